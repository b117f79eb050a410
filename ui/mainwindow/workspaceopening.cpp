#include "ui/mainwindow/workspaceopening.h"

#include "core/exchange/shippedcontent.h"
#include "ui/dialogs/messages.h"
#include "ui/mainwindow/waiting.h"

#include <QDir>
#include <QFileInfo>

namespace pact::ui {

namespace {

using storage::Workspace;

QString workspaceFilter() { return WorkspaceOpening::tr("PactDesk workspaces (*.pact)"); }

}  // namespace

WorkspaceOpening::WorkspaceOpening(const Surroundings& surroundings, QWidget* window)
    : QObject(window), m_surroundings(surroundings), m_window(window) {}

void WorkspaceOpening::open(const QString& path, Opened then) {
    const QString file = QFileInfo(path).absoluteFilePath();
    if (file == m_pending) return;
    m_pending = file;
    waitFor<Result<OpenedWorkspace>>(
        m_window, tr("Opening %1…").arg(QFileInfo(path).fileName()),
        [path] { return OpenedWorkspace::open(path); },
        [this, path, file, then = std::move(then)](Result<OpenedWorkspace> opened) {
            if (m_pending != file) return;
            m_pending.clear();
            take(path, std::move(opened), then);
        },
        [this, file] {
            if (m_pending == file) m_pending.clear();
            Q_EMIT failed();
        });
}

void WorkspaceOpening::take(const QString& path, Result<OpenedWorkspace> opened,
                            const Opened& then) {
    if (opened) {
        then(std::move(*opened));
        return;
    }
    if (opened.error().code == ErrorCode::OlderVersion) {
        offerUpgrade(path, then);
    } else {
        if (opened.error().code == ErrorCode::NotFound)
            m_surroundings.settings.forgetWorkspace(path);
        tellFailure(m_window, tr("%1 could not be opened.").arg(QDir::toNativeSeparators(path)),
                    opened.error());
    }
    Q_EMIT failed();
}

void WorkspaceOpening::offerUpgrade(const QString& path, Opened then) {
    askWhether(m_window, tr("Bring %1 up to date?").arg(QFileInfo(path).fileName()),
               tr("It was made by an older version of PactDesk. A copy of the file is made first."),
               tr("Upgrade"), [this, path, then = std::move(then)] { upgrade(path, then); });
}

void WorkspaceOpening::upgrade(const QString& path, Opened then) {
    waitFor<Result<QString>>(
        m_window, tr("Bringing the workspace up to date…"),
        [path] { return Workspace::upgrade(path); },
        [this, path, then = std::move(then)](const Result<QString>& copy) {
            if (copy)
                open(path, then);
            else
                tellFailure(m_window, tr("The workspace could not be upgraded."), copy.error());
        });
}

void WorkspaceOpening::askForFile(Chosen then) {
    const FileQuestion question{tr("Open a workspace"), m_surroundings.settings.folder(),
                                workspaceFilter(), QStringLiteral("pact")};
    m_surroundings.files.askForExisting(m_window, question,
                                        [this, then = std::move(then)](const QString& path) {
                                            m_surroundings.settings.rememberFolder(path);
                                            then(path);
                                        });
}

void WorkspaceOpening::askAndMakeTraining(Chosen then) {
    const FileQuestion question{tr("New training workspace"),
                                m_surroundings.settings.folder() + QStringLiteral("/training.pact"),
                                workspaceFilter(), QStringLiteral("pact")};
    m_surroundings.files.askForNew(m_window, question,
                                   [this, then = std::move(then)](const QString& path) {
                                       m_surroundings.settings.rememberFolder(path);
                                       makeTraining(path, then);
                                   });
}

void WorkspaceOpening::makeTraining(const QString& path, Chosen then) {
    if (QFileInfo::exists(path)) {
        tellFailure(
            m_window, tr("The training workspace was not made."),
            Error{ErrorCode::Refused, tr("%1 exists already; choose another name.").arg(path), {}});
        return;
    }
    waitFor<Status>(
        m_window, tr("Making the training workspace…"),
        [path, clock = &m_surroundings.clock] {
            return exchange::createFile(path, exchange::Content::Sample, *clock);
        },
        [this, path, then = std::move(then)](const Status& made) {
            if (made)
                then(path);
            else
                tellFailure(m_window, tr("The training workspace was not made."), made.error());
        });
}

}  // namespace pact::ui
