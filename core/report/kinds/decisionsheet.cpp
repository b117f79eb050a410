#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/paperkind.h"
#include "core/report/recommendationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

constexpr int kLinesForWording = 4;
constexpr int kLinesForPositions = 3;

struct Sheet : PcgContext {
    FactsList waiting;  ///< earlier ones that were deferred or referred back

    explicit Sheet(const PaperContext& context) : PcgContext(context) {
        for (const RecommendationFacts* each : earlier)
            if (each->standing == Outcome::Deferred || each->standing == Outcome::ReferredBack)
                waiting.push_back(each);
    }

    [[nodiscard]] bool isEmpty() const { return putForward.empty() && waiting.empty(); }
};

QString idOf(const RecommendationFacts& recommendation) {
    return QStringLiteral("item-") + recommendation.reference();
}

/// What the meeting has come to: of its reviews the latest, and each end that it put to it.
std::vector<Step> outcomesOf(const Sheet& sheet, const RecommendationFacts& recommendation) {
    std::vector<Step> outcomes;
    for (const Step& step : sheet.decidedHere(recommendation)) {
        if (isDecisionOfPcg(*step.item->outcome))
            std::erase_if(outcomes,
                          [](const Step& each) { return isDecisionOfPcg(*each.item->outcome); });
        if (isDecisionOfPcg(*step.item->outcome) || isEnd(*step.item->outcome))
            outcomes.push_back(step);
    }
    return outcomes;
}

/// Every outcome that a PCG can reach, and what else this one did.
Form choicesFor(const Sheet& sheet, const std::vector<Step>& outcomes) {
    Form form;
    form.title = sheet.words.say("Outcome");
    std::vector<Outcome> offered;
    for (auto each = Outcome::Endorsed; isDecisionOfPcg(each);
         each = static_cast<Outcome>(static_cast<int>(each) + 1))
        offered.push_back(each);
    for (const Step& step : outcomes)
        if (std::find(offered.begin(), offered.end(), *step.item->outcome) == offered.end())
            offered.push_back(*step.item->outcome);
    for (const Outcome each : offered) {
        const bool isReached =
            std::any_of(outcomes.begin(), outcomes.end(),
                        [each](const Step& step) { return step.item->outcome == each; });
        form.choices.push_back({sheet.words.label(each), isReached});
    }
    return form;
}

QString decisionLead(const Sheet& sheet, const Step& step) {
    const QString day = sheet.words.day(step.decision->date);
    if (step.item->outcome == Outcome::NotRecorded)
        return sheet.words.say("What the meeting decided on %1 is not on record.", {day});
    const QString outcome = outcomeText(sheet, *step.item);
    const QString how = howDecided(sheet, *step.decision);
    return how.isEmpty()
               ? sheet.words.say("On record as of %1: %2.", {day, lowered(outcome)})
               : sheet.words.say("On record as of %1: %2. %3.", {day, lowered(outcome), how});
}

/// Quotes what is on record, if anything.
void addRecorded(const Sheet& sheet, const LongText& text, std::vector<Block>& blocks) {
    if (text.text.isEmpty()) return;
    blocks.emplace_back(compose::quotation(enteredInEnglish(sheet, sentence(text.text))));
}

/// The decisions of this meeting on a recommendation, in the order in which they were taken.
void addDecisions(const Sheet& sheet, const RecommendationFacts& recommendation,
                  std::vector<Block>& blocks) {
    for (const Step& step : sheet.decidedHere(recommendation)) {
        Text lead(decisionLead(sheet, step));
        if (!step.decision->source.isEmpty()) lead.addFootnote(sentence(step.decision->source));
        blocks.emplace_back(compose::plain(std::move(lead)));
        addRecorded(sheet, step.decision->text, blocks);
        addRecorded(sheet, step.item->reason, blocks);
    }
}

/// Boxes, and either room to write or what is on record already.
void addOutcome(const Sheet& sheet, const RecommendationFacts& recommendation,
                std::vector<Block>& blocks) {
    const std::vector<Step> outcomes = outcomesOf(sheet, recommendation);
    Form form = choicesFor(sheet, outcomes);
    if (outcomes.empty()) {
        form.spaces = {{sheet.words.say("Wording as amended"), kLinesForWording},
                       {sheet.words.say("Reservations and other positions"), kLinesForPositions}};
    }
    addDecisions(sheet, recommendation, blocks);
    blocks.emplace_back(std::move(form));
}

QString stateText(const Sheet& sheet, const RecommendationFacts& recommendation) {
    const QString standing = lowered(standingText(sheet, recommendation));
    const QString steps = stepsText(sheet, recommendation);
    return steps.isEmpty() ? sheet.words.say("Standing: %1.", {standing})
                           : sheet.words.say("Standing: %1. Steps so far: %2.", {standing, steps});
}

/// One recommendation with all that the room needs to take it, on one page where it fits one.
void addItem(const Sheet& sheet, const RecommendationFacts& recommendation,
             std::vector<Block>& blocks) {
    const std::size_t from = blocks.size();
    blocks.emplace_back(compose::called(idOf(recommendation),
                                        compose::numbered(statementText(sheet, recommendation))));
    if (const QString whom = addresseesText(sheet, recommendation); !whom.isEmpty())
        blocks.emplace_back(compose::plain(sentence(whom)));
    blocks.emplace_back(compose::plain(stateText(sheet, recommendation)));
    const QString implementation = implementationText(sheet, recommendation);
    if (!implementation.isEmpty()) blocks.emplace_back(compose::plain(implementation));
    addPositions(sheet, recommendation, blocks);
    addOutcome(sheet, recommendation, blocks);
    keepTogether(blocks, from);
}

