#include "core/analysis/tally.h"

namespace pact::analysis {

namespace {

// A pair for each partner, and one duty for all that share it.
Share shareOf(PartnerSetView each, PartnerSetView together, PartnerSetView reporters) {
    const int isJoint = sizeOf(together) > 0 ? 1 : 0;
    const int hasReported = sizeOfIntersection(together, reporters) > 0 ? 1 : 0;
    return {sizeOfIntersection(each, reporters) + hasReported, sizeOf(each) + isJoint};
}

}  // namespace

Tally::Tally(std::size_t words)
    : m_partners(words), m_reported(words), m_nothingToReport(words), m_asked(words) {}

void Tally::count(Evaluation& evaluation, std::uint32_t recommendation) {
    ++m_figures.recommendations;
    ++m_figures.standing[static_cast<std::size_t>(evaluation.standing(recommendation))];
    const PartnerSetView duties = evaluation.duties(recommendation);
    unite(m_partners, duties);
    countReports(evaluation, recommendation, duties);
    countQuestions(evaluation, recommendation, duties);
    countOthers(evaluation, recommendation);
}

// The latest counted report of a pair sets its stage; a pair without one has no information.
void Tally::countReports(Evaluation& evaluation, std::uint32_t recommendation,
                         PartnerSetView duties) {
    const PartnerSetView addressed = evaluation.addressed(recommendation);
    const auto which = evaluation.countedOf(recommendation, duties);
    const PartnerSetRef seen = evaluation.emptySet();
    int reported = 0;
    evaluation.forEachReport(recommendation, which, [&](const Report& report) {
        if (!contains(addressed, report.partner)) ++m_figures.reportsOutside;
        if (!report.isCounted || !contains(duties, report.partner)) return;
        if (!insert(seen, report.partner)) return;
        ++m_figures.implementation[report.stage];
        ++reported;
    });
    unite(m_reported, seen);
    const int pairs = sizeOf(duties);
    m_figures.addressed += pairs;
    m_figures.implementation[static_cast<std::size_t>(domain::Stage::NoInformation)] +=
        pairs - reported;
}

// The latest request put to a pair tells whether it had nothing to report.
void Tally::countQuestions(Evaluation& evaluation, std::uint32_t recommendation,
                           PartnerSetView duties) {
    evaluation.forEachLatestQuestion(recommendation, duties, [&](const Question& question) {
        insert(m_asked, question.partner);
        if (evaluation.stateOf(question) == domain::RequestState::NothingToReport)
            insert(m_nothingToReport, question.partner);
    });
}

void Tally::countOthers(Evaluation& evaluation, std::uint32_t recommendation) {
    const Evaluation::OtherParts* const parts = evaluation.others(recommendation);
    if (parts == nullptr) return;
    const PartnerSetView reporters = evaluation.reporters(recommendation);
    const auto of = [parts](OtherPart part) { return (*parts)[static_cast<std::size_t>(part)]; };
    m_figures.others +=
        {.coordinators =
             shareOf(of(OtherPart::Coordinator), of(OtherPart::CoordinatorsTogether), reporters),
         .reviewers = shareOf(of(OtherPart::Reviewer), of(OtherPart::ReviewersTogether), reporters),
         .together = shareOf({}, of(OtherPart::Together), reporters),
         .invited = sizeOfIntersection(of(OtherPart::Invited), reporters)};
}

void Tally::include(const Tally& other) {
    m_figures.recommendations += other.m_figures.recommendations;
    for (std::size_t i = 0; i < kStandings; ++i)
        m_figures.standing[i] += other.m_figures.standing[i];
    for (std::size_t i = 0; i < kStages; ++i)
        m_figures.implementation[i] += other.m_figures.implementation[i];
    m_figures.addressed += other.m_figures.addressed;
    m_figures.reportsOutside += other.m_figures.reportsOutside;
    m_figures.others += other.m_figures.others;
    unite(m_partners, other.m_partners);
    unite(m_reported, other.m_reported);
    unite(m_nothingToReport, other.m_nothingToReport);
    unite(m_asked, other.m_asked);
}

Statistics Tally::figures() const {
    Statistics figures = m_figures;
    figures.partners = sizeOf(m_partners);
    figures.reported = sizeOf(m_reported);
    figures.nothingToReport = sizeOf(m_nothingToReport);
    figures.asked = sizeOf(m_asked);
    figures.askedAndReported = sizeOfIntersection(m_asked, m_reported);
    figures.notAsked = figures.partners - figures.asked;
    return figures;
}

}  // namespace pact::analysis
