#include "core/report/earliertally.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/recommendationtext.h"

#include <algorithm>
#include <iterator>

namespace pact::report {

using namespace domain;

namespace {

qint64 sizeOf(const auto& list) { return static_cast<qint64>(list.size()); }

/// A number of members; "fewer than five" where one about so few may not leave the Unit.
QString memberCount(const PcgContext& context, std::size_t members) {
    if (members == 0 || mayTell(context, members))
        return context.words.figures(static_cast<qint64>(members));
    return context.words.say("fewer than five");
}

QString askedOnly(const PcgContext& context, qint64 partners, const QStringList& values) {
    return context.words.count(
        "Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2). How "
        "many reported is not given, since this would disclose information about only a few "
        "partners.",
        partners, values.mid(0, 2));
}

/// With or without how many answered having nothing to report.
const char* basePhrase(const PcgContext& context, bool tellsNothing) {
    if (!context.leavesTheUnit())
        return tellsNothing ? PACT_PHRASE(
                                  "Implementation is addressed to {n} partner(s) (asked to report: "
                                  "%1; not asked: %2; reported: %3; answered having nothing to "
                                  "report: %4).")
                            : PACT_PHRASE(
                                  "Implementation is addressed to {n} partner(s) (asked to report: "
                                  "%1; not asked: %2; reported: %3).");
    return tellsNothing
               ? PACT_PHRASE(
                     "Implementation is addressed to {n} partner(s) (asked to report: %1; "
                     "not asked: %2; reported, as far as this paper may tell: %3; answered "
                     "having nothing to report: %4).")
               : PACT_PHRASE(
                     "Implementation is addressed to {n} partner(s) (asked to report: %1; "
                     "not asked: %2; reported, as far as this paper may tell: %3).");
}

/// The base of what follows: asked, not asked, reported, nothing to report; not asked is not
/// without reply (E/CN.7/2020/CRP.8, para. 24).
QString baseSentence(const PcgContext& context, const FactsList& list) {
    const Phrasebook& words = context.words;
    const FactsList told = withReportersTold(context, list);
    const EarlierTally tally = tallyOf(list);
    const EarlierTally toldOf = tallyOf(told);
    const qint64 partners = sizeOf(tally.partners);
    const qint64 asked = sizeOf(tally.asked);
    if (partners == 0) return nobodyAddressed(context);
    QStringList values{words.figures(asked), words.figures(partners - asked)};
    const QString without = leftOutText(context, list);
    // None of those that may be told would read as none of all.
    const bool isNoneTold = !without.isEmpty() && toldOf.reported.empty();
    if (toldOf.addressed == 0 || isNoneTold ||
        tellingOf(context, circleOf(context, told)) == Telling::Nothing)
        return askedOnly(context, partners, values);
    if (!context.leavesTheUnit() && asked == 0 && toldOf.reported.empty())
        return words.count(
            "Implementation is addressed to {n} partner(s), of whom none was asked "
            "to report and none reported.",
            partners);
    values << memberCount(context, toldOf.reported.size())
           << memberCount(context, toldOf.nothingToReport.size());
    const bool tellsNothing =
        !toldOf.nothingToReport.empty() && mayTell(context, toldOf.nothingToReport.size());
    return words.count(basePhrase(context, tellsNothing), partners,
                       tellsNothing ? values : values.mid(0, 3)) +
           without;
}

QString standingSentence(const PcgContext& context, const EarlierTally& tally) {
    const Phrasebook& words = context.words;
    QStringList parts;
    for (std::size_t i = 0; i < analysis::kStandings; ++i)
        if (tally.standing[i] > 0)
            parts << words.say("%1 (%2)", {lowered(standingLabel(context, static_cast<Outcome>(i))),
                                           words.figures(tally.standing[i])});
    return words.say("By standing, they are: %1.", {words.listed(parts)});
}

/// What stands for the stages of a recommendation on which nobody reported.
QString withoutReport(const PcgContext& context, const EarlierTally& tally) {
    if (tally.asked.empty()) return context.words.say("Not asked");
    return noneText(context, PACT_PHRASE("No report received"),
                    PACT_PHRASE("No report that may be given"));
}

/// The cell of the stages that a recommendation's partners reported.
QString stagesCell(const PcgContext& context, const RecommendationFacts& each) {
    if (each.pairs.empty()) return {};
    const Telling telling = tellingOf(context, each);
    if (telling == Telling::Nothing) return context.words.say("Not given");
    if (reportersOf(each).empty()) return withoutReport(context, tallyOf({&each}));
    return telling == Telling::FewerThanFive ? context.words.say("Fewer than five")
                                             : capitalised(stagesReported(context, each));
}

/// Several of which nothing but the number is on file share a row.
Row earlierRow(const PcgContext& context, const FactsList& run) {
    const RecommendationFacts& each = *run.front();
    const bool isAddressed = !each.pairs.empty();
    Row row;
    row.cells = namingCells(context, run);
    row.cells.emplace_back(standingText(context, each));
    row.cells.push_back(
        orDash(isAddressed ? context.words.figures(sizeOf(each.pairs)) : QString()));
    row.cells.push_back(orDash(reportersCell(context, each)));
    row.cells.push_back(orDash(stagesCell(context, each)));
    return row;
}

Table earlierTable(const PcgContext& context, const FactsList& list, int group) {
    const Phrasebook& words = context.words;
    Table table = compose::table(words.say("Earlier recommendations %1", {onPillar(words, group)}));
    table.columns = {{1.5}, {3.9}, {2.2}, {0.9, Alignment::End}, {0.9, Alignment::End}, {1.5}};
    table.heading.push_back(
        compose::row({words.say("Reference"), words.say("Recommendation"), words.say("Standing"),
                      words.say("Partners addressed"), words.say("Partners reported"),
                      words.say("Stages reported")}));
    for (const FactsList& run : sharingRows(context, list))
        table.rows.push_back(earlierRow(context, run));
    return table;
}

QString leadSentence(const PcgContext& context, const FactsList& list) {
    return context.words.count("{N} earlier recommendation(s) are on record here.", sizeOf(list));
}

/// Whether there is something to draw of the stages: in what leaves the Unit, those of a
/// recommendation that may be told.
bool showsStages(const PcgContext& context, const FactsList& list) {
    return !context.leavesTheUnit() || tallyOf(withStagesTold(context, list)).addressed > 0;
}

/// A single number is said in words and needs no figure.
void addFigure(FigureData data, std::vector<Block>& blocks) {
    qint64 numbers = 0;
    for (const FigureSeries& series : data.series)
        numbers += std::count_if(series.values.begin(), series.values.end(),
                                 [](qint64 value) { return value != 0; });
    if (numbers > 1) blocks.emplace_back(compose::figure(std::move(data)));
}

/// The figures of one pillar: its recommendations by the meeting that they come from and by
/// standing, and its pairs by implementation where that may be told.
void addFigures(const PcgContext& context, const FactsList& list, int group,
                std::vector<Block>& blocks) {
    const EarlierTally tally = tallyOf(list);
    const QString pillar = shortPillarTitle(context.words, group);
    addFigure(standingByOrigin(context, list, pillar), blocks);
    if (tally.addressed == 0) return;
    if (showsStages(context, list))
        addFigure(implementationBars(context, list, pillar), blocks);
    else
        blocks.emplace_back(
            compose::numbered(context.words.say("Stages are not given, since this would disclose "
                                                "information about only a few partners.")));
}

/// "none reported", "reported: six"; outside the Unit as far as the paper may tell.
QString inBrackets(const PcgContext& context, const FactsList& list, qint64 reported,
                   const std::set<analysis::OtherPart>& parts) {
    Circle circle;
    for (const RecommendationFacts* each : list) circle.merge(circleOf(context, *each, parts));
    const Telling telling = tellingOf(context, circle);
    if (telling == Telling::Nothing) return context.words.say("number of reports not given");
    if (reported == 0)
        return noneText(context, PACT_PHRASE("none reported"),
                        PACT_PHRASE("no report that may be given"));
    if (telling == Telling::FewerThanFive)
        return context.words.say(
            "fewer than five partners reported, as far as this paper may tell");
    return context.words.say(context.leavesTheUnit()
                                 ? PACT_PHRASE("reported, as far as this paper may tell: %1")
                                 : PACT_PHRASE("reported: %1"),
                             {context.words.number(reported)});
}

/// What has a line of its own beside the pairs; empty where nothing has.
QStringList othersOf(const PcgContext& context, const FactsList& list) {
    using analysis::OtherPart;
    const Phrasebook& words = context.words;
    const analysis::OtherDuties others = tallyOf(list).others;
    const auto brackets = [&](qint64 reported, const std::set<OtherPart>& parts) {
        return QStringList{inBrackets(context, list, reported, parts)};
    };
    QStringList lines;
    if (!others.coordinators.isEmpty())
        lines << words.count("{n} pair(s) of recommendation and coordinating partner (%1)",
                             others.coordinators.base,
                             brackets(others.coordinators.part,
                                      {OtherPart::Coordinator, OtherPart::CoordinatorsTogether}));
    if (!others.reviewers.isEmpty())
        lines << words.count(
            "{n} pair(s) of recommendation and reviewing partner (%1)", others.reviewers.base,
            brackets(others.reviewers.part, {OtherPart::Reviewer, OtherPart::ReviewersTogether}));
    if (!others.together.isEmpty())
        lines << words.count("{n} duty(ies) that partners have together (%1)", others.together.base,
                             brackets(others.together.part, {OtherPart::Together}));
    if (others.invited > 0)
        lines << words.say("the reports of partners that were invited to take part (%1)",
                           brackets(others.invited, {OtherPart::Invited}));
    return lines;
}

Chapter pillarPart(const PcgContext& context, const FactsList& list, int group) {
    const Phrasebook& words = context.words;
    Chapter part;
    part.title = pillarTitle(words, group);
    QStringList sentences{leadSentence(context, list), baseSentence(context, list)};
    if (const QStringList others = othersOf(context, list); !others.isEmpty())
        sentences << words.say("Counted separately: %1.", {words.listed(others)});
    part.blocks.emplace_back(compose::numbered(sentences.join(u' ')));
    addFigures(context, list, group, part.blocks);
    part.blocks.emplace_back(earlierTable(context, list, group));
    for (const RecommendationFacts* each : list) addPositions(context, *each, part.blocks);
    return part;
}

/// One evaluation recommendation, or several of which nothing but the number is on file.
Row evaluationRow(const PcgContext& context, const FactsList& run) {
    const Recommendation& record = *run.front()->record;
    Row row;
    row.cells = namingCells(context, run);
    row.cells.push_back(orDash(enteredInEnglish(context, record.owner)));
    row.cells.push_back(orDash(context.words.day(record.due)));
    row.cells.push_back(orDash(enteredInEnglish(context, record.managementResponse.text)));
    return row;
}

Chapter evaluationPart(const PcgContext& context) {
    const Phrasebook& words = context.words;
    Chapter part;
    part.title = words.say("Recommendations of evaluations");
    part.blocks.emplace_back(compose::numbered(words.count(
        "{N} recommendation(s) of evaluations are followed by their owners and do not wait for a "
        "decision of the Policy Consultative Group.",
        sizeOf(context.evaluations))));
    Table table = compose::table(words.say("Recommendations of evaluations"));
    table.columns = {{2.1}, {2.6}, {1.3}, {1.9}, {2.6}};
    table.heading.push_back(
        compose::row({words.say("Reference"), words.say("Recommendation"), words.say("Owner"),
                      words.say("Due"), words.say("Management response")}));
    for (const FactsList& run : sharingRows(context, context.evaluations))
        table.rows.push_back(evaluationRow(context, run));
    part.blocks.emplace_back(std::move(table));
    return part;
}

QStringList pillarsWithoutAny(const PcgContext& context) {
    QStringList without;
    if (context.hasFilter()) return without;
    for (int group = 0; group < kPillarGroups - 1; ++group)
        if (ofPillar(context.earlier, group).empty()) without << onPillar(context.words, group);
    return without;
}

QString overviewText(const PcgContext& context, const EarlierTally& tally) {
    const Phrasebook& words = context.words;
    QStringList sentences{leadSentence(context, context.earlier), standingSentence(context, tally)};
    if (const QStringList without = pillarsWithoutAny(context); !without.isEmpty())
        sentences << words.say("No earlier recommendation is on record %1.",
                               {words.listed(without)});
    return sentences.join(u' ');
}

void addOverview(const PcgContext& context, Chapter& chapter) {
    const Phrasebook& words = context.words;
    const EarlierTally tally = tallyOf(context.earlier);
    chapter.blocks.emplace_back(compose::numbered(overviewText(context, tally)));
    QStringList sentences{baseSentence(context, context.earlier)};
    if (const QStringList others = othersOf(context, context.earlier); !others.isEmpty())
        sentences << words.say(
            "The following are counted separately and not among the pairs of recommendation and "
            "partner: %1.",
            {words.listed(others)});
    chapter.blocks.emplace_back(compose::numbered(sentences.join(u' ')));
    const QString all = words.say("All pillars");
    chapter.blocks.emplace_back(compose::figure(standingByPillar(context, context.earlier, all)));
    if (!tallyOf(withStagesTold(context, context.earlier)).reported.empty())
        chapter.blocks.emplace_back(
            compose::figure(implementationByPillar(context, context.earlier, all)));
}

}  // namespace

Chapter earlierChapter(const PcgContext& context) {
    Chapter chapter =
        compose::chapter("earlier", context.words.say("Follow-up to earlier recommendations"));
    if (context.earlier.empty())
        chapter.blocks.emplace_back(
            compose::numbered(context.words.say("No earlier recommendation is on record.")));
    else
        addOverview(context, chapter);
    for (int group = 0; group < kPillarGroups && !context.facts.cancel.isCancelled(); ++group)
        if (const FactsList list = ofPillar(context.earlier, group); !list.empty())
            chapter.parts.push_back(pillarPart(context, list, group));
    if (!context.evaluations.empty()) chapter.parts.push_back(evaluationPart(context));
    return chapter;
}

}  // namespace pact::report
