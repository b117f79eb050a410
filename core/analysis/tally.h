#pragma once

#include "core/analysis/evaluation.h"

#include <array>

namespace pact::analysis {

/// Counts recommendations into the Statistics of one pillar.
class Tally {
public:
    explicit Tally(std::size_t words);

    /// Counts a recommendation that counts at the evaluation's dates.
    void count(Evaluation& evaluation, std::uint32_t recommendation);
    /// Counts what another tally has counted: each partner once.
    void include(const Tally& other);

    [[nodiscard]] Statistics figures() const;

private:
    void countReports(Evaluation& evaluation, std::uint32_t recommendation, PartnerSetView duties);
    void countQuestions(Evaluation& evaluation, std::uint32_t recommendation,
                        PartnerSetView duties);

    void countOthers(Evaluation& evaluation, std::uint32_t recommendation);

    Statistics m_figures;
    std::vector<Word> m_partners;
    std::vector<Word> m_reported;
    std::vector<Word> m_nothingToReport;
    std::vector<Word> m_asked;
};

}  // namespace pact::analysis
