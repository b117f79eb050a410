#pragma once

#include "ui/mainwindow/surroundings.h"
#include "ui/models/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace pact::ui {

/// Opens and makes workspaces on another thread, and tells the user in words when that does not
/// work. A file of an older version is upgraded after a question, a copy made first.
class WorkspaceOpening final : public QObject {
    Q_OBJECT

public:
    using Opened = std::function<void(OpenedWorkspace)>;
    using Chosen = std::function<void(const QString& path)>;

    /// The window is both the owner and what the boxes belong to.
    WorkspaceOpening(const Surroundings& surroundings, QWidget* window);

    /// A file that is being opened is not opened twice; another one takes its place.
    void open(const QString& path, Opened then);
    /// Asks which file to open.
    void askForFile(Chosen then);
    /// Asks for a name and makes a training workspace there.
    void askAndMakeTraining(Chosen then);

Q_SIGNALS:
    /// The file was not opened; the user has been told or asked.
    void failed();

private:
    void take(const QString& path, Result<OpenedWorkspace> opened, const Opened& then);
    void offerUpgrade(const QString& path, Opened then);
    void upgrade(const QString& path, Opened then);
    void makeTraining(const QString& path, Chosen then);

    Surroundings m_surroundings;
    QWidget* m_window;
    QString m_pending;  // what is being opened; empty: nothing
};

}  // namespace pact::ui
