#include "core/report/english.h"
#include "core/report/papers.h"
#include "core/report/pcgcontext.h"
#include "core/report/statisticsfigures.h"

#include <QCoreApplication>

namespace pact::report {

using namespace domain;

namespace {

QString reportText(const char* text) { return QCoreApplication::translate("report", text); }

/// The meeting, whoever may see it; the paper is about it.
Result<Meeting> meetingOf(storage::Database& database, const QUuid& id) {
    storage::RecordStore store(database);
    PACT_TRY(const std::optional<Record> record, store.find(specOf<Meeting>(), id));
    if (!record) return fail(ErrorCode::NotFound, reportText("There is no such meeting."));
    Meeting meeting = fromRecord<Meeting>(*record);
    if (meeting.kind != MeetingKind::Pcg)
        return fail(ErrorCode::Refused,
                    reportText("%1 is not a meeting of the Policy Consultative Group.")
                        .arg(meeting.reference));
    return meeting;
}

/// The definition of the PCG report for this meeting, if there is one.
Result<std::optional<ReportDefinition>> definitionOf(storage::Database& database,
                                                     const QUuid& meeting) {
    storage::RecordStore store(database);
    const EntitySpec& spec = specOf<ReportDefinition>();
    storage::RecordFilter filter;
    filter.where = {{QStringLiteral("meeting"), toText(meeting)},
                    {QStringLiteral("kind"), codeOf(ReportKind::Pcg)}};
    PACT_TRY(const std::vector<Record> records, store.list(spec, filter));
    if (records.empty()) return std::nullopt;
    return fromRecord<ReportDefinition>(records.front());
}

QDate lastDay(const Meeting& meeting) {
    return meeting.end.isValid() ? meeting.end : meeting.start;
}

analysis::Dates datesOf(const PaperOptions& options, const Meeting& meeting, QDate today) {
    analysis::Dates dates = options.dates;
    if (dates.asAt.isValid()) return dates;
    const QDate last = lastDay(meeting);
    dates.asAt = last.isValid() && last < today ? last : today;
    return dates;
}

/// Only what is entered is printed; place and days come from the meeting unless the definition
/// already names them.
Masthead mastheadOf(const std::optional<ReportDefinition>& definition, const Meeting& meeting) {
    Masthead head;
    if (definition) {
        head.organ = definition->organ;
        head.session = definition->session;
        head.symbol = definition->symbol;
        if (!definition->distribution.isEmpty())
            head.distribution = QStringLiteral("Distr.: ") + definition->distribution;
        if (definition->date.isValid()) head.date = english::day(definition->date);
        if (!definition->originalLanguage.isEmpty())
            head.originalLanguage = QStringLiteral("Original: ") + definition->originalLanguage;
        head.agendaItem = definition->agendaItem;
        head.notes = definition->notes;
    }
    if (head.session.isEmpty()) head.session = meetingName(meeting);
    if (meeting.city.isEmpty() || !head.session.contains(meeting.city)) {
        QStringList parts;
        if (!meeting.city.isEmpty()) parts << meeting.city;
        if (const QString days = english::days(meeting); !days.isEmpty()) parts << days;
        head.place = parts.join(QLatin1String(", "));
    }
    return head;
}

const Meeting* previousPcg(const PaperFacts& facts, const Meeting& meeting) {
    const Meeting* previous = nullptr;
    for (const Meeting& each : facts.meetings) {
        const bool isBefore = each.kind == MeetingKind::Pcg && each.status == MeetingStatus::Held &&
                              each.start.isValid() && meeting.start.isValid() &&
                              lastDay(each) < meeting.start;
        if (isBefore && (!previous || lastDay(*previous) < lastDay(each))) previous = &each;
    }
    return previous;
}

Status addChapters(Report& report, PcgContext& context) {
    const CancelToken& cancel = context.facts.cancel;
    report.opening = openingOf(context);
    PACT_CHECK(unlessCancelled(cancel));
    report.chapters.push_back(putForwardChapter(context));
    PACT_CHECK(unlessCancelled(cancel));
    report.chapters.push_back(earlierChapter(context));
    PACT_CHECK(unlessCancelled(cancel));
    if (context.previous) report.chapters.push_back(changesChapter(context));
    PACT_CHECK(unlessCancelled(cancel));
    for (Chapter& annex : annexesOf(context)) report.chapters.push_back(std::move(annex));
    return unlessCancelled(cancel);
}

Report frameOf(const PaperFacts& facts, const Meeting& meeting, const Clock& clock) {
    Report report;
    report.title = QStringLiteral(
        "Recommendations before the Policy Consultative Group and what earlier "
        "ones have come to");
    const QDate knownAt = facts.dates.knownAt.isValid() ? facts.dates.knownAt : clock.today();
    report.subtitle = QStringLiteral("As at %1, on information received by %2")
                          .arg(english::day(facts.dates.asAt), english::day(knownAt));
    report.runningHead = meetingName(meeting);
    report.dates = {facts.dates.asAt, knownAt};
    report.head = facts.snapshot->head();
    report.made = clock.now();
    return report;
}

}  // namespace

Result<Report> buildPcgReport(storage::Database& database, const PaperOptions& options,
                              const Clock& clock, const CancelToken& cancel) {
    PACT_TRY(storage::Transaction reading,
             storage::Transaction::begin(database, storage::Transaction::Kind::Read));
    PACT_TRY(const Meeting meeting, meetingOf(database, options.meeting));
    PACT_TRY(const auto definition, definitionOf(database, options.meeting));
    PACT_TRY(const bool isTraining, storage::isTraining(database));
    const Audience audience = definition && definition->audience == Audience::Public
                                  ? Audience::Public
                                  : Audience::Partners;
    const QString language = !options.language.isEmpty() ? options.language
                             : definition && !definition->language.tag.isEmpty()
                                 ? definition->language.tag
                                 : QStringLiteral("en");
    // The fixed words of a paper exist in English only.
    if (language != QLatin1String("en"))
        return fail(ErrorCode::Refused,
                    reportText("A PCG report can be made in English only so far, not in the "
                               "language “%1”.")
                        .arg(language));
    PaperReader reader(database, audience, language, cancel);
    PaperFacts facts;
    facts.cancel = cancel;
    facts.today = clock.today();
    facts.dates = datesOf(options, meeting, facts.today);
    PACT_CHECK(facts.read(reader, language));
    PACT_CHECK(facts.relate(database, reading, reader));

    Report report = frameOf(facts, meeting, clock);
    report.masthead = mastheadOf(definition, meeting);
    report.language = language;
    report.audience = audience;
    report.trainingMark = isTraining ? trainingBand() : QString();
    PcgContext context{facts, meeting, previousPcg(facts, meeting), {}, report.trainingMark, {}, {},
                       {},    {}};
    if (definition) context.introduction = definition->introduction.text;
    context.divide();
    PACT_CHECK(addChapters(report, context));
    return report;
}

}  // namespace pact::report