Row overviewRow(const Sheet& sheet, const RecommendationFacts& recommendation) {
    QStringList outcomes;
    for (const Step& step : outcomesOf(sheet, recommendation))
        outcomes << sheet.words.label(*step.item->outcome);
    Text headline = sheet.headline(recommendation);
    if (headline.plain().isEmpty()) headline = Text(sheet.words.say("(text not on file)"));
    Row row;
    row.cells = {recommendation.reference(), std::move(headline),
                 compose::reference(idOf(recommendation)), sheet.words.series(outcomes)};
    return row;
}

void addRows(const Sheet& sheet, const QString& title, const FactsList& list, Table& table) {
    if (list.empty()) return;
    table.rows.push_back(compose::groupRow(title));
    for (const RecommendationFacts* each : list) table.rows.push_back(overviewRow(sheet, *each));
}

Table overviewTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Table table = compose::table(words.say("Recommendations before the meeting"));
    table.columns = {{1.5}, {4.6}, {1.5}, {1.4}};
    table.heading.push_back(compose::row({words.say("Reference"), words.say("Recommendation"),
                                          words.say("Item"), words.say("Outcome")}));
    for (int group = 0; group < kPillarGroups; ++group)
        addRows(sheet, pillarTitle(words, group), ofPillar(sheet.putForward, group), table);
    addRows(sheet, words.say("Deferred or referred back earlier"), sheet.waiting, table);
    table.staysWhole = true;
    return table;
}

Chapter overviewChapter(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Chapter chapter = compose::chapter("overview", words.say("What is before the room"));
    const auto number = static_cast<qint64>(sheet.putForward.size());
    chapter.blocks.emplace_back(compose::leading(compose::numbered(
        number == 0 ? words.say("No recommendation is on record as put before this meeting.")
                    : words.count("{N} recommendation(s) stand before the meeting.", number))));
    if (!sheet.isEmpty()) chapter.blocks.emplace_back(overviewTable(sheet));
    return chapter;
}

Chapter itemsChapter(const Sheet& sheet) {
    Chapter chapter = compose::chapter("items", sheet.words.say("The recommendations one by one"));
    for (int group = 0; group < kPillarGroups; ++group) {
        const FactsList list = ofPillar(sheet.putForward, group);
        if (list.empty()) continue;
        Chapter part;
        part.title = pillarTitle(sheet.words, group);
        for (const RecommendationFacts* each : list) addItem(sheet, *each, part.blocks);
        chapter.parts.push_back(std::move(part));
    }
    return chapter;
}

Chapter waitingChapter(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Chapter chapter =
        compose::chapter("waiting", words.say("Earlier recommendations that wait again"));
    const auto number = static_cast<qint64>(sheet.waiting.size());
    chapter.blocks.emplace_back(compose::numbered(
        number == 0 ? words.say("No earlier recommendation stands as deferred or referred back.")
                    : words.count("{N} earlier recommendation(s) stand as deferred or referred "
                                  "back, and the meeting may take them up again.",
                                  number)));
    if (number > 0) std::get<Paragraph>(chapter.blocks.back()).keepsWithNext = true;
    for (const RecommendationFacts* each : sheet.waiting) addItem(sheet, *each, chapter.blocks);
    return chapter;
}

std::vector<Block> openingOfSheet(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    std::vector<Block> blocks;
    if (sheet.meeting->status == MeetingStatus::Cancelled)
        blocks.emplace_back(compose::numbered(words.say("This meeting was cancelled.")));
    blocks.emplace_back(compose::numbered(compose::filled(
        words.say(
            "This sheet is for work in the room. It lists what is before the meeting (%1) and "
            "gives each recommendation with the boxes for the outcomes that the meeting can "
            "reach, and with room for the wording as amended and for reservations."),
        {compose::reference(compose::chapterId("overview"))})));
    if (sheet.isDecided())
        blocks.emplace_back(compose::numbered(
            words.say("Where a box is ticked, the outcome is on record, and the decision stands "
                      "with it.")));
    blocks.emplace_back(compose::numbered(
        words.say("What is written on this sheet by hand is not a record of the meeting.")));
    return blocks;
}

Status writeDecisionSheet(PaperContext& paper, Report& report) {
    if (paper.meeting->kind != MeetingKind::Pcg)
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "report", "%1 is not a meeting of the Policy Consultative Group.")
                        .arg(paper.meeting->reference));
    const Sheet sheet(paper);
    report.title = sheet.words.say("Decision sheet for the Policy Consultative Group");
    report.opening = openingOfSheet(sheet);
    report.chapters.push_back(overviewChapter(sheet));
    if (!sheet.putForward.empty()) report.chapters.push_back(itemsChapter(sheet));
    report.chapters.push_back(waitingChapter(sheet));
    return unlessCancelled(sheet.facts.cancel);
}

}  // namespace

const PaperKind& decisionSheet() {
    static const PaperKind kKind = {
        ReportKind::DecisionSheet,
        Subject::Meeting,
        {{"overview", PACT_PHRASE("What is before the room")},
         {"items", PACT_PHRASE("The recommendations one by one")},
         {"waiting", PACT_PHRASE("Earlier recommendations that wait again")}},
        writeDecisionSheet};
    return kKind;
}

}  // namespace pact::report
