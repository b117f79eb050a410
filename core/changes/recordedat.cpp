#include "core/changes/recordedat.h"

#include "core/changes/delta.h"
#include "core/changes/rowwriter.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>
#include <QDir>

namespace pact::changes {

using domain::EntitySpec;
using storage::Database;
using storage::Statement;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("changes", text); }

QString native(const QString& path) { return QDir::toNativeSeparators(path); }

tl::unexpected<Error> disagreement(const QString& detail = {}) {
    return fail(ErrorCode::Damaged,
                tr("The journal does not agree with the records, so that what was recorded earlier "
                   "cannot be shown."),
                detail);
}

/// Takes change sets back within a transaction of the caller.
class Rewinding {
public:
    Rewinding(Database& database, LocalKeys& keys, const CancelToken& cancel,
              const Progress& progress)
        : m_database(database),
          m_keys(keys),
          m_cancel(cancel),
          m_progress(progress),
          m_rows(database),
          m_store(database),
          m_personal(database) {}

    Status run(qint64 from, qint64 to) {
        PACT_TRY(m_total,
                 m_database.number(
                     QStringLiteral("SELECT count(*) FROM change WHERE seq > %1").arg(to)));
        for (qint64 seq = from; seq > to; --seq) PACT_CHECK(takeBack(seq));
        return {};
    }

private:
    Status takeBack(qint64 seq) {
        PACT_TRY(const JournalRow row, rowOf(seq));
        PACT_CHECK(checkLink(row));
        PACT_CHECK(checkHash(row));
        // All of the set first: one record of it may refer to another that goes before it.
        PACT_CHECK(eachChange(seq, "ASC", [this](const RecordChange& change) {
            return checkLeft(*domain::findEntity(change.entity), change);
        }));
        PACT_CHECK(eachChange(seq, "DESC", [this, seq](const RecordChange& change) {
            return takeBack(seq, change);
        }));
        PACT_TRY(const auto dangling, m_rows.finish());
        if (!dangling.empty())
            return disagreement(dangling.front().spec->code + u' ' + dangling.front().field);
        return forget(seq);
    }

    Result<JournalRow> rowOf(qint64 seq) {
        PACT_TRY(
            Statement row,
            m_database.prepare(
                QStringLiteral("SELECT %1 FROM journal j WHERE j.seq = ?").arg(journalColumns())));
        PACT_TRY(const bool isThere, row.bind(1, seq).step());
        if (isThere) return readJournalRow(row);
        return fail(ErrorCode::Damaged,
                    tr("Change set %1 is missing from the journal, so that what was recorded "
                       "before it cannot be shown.")
                        .arg(seq));
    }

    Status checkLink(const JournalRow& row) {
        if (row.seq == 1) {
            PACT_TRY(const QByteArray first, firstLink(m_database));
            return checkLink(row, first);
        }
        PACT_TRY(const JournalRow before, rowOf(row.seq - 1));
        return checkLink(row, before.hash);
    }

    static Status checkLink(const JournalRow& row, const QByteArray& hashBefore) {
        if (row.prev == hashBefore) return {};
        return fail(ErrorCode::Damaged,
                    tr("Change set %1 is not linked to the one before it, so that what was "
                       "recorded before it cannot be shown.")
                        .arg(row.seq));
    }

    // From the first change to the last, as it was made; they are taken back from the last.
    Status checkHash(const JournalRow& row) {
        PACT_TRY(Statement changes,
                 m_database.prepare(QStringLiteral(
                     "SELECT ord, entity, record, delta FROM change WHERE seq = ? ORDER BY ord")));
        changes.bind(1, row.seq);
        SetHash hash;
        for (;;) {
            PACT_CHECK(checkCancelled());
            PACT_TRY(const bool isThere, changes.step());
            if (!isThere) break;
            hash.add(changes.integer(0), changes.text(1), changes.id(2), changes.bytes(3));
        }
        if (hash.finish(row) == row.hash) return {};
        return fail(ErrorCode::Damaged,
                    tr("Change set %1 is not what was written, so that what was recorded before "
                       "it cannot be shown.")
                        .arg(row.seq));
    }

    // One change after another, so that a set may be larger than memory.
    template<class Visit>
    Status eachChange(qint64 seq, const char* order, const Visit& visit) {
        PACT_TRY(Statement changes,
                 m_database.prepare(
                     QStringLiteral(
                         "SELECT entity, record, delta FROM change WHERE seq = ? ORDER BY ord %1")
                         .arg(QLatin1String(order))));
        changes.bind(1, seq);
        for (;;) {
            PACT_CHECK(checkCancelled());
            PACT_TRY(const bool isThere, changes.step());
            if (!isThere) return {};
            PACT_TRY(RecordChange change,
                     fromDelta(changes.text(0), changes.id(1), changes.bytes(2), m_personal));
            clearErased(change);
            PACT_CHECK(visit(change));
        }
    }

