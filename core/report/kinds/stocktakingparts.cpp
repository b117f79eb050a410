#include "core/report/earliertally.h"
#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/stocktaking.h"
#include "core/report/kinds/wordingsteps.h"
#include "core/report/recommendationtext.h"

#include <algorithm>
#include <map>

namespace pact::report {

using namespace domain;
using analysis::ReplyStatus;

namespace {

/// What an EWG can do with an earlier recommendation.
constexpr struct {
    Outcome outcome;
    const char* phrase;
} kActs[] = {{Outcome::IdentifiedAsPriority, PACT_PHRASE("Identify as priority")},
             {Outcome::Reaffirmed, PACT_PHRASE("Reaffirm")},
             {Outcome::AmendmentProposed, PACT_PHRASE("Propose amendments")},
             {Outcome::ConsideredImplemented, PACT_PHRASE("Consider implemented")}};

const char* linkPhrase(LinkKind kind) {
    switch (kind) {
        case LinkKind::Reaffirms: return PACT_PHRASE("%1 reaffirms %2.");
        case LinkKind::Merges: return PACT_PHRASE("%1 takes up %2, which it merges.");
        case LinkKind::Replaces: return PACT_PHRASE("%1 replaces %2.");
        case LinkKind::Narrows: return PACT_PHRASE("%1 narrows %2.");
    }
    return PACT_PHRASE("%1 follows %2.");
}

/// How the recommendations of a thread hang together, as a record of each link says.
QString linksText(const Stock& stock, const Thread& thread) {
    std::map<std::pair<QString, LinkKind>, QStringList> earlier;
    for (const RecommendationLink* link : thread.links)
        if (link->kind)
            earlier[{thread.referenceOf(link->recommendation.value), *link->kind}]
                << thread.referenceOf(link->earlier.value);
    QStringList sentences;
    for (auto& [key, references] : earlier) {
        references.sort();
        sentences << stock.words.say(linkPhrase(key.second),
                                     {key.first, stock.words.references(references)});
    }
    return sentences.join(u' ');
}

/// The text before each change and after it.
void addWordings(const Stock& stock, const RecommendationFacts& of, std::vector<Block>& blocks) {
    const Wording* shown = nullptr;
    for (const auto& [before, after] : amendmentsOf(wordingSteps(stock, of.record->id.value)))
        for (const Wording* each : {before, after}) {
            if (each == shown) continue;
            blocks.emplace_back(compose::leading(compose::plain(
                stock.words.say("Wording at this step: %1.", {lowered(stepText(stock, *each))}))));
            blocks.emplace_back(compose::quotation(wordingText(stock, *each)));
            shown = each;
        }
}

struct Missing {
    qint64 notAsked = 0;
    qint64 asked = 0;          ///< whatever came of it but a report
    qint64 awaited = 0;        ///< of those asked
    qint64 withoutReport = 0;  ///< of those asked
};

Missing missingFrom(const RecommendationFacts& of) {
    Missing missing;
    for (const auto& reply : of.replies) {
        if (reply.status == ReplyStatus::Reported) continue;
        ++(reply.isAsked ? missing.asked : missing.notAsked);
        if (reply.status == ReplyStatus::Awaited) ++missing.awaited;
        if (reply.status == ReplyStatus::AskedNoReply) ++missing.withoutReport;
    }
    return missing;
}

/// Outside the Unit, those asked are not told apart: else the few who answered having nothing to
/// report, or to the Unit alone, could be worked out.
QString missingFigures(const Stock& stock, const Missing& missing) {
    const Phrasebook& words = stock.words;
    if (stock.leavesTheUnit())
        return words.say(
            "Missing information: not asked, and no report that may be given: %1; asked, and no "
            "report that may be given: %2.",
            {words.figures(missing.notAsked), words.figures(missing.asked)});
    return words.say(
        "Missing information: not asked and without report: %1; asked, answer awaited: %2; asked, "
        "no report received: %3.",
        {words.figures(missing.notAsked), words.figures(missing.awaited),
         words.figures(missing.withoutReport)});
}

/// What is not known, in numbers; nothing from which few who reported could be worked out.
QString missingText(const Stock& stock, const RecommendationFacts& of) {
    if (of.pairs.empty()) return {};
    const Telling telling = tellingOf(stock, of);
    if (telling == Telling::Nothing) return {};
    if (telling == Telling::FewerThanFive)
        return stock.words.say(
            "How many were asked and did not report is not given where fewer "
            "than five partners reported.");
    return missingFigures(stock, missingFrom(of));
}

}  // namespace

bool isReady(const Stock& stock, const RecommendationFacts& of) {
    return std::find(stock.ready.begin(), stock.ready.end(), &of) != stock.ready.end();
}

namespace {

QString readyText(const Stock& stock, const RecommendationFacts& of) {
    if (!isReady(stock, of)) return {};
    return stock.words.say(
        "Ready for review: every partner that reported describes it as implemented or as ongoing "
        "practice (partners addressed: %1; reported: %2).",
        {stock.words.figures(static_cast<qint64>(of.pairs.size())),
         reportersText(stock, tellingOf(stock, of), static_cast<qint64>(reportersOf(of).size()))});
}

void addSaid(const Stock& stock, const RecommendationFacts& of, const QString& title,
             TextOfReport field, Table& table) {
    const auto reports = latestReports(stock, of.record->id.value, field);
    if (!reports.empty()) table.rows.push_back(compose::groupRow(title));
    for (const ProgressReport* report : reports) {
        Row row =
            compose::row({stock.nameOf(report->partner.value), stock.words.day(report->asAt)});
        row.cells.push_back(stock.entered((report->*field).text, report->language.tag));
        table.rows.push_back(std::move(row));
    }
}

/// What partners said and agreed to share, in their own words.
void addShared(const Stock& stock, const RecommendationFacts& of, std::vector<Block>& blocks) {
    const Phrasebook& words = stock.words;
    Table table =
        compose::table(words.say("What partners reported and shared on %1", {of.reference()}));
    table.columns = {{1.5}, {1.2}, {5}};
    table.heading.push_back(
        compose::row({words.say("Partner"), words.say("As at"), words.say("In its own words")}));
    addSaid(stock, of, words.say("Good practices"), &ProgressReport::goodPractice, table);
    addSaid(stock, of, words.say("Difficulties met"), &ProgressReport::difficulty, table);
    addSaid(stock, of, words.say("Support needed"), &ProgressReport::supportNeeded, table);
    if (!table.rows.empty()) blocks.emplace_back(std::move(table));
}

void addImplementation(const Stock& stock, const RecommendationFacts& of,
                       std::vector<Block>& blocks) {
    QStringList sentences{implementationText(stock, of), missingText(stock, of),
                          readyText(stock, of)};
    sentences.removeAll(QString());
    if (sentences.isEmpty()) sentences << nobodyAddressed(stock);
    blocks.emplace_back(compose::numbered(sentences.join(u' ')));
    addShared(stock, of, blocks);
}

/// What the meeting can do with one recommendation, and what it has done already.
Form actsOn(const Stock& stock, const RecommendationFacts& of, const QString& what) {
    Form form;
    form.title = stock.words.say("What the meeting can do with %1", {what});
    for (const auto& act : kActs) {
        const bool isDone = std::any_of(of.steps.begin(), of.steps.end(), [&](const Step& step) {
            return step.item->outcome == act.outcome && step.decision->meeting == stock.meeting->id;
        });
        form.choices.push_back({stock.words.say(act.phrase), isDone});
    }
    return form;
}

QString stateText(const Stock& stock, const RecommendationFacts& of) {
    QStringList sentences{sentence(addresseesText(stock, of)),
                          stock.words.say("Standing: %1.", {lowered(standingText(stock, of))})};
    if (const QString steps = stepsText(stock, of); !steps.isEmpty())
        sentences << stock.words.say("Steps so far: %1.", {steps});
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void addRecommendation(const Stock& stock, const Thread& thread, const RecommendationFacts& each,
                       std::vector<Block>& blocks) {
    Paragraph statement = compose::leading(compose::numbered(statementText(stock, each)));
    if (&each == thread.list.front()) statement.id = thread.id();
    blocks.emplace_back(std::move(statement));
    blocks.emplace_back(compose::plain(stateText(stock, each)));
    addWordings(stock, each, blocks);
    addPositions(stock, each, blocks);
    addImplementation(stock, each, blocks);
}

}  // namespace

QString threadTitle(const Stock& stock, const Thread& thread) {
    const QString headline = stock.headline(thread.latest()).plain();
    return headline.isEmpty() ? stock.words.references(referencesOf(thread.list)) : headline;
}

namespace {

/// Those of which nothing but the number is on file, in one paragraph.
void addBareOnes(const Stock& stock, const Thread& thread, std::vector<Block>& blocks) {
    const RecommendationFacts& one = thread.latest();
    blocks.emplace_back(compose::leading(
        compose::called(thread.id(), compose::numbered(bareStatement(stock, thread.list)))));
    blocks.emplace_back(compose::leading(compose::plain(stateText(stock, one))));
    if (Stock::isOpen(one))
        blocks.emplace_back(actsOn(stock, one, stock.words.references(referencesOf(thread.list))));
}

}  // namespace

Chapter threadPart(const Stock& stock, const Thread& thread) {
    Chapter part;
    part.title = threadTitle(stock, thread);
    if (thread.isBare) {
        addBareOnes(stock, thread, part.blocks);
        return part;
    }
    if (const QString links = linksText(stock, thread); !links.isEmpty())
        part.blocks.emplace_back(compose::leading(compose::plain(links)));
    for (const RecommendationFacts* each : thread.list)
        addRecommendation(stock, thread, *each, part.blocks);
    const auto isOpen = [](const RecommendationFacts* each) { return Stock::isOpen(*each); };
    if (std::none_of(thread.list.begin(), thread.list.end(), isOpen))
        part.blocks.emplace_back(compose::plain(stock.words.say(
            "Earlier decisions have ended this thread; no action is asked of this meeting.")));
    if (auto* last = std::get_if<Paragraph>(&part.blocks.back());
        last && std::any_of(thread.list.begin(), thread.list.end(), isOpen))
        last->keepsWithNext = true;  // else the boxes could stand alone on the next page
    for (const RecommendationFacts* each : thread.list)
        if (isOpen(each)) part.blocks.emplace_back(actsOn(stock, *each, each->reference()));
    return part;
}

}  // namespace pact::report
