#include "app/cli/session.h"

#include "core/base/device.h"
#include "core/domain/entities.h"

namespace pact::cli {

using storage::Workspace;

Result<std::unique_ptr<Workspace>> Session::openToRead(const QString& path) {
    return Workspace::open(path, Workspace::Access::ReadOnly);
}

Result<std::unique_ptr<Workspace>> Session::openToWrite(const QString& path) {
    PACT_TRY(auto workspace, Workspace::open(path, Workspace::Access::ReadWrite));
    if (!workspace->isReadOnly()) return workspace;
    if (const auto& holder = workspace->holder())
        return fail(ErrorCode::ReadOnly,
                    tr("%1 is open for writing on %2 since %3.")
                        .arg(path, holder->computer, holder->since.toString(Qt::ISODate)));
    return fail(ErrorCode::ReadOnly, tr("%1 can only be read here.").arg(path));
}

Result<changes::Journal> Session::journalOf(Workspace& workspace) {
    changes::Author author;
    if (!m_officer.isEmpty()) {
        storage::RecordStore store(workspace.database());
        PACT_TRY(author.officer, store.resolve(domain::specOf<domain::Officer>(), m_officer));
    }
    author.device = deviceId(settingsFolder(), *m_clock);
    return changes::Journal(workspace.database(), *m_clock, author);
}

}  // namespace pact::cli
