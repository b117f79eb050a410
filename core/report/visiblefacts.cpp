#include "core/report/visiblefacts.h"

#include <algorithm>

namespace pact::report {

using namespace domain;
using analysis::OtherPart;
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
    const auto isVisible = [&](qint64 row, const std::optional<OtherPart> part) {
        const QUuid partner = facts.partnerOfRow.value(row);
        const auto& all = recommendation.addressees;
        return std::any_of(all.begin(), all.end(), [&](const Addressee* addressee) {
            return addressee->role && addressee->mode &&
                   analysis::otherPartOf(*addressee->role, *addressee->mode) == part &&
                   (addressee->partner.value == partner ||
                    std::any_of(members.begin(), members.end(), [&](const GroupMember& member) {
                        return member.partner.value == partner && !addressee->group.isNull() &&
                               member.group == addressee->group &&
                               isStoodFor(member, *addressee, adopted, facts.dates.asAt);
                    }));
        });
    };
    const auto isWithheld = [&](const auto& each) {
        return !isVisible(each.partner, std::nullopt);
    };
    std::erase_if(recommendation.pairs, isWithheld);
    std::erase_if(recommendation.replies, isWithheld);
    std::erase_if(recommendation.others,
                  [&](const auto& each) { return !isVisible(each.partner, each.part); });
}

}  // namespace pact::report
