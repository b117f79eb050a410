#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/changes/changeset.h"
#include "core/storage/database.h"

namespace pact::changes {

/// The schema number that journal entries of this program carry.
inline constexpr int kDeltaSchema = 1;

/// Personal values enter the journal as salted digests; value and salt lie in a side table, from
/// which erasing takes them for good.
class PersonalValues {
public:
    explicit PersonalValues(storage::Database& database) : m_database(&database) {}

    /// The digest of a value of that record and field; made, with a new salt, when there is none.
    [[nodiscard]] Result<QByteArray> digestOf(const QUuid& record, const QString& field,
                                              const QString& value);
    /// The value behind a digest; absent when it was erased. Damaged when the two disagree.
    [[nodiscard]] Result<std::optional<QString>> valueOf(const QByteArray& digest);
    /// Forgets every value of a record.
    [[nodiscard]] Status forget(const QUuid& record);

private:
    storage::Database* m_database;
};

/// What a personal value looks like after it was erased.
[[nodiscard]] QString erasedText();

/// Takes erased values out of a change: where they stood, the field was empty.
void clearErased(RecordChange& change);

/// The bytes in which a change is stored and hashed, made once: JSON with sorted keys, `e` for
/// existence (1 created, -1 removed) and `f` for the changed fields, each [before, after].
[[nodiscard]] Result<QByteArray> toDelta(const domain::EntitySpec& spec, const RecordChange& change,
                                         PersonalValues& personal);

/// A stored change as it can be applied. Erased personal values come back as erasedText().
[[nodiscard]] Result<RecordChange> fromDelta(const QString& entity, const QUuid& record,
                                             const QByteArray& delta, PersonalValues& personal);

/// What stands before the digest of a personal value where the value is not looked up.
inline constexpr QLatin1String kDigestPrefix("digest:");

/// A stored change with personal values as "digest:HEX", for comparing without knowing them.
[[nodiscard]] Result<RecordChange> fromDelta(const QString& entity, const QUuid& record,
                                             const QByteArray& delta);

/// One row of the journal.
struct JournalRow {
    qint64 seq = 0;
    QUuid set;
    QString at;
    QUuid actor;
    QUuid device;
    QString origin;
    QString reason;
    qint64 schema = kDeltaSchema;
    std::optional<qint64> undoes;
    QByteArray prev;
    QByteArray hash;
};

/// The columns of a journal row, in the order of readJournalRow().
[[nodiscard]] QString journalColumns();
[[nodiscard]] JournalRow readJournalRow(const storage::Statement& statement);

/// Takes the changes of a set one by one and makes its hash from them, its row and the hash before.
class SetHash {
public:
    void add(qint64 ord, const QString& entity, const QUuid& record, const QByteArray& delta);
    [[nodiscard]] QByteArray finish(const JournalRow& row) const;

private:
    Sha256 m_changes;
    QByteArray m_pieces;  // of one change, kept for its memory
};

/// What stands before the first set: made of the workspace's id.
[[nodiscard]] Result<QByteArray> firstLink(storage::Database& database);

}  // namespace pact::changes
