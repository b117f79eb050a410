#include "ui/mainwindow/recordsaving.h"

#include "core/exchange/newrecord.h"
#include "core/storage/recordstore.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/opening.h"
#include "ui/dialogs/recorddialog.h"

namespace pact::ui {

namespace {

/// What is stored now, and the edit made anew on it.
struct Settlement {
    domain::Record stored;
    ShownRecord settled;
};

Result<Settlement> readSettlement(storage::Database& database, const Contest& contest,
                                  const QSet<QString>& theirs) {
    storage::RecordStore store(database);
    Settlement settlement;
    PACT_TRY(settlement.stored, store.get(*contest.spec, contest.after.id));
    PACT_TRY(settlement.settled, shown(store, *contest.spec,
                                       rebased(*contest.spec, contest.before, contest.after,
                                               settlement.stored, theirs)));
    return settlement;
}

}  // namespace

RecordSaving::RecordSaving(Session& session, RecordDialog& dialog, Kind kind)
    : QObject(&dialog), m_session(&session), m_dialog(&dialog), m_kind(kind) {
    connect(m_dialog, &RecordDialog::submitted, this, &RecordSaving::save);
}

void RecordSaving::save(domain::Record record) {
    const domain::EntitySpec& spec = m_dialog->spec();
    if (m_kind == Kind::Addition) {
        record.id = exchange::newRecordId(spec, record, m_session->clock());
        apply(changes::creation(spec, record), record);
    } else if (record == m_dialog->before()) {
        m_dialog->finish();
    } else {
        apply(changes::edit(spec, m_dialog->before(), record), record);
    }
}

void RecordSaving::apply(changes::RecordChange change, const domain::Record& record) {
    m_session->apply(
        {changes::Source::Window, {}, {std::move(change)}}, this,
        [this, record](const Result<changes::ApplyResult>& result) { takeResult(record, result); });
}

void RecordSaving::takeResult(const domain::Record& record,
                              const Result<changes::ApplyResult>& result) {
    if (!result) {
        m_dialog->showSentence(result.error().message);
    } else if (result->hasConflicts()) {
        takeConflicts(record, result->conflicts);
    } else {
        m_dialog->finish();
        Q_EMIT saved(record);
    }
}

void RecordSaving::takeConflicts(const domain::Record& record,
                                 const std::vector<changes::Conflict>& conflicts) {
    const Contest contest{&m_dialog->spec(), m_dialog->before(), record, conflicts};
    if (rivalsOf(*contest.spec, conflicts).empty()) {
        m_dialog->showIssues(issuesOf(conflicts));
        return;
    }
    m_session->reader().ask(
        this,
        [contest](storage::Database& database, const CancelToken&) {
            return readContest(database, contest);
        },
        [this, contest](const Result<ShownContest>& shown) {
            if (shown)
                ask(contest, *shown);
            else
                m_dialog->showSentence(shown.error().message);
        });
}

void RecordSaving::ask(const Contest& contest, const ShownContest& shown) {
    auto* question = new ConflictDialog(shown, m_dialog);
    connect(question, &ConflictDialog::answered, this,
            [this, contest](const QSet<QString>& theirs) { settle(contest, theirs); });
    connect(question, &QDialog::rejected, this, [this] {
        m_dialog->showSentence(tr("Not saved yet: others have stored other values meanwhile."));
    });
    openOver(*m_session, *question);
}

void RecordSaving::settle(const Contest& contest, const QSet<QString>& theirs) {
    m_session->reader().ask(
        this,
        [contest, theirs](storage::Database& database, const CancelToken&) {
            return readSettlement(database, contest, theirs);
        },
        [this](const Result<Settlement>& settlement) {
            if (settlement)
                goOnFrom(settlement->stored, settlement->settled);
            else
                m_dialog->showSentence(settlement.error().message);
        });
}

void RecordSaving::goOnFrom(const domain::Record& stored, const ShownRecord& settled) {
    m_dialog->restart(stored, settled);
    save(settled.record);
}

}  // namespace pact::ui
