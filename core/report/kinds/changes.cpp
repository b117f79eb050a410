#include "core/report/earliertally.h"
#include "core/report/kinds/changesfacts.h"
#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/wordingsteps.h"
#include "core/report/paperkind.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

QString reportText(const char* text) { return QCoreApplication::translate("report", text); }

/// What the chapters have in common.
struct Changes {
    const PaperContext& context;
    const Phrasebook& words;
    Period period;
    Sources sources;

    [[nodiscard]] const PaperFacts& facts() const { return context.facts; }
};

/// One line of page 1 for each chapter: what there is of it.
struct Part {
    Chapter chapter;
    Text summary;
};

Chapter started(const Changes& changes, const char* code, const char* title) {
    return compose::chapter(code, changes.words.say(title));
}

/// "New recommendations: 3 (chapter I)", with the chapter as a link.
Text summaryOf(const Changes& changes, const char* phrase, const QStringList& values,
               const char* code) {
    return compose::filled(
        changes.words.say("%1 (%2);"),
        {changes.words.say(phrase, values), compose::reference(compose::chapterId(code))});
}

QString sizeText(const Changes& changes, std::size_t size) {
    return changes.words.figures(static_cast<qint64>(size));
}

/// A sentence before the table, or the one that says that there is nothing.
void addTable(const QString& lead, const QString& without, Table table, Chapter& chapter) {
    if (table.rows.empty()) {
        chapter.blocks.emplace_back(compose::numbered(without));
        return;
    }
    chapter.blocks.emplace_back(compose::leading(compose::numbered(lead)));
    chapter.blocks.emplace_back(std::move(table));
}

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

Table reportTable(const Changes& changes, const std::vector<ReportsOfPartner>& partners) {
    const Phrasebook& words = changes.words;
    Table table = tableOfColumns(
        words.say("Reports received, by partner"),
        {words.say("Partner"), words.say("Reports"), words.say("On recommendations")},
        {{2.2}, {1, Alignment::End}, {5}});
    for (const ReportsOfPartner& each : partners)
        table.rows.push_back(compose::row({changes.context.nameOf(each.partner),
                                           sizeText(changes, each.reports.size()),
                                           words.references(referencesOf(each.on))}));
    return table;
}

/// The base: whoever is addressed one by one.
std::size_t partnersAddressed(const Changes& changes) {
    std::set<qint64> partners;
    for (const RecommendationFacts& each : changes.facts().counted) {
        if (each.isEvaluation()) continue;
        for (const auto& pair : each.pairs) partners.insert(pair.partner);
    }
    return partners.size();
}

Part reportsPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    const bool leaves = changes.context.leavesTheUnit();
    const auto partners = reportsIn(changes.context, changes.period);
    const QStringList values{words.figures(reportCount(partners)),
                             sizeText(changes, partners.size()),
                             sizeText(changes, partnersAddressed(changes))};
    Part part{started(changes, "reports", PACT_PHRASE("Reports received")), {}};
    addTable(leaves ? words.say("Reports received that the partners agreed to share: %1. Partners "
                                "that sent them: %2; partners addressed one by one: %3.",
                                values)
                    : words.say("Reports received: %1. Partners that sent them: %2; partners "
                                "addressed one by one: %3.",
                                values),
             leaves ? words.say("No report that partners agreed to share is on record as received "
                                "in the period.")
                    : words.say("No report is on record as received in the period."),
             reportTable(changes, partners), part.chapter);
    part.summary =
        summaryOf(changes,
                  leaves ? PACT_PHRASE("Reports received that the partners agreed to share: %1")
                         : PACT_PHRASE("Reports received: %1"),
                  values, "reports");
    return part;
}

/// Outside the Unit only what a report says that the partner agreed to show.
QString beforeText(const Changes& changes, const StageMoves::Move& move) {
    if (!changes.context.leavesTheUnit()) return changes.words.label(move.before);
    const QDate before = changes.period.before();
    const QUuid recommendation = move.recommendation->record->id.value;
    for (const ProgressReport* each : changes.facts().reportsOn(recommendation))
        if (each->partner.value == move.partner && each->stage == move.before &&
            each->asAt <= before && each->received <= before)
            return changes.words.label(move.before);
    return QStringLiteral("–");
}

