#pragma once

#include "core/report/papercontext.h"

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
    analysis::OtherDuties others;  ///< beside the pairs

    void add(const RecommendationFacts& recommendation);
};

[[nodiscard]] EarlierTally tallyOf(const FactsList& list);

/// The partners that reported on one recommendation.
[[nodiscard]] std::set<qint64> reportersOf(const RecommendationFacts& recommendation);

/// Whether the paper may tell a figure about so many reporting members: in what leaves the Unit,
/// not about fewer than five.
[[nodiscard]] bool mayTell(const PaperContext& context, std::size_t reporters);

// The list's figures in the form that the chart code draws; what they are about, such as
// "Pillar II", heads their titles. Stages are those of the recommendations of which they may be
// told; the pairs of others stand together as withheld.
[[nodiscard]] FigureData standingByPillar(const PaperContext& context, const FactsList& list,
                                          const QString& about);
[[nodiscard]] FigureData implementationByPillar(const PaperContext& context, const FactsList& list,
                                                const QString& about);
/// By the meeting that each comes from, and there by standing; by standing alone where there are
/// too many meetings for one figure.
[[nodiscard]] FigureData standingByOrigin(const PaperContext& context, const FactsList& list,
                                          const QString& about);
[[nodiscard]] FigureData standingBars(const PaperContext& context, const EarlierTally& tally,
                                      const QString& about);
[[nodiscard]] FigureData implementationBars(const PaperContext& context, const FactsList& list,
                                            const QString& about);

}  // namespace pact::report
