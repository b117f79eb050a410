#include "core/report/earliertally.h"
#include "core/report/kinds/changesfacts.h"
#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/pcgcontext.h"

namespace pact::report {

using namespace domain;

namespace {

/// The days after the last one of the PCG before, up to the as-at date.
Period sincePrevious(const PcgContext& context) {
    return {lastDay(*context.previous).addDays(1), context.facts.dates.asAt};
}

Table decisionTable(const PcgContext& context, const std::vector<DecisionLine>& lines) {
    const Phrasebook& words = context.words;
    Table table = compose::table(words.say("Decisions since %1", {context.previous->reference}));
    table.columns = {{1.8}, {1.45}, {1.6}, {3.8}};
    table.heading.push_back(compose::row({words.say("Date"), words.say("Meeting"),
                                          words.say("Outcome"), words.say("Recommendations")}));
    for (const DecisionLine& line : lines) {
        const Meeting* meeting = context.facts.meeting(line.decision->meeting.value);
        table.rows.push_back(compose::row(
            {words.day(line.decision->date), meeting ? meeting->reference : QStringLiteral("–"),
             outcomeText(context, *line.item), words.references(referencesOf(line.list))}));
    }
    return table;
}

QString reportTableTitle(const PcgContext& context) {
    const QStringList since{context.previous->reference};
    return context.leavesTheUnit()
               ? context.words.say("Reports received since %1 that partners agreed to share", since)
               : context.words.say("Reports received since %1", since);
}

/// One row a partner: on what it reported. The stages stand in the annex, with its words.
Table reportTable(const PcgContext& context, const std::vector<ReportsOfPartner>& partners) {
    const Phrasebook& words = context.words;
    Table table = compose::table(reportTableTitle(context));
    table.columns = {{2.2}, {1, Alignment::End}, {5}};
    table.heading.push_back(compose::row(
        {words.say("Partner"), words.say("Reports"), words.say("On recommendations")}));
    for (const ReportsOfPartner& each : partners)
        table.rows.push_back(compose::row({context.nameOf(each.partner),
                                           words.figures(static_cast<qint64>(each.reports.size())),
                                           words.references(referencesOf(each.on))}));
    return table;
}

/// The pairs whose stage is another than what was known at the PCG before.
QString stageSentence(const PcgContext& context) {
    const Phrasebook& words = context.words;
    const Period period = sincePrevious(context);
    const StageMoves all = stageMovesIn(context, period);
    if (all.pairs == 0) return {};
    // Said of none too: else one would know that there is something that may not be told.
    if (context.leavesTheUnit()) return countableSentence(context, period, all);
    if (all.moves.empty()) return {};
    return words.count(
        "As partners reported, the stage of %1 of the {n} pair(s) of recommendation "
        "and partner differs from that known on %2.",
        all.pairs,
        {words.number(static_cast<qint64>(all.moves.size())), words.day(period.before())});
}

/// PCGs between the one held before and this one of which nobody has recorded that they were held.
QString betweenSentence(const PcgContext& context) {
    const Phrasebook& words = context.words;
    QStringList between;
    for (const Meeting& each : context.facts.meetings)
        if (each.kind == MeetingKind::Pcg && each.status == MeetingStatus::Announced &&
            each.start > lastDay(*context.previous) && each.start < context.meeting->start)
            between << words.say("%1 (%2)", {each.reference, words.days(each)});
    if (between.isEmpty()) return {};
    return words.say("Announced for the intervening period, but not on record here as held: %1.",
                     {words.listed(between)});
}

QString decisionSentence(const PcgContext& context, qint64 decisions) {
    if (decisions == 0)
        return noneText(
            context, PACT_PHRASE("No decision is on record since then."),
            PACT_PHRASE("No decision that may be given in this paper is on record since then."));
    return context.words.count("{N} decision(s) are on record since then.", decisions);
}

QString reportSentence(const PcgContext& context, qint64 number) {
    const Phrasebook& words = context.words;
    const QStringList since{context.previous->reference};
    if (!context.leavesTheUnit())
        return number == 0 ? words.say("No report was received since %1.", since)
                           : words.count("{N} report(s) were received since %1.", number, since);
    return number == 0
               ? words.say(
                     "No report that the partners concerned agreed to share was received since %1.",
                     since)
               : words.count(
                     "{N} report(s) that the partners concerned agreed to share were received "
                     "since %1.",
                     number, since);
}

/// The decisions of other meetings: those of this one are told on page 1.
std::vector<DecisionLine> decisionsElsewhere(const PcgContext& context) {
    std::vector<DecisionLine> lines = decisionsIn(context, sincePrevious(context));
    std::erase_if(lines, [&](const DecisionLine& line) {
        return line.decision->meeting == context.meeting->id;
    });
    return lines;
}

/// The last PCG held, what lies between, and how many decisions are on record.
Text sinceText(const PcgContext& context, qint64 decisions) {
    const Meeting& previous = *context.previous;
    const Text title = compose::filled(context.words.say("“%1”"), {context.titleOf(previous)});
    Text text = compose::filled(context.words.say("The previous meeting of the Policy Consultative "
                                                  "Group on record as held is %1 (%2)."),
                                {title, context.words.days(previous)});
    for (const QString& next : {betweenSentence(context), decisionSentence(context, decisions)})
        if (!next.isEmpty()) text.add(u' ' + next);
    if (context.isDecided())
        text.add(u' ' + context.words.say("The decisions of this meeting are set out above and "
                                          "not included here."));
    return text;
}

}  // namespace

Chapter changesChapter(const PcgContext& context) {
    Chapter chapter = compose::chapter(
        "changes", context.words.say("What has changed since %1", {context.previous->reference}));
    const auto lines = decisionsElsewhere(context);
    const auto partners = reportsIn(context, sincePrevious(context));
    chapter.blocks.emplace_back(compose::numbered(sinceText(context, decisionCount(lines))));
    if (!lines.empty()) chapter.blocks.emplace_back(decisionTable(context, lines));
    QStringList sentences{reportSentence(context, reportCount(partners))};
    if (const QString stages = stageSentence(context); !stages.isEmpty()) sentences << stages;
    chapter.blocks.emplace_back(compose::numbered(sentences.join(u' ')));
    if (!partners.empty()) chapter.blocks.emplace_back(reportTable(context, partners));
    return chapter;
}

}  // namespace pact::report
