#include "ui/mainwindow/erasing.h"

#include "core/storage/backups.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/messages.h"
#include "ui/dialogs/personaldatadialog.h"

namespace pact::ui {

Erasing::Erasing(Session& session, Drafts drafts, const Surroundings& surroundings, QWidget* window,
                 QObject* parent)
    : QObject(parent),
      m_session(&session),
      m_drafts(std::move(drafts)),
      m_surroundings(surroundings),
      m_window(window) {}

void Erasing::begin() {
    m_dialog = new PersonalDataDialog(m_window);
    connect(m_dialog, &PersonalDataDialog::eraseRequested, this, &Erasing::ask);
    m_dialog->open();
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
                fail(records.error());
            else if (m_dialog)
                m_dialog->setRecords(std::move(*records));
        });
}

void Erasing::ask(const PersonalRecord& record) {
    auto* dialog = new EraseDialog(record, m_dialog);
    connect(dialog, &EraseDialog::answered, this,
            [this, record](const QString& reason) { erase(record, reason); });
    dialog->open();
}

void Erasing::erase(const PersonalRecord& record, const QString& reason) {
    m_session->erase(*record.spec, record.id, reason, this,
                     [this, record](const Result<changes::ApplyResult>& result) {
                         if (!result)
                             fail(result.error());
                         else if (result->hasConflicts())
                             fail({ErrorCode::Conflict, result->conflicts.front().message, {}});
                         else
                             clean(record);
                     });
}

void Erasing::clean(const PersonalRecord& record) {
    m_drafts.remove(*record.spec, record.id);
    m_session->background().ask(
        this,
        [backups = storage::Backups(m_surroundings.backupsFolder(), m_session->workspace())](
            storage::Database&, const CancelToken&) { return backups.dropAll(); },
        [this, title = record.spec->title().toLower()](const Result<int>& dropped) {
            if (!dropped) {
                fail(dropped.error());
                return;
            }
            Q_EMIT done(tr("The personal data of the %1 were erased.").arg(title));
            Q_EMIT backupsRemoved();
            read();
        });
}

void Erasing::fail(const Error& error) {
    QWidget* over = m_dialog ? static_cast<QWidget*>(m_dialog) : m_window;
    tellFailure(over, tr("The personal data were not erased everywhere."), error);
}

}  // namespace pact::ui
