#include "core/report/earliertally.h"

#include "core/report/english.h"
#include "core/report/statisticsfigures.h"
#include "core/report/tones.h"

#include <algorithm>

namespace pact::report {

using analysis::ReplyStatus;
using analysis::Standing;
using domain::Stage;

void EarlierTally::add(const RecommendationFacts& recommendation) {
    ++recommendations;
    ++standing[static_cast<std::size_t>(recommendation.standing)];
    for (const auto& pair : recommendation.pairs) {
        ++addressed;
        ++stages[static_cast<std::size_t>(pair.stage)];
        partners.insert(pair.partner);
    }
    for (const auto& reply : recommendation.replies) {
        if (reply.status == ReplyStatus::NothingToReport) nothingToReport.insert(reply.partner);
        if (reply.isAsked) asked.insert(reply.partner);
    }
    reported.merge(reportersOf(recommendation));
    others += analysis::Snapshot::counted(recommendation.others);
    for (const auto& other : recommendation.others)
        if (other.hasReported)
            otherReporters[static_cast<std::size_t>(other.part)].insert(other.partner);
}

bool EarlierTally::mayShowStages() const {
    return static_cast<int>(reported.size()) >= kReportingMembersNeeded;
}

EarlierTally tallyOf(const FactsList& list) {
    EarlierTally tally;
    for (const RecommendationFacts* each : list) tally.add(*each);
    return tally;
}

std::set<qint64> reportersOf(const RecommendationFacts& recommendation) {
    std::set<qint64> reporters;
    for (const auto& pair : recommendation.pairs)
        if (pair.asAt.isValid()) reporters.insert(pair.partner);
    return reporters;
}

std::set<const RecommendationFacts*> withStagesShown(const FactsList& list) {
    FactsList shown;
    std::set<qint64> withheldReporters;
    for (const RecommendationFacts* each : list) {
        std::set<qint64> reporters = reportersOf(*each);
        if (static_cast<int>(reporters.size()) >= kReportingMembersNeeded)
            shown.push_back(each);
        else
            withheldReporters.merge(reporters);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) {
        return reportersOf(*a).size() > reportersOf(*b).size();
    });
    // Else the sum less what is shown would tell what few partners reported.
    while (!shown.empty() && !withheldReporters.empty() &&
           static_cast<int>(withheldReporters.size()) < kReportingMembersNeeded) {
        withheldReporters.merge(reportersOf(*shown.back()));
        shown.pop_back();
    }
    return {shown.begin(), shown.end()};
}

namespace {

analysis::PillarStatistics statisticsOf(const FactsList& list) {
    analysis::PillarStatistics statistics;
    const auto fill = [](analysis::Statistics& to, const EarlierTally& tally) {
        to.recommendations = tally.recommendations;
        to.standing = tally.standing;
        to.addressed = tally.addressed;
        to.implementation = tally.stages;
        to.reported = static_cast<int>(tally.reported.size());
    };
    for (int group = 0; group < kPillarGroups; ++group)
        fill(statistics.pillars[static_cast<std::size_t>(group)], tallyOf(ofPillar(list, group)));
    fill(statistics.total, tallyOf(list));
    return statistics;
}

constexpr std::size_t kMostOrigins = 12;

/// "Sofia, June 2023"; meetings of which less is known by their reference.
QString originLabel(const domain::Meeting* origin) {
    if (!origin) return QStringLiteral("No meeting");
    const QString month = english::month(*origin);
    if (origin->city.isEmpty() || month.isEmpty()) return origin->reference;
    return origin->city + QLatin1String(", ") + month;
}

/// The meetings of origin in the order of the list, each with its recommendations.
std::vector<std::pair<const domain::Meeting*, FactsList>> byOrigin(const PcgContext& context,
                                                                   const FactsList& list) {
    std::vector<std::pair<const domain::Meeting*, FactsList>> origins;
    for (const RecommendationFacts* each : list) {
        const auto* origin = context.facts.meeting(each->record->meeting.value);
        auto found = std::find_if(origins.begin(), origins.end(),
                                  [origin](const auto& o) { return o.first == origin; });
        if (found == origins.end()) found = origins.insert(origins.end(), {origin, {}});
        found->second.push_back(each);
    }
    return origins;
}

void addBar(FigureData& data, const QString& label, qint64 value) {
    if (value == 0) return;
    data.categories << label;
    data.series.front().values.push_back(value);
}

}  // namespace

FigureData standingByPillar(const FactsList& list, const QString& mark) {
    return standingFigure(statisticsOf(list), mark);
}

FigureData implementationByPillar(const FactsList& list, const QString& mark) {
    return implementationFigure(statisticsOf(list), FigureReaders::Others, mark);
}

FigureData standingByOrigin(const PcgContext& context, const FactsList& list) {
    const auto origins = byOrigin(context, list);
    const EarlierTally all = tallyOf(list);
    FigureData data = standingBars(all, context.trainingMark);
    if (origins.size() > kMostOrigins) return data;
    data.title = english::count(all.recommendations, QStringLiteral("earlier recommendation"),
                                QStringLiteral("earlier recommendations")) +
                 QStringLiteral(" by meeting and standing");
    data.categories.clear();
    data.series.clear();
    for (std::size_t i = 0; i < analysis::kStandings; ++i) {
        if (all.standing[i] == 0) continue;
        const auto standing = static_cast<Standing>(i);
        FigureSeries series{labelOf(standing), toneOf(standing), {}};
        for (const auto& [origin, of] : origins) series.values.push_back(tallyOf(of).standing[i]);
        data.series.push_back(std::move(series));
    }
    for (const auto& [origin, of] : origins) data.categories << originLabel(origin);
    return data;
}

FigureData standingBars(const EarlierTally& tally, const QString& mark) {
    FigureData data;
    data.title = english::count(tally.recommendations, QStringLiteral("earlier recommendation"),
                                QStringLiteral("earlier recommendations")) +
                 QStringLiteral(" by standing");
    data.unit = QStringLiteral("Recommendations");
    data.emptyText = QStringLiteral("No recommendations");
    data.trainingMark = mark;
    data.series.push_back({data.unit, Tone::Strong, {}});
    for (std::size_t i = 0; i < analysis::kStandings; ++i)
        addBar(data, labelOf(static_cast<Standing>(i)), tally.standing[i]);
    return data;
}

FigureData implementationBars(const EarlierTally& tally, const QString& mark) {
    FigureData data;
    data.title = english::count(
        tally.addressed, QStringLiteral("pair of recommendation and partner by implementation"),
        QStringLiteral("pairs of recommendation and partner by implementation"));
    data.unit = QStringLiteral("Pairs of recommendation and partner");
    data.emptyText = QStringLiteral("No partner is addressed");
    data.trainingMark = mark;
    data.series.push_back({data.unit, Tone::Strong, {}});
    for (const std::size_t i : kStagesAsDrawn)
        addBar(data, labelOf(static_cast<Stage>(i)), tally.stages[i]);
    return data;
}

}  // namespace pact::report
