#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/sheetparts.h"
#include "core/report/recommendationtext.h"

#include <algorithm>

namespace pact::report::sheets {

using namespace domain;

namespace {

/// What only the Unit needs to know of the requests.
QString repliesSentence(const Sheet& sheet) {
    const auto number = [&sheet](analysis::ReplyStatus status) {
        const auto& replies = sheet.about.replies;
        return sheet.words.figures(
            std::count_if(replies.begin(), replies.end(),
                          [status](const auto& each) { return each.status == status; }));
    };
    return sheet.words.say(
        "Answers awaited: %1; no report received: %2; without a channel: %3.",
        {number(analysis::ReplyStatus::Awaited), number(analysis::ReplyStatus::AskedNoReply),
         number(analysis::ReplyStatus::NoChannel)});
}

QString dayAndReceipt(const Phrasebook& words, const ProgressReport& report) {
    if (!report.received.isValid()) return words.day(report.asAt);
    return words.say("%1; received %2", {words.day(report.asAt), words.day(report.received)});
}

Row progressRow(const Sheet& sheet, const ProgressReport& report) {
    Row row;
    row.cells = {sheet.context.nameOf(report.partner.value),
                 orDash(report.stage ? sheet.words.label(*report.stage) : QString()),
                 dayAndReceipt(sheet.words, report),
                 withNote(orDash(ownWords(sheet.context, report)),
                          sheet.sources.note(sheet.context, report))};
    return row;
}

/// Pairs are counted; what coordinators, reviewers and others that are addressed said is not.
Table progressTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Table table = tableOfColumns(
        sheet.context.leavesTheUnit() ? words.say("Latest report that each partner agreed to share")
                                      : words.say("Latest report of each partner"),
        {words.say("Partner"), words.say("Stage"), words.say("As at; received"),
         words.say("In the partner’s own words")},
        {{1.5}, {1.35}, {1.5}, {4.6}});
    std::vector<Row> counted;
    std::vector<Row> others;
    for (const ProgressReport* report : latestReports(sheet.context, sheet.id())) {
        const bool isPair =
            std::any_of(sheet.about.pairs.begin(), sheet.about.pairs.end(), [&](const auto& pair) {
                return sheet.context.facts.partnerOfRow.value(pair.partner) ==
                       report->partner.value;
            });
        (isPair ? counted : others).push_back(progressRow(sheet, *report));
    }
    table.rows = std::move(counted);
    if (others.empty()) return table;
    table.rows.push_back(
        compose::groupRow(words.say("Not counted above: in another role or mode")));
    table.rows.insert(table.rows.end(), others.begin(), others.end());
    return table;
}

/// Who was asked and reported, with its base, and the stages where they may be told.
void addFigures(const Sheet& sheet, std::vector<Block>& blocks) {
    const QString figures = implementationText(sheet.context, sheet.about);
    blocks.emplace_back(
        compose::numbered(figures.isEmpty() ? nobodyAddressed(sheet.context) : figures));
    if (sheet.context.leavesTheUnit() && !figures.isEmpty())
        std::get<Paragraph>(blocks.back()).text.add(u' ' + reportsCountedText(sheet.context));
    if (!sheet.context.leavesTheUnit() && !sheet.about.replies.empty())
        blocks.emplace_back(compose::numbered(repliesSentence(sheet)));
}

}  // namespace

Chapter implementationChapter(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Chapter chapter = compose::chapter("implementation", words.say("Implementation"));
    addFigures(sheet, chapter.blocks);
    Table progress = progressTable(sheet);
    if (progress.rows.empty()) {
        chapter.blocks.emplace_back(compose::numbered(
            sheet.context.leavesTheUnit()
                ? words.say("No report that partners agreed to share is on record.")
                : words.say("No report of a partner is on record.")));
        return chapter;
    }
    chapter.blocks.emplace_back(compose::leading(compose::numbered(
        sheet.context.leavesTheUnit()
            ? words.say("The table gives the latest report that each partner agreed to share, in "
                        "the partner’s own words. Partners are listed in alphabetical order.")
            : words.say("The table gives the latest report of each partner, in the partner’s own "
                        "words. Partners are listed in alphabetical order."))));
    chapter.blocks.emplace_back(std::move(progress));
    return chapter;
}

}  // namespace pact::report::sheets
