#pragma once

#include <QtGlobal>

namespace pact::ui {

/// A scale from 0 in whole, round steps (1, 2, 5, 10, 20, ...).
struct NiceScale {
    qint64 step = 1;
    int steps = 1;
    [[nodiscard]] qint64 maximum() const noexcept { return step * steps; }
};

/// The scale that reaches `largest` in at most `mostSteps` steps.
[[nodiscard]] NiceScale niceScale(qint64 largest, int mostSteps) noexcept;

}  // namespace pact::ui
