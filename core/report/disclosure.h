#pragma once

#include "core/report/papercontext.h"

#include <set>

/// What a paper may tell of who reported, and of the stages reported: all within the Unit. What
/// leaves it rests on the reports that the audience may see, and on others only where at least five
/// partners sent some for the same fewer eyes on the same recommendation (analysis::Evaluation), so
/// that the paper reads as if fewer were not there. Figures need five reporting members, and must
/// not tell about fewer than five partners once those that papers print with names are taken from
/// them. Each recommendation is judged by itself, so that every paper for an audience judges it
/// alike; a sum is made of recommendations that are told one by one.
namespace pact::report {

/// Partners with a part in one or several recommendations.
struct Circle {
    std::set<qint64> members;
    std::set<qint64> reporters;
    std::set<qint64> named;  ///< reporters whose latest report the audience may see

    void merge(const Circle& more);
};
/// Those of the pairs, each with a stage of its own.
[[nodiscard]] Circle circleOf(const PaperContext& context,
                              const RecommendationFacts& recommendation);
/// Those of the parts beside the pairs.
[[nodiscard]] Circle circleOf(const PaperContext& context,
                              const RecommendationFacts& recommendation,
                              const std::set<analysis::OtherPart>& parts);

/// Those of the pairs of a list.
[[nodiscard]] Circle circleOf(const PaperContext& context, const FactsList& list);

enum class Telling {
    Number,         ///< how many reported
    FewerThanFive,  ///< that some did, but fewer than five
    Nothing         ///< neither that nor that none did
};
[[nodiscard]] Telling tellingOf(const PaperContext& context, const Circle& circle);
/// The same of the pairs of a recommendation.
[[nodiscard]] Telling tellingOf(const PaperContext& context,
                                const RecommendationFacts& recommendation);

[[nodiscard]] bool tellsStages(const PaperContext& context,
                               const RecommendationFacts& recommendation);
/// Those of a list whose stages may be told.
[[nodiscard]] FactsList withStagesTold(const PaperContext& context, const FactsList& list);
/// Those of a list of which it may be told how many, or that some, reported.
[[nodiscard]] FactsList withReportersTold(const PaperContext& context, const FactsList& list);
/// Whether a sum of reporters leaves out some that address partners one by one.
[[nodiscard]] bool leavesReportersOut(const PaperContext& context, const FactsList& list);

/// Whether every implementing partner that reported describes it as implemented or as ongoing
/// practice and none of its steps ended it: what the partners reported, not what the Unit thinks
/// (E/CN.7/2020/CRP.8, para. 24). In what leaves the Unit it is judged on the reports that the
/// paper counts, whatever fewer than five partners have said since to the Unit alone: its absence
/// would tell that they did. There, where it rests on shared reports alone, every partner must have
/// reported, since nothing is told of few who did not.
[[nodiscard]] bool isReadyForReview(const PaperContext& context,
                                    const RecommendationFacts& recommendation);
/// Whether the audience may see the report that the stage of this pair comes from.
[[nodiscard]] bool isShared(const PaperContext& context, const RecommendationFacts& recommendation,
                            const analysis::Snapshot::Pair& pair);

}  // namespace pact::report
