#include "core/report/kinds/changesparts.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/wordingsteps.h"

#include <QSet>

#include <algorithm>

namespace pact::report::whatchanged {

using namespace domain;

namespace {

/// Those that count now and did not before the period.
FactsList newOnes(const Changes& changes) {
    const QDate before = changes.period.before();
    FactsList list;
    for (const RecommendationFacts& each : changes.facts().counted)
        if (!each.isEvaluation() &&
            changes.facts().snapshot->standing(each.row, changes.facts().dates) &&
            !changes.facts().snapshot->standing(each.row, {before, before}))
            list.push_back(&each);
    sortByOrigin(changes.facts(), list);
    return list;
}

Row newRow(const Changes& changes, const RecommendationFacts& each) {
    const Meeting* origin = changes.facts().meeting(each.record->meeting.value);
    Text headline = changes.context.headline(each);
    if (headline.plain().isEmpty()) headline = changes.words.say("(text not on file)");
    Row row;
    row.cells = {each.reference(), std::move(headline),
                 orDash(origin ? Text(origin->reference) : Text()),
                 standingText(changes.context, each)};
    return row;
}

}  // namespace

Part recommendationsPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    const FactsList list = newOnes(changes);
    Table table = tableOfColumns(words.say("New recommendations, by pillar"),
                                 {words.say("Reference"), words.say("Recommendation"),
                                  words.say("Meeting"), words.say("Standing")},
                                 {{1.5}, {4}, {1.5}, {1.7}});
    for (int group = 0; group < kPillarGroups; ++group) {
        const FactsList of = ofPillar(list, group);
        if (of.empty()) continue;
        table.rows.push_back(compose::groupRow(pillarTitle(words, group)));
        for (const RecommendationFacts* each : of) table.rows.push_back(newRow(changes, *each));
    }
    Part part{started(changes, "recommendations", PACT_PHRASE("New recommendations")), {}};
    addTable(words.count("{N} recommendation(s) count for the first time in the period.",
                         static_cast<qint64>(list.size())),
             noneText(changes.context, PACT_PHRASE("No new recommendation is on record here."),
                      PACT_PHRASE(
                          "No new recommendation that may be given in this paper is on record.")),
             std::move(table), part.chapter);
    part.summary = summaryOf(changes, PACT_PHRASE("New recommendations: %1"),
                             {sizeText(changes, list.size())}, "recommendations");
    return part;
}

namespace {

Row decisionRow(const Changes& changes, const DecisionLine& line) {
    const Decision& decision = *line.decision;
    Row row;
    row.cells = {changes.words.day(decision.date), outcomeText(changes.context, *line.item),
                 changes.words.references(referencesOf(line.list)),
                 withNote(orDash(howDecided(changes.context, decision)),
                          changes.sources.note(changes.context, decision.source))};
    return row;
}

/// The decisions of each meeting, meetings in the order of their first decision; the Unit's own
/// acts at the end.
Table decisionTable(const Changes& changes, const std::vector<DecisionLine>& lines) {
    const Phrasebook& words = changes.words;
    Table table = tableOfColumns(
        words.say("Decisions, by meeting"),
        {words.say("Date"), words.say("Outcome"), words.say("Recommendations"), words.say("How")},
        {{1.4}, {1.7}, {3.5}, {2}});
    std::vector<const Meeting*> meetings;
    for (const DecisionLine& line : lines) {
        const Meeting* meeting = changes.facts().meeting(line.decision->meeting.value);
        if (std::find(meetings.begin(), meetings.end(), meeting) == meetings.end())
            meetings.push_back(meeting);
    }
    std::stable_partition(meetings.begin(), meetings.end(), [](const auto* each) { return each; });
    for (const Meeting* meeting : meetings) {
        Row heading;
        heading.isGroup = true;
        heading.cells = {meeting ? titleAndDays(changes.context, *meeting)
                                 : Text(words.say("Without a meeting"))};
        table.rows.push_back(std::move(heading));
        for (const DecisionLine& line : lines)
            if (changes.facts().meeting(line.decision->meeting.value) == meeting)
                table.rows.push_back(decisionRow(changes, line));
    }
    return table;
}

}  // namespace

Part decisionsPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    const auto lines = decisionsIn(changes.context, changes.period);
    const qint64 number = decisionCount(lines);
    Part part{started(changes, "decisions", PACT_PHRASE("Decisions taken")), {}};
    addTable(
        words.count("{N} decision(s) are on record as taken in the period.", number),
        noneText(
            changes.context, PACT_PHRASE("No decision is on record here as taken in the period."),
            PACT_PHRASE(
                "No decision taken in the period that may be given in this paper is on record.")),
        decisionTable(changes, lines), part.chapter);
    part.summary = summaryOf(changes, PACT_PHRASE("Decisions taken: %1"), {words.figures(number)},
                             "decisions");
    return part;
}

namespace {

Row amendmentRow(const Changes& changes, const RecommendationFacts& on,
                 const Amendment& amendment) {
    Row row;
    row.cells = {on.reference(),
                 withNote(stepText(changes.context, *amendment.after),
                          changes.sources.note(changes.context, amendment.after->source)),
                 wordingText(changes.context, *amendment.before),
                 wordingText(changes.context, *amendment.after)};
    return row;
}

}  // namespace

Part wordingsPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    Table table = tableOfColumns(words.say("Wordings amended, or proposed to be"),
                                 {words.say("Reference"), words.say("Step"),
                                  words.say("Wording before"), words.say("Wording of this step")},
                                 {{1.4}, {1.6}, {2.8}, {2.8}});
    QSet<QUuid> dated;
    for (const Wording& each : changes.facts().wordings)
        if (changes.period.contains(each.date)) dated.insert(each.recommendation.value);
    for (const RecommendationFacts& each : changes.facts().counted) {
        if (each.isEvaluation() || !dated.contains(each.record->id.value)) continue;
        for (const Amendment& amendment :
             amendmentsOf(wordingSteps(changes.context, each.record->id.value)))
            if (changes.period.contains(amendment.after->date))
                table.rows.push_back(amendmentRow(changes, each, amendment));
    }
    Part part{started(changes, "wordings", PACT_PHRASE("Wordings amended")), {}};
    part.summary = summaryOf(changes, PACT_PHRASE("Wordings amended, or proposed to be: %1"),
                             {sizeText(changes, table.rows.size())}, "wordings");
    addTable(
        words.say("The table gives each amended text, or proposal to amend it, beside the "
                  "text before."),
        noneText(changes.context, PACT_PHRASE("No amended wording is on record here."),
                 PACT_PHRASE("No amended wording that may be given in this paper is on record.")),
        std::move(table), part.chapter);
    return part;
}

}  // namespace pact::report::whatchanged
