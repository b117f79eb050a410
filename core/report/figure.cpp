#include "core/report/figure.h"

#include "core/report/content.h"
#include "core/report/papers.h"

#include <numeric>

namespace pact::report {

namespace {

constexpr qreal kBarHeight = 22;  // points, with the gap to the next bar
constexpr qreal kAxis = 42;       // ticks, unit
constexpr qreal kMark = 14;
constexpr qreal kLegendRow = 15;
constexpr int kLegendEntriesARow = 4;

qint64 sumOf(const std::vector<qint64>& values) {
    return std::accumulate(values.begin(), values.end(), qint64{0});
}

/// The parts of one bar: "Endorsed 12, Noted 3"; those that are zero are left out.
QString partsOf(const FigureData& data, std::size_t category) {
    QStringList parts;
    for (const FigureSeries& series : data.series) {
        const qint64 value = category < series.values.size() ? series.values[category] : 0;
        if (value == 0) continue;
        const QString number = QString::number(value);
        parts << (!data.needsLegend() ? number : series.label + u' ' + number);
    }
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QLatin1String(", "));
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
    if (isEmpty()) return title + QLatin1String(". ") + emptyText + u'.';
    QStringList bars;
    for (qsizetype i = 0; i < categories.size(); ++i)
        bars << categories[i] + QLatin1String(": ") + partsOf(*this, static_cast<std::size_t>(i));
    return title + QLatin1String(". ") + bars.join(QLatin1String("; ")) + u'.';
}

qreal FigureData::naturalHeight() const {
    const qreal around = kAxis + (trainingMark.isEmpty() ? 0 : kMark);
    if (isEmpty()) return around;
    const auto entries = needsLegend() ? static_cast<int>(series.size()) : 0;
    const int legendRows = (entries + kLegendEntriesARow - 1) / kLegendEntriesARow;
    return around + kBarHeight * static_cast<qreal>(categories.size()) + kLegendRow * legendRows;
}

Result<FigurePictures> paintFigures(const Report& report, FigurePainter& painter) {
    FigurePictures pictures;
    for (const Figure* figure : report.figures()) {
        PACT_TRY(QPicture picture, painter.paint(figure->data, figure->size));
        pictures.emplace(figure->id, std::move(picture));
    }
    return pictures;
}

}  // namespace pact::report
