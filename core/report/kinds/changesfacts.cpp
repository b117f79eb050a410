#include "core/report/kinds/changesfacts.h"

#include "core/report/disclosure.h"
#include "core/report/tones.h"

#include <algorithm>
#include <map>

namespace pact::report {

using namespace domain;

namespace {

bool isSameLine(const DecisionLine& line, const Step& step) {
    return line.decision == step.decision && line.item->outcome == step.item->outcome &&
           line.item->before == step.item->before && line.item->successor == step.item->successor;
}

void addLines(const RecommendationFacts& of, const Period& period,
              std::vector<DecisionLine>& lines) {
    if (of.isEvaluation()) return;
    for (const Step& step : of.steps) {
        if (!period.contains(step.decision->date)) continue;
        auto found = std::find_if(lines.begin(), lines.end(),
                                  [&](const DecisionLine& line) { return isSameLine(line, step); });
        if (found == lines.end())
            found = lines.insert(lines.end(), DecisionLine{step.decision, step.item, {}});
        found->list.push_back(&of);
    }
}

void addReport(const RecommendationFacts& on, const ProgressReport& report,
               std::vector<ReportsOfPartner>& partners) {
    auto found = std::find_if(partners.begin(), partners.end(), [&](const auto& each) {
        return each.partner == report.partner.value;
    });
    if (found == partners.end())
        found = partners.insert(partners.end(), ReportsOfPartner{report.partner.value, {}, {}});
    found->reports.push_back(&report);
    if (found->on.empty() || found->on.back() != &on) found->on.push_back(&on);
}

/// The stage by the latest report up to a day that the partner agreed to share.
Stage sharedStage(const PaperContext& context, const StageMoves::Move& move, QDate day) {
    const ProgressReport* latest = nullptr;
    for (const ProgressReport* each :
         context.facts.reportsOn(move.recommendation->record->id.value)) {
        const bool isThen = each->partner.value == move.partner && each->stage &&
                            each->asAt <= day && each->received <= day;
        if (isThen && (!latest || latest->asAt <= each->asAt)) latest = each;
    }
    return latest ? *latest->stage : Stage::NoInformation;
}

/// Outside the Unit a move is told between two stages that the partner agreed to share.
void tellSharedAlone(const PaperContext& context, const analysis::Snapshot::Pair& pair, QDate day,
                     StageMoves::Move& move) {
    move.before = sharedStage(context, move, day);
    move.isTold =
        move.isTold && move.before != move.after && isShared(context, *move.recommendation, pair);
}

}  // namespace

std::vector<DecisionLine> decisionsIn(const PaperContext& context, const Period& period) {
    std::vector<DecisionLine> lines;
    for (const RecommendationFacts& each : context.facts.counted) addLines(each, period, lines);
    if (!context.leavesTheUnit())
        for (const RecommendationFacts& each : context.facts.inError) addLines(each, period, lines);
    std::stable_sort(lines.begin(), lines.end(), [](const DecisionLine& a, const DecisionLine& b) {
        return a.decision == b.decision ? a.item->outcome < b.item->outcome
                                        : isTakenBefore(*a.decision, *b.decision);
    });
    return lines;
}

qint64 decisionCount(const std::vector<DecisionLine>& lines) {
    std::set<const Decision*> decisions;
    for (const DecisionLine& line : lines) decisions.insert(line.decision);
    return static_cast<qint64>(decisions.size());
}

std::vector<ReportsOfPartner> reportsIn(const PaperContext& context, const Period& period) {
    std::vector<ReportsOfPartner> partners;
    for (const RecommendationFacts& each : context.facts.counted) {
        if (each.isEvaluation()) continue;
        for (const ProgressReport* report : context.facts.reportsOn(each.record->id.value))
            if (period.contains(report->received) &&
                !context.nameOf(report->partner.value).isEmpty())
                addReport(each, *report, partners);
    }
    std::sort(partners.begin(), partners.end(), [&](const auto& a, const auto& b) {
        return context.facts.names.place(a.partner) < context.facts.names.place(b.partner);
    });
    for (ReportsOfPartner& each : partners)
        std::stable_sort(each.reports.begin(), each.reports.end(),
                         [](const auto* a, const auto* b) { return a->received < b->received; });
    return partners;
}

qint64 reportCount(const std::vector<ReportsOfPartner>& partners) {
    std::size_t number = 0;
    for (const ReportsOfPartner& each : partners) number += each.reports.size();
    return static_cast<qint64>(number);
}

qint64 StageMoves::countable(const PaperContext& context) const {
    const auto isTold = [](const Move& move) { return move.isTold; };
    std::set<QUuid> unnamed;
    for (const Move& move : moves)
        if (!move.isTold) unnamed.insert(move.partner);
    const bool tellsAll =
        !context.leavesTheUnit() || static_cast<int>(unnamed.size()) >= kReportingMembersNeeded;
    return tellsAll ? static_cast<qint64>(moves.size())
                    : std::count_if(moves.begin(), moves.end(), isTold);
}

StageMoves stageMovesIn(const PaperContext& context, const Period& period) {
    const PaperFacts& facts = context.facts;
    std::map<std::pair<qint64, qint64>, analysis::Snapshot::StageChange> changes;
    for (const auto& each :
         facts.snapshot->stageChanges({period.before(), period.before()}, facts.dates))
        changes.insert({{each.recommendation, each.partner}, each});
    StageMoves all;
    for (const RecommendationFacts& each : facts.counted) {
        if (each.isEvaluation()) continue;
        const auto first = static_cast<std::ptrdiff_t>(all.moves.size());
        for (const auto& pair : each.pairs) {
            ++all.pairs;
            const auto change = changes.find({each.row, pair.partner});
            if (change == changes.end()) continue;
            const QUuid partner = facts.partnerOfRow.value(pair.partner);
            StageMoves::Move move{&each,
                                  partner,
                                  change->second.before,
                                  change->second.after,
                                  pair.asAt,
                                  !context.nameOf(partner).isEmpty()};
            if (context.leavesTheUnit()) tellSharedAlone(context, pair, period.before(), move);
            all.moves.push_back(move);
        }
        std::sort(all.moves.begin() + first, all.moves.end(), [&](const auto& a, const auto& b) {
            return facts.names.place(a.partner) < facts.names.place(b.partner);
        });
    }
    return all;
}

QString countableSentence(const PaperContext& context, const Period& period,
                          const StageMoves& moves) {
    const Phrasebook& words = context.words;
    return words.say(
        "Pairs of recommendation and partner whose stage, as far as this paper may tell, differs "
        "from that known on %3: %1; all pairs: %2.",
        {words.figures(moves.countable(context)), words.figures(moves.pairs),
         words.day(period.before())});
}

}  // namespace pact::report
