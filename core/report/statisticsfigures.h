#pragma once

#include "core/analysis/statistics.h"
#include "core/report/figure.h"
#include "core/report/phrasebook.h"

namespace pact::report {

/// Recommendations by standing, for pillars I to IV and "No single pillar", in the window's words.
[[nodiscard]] FigureData standingFigure(const analysis::PillarStatistics& statistics,
                                        const QString& trainingMark);
/// The same in a paper's words; without a title, which the paper gives.
[[nodiscard]] FigureData standingFigure(const analysis::PillarStatistics& statistics,
                                        const Phrasebook& words, const QString& trainingMark);

/// Pairs of recommendation and partner by implementation, for pillars I to IV and "No single
/// pillar", in the window's words.
[[nodiscard]] FigureData implementationFigure(const analysis::PillarStatistics& statistics,
                                              const QString& trainingMark);
/// The same in a paper's words; without a title, which the paper gives.
[[nodiscard]] FigureData implementationFigure(const analysis::PillarStatistics& statistics,
                                              const Phrasebook& words, const QString& trainingMark);

/// The band that stands on everything made from a training workspace, in the window's words.
[[nodiscard]] QString trainingBand();

}  // namespace pact::report
