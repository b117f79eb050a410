#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace pact::ui {

/// What this user on this computer has told the program once: who they are, which workspaces they
/// opened, how the window lay. Nothing of it is data of a workspace.
class UserSettings {
public:
    /// Kept in this INI file, or where the system keeps them when it is empty.
    explicit UserSettings(const QString& file = {});

    [[nodiscard]] QString officerName() const;
    [[nodiscard]] QString officerInitials() const;
    [[nodiscard]] bool knowsOfficer() const;
    void rememberOfficer(const QString& name, const QString& initials);

    /// This installation's id, which the command line shares; made when it is first asked for.
    [[nodiscard]] QUuid device() const;

    [[nodiscard]] QString lastWorkspace() const;
    [[nodiscard]] QStringList recentWorkspaces() const;
    void rememberWorkspace(const QString& path);
    void forgetWorkspace(const QString& path);

    /// How a part of the window lay, by name (geometry, splitter, columns).
    [[nodiscard]] QByteArray layout(const QString& part) const;
    void rememberLayout(const QString& part, const QByteArray& state);

    /// Where files were last read from or written to.
    [[nodiscard]] QString folder() const;
    void rememberFolder(const QString& path);

private:
    mutable QSettings m_settings;
};

}  // namespace pact::ui
