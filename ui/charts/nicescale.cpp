#include "ui/charts/nicescale.h"

namespace pact::ui {

NiceScale niceScale(qint64 largest, int mostSteps) noexcept {
    const qint64 needed = qMax<qint64>(largest, 1);
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = power * factor;
            const qint64 steps = (needed + step - 1) / step;
            if (steps <= mostSteps) return {step, static_cast<int>(steps)};
        }
    }
}

}  // namespace pact::ui
