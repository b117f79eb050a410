#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/sheetparts.h"
#include "core/report/kinds/wordingsteps.h"
#include "core/report/paperkind.h"
#include "core/report/recommendationtext.h"

namespace pact::report {

using namespace domain;

namespace sheets {

void addTable(Table table, std::vector<Block>& blocks) {
    if (!table.rows.empty()) blocks.emplace_back(std::move(table));
}

namespace {

void addFact(Table& table, const QString& what, Text value) {
    if (value.plain().isEmpty()) return;
    Row row;
    row.cells = {what, std::move(value)};
    table.rows.push_back(std::move(row));
}

/// The meeting that it comes from, with its days and the paragraph.
Text originText(const Sheet& sheet) {
    const Recommendation& record = *sheet.about.record;
    const Meeting* meeting = sheet.context.facts.meeting(record.meeting.value);
    if (!meeting) return record.origin ? sheet.words.label(*record.origin) : QString();
    Text title = titleAndDays(sheet.context, *meeting);
    if (record.paragraph.isEmpty()) return title;
    Text text = compose::filled(sheet.words.say("%1, para. %2"), {title, Text(record.paragraph)});
    text.language = title.language;
    return text;
}

QString routesText(const Phrasebook& words, const std::vector<Route>& routes) {
    QStringList labels;
    for (const Route route : routes) labels << words.label(route);
    return words.series(labels);
}

QString alsoRelevant(const Sheet& sheet) {
    QStringList labels;
    for (const Pillar pillar : sheet.about.record->alsoPillars)
        labels << pillarTitle(sheet.words, static_cast<int>(pillar));
    return sheet.words.series(labels);
}

Table glance(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    const Recommendation& record = *sheet.about.record;
    Table table = tableOfColumns(words.say("The recommendation at a glance"),
                                 {words.say("Subject"), words.say("On record")}, {{1.5}, {5}});
    addFact(table, words.say("Headline"), sheet.context.headline(sheet.about));
    addFact(table, words.say("Pillar"), pillarTitle(words, pillarGroup(sheet.about)));
    addFact(table, words.say("Also relevant"), alsoRelevant(sheet));
    addFact(table, words.say("Origin"),
            withNote(originText(sheet), sheet.sources.note(sheet.context, record.source)));
    addFact(table, words.say("Standing"), standingText(sheet.context, sheet.about));
    addFact(table, words.say("Routes"), routesText(words, record.routes));
    addFact(table, words.say("Owner"), enteredInEnglish(sheet.context, record.owner));
    addFact(table, words.say("Due"), words.day(record.due));
    addFact(table, words.say("Management response"),
            enteredInEnglish(sheet.context, record.managementResponse.text));
    return table;
}

const Wording* originalOf(const Sheet& sheet, const Wording& translation) {
    for (const Wording& each : sheet.context.facts.wordings)
        if (each.id == translation.translationOf) return &each;
    return nullptr;
}

/// Of which step the current wording is, and the original where it is a translation.
void addStep(const Sheet& sheet, const Wording& wording, std::vector<Block>& blocks) {
    const PaperContext& context = sheet.context;
    const QString step = stepText(context, wording);
    blocks.emplace_back(compose::plain(withNote(
        sheet.words.say("The current wording is on record with this step: %1.", {lowered(step)}),
        sheet.sources.note(context, wording.source))));
    if (const Wording* original = originalOf(sheet, wording)) {
        blocks.emplace_back(compose::leading(compose::plain(sheet.words.say("In the original:"))));
        blocks.emplace_back(
            compose::quotation(quotedWords(context, original->text.text, original->language.tag)));
    }
}

Table amendmentTable(const Sheet& sheet, const std::vector<Amendment>& amendments) {
    const Phrasebook& words = sheet.words;
    Table table = tableOfColumns(
        words.say("Earlier wordings and what became of them"),
        {words.say("Step"), words.say("Wording before"), words.say("Wording of this step")},
        {{1.6}, {3}, {3}});
    for (const Amendment& each : amendments) {
        Row row;
        row.cells = {withNote(stepText(sheet.context, *each.after),
                              sheet.sources.note(sheet.context, each.after->source)),
                     wordingText(sheet.context, *each.before),
                     wordingText(sheet.context, *each.after)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Chapter wordingChapter(const Sheet& sheet) {
    Chapter chapter = compose::chapter("wording", sheet.words.say("Wording"));
    Paragraph statement = compose::numbered(statementText(sheet.context, sheet.about));
    statement.keepsWithNext = sheet.about.wording != nullptr;
    chapter.blocks.emplace_back(std::move(statement));
    if (sheet.about.wording) addStep(sheet, *sheet.about.wording, chapter.blocks);
    const auto amendments = amendmentsOf(wordingSteps(sheet.context, sheet.id()));
    if (!amendments.empty()) chapter.blocks.emplace_back(amendmentTable(sheet, amendments));
    return chapter;
}

Status writeSheet(PaperContext& context, Report& report) {
    PACT_TRY(Sources sources, Sources::read(context.reader));
    const Sheet sheet{context, *context.subject, context.words, std::move(sources)};
    report.title = context.words.say("Recommendation %1", {sheet.about.reference()});
    report.runningHead = report.title;
    report.opening.emplace_back(glance(sheet));
    report.chapters.push_back(wordingChapter(sheet));
    PACT_TRY(Chapter addressees, contextChapter(sheet));
    report.chapters.push_back(std::move(addressees));
    report.chapters.push_back(standingChapter(sheet));
    PACT_TRY(Chapter positions, positionsChapter(sheet));
    report.chapters.push_back(std::move(positions));
    report.chapters.push_back(implementationChapter(sheet));
    Chapter others = otherSourcesChapter(context, sheet.sources, sheet.id(), {});
    if (!others.blocks.empty()) report.chapters.push_back(std::move(others));
    return unlessCancelled(context.facts.cancel);
}

}  // namespace
}  // namespace sheets

const PaperKind& recommendationSheet() {
    static const PaperKind kKind = {.kind = ReportKind::RecommendationSheet,
                                    .subject = Subject::Recommendation,
                                    .chapters = chaptersOf(ReportKind::RecommendationSheet),
                                    .write = sheets::writeSheet,
                                    .hasFilter = false};
    return kKind;
}

}  // namespace pact::report
