#pragma once

#include "core/report/figure.h"

#include <QColor>
#include <QGraphicsScene>

class QChart;
class QAbstractBarSeries;
class QAbstractAxis;

namespace pact::ui {

/// The colours of what is not data.
struct ChartInk {
    QColor text{Qt::black};
    QColor grid{0xd5, 0xd5, 0xd5};
    QColor ground{Qt::white};  ///< also parts the bars' segments
};

/// A figure drawn with Qt Charts in a scene of its own. Title and numbers in words stand outside.
class ChartScene final {
public:
    /// The size is in points; a point has so many units of the scene.
    ChartScene(const report::FigureData& data, QSizeF points, qreal unitsAPoint,
               const ChartInk& ink);

    /// Draws the whole scene into a rectangle.
    void render(QPainter& painter, const QRectF& target);

private:
    void drawEmpty();
    void drawMark();
    [[nodiscard]] qreal drawLegend();
    void drawChart(qreal height);
    void addBars(QChart& chart);
    [[nodiscard]] QString withGap(const QString& label) const;
    void addAxes(QChart& chart);
    void addNumbers(QChart& chart);
    void addTotals(QChart& chart);
    void style(QAbstractAxis& axis) const;
    void addLabel(const QString& text, QPointF centre, const QColor& colour, qreal room);
    [[nodiscard]] QFont fontOf(qreal points) const;
    [[nodiscard]] qreal u(qreal points) const { return points * m_unit; }
    [[nodiscard]] qint64 total(qsizetype category) const;
    /// Where something of this width begins that stands so far from where reading begins.
    [[nodiscard]] qreal fromStart(qreal x, qreal width) const;
    [[nodiscard]] bool isMirrored() const { return m_data.direction == Qt::RightToLeft; }
    /// Its place on the category axis.
    [[nodiscard]] qreal rowOf(qsizetype category) const;

    const report::FigureData& m_data;
    QSizeF m_size;
    qreal m_unit;
    ChartInk m_ink;
    QGraphicsScene m_scene;
    QAbstractBarSeries* m_bars = nullptr;
};

}  // namespace pact::ui
