#include "core/report/kinds/changesparts.h"
#include "core/report/paperkind.h"

#include <QCoreApplication>

namespace pact::report {

using namespace domain;

namespace whatchanged {

Chapter started(const Changes& changes, const char* code, const char* title) {
    return compose::chapter(code, changes.words.say(title));
}

Text summaryOf(const Changes& changes, const char* phrase, const QStringList& values,
               const char* code) {
    return compose::filled(
        changes.words.say("%1 (%2);"),
        {changes.words.say(phrase, values), compose::reference(compose::chapterId(code))});
}

QString sizeText(const Changes& changes, std::size_t size) {
    return changes.words.figures(static_cast<qint64>(size));
}

void addTable(const QString& lead, const QString& without, Table table, Chapter& chapter) {
    if (table.rows.empty()) {
        chapter.blocks.emplace_back(compose::numbered(without));
        return;
    }
    chapter.blocks.emplace_back(compose::leading(compose::numbered(lead)));
    chapter.blocks.emplace_back(std::move(table));
}

namespace {

QString reportText(const char* text) { return QCoreApplication::translate("report", text); }

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
}  // namespace whatchanged

const PaperKind& changesPaper() {
    static const PaperKind kKind = {ReportKind::Changes, Subject::Nothing,
                                    chaptersOf(ReportKind::Changes), whatchanged::writeChanges,
                                    true};
    return kKind;
}

}  // namespace pact::report
