#pragma once

#include "core/report/numbering.h"
#include "core/report/paperfacts.h"

namespace pact::report {

using FactsList = std::vector<const RecommendationFacts*>;

/// What the chapters of a PCG paper have in common.
struct PcgContext {
    const PaperFacts& facts;
    const domain::Meeting& meeting;
    const domain::Meeting* previous = nullptr;  ///< the last PCG held before
    QString introduction;
    QString trainingMark;
    Numbering numbering;

    FactsList putForward;  ///< put before this meeting, or decided by it
    FactsList earlier;     ///< the others, evaluations left out
    FactsList evaluations;

    /// Sorts the recommendations into the three lists.
    void divide();
    /// The steps that a recommendation owes to this meeting.
    [[nodiscard]] std::vector<Step> decidedHere(const RecommendationFacts& recommendation) const;
    /// Whether the meeting has decided anything by the as-at date.
    [[nodiscard]] bool isDecided() const;
};

inline constexpr int kPillarGroups = 5;  ///< I to IV, then "No single pillar"

/// 0 to 3 for pillars I to IV, 4 for none.
[[nodiscard]] int pillarGroup(const RecommendationFacts& recommendation);
/// "Pillar II: Illicit financial flows", "No single pillar".
[[nodiscard]] QString pillarTitle(int group);
/// "on illicit financial flows (pillar II)", "on no single pillar".
[[nodiscard]] QString onPillar(int group);
[[nodiscard]] FactsList ofPillar(const FactsList& list, int group);
[[nodiscard]] QStringList referencesOf(const FactsList& list);
[[nodiscard]] QString meetingName(const domain::Meeting& meeting);
/// "recommendation" or "recommendations" with its number in words.
[[nodiscard]] QString recommendationCount(qint64 number);
/// "Endorsed by PCG17 on 12 December 2023", "Before a PCG".
[[nodiscard]] QString standingText(const PcgContext& context,
                                   const RecommendationFacts& recommendation);
/// To whom, in words; empty when nobody is named.
[[nodiscard]] QString addresseesText(const PcgContext& context,
                                     const RecommendationFacts& recommendation);
/// Positions that delegations asked to have printed, word for word.
void addPositions(const PcgContext& context, const RecommendationFacts& recommendation,
                  std::vector<Block>& blocks);

/// The order in which decisions were taken: by day, then by paragraph.
[[nodiscard]] bool isTakenBefore(const domain::Decision& a, const domain::Decision& b);

// The chapters, in the order of the paper.
[[nodiscard]] std::vector<Block> openingOf(PcgContext& context);
[[nodiscard]] Chapter putForwardChapter(PcgContext& context);
[[nodiscard]] Chapter earlierChapter(PcgContext& context);
[[nodiscard]] Chapter changesChapter(PcgContext& context);
[[nodiscard]] std::vector<Chapter> annexesOf(PcgContext& context);

}  // namespace pact::report
