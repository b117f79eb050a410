#pragma once

#include "core/report/figure.h"

#include <QWidget>

namespace pact::ui {

/// Draws one figure, with the colours of the window.
class ChartCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent);
    void setFigure(const report::FigureData* figure);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const report::FigureData* m_data = nullptr;
};

}  // namespace pact::ui
