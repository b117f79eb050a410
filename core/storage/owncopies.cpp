#include "core/storage/owncopies.h"

namespace pact::storage {

OwnCopies::OwnCopies(const QString& dataFolder, const Workspace& workspace)
    : m_drafts(dataFolder + QStringLiteral("/drafts"), workspace),
      m_backups(dataFolder + QStringLiteral("/backups"), workspace) {}

Result<OwnCopies::Forgotten> OwnCopies::forget(const domain::EntitySpec& spec,
                                               const QUuid& record) const {
    const Result<int> drafts = m_drafts.dropAll(spec, record);
    const Result<int> backups = m_backups.dropAll();
    if (!drafts) return tl::unexpected(drafts.error());
    if (!backups) return tl::unexpected(backups.error());
    return Forgotten{*drafts, *backups};
}

}  // namespace pact::storage
