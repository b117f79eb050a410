#include "ui/charts/chartscene.h"

#include "ui/charts/nicescale.h"
#include "ui/charts/palette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

namespace pact::ui {

namespace {

constexpr qreal kLabelSize = 8;
constexpr qreal kNumberSize = 7.5;
constexpr qreal kSwatch = 7.5;
constexpr qreal kLegendRow = 14;
constexpr int kMostSteps = 6;

QFont chartFont(qreal pixels) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

ChartScene::ChartScene(const report::FigureData& data, QSizeF points, qreal unitsAPoint,
                       const ChartInk& ink)
    : m_data(data), m_size(points * unitsAPoint), m_unit(unitsAPoint), m_ink(ink) {
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.setSceneRect(QRectF({}, m_size));
    if (m_data.isEmpty()) {
        drawEmpty();
    } else {
        drawChart(drawLegend());
    }
    drawMark();
}

void ChartScene::render(QPainter& painter, const QRectF& target) {
    m_scene.render(&painter, target, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
}

QFont ChartScene::fontOf(qreal points) const { return chartFont(u(points)); }

qreal ChartScene::rowOf(qsizetype category) const {
    return static_cast<qreal>(m_data.categories.size() - 1 - category);
}

qreal ChartScene::fromStart(qreal x, qreal width) const {
    return isMirrored() ? m_size.width() - x - width : x;
}

qint64 ChartScene::total(qsizetype category) const {
    qint64 sum = 0;
    for (const report::FigureSeries& series : m_data.series)
        sum += series.values[static_cast<std::size_t>(category)];
    return sum;
}

void ChartScene::addLabel(const QString& text, QPointF centre, const QColor& colour, qreal room) {
    auto* item = m_scene.addSimpleText(text, fontOf(kNumberSize));
    const QRectF area = item->boundingRect();
    if (area.width() > room) {  // no room: it stands in the table and the description
        delete item;
        return;
    }
    item->setBrush(colour);
    item->setPos(centre - area.center());
    item->setZValue(100);
}

void ChartScene::drawEmpty() {
    auto* item = m_scene.addSimpleText(m_data.emptyText, fontOf(kLabelSize));
    item->setBrush(m_ink.text);
    item->setPos(QPointF(m_size.width() / 2, m_size.height() / 2) - item->boundingRect().center());
}

void ChartScene::drawMark() {
    if (m_data.trainingMark.isEmpty()) return;
    auto* item = m_scene.addSimpleText(m_data.trainingMark, fontOf(kNumberSize));
    item->setBrush(m_ink.text);
    const QRectF area = item->boundingRect();
    item->setPos(fromStart(m_size.width() - area.width() - u(5), area.width()), u(2));
    item->setZValue(101);
    const QRectF band = item->sceneBoundingRect().adjusted(-u(5), -u(1), u(5), u(1));
    m_scene.addRect(band, Qt::NoPen, QColor(0xfb, 0xe3, 0xb5))->setZValue(100);
    item->setBrush(QColor(Qt::black));
}

/// Swatches and labels in rows at the foot; the height that is left above them.
qreal ChartScene::drawLegend() {
    if (!m_data.needsLegend()) return m_size.height();
    const QFont font = fontOf(kLabelSize);
    const QFontMetricsF metrics(font);
    std::vector<std::pair<QPointF, const report::FigureSeries*>> entries;
    qreal x = 0;
    int row = 0;
    for (const report::FigureSeries& series : m_data.series) {
        const qreal width = u(kSwatch + 4 + 14) + metrics.horizontalAdvance(series.label);
        if (x > 0 && x + width > m_size.width()) {
            x = 0;
            ++row;
        }
        entries.emplace_back(QPointF(x, row), &series);
        x += width;
    }
    const qreal top = m_size.height() - u(kLegendRow) * (row + 1);
    for (const auto& [place, series] : entries) {
        const qreal y = top + place.y() * u(kLegendRow);
        const QRectF swatch(fromStart(place.x(), u(kSwatch)), y + u(3), u(kSwatch), u(kSwatch));
        m_scene.addRect(swatch, Qt::NoPen, colourOf(series->tone));
        auto* label = m_scene.addSimpleText(series->label, font);
        label->setBrush(m_ink.text);
        const QRectF area = label->boundingRect();
        label->setPos(fromStart(place.x() + u(kSwatch + 4), area.width()),
                      swatch.center().y() - area.center().y());
    }
    return top - u(4);
}

void ChartScene::style(QAbstractAxis& axis) const {
    axis.setLabelsFont(fontOf(kLabelSize));
    axis.setLabelsColor(m_ink.text);
    axis.setTitleFont(fontOf(kLabelSize));
    axis.setTitleBrush(m_ink.text);
    axis.setTruncateLabels(false);
    axis.setGridLinePen(QPen(m_ink.grid, u(0.5)));
    axis.setLinePen(QPen(m_ink.grid.darker(140), u(0.6)));
}

void ChartScene::addBars(QChart& chart) {
    auto* bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(0.66);
    for (const report::FigureSeries& series : m_data.series) {
        auto* set = new QBarSet(series.label);
        // The category axis grows upwards; figures read from the top.
        for (auto value = series.values.rbegin(); value != series.values.rend(); ++value)
            set->append(static_cast<qreal>(*value));
        set->setColor(colourOf(series.tone));
        set->setPen(QPen(m_ink.ground, u(0.7)));
        bars->append(set);
    }
    chart.addSeries(bars);
    m_bars = bars;
}

/// A gap before the bars. In figures from the right, also a label that begins with a Latin name
/// runs from the right.
QString ChartScene::withGap(const QString& label) const {
    const QString gap(2, QChar::Nbsp);
    const QChar fromTheRight(0x200f);
    return isMirrored() ? fromTheRight + label + gap + fromTheRight : label + gap;
}

void ChartScene::addAxes(QChart& chart) {
    auto* categories = new QBarCategoryAxis;
    for (auto label = m_data.categories.rbegin(); label != m_data.categories.rend(); ++label)
        categories->append(withGap(*label));
    style(*categories);
    categories->setGridLineVisible(false);
    chart.addAxis(categories, isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    m_bars->attachAxis(categories);

    qint64 largest = 0;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) largest = qMax(largest, total(i));
    const NiceScale scale = niceScale(largest + qMax<qint64>(1, largest / 12), kMostSteps);
    auto* values = new QValueAxis;
    values->setRange(0, static_cast<qreal>(scale.maximum()));
    values->setTickCount(scale.steps + 1);
    values->setLabelFormat(QStringLiteral("%i"));
    values->setTitleText(m_data.unit);
    values->setReverse(isMirrored());
    style(*values);
    values->setLineVisible(false);
    chart.addAxis(values, Qt::AlignBottom);
    m_bars->attachAxis(values);
}

void ChartScene::drawChart(qreal height) {
    auto* chart = new QChart;
    m_scene.addItem(chart);  // owns it
    chart->legend()->hide();
    // A title is painted even when it is empty, else in the font of the program.
    chart->setTitleFont(fontOf(kLabelSize));
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, qRound(u(m_data.trainingMark.isEmpty() ? 2 : 14)), 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    addBars(*chart);
    addAxes(*chart);
    chart->setGeometry(QRectF(0, 0, m_size.width(), height));
    chart->layout()->activate();
    addNumbers(*chart);
    addTotals(*chart);
}

/// The count in each segment that has room for it.
void ChartScene::addNumbers(QChart& chart) {
    if (m_data.series.size() < 2) return;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        qreal from = 0;
        for (const report::FigureSeries& series : m_data.series) {
            const auto value = static_cast<qreal>(series.values[static_cast<std::size_t>(i)]);
            if (value <= 0) continue;
            const QPointF left = chart.mapToPosition({from, rowOf(i)}, m_bars);
            const QPointF right = chart.mapToPosition({from + value, rowOf(i)}, m_bars);
            addLabel(QString::number(qRound64(value)), (left + right) / 2,
                     inkOn(colourOf(series.tone)), qAbs(right.x() - left.x()) - u(2));
            from += value;
        }
    }
}

/// The sum at the end of each bar.
void ChartScene::addTotals(QChart& chart) {
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        const qint64 sum = total(i);
        const QString text = QString::number(sum);
        const qreal half = QFontMetricsF(fontOf(kNumberSize)).horizontalAdvance(text) / 2;
        const QPointF end = chart.mapToPosition({static_cast<qreal>(sum), rowOf(i)}, m_bars);
        const qreal gap = (half + u(4)) * (isMirrored() ? -1 : 1);
        addLabel(text, end + QPointF(gap, 0), m_ink.text, m_size.width());
    }
}

}  // namespace pact::ui
