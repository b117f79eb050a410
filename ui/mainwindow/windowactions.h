#pragma once

#include "ui/models/session.h"

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace pact::ui {

/// Every command of the window with its words, shortcut and symbol, in menus and tool bar. Children
/// of the window; what they do is connected by the window.
struct WindowActions {
    explicit WindowActions(QMainWindow& window);

    QAction* newTraining;
    QAction* open;
    QMenu* recent;
    QAction* saveCopy;
    QAction* restore;
    QMenu* newReport;
    QAction* makePdf;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* addRecommendation;
    QAction* addDecision;
    QAction* archive;
    QAction* save;
    QAction* revert;
    QAction* officer;
    QAction* personalData;
    QAction* search;
    QAction* showArchived;
    QAction* recommendations;
    QAction* dashboard;
    QAction* reports;
    QAction* about;
    QToolBar* toolBar;

    /// Enables what makes sense for how a workspace is open (nullptr: none is).
    void allow(const Session* session);
    /// What undo and redo would do stands in their texts.
    void nameSteps(const UndoState& state, bool isReadOnly);

private:
    void makeFileMenu(QMainWindow& window);
    void makeEditMenu(QMainWindow& window);
    void makeOtherMenus(QMainWindow& window);
    void makeToolBar(QMainWindow& window);
};

}  // namespace pact::ui
