#pragma once

#include "core/base/result.h"
#include "core/domain/entityspec.h"
#include "core/storage/workspace.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace pact::storage {

/// An edit of a record that is not applied yet: what was shown when it began, and what it is to be.
struct Draft {
    domain::Record before;
    domain::Record after;
    QDateTime savedAt;
};

/// The drafts of one workspace file, a file each in the user's data folder, so that they outlive a
/// crash.
class Drafts {
public:
    /// Folders are made when the first draft is stored.
    Drafts(const QString& folder, const Workspace& workspace);

    [[nodiscard]] Status store(const domain::EntitySpec& spec, const Draft& draft) const;
    /// Absent when there is none, or none that fits the entity as it is today.
    [[nodiscard]] std::optional<Draft> find(const domain::EntitySpec& spec,
                                            const QUuid& record) const;
    void remove(const domain::EntitySpec& spec, const QUuid& record) const;
    /// Removes every draft of the record, after personal data have been erased: also those that
    /// were kept while the file lay elsewhere, and those of its copies; how many files.
    [[nodiscard]] Result<int> dropAll(const domain::EntitySpec& spec, const QUuid& record) const;
    /// The records of the entity that have a draft, latest first.
    [[nodiscard]] std::vector<QUuid> records(const domain::EntitySpec& spec) const;

private:
    [[nodiscard]] QString fileOf(const domain::EntitySpec& spec, const QUuid& record) const;

    QString m_root;    // the drafts of every workspace
    QString m_folder;  // of this file
    QUuid m_workspace;
};

}  // namespace pact::storage
