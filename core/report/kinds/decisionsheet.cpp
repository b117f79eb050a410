#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/paperkind.h"
#include "core/report/recommendationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

// Few enough for two usual items a page.
constexpr int kLinesForOne = 4;
constexpr int kLinesForSeveral = 2;

struct Sheet : PcgContext {
    FactsList waiting;  ///< earlier ones that were deferred or referred back

    explicit Sheet(const PaperContext& context) : PcgContext(context) {
        if (isCancelled()) return;
        for (const RecommendationFacts* each : earlier)
            if (each->standing == Outcome::Deferred || each->standing == Outcome::ReferredBack)
                waiting.push_back(each);
    }

    /// Then it decides nothing, and takes nothing up again.
    [[nodiscard]] bool isCancelled() const { return meeting->status == MeetingStatus::Cancelled; }
    [[nodiscard]] bool isEmpty() const { return putForward.empty() && waiting.empty(); }
};

/// What is taken as one: a recommendation, or several of which nothing but the number is on file.
using Item = FactsList;

QString idOf(const Item& item) { return QStringLiteral("item-") + item.front()->reference(); }

bool haveSameSteps(const RecommendationFacts& a, const RecommendationFacts& b) {
    return std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
                      [](const Step& one, const Step& other) {
                          return one.decision == other.decision &&
                                 one.item->outcome == other.item->outcome &&
                                 one.item->before == other.item->before &&
                                 one.item->successor == other.item->successor &&
                                 one.item->reason == other.item->reason;
                      });
}

/// Whether meetings treated both alike and nothing is to be said of one of them.
bool canBeTakenTogether(const RecommendationFacts& a, const RecommendationFacts& b) {
    return a.addressees.empty() && b.addressees.empty() && a.positions.empty() &&
           b.positions.empty() && a.record->source == b.record->source && haveSameSteps(a, b);
}

