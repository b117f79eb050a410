#pragma once

#include "core/analysis/statistics.h"
#include "core/domain/vocabulary.h"
#include "core/report/figure.h"

#include <array>

namespace pact::report {

using analysis::kReportingMembersNeeded;

/// The stages in the order in which figures show them: from what is known to what is not.
inline constexpr std::array<std::size_t, 8> kStagesAsDrawn{5, 6, 4, 3, 2, 1, 7, 0};

/// The tones of outcomes and stages, the same in every figure.
[[nodiscard]] Tone toneOf(domain::Outcome outcome) noexcept;
[[nodiscard]] Tone toneOf(domain::Stage stage) noexcept;

}  // namespace pact::report
