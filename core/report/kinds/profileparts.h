#pragma once

#include "core/report/kinds/ownwords.h"

/// What the chapters of a partner profile are made with.
namespace pact::report::profile {

/// What the chapters of the profile have in common: it shows one partner and nobody beside it.
struct Profile {
    const PaperContext& context;
    const domain::Partner& partner;
    const Phrasebook& words;
    Sources sources;
    qint64 row;  ///< the partner's key in the snapshot

    [[nodiscard]] QUuid id() const { return partner.id.value; }
    [[nodiscard]] QDate asAt() const { return context.facts.dates.asAt; }
    [[nodiscard]] bool isUnitPaper() const { return !context.leavesTheUnit(); }
};

void addTable(const QString& lead, Table table, std::vector<Block>& blocks);

// The chapters, in the order of the paper.
[[nodiscard]] Chapter addressedChapter(const Profile& profile);
[[nodiscard]] Result<Chapter> positionsChapter(const Profile& profile);
[[nodiscard]] Result<Chapter> requestsChapter(const Profile& profile);
[[nodiscard]] Result<Chapter> meetingsChapter(const Profile& profile);
[[nodiscard]] Chapter practicesChapter(const Profile& profile);

}  // namespace pact::report::profile