Table stageTable(const Changes& changes, const StageMoves& all) {
    const Phrasebook& words = changes.words;
    Table table = tableOfColumns(
        words.say("Stages that changed, by recommendation"),
        {words.say("Partner"), words.say("Before"), words.say("After"), words.say("As at")},
        {{2.4}, {2}, {2}, {1.6}});
    const RecommendationFacts* last = nullptr;
    for (const StageMoves::Move& each : all.moves) {
        if (!each.isTold) continue;
        if (each.recommendation != last) {
            Row heading;
            heading.isGroup = true;
            heading.cells = {referenceAndHeadline(changes.context, *each.recommendation)};
            table.rows.push_back(std::move(heading));
        }
        last = each.recommendation;
        table.rows.push_back(
            compose::row({changes.context.nameOf(each.partner), beforeText(changes, each),
                          words.label(each.after),
                          each.asAt.isValid() ? words.day(each.asAt) : QStringLiteral("–")}));
    }
    return table;
}

Part stagesPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    const StageMoves all = stageMovesIn(changes.context, changes.period);
    const QStringList values{words.figures(all.countable(changes.context)),
                             words.figures(all.pairs), words.day(changes.period.before())};
    Part part{started(changes, "stages", PACT_PHRASE("Stages that changed")), {}};
    const QString base =
        changes.context.leavesTheUnit()
            ? countableSentence(changes.context, changes.period, all)
            : words.say(
                  "Pairs of recommendation and partner whose stage differs from that known on %3: "
                  "%1; all pairs: %2.",
                  values);
    const QString lead =
        changes.context.leavesTheUnit()
            ? base + u' ' +
                  words.say(
                      "The table gives the stages that partners agreed to share. A dash "
                      "stands where no earlier report is on record that the partner agreed "
                      "to share.")
            : base;
    addTable(lead, base, stageTable(changes, all), part.chapter);
    part.summary = summaryOf(changes,
                             PACT_PHRASE("Pairs of recommendation and partner whose stage differs: "
                                         "%1, of %2"),
                             values, "stages");
    return part;
}

/// The meetings of the period that were held, by their first day.
std::vector<const Meeting*> heldMeetings(const Changes& changes) {
    std::vector<const Meeting*> held;
    for (const Meeting& each : changes.facts().meetings)
        if (each.status == MeetingStatus::Held && changes.period.contains(lastDay(each)))
            held.push_back(&each);
    std::stable_sort(held.begin(), held.end(),
                     [](const auto* a, const auto* b) { return a->start < b->start; });
    return held;
}

