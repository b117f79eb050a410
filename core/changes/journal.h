#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/changes/changeset.h"
#include "core/changes/conflict.h"
#include "core/storage/recordstore.h"
#include "core/storage/workspace.h"

namespace pact::changes {

/// Who makes changes, and on which device. A null officer is a program run by nobody in particular.
struct Author {
    QUuid officer;
    QUuid device;
};

/// One change set being written, in a transaction of its own: add() as many records as the disk
/// holds, then commit(). Dropped without commit, nothing was written. Nothing else may be written
/// through the same connection meanwhile.
class Writer {
public:
    Writer(Writer&&) noexcept;
    ~Writer();

    /// Compares the change with what is stored and writes it. Conflicts are collected for commit();
    /// errors are failures of the file.
    [[nodiscard]] Status add(const RecordChange& change);
    /// Judges the set's final state, and makes it last; or writes nothing and names every conflict.
    [[nodiscard]] Result<ApplyResult> commit();

private:
    friend class Journal;
    struct Private;
    explicit Writer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The one way to write data: change sets, each in one transaction, chained by hashes. Belongs to
/// the thread of its connection.
class Journal {
public:
    Journal(storage::Database& database, const Clock& clock, Author author);

    [[nodiscard]] Result<ApplyResult> apply(const ChangeSet& set);
    [[nodiscard]] Result<Writer> begin(Source source, const QString& reason,
                                       std::optional<qint64> undoes = {});

    /// The change set that undo() would take back: the latest of this officer on this device that
    /// is not undone and is no undo itself. Absent when there is none.
    [[nodiscard]] Result<std::optional<qint64>> undoable();
    [[nodiscard]] Result<std::optional<qint64>> redoable();
    /// Takes back the latest set, or the given one, as a new set. Records that were changed later
    /// are conflicts. NotFound when there is nothing to undo.
    [[nodiscard]] Result<ApplyResult> undo(std::optional<qint64> seq = {});
    [[nodiscard]] Result<ApplyResult> redo();

    /// Clears the personal fields of a record and forgets every earlier value of them, for good.
    /// The result's remark tells where their text could not be taken out of the file yet.
    [[nodiscard]] Result<ApplyResult> erase(const domain::EntitySpec& spec, const QUuid& record,
                                            const QString& reason);

    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] const Author& author() const { return m_author; }

private:
    [[nodiscard]] Result<ApplyResult> takeBack(qint64 seq, Source source);

    storage::Database* m_database;
    const Clock* m_clock;
    Author m_author;
};

}  // namespace pact::changes
