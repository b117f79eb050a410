#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/sheetparts.h"

#include <algorithm>

namespace pact::report::sheets {

using namespace domain;

namespace {

/// The text of a decision, how it was taken, and the reason of what it did to this one.
Text decisionText(const Sheet& sheet, const Step& step) {
    const PaperContext& context = sheet.context;
    Text text = enteredInEnglish(context, sentence(step.decision->text.text));
    const auto addLine = [&text](const Text& line) {
        if (line.plain().isEmpty()) return;
        if (!text.plain().isEmpty()) text.add(QStringLiteral("\n"));
        text.runs.insert(text.runs.end(), line.runs.begin(), line.runs.end());
        if (text.language.isEmpty()) text.language = line.language;
    };
    if (text.plain().isEmpty()) text = Text();
    addLine(enteredInEnglish(context, sentence(step.item->reason.text)));
    addLine(howDecided(context, *step.decision));
    const QString& source = step.item->source.isEmpty() ? step.decision->source : step.item->source;
    return withNote(std::move(text), sheet.sources.note(context, source));
}

Table historyTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Table table = tableOfColumns(
        words.say("Standing history"),
        {words.say("Date"), words.say("Meeting"), words.say("Outcome"), words.say("Decision")},
        {{1.3}, {1.5}, {1.7}, {4}});
    for (const Step& step : sheet.about.steps) {
        const Meeting* meeting = sheet.context.facts.meeting(step.decision->meeting.value);
        Row row;
        row.cells = {words.day(step.decision->date),
                     orDash(meeting ? meeting->reference : QString()),
                     outcomeText(sheet.context, *step.item), decisionText(sheet, step)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Chapter standingChapter(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Chapter chapter = compose::chapter("standing", words.say("Standing"));
    const QStringList values{words.day(sheet.context.facts.dates.asAt),
                             lowered(standingText(sheet.context, sheet.about))};
    chapter.blocks.emplace_back(compose::numbered(
        sheet.about.steps.empty()
            ? words.say(sheet.context.leavesTheUnit()
                            ? PACT_PHRASE("The standing as at %1 is: %2. No step that may be given "
                                          "in this paper is on record.")
                            : PACT_PHRASE("The standing as at %1 is: %2. No step is on record "
                                          "here."),
                        values)
            : words.say("The standing as at %1 is: %2. The table gives its steps.", values)));
    if (!sheet.about.steps.empty()) chapter.blocks.emplace_back(historyTable(sheet));
    return chapter;
}

namespace {

Result<Table> responseTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    PACT_TRY(std::vector<Response> responses, sheet.context.reader.all<Response>());
    const PartnerNames& names = sheet.context.facts.names;
    std::stable_sort(responses.begin(), responses.end(), [&](const auto& a, const auto& b) {
        const int placeA = names.place(a.partner.value);
        const int placeB = names.place(b.partner.value);
        return placeA != placeB ? placeA < placeB : a.date < b.date;
    });
    Table table = tableOfColumns(words.say("Responses of partners"),
                                 {words.say("Partner"), words.say("Date"), words.say("Response"),
                                  words.say("In the partner’s own words")},
                                 {{1.7}, {1.4}, {1.3}, {3.6}});
    for (const Response& each : responses) {
        const bool isLater = each.date.isValid() && each.date > sheet.context.facts.dates.asAt;
        const QString name = names.of(each.partner.value);
        if (each.recommendation != sheet.about.record->id || isLater || name.isEmpty()) continue;
        Row row;
        row.cells = {name, orDash(words.day(each.date)),
                     orDash(each.stance ? words.label(*each.stance) : QString()),
                     orDash(quotedWords(sheet.context, each.text.text, each.language.tag))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Result<Chapter> positionsChapter(const Sheet& sheet) {
    Chapter chapter = compose::chapter("positions", sheet.words.say("Positions and responses"));
    PACT_TRY(Table responses, responseTable(sheet));
    const bool hasPositions = !sheet.about.positions.empty();
    const PaperContext& context = sheet.context;
    const QString lead =
        hasPositions ? sheet.words.say("These positions are on record here, word for word:")
        : responses.rows.empty()
            ? noneText(context, PACT_PHRASE("No position or response is on record here."),
                       PACT_PHRASE(
                           "No position or response that may be given in this paper is on record."))
            : noneText(context, PACT_PHRASE("No position is on record here; responses are:"),
                       PACT_PHRASE("No position that may be given in this paper is on record; "
                                   "responses are:"));
    Paragraph paragraph = compose::numbered(lead);
    paragraph.keepsWithNext = hasPositions || !responses.rows.empty();
    chapter.blocks.emplace_back(std::move(paragraph));
    addPositions(sheet.context, sheet.about, chapter.blocks);
    addTable(std::move(responses), chapter.blocks);
    return chapter;
}

}  // namespace pact::report::sheets
