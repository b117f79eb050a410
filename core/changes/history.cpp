#include "core/changes/history.h"

#include "core/changes/delta.h"

namespace pact::changes {

using storage::Statement;

namespace {

constexpr qint64 kMany = 1000;

QString selectEntries() {
    return QStringLiteral(
               "SELECT %1, (SELECT o.initials FROM officer o WHERE o.id = j.actor),"
               " (SELECT count(DISTINCT c.record) FROM change c WHERE c.seq = j.seq)"
               " FROM journal j ")
        .arg(journalColumns());
}

HistoryEntry toEntry(const Statement& statement) {
    const JournalRow row = readJournalRow(statement);
    HistoryEntry entry;
    entry.seq = row.seq;
    entry.set = row.set;
    entry.at = QDateTime::fromString(row.at, Qt::ISODateWithMs);
    entry.actor = row.actor;
    entry.device = row.device;
    entry.source = row.origin;
    entry.reason = row.reason;
    entry.undoes = row.undoes;
    entry.officer = statement.text(11);
    entry.records = statement.integer(12);
    return entry;
}

Result<std::vector<RecordChange>> readChanges(storage::Database& database, Statement& statement) {
    PersonalValues personal(database);
    std::vector<RecordChange> changes;
    for (;;) {
        PACT_TRY(const bool isThere, statement.step());
        if (!isThere) return changes;
        PACT_TRY(RecordChange change,
                 fromDelta(statement.text(0), statement.id(1), statement.bytes(2), personal));
        changes.push_back(std::move(change));
    }
}

Result<std::vector<RecordChange>> changesOfRecord(storage::Database& database, qint64 seq,
                                                  const QUuid& record) {
    PACT_TRY(Statement statement, database.prepare(QStringLiteral(
                                      "SELECT entity, record, delta FROM change WHERE record = ? "
                                      "AND seq = ? ORDER BY ord")));
    statement.bind(1, record).bind(2, seq);
    return readChanges(database, statement);
}

}  // namespace

Result<std::vector<RecordChange>> changesOf(storage::Database& database, qint64 seq) {
    PACT_TRY(Statement statement,
             database.prepare(QStringLiteral(
                 "SELECT entity, record, delta FROM change WHERE seq = ? ORDER BY ord")));
    statement.bind(1, seq);
    return readChanges(database, statement);
}

Result<std::vector<HistoryEntry>> history(storage::Database& database, const QUuid& record,
                                          int limit, qint64 before) {
    QString sql = selectEntries() + QStringLiteral("WHERE (?1 = 0 OR j.seq < ?1)");
    if (!record.isNull())
        sql += QStringLiteral(" AND j.seq IN (SELECT c.seq FROM change c WHERE c.record = ?3)");
    PACT_TRY(Statement statement,
             database.prepare(sql + QStringLiteral(" ORDER BY j.seq DESC LIMIT ?2")));
    statement.bind(1, before).bind(2, qint64{limit});
    if (!record.isNull()) statement.bind(3, record);
    std::vector<HistoryEntry> entries;
    for (;;) {
        PACT_TRY(const bool isThere, statement.step());
        if (!isThere) break;
        entries.push_back(toEntry(statement));
        if (record.isNull()) continue;
        PACT_TRY(entries.back().changes, changesOfRecord(database, entries.back().seq, record));
    }
    return entries;
}

Result<std::vector<HistoryEntry>> changeSetsBetween(storage::Database& database, qint64 after,
                                                    qint64 upTo) {
    PACT_TRY(Statement statement,
             database.prepare(selectEntries() +
                              QStringLiteral("WHERE j.seq > ? AND j.seq <= ? ORDER BY j.seq")));
    statement.bind(1, after).bind(2, upTo);
    std::vector<HistoryEntry> entries;
    for (;;) {
        PACT_TRY(const bool isThere, statement.step());
        if (!isThere) return entries;
        entries.push_back(toEntry(statement));
    }
}

Result<TouchedRecords> touchedSince(storage::Database& database, qint64 seq) {
    TouchedRecords touched;
    PACT_TRY(touched.head,
             database.number(QStringLiteral("SELECT coalesce(max(seq), 0) FROM journal")));
    PACT_TRY(Statement statement,
             database.prepare(QStringLiteral(
                 "SELECT DISTINCT entity, record FROM change WHERE seq > ? LIMIT ?")));
    statement.bind(1, seq).bind(2, kMany + 1);
    for (;;) {
        PACT_TRY(const bool isThere, statement.step());
        if (!isThere) break;
        touched.records.emplace_back(statement.text(0), statement.id(1));
    }
    if (static_cast<qint64>(touched.records.size()) > kMany) {
        touched.isMany = true;
        touched.records.clear();
    }
    return touched;
}

}  // namespace pact::changes
