#include "ui/charts/chartcanvas.h"

#include "ui/charts/chartscene.h"

#include <QPainter>

namespace pact::ui {

namespace {

/// Pixels to a point, so that labels are as large as the window's own text.
qreal pixelsAPoint(const QWidget& widget) {
    constexpr qreal kLabelPoints = 8;
    return widget.fontInfo().pixelSize() * 0.92 / kLabelPoints;
}

QColor between(const QColor& a, const QColor& b, qreal share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

ChartInk inkOf(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return {text, between(ground, text, 0.17), ground};
}

}  // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ChartCanvas::setFigure(const report::FigureData* figure) {
    m_data = figure;
    updateGeometry();
    update();
}

QSize ChartCanvas::sizeHint() const {
    const qreal pixels = pixelsAPoint(*this);
    const qreal height = m_data ? m_data->naturalHeight() : 60;
    return {qRound(430 * pixels), qRound(height * pixels)};
}

void ChartCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!m_data || width() < 40 || height() < 40) return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal pixels = pixelsAPoint(*this);
    const QRectF area = QRectF(rect()).adjusted(6, 4, -6, -4);
    ChartScene scene(*m_data, area.size() / pixels, pixels, inkOf(palette()));
    scene.render(painter, area);
}

}  // namespace pact::ui
