#include "ui/mainwindow/mainwindow.h"

#include "ui/dialogs/messages.h"
#include "ui/dialogs/officerdialog.h"
#include "ui/dialogs/opening.h"
#include "ui/mainwindow/copies.h"
#include "ui/mainwindow/erasing.h"
#include "ui/mainwindow/pagecommands.h"
#include "ui/mainwindow/recorddesk.h"
#include "ui/mainwindow/reportdesk.h"
#include "ui/mainwindow/startpage.h"
#include "ui/mainwindow/waiting.h"
#include "ui/mainwindow/workspaceopening.h"
#include "ui/views/chaptertextsview.h"
#include "ui/views/recommendationlist.h"
#include "ui/views/recommendationspage.h"
#include "ui/views/recommendationview.h"
#include "ui/views/reportlist.h"
#include "ui/views/reportspage.h"
#include "ui/views/workspaceview.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

namespace pact::ui {

namespace {

constexpr int kSayingTime = 8000;  // milliseconds

}  // namespace

MainWindow::MainWindow(const Surroundings& surroundings)
    : m_surroundings(surroundings),
      m_actions(*this),
      m_pages(new QStackedWidget(this)),
      m_start(new StartPage(this)),
      m_opening(new WorkspaceOpening(surroundings, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("PactDesk"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    statusBar()->setSizeGripEnabled(false);
    resize(QSize(1320, 820).boundedTo(screen()->availableSize()));
    restoreGeometry(m_surroundings.settings.layout(QStringLiteral("window")));
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connect(m_start, &StartPage::openRequested, m_actions.open, &QAction::trigger);
    connect(m_start, &StartPage::newTrainingRequested, m_actions.newTraining, &QAction::trigger);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openPath);
    fillRecent();
}

MainWindow::~MainWindow() { dropWorkspace(); }

void MainWindow::connectFileActions() {
    const auto open = [this](const QString& path) { openNow(path); };
    connect(m_actions.open, &QAction::triggered, this,
            [this, open] { leaveThen(tr("Open"), [this, open] { m_opening->askForFile(open); }); });
    connect(m_actions.newTraining, &QAction::triggered, this, [this, open] {
        leaveThen(tr("Go on"), [this, open] { m_opening->askAndMakeTraining(open); });
    });
    connect(m_opening, &WorkspaceOpening::failed, this, &MainWindow::openingFailed);
    connect(m_actions.saveCopy, &QAction::triggered, this,
            [this] { leaveThen(tr("Save a copy"), [this] { m_copies->saveCopy(); }); });
    connect(m_actions.restore, &QAction::triggered, this,
            [this] { leaveThen(tr("Go on"), [this] { m_copies->chooseBackup(); }); });
    connect(m_actions.makePdf, &QAction::triggered, this, [this] { m_reports->makePdf(); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEditActions() {
    connect(m_actions.undo, &QAction::triggered, this, [this] { m_desk->undo(); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { m_desk->redo(); });
    connect(m_actions.addRecommendation, &QAction::triggered, this,
            [this] { m_desk->addRecommendation(); });
    connect(m_actions.addDecision, &QAction::triggered, this, [this] { m_desk->addDecision(); });
    connect(m_actions.archive, &QAction::triggered, this, [this] { m_page->archive(); });
    connect(m_actions.save, &QAction::triggered, this, [this] { m_page->save(); });
    connect(m_actions.revert, &QAction::triggered, this, [this] { m_desk->revert(); });
    connect(m_actions.officer, &QAction::triggered, this, &MainWindow::askOfficer);
    connect(m_actions.personalData, &QAction::triggered, this,
            [this] { leaveThen(tr("Go on"), [this] { m_erasing->begin(); }); });
}

void MainWindow::connectViewActions() {
    connect(m_actions.recommendations, &QAction::triggered, this,
            [this] { m_view->showPage(WorkspaceView::Recommendations); });
    connect(m_actions.dashboard, &QAction::triggered, this,
            [this] { m_view->showPage(WorkspaceView::Dashboard); });
    connect(m_actions.reports, &QAction::triggered, this, [this] {
        m_view->showPage(WorkspaceView::Reports);
        m_view->reports().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions.search, &QAction::triggered, this, [this] { m_page->search(); });
    connect(m_actions.showArchived, &QAction::toggled, this, [this](bool isShown) {
        if (!m_view) return;
        m_view->recommendations().list().model().setArchivedShown(isShown);
        m_view->reports().list().setArchivedShown(isShown);
    });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::leaveThen(const QString& goOn, std::function<void()> then) {
    if (m_desk)
        m_desk->leaveThen(goOn, std::move(then));
    else
        then();
}

void MainWindow::openPath(const QString& path) {
    if (isOpen(path) && !m_session->isReadOnly())
        openNow(path);
    else
        leaveThen(tr("Open"), [this, path] { openNow(path); });
}

bool MainWindow::isOpen(const QString& path) const {
    return m_session && QFileInfo(m_session->workspace().path()) == QFileInfo(path);
}

/// On a shared folder a file that is opened twice would meet the lock of its first opening: what is
/// open already stays, and one that is open for reading only is let go before it is tried again.
void MainWindow::openNow(const QString& path) {
    if (isOpen(path) && !m_session->isReadOnly()) {
        raise();
        activateWindow();
        return;
    }
    if (isOpen(path)) dropWorkspace();
    m_opening->open(path, [this](OpenedWorkspace opened) { take(std::move(opened)); });
}

bool MainWindow::openLast() {
    const QString path = m_surroundings.settings.lastWorkspace();
    if (path.isEmpty() || !QFileInfo::exists(path)) return false;
    openPath(path);
    return true;
}

void MainWindow::take(OpenedWorkspace opened) {
    dropWorkspace();
    m_surroundings.settings.rememberWorkspace(opened.workspace->path());
    m_session = std::make_unique<Session>(std::move(opened), m_surroundings.clock,
                                          m_surroundings.settings.device());
    showWorkspace();
    m_session->start();
    m_copies->keepBackup();
    signIn();
    m_view->recommendations().list().focusSearch();
    Q_EMIT workspaceOpened();
}

void MainWindow::showWorkspace() {
    const storage::OwnCopies copies(m_surroundings.dataFolder, m_session->workspace());
    m_view = new WorkspaceView(*m_session, copies.drafts(), this);
    m_desk = new RecordDesk(*m_view, this);
    m_page = new PageCommands(*m_view, *m_desk, m_actions);
    m_copies = new Copies(*m_session, m_surroundings, this, m_view);
    m_reports = new ReportDesk(*m_view, *m_desk, m_surroundings, this);
    m_erasing = new Erasing(*m_session, copies, this, m_view);
    m_view->recommendations().restoreLayout(m_surroundings.settings);
    m_view->reports().restoreLayout(m_surroundings.settings);
    m_pages->setCurrentIndex(m_pages->addWidget(m_view));
    connectWorkspace();
    setWindowFilePath(m_session->workspace().path());
    setWindowTitle(
        tr("%1 – PactDesk").arg(QFileInfo(m_session->workspace().path()).completeBaseName()));
    m_actions.allow(m_session.get());
    fillNewReport();
    fillRecent();
}

void MainWindow::connectWorkspace() {
    connect(m_session.get(), &Session::officerNeeded, this, &MainWindow::askOfficer);
    connect(m_session.get(), &Session::undoStateChanged, this,
            [this] { m_actions.nameSteps(m_session->undoState(), m_session->isReadOnly()); });
    connect(m_desk, &RecordDesk::done, this, &MainWindow::say);
    connect(m_copies, &Copies::done, this, &MainWindow::say);
    connect(m_copies, &Copies::restoreRequested, this, &MainWindow::restoreBackup);
    connect(m_erasing, &Erasing::done, this, &MainWindow::say);
    connect(m_erasing, &Erasing::backupsRemoved, m_copies, &Copies::keepBackup);
    connect(m_reports, &ReportDesk::done, this, &MainWindow::say);
    connect(m_reports, &ReportDesk::written, this, &MainWindow::offerReport);
    connect(&m_view->recommendations().list(), &RecommendationList::pageShown, this,
            &MainWindow::listShown);
    m_view->recommendations().list().model().setArchivedShown(m_actions.showArchived->isChecked());
    m_view->reports().list().setArchivedShown(m_actions.showArchived->isChecked());
}

void MainWindow::fillNewReport() {
    m_actions.newReport->clear();
    m_view->reports().list().offerKinds(*m_actions.newReport);
}

void MainWindow::dropWorkspace() {
    if (!m_view) return;
    m_view->recommendations().rememberLayout(m_surroundings.settings);
    m_view->reports().rememberLayout(m_surroundings.settings);
    m_pages->removeWidget(m_view);
    delete m_view;
    m_view = nullptr;
    m_desk = nullptr;
    m_page = nullptr;
    m_copies = nullptr;
    m_reports = nullptr;
    m_erasing = nullptr;
    m_session.reset();
    setWindowFilePath({});
    setWindowTitle(tr("PactDesk"));
    m_actions.allow(nullptr);
}

void MainWindow::signIn() {
    if (m_session->isReadOnly()) return;
    const UserSettings& settings = m_surroundings.settings;
    if (settings.knowsOfficer())
        m_session->signIn(settings.officerName(), settings.officerInitials());
    else
        askOfficer();
}

void MainWindow::askOfficer() {
    if (m_officerDialog && m_officerDialog->isVisible()) return;
    const UserSettings& settings = m_surroundings.settings;
    m_officerDialog = new OfficerDialog(settings.officerName(), settings.officerInitials(), this);
    connect(m_officerDialog, &OfficerDialog::answered, this,
            [this](const QString& name, const QString& initials) {
                m_surroundings.settings.rememberOfficer(name, initials);
                if (m_session) m_session->signIn(name, initials);
            });
    connect(m_officerDialog, &QDialog::rejected, this, [this] {
        if (m_session) m_session->stayUnsigned();
    });
    openOver(*m_session, *m_officerDialog);
}

void MainWindow::restoreBackup(const QString& backup) {
    const QString path = m_session->workspace().path();
    dropWorkspace();
    waitFor<Result<QString>>(
        this, tr("Restoring the backup…"),
        [backup, path, clock = &m_surroundings.clock] {
            return storage::Backups::restore(backup, path, *clock);
        },
        [this, path](const Result<QString>& kept) {
            if (!kept) tellFailure(this, tr("The backup was not restored."), kept.error());
            openPath(path);
            if (kept)
                say(tr("Restored. What was there is kept as %1.")
                        .arg(QDir::toNativeSeparators(*kept)));
        });
}

void MainWindow::offerReport(const QString& path) {
    say(tr("Report written to %1.").arg(QDir::toNativeSeparators(path)));
    tellDone(this, tr("The report is ready."), QDir::toNativeSeparators(path), tr("Open it"),
             [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void MainWindow::fillRecent() {
    const QStringList paths = m_surroundings.settings.recentWorkspaces();
    m_actions.recent->clear();
    m_actions.recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths)
        connect(m_actions.recent->addAction(QDir::toNativeSeparators(path)), &QAction::triggered,
                this, [this, path] { openPath(path); });
    m_start->setRecent(paths);
}

void MainWindow::say(const QString& sentence) { statusBar()->showMessage(sentence, kSayingTime); }

void MainWindow::showAbout() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About PactDesk"),
                                tr("PactDesk %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Follows the recommendations on the Paris Pact Initiative and what partners do about "
           "them.\n\nFree software under the GNU General Public License, version 3 or later; it "
           "comes without any warranty."));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool hasEdits = m_view && (m_view->recommendations().view().hasEdits() ||
                                     m_view->reports().texts().hasEdits());
    if (hasEdits && !m_mayClose) {
        event->ignore();
        leaveThen(tr("Close"), [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_surroundings.settings.rememberLayout(QStringLiteral("window"), saveGeometry());
    event->accept();
}

}  // namespace pact::ui
