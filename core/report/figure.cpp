#include "core/report/figure.h"

#include "core/report/content.h"
#include "core/report/papers.h"
#include "core/report/phrasebook.h"
#include "core/report/scripts.h"

#include <QCoreApplication>

#include <numeric>

namespace pact::report {

namespace {

constexpr qreal kBarHeight = 22;  // points, with the gap to the next bar
constexpr qreal kAxis = 42;       // ticks, unit
constexpr qreal kTallUnit = 7;    // more, for the taller letters of a unit from the right
constexpr qreal kMark = 14;
constexpr qreal kLegendRow = 15;
constexpr int kLegendEntriesARow = 4;

qint64 sumOf(const std::vector<qint64>& values) {
    return std::accumulate(values.begin(), values.end(), qint64{0});
}

/// What a description is made of; %1 and %2 stand for its parts.
struct Patterns {
    QString all;
    QString bar;
    QString part;
    QString none;
    QString two;
    QString next;
};

/// The parts of one bar: "Endorsed 12, Noted 3"; those that are zero are left out.
QString partsOf(const FigureData& data, std::size_t category, const Patterns& patterns) {
    QString parts;
    for (const FigureSeries& series : data.series) {
        const qint64 value = category < series.values.size() ? series.values[category] : 0;
        if (value == 0) continue;
        const QString number = QString::number(value);
        const QString part = data.needsLegend() ? patterns.part.arg(series.label, number) : number;
        parts = parts.isEmpty() ? part : patterns.next.arg(parts, part);
    }
    return parts.isEmpty() ? patterns.none : parts;
}

QString described(const FigureData& data, const Patterns& patterns) {
    if (data.isEmpty()) return patterns.all.arg(data.title, data.emptyText);
    QString bars;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const QString bar = patterns.bar.arg(data.categories[i],
                                             partsOf(data, static_cast<std::size_t>(i), patterns));
        bars = i == 0 ? bar : patterns.two.arg(bars, bar);
    }
    return patterns.all.arg(data.title, bars);
}

}  // namespace

bool FigureData::isEmpty() const {
    for (const FigureSeries& each : series)
        if (sumOf(each.values) > 0) return false;
    return true;
}

bool FigureData::needsLegend() const {
    return series.size() > 1 || (series.size() == 1 && series.front().label != unit);
}

QString FigureData::description() const {
    return described(*this, {QStringLiteral("%1. %2."), QStringLiteral("%1: %2"),
                             QStringLiteral("%1 %2"), QCoreApplication::translate("figure", "none"),
                             QStringLiteral("%1; %2"), QStringLiteral("%1, %2")});
}

QString FigureData::description(const Phrasebook& words) const {
    return described(*this, {words.say("%1. %2."), words.say("%1: %2"), words.say("%1 %2"),
                             words.say("none"), words.say("%1; %2"), words.say("%1, %2")});
}

qreal FigureData::naturalHeight() const {
    const qreal around =
        kAxis + (unit.isRightToLeft() ? kTallUnit : 0) + (trainingMark.isEmpty() ? 0 : kMark);
    if (isEmpty()) return around;
    const auto entries = needsLegend() ? static_cast<int>(series.size()) : 0;
    const int legendRows = (entries + kLegendEntriesARow - 1) / kLegendEntriesARow;
    return around + kBarHeight * static_cast<qreal>(categories.size()) + kLegendRow * legendRows;
}

Result<FigurePictures> paintFigures(const Report& report, FigurePainter& painter) {
    FigurePictures pictures;
    for (const Figure* figure : report.figures()) {
        FigureData data = figure->data;
        data.direction = directionOf(report.language);
        PACT_TRY(QPicture picture, painter.paint(data, figure->size));
        pictures.emplace(figure->id, std::move(picture));
    }
    return pictures;
}

}  // namespace pact::report
