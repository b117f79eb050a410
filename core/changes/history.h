#pragma once

#include "core/changes/changeset.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace pact::changes {

/// One change set as it stands in the journal.
struct HistoryEntry {
    qint64 seq = 0;
    QUuid set;
    QDateTime at;
    QUuid actor;
    QString officer;  ///< initials, empty when unknown
    QUuid device;
    QString source;  ///< code of changes::Source
    QString reason;
    std::optional<qint64> undoes;
    std::vector<RecordChange> changes;  ///< of the record asked for, else of the whole set
    qint64 records = 0;                 ///< how many records the set touches
};

/// The journal, latest first: of one record, or all (then without the changes, which changesOf()
/// reads). At most `limit` entries from those before `before` (0: from the head).
[[nodiscard]] Result<std::vector<HistoryEntry>> history(storage::Database& database,
                                                        const QUuid& record = {}, int limit = 200,
                                                        qint64 before = 0);

/// The change sets after `after` up to and with `upTo`, first to last, without their changes: those
/// behind a difference between two states of the data.
[[nodiscard]] Result<std::vector<HistoryEntry>> changeSetsBetween(storage::Database& database,
                                                                  qint64 after, qint64 upTo);

/// The record changes of one set in their order; personal values as they are known, else erased.
[[nodiscard]] Result<std::vector<RecordChange>> changesOf(storage::Database& database, qint64 seq);

/// The ids that sets after `seq` touched; "many" when there are more than 1,000.
struct TouchedRecords {
    qint64 head = 0;
    bool isMany = false;
    std::vector<std::pair<QString, QUuid>> records;  ///< entity, id
};
[[nodiscard]] Result<TouchedRecords> touchedSince(storage::Database& database, qint64 seq);

}  // namespace pact::changes
