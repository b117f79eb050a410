#pragma once

#include "core/storage/backups.h"
#include "ui/mainwindow/surroundings.h"
#include "ui/models/session.h"

#include <QObject>

class QWidget;

namespace pact::ui {

/// Copies of an open workspace: the rolling backup that is made when it is opened, one to send or
/// keep, and going back to a backup.
class Copies final : public QObject {
    Q_OBJECT

public:
    Copies(Session& session, const Surroundings& surroundings, QWidget* window, QObject* parent);

    /// Keeps today's backup, in the background.
    void keepBackup();
    void saveCopy();
    void chooseBackup();

Q_SIGNALS:
    void done(const QString& sentence);
    /// The workspace is to be closed and this backup put in its place.
    void restoreRequested(const QString& backup);

private:
    void writeCopy(const QString& path);

    Session* m_session;
    Surroundings m_surroundings;
    QWidget* m_window;
};

}  // namespace pact::ui