std::vector<Item> itemsOf(const Sheet& sheet, const FactsList& list) {
    std::vector<Item> items;
    for (const FactsList& run : sharingRows(sheet, list)) {
        items.push_back({run.front()});
        for (auto each = run.begin() + 1; each != run.end(); ++each) {
            if (!canBeTakenTogether(*items.back().back(), **each)) items.emplace_back();
            items.back().push_back(*each);
        }
    }
    return items;
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

/// Boxes, and either room to write or what is on record already; no boxes where nobody meets.
void addOutcome(const Sheet& sheet, const Item& item, std::vector<Block>& blocks) {
    const RecommendationFacts& first = *item.front();
    addDecisions(sheet, first, blocks);
    if (sheet.isCancelled()) return;
    const Phrasebook& words = sheet.words;
    const std::vector<Step> outcomes = outcomesOf(sheet, first);
    Form form = choicesFor(sheet, outcomes);
    if (outcomes.empty() && item.size() == 1)
        form.spaces = {{words.say("Wording as amended, reservations, other positions and notes"),
                        kLinesForOne}};
    else if (outcomes.empty())
        form.spaces = {{words.say("Exceptions and notes"), kLinesForSeveral}};
    blocks.emplace_back(std::move(form));
}

QString standingSentence(const Sheet& sheet, const RecommendationFacts& recommendation) {
    const QString standing = lowered(standingText(sheet, recommendation));
    const QString steps = stepsText(sheet, recommendation);
    if (steps.isEmpty()) return sheet.words.say("Standing: %1.", {standing});
    // That they are before a meeting is their last step, and said by the sheet itself.
    return recommendation.standing == Outcome::BeforePcg
               ? sheet.words.say("Steps so far: %1.", {steps})
               : sheet.words.say("Standing: %1. Steps so far: %2.", {standing, steps});
}

/// To whom, its standing and its implementation, in one paragraph.
QString stateText(const Sheet& sheet, const RecommendationFacts& recommendation) {
    QStringList sentences{sentence(addresseesText(sheet, recommendation)),
                          standingSentence(sheet, recommendation),
                          implementationText(sheet, recommendation)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// One item with all that the room needs to take it, on one page where it fits one.
void addItem(const Sheet& sheet, const Item& item, std::vector<Block>& blocks) {
    const std::size_t from = blocks.size();
    const RecommendationFacts& first = *item.front();
    Text statement = item.size() == 1 ? statementText(sheet, first) : bareStatement(sheet, item);
    blocks.emplace_back(compose::called(idOf(item), compose::numbered(std::move(statement))));
    blocks.emplace_back(compose::plain(stateText(sheet, first)));
    addPositions(sheet, first, blocks);
    addOutcome(sheet, item, blocks);
    keepTogether(blocks, from);
}

Row overviewRow(const Sheet& sheet, const Item& item) {
    QStringList outcomes;
    for (const Step& step : outcomesOf(sheet, *item.front()))
        outcomes << sheet.words.label(*step.item->outcome);
    Row row;
    row.cells = namingCells(sheet, item);
    row.cells.push_back(compose::reference(idOf(item)));
    row.cells.emplace_back(sheet.words.series(outcomes));
    return row;
}

void addRows(const Sheet& sheet, const QString& title, const FactsList& list, Table& table) {
    if (list.empty()) return;
    table.rows.push_back(compose::groupRow(title));
    for (const Item& item : itemsOf(sheet, list)) table.rows.push_back(overviewRow(sheet, item));
}

Table overviewTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Table table = compose::table(words.say("Recommendations before the meeting"));
    table.columns = {{1.5}, {5.4}, {1.2}, {1.5}};
    table.heading.push_back(compose::row({words.say("Reference"), words.say("Recommendation"),
                                          words.say("Item"), words.say("Outcome")}));
    for (int group = 0; group < kPillarGroups; ++group)
        addRows(sheet, pillarTitle(words, group), ofPillar(sheet.putForward, group), table);
    addRows(sheet, words.say("Deferred or referred back earlier"), sheet.waiting, table);
    return table;
}

Chapter overviewChapter(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Chapter chapter =
        compose::chapter("overview", words.say("Recommendations before the meeting at a glance"));
    const auto number = static_cast<qint64>(sheet.putForward.size());
    chapter.blocks.emplace_back(compose::leading(compose::numbered(
        number == 0
            ? noneText(sheet,
                       PACT_PHRASE("No recommendation is on record as put before this meeting."),
                       PACT_PHRASE("No recommendation that may be given in this paper is on record "
                                   "as put before this meeting."))
            : words.count("{N} recommendation(s) are before the meeting.", number))));
    if (!sheet.isEmpty()) chapter.blocks.emplace_back(overviewTable(sheet));
    return chapter;
}

Chapter itemsChapter(const Sheet& sheet) {
    Chapter chapter =
        compose::chapter("items", sheet.words.say("Consideration of the recommendations"));
    for (int group = 0; group < kPillarGroups; ++group) {
        const FactsList list = ofPillar(sheet.putForward, group);
        if (list.empty()) continue;
        Chapter part;
        part.title = pillarTitle(sheet.words, group);
        for (const Item& item : itemsOf(sheet, list)) addItem(sheet, item, part.blocks);
        chapter.parts.push_back(std::move(part));
    }
    return chapter;
}

Chapter waitingChapter(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Chapter chapter =
        compose::chapter("waiting", words.say("Earlier recommendations deferred or referred back"));
    const auto number = static_cast<qint64>(sheet.waiting.size());
    chapter.blocks.emplace_back(compose::numbered(
        number == 0 ? words.say("No earlier recommendation stands as deferred or referred back.")
                    : words.count("{N} earlier recommendation(s) stand as deferred or referred "
                                  "back, and the meeting may take them up again.",
                                  number)));
    if (number > 0) std::get<Paragraph>(chapter.blocks.back()).keepsWithNext = true;
    for (const Item& item : itemsOf(sheet, sheet.waiting)) addItem(sheet, item, chapter.blocks);
    return chapter;
}

/// With which reports the figures beside the recommendations count.
Text withCounted(const Sheet& sheet, Text text) {
    if (const QString counted = reportsCountedText(sheet); !counted.isEmpty())
        text.add(u' ' + counted);
    return text;
}

std::vector<Block> openingOfCancelled(const Sheet& sheet) {
    Text text = compose::filled(
        sheet.words.say(
            "This meeting was cancelled; there are therefore no boxes to tick. The sheet "
            "lists what was put before it (%1)."),
        {compose::reference(compose::chapterId("overview"))});
    return {compose::numbered(withCounted(sheet, std::move(text)))};
}

std::vector<Block> openingOfSheet(const Sheet& sheet) {
    if (sheet.isCancelled()) return openingOfCancelled(sheet);
    const Phrasebook& words = sheet.words;
    std::vector<Block> blocks;
    blocks.emplace_back(compose::numbered(compose::filled(
        words.say("This sheet is for use in the meeting room. It lists what is before the meeting "
                  "(%1) and gives each recommendation with boxes for the outcomes that the meeting "
                  "can reach and, where none is on record, with space for amended wording, "
                  "reservations and notes."),
        {compose::reference(compose::chapterId("overview"))})));
    if (sheet.isDecided())
        blocks.emplace_back(compose::numbered(words.say(
            "Where a box is ticked, the outcome is on record and the decision is given with it.")));
    blocks.emplace_back(compose::numbered(withCounted(
        sheet, words.say("Notes made by hand on this sheet are not a record of the meeting."))));
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
    if (!sheet.isCancelled()) report.chapters.push_back(waitingChapter(sheet));
    return unlessCancelled(sheet.facts.cancel);
}

}  // namespace

const PaperKind& decisionSheet() {
    static const PaperKind kKind = {ReportKind::DecisionSheet, Subject::Meeting,
                                    chaptersOf(ReportKind::DecisionSheet), writeDecisionSheet};
    return kKind;
}

}  // namespace pact::report
