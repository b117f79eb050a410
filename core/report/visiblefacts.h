#pragma once

#include "core/report/paperfacts.h"

namespace pact::report {

/// The standing by the steps that the paper's audience may see, where the snapshot knows of others;
/// by the rule of docs/decisions/standing.md.
[[nodiscard]] analysis::Standing visibleStanding(const PaperFacts& facts,
                                                 const RecommendationFacts& recommendation);

/// Leaves of the pairs and replies those whose partner an addressee that the audience may see
/// names, itself or by a group.
void keepVisiblePairs(const PaperFacts& facts, const std::vector<domain::GroupMember>& members,
                      RecommendationFacts& recommendation);

}  // namespace pact::report
