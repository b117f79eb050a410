#include "ui/mainwindow/erasing.h"

#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/messages.h"
#include "ui/dialogs/opening.h"
#include "ui/dialogs/personaldatadialog.h"

namespace pact::ui {

Erasing::Erasing(Session& session, storage::OwnCopies copies, QWidget* window, QObject* parent)
    : QObject(parent), m_session(&session), m_copies(std::move(copies)), m_window(window) {}

void Erasing::begin() {
    m_dialog = new PersonalDataDialog(m_window);
    connect(m_dialog, &PersonalDataDialog::eraseRequested, this, &Erasing::ask);
    openOver(*m_session, *m_dialog);
    read();
}

void Erasing::read() {
    m_session->reader().ask(
        this,
        [](storage::Database& database, const CancelToken&) {
            return readPersonalRecords(database);
        },
        [this](Result<std::vector<PersonalRecord>> records) {
            if (!records)
                fail(tr("The records could not be read."), records.error());
            else if (m_dialog)
                m_dialog->setRecords(std::move(*records));
        });
}

void Erasing::ask(const PersonalRecord& record) {
    auto* dialog = new EraseDialog(record, m_dialog);
    connect(dialog, &EraseDialog::answered, this,
            [this, record](const QString& reason) { erase(record, reason); });
    openOver(*m_session, *dialog);
}

void Erasing::erase(const PersonalRecord& record, const QString& reason) {
    m_session->erase(
        *record.spec, record.id, reason, this,
        [this, record](const Result<changes::ApplyResult>& result) {
            const QString heading = tr("The personal data were not erased.");
            if (!result)
                fail(heading, result.error());
            else if (result->hasConflicts())
                fail(heading, {ErrorCode::Conflict, result->conflicts.front().message, {}});
            else
                clean(record, result->remark);
        });
}

void Erasing::clean(const PersonalRecord& record, const QString& remark) {
    m_session->background().ask(
        this,
        [copies = m_copies, spec = record.spec, id = record.id](
            storage::Database&, const CancelToken&) { return copies.forget(*spec, id); },
        [this, title = record.spec->title().toLower(),
         remark](const Result<storage::OwnCopies::Forgotten>& forgotten) {
            read();
            const QString heading = tr("The personal data were not erased everywhere.");
            if (!remark.isEmpty()) fail(heading, {ErrorCode::Io, remark, {}});
            if (!forgotten) {
                fail(heading, forgotten.error());
                return;
            }
            if (remark.isEmpty())
                Q_EMIT done(tr("The personal data of the %1 were erased.").arg(title));
            Q_EMIT backupsRemoved();
        });
}

void Erasing::fail(const QString& heading, const Error& error) {
    QWidget* over = m_dialog ? static_cast<QWidget*>(m_dialog) : m_window;
    tellFailure(over, heading, error);
}

}  // namespace pact::ui
