#pragma once

#include "core/domain/vocabulary.h"

#include <QDate>

#include <array>
#include <cstdint>
#include <optional>

namespace pact::analysis {

/// The standing of a recommendation towards a PCG: the outcome of its latest PCG decision or end,
/// else BeforePcg, NotRecorded or (evaluations) NotApplicable.
using Standing = domain::Outcome;
inline constexpr std::size_t kStandings = 20;
inline constexpr std::size_t kStages = 8;

/// How many members must have reported before a figure about a group leaves the Unit.
inline constexpr int kReportingMembersNeeded = 5;

/// A part of a base, such as 7 of 12. The base is always told with the part, never a bare per cent
/// (E/CN.7/2020/CRP.8, para. 24: the Unit neither grades nor ranks).
struct Share {
    qint64 part = 0;
    qint64 base = 0;
    friend bool operator==(const Share&, const Share&) = default;

    Share& operator+=(const Share& more) noexcept {
        part += more.part;
        base += more.base;
        return *this;
    }
    /// Whether there is nothing that it could be a part of.
    [[nodiscard]] bool isEmpty() const noexcept { return base == 0; }
};

/// As what a recommendation addresses a partner that has no implementing duty of its own in it: by
/// role, and by whether all who share the role are one duty with one reporter. Invited, in whatever
/// role, may report and need not.
enum class OtherPart : std::uint8_t {
    Together,
    Coordinator,
    CoordinatorsTogether,
    Reviewer,
    ReviewersTogether,
    Invited
};
inline constexpr std::size_t kOtherParts = 6;

/// The part of an addressee; absent for an implementing pair, which is a duty of its own.
[[nodiscard]] constexpr std::optional<OtherPart> otherPartOf(domain::Role role,
                                                             domain::Mode mode) noexcept {
    if (mode == domain::Mode::Invited) return OtherPart::Invited;
    const bool isJoint = mode == domain::Mode::Together;
    switch (role) {
        case domain::Role::Coordinator:
            return isJoint ? OtherPart::CoordinatorsTogether : OtherPart::Coordinator;
        case domain::Role::Reviewer:
            return isJoint ? OtherPart::ReviewersTogether : OtherPart::Reviewer;
        case domain::Role::Lead:
        case domain::Role::Implementer: break;
    }
    return isJoint ? std::optional(OtherPart::Together) : std::nullopt;
}

/// What has a line of its own beside the implementation counts and never mixes with them. Pairs are
/// those of recommendation and partner; a part reported when a counted report of one of its
/// partners is known.
struct OtherDuties {
    Share coordinators;  ///< pairs that reported, of those addressed; together is one duty
    Share reviewers;     ///< likewise
    Share together;      ///< implementing duties of several partners with one reporter
    qint64 invited = 0;  ///< pairs invited that reported; those that did not are not counted

    friend bool operator==(const OtherDuties&, const OtherDuties&) = default;
    OtherDuties& operator+=(const OtherDuties& more) noexcept {
        coordinators += more.coordinators;
        reviewers += more.reviewers;
        together += more.together;
        invited += more.invited;
        return *this;
    }
    [[nodiscard]] bool isEmpty() const noexcept { return *this == OtherDuties(); }
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
    OtherDuties others;                            ///< beside the pairs above, not among them

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
