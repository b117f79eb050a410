#include "core/report/kinds/changesparts.h"
#include "core/report/kinds/pcgcontext.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace pact::report::whatchanged {

using namespace domain;

namespace {

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

}  // namespace

Part reportsPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    const bool leaves = changes.context.leavesTheUnit();
    const auto partners = reportsIn(changes.context, changes.period);
    const QStringList values{words.figures(reportCount(partners)),
                             sizeText(changes, partners.size()),
                             sizeText(changes, partnersAddressed(changes))};
    Part part{started(changes, "reports", PACT_PHRASE("Reports received")), {}};
    addTable(leaves ? words.say("Reports received that the partners agreed to share: %1. Partners "
                                "that sent them: %2; partners addressed individually: %3.",
                                values)
                    : words.say("Reports received: %1. Partners that sent them: %2; partners "
                                "addressed individually: %3.",
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

namespace {

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
            compose::row({changes.context.nameOf(each.partner), words.label(each.before),
                          words.label(each.after),
                          each.asAt.isValid() ? words.day(each.asAt) : QStringLiteral("–")}));
    }
    return table;
}

}  // namespace

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
                      "The table gives the stages that partners agreed to share. “No "
                      "information” stands where no earlier report is on record that the "
                      "partner agreed to share.")
            : base;
    addTable(lead, base, stageTable(changes, all), part.chapter);
    part.summary = summaryOf(
        changes,
        changes.context.leavesTheUnit()
            ? PACT_PHRASE("Pairs of recommendation and partner whose stage, as far as this paper "
                          "may tell, differs: %1, of %2")
            : PACT_PHRASE("Pairs of recommendation and partner whose stage differs: %1, of %2"),
        values, "stages");
    return part;
}

namespace {

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

}  // namespace

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

}  // namespace pact::report::whatchanged
