#include "core/report/earliertally.h"
#include "core/report/kinds/cndannual.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/recommendationtext.h"

#include <QSet>

#include <algorithm>

namespace pact::report::cnd {

using namespace domain;

namespace {

/// Whether a meeting adopted it in the period, by a step on record.
bool isAdoptedIn(const Annual& annual, const RecommendationFacts& each) {
    return std::any_of(each.steps.begin(), each.steps.end(), [&](const Step& step) {
        return step.item->outcome == Outcome::Adopted &&
               annual.period.contains(step.decision->date);
    });
}

/// Whether it comes from a meeting of the period, and no step says that it was adopted: what a
/// meeting made is not all adopted.
bool isFromMeetingIn(const Annual& annual, const RecommendationFacts& each) {
    const Meeting* origin = annual.facts().meeting(each.record->meeting.value);
    return origin && annual.period.contains(lastDayOf(*origin)) &&
           std::none_of(each.steps.begin(), each.steps.end(),
                        [](const Step& step) { return step.item->outcome == Outcome::Adopted; });
}

bool isEndorsedIn(const Annual& annual, const RecommendationFacts& each) {
    return std::any_of(each.steps.begin(), each.steps.end(), [&](const Step& step) {
        const bool isEndorsement = step.item->outcome == Outcome::Endorsed ||
                                   step.item->outcome == Outcome::EndorsedAmended;
        return isEndorsement && annual.period.contains(step.decision->date);
    });
}

FactsList chosen(const Annual& annual,
                 bool (*isChosen)(const Annual&, const RecommendationFacts&)) {
    FactsList list;
    for (const RecommendationFacts* each : annual.counted)
        if (isChosen(annual, *each)) list.push_back(each);
    return list;
}

QStringList pillarHeads(const Phrasebook& words) {
    QStringList heads;
    for (int group = 0; group < kPillarGroups - 1; ++group) heads << shortPillarTitle(words, group);
    return heads << words.say("No single pillar") << words.say("All");
}

/// One row of figures by pillar, with their sum.
Row pillarRow(const Annual& annual, const QString& title, const FactsList& list) {
    QStringList cells{title};
    for (int group = 0; group < kPillarGroups; ++group)
        cells << annual.figure(ofPillar(list, group).size());
    return compose::row(cells << annual.figure(list.size()));
}

Table pillarTable(const Annual& annual, const QString& title, const QString& head) {
    const Column number{1, Alignment::End};
    return tableOfColumns(title, QStringList{head} + pillarHeads(annual.words),
                          {{2.6}, number, number, number, number, {1.2, Alignment::End}, number});
}

void addRecommendations(const Annual& annual, Blocks& blocks) {
    const Phrasebook& words = annual.words;
    Table inPeriod = pillarTable(annual,
                                 words.say("Recommendations adopted and endorsed in the "
                                           "period, by pillar"),
                                 words.say("Step"));
    inPeriod.rows = {pillarRow(annual, words.say("Adopted"), chosen(annual, isAdoptedIn)),
                     pillarRow(annual, words.say("Endorsed, as put forward or as amended"),
                               chosen(annual, isEndorsedIn)),
                     pillarRow(annual, words.say("On record from meetings of the period"),
                               chosen(annual, isFromMeetingIn))};
    addTable(
        words.say("The table gives the recommendations that meetings adopted and endorsed in "
                  "the period. One that was adopted and endorsed stands in both rows. The last "
                  "row gives those that come from a meeting of the period and of which no "
                  "adoption is given here."),
        std::move(inPeriod), blocks);
    if (annual.counted.empty()) {
        addSentence(
            annual.context.leavesTheUnit()
                ? words.say("No recommendation that may be given in this paper is on "
                            "record on %1.",
                            {annual.lastDay()})
                : words.say("No recommendation is on record here on %1.", {annual.lastDay()}),
            blocks);
        return;
    }
    Table standing = pillarTable(annual, words.say("Recommendations by standing and pillar"),
                                 words.say("Standing"));
    for (std::size_t i = 0; i < analysis::kStandings; ++i) {
        FactsList list;
        for (const RecommendationFacts* each : annual.counted)
            if (each->standing == static_cast<Outcome>(i)) list.push_back(each);
        if (!list.empty())
            standing.rows.push_back(
                pillarRow(annual, standingLabel(annual.context, static_cast<Outcome>(i)), list));
    }
    standing.rows.push_back(
        pillarRow(annual, words.say("All recommendations on record"), annual.counted));
    addTable(words.say("The table gives the standing on %1 of all recommendations that are on "
                       "record here, those of evaluations left out.",
                       {annual.lastDay()}),
             std::move(standing), blocks);
}

/// Partners that were asked by a request, and those of them that answered it.
struct Replies {
    QSet<QUuid> asked;
    QSet<QUuid> answered;
    QSet<QUuid> withNothing;
};

Replies repliesTo(const Annual& annual, const Request& request,
                  const std::vector<RequestItem>& items) {
    Replies replies;
    for (const RequestItem& each : items) {
        if (each.request != request.id || !each.state || !isAsked(*each.state)) continue;
        replies.asked.insert(each.partner.value);
        const QDate known = annual.facts().dates.knownAt;
        if (each.answered.isValid() && known.isValid() && each.answered > known) continue;
        if (each.state == RequestState::Answered) replies.answered.insert(each.partner.value);
        if (each.state == RequestState::NothingToReport)
            replies.withNothing.insert(each.partner.value);
    }
    // Whoever reported on one thing and had nothing to say on another has reported.
    replies.withNothing.subtract(replies.answered);
    return replies;
}

Result<Table> requestTable(const Annual& annual) {
    const Phrasebook& words = annual.words;
    PACT_TRY(std::vector<Request> requests, annual.context.reader.all<Request>());
    PACT_TRY(const std::vector<RequestItem> items, annual.context.reader.all<RequestItem>());
    std::stable_sort(requests.begin(), requests.end(),
                     [](const Request& a, const Request& b) { return a.sent < b.sent; });
    const Column number{1.2, Alignment::End};
    Table table =
        tableOfColumns(words.say("Requests sent, and replies to them"),
                       {words.say("Request"), words.say("Sent on"), words.say("Partners asked"),
                        words.say("Partners reported"), words.say("Nothing to report")},
                       {{3.2}, {1.6}, number, number, number});
    for (const Request& each : requests) {
        if (!annual.period.contains(each.sent)) continue;
        const Replies replies = repliesTo(annual, each, items);
        const auto asked = static_cast<std::size_t>(replies.asked.size());
        const auto answered = static_cast<std::size_t>(replies.answered.size());
        const auto withNothing = static_cast<std::size_t>(replies.withNothing.size());
        // Of fewer than five that were asked, nothing is told of who replied; of fewer than five
        // with nothing to report not even that there are some, since the others may tell how many.
        const QString dash = QStringLiteral("–");
        const bool isMany = mayTell(annual.context, asked);
        const bool tellsNothing = isMany && mayTell(annual.context, withNothing);
        Row row;
        row.cells = {each.purpose.isEmpty() ? Text(each.reference)
                                            : enteredInEnglish(annual.context, each.purpose),
                     words.day(each.sent), words.figures(replies.asked.size()),
                     isMany ? annual.members(answered) : dash,
                     tellsNothing ? annual.members(withNothing) : dash};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What the figures on the partners addressed rest on: unlike the table of requests, all days.
QString basisOfAddressed(const Annual& annual) {
    const Phrasebook& words = annual.words;
    QString basis = words.say(
        "The following figures cover all recommendations on record on %1 and requests of all "
        "dates, on "
        "information received by %2; a partner that reported is not counted again as having "
        "nothing to report.",
        {annual.lastDay(), words.day(annual.facts().dates.knownAt)});
    if (!annual.context.leavesTheUnit()) return basis;
    return basis + u' ' +
           words.say("Only partners that may be given as addressees in this paper are counted.") +
           u' ' + reportsCountedText(annual.context);
}

/// Of fewer than five with nothing to report, papers that leave the Unit do not tell that there are
/// some: together with those asked and those that reported, it could tell how many.
const char* repliesPhrase(const Annual& annual, std::size_t withNothing) {
    if (!annual.context.leavesTheUnit())
        return PACT_PHRASE(
            "Partners addressed: %1; asked to report: %2; not asked: %3; reported: %4; answered "
            "having nothing to report: %5.");
    return mayTell(annual.context, withNothing)
               ? PACT_PHRASE(
                     "Partners addressed: %1; asked to report: %2; not asked: %3; reported, as "
                     "far as this paper may tell: %4; answered having nothing to report: %5.")
               : PACT_PHRASE(
                     "Partners addressed: %1; asked to report: %2; not asked: %3; reported, as "
                     "far as this paper may tell: %4.");
}

QString addressedSentence(const Annual& annual) {
    const EarlierTally tally = tallyOf(annual.counted);
    if (tally.partners.empty()) return nobodyAddressed(annual.context);
    const FactsList told = withReportersTold(annual.context, annual.counted);
    EarlierTally toldOf = tallyOf(told);
    // As in the table of requests.
    for (const qint64 partner : toldOf.reported) toldOf.nothingToReport.erase(partner);
    std::size_t asked = 0;
    for (const qint64 partner : tally.partners) asked += tally.asked.count(partner);
    const QStringList base{annual.figure(tally.partners.size()), annual.figure(asked),
                           annual.figure(tally.partners.size() - asked)};
    if (toldOf.addressed == 0 ||
        tellingOf(annual.context, circleOf(annual.context, told)) == Telling::Nothing)
        return basisOfAddressed(annual) + u' ' +
               annual.words.say(
                   "Partners addressed: %1; asked to report: %2; not asked: %3. How many "
                   "reported, and what, is not given, since this would disclose information about "
                   "only a few partners.",
                   base);
    const QString figures =
        annual.words.say(repliesPhrase(annual, toldOf.nothingToReport.size()),
                         base + QStringList{annual.members(toldOf.reported.size()),
                                            annual.figure(toldOf.nothingToReport.size())});
    return basisOfAddressed(annual) + u' ' + figures + leftOutText(annual.context, annual.counted);
}

QString reportsSentence(const Annual& annual) {
    const auto partners = reportsIn(annual.context, annual.period);
    if (partners.empty()) return withoutReports(annual);
    const QStringList values{annual.words.figures(reportCount(partners)),
                             annual.figure(partners.size())};
    return annual.context.leavesTheUnit()
               ? annual.words.say(
                     "Reports received in the period that the partners agreed to "
                     "share: %1; partners that sent them: %2.",
                     values)
               : annual.words.say(
                     "Reports received in the period: %1; partners that sent them: "
                     "%2.",
                     values);
}

const char* requestsPhrase(const Annual& annual) {
    return annual.context.leavesTheUnit()
               ? PACT_PHRASE(
                     "The table gives the requests to partners that were sent in the period and "
                     "the replies received by %1, as far as this paper may tell. A partner that "
                     "reported is not counted again as having nothing to report. A dash stands "
                     "where the number would disclose information about only a few partners.")
               : PACT_PHRASE(
                     "The table gives the requests to partners that were sent in the period and "
                     "the replies received by %1. A partner that reported is not counted again as "
                     "having nothing to report; of one that stands in neither of the last two "
                     "columns, an answer is awaited or no report was received.");
}

Status addRequestsAndReports(const Annual& annual, Blocks& blocks) {
    const Phrasebook& words = annual.words;
    PACT_TRY(Table requests, requestTable(annual));
    if (!requests.rows.empty())
        addTable(words.say(requestsPhrase(annual), {words.day(annual.facts().dates.knownAt)}),
                 std::move(requests), blocks);
    else if (!annual.context.leavesTheUnit())
        addSentence(words.say("No request is on record here as sent in the period."), blocks);
    addSentence(addressedSentence(annual), blocks);
    addSentence(reportsSentence(annual), blocks);
    return {};
}

}  // namespace

Result<Chapter> mechanismPart(const Annual& annual) {
    const Phrasebook& words = annual.words;
    Blocks consultative;
    addRecommendations(annual, consultative);
    PACT_CHECK(addRequestsAndReports(annual, consultative));
    Blocks officers;
    addStated(annual, Topic::Officers,
              words.say("Sources state the following figures on research and liaison officers."),
              noneText(annual.context,
                       PACT_PHRASE("No figure on research and liaison officers is on record here "
                                   "for the period."),
                       PACT_PHRASE("No figure on research and liaison officers that may be given "
                                   "in this paper is on record for the period.")),
              officers);
    Blocks information;
    addStated(annual, Topic::Information,
              words.say("Sources state the following figures on information management."),
              noneText(annual.context,
                       PACT_PHRASE("No figure on information management is on record here for the "
                                   "period."),
                       PACT_PHRASE("No figure on information management that may be given in this "
                                   "paper is on record for the period.")),
              information);
    Chapter mechanism =
        part(words.say("Consultative mechanism, liaison officers and information management"), {});
    mechanism.parts.push_back(part(words.say("Consultative mechanism"), std::move(consultative)));
    mechanism.parts.push_back(
        part(words.say("Research and liaison officers"), std::move(officers)));
    mechanism.parts.push_back(part(words.say("Information management"), std::move(information)));
    return mechanism;
}

}  // namespace pact::report::cnd