Table heldTable(const Changes& changes, const std::vector<const Meeting*>& meetings) {
    const Phrasebook& words = changes.words;
    Table table = tableOfColumns(
        words.say("Meetings held"),
        {words.say("Meeting"), words.say("Days"), words.say("Place"), words.say("Kind")},
        {{4}, {1.8}, {1.5}, {1.7}});
    for (const Meeting* each : meetings) {
        Row row;
        row.cells = {withNote(titleOf(changes.context, *each),
                              changes.sources.note(changes.context, each->source)),
                     orDash(words.days(*each)), orDash(each->city),
                     orDash(each->kind ? words.label(*each->kind) : QString())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The days that were announced, no more precise than they were.
QString announcedDays(const Changes& changes, const Announcement& announcement) {
    Meeting days;
    days.start = announcement.start;
    days.end = announcement.end;
    days.precision = announcement.precision;
    return changes.words.days(days);
}

/// The announcement of the same meeting before this one; null for the first.
const Announcement* announcedBefore(const std::vector<Announcement>& all, const Announcement& one) {
    const Announcement* last = nullptr;
    for (const Announcement& each : all)
        if (each.meeting == one.meeting && each.announcedOn.isValid() &&
            each.announcedOn < one.announcedOn && (!last || last->announcedOn < each.announcedOn))
            last = &each;
    return last;
}

Row announcementRow(const Changes& changes, const Meeting& meeting, const Announcement& one,
                    const Announcement* before) {
    Row row;
    row.cells = {changes.words.day(one.announcedOn),
                 withNote(titleOf(changes.context, meeting),
                          changes.sources.note(changes.context, one.source)),
                 orDash(announcedDays(changes, one)), orDash(one.city),
                 orDash(before ? announcedDays(changes, *before) : QString())};
    return row;
}

/// What was announced in the period, and where a meeting was moved, from which days.
Table announcementTable(const Changes& changes, std::vector<Announcement> all) {
    const Phrasebook& words = changes.words;
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.announcedOn < b.announcedOn; });
    Table table =
        tableOfColumns(words.say("Meetings announced or moved"),
                       {words.say("Announced on"), words.say("Meeting"), words.say("Days"),
                        words.say("Place"), words.say("Announced before for")},
                       {{1.4}, {3.2}, {1.7}, {1.4}, {1.7}});
    for (const Announcement& each : all) {
        const Meeting* meeting = changes.facts().meeting(each.meeting.value);
        if (meeting && changes.period.contains(each.announcedOn))
            table.rows.push_back(
                announcementRow(changes, *meeting, each, announcedBefore(all, each)));
    }
    return table;
}

Result<Part> meetingsPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    PACT_TRY(std::vector<Announcement> announcements, changes.context.reader.all<Announcement>());
    const auto held = heldMeetings(changes);
    Table announced = announcementTable(changes, std::move(announcements));
    Part part{started(changes, "meetings", PACT_PHRASE("Meetings")), {}};
    part.summary = summaryOf(
        changes, PACT_PHRASE("Meetings held: %1; announcements: %2"),
        {sizeText(changes, held.size()), sizeText(changes, announced.rows.size())}, "meetings");
    addTable(words.count("{N} meeting(s) are on record as held in the period.",
                         static_cast<qint64>(held.size())),
             words.say("No meeting is on record here as held in the period."),
             heldTable(changes, held), part.chapter);
    addTable(words.say("The table gives the announcements of the period and, where a meeting was "
                       "moved, the days announced before."),
             words.say("No announcement of a meeting is on record here for the period."),
             std::move(announced), part.chapter);
    return part;
}

/// One request that was sent: how many partners were asked, and on what.
Row requestRow(const Changes& changes, const Request& request,
               const std::vector<RequestItem>& items) {
    const Phrasebook& words = changes.words;
    QSet<QUuid> partners;
    QSet<QUuid> asked;
    for (const RequestItem& item : items) {
        if (item.request != request.id || !item.state || !isAsked(*item.state)) continue;
        partners.insert(item.partner.value);
        asked.insert(item.recommendation.value);
    }
    FactsList on;
    for (const RecommendationFacts& each : changes.facts().counted)
        if (asked.contains(each.record->id.value)) on.push_back(&each);
    Row row;
    row.cells = {request.purpose.isEmpty() ? Text(request.reference)
                                           : enteredInEnglish(changes.context, request.purpose),
                 words.day(request.sent), orDash(words.day(request.deadline)),
                 words.figures(partners.size()), orDash(words.references(referencesOf(on)))};
    return row;
}

Result<Part> requestsPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    PACT_TRY(std::vector<Request> requests, changes.context.reader.all<Request>());
    PACT_TRY(const std::vector<RequestItem> items, changes.context.reader.all<RequestItem>());
    std::stable_sort(requests.begin(), requests.end(),
                     [](const Request& a, const Request& b) { return a.sent < b.sent; });
    Table table = tableOfColumns(words.say("Requests sent"),
                                 {words.say("Request"), words.say("Sent on"), words.say("Deadline"),
                                  words.say("Partners asked"), words.say("On recommendations")},
                                 {{2.8}, {1.4}, {1.4}, {1, Alignment::End}, {2.6}});
    for (const Request& each : requests)
        if (changes.period.contains(each.sent))
            table.rows.push_back(requestRow(changes, each, items));
    Part part{started(changes, "requests", PACT_PHRASE("Requests sent")), {}};
    part.summary = summaryOf(changes,
                             changes.context.leavesTheUnit()
                                 ? PACT_PHRASE("Requests sent that may be given in this paper: %1")
                                 : PACT_PHRASE("Requests sent: %1"),
                             {sizeText(changes, table.rows.size())}, "requests");
    addTable(
        words.say("The table gives the requests to partners that were sent in the period."),
        noneText(
            changes.context, PACT_PHRASE("No request is on record here as sent in the period."),
            PACT_PHRASE(
                "No request sent in the period that may be given in this paper is on record.")),
        std::move(table), part.chapter);
    return part;
}

