#pragma once

#include "core/analysis/statistics.h"
#include "core/report/figure.h"

namespace pact::report {

/// Whose eyes a figure is for: in papers that leave the Unit, a pillar in which fewer than five
/// partners reported shows no stages.
enum class FigureReaders { Unit, Others };

/// Recommendations by standing, for pillars I to IV and "No single pillar".
[[nodiscard]] FigureData standingFigure(const analysis::PillarStatistics& statistics,
                                        const QString& trainingMark);

/// Pairs of recommendation and partner by implementation, for pillars I to IV and "No single
/// pillar".
[[nodiscard]] FigureData implementationFigure(const analysis::PillarStatistics& statistics,
                                              FigureReaders readers, const QString& trainingMark);

/// The band that stands on everything made from a training workspace.
[[nodiscard]] QString trainingBand();

}  // namespace pact::report
