#include "core/report/english.h"
#include "core/report/pcgcontext.h"
#include "core/report/tones.h"

#include <algorithm>
#include <set>

namespace pact::report {

using namespace domain;

namespace {

/// After the last day of the PCG before, up to the as-at date.
bool isSince(const PcgContext& context, QDate day) {
    const QDate end = lastDayOf(*context.previous);
    const QDate limit = context.facts.dates.asAt;
    return day.isValid() && day > end && (!limit.isValid() || day <= limit);
}

/// The outcomes of one decision, each with the references that reached it.
struct DecisionLine {
    const Decision* decision;
    Outcome outcome;
    QUuid before;  ///< the PCG that they were put before
    QStringList references;
};

std::vector<DecisionLine> decisionsSince(const PcgContext& context) {
    std::vector<DecisionLine> lines;
    for (const RecommendationFacts& each : context.facts.counted) {
        for (const Step& step : each.steps) {
            if (each.isEvaluation() || !isSince(context, step.decision->date)) continue;
            const auto found =
                std::find_if(lines.begin(), lines.end(), [&step](const DecisionLine& line) {
                    return line.decision == step.decision && line.outcome == *step.item->outcome &&
                           line.before == step.item->before.value;
                });
            if (found == lines.end())
                lines.push_back({step.decision,
                                 *step.item->outcome,
                                 step.item->before.value,
                                 {each.reference()}});
            else
                found->references << each.reference();
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DecisionLine& a, const DecisionLine& b) {
        return a.decision == b.decision ? a.outcome < b.outcome
                                        : isTakenBefore(*a.decision, *b.decision);
    });
    return lines;
}

std::size_t decisionCount(const std::vector<DecisionLine>& lines) {
    std::vector<const Decision*> decisions;
    for (const DecisionLine& line : lines)
        if (std::find(decisions.begin(), decisions.end(), line.decision) == decisions.end())
            decisions.push_back(line.decision);
    return decisions.size();
}

/// "Endorsed", "Put before PCG15".
QString outcomeText(const PcgContext& context, const DecisionLine& line) {
    const Meeting* before = context.facts.meeting(line.before);
    if (line.outcome != Outcome::BeforePcg || !before) return labelOf(line.outcome);
    return QStringLiteral("Put before %1").arg(before->reference);
}

Table decisionTable(PcgContext& context, const std::vector<DecisionLine>& lines) {
    Table table = context.numbering.table(
        QStringLiteral("Decisions since %1").arg(context.previous->reference));
    table.columns = {{1.8}, {1.45}, {1.6}, {3.8}};
    table.heading.push_back(row({QStringLiteral("Date"), QStringLiteral("Meeting"),
                                 QStringLiteral("Outcome"), QStringLiteral("Recommendations")}));
    for (const DecisionLine& line : lines) {
        const Meeting* meeting = context.facts.meeting(line.decision->meeting.value);
        table.rows.push_back(row(
            {english::day(line.decision->date), meeting ? meeting->reference : QStringLiteral("–"),
             outcomeText(context, line), english::references(line.references)}));
    }
    return table;
}

std::vector<const ProgressReport*> reportsSince(const PcgContext& context) {
    std::vector<const ProgressReport*> reports;
    // The table lists what counts here, and the sentence counts what the table lists.
    for (const RecommendationFacts& each : context.facts.counted)
        for (const ProgressReport* report : context.facts.reportsOn(each.record->id.value))
            if (isSince(context, report->received) &&
                !context.facts.names.of(report->partner.value).isEmpty())
                reports.push_back(report);
    std::stable_sort(reports.begin(), reports.end(), [&](const auto* a, const auto* b) {
        const int placeA = context.facts.names.place(a->partner.value);
        const int placeB = context.facts.names.place(b->partner.value);
        return placeA != placeB ? placeA < placeB : a->received < b->received;
    });
    return reports;
}

/// One row a partner: on what it reported. The stages stand in the annex, with its words.
Table reportTable(PcgContext& context, const std::vector<const ProgressReport*>& reports) {
    Table table = context.numbering.table(
        QStringLiteral("Reports received since %1 that partners agreed to share")
            .arg(context.previous->reference));
    table.columns = {{2.2}, {1, Alignment::End}, {5}};
    table.heading.push_back(row({QStringLiteral("Partner"), QStringLiteral("Reports"),
                                 QStringLiteral("On recommendations")}));
    for (auto first = reports.begin(); first != reports.end();) {
        const auto end = std::find_if(first, reports.end(), [first](const ProgressReport* each) {
            return each->partner != (*first)->partner;
        });
        QStringList references;
        for (const RecommendationFacts& each : context.facts.counted)
            if (std::any_of(first, end, [&each](const ProgressReport* report) {
                    return report->recommendation == each.record->id;
                }))
                references << each.reference();
        table.rows.push_back(row({context.facts.names.of((*first)->partner.value),
                                  QString::number(end - first), english::references(references)}));
        first = end;
    }
    return table;
}

/// The pairs whose stage is another than what was known at the PCG before.
QString stageSentence(const PcgContext& context) {
    const QDate end = lastDayOf(*context.previous);
    const auto changes = context.facts.snapshot->stageChanges({end, end}, context.facts.dates);
    std::set<std::pair<qint64, qint64>> changed;
    for (const auto& change : changes) changed.emplace(change.recommendation, change.partner);
    qint64 pairs = 0;
    qint64 moved = 0;
    std::set<qint64> partners;
    for (const RecommendationFacts& each : context.facts.counted) {
        if (each.isEvaluation()) continue;
        for (const auto& pair : each.pairs) {
            ++pairs;
            if (!changed.contains({each.row, pair.partner})) continue;
            ++moved;
            partners.insert(pair.partner);
        }
    }
    if (moved == 0) return {};
    const bool areFew = static_cast<int>(partners.size()) < kReportingMembersNeeded;
    return QStringLiteral(
               " As partners reported, the stage of %1 of the %2 of recommendation and "
               "partner differs from that known on %3.")
        .arg(areFew ? QStringLiteral("some (those of fewer than five partners)")
                    : english::number(moved),
             english::count(pairs, QStringLiteral("pair"), QStringLiteral("pairs")),
             english::day(end));
}

/// PCGs between the one held before and this one of which nobody has recorded that they were held.
QString betweenSentence(const PcgContext& context) {
    QStringList between;
    for (const Meeting& each : context.facts.meetings)
        if (each.kind == MeetingKind::Pcg && each.status == MeetingStatus::Announced &&
            each.start > lastDayOf(*context.previous) && each.start < context.meeting.start)
            between << QStringLiteral("%1 (%2)").arg(each.reference, english::days(each));
    if (between.isEmpty()) return {};
    return QStringLiteral(
               " %1 %2 announced for the time between; that %3 held is not on record "
               "here.")
        .arg(english::listed(between),
             between.size() == 1 ? QStringLiteral("was") : QStringLiteral("were"),
             between.size() == 1 ? QStringLiteral("it was") : QStringLiteral("they were"));
}

QString reportSentence(const PcgContext& context,
                       const std::vector<const ProgressReport*>& reports) {
    const auto number = static_cast<qint64>(reports.size());
    return QStringLiteral("%1 %2 received since %3 that the partners concerned agreed to share.")
               .arg(english::startingCount(number, QStringLiteral("report"),
                                           QStringLiteral("reports")),
                    number < 2 ? QStringLiteral("was") : QStringLiteral("were"),
                    context.previous->reference) +
           stageSentence(context);
}

}  // namespace

Chapter changesChapter(PcgContext& context) {
    const Meeting& previous = *context.previous;
    Chapter chapter = context.numbering.chapter(
        QStringLiteral("What has changed since %1").arg(previous.reference));
    const auto lines = decisionsSince(context);
    const auto reports = reportsSince(context);
    const auto decisions = static_cast<qint64>(decisionCount(lines));
    chapter.blocks.push_back(context.numbering.numbered(
        QStringLiteral(
            "The last meeting of the Policy Consultative Group before this one that is on record "
            "as held is “%1”, %2.%3 %4 %5 on record since.")
            .arg(meetingName(previous), english::days(previous), betweenSentence(context),
                 english::startingCount(decisions, QStringLiteral("decision"),
                                        QStringLiteral("decisions")),
                 decisions < 2 ? QStringLiteral("is") : QStringLiteral("are"))));
    if (!lines.empty()) chapter.blocks.push_back(decisionTable(context, lines));
    chapter.blocks.push_back(context.numbering.numbered(reportSentence(context, reports)));
    if (!reports.empty()) chapter.blocks.push_back(reportTable(context, reports));
    return chapter;
}

}  // namespace pact::report
