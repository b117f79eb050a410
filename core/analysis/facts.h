#pragma once

#include "core/analysis/day.h"
#include "core/analysis/grouped.h"
#include "core/analysis/localkeys.h"
#include "core/analysis/partnerset.h"
#include "core/analysis/statistics.h"
#include "core/domain/vocabulary.h"
#include "core/storage/workspace.h"

#include <cstdint>
#include <vector>

namespace pact::analysis {

/// The place of "No single pillar" behind the four pillars.
inline constexpr std::uint8_t kNoPillar = 4;

struct RecommendationFact {
    Day countsFrom = kUndated;  ///< the last day of its meeting
    Day pcgAfter = kNever;      ///< the last day of the first PCG held after that
    std::uint8_t pillar = kNoPillar;
    bool isEvaluation = false;
    bool counts = false;  ///< neither archived nor merged into another
};

/// A dated step of a recommendation's standing; only those that bear on it are kept.
struct Step {
    Day day;
    Day pcgHeld;  ///< of a step before_pcg: the last day of that PCG, kNever when it was not held
    domain::Outcome outcome;
};

/// What is known of one pair on one day.
struct Report {
    Day asAt;
    Day received;
    std::uint32_t partner;
    std::uint8_t stage;
    bool isCounted;             ///< the partner itself says so
    domain::Audience audience;  ///< for whose eyes; what says nothing is for the Unit's
};

/// That a partner was asked about a recommendation.
struct Question {
    Day sent;
    Day answered;
    Day until;  ///< the extension, else the deadline
    std::uint32_t partner;
    domain::RequestState state;
};

/// That a partner can, or cannot, be reached; both days belong to the period.
struct Reachability {
    Day from;
    Day to;
    domain::Channel channel;
};

/// A partner that joined a group after a day on which the group was addressed.
struct Joiner {
    Day from;
    std::uint32_t partner;
};

/// That a recommendation also addresses those who join a group later.
struct OpenAddress {
    std::uint32_t joiners;  ///< which list of them
    bool isDuty;            ///< whether they are implementing pairs
};

/// Partners that a recommendation addresses as something else than implementing pairs.
struct OtherAddress {
    std::uint32_t members;  ///< which of the other sets
    std::uint32_t joiners;  ///< which list of those who join later; kNobody for none
    OtherPart part;
};

/// Everything that figures are made of, in flat arrays. Recommendations and partners stand by their
/// dense numbers; what is archived is not here, and references have followed merges.
struct Facts {
    storage::Head head;
    domain::Audience readers = domain::Audience::Unit;
    LocalKeys recommendationKeys;
    LocalKeys partnerKeys;
    std::vector<RecommendationFact> recommendations;
    PartnerSets duties;         ///< by recommendation: the implementing pairs
    PartnerSets addressed;      ///< by recommendation: partners in any role and mode
    Grouped<OpenAddress> open;  ///< by recommendation
    std::vector<std::vector<Joiner>> joiners;
    Grouped<OtherAddress> others;        ///< by recommendation; few have any
    PartnerSets otherSets;               ///< what they refer to
    Grouped<Step> steps;                 ///< by recommendation, in order of time
    Grouped<Report> reports;             ///< by recommendation, in order of the as-at day
    bool hasUnseenReports = false;       ///< whether some are not for the eyes of the reader
    Grouped<Question> questions;         ///< by recommendation, in order of sending
    Grouped<Reachability> reachability;  ///< by partner, in order of the first day

    [[nodiscard]] std::size_t words() const noexcept { return wordsFor(partnerKeys.count()); }
};

/// Reads all facts that these readers may see, each table once and in its own order, within the
/// transaction that is open. Reports are all read, each with its audience, for some figures
/// count those of many; so are requests and representation, which are the Unit's own doing.
[[nodiscard]] Result<Facts> readFacts(storage::Database& database, domain::Audience readers);

}  // namespace pact::analysis
