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

/// The words of a paper, or without one those of the window.
class FigureWords {
public:
    explicit FigureWords(const Phrasebook* paper) : m_paper(paper) {}

    [[nodiscard]] QString say(const char* phrase) const {
        return m_paper ? m_paper->say(phrase) : figureText(phrase);
    }

    template<class E>
    [[nodiscard]] QString label(E value) const {
        return m_paper ? m_paper->label(value)
                       : domain::vocabularyOf<E>().label(domain::codeOf(value));
    }

private:
    const Phrasebook* m_paper;
};

QStringList pillarLabels(const FigureWords& words) {
    QStringList labels;
    for (const domain::Term& term : domain::vocabularyOf<domain::Pillar>().terms)
        labels << words.say(QT_TRANSLATE_NOOP("figure", "Pillar %1"))
                      .arg(QString::fromLatin1(term.code));
    return labels << words.say(QT_TRANSLATE_NOOP("figure", "No single pillar"));
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

FigureData standing(const PillarStatistics& statistics, const FigureWords& words,
                    const QString& trainingMark) {
    FigureData data;
    data.unit = words.say(QT_TRANSLATE_NOOP("figure", "Recommendations"));
    data.categories = pillarLabels(words);
    data.emptyText = words.say(QT_TRANSLATE_NOOP("figure", "No recommendations"));
    data.trainingMark = trainingMark;
    for (std::size_t i = 0; i < analysis::kStandings; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        addUnlessZero(data, seriesOf(words.label(outcome), toneOf(outcome), statistics,
                                     [i](const Statistics& p) { return p.standing[i]; }));
    }
    return data;
}

FigureData implementation(const PillarStatistics& statistics, const FigureWords& words,
                          const QString& trainingMark) {
    FigureData data;
    data.unit = words.say(QT_TRANSLATE_NOOP("figure", "Pairs of recommendation and partner"));
    data.categories = pillarLabels(words);
    data.emptyText = words.say(QT_TRANSLATE_NOOP("figure", "No partner is addressed"));
    data.trainingMark = trainingMark;
    for (const std::size_t i : kStagesAsDrawn) {
        const auto stage = static_cast<Stage>(i);
        addUnlessZero(data, seriesOf(words.label(stage), toneOf(stage), statistics,
                                     [i](const Statistics& p) { return p.implementation[i]; }));
    }
    return data;
}

}  // namespace

FigureData standingFigure(const PillarStatistics& statistics, const QString& trainingMark) {
    FigureData data = standing(statistics, FigureWords(nullptr), trainingMark);
    const int base = statistics.total.recommendations;
    data.title =
        (base == 1 ? figureText(QT_TRANSLATE_NOOP("figure", "%L1 recommendation by standing"))
                   : figureText(QT_TRANSLATE_NOOP("figure", "%L1 recommendations by standing")))
            .arg(base);
    return data;
}

FigureData standingFigure(const PillarStatistics& statistics, const Phrasebook& words,
                          const QString& trainingMark) {
    return standing(statistics, FigureWords(&words), trainingMark);
}

FigureData implementationFigure(const PillarStatistics& statistics, const QString& trainingMark) {
    FigureData data = implementation(statistics, FigureWords(nullptr), trainingMark);
    data.title =
        figureText(QT_TRANSLATE_NOOP("figure",
                                     "%L1 pairs of recommendation and partner by implementation"))
            .arg(statistics.total.addressed);
    return data;
}

FigureData implementationFigure(const PillarStatistics& statistics, const Phrasebook& words,
                                const QString& trainingMark) {
    return implementation(statistics, FigureWords(&words), trainingMark);
}

QString trainingBand() {
    return figureText(QT_TRANSLATE_NOOP("figure", "TRAINING - made-up data"));
}

}  // namespace pact::report
