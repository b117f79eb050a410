#include "core/report/statisticsfigures.h"

#include "core/report/tones.h"

#include <QCoreApplication>

#include <numeric>

namespace pact::report {

using analysis::PillarStatistics;
using analysis::Statistics;
using domain::Outcome;
using domain::Stage;

namespace {

QString figureText(const char* text) { return QCoreApplication::translate("figure", text); }

QStringList pillarLabels() {
    QStringList labels;
    for (const domain::Term& term : domain::vocabularyOf<domain::Pillar>().terms)
        labels << figureText(QT_TRANSLATE_NOOP("figure", "Pillar %1"))
                      .arg(QString::fromLatin1(term.code));
    return labels << figureText(QT_TRANSLATE_NOOP("figure", "No single pillar"));
}

template<class Count>
FigureSeries seriesOf(const QString& label, Tone tone, const PillarStatistics& statistics,
                      Count count) {
    FigureSeries series{label, tone, {}};
    for (const Statistics& pillar : statistics.pillars) series.values.push_back(count(pillar));
    return series;
}

void addUnlessZero(FigureData& data, FigureSeries series) {
    if (std::accumulate(series.values.begin(), series.values.end(), qint64{0}) > 0)
        data.series.push_back(std::move(series));
}

bool isWithheld(const Statistics& pillar, FigureReaders readers) {
    return readers == FigureReaders::Others && pillar.reported > 0 &&
           pillar.reported < kReportingMembersNeeded;
}

}  // namespace

FigureData standingFigure(const PillarStatistics& statistics, const QString& trainingMark) {
    FigureData data;
    const int base = statistics.total.recommendations;
    data.title =
        (base == 1 ? figureText(QT_TRANSLATE_NOOP("figure", "%L1 recommendation by standing"))
                   : figureText(QT_TRANSLATE_NOOP("figure", "%L1 recommendations by standing")))
            .arg(base);
    data.unit = figureText(QT_TRANSLATE_NOOP("figure", "Recommendations"));
    data.categories = pillarLabels();
    data.emptyText = figureText(QT_TRANSLATE_NOOP("figure", "No recommendations"));
    data.trainingMark = trainingMark;
    for (std::size_t i = 0; i < analysis::kStandings; ++i)
        addUnlessZero(data,
                      seriesOf(labelOf(static_cast<Outcome>(i)), toneOf(static_cast<Outcome>(i)),
                               statistics, [i](const Statistics& p) { return p.standing[i]; }));
    return data;
}

FigureData implementationFigure(const PillarStatistics& statistics, FigureReaders readers,
                                const QString& trainingMark) {
    FigureData data;
    data.title =
        figureText(QT_TRANSLATE_NOOP("figure",
                                     "%L1 pairs of recommendation and partner by implementation"))
            .arg(statistics.total.addressed);
    data.unit = figureText(QT_TRANSLATE_NOOP("figure", "Pairs of recommendation and partner"));
    data.categories = pillarLabels();
    data.emptyText = figureText(QT_TRANSLATE_NOOP("figure", "No partner is addressed"));
    data.trainingMark = trainingMark;
    for (const std::size_t i : kStagesAsDrawn)
        addUnlessZero(data, seriesOf(labelOf(static_cast<Stage>(i)), toneOf(static_cast<Stage>(i)),
                                     statistics, [i, readers](const Statistics& p) {
                                         return isWithheld(p, readers) ? 0 : p.implementation[i];
                                     }));
    addUnlessZero(
        data, seriesOf(withheldLabel(), Tone::GreyPale, statistics, [readers](const Statistics& p) {
            return isWithheld(p, readers) ? p.addressed : 0;
        }));
    return data;
}

QString trainingBand() {
    return figureText(QT_TRANSLATE_NOOP("figure", "TRAINING - made-up data"));
}

}  // namespace pact::report
