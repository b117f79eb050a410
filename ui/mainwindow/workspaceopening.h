#pragma once

#include "core/storage/workspace.h"
#include "ui/mainwindow/surroundings.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace pact::ui {

/// Opens and makes workspaces, and tells the user in words when that does not work. A file of an
/// older version is upgraded after a question, a copy made first.
class WorkspaceOpening final : public QObject {
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<storage::Workspace>)>;

    /// The window is both the owner and what the boxes belong to.
    WorkspaceOpening(const Surroundings& surroundings, QWidget* window);

    void open(const QString& path, Opened then);
    void askAndOpen(Opened then);
    void askAndMakeTraining(Opened then);

private:
    void offerUpgrade(const QString& path, Opened then);
    void upgrade(const QString& path, Opened then);
    void makeTraining(const QString& path, Opened then);

    Surroundings m_surroundings;
    QWidget* m_window;
};

}  // namespace pact::ui
