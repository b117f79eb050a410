#pragma once

#include "core/changes/conflict.h"
#include "core/changes/delta.h"
#include "core/changes/finalstate.h"
#include "core/changes/rowwriter.h"
#include "core/storage/workspace.h"

#include <memory>

namespace pact::changes {

/// A change set on its way into the journal; what Writer keeps, and what recovery replays through.
class WriterState {
public:
    WriterState(storage::Database& database, storage::Transaction begun);

    /// Begins a transaction and links the new row to the journal's head.
    [[nodiscard]] static Result<std::unique_ptr<WriterState>> begin(storage::Database& database);

    [[nodiscard]] Status add(const RecordChange& change);
    /// Appends a change in its stored bytes.
    [[nodiscard]] Status append(const QString& entity, const QUuid& record,
                                const QByteArray& delta);
    /// Judges, and makes it last. With an expected hash (of a replay) only when that is the
    /// outcome.
    [[nodiscard]] Result<ApplyResult> commit(const QByteArray& expectedHash = {});

    storage::Database& database;
    storage::Transaction transaction;
    JournalRow row;
    RowWriter rows;
    FinalState state;
    PersonalValues personal;
    bool isReplay = false;  ///< judged when it was first applied; search is rebuilt at the end

private:
    [[nodiscard]] Status addCreation(const domain::EntitySpec& spec, const RecordChange& change);
    [[nodiscard]] Status addToExisting(const domain::EntitySpec& spec, const RecordChange& change);
    void addRival(const domain::EntitySpec& spec, const RecordChange& change,
                  const FieldChange& field, const QString& stored);
    [[nodiscard]] Status writeJournalRow();

    SetHash hash;
    qint64 ord = 0;
    std::unique_ptr<storage::Statement> insertChange;
    std::vector<Conflict> conflicts;
};

}  // namespace pact::changes
