#pragma once

#include "ui/mainwindow/surroundings.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/models/session.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace pact::ui {

class Copies;
class Erasing;
class OfficerDialog;
class PageCommands;
class RecordDesk;
class ReportDesk;
class StartPage;
class WorkspaceOpening;
class WorkspaceView;

/// The window: it wires commands to what does them, and swaps one open workspace for another.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings& surroundings);
    ~MainWindow() override;

    /// Opens a workspace; what is open is left first. One that is open already comes to the front.
    void openPath(const QString& path);
    /// Opens the workspace that was open last; whether it is still there.
    bool openLast();

    /// Nullptr while no workspace is open.
    [[nodiscard]] Session* session() const { return m_session.get(); }
    [[nodiscard]] WorkspaceView* workspaceView() const { return m_view; }
    [[nodiscard]] WindowActions& actions() { return m_actions; }

Q_SIGNALS:
    void workspaceOpened();
    /// The first page of its list has been drawn.
    void listShown();
    /// A file was not opened; the user has been told why.
    void openingFailed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void leaveThen(const QString& goOn, std::function<void()> then);
    void openNow(const QString& path);
    [[nodiscard]] bool isOpen(const QString& path) const;
    void take(OpenedWorkspace opened);
    void showWorkspace();
    void connectWorkspace();
    void fillNewReport();
    void dropWorkspace();
    void signIn();
    void askOfficer();
    void restoreBackup(const QString& backup);
    void offerReport(const QString& path);
    void fillRecent();
    void say(const QString& sentence);
    void showAbout();

    Surroundings m_surroundings;
    WindowActions m_actions;
    QStackedWidget* m_pages;
    StartPage* m_start;
    WorkspaceOpening* m_opening;
    std::unique_ptr<Session> m_session;
    WorkspaceView* m_view = nullptr;
    RecordDesk* m_desk = nullptr;
    PageCommands* m_page = nullptr;
    Copies* m_copies = nullptr;
    ReportDesk* m_reports = nullptr;
    Erasing* m_erasing = nullptr;
    QPointer<OfficerDialog> m_officerDialog;
    bool m_mayClose = false;
};

}  // namespace pact::ui