/// From the first day that the definition names, else from the day after the last PCG before.
Result<Period> periodOf(const PaperContext& context, const Meeting* previous) {
    const QDate asAt = context.facts.dates.asAt;
    const QDate since = context.definition.since;
    if (since.isValid() && since > asAt)
        return fail(ErrorCode::Refused,
                    reportText("The period begins on %1, after the date of the paper, %2.")
                        .arg(context.words.day(since), context.words.day(asAt)));
    if (since.isValid()) return Period{since, asAt};
    if (!previous)
        return fail(ErrorCode::Refused,
                    reportText("No meeting of the Policy Consultative Group is on record as held "
                               "before %1; name the first day of the period.")
                        .arg(context.words.day(asAt)));
    return Period{lastDay(*previous).addDays(1), asAt};
}

Text periodSentence(const Changes& changes, const Meeting* previous) {
    const Phrasebook& words = changes.words;
    if (!previous || changes.context.definition.since.isValid())
        return words.say("This paper lists what changed between the two dates, both included.");
    return compose::filled(
        words.say("This paper lists what changed since the last meeting of the Policy Consultative "
                  "Group that is on record as held before its date: %1."),
        {titleAndDays(changes.context, *previous)});
}

/// The period, and one line for each chapter of the paper.
std::vector<Block> openingOf(const Changes& changes, const Meeting* previous,
                             const std::vector<Part>& parts) {
    std::vector<Block> blocks;
    blocks.emplace_back(compose::numbered(periodSentence(changes, previous)));
    blocks.emplace_back(compose::leading(compose::numbered(changes.words.say("In short:"))));
    for (const Part& part : parts)
        if (changes.context.wants(part.chapter.code.toLatin1().constData()))
            blocks.emplace_back(compose::lettered(part.summary));
    compose::endList(blocks);
    return blocks;
}

Result<std::vector<Part>> partsOf(const Changes& changes) {
    std::vector<Part> parts;
    parts.push_back(recommendationsPart(changes));
    parts.push_back(decisionsPart(changes));
    parts.push_back(wordingsPart(changes));
    parts.push_back(reportsPart(changes));
    parts.push_back(stagesPart(changes));
    PACT_TRY(Part meetings, meetingsPart(changes));
    parts.push_back(std::move(meetings));
    PACT_TRY(Part requests, requestsPart(changes));
    parts.push_back(std::move(requests));
    return parts;
}

Status writeChanges(PaperContext& context, Report& report) {
    const Meeting* previous =
        lastHeldBefore(context.facts, MeetingKind::Pcg, context.facts.dates.asAt);
    PACT_TRY(const Period period, periodOf(context, previous));
    PACT_TRY(Sources sources, Sources::read(context.reader));
    const Changes changes{context, context.words, period, std::move(sources)};
    PACT_TRY(std::vector<Part> parts, partsOf(changes));
    report.title = context.words.say("What changed from %1 to %2", {context.words.day(period.from),
                                                                    context.words.day(period.to)});
    report.runningHead = report.title;
    report.opening = openingOf(changes, previous, parts);
    for (Part& part : parts) report.chapters.push_back(std::move(part.chapter));
    return unlessCancelled(context.facts.cancel);
}

}  // namespace

const PaperKind& changesPaper() {
    static const PaperKind kKind = {ReportKind::Changes,
                                    Subject::Nothing,
                                    {{"recommendations", "New recommendations"},
                                     {"decisions", "Decisions taken"},
                                     {"wordings", "Wordings amended"},
                                     {"reports", "Reports received"},
                                     {"stages", "Stages that changed"},
                                     {"meetings", "Meetings"},
                                     {"requests", "Requests sent"},
                                     {"abbreviations", PACT_PHRASE("Abbreviations")}},
                                    writeChanges,
                                    true};
    return kKind;
}

}  // namespace pact::report
