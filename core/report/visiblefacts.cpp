#include "core/report/visiblefacts.h"

#include <QSet>

#include <algorithm>

namespace pact::report {

using namespace domain;
using analysis::Standing;

namespace {

bool isPcg(const Meeting* meeting) { return meeting && meeting->kind == MeetingKind::Pcg; }

bool bearsOnStanding(Outcome outcome, const Meeting* by) {
    if (outcome == Outcome::BeforePcg || outcome == Outcome::EnteredInError) return true;
    if (isEnd(outcome)) return by != nullptr;
    return isPcg(by) && (isDecisionOfPcg(outcome) || outcome == Outcome::NotRecorded);
}

/// Held, and over on the as-at day.
bool isOver(const PaperFacts& facts, const Meeting& meeting) {
    const QDate last = lastDayOf(meeting);
    const QDate asAt = facts.dates.asAt;
    return meeting.status == MeetingStatus::Held && last.isValid() &&
           (!asAt.isValid() || last <= asAt);
}

bool wasPcgAfter(const PaperFacts& facts, const Meeting* origin) {
    const QDate adopted = origin ? lastDayOf(*origin) : QDate();
    return adopted.isValid() &&
           std::any_of(facts.meetings.begin(), facts.meetings.end(), [&](const Meeting& each) {
               return isPcg(&each) && isOver(facts, each) && lastDayOf(each) > adopted;
           });
}

bool isDuty(const Addressee& addressee) {
    return (addressee.role == Role::Lead || addressee.role == Role::Implementer) &&
           addressee.mode == Mode::Each;
}

/// Whether a group stands for this member: on the day of adoption (without one: still), or since,
/// where the text includes later ones.
bool isStoodFor(const GroupMember& member, const Addressee& addressee, QDate adopted, QDate asAt) {
    if (!adopted.isValid()) return !member.to.isValid();
    const bool isLater = member.from.isValid() && member.from > adopted;
    if (isLater) return addressee.open && (!asAt.isValid() || member.from <= asAt);
    return !member.to.isValid() || adopted <= member.to;
}

}  // namespace

Standing visibleStanding(const PaperFacts& facts, const RecommendationFacts& recommendation) {
    const Step* before = nullptr;
    const auto& steps = recommendation.steps;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const Outcome outcome = *step->item->outcome;
        if (!bearsOnStanding(outcome, facts.meeting(step->decision->meeting.value))) continue;
        if (outcome != Outcome::BeforePcg) return outcome;
        if (!before) before = &*step;
    }
    if (recommendation.isEvaluation()) return Outcome::NotApplicable;
    if (!before)
        return wasPcgAfter(facts, facts.meeting(recommendation.record->meeting.value))
                   ? Outcome::NotRecorded
                   : Outcome::BeforePcg;
    const Meeting* pcg = facts.meeting(before->item->before.value);
    return pcg && isOver(facts, *pcg) ? Outcome::NotRecorded : Outcome::BeforePcg;
}

void keepVisiblePairs(const PaperFacts& facts, const std::vector<GroupMember>& members,
                      RecommendationFacts& recommendation) {
    const Meeting* origin = facts.meeting(recommendation.record->meeting.value);
    const QDate adopted = origin ? lastDayOf(*origin) : QDate();
    QSet<QUuid> partners;
    for (const Addressee* addressee : recommendation.addressees) {
        if (!isDuty(*addressee)) continue;
        partners.insert(addressee->partner.value);
        for (const GroupMember& member : members)
            if (!addressee->group.isNull() && member.group == addressee->group &&
                isStoodFor(member, *addressee, adopted, facts.dates.asAt))
                partners.insert(member.partner.value);
    }
    const auto isWithheld = [&](const auto& each) {
        return !partners.contains(facts.partnerOfRow.value(each.partner));
    };
    std::erase_if(recommendation.pairs, isWithheld);
    std::erase_if(recommendation.replies, isWithheld);
}

}  // namespace pact::report
