#pragma once

#include "core/analysis/evaluation.h"
#include "core/analysis/snapshot.h"

namespace pact::analysis {

/// Tells how each addressee of one recommendation has replied. Used once.
class ReplyReader {
public:
    ReplyReader(const Facts& facts, Evaluation& evaluation, std::uint32_t recommendation);

    [[nodiscard]] std::vector<Snapshot::Reply> read(const Dates& dates, QDate day);

private:
    void assumeNotAsked(Day day);
    void readQuestions(Day day);
    void readReports();

    const Facts& m_facts;
    Evaluation& m_evaluation;
    std::uint32_t m_recommendation;
    PartnerSetView m_addressed;
    std::vector<Snapshot::Reply> m_replies;  // by partner's number
};

}  // namespace pact::analysis
