#pragma once

#include "core/report/figure.h"

namespace pact::ui {

/// Draws the figures of papers with the chart code of the dashboard, as vectors. Needs a
/// QApplication; belongs to the GUI thread.
class ChartPainter final : public report::FigurePainter {
public:
    [[nodiscard]] Result<QPicture> paint(const report::FigureData& data,
                                         QSizeF sizeInPoints) override;
};

}  // namespace pact::ui
