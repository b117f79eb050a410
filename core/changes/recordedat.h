#pragma once

#include "core/base/cancel.h"
#include "core/changes/localkeys.h"
#include "core/storage/workspace.h"

namespace pact::changes {

/// The data of a workspace as they were recorded when its journal's head was an earlier one: a
/// private copy without a name (storage::Database::namelessCopy), in which the change sets after
/// that head are taken back, newest first. The copy goes with this object, or with the program
/// however that ends; the workspace itself is only read.
///
/// The sets are taken back below the Journal, which would write each inverse as a new set: here the
/// journal is to end where it ended then, and nobody else sees the copy, so there are no rivals to
/// compare with and no rules to judge that were not kept then. What is checked instead is that each
/// set is what was written and left what the records hold.
///
/// Records, translations and journal are those of then, the local keys with them, so that whatever
/// goes by the order of entry does so as it did then. Personal data that were erased since are
/// absent. The derived tables (search, keys of the list) are still those of the newest state:
/// nothing may depend on them here.
///
/// Belongs to the thread of its connection.
class RecordedState {
public:
    /// Copies the workspace as it is now. Busy while a program writes, DiskFull when there is no
    /// room in the temporary folder.
    [[nodiscard]] static Result<RecordedState> open(const storage::Workspace& workspace);

    /// Takes back every set after `seq`, from 0 (before the first set) to the present head; may be
    /// called again with a smaller one. All or nothing: after an error, or Cancelled, the data are
    /// what they were before the call. NotFound for a set that the journal has not reached, Refused
    /// for one that was taken back already, Damaged when journal and records do not agree.
    /// Progress counts changes of records. No statement on database() may be under way.
    [[nodiscard]] Status rewindTo(qint64 seq, const CancelToken& cancel = {},
                                  const Progress& progress = {});

    /// A connection for reading. Its path is that of the workspace.
    [[nodiscard]] storage::Database& database() { return m_copy; }
    /// The head that the data stand at: sequence number and hash as they were then.
    [[nodiscard]] Result<storage::Head> head() { return storage::journalHead(database()); }

private:
    RecordedState(storage::Database copy, QString temporaryFolder)
        : m_copy(std::move(copy)), m_temporaryFolder(std::move(temporaryFolder)) {}

    [[nodiscard]] Status checkReachable(qint64 seq, qint64 present) const;

    storage::Database m_copy;
    QString m_temporaryFolder;  ///< where there may be no room left
    LocalKeys m_keys;
    qint64 m_newest = 0;  ///< the head when the copy was made
};

/// The data as they were recorded when the head was `seq`; errors as of RecordedState.
[[nodiscard]] Result<RecordedState> asRecordedAt(const storage::Workspace& workspace, qint64 seq,
                                                 const CancelToken& cancel = {},
                                                 const Progress& progress = {});

}  // namespace pact::changes
