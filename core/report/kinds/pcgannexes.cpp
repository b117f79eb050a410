#include "core/report/english.h"
#include "core/report/pcgcontext.h"
#include "core/report/tones.h"

#include <algorithm>
#include <map>

namespace pact::report {

using namespace domain;

namespace {

bool isOfPcg(const Outcome outcome) { return isDecisionOfPcg(outcome) || isEnd(outcome); }

/// One row of the annex: what a PCG decided on a day, and on which recommendations.
struct Line {
    const Decision* decision;
    Outcome outcome;
    FactsList list;
};

/// The decisions of each PCG, the meetings in the order of their days.
std::vector<std::pair<const Meeting*, std::vector<Line>>> decisionsByPcg(
    const PcgContext& context) {
    std::vector<std::pair<const Meeting*, std::vector<Line>>> all;
    for (const RecommendationFacts& each : context.facts.counted) {
        for (const Step& step : each.steps) {
            const Meeting* meeting = context.facts.meeting(step.decision->meeting.value);
            if (!meeting || meeting->kind != MeetingKind::Pcg || !isOfPcg(*step.item->outcome))
                continue;
            auto pcg = std::find_if(all.begin(), all.end(),
                                    [&](const auto& p) { return p.first == meeting; });
            if (pcg == all.end()) pcg = all.insert(all.end(), {meeting, {}});
            auto line = std::find_if(pcg->second.begin(), pcg->second.end(), [&](const Line& l) {
                return l.decision == step.decision && l.outcome == *step.item->outcome;
            });
            if (line == pcg->second.end())
                line =
                    pcg->second.insert(pcg->second.end(), {step.decision, *step.item->outcome, {}});
            line->list.push_back(&each);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.first->start < b.first->start; });
    for (auto& [meeting, lines] : all)
        std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
            return a.decision == b.decision ? a.outcome < b.outcome
                                            : isTakenBefore(*a.decision, *b.decision);
        });
    return all;
}

QString howText(const Decision& decision) {
    QStringList parts;
    if (decision.mode)
        parts << vocabularyOf<DecisionMode>().label(codeOf(*decision.mode)).replace(u'\'', u'’');
    if (!decision.paragraph.isEmpty()) parts << QStringLiteral("para.\u00a0") + decision.paragraph;
    return parts.join(QLatin1String(", "));
}

Chapter decisionsAnnex(PcgContext& context) {
    Chapter annex = context.numbering.annex(QStringLiteral(
        "Recommendations with a decision, by meeting of the Policy Consultative Group"));
    const auto meetings = decisionsByPcg(context);
    if (meetings.empty()) {
        annex.blocks.push_back(context.numbering.numbered(
            QStringLiteral("No decision of the Policy Consultative Group is on record.")));
        return annex;
    }
    Table table =
        context.numbering.table(QStringLiteral("Decisions of the Policy Consultative Group"));
    table.columns = {{1.4}, {1.85}, {1.85}, {3.5}};
    table.heading.push_back(row({QStringLiteral("Outcome"), QStringLiteral("Date"),
                                 QStringLiteral("How"), QStringLiteral("Recommendations")}));
    for (const auto& [meeting, lines] : meetings) {
        table.rows.push_back(groupRow(meetingName(*meeting)));
        for (const Line& line : lines)
            table.rows.push_back(
                row({labelOf(line.outcome), english::day(line.decision->date),
                     howText(*line.decision), english::references(referencesOf(line.list))}));
    }
    annex.blocks.push_back(std::move(table));
    return annex;
}

/// The latest report of each pair that its partner agreed to share and that has words.
std::vector<const ProgressReport*> latestWords(const PcgContext& context,
                                               const QUuid& recommendation) {
    QHash<QUuid, const ProgressReport*> latest;
    for (const ProgressReport* report : context.facts.reportsOn(recommendation)) {
        const ProgressReport*& kept = latest[report->partner.value];
        if (!kept || kept->asAt <= report->asAt) kept = report;
    }
    std::vector<const ProgressReport*> reports;
    for (const ProgressReport* each : latest)
        if (!each->narrative.text.isEmpty()) reports.push_back(each);
    std::sort(reports.begin(), reports.end(), [&](const auto* a, const auto* b) {
        return context.facts.names.place(a->partner.value) <
               context.facts.names.place(b->partner.value);
    });
    return reports;
}

