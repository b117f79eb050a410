#pragma once

#include "core/domain/vocabulary.h"

#include <QDate>

#include <array>

namespace pact::analysis {

/// The standing of a recommendation towards a PCG: the outcome of its latest PCG decision or end,
/// else BeforePcg, NotRecorded or (evaluations) NotApplicable.
using Standing = domain::Outcome;
inline constexpr std::size_t kStandings = 20;
inline constexpr std::size_t kStages = 8;

/// A part of a base, such as 7 of 12. The base is always told with the part, never a bare per cent
/// (E/CN.7/2020/CRP.8, para. 24: the Unit neither grades nor ranks).
struct Share {
    qint64 part = 0;
    qint64 base = 0;
    friend bool operator==(const Share&, const Share&) = default;

    /// Whether there is nothing that it could be a part of.
    [[nodiscard]] bool isEmpty() const noexcept { return base == 0; }
};

/// The figures of one pillar, of the recommendations without a single pillar, or of all. Bases come
/// with each share, so that nothing need be printed without one.
struct Statistics {
    int recommendations = 0;
    std::array<int, kStandings> standing{};  ///< recommendations, by Outcome
    qint64 addressed = 0;                    ///< pairs of recommendation and implementing partner
    std::array<qint64, kStages> implementation{};  ///< those pairs, by Stage
    int partners = 0;                              ///< partners in those pairs
    int reported = 0;                              ///< of them, with a counted report
    int nothingToReport = 0;                       ///< of them, that answered so
    int asked = 0;                                 ///< of them, asked
    int askedAndReported = 0;                      ///< of them, asked and with a counted report
    int notAsked = 0;                              ///< of them, not asked
    qint64 reportsOutside = 0;                     ///< reports of partners that are not addressed

    friend bool operator==(const Statistics&, const Statistics&) = default;

    /// The partners asked that reported; notAsked is to be told beside it.
    [[nodiscard]] Share reportedOfAsked() const noexcept { return {askedAndReported, asked}; }
    /// The recommendations of this standing.
    [[nodiscard]] Share of(Standing value) const noexcept {
        return {standing[static_cast<std::size_t>(value)], recommendations};
    }
    /// The pairs at this stage.
    [[nodiscard]] Share of(domain::Stage stage) const noexcept {
        return {implementation[static_cast<std::size_t>(stage)], addressed};
    }
};

/// The two dates that every figure has, each absent when it sets no limit.
struct Dates {
    QDate asAt;     ///< the state on this day
    QDate knownAt;  ///< by reports and answers received, and requests sent, until this day
    friend bool operator==(const Dates&, const Dates&) = default;
};

/// Pillars I to IV, then "No single pillar".
struct PillarStatistics {
    Dates dates;
    std::array<Statistics, 5> pillars;
    Statistics total;  ///< a partner counts once
    friend bool operator==(const PillarStatistics&, const PillarStatistics&) = default;
};

}  // namespace pact::analysis
