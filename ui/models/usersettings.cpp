#include "ui/models/usersettings.h"

#include "core/base/device.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace pact::ui {

namespace {

constexpr int kRecentWorkspaces = 8;

QString systemFile() { return settingsFolder() + QStringLiteral("/pactdesk.ini"); }

}  // namespace

UserSettings::UserSettings(const QString& file)
    : m_settings(file.isEmpty() ? systemFile() : file, QSettings::IniFormat) {}

QString UserSettings::officerName() const {
    return m_settings.value(QStringLiteral("officer/name")).toString();
}

QString UserSettings::officerInitials() const {
    return m_settings.value(QStringLiteral("officer/initials")).toString();
}

bool UserSettings::knowsOfficer() const { return !officerInitials().isEmpty(); }

void UserSettings::rememberOfficer(const QString& name, const QString& initials) {
    m_settings.setValue(QStringLiteral("officer/name"), name);
    m_settings.setValue(QStringLiteral("officer/initials"), initials);
    m_settings.sync();
}

QUuid UserSettings::device() const {
    return deviceId(QFileInfo(m_settings.fileName()).absolutePath(), SystemClock());
}

QString UserSettings::lastWorkspace() const { return recentWorkspaces().value(0); }

QStringList UserSettings::recentWorkspaces() const {
    return m_settings.value(QStringLiteral("workspaces")).toStringList();
}

void UserSettings::rememberWorkspace(const QString& path) {
    QStringList paths = recentWorkspaces();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue(QStringLiteral("workspaces"), QStringList(paths.mid(0, kRecentWorkspaces)));
}

void UserSettings::forgetWorkspace(const QString& path) {
    QStringList paths = recentWorkspaces();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(QStringLiteral("workspaces"), paths);
}

QByteArray UserSettings::layout(const QString& part) const {
    return m_settings.value(QStringLiteral("layout/") + part).toByteArray();
}

void UserSettings::rememberLayout(const QString& part, const QByteArray& state) {
    m_settings.setValue(QStringLiteral("layout/") + part, state);
}

QString UserSettings::folder() const {
    const QString fallback = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value(QStringLiteral("folder"), fallback).toString();
}

void UserSettings::rememberFolder(const QString& path) {
    m_settings.setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
}

}  // namespace pact::ui