Row wordsRow(const PcgContext& context, const ProgressReport& report) {
    Row cells = row({context.facts.names.of(report.partner.value),
                     report.asAt.isValid() ? english::day(report.asAt) : QString(),
                     report.stage ? labelOf(*report.stage) : QString()});
    Text words(QStringLiteral("“%1”").arg(report.narrative.text));
    if (report.language.tag != QLatin1String("en")) words.language = report.language.tag;
    const QString translated = context.facts.translatedNarratives.value(report.id.value);
    if (!translated.isEmpty())
        words.add(QStringLiteral("\n[unofficial translation] “%1”").arg(translated));
    cells.cells.push_back(std::move(words));
    return cells;
}

std::vector<Chapter> wordsAnnex(PcgContext& context) {
    std::vector<Row> rows;
    for (const RecommendationFacts& each : context.facts.counted) {
        if (context.facts.cancel.isCancelled()) return {};
        const auto reports = latestWords(context, each.record->id.value);
        if (reports.empty()) continue;
        const QString headline = each.headline();
        rows.push_back(groupRow(headline.isEmpty()
                                    ? each.reference()
                                    : each.reference() + QLatin1String(": ") + headline));
        for (const ProgressReport* report : reports) rows.push_back(wordsRow(context, *report));
    }
    if (rows.empty()) return {};
    Chapter annex =
        context.numbering.annex(QStringLiteral("What partners reported, in their own words"));
    annex.blocks.push_back(context.numbering.numbered(QStringLiteral(
        "This annex quotes the latest report of each partner on each recommendation where "
        "the partner agreed to share it, in the language in which it was written. "
        "Partners stand in alphabetical order.")));
    Table table =
        context.numbering.table(QStringLiteral("Latest reports that partners agreed to share"));
    table.columns = {{1.7}, {1.7}, {1.5}, {3.8}};
    table.heading.push_back(
        row({QStringLiteral("Partner"), QStringLiteral("As at"), QStringLiteral("Stage"),
             QStringLiteral("In the partner’s own words")}));
    table.rows = std::move(rows);
    annex.blocks.push_back(std::move(table));
    std::vector<Chapter> annexes;
    annexes.push_back(std::move(annex));
    return annexes;
}

Chapter figuresAnnex(PcgContext& context) {
    Chapter annex = context.numbering.annex(QStringLiteral("Note on the figures"));
    const auto say = [&](const char* text) {
        annex.blocks.push_back(context.numbering.numbered(QString::fromUtf8(text)));
    };
    say("Two dates go with every figure. “As at” is the day whose state is described; “information "
        "received by” is the day up to which the Unit took account of what it had received.");
    say("Implementation is counted in pairs of a recommendation and a partner to which it is "
        "addressed, "
        "each partner by itself. Only a partner’s own report sets its stage; what others say about "
        "it is "
        "not counted. A later report does not erase an earlier one. Those who coordinate or "
        "review, and duties that partners have together, are not among these pairs.");
    say("“Not asked” means that the Unit has put no request to the partner; “no report received” "
        "means that a request was put and that nothing has been received in reply. Neither says "
        "anything "
        "about what the partner has done. “No information” covers both.");
    say("Where fewer than five partners reported, stages are not given, and in places further "
        "stages are "
        "withheld so that those cannot be worked out from the sums.");
    say("A recommendation counts from the last day of the meeting that made it. “Decision not "
        "recorded” means that the Unit does not have the decision on record, not that there was "
        "none. "
        "Partners are listed in alphabetical order; no partner is ranked.");
    return annex;
}

}  // namespace

std::vector<Chapter> annexesOf(PcgContext& context) {
    std::vector<Chapter> annexes;
    annexes.push_back(decisionsAnnex(context));
    for (Chapter& words : wordsAnnex(context)) annexes.push_back(std::move(words));
    annexes.push_back(figuresAnnex(context));
    return annexes;
}

}  // namespace pact::report