    Status takeBack(qint64 seq, const RecordChange& change) {
        const EntitySpec& spec = *domain::findEntity(change.entity);
        qint64 row = 0;
        if (change.existence == Existence::Removed) {
            PACT_TRY(row, m_keys.removedBy(seq, spec, change.record, m_database));
        }
        PACT_CHECK(m_rows.write(spec, inverse(change), row));
        ++m_done;
        if (m_progress) m_progress(m_done, m_total);
        return {};
    }

    // Whether the record is as the change left it.
    Status checkLeft(const EntitySpec& spec, const RecordChange& change) {
        PACT_TRY(const auto stored, m_store.find(spec, change.record));
        if (stored.has_value() == (change.existence == Existence::Removed))
            return disagreement(spec.code);
        if (!stored) return {};
        for (const FieldChange& field : change.fields)
            if (textAt(spec, *stored, field.field) != field.after)
                return disagreement(spec.code + u' ' + field.field);
        return {};
    }

    Status forget(qint64 seq) {
        for (const char* table : {"change", "journal"})
            PACT_CHECK(m_database.execute(QStringLiteral("DELETE FROM %1 WHERE seq = %2")
                                              .arg(QLatin1String(table))
                                              .arg(seq)));
        return {};
    }

    Status checkCancelled() const {
        return m_cancel.isCancelled() ? Status(fail(ErrorCode::Cancelled, tr("Stopped.")))
                                      : Status();
    }

    Database& m_database;
    LocalKeys& m_keys;
    const CancelToken& m_cancel;
    const Progress& m_progress;
    RowWriter m_rows;
    storage::RecordStore m_store;
    PersonalValues m_personal;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Status rewind(Database& database, LocalKeys& keys, qint64 from, qint64 to,
              const CancelToken& cancel, const Progress& progress) {
    PACT_TRY(auto transaction,
             storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    PACT_CHECK(Rewinding(database, keys, cancel, progress).run(from, to));
    return transaction.commit();
}

// The copy has no name: there is room or none for it where temporary files are.
Error named(Error error, const QString& file, const QString& temporaryFolder) {
    if (error.code == ErrorCode::DiskFull)
        error.message = tr("What was recorded earlier is read from a temporary copy of %1, and "
                           "there is no room left for it in %2.")
                            .arg(native(file), native(temporaryFolder));
    // What the file forbids is what its journal asks for.
    if (error.code == ErrorCode::Conflict) error = disagreement(error.detail).value();
    return error;
}

}  // namespace

Result<RecordedState> RecordedState::open(const storage::Workspace& workspace) {
    PACT_TRY(Database present, workspace.openReader());
    const QString folder = present.temporaryFolder();
    auto copy = Database::namelessCopy(present, workspace.path());
    if (!copy) return tl::unexpected(named(std::move(copy).error(), workspace.path(), folder));
    RecordedState state(std::move(*copy), folder);
    PACT_CHECK(state.database().execute(QStringLiteral("PRAGMA query_only=ON")));
    PACT_TRY(const storage::Head head, state.head());
    state.m_newest = head.seq;
    return state;
}

Status RecordedState::checkReachable(qint64 seq, qint64 present) const {
    if (seq >= 0 && seq <= present) return {};
    if (seq >= 0 && seq <= m_newest)
        return fail(ErrorCode::Refused,
                    tr("The data were taken back to change set %1 already, before change set %2.")
                        .arg(present)
                        .arg(seq));
    return fail(ErrorCode::NotFound,
                tr("There is no change set %1; the journal of %2 ends at change set %3.")
                    .arg(QString::number(seq), native(m_copy.path()), QString::number(m_newest)));
}

Status RecordedState::rewindTo(qint64 seq, const CancelToken& cancel, const Progress& progress) {
    PACT_TRY(const storage::Head present, head());
    PACT_CHECK(checkReachable(seq, present.seq));
    if (seq == present.seq) return {};
    PACT_CHECK(database().execute(QStringLiteral("PRAGMA query_only=OFF")));
    Status done = rewind(database(), m_keys, present.seq, seq, cancel, progress);
    PACT_CHECK(database().execute(QStringLiteral("PRAGMA query_only=ON")));
    if (done) return {};
    return tl::unexpected(named(std::move(done).error(), m_copy.path(), m_temporaryFolder));
}

Result<RecordedState> asRecordedAt(const storage::Workspace& workspace, qint64 seq,
                                   const CancelToken& cancel, const Progress& progress) {
    PACT_TRY(RecordedState state, RecordedState::open(workspace));
    PACT_CHECK(state.rewindTo(seq, cancel, progress));
    return state;
}

}  // namespace pact::changes
