#include "ui/mainwindow/windowactions.h"

#include "ui/models/deeds.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace pact::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("WindowActions", text); }

QAction* add(QMenu* menu, const QString& text, const QList<QKeySequence>& shortcuts,
             const QString& tip) {
    QAction* action = menu->addAction(text);
    action->setShortcuts(shortcuts);
    action->setStatusTip(tip);
    return action;
}

/// The tool tip says the key, too.
void describe(QAction* action) {
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString text = action->text().remove(u'&').remove(QStringLiteral("…"));
    action->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
}

}  // namespace

WindowActions::WindowActions(QMainWindow& window) {
    makeFileMenu(window);
    makeEditMenu(window);
    makeOtherMenus(window);
    makeToolBar(window);
    allow(nullptr);
}

void WindowActions::makeFileMenu(QMainWindow& window) {
    QMenu* menu = window.menuBar()->addMenu(tr("&File"));
    open = add(menu, tr("&Open…"), {QKeySequence::Open}, tr("Open a workspace"));
    open->setIcon(icon(Symbol::Open));
    recent = menu->addMenu(tr("Open &lately used"));
    newTraining =
        add(menu, tr("New &training workspace…"), {}, tr("Make a workspace with made-up data"));
    menu->addSeparator();
    newReport = menu->addMenu(tr("&New report"));
    makePdf = add(menu, tr("Make &PDF of the report…"), {Qt::CTRL | Qt::Key_E},
                  tr("Write the report that is chosen on the page of reports as a PDF file"));
    makePdf->setIcon(icon(Symbol::Export));
    menu->addSeparator();
    saveCopy = add(menu, tr("Save a &copy…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                   tr("Write one clean copy of the workspace"));
    restore =
        add(menu, tr("&Restore from backup…"), {}, tr("Go back to a backup that the program kept"));
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, tr("Close the window"));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditMenu(QMainWindow& window) {
    QMenu* menu = window.menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), {Qt::CTRL | Qt::Key_Z}, tr("Take back the latest change"));
    undo->setIcon(icon(Symbol::Undo));
    redo =
        add(menu, tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, tr("Do again what was undone"));
    redo->setIcon(icon(Symbol::Redo));
    menu->addSeparator();
    addRecommendation =
        add(menu, tr("&Add recommendation…"), {Qt::CTRL | Qt::Key_N}, tr("Add a recommendation"));
    addRecommendation->setIcon(icon(Symbol::Add));
    addDecision = add(menu, tr("Add &decision…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
                      tr("Add a decision of a meeting"));
    archive = add(menu, tr("Ar&chive"), {Qt::CTRL | Qt::Key_Delete},
                  tr("Archive the recommendation that is shown"));
    archive->setIcon(icon(Symbol::Archive));
    archive->setAutoRepeat(false);  // the next record takes the place of the one archived
    menu->addSeparator();
    save = add(menu, tr("&Save record"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
               tr("Save what was edited"));
    save->setIcon(icon(Symbol::Save));
    revert = add(menu, tr("Re&vert"), {Qt::Key_Escape}, tr("Go back to what is stored"));
    revert->setIcon(icon(Symbol::Revert));
    menu->addSeparator();
    officer = add(menu, tr("&Who works here…"), {}, tr("Name and initials of the officer"));
    personalData =
        add(menu, tr("&Personal data…"), {}, tr("See whose data are on file, and erase them"));
}

void WindowActions::makeOtherMenus(QMainWindow& window) {
    QMenu* view = window.menuBar()->addMenu(tr("&View"));
    recommendations =
        add(view, tr("&Recommendations"), {Qt::CTRL | Qt::Key_1}, tr("Go to the recommendations"));
    dashboard = add(view, tr("&Dashboard"), {Qt::CTRL | Qt::Key_2}, tr("Go to the dashboard"));
    reports = add(view, tr("Re&ports"), {Qt::CTRL | Qt::Key_3}, tr("Go to the reports"));
    reports->setIcon(icon(Symbol::Workspace));
    view->addSeparator();
    search = add(view, tr("&Search"), {QKeySequence::Find},
                 tr("Search the recommendations, or the paper on the page of reports"));
    search->setIcon(icon(Symbol::Search));
    showArchived = add(view, tr("Show &archived"), {}, tr("List archived recommendations, too"));
    showArchived->setCheckable(true);
    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    about = add(help, tr("&About PactDesk"), {}, tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeToolBar(QMainWindow& window) {
    toolBar = window.addToolBar(tr("Tools"));
    toolBar->setObjectName(QStringLiteral("tools"));
    toolBar->setMovable(false);
    toolBar->setIconSize({18, 18});
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    addRecommendation->setIconText(tr("Add"));
    archive->setIconText(tr("Archive"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    makePdf->setIconText(tr("Make PDF"));
    toolBar->addActions({addRecommendation, archive});
    toolBar->addSeparator();
    toolBar->addActions({undo, redo});
    toolBar->addSeparator();
    toolBar->addAction(makePdf);
    for (QAction* action : toolBar->actions()) describe(action);
    for (QAction* action : {undo, redo, archive})
        if (auto* button = qobject_cast<QToolButton*>(toolBar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void WindowActions::allow(const Session* session) {
    const bool isOpen = session != nullptr;
    const bool isWritable = isOpen && !session->isReadOnly();
    for (QAction* action :
         {saveCopy, makePdf, search, showArchived, recommendations, dashboard, reports})
        action->setEnabled(isOpen);
    newReport->setEnabled(isWritable);
    for (QAction* action :
         {restore, addRecommendation, addDecision, archive, officer, personalData})
        action->setEnabled(isWritable);
    save->setEnabled(false);
    revert->setEnabled(false);
    toolBar->setVisible(isOpen);
    nameSteps(isOpen ? session->undoState() : UndoState(), !isWritable);
}

void WindowActions::nameSteps(const UndoState& state, bool isReadOnly) {
    undo->setEnabled(state.undo.has_value() && !isReadOnly);
    redo->setEnabled(state.redo.has_value() && !isReadOnly);
    undo->setText(state.undo ? tr("&Undo %1").arg(deedText(*state.undo)) : tr("&Undo"));
    redo->setText(state.redo ? tr("&Redo %1").arg(deedText(*state.redo)) : tr("&Redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    describe(undo);
    describe(redo);
}

}  // namespace pact::ui
