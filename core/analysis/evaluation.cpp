#include "core/analysis/evaluation.h"

#include <algorithm>

namespace pact::analysis {

using domain::Audience;
using domain::Outcome;
using domain::RequestState;

Evaluation::Evaluation(const Facts& facts, const Dates& dates)
    : m_facts(facts),
      m_asAt(dayOf(dates.asAt)),
      m_knownAt(dayOf(dates.knownAt)),
      m_joined(facts.joiners.size(), facts.words()),
      m_marks(facts.words()),
      m_others(kOtherParts * facts.words()),
      m_reporters(facts.words()) {
    for (std::size_t part = 0; part < kOtherParts; ++part) m_otherViews[part] = otherPart(part);
    for (std::size_t list = 0; list < facts.joiners.size(); ++list)
        for (const Joiner& joiner : facts.joiners[list])
            if (joiner.from <= m_asAt) insert(m_joined[list], joiner.partner);
}

Standing Evaluation::standing(std::uint32_t recommendation) const noexcept {
    const auto steps = m_facts.steps[recommendation];
    const Step* before = nullptr;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->day > m_asAt) continue;
        if (step->outcome != Outcome::BeforePcg) return step->outcome;
        if (before == nullptr) before = &*step;
    }
    return standingWithoutDecision(recommendation, before);
}

Standing Evaluation::standingWithoutDecision(std::uint32_t recommendation,
                                             const Step* before) const noexcept {
    const RecommendationFact& fact = m_facts.recommendations[recommendation];
    if (fact.isEvaluation) return Outcome::NotApplicable;
    const Day pcg = before != nullptr ? before->pcgHeld : fact.pcgAfter;
    return pcg <= m_asAt ? Outcome::NotRecorded : Outcome::BeforePcg;
}

PartnerSetView Evaluation::duties(std::uint32_t recommendation) {
    return united(recommendation, m_facts.duties[recommendation], Whom::Implementing);
}

PartnerSetView Evaluation::addressed(std::uint32_t recommendation) {
    return united(recommendation, m_facts.addressed[recommendation], Whom::All);
}

PartnerSetView Evaluation::united(std::uint32_t recommendation, PartnerSetView members, Whom whom) {
    const auto open = m_facts.open[recommendation];
    if (open.empty()) return members;
    std::vector<Word>& set = m_united[static_cast<std::size_t>(whom)];
    set.assign(members.begin(), members.end());
    for (const OpenAddress& each : open)
        if (whom == Whom::All || each.isDuty) unite(set, std::as_const(m_joined)[each.joiners]);
    return set;
}

RequestState Evaluation::stateOf(const Question& question) const noexcept {
    const bool isAnswer =
        question.state == RequestState::Answered || question.state == RequestState::NothingToReport;
    return isAnswer && question.answered > m_knownAt ? RequestState::Sent : question.state;
}

const Evaluation::OtherParts* Evaluation::others(std::uint32_t recommendation) {
    const auto addresses = m_facts.others[recommendation];
    if (addresses.empty()) return nullptr;
    std::fill(m_others.begin(), m_others.end(), 0);
    for (const OtherAddress& each : addresses) {
        const PartnerSetRef set = otherPart(static_cast<std::size_t>(each.part));
        unite(set, m_facts.otherSets[each.members]);
        if (each.joiners != kNobody) unite(set, std::as_const(m_joined)[each.joiners]);
    }
    const auto kInvited = static_cast<std::size_t>(OtherPart::Invited);
    const PartnerSetRef invited = otherPart(kInvited);
    subtract(invited, duties(recommendation));
    for (std::size_t part = 0; part < kOtherParts; ++part)
        if (part != kInvited) subtract(invited, otherPart(part));
    return &m_otherViews;
}

PartnerSetView Evaluation::reporters(std::uint32_t recommendation) {
    std::fill(m_reporters.begin(), m_reporters.end(), 0);
    forEachReport(recommendation, m_facts.readers, [this](const Report& report) {
        if (report.isCounted) insert(m_reporters, report.partner);
    });
    return m_reporters;
}

Audience Evaluation::countedOf(std::uint32_t recommendation, PartnerSetView partners) {
    if (!m_facts.hasUnseenReports) return m_facts.readers;
    for (const Audience eyes : {Audience::Unit, Audience::Partners})
        if (eyes < m_facts.readers && mayCount(recommendation, eyes, partners)) return eyes;
    return m_facts.readers;
}

// Whoever may read the reports for these eyes takes them from the figure: what is left must tell
// about nobody, or about enough of the partners.
bool Evaluation::mayCount(std::uint32_t recommendation, Audience eyes, PartnerSetView partners) {
    int own = 0;
    int others = sizeOf(partners);
    forEachLatestReport(recommendation, eyes, partners, [&](const Report& report) {
        own += report.audience == eyes ? 1 : 0;
        --others;
    });
    const bool isFewOthers = others > 0 && others < kReportingMembersNeeded;
    return own >= kReportingMembersNeeded && (eyes == Audience::Unit || !isFewOthers);
}

PartnerSetRef Evaluation::emptySet() {
    std::fill(m_marks.begin(), m_marks.end(), 0);
    return m_marks;
}

}  // namespace pact::analysis
