#include "core/report/earliertally.h"

#include "core/report/disclosure.h"
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
}

bool mayTell(const PaperContext& context, std::size_t reporters) {
    return !context.leavesTheUnit() || static_cast<int>(reporters) >= kReportingMembersNeeded;
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
QString originLabel(const Phrasebook& words, const domain::Meeting* origin) {
    if (!origin) return words.say("No meeting");
    const QString month = words.month(*origin);
    if (origin->city.isEmpty() || month.isEmpty()) return origin->reference;
    return words.say("%1, %2", {origin->city, month});
}

/// The meetings of origin in the order of the list, each with its recommendations.
std::vector<std::pair<const domain::Meeting*, FactsList>> byOrigin(const PaperContext& context,
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

QString standingTitle(const PaperContext& context, qint64 recommendations, const QString& about) {
    return context.words.count("%1: {n} earlier recommendation(s) by standing", recommendations,
                               {about});
}

QString implementationTitle(const PaperContext& context, qint64 pairs, const QString& about) {
    return context.words.count("%1: {n} pair(s) of recommendation and partner by implementation",
                               pairs, {about});
}

}  // namespace

FigureData standingByPillar(const PaperContext& context, const FactsList& list,
                            const QString& about) {
    const auto statistics = statisticsOf(list);
    FigureData data = standingFigure(statistics, context.words, context.trainingMark);
    data.title = standingTitle(context, statistics.total.recommendations, about);
    for (FigureSeries& series : data.series)  // as the text calls it
        if (series.label == context.words.label(Standing::NotRecorded))
            series.label = standingLabel(context, Standing::NotRecorded);
    return data;
}

FigureData implementationByPillar(const PaperContext& context, const FactsList& list,
                                  const QString& about) {
    const FactsList told = withStagesTold(context, list);
    FigureData data = implementationFigure(statisticsOf(told), context.words, context.trainingMark);
    data.title = implementationTitle(context, tallyOf(list).addressed, about);
    FigureSeries withheld{context.words.say("Withheld"), Tone::GreyPale, {}};
    for (int group = 0; group < kPillarGroups; ++group)
        withheld.values.push_back(tallyOf(ofPillar(list, group)).addressed -
                                  tallyOf(ofPillar(told, group)).addressed);
    if (told.size() < list.size()) data.series.push_back(std::move(withheld));
    return data;
}

FigureData standingByOrigin(const PaperContext& context, const FactsList& list,
                            const QString& about) {
    const auto origins = byOrigin(context, list);
    const EarlierTally all = tallyOf(list);
    FigureData data = standingBars(context, all, about);
    if (origins.size() > kMostOrigins) return data;
    data.title = context.words.count("%1: {n} earlier recommendation(s) by meeting and standing",
                                     all.recommendations, {about});
    data.categories.clear();
    data.series.clear();
    for (std::size_t i = 0; i < analysis::kStandings; ++i) {
        if (all.standing[i] == 0) continue;
        const auto standing = static_cast<Standing>(i);
        FigureSeries series{standingLabel(context, standing), toneOf(standing), {}};
        for (const auto& [origin, of] : origins) series.values.push_back(tallyOf(of).standing[i]);
        data.series.push_back(std::move(series));
    }
    for (const auto& [origin, of] : origins) data.categories << originLabel(context.words, origin);
    return data;
}

FigureData standingBars(const PaperContext& context, const EarlierTally& tally,
                        const QString& about) {
    const Phrasebook& words = context.words;
    FigureData data;
    data.title = standingTitle(context, tally.recommendations, about);
    data.unit = words.say("Recommendations");
    data.emptyText = words.say("No recommendations");
    data.trainingMark = context.trainingMark;
    data.series.push_back({data.unit, Tone::Strong, {}});
    for (std::size_t i = 0; i < analysis::kStandings; ++i)
        addBar(data, standingLabel(context, static_cast<Standing>(i)), tally.standing[i]);
    return data;
}

FigureData implementationBars(const PaperContext& context, const FactsList& list,
                              const QString& about) {
    const Phrasebook& words = context.words;
    const EarlierTally tally = tallyOf(withStagesTold(context, list));
    const qint64 addressed = tallyOf(list).addressed;
    FigureData data;
    data.title = implementationTitle(context, addressed, about);
    data.unit = words.say("Pairs of recommendation and partner");
    data.emptyText = words.say("No partner is addressed");
    data.trainingMark = context.trainingMark;
    data.series.push_back({data.unit, Tone::Strong, {}});
    for (const std::size_t i : kStagesAsDrawn)
        addBar(data, words.label(static_cast<Stage>(i)), tally.stages[i]);
    addBar(data, words.say("Withheld"), addressed - tally.addressed);
    return data;
}

}  // namespace pact::report
