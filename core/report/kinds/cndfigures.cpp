#include "core/report/kinds/cndannual.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/paperkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace cnd {
namespace {

bool isMember(const Partner& partner, QDate day) {
    const bool isBefore = partner.memberFrom.isValid() && day < partner.memberFrom;
    const bool isAfter = partner.memberTo.isValid() && partner.memberTo < day;
    const bool isObserver = partner.observerFrom.isValid() && !partner.memberFrom.isValid();
    return !isBefore && !isAfter && !isObserver;
}

QString partnersSentence(const Annual& annual) {
    const auto number = [&](PartnerKind kind) {
        return std::count_if(annual.partners.begin(), annual.partners.end(), [&](const auto& each) {
            return each.kind == kind && isMember(each, annual.period.to);
        });
    };
    const QString countries = annual.words.figures(number(PartnerKind::Country));
    const QString organizations = annual.words.figures(number(PartnerKind::Organization));
    const auto training = number(PartnerKind::Training);
    if (training == 0)
        return annual.words.say("Partners on record on %1: countries: %2; organizations: %3.",
                                {annual.lastDay(), countries, organizations});
    return annual.words.say(
        "Partners on record on %1: countries: %2; organizations: %3; training partners, which are "
        "not among them: %4.",
        {annual.lastDay(), countries, organizations, annual.words.figures(training)});
}

Chapter backgroundChapter(const Annual& annual) {
    const Phrasebook& words = annual.words;
    Chapter chapter = compose::chapter("background", words.say("Background"));
    addSentence(words.say("This paper gives figures for the period from %1 to %2. Figures that the "
                          "Unit keeps on record are counted; others are given as their sources "
                          "state them, and are neither merged nor added up.",
                          {words.day(annual.period.from), annual.lastDay()}),
                chapter.blocks);
    addSentence(partnersSentence(annual), chapter.blocks);
    addStated(annual, Topic::Background,
              words.say("Sources state the following figures for the period."), {}, chapter.blocks);
    return chapter;
}

/// The meetings of the period that were held, by the day from which they count.
std::vector<const Meeting*> heldMeetings(const Annual& annual) {
    std::vector<const Meeting*> held;
    for (const Meeting& each : annual.facts().meetings)
        if (each.status == MeetingStatus::Held && annual.period.contains(lastDayOf(each)))
            held.push_back(&each);
    std::stable_sort(held.begin(), held.end(),
                     [](const auto* a, const auto* b) { return lastDayOf(*a) < lastDayOf(*b); });
    return held;
}

Text participantsAt(const Annual& annual, const Meeting& meeting) {
    static const QStringList kWho = {QStringLiteral("participants"), QStringLiteral("countries"),
                                     QStringLiteral("organizations"), QStringLiteral("partners"),
                                     QStringLiteral("training partners")};
    std::vector<const StatedFigure*> figures;
    for (const StatedFigure& each : annual.figures)
        if (each.meeting == meeting.id && kWho.contains(each.what)) figures.push_back(&each);
    return statedSummary(annual.context, annual.sources, statedLines(figures));
}

Table meetingTable(const Annual& annual, const std::vector<const Meeting*>& meetings) {
    const Phrasebook& words = annual.words;
    Table table = tableOfColumns(words.say("Meetings held, by kind"),
                                 {words.say("Meeting"), words.say("Days"), words.say("Place"),
                                  words.say("Participants as stated")},
                                 {{3.2}, {1.9}, {1.3}, {2.4}});
    for (std::size_t kind = 0; kind < vocabularyOf<MeetingKind>().terms.size(); ++kind) {
        bool isFirst = true;
        for (const Meeting* each : meetings) {
            if (each->kind != static_cast<MeetingKind>(kind)) continue;
            if (isFirst) table.rows.push_back(compose::groupRow(words.label(*each->kind)));
            isFirst = false;
            Row row;
            row.cells = {titleOf(annual.context, *each), orDash(words.days(*each)),
                         orDash(each->city), orDash(participantsAt(annual, *each))};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Chapter dialoguePart(const Annual& annual) {
    const Phrasebook& words = annual.words;
    const auto meetings = heldMeetings(annual);
    Blocks blocks;
    if (meetings.empty())
        addSentence(
            noneText(annual.context,
                     PACT_PHRASE("No meeting is on record here as held in the period."),
                     PACT_PHRASE("No meeting that may be given in this paper is on record as held "
                                 "in the period.")),
            blocks);
    else
        addTable(words.count("{N} meeting(s) are on record as held in the period.",
                             static_cast<qint64>(meetings.size())),
                 meetingTable(annual, meetings), blocks);
    addStated(
        annual, Topic::Dialogue,
        words.say("Sources state the following figures for several meetings together; they are "
                  "not sums of other figures."),
        {}, blocks);
    return part(words.say("Dialogue"), std::move(blocks));
}

QString practicesSentence(const Annual& annual) {
    std::size_t practices = 0;
    std::size_t evidence = 0;
    const auto partners = reportsIn(annual.context, annual.period);
    for (const ReportsOfPartner& each : partners) {
        for (const ProgressReport* report : each.reports) {
            practices += report->goodPractice.text.isEmpty() ? 0 : 1;
            evidence += report->evidence.text.isEmpty() ? 0 : 1;
        }
    }
    const QStringList values{annual.words.figures(reportCount(partners)), annual.figure(practices),
                             annual.figure(evidence)};
    if (partners.empty()) return withoutReports(annual);
    return annual.context.leavesTheUnit()
               ? annual.words.say(
                     "Reports received in the period that the partners agreed to "
                     "share: %1; of them, with a good practice: %2; with evidence: "
                     "%3.",
                     values)
               : annual.words.say(
                     "Reports received in the period: %1; of them, with a good "
                     "practice: %2; with evidence: %3.",
                     values);
}

Chapter practicesPart(const Annual& annual) {
    Blocks blocks;
    addSentence(practicesSentence(annual), blocks);
    return part(annual.words.say("Good practices and evidence"), std::move(blocks));
}

Table hostTable(const Annual& annual) {
    const Phrasebook& words = annual.words;
    Table table = tableOfColumns(words.say("Hosts of the meetings held"),
                                 {words.say("Meeting"), words.say("Days"), words.say("Host")},
                                 {{3.3}, {2.2}, {2.6}});
    for (const Meeting* each : heldMeetings(annual)) {
        if (each->host.isEmpty()) continue;
        Row row;
        row.cells = {titleOf(annual.context, *each), orDash(words.days(*each)),
                     enteredInEnglish(annual.context, each->host)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What others than the addressees do for a recommendation, and said about them.
QString othersSentence(const Annual& annual) {
    const auto isAddressedTo = [](const RecommendationFacts* each, Role role) {
        return std::any_of(each->addressees.begin(), each->addressees.end(),
                           [role](const Addressee* a) { return a->role == role; });
    };
    const auto number = [&](Role role) {
        return annual.words.figures(
            std::count_if(annual.counted.begin(), annual.counted.end(),
                          [&](const auto* each) { return isAddressedTo(each, role); }));
    };
    const auto& reports = annual.facts().reports;
    const auto said = std::count_if(reports.begin(), reports.end(), [&](const auto& each) {
        return each.basis == Basis::ReportedByOrganization && annual.facts().isKnown(each) &&
               annual.period.contains(each.received);
    });
    return annual.words.say(
        "Recommendations on record on %1: %2; with a coordinator: %3; with a reviewer: %4. "
        "Information from organizations on what partners do, received in the period and not "
        "counted as reports: %5.",
        {annual.lastDay(), annual.figure(annual.counted.size()), number(Role::Coordinator),
         number(Role::Reviewer), annual.words.figures(said)});
}

Chapter synergiesPart(const Annual& annual) {
    Blocks blocks;
    addSentence(othersSentence(annual), blocks);
    Table hosts = hostTable(annual);
    if (!hosts.rows.empty())
        addTable(annual.words.say("The table gives the hosts of the meetings held in the period, "
                                  "as far as they are on record."),
                 std::move(hosts), blocks);
    return part(annual.words.say("Synergies"), std::move(blocks));
}

Chapter sustainabilityPart(const Annual& annual) {
    Blocks blocks;
    addStated(annual, Topic::Sustainability,
              annual.words.say("Sources state the following figures on donors and funds."),
              noneText(annual.context,
                       PACT_PHRASE("No figure on donors or funds is on record here for the "
                                   "period."),
                       PACT_PHRASE("No figure on donors or funds that may be given in this paper "
                                   "is on record for the period.")),
              blocks);
    return part(annual.words.say("Sustainability"), std::move(blocks));
}

Result<Chapter> statusChapter(const Annual& annual) {
    const Phrasebook& words = annual.words;
    Chapter chapter = compose::chapter("status", words.say("Status of implementation"));
    Chapter dialogue = part(words.say("Dialogue, good practices and evidence"), {});
    dialogue.parts.push_back(dialoguePart(annual));
    dialogue.parts.push_back(practicesPart(annual));
    chapter.parts.push_back(std::move(dialogue));
    PACT_TRY(Chapter mechanism, mechanismPart(annual));
    chapter.parts.push_back(std::move(mechanism));
    chapter.parts.push_back(synergiesPart(annual));
    chapter.parts.push_back(sustainabilityPart(annual));
    return chapter;
}

/// Without a first day, the paper is about the last calendar year that had ended by its date.
QDate lastDayOfPeriod(const ReportDefinition& definition, QDate asAt) {
    if (definition.since.isValid()) return asAt;
    const QDate end(asAt.year(), 12, 31);
    return asAt == end ? end : end.addYears(-1);
}

Result<Period> periodOf(const PaperContext& context) {
    const QDate to = context.facts.dates.asAt;
    const QDate since = context.definition.since;
    if (since.isValid() && since > to)
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "report", "The period begins on %1, after the date of the paper, %2.")
                        .arg(context.words.day(since), context.words.day(to)));
    return Period{since.isValid() ? since : QDate(to.year(), 1, 1), to};
}

Status writeFigures(PaperContext& context, Report& report) {
    PACT_TRY(const Period period, periodOf(context));
    PACT_TRY(Sources sources, Sources::read(context.reader));
    Annual annual{context, context.words, period, std::move(sources), {}, {}, {}};
    PACT_TRY(annual.partners, context.reader.all<Partner>());
    PACT_TRY(annual.figures, context.reader.all<StatedFigure>());
    for (const RecommendationFacts& each : context.facts.counted)
        if (!each.isEvaluation()) annual.counted.push_back(&each);
    report.title = context.words.say("Annual figures for the Commission on Narcotic Drugs");
    report.runningHead =
        context.words.say("Annual figures, %1", {context.words.period(period.from, period.to)});
    report.chapters.push_back(backgroundChapter(annual));
    PACT_TRY(Chapter status, statusChapter(annual));
    report.chapters.push_back(std::move(status));
    return unlessCancelled(context.facts.cancel);
}

}  // namespace
}  // namespace cnd

const PaperKind& cndFigures() {
    static const PaperKind kKind = {ReportKind::CndFigures,
                                    Subject::Nothing,
                                    chaptersOf(ReportKind::CndFigures),
                                    cnd::writeFigures,
                                    true,
                                    cnd::lastDayOfPeriod};
    return kKind;
}

}  // namespace pact::report
