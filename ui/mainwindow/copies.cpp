#include "ui/mainwindow/copies.h"

#include "core/storage/owncopies.h"
#include "ui/dialogs/messages.h"
#include "ui/dialogs/opening.h"
#include "ui/dialogs/restoredialog.h"

#include <QDir>
#include <QFileInfo>

namespace pact::ui {

using storage::Workspace;

Copies::Copies(Session& session, const Surroundings& surroundings, QWidget* window, QObject* parent)
    : QObject(parent), m_session(&session), m_surroundings(surroundings), m_window(window) {}

void Copies::keepBackup() {
    if (m_session->isReadOnly()) return;
    m_session->background().ask(
        this,
        [folder = m_surroundings.dataFolder, path = m_session->workspace().path(),
         today = m_surroundings.clock.today()](storage::Database&,
                                               const CancelToken&) -> Result<QString> {
            PACT_TRY(const auto workspace, Workspace::open(path, Workspace::Access::ReadOnly));
            return storage::OwnCopies(folder, *workspace).backups().keep(*workspace, today);
        },
        [this](const Result<QString>& backup) {
            if (!backup)
                m_session->tellFailure(
                    tr("Today's backup could not be made: %1").arg(backup.error().message));
        });
}

void Copies::saveCopy() {
    const QFileInfo file(m_session->workspace().path());
    const FileQuestion question{
        tr("Save a copy"),
        m_surroundings.settings.folder() + u'/' + tr("%1 copy.pact").arg(file.completeBaseName()),
        tr("PactDesk workspaces (*.pact)"), QStringLiteral("pact")};
    m_surroundings.files.askForNew(m_window, question, [this](const QString& path) {
        m_surroundings.settings.rememberFolder(path);
        writeCopy(path);
    });
}

void Copies::writeCopy(const QString& path) {
    m_session->background().ask(
        this,
        [path](storage::Database& database, const CancelToken&) -> Result<bool> {
            PACT_CHECK(storage::copyDatabase(database, path));
            return true;
        },
        [this, path](const Result<bool>& copied) {
            if (copied)
                Q_EMIT done(tr("Copied to %1.").arg(QDir::toNativeSeparators(path)));
            else
                tellFailure(m_window, tr("The copy could not be made."), copied.error());
        });
}

void Copies::chooseBackup() {
    const storage::OwnCopies copies(m_surroundings.dataFolder, m_session->workspace());
    auto* dialog = new RestoreDialog(copies.backups().list(), m_window);
    connect(dialog, &RestoreDialog::answered, this, &Copies::restoreRequested);
    openOver(*m_session, *dialog);
}

}  // namespace pact::ui
