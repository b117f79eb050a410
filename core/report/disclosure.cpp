#include "core/report/disclosure.h"

#include "core/report/tones.h"

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

/// One to four: about so few nothing leaves the Unit.
bool isFew(std::size_t partners) {
    return partners > 0 && static_cast<int>(partners) < kReportingMembersNeeded;
}

std::size_t unnamed(const Circle& circle) { return circle.members.size() - circle.named.size(); }

bool isDone(const RecommendationFacts& recommendation) {
    bool isReported = false;
    for (const auto& pair : recommendation.pairs) {
        if (!pair.asAt.isValid()) continue;
        isReported = true;
        if (pair.stage != Stage::Implemented && pair.stage != Stage::OngoingPractice) return false;
    }
    return isReported && !isEnd(recommendation.standing);
}

template<class IsTold>
FactsList chosen(const FactsList& list, IsTold isTold) {
    FactsList told;
    std::copy_if(list.begin(), list.end(), std::back_inserter(told), isTold);
    return told;
}

}  // namespace

void Circle::merge(const Circle& more) {
    members.insert(more.members.begin(), more.members.end());
    reporters.insert(more.reporters.begin(), more.reporters.end());
    named.insert(more.named.begin(), more.named.end());
}

bool isShared(const PaperContext& context, const RecommendationFacts& recommendation,
              const analysis::Snapshot::Pair& pair) {
    if (!pair.asAt.isValid()) return false;
    const QUuid partner = context.facts.partnerOfRow.value(pair.partner);
    const auto reports = context.facts.reportsOn(recommendation.record->id.value);
    return std::any_of(reports.begin(), reports.end(), [&](const ProgressReport* report) {
        return report->partner.value == partner && report->asAt == pair.asAt &&
               report->stage == pair.stage;
    });
}

Circle circleOf(const PaperContext& context, const RecommendationFacts& recommendation) {
    Circle circle;
    for (const auto& pair : recommendation.pairs) {
        circle.members.insert(pair.partner);
        if (pair.asAt.isValid()) circle.reporters.insert(pair.partner);
        if (isShared(context, recommendation, pair)) circle.named.insert(pair.partner);
    }
    return circle;
}

Circle circleOf(const PaperContext& context, const RecommendationFacts& recommendation,
                const std::set<analysis::OtherPart>& parts) {
    const auto reports = context.facts.reportsOn(recommendation.record->id.value);
    Circle circle;
    for (const auto& other : recommendation.others) {
        if (!parts.contains(other.part)) continue;
        circle.members.insert(other.partner);
        if (!other.hasReported) continue;
        circle.reporters.insert(other.partner);
        const QUuid partner = context.facts.partnerOfRow.value(other.partner);
        if (std::any_of(reports.begin(), reports.end(), [&](const ProgressReport* report) {
                return report->partner.value == partner;
            }))
            circle.named.insert(other.partner);
    }
    return circle;
}

Circle circleOf(const PaperContext& context, const FactsList& list) {
    Circle all;
    for (const RecommendationFacts* each : list) all.merge(circleOf(context, *each));
    return all;
}

Telling tellingOf(const PaperContext& context, const Circle& circle) {
    if (!context.leavesTheUnit() || unnamed(circle) == 0) return Telling::Number;
    if (isFew(unnamed(circle))) return Telling::Nothing;
    return isFew(circle.reporters.size()) ? Telling::FewerThanFive : Telling::Number;
}

Telling tellingOf(const PaperContext& context, const RecommendationFacts& recommendation) {
    return tellingOf(context, circleOf(context, recommendation));
}

bool tellsStages(const PaperContext& context, const RecommendationFacts& recommendation) {
    return tellingOf(context, recommendation) == Telling::Number;
}

FactsList withStagesTold(const PaperContext& context, const FactsList& list) {
    return chosen(list, [&](const auto* each) { return tellsStages(context, *each); });
}

FactsList withReportersTold(const PaperContext& context, const FactsList& list) {
    return chosen(list,
                  [&](const auto* each) { return tellingOf(context, *each) != Telling::Nothing; });
}

bool leavesReportersOut(const PaperContext& context, const FactsList& list) {
    // What addresses nobody is always told.
    return withReportersTold(context, list).size() < list.size();
}

bool isReadyForReview(const PaperContext& context, const RecommendationFacts& recommendation) {
    if (!isDone(recommendation)) return false;
    const Circle circle = circleOf(context, recommendation);
    const bool isAllCounted = circle.reporters.size() > circle.named.size();
    return !context.leavesTheUnit() || isAllCounted ||
           circle.reporters.size() == circle.members.size();
}

}  // namespace pact::report
