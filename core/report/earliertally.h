#pragma once

#include "core/report/pcgcontext.h"

#include <array>
#include <set>

namespace pact::report {

/// The figures of a list of recommendations with their base, from the fact snapshot.
struct EarlierTally {
    int recommendations = 0;
    std::array<int, analysis::kStandings> standing{};
    qint64 addressed = 0;  ///< pairs of recommendation and partner
    std::array<qint64, analysis::kStages> stages{};
    std::set<qint64> partners;
    std::set<qint64> reported;
    std::set<qint64> nothingToReport;
    std::set<qint64> asked;
    analysis::OtherDuties others;                                        ///< beside the pairs
    std::array<std::set<qint64>, analysis::kOtherParts> otherReporters;  ///< by OtherPart

    void add(const RecommendationFacts& recommendation);
    /// Whether the stages may leave the Unit: at least five partners reported.
    [[nodiscard]] bool mayShowStages() const;
};

[[nodiscard]] EarlierTally tallyOf(const FactsList& list);

/// The partners that reported on one recommendation.
[[nodiscard]] std::set<qint64> reportersOf(const RecommendationFacts& recommendation);

/// The recommendations of a list whose stages may be printed beside the list's sums: five partners
/// reported on each, and what is withheld cannot be worked out from the rest.
[[nodiscard]] std::set<const RecommendationFacts*> withStagesShown(const FactsList& list);

/// The list's figures in the form that the chart code draws: by pillar, or as plain bars.
[[nodiscard]] FigureData standingByPillar(const FactsList& list, const QString& mark);
[[nodiscard]] FigureData implementationByPillar(const FactsList& list, const QString& mark);
/// By the meeting that each comes from, and there by standing; by standing alone where there are
/// too many meetings for one figure.
[[nodiscard]] FigureData standingByOrigin(const PcgContext& context, const FactsList& list);
[[nodiscard]] FigureData standingBars(const EarlierTally& tally, const QString& mark);
[[nodiscard]] FigureData implementationBars(const EarlierTally& tally, const QString& mark);

}  // namespace pact::report
