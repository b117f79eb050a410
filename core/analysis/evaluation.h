#pragma once

#include "core/analysis/facts.h"
#include "core/analysis/statistics.h"

#include <array>

namespace pact::analysis {

/// The facts seen at two dates: the rules of the figures, for one recommendation (by number) at a
/// time. The Unit records what partners and meetings say, and closes nothing by itself
/// (E/CN.7/2020/CRP.8, para. 24): only decisions make a standing, only the addressee its stage.
///
/// A set that it returns stays valid until the same function is called again. Belongs to one
/// thread; Facts are shared.
class Evaluation {
public:
    Evaluation(const Facts& facts, const Dates& dates);
    Evaluation(const Evaluation&) = delete;
    Evaluation& operator=(const Evaluation&) = delete;

    /// A recommendation counts from the last day of its meeting; an undated one only where no as-at
    /// is asked; one archived or merged never.
    [[nodiscard]] bool counts(std::uint32_t recommendation) const noexcept {
        const RecommendationFact& fact = m_facts.recommendations[recommendation];
        return fact.counts && fact.countsFrom <= m_asAt;
    }

    /// The outcome of the latest decision of a PCG, end by any meeting, or entry in error, dated on
    /// or before the as-at day; of one day the later entry. Without one: NotApplicable for
    /// evaluations; else NotRecorded once the PCG that it was put before was held (none named: once
    /// any PCG was held after it was adopted), for the gap is in our record and is no act of the
    /// PCG; else BeforePcg.
    [[nodiscard]] Standing standing(std::uint32_t recommendation) const noexcept;

    /// The partners with a duty of their own: role lead or implementer, mode each.
    [[nodiscard]] PartnerSetView duties(std::uint32_t recommendation);
    /// The partners addressed in any role and mode.
    [[nodiscard]] PartnerSetView addressed(std::uint32_t recommendation);

    /// Who else is addressed than the duties, by OtherPart; null where nobody is. Who is invited
    /// and has a duty or part besides is not among the invited.
    using OtherParts = std::array<PartnerSetView, kOtherParts>;
    [[nodiscard]] const OtherParts* others(std::uint32_t recommendation);
    /// The partners of which a counted report for the eyes of the reader is known, addressed or
    /// not.
    [[nodiscard]] PartnerSetView reporters(std::uint32_t recommendation);

    /// Two questions, two answers: what the report describes (as at), and when the Unit had it.
    [[nodiscard]] bool isKnown(const Report& report) const noexcept {
        return report.asAt <= m_asAt && report.received <= m_knownAt;
    }
    /// Whether the request had been sent by both dates.
    [[nodiscard]] bool isAsked(const Question& question) const noexcept {
        return question.sent <= m_asAt && question.sent <= m_knownAt;
    }
    /// How far a question had come by what was known: an answer that came later is none yet.
    [[nodiscard]] domain::RequestState stateOf(const Question& question) const noexcept;

    /// For whose eyes the reports are that set the stages of these partners: all to the Unit. To
    /// others what is not for their eyes counts by steps, those for the Unit alone and, to the
    /// public, those for partners: each where such a report is the latest one of at least
    /// kReportingMembersNeeded of the partners, so that it tells about none of them, even to who
    /// may read all others. So the public is told nothing of a group of which partners are not.
    [[nodiscard]] domain::Audience countedOf(std::uint32_t recommendation, PartnerSetView partners);

    /// Calls `take` with each report for these eyes that is known, the latest first; among those of
    /// one day the later entry first.
    template<class Take>
    void forEachReport(std::uint32_t recommendation, domain::Audience eyes, Take&& take) const {
        const auto reports = m_facts.reports[recommendation];
        for (auto report = reports.rbegin(); report != reports.rend(); ++report)
            if (isKnown(*report) && report->audience >= eyes) take(*report);
    }
    /// Calls `take` with each question that was asked, the latest first.
    template<class Take>
    void forEachQuestion(std::uint32_t recommendation, Take&& take) const {
        const auto questions = m_facts.questions[recommendation];
        for (auto question = questions.rbegin(); question != questions.rend(); ++question)
            if (isAsked(*question)) take(*question);
    }

    /// Calls `take` with the latest counted report of each of these partners that has one: what
    /// sets the stage of a pair.
    template<class Take>
    void forEachLatestReport(std::uint32_t recommendation, PartnerSetView of, Take&& take) {
        forEachLatestReport(recommendation, countedOf(recommendation, of), of, take);
    }
    /// Calls `take` with the latest question put to each of these partners.
    template<class Take>
    void forEachLatestQuestion(std::uint32_t recommendation, PartnerSetView of, Take&& take) {
        const PartnerSetRef seen = emptySet();
        forEachQuestion(recommendation, [&](const Question& question) {
            if (contains(of, question.partner) && insert(seen, question.partner)) take(question);
        });
    }

    /// An empty set to mark partners in; the same one at each call.
    [[nodiscard]] PartnerSetRef emptySet();

private:
    template<class Take>
    void forEachLatestReport(std::uint32_t recommendation, domain::Audience eyes, PartnerSetView of,
                             Take&& take) {
        const PartnerSetRef marked = emptySet();
        forEachReport(recommendation, eyes, [&](const Report& report) {
            if (report.isCounted && contains(of, report.partner) && insert(marked, report.partner))
                take(report);
        });
    }
    [[nodiscard]] bool mayCount(std::uint32_t recommendation, domain::Audience eyes,
                                PartnerSetView partners);
    [[nodiscard]] Standing standingWithoutDecision(std::uint32_t recommendation,
                                                   const Step* before) const noexcept;
    enum class Whom { Implementing, All };
    [[nodiscard]] PartnerSetView united(std::uint32_t recommendation, PartnerSetView members,
                                        Whom whom);

    [[nodiscard]] PartnerSetRef otherPart(std::size_t part) noexcept {
        return PartnerSetRef(m_others).subspan(part * m_facts.words(), m_facts.words());
    }

    const Facts& m_facts;
    Day m_asAt;
    Day m_knownAt;
    PartnerSets m_joined;                       // by list of joiners
    std::array<std::vector<Word>, 2> m_united;  // by Whom
    std::vector<Word> m_marks;
    std::vector<Word> m_others;  // one set for each OtherPart
    OtherParts m_otherViews;
    std::vector<Word> m_reporters;
};

}  // namespace pact::analysis
