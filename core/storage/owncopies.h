#pragma once

#include "core/storage/backups.h"
#include "core/storage/drafts.h"

namespace pact::storage {

/// What the program itself keeps of one workspace in the user's data folder: the drafts of edits
/// and the rolling backups.
class OwnCopies {
public:
    /// What was removed, in files.
    struct Forgotten {
        int drafts = 0;
        int backups = 0;
    };

    /// `dataFolder` is that of the user (pact::dataFolder()), or a test's.
    OwnCopies(const QString& dataFolder, const Workspace& workspace);

    [[nodiscard]] const Drafts& drafts() const noexcept { return m_drafts; }
    [[nodiscard]] const Backups& backups() const noexcept { return m_backups; }

    /// After personal data of a record have been erased: removes whatever may hold them still, its
    /// drafts and every backup, wherever the workspace lay and of its copies, too. Io when
    /// something cannot be removed; the rest is gone then all the same.
    [[nodiscard]] Result<Forgotten> forget(const domain::EntitySpec& spec,
                                           const QUuid& record) const;

private:
    Drafts m_drafts;
    Backups m_backups;
};

}  // namespace pact::storage
