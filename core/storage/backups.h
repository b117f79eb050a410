#pragma once

#include "core/storage/workspace.h"

#include <QDate>
#include <QString>

#include <vector>

namespace pact::storage {

/// A backup that the program keeps of a workspace.
struct Backup {
    QString path;
    QDate day;
    qint64 size = 0;
};

/// The name under which the program keeps what belongs to this very file (backups, drafts) in the
/// user's data folder: the workspace's id, which a copy of the file shares, and a short hash of the
/// file's canonical path.
[[nodiscard]] QString nameOfKept(const Workspace& workspace);

/// The rolling backups of one workspace file in a folder: the latest of each of the last 7 days
/// with a backup, and of each of the 5 weeks before.
class Backups {
public:
    Backups(QString folder, const Workspace& workspace);

    /// Makes today's backup unless there is one, and drops those that are due; the path of today's.
    [[nodiscard]] Result<QString> keep(Workspace& workspace, QDate today) const;
    /// Those that exist, latest first.
    [[nodiscard]] std::vector<Backup> list() const;
    /// Removes all, after personal data have been erased, also those that were kept while the file
    /// lay elsewhere, those of its copies, and what an interrupted backup left; how many files.
    [[nodiscard]] Result<int> dropAll() const;

    /// Puts a backup in the place of a workspace; what was there stays beside it, and its path is
    /// returned. Busy when a program has the workspace open.
    [[nodiscard]] static Result<QString> restore(const QString& backup,
                                                 const QString& workspacePath, const Clock& clock);

private:
    [[nodiscard]] Status dropDue() const;
    [[nodiscard]] static Result<QString> replaceBy(const QString& part,
                                                   const QString& workspacePath,
                                                   const Clock& clock);
    [[nodiscard]] static Status foldIn(const QString& workspacePath);
    QString m_folder;
    QString m_name;
    QUuid m_workspace;
};

}  // namespace pact::storage
