#include "core/report/paperframe.h"

#include "core/report/kinds/ownwords.h"

namespace pact::report {

using namespace domain;

namespace {

/// The name of a language of the United Nations, else what was entered, marked.
QString languageName(const PaperContext& context, const QString& entered, const QString& base) {
    static constexpr const char* kNames[] = {PACT_PHRASE("Arabic"),  PACT_PHRASE("Chinese"),
                                             PACT_PHRASE("English"), PACT_PHRASE("French"),
                                             PACT_PHRASE("Russian"), PACT_PHRASE("Spanish")};
    for (const char* name : kNames)
        if (entered == QLatin1String(name)) return context.words.say(name);
    return context.entered(entered, base).plain();
}

/// Only what is entered is printed, marked where the paper is in another language than `base`, that
/// of the definition; place and days come from the meeting unless the definition already names
/// them. Notes such as "English only" speak of a paper in the definition's language, and are left
/// out of one in another.
Masthead mastheadOf(const PaperContext& context, const QString& base) {
    const ReportDefinition& definition = context.definition;
    const Phrasebook& words = context.words;
    const auto entered = [&](const QString& text) { return context.entered(text, base).plain(); };
    Masthead head;
    head.organ = entered(definition.organ);
    head.session = entered(definition.session);
    head.symbol = definition.symbol;
    if (!definition.distribution.isEmpty())
        head.distribution = words.say("Distr.: %1", {entered(definition.distribution)});
    if (definition.date.isValid()) head.date = words.day(definition.date);
    if (!definition.originalLanguage.isEmpty())
        head.originalLanguage =
            words.say("Original: %1", {languageName(context, definition.originalLanguage, base)});
    head.agendaItem = entered(definition.agendaItem);
    if (base == words.language()) head.notes = definition.notes;
    if (!context.meeting) return head;
    const Meeting& meeting = *context.meeting;
    if (head.session.isEmpty()) head.session = titleOf(context, meeting).plain();
    if (!meeting.city.isEmpty() && head.session.contains(meeting.city)) return head;
    const QString days = words.days(meeting);
    const bool hasBoth = !meeting.city.isEmpty() && !days.isEmpty();
    head.place = hasBoth ? words.say("%1, %2", {meeting.city, days}) : meeting.city + days;
    return head;
}

}  // namespace

void frame(const PaperContext& context, const QString& base, Report& report) {
    const PaperFacts& facts = context.facts;
    report.definition = context.definition;
    report.definition.asAt = facts.dates.asAt;
    report.definition.knownAt = facts.dates.knownAt;
    report.definition.language.tag = context.words.language();
    report.definition.audience = context.audience;
    report.subtitle = context.words.say(
        "As at %1, on information received by %2",
        {context.words.day(facts.dates.asAt), context.words.day(facts.dates.knownAt)});
    report.masthead = mastheadOf(context, base);
    if (context.meeting) report.runningHead = meetingName(*context.meeting);
    if (!context.leavesTheUnit()) {
        const QString mark = context.words.say("For the Coordination Unit alone");
        QString& notes = report.masthead.notes;
        notes = notes.isEmpty() ? mark : mark + QLatin1String(". ") + notes;
    }
    report.pageWords = {context.words.say("Page %1 of %2"), context.words.say("Record %1"),
                        context.words.say("%1 (continued)"), context.words.say("Note %1"),
                        context.words.say("Contents")};
    report.language = context.words.language();
    report.dates = facts.dates;
    report.head = facts.snapshot->head();
    report.made = facts.dates.knownAt.startOfDay(Qt::UTC);
    report.trainingMark = context.trainingMark;
    report.audience = context.audience;
}

}  // namespace pact::report
