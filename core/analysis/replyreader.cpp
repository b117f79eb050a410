#include "core/analysis/replyreader.h"

#include <algorithm>

namespace pact::analysis {

namespace {

// Whether a partner can be reached on a day: by the latest period that the day lies in.
bool hasChannel(std::span<const Reachability> periods, Day day) {
    for (auto period = periods.rbegin(); period != periods.rend(); ++period)
        if (sortKey(period->from) <= day && day <= period->to)
            return period->channel == domain::Channel::Open;
    return true;
}

ReplyStatus statusOfAsked(domain::RequestState state, Day until, Day day) {
    using domain::RequestState;
    switch (state) {
        case RequestState::NothingToReport: return ReplyStatus::NothingToReport;
        case RequestState::Answered:
        case RequestState::Closed: return ReplyStatus::AskedNoReply;
        case RequestState::Draft:
        case RequestState::Sent:
        case RequestState::Acknowledged:
        case RequestState::Extended: break;
    }
    return day <= until ? ReplyStatus::Awaited : ReplyStatus::AskedNoReply;
}

}  // namespace

ReplyReader::ReplyReader(const Facts& facts, Evaluation& evaluation, std::uint32_t recommendation)
    : m_facts(facts),
      m_evaluation(evaluation),
      m_recommendation(recommendation),
      m_addressed(evaluation.addressed(recommendation)),
      m_replies(facts.partnerKeys.count()) {}

std::vector<Snapshot::Reply> ReplyReader::read(const Dates& dates, QDate day) {
    assumeNotAsked(dayOf(dates.asAt.isValid() ? dates.asAt : day));
    readQuestions(dayOf(dates.asAt.isValid() ? std::max(dates.asAt, day) : day));
    readReports();
    std::vector<Snapshot::Reply> replies;
    forEachPartner(m_addressed,
                   [&](std::uint32_t partner) { replies.push_back(m_replies[partner]); });
    return replies;
}

void ReplyReader::assumeNotAsked(Day day) {
    const PartnerSetView duties = m_evaluation.duties(m_recommendation);
    forEachPartner(m_addressed, [&](std::uint32_t partner) {
        const bool isReached = hasChannel(m_facts.reachability[partner], day);
        m_replies[partner] = {m_facts.partnerKeys.keyOf(partner),
                              isReached ? ReplyStatus::NotAsked : ReplyStatus::NoChannel,
                              contains(duties, partner), QDate(), false};
    });
}

void ReplyReader::readQuestions(Day day) {
    m_evaluation.forEachLatestQuestion(
        m_recommendation, m_addressed, [&](const Question& question) {
            Snapshot::Reply& reply = m_replies[question.partner];
            reply.status = statusOfAsked(m_evaluation.stateOf(question), question.until, day);
            reply.until = toDate(question.until);
            reply.isAsked = true;
        });
}

void ReplyReader::readReports() {
    // The same reports as set the stages of the pairs.
    const auto which =
        m_evaluation.countedOf(m_recommendation, m_evaluation.duties(m_recommendation));
    m_evaluation.forEachReport(m_recommendation, which, [&](const Report& report) {
        if (report.isCounted && contains(m_addressed, report.partner))
            m_replies[report.partner].status = ReplyStatus::Reported;
    });
}

}  // namespace pact::analysis
