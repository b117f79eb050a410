#include "ui/mainwindow/workspaceopening.h"

#include "core/exchange/shippedcontent.h"
#include "ui/dialogs/messages.h"
#include "ui/mainwindow/waiting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pact::ui {

namespace {

using storage::Workspace;

QString workspaceFilter() { return WorkspaceOpening::tr("PactDesk workspaces (*.pact)"); }

void removeWorkspace(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
}

/// Made under another name first, so that what bears the name is complete.
Status makeTrainingFile(const QString& path, const Clock& clock) {
    const QString partial = path + QStringLiteral(".partial");
    removeWorkspace(partial);
    const auto make = [&]() -> Status {
        PACT_TRY(const auto workspace, Workspace::create(partial, clock));
        return exchange::createSample(*workspace, clock);
    };
    if (const Status made = make(); !made) {
        removeWorkspace(partial);
        return made;
    }
    if (QFile::rename(partial, path)) return {};
    removeWorkspace(partial);
    return fail(ErrorCode::Io, WorkspaceOpening::tr("%1 could not be made.").arg(path));
}

}  // namespace

WorkspaceOpening::WorkspaceOpening(const Surroundings& surroundings, QWidget* window)
    : QObject(window), m_surroundings(surroundings), m_window(window) {}

void WorkspaceOpening::open(const QString& path, Opened then) {
    auto workspace = Workspace::open(path, Workspace::Access::ReadWrite);
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly)
        workspace = Workspace::open(path, Workspace::Access::ReadOnly);
    if (workspace) {
        then(std::move(*workspace));
        return;
    }
    if (workspace.error().code == ErrorCode::OlderVersion) {
        offerUpgrade(path, std::move(then));
        return;
    }
    if (workspace.error().code == ErrorCode::NotFound)
        m_surroundings.settings.forgetWorkspace(path);
    tellFailure(m_window, tr("%1 could not be opened.").arg(QDir::toNativeSeparators(path)),
                workspace.error());
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

void WorkspaceOpening::askAndOpen(Opened then) {
    const FileQuestion question{tr("Open a workspace"), m_surroundings.settings.folder(),
                                workspaceFilter(), QStringLiteral("pact")};
    m_surroundings.files.askForExisting(m_window, question,
                                        [this, then = std::move(then)](const QString& path) {
                                            m_surroundings.settings.rememberFolder(path);
                                            open(path, then);
                                        });
}

void WorkspaceOpening::askAndMakeTraining(Opened then) {
    const FileQuestion question{tr("New training workspace"),
                                m_surroundings.settings.folder() + QStringLiteral("/training.pact"),
                                workspaceFilter(), QStringLiteral("pact")};
    m_surroundings.files.askForNew(m_window, question,
                                   [this, then = std::move(then)](const QString& path) {
                                       m_surroundings.settings.rememberFolder(path);
                                       makeTraining(path, then);
                                   });
}

void WorkspaceOpening::makeTraining(const QString& path, Opened then) {
    if (QFileInfo::exists(path)) {
        tellFailure(
            m_window, tr("The training workspace was not made."),
            Error{ErrorCode::Refused, tr("%1 exists already; choose another name.").arg(path), {}});
        return;
    }
    waitFor<Status>(
        m_window, tr("Making the training workspace…"),
        [path, clock = &m_surroundings.clock] { return makeTrainingFile(path, *clock); },
        [this, path, then = std::move(then)](const Status& made) {
            if (made)
                open(path, then);
            else
                tellFailure(m_window, tr("The training workspace was not made."), made.error());
        });
}

}  // namespace pact::ui
