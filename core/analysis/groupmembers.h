#pragma once

#include "core/analysis/facts.h"

#include <unordered_map>

namespace pact::analysis {

/// Whom each group of partners stands for on a day; each answer is made once.
///
/// A group (all partners, countries, donors, ...) stands for its members on the day of adoption,
/// unless the text includes later ones: the membership changes with the years, and a rule of ours
/// is that nobody is counted for what was adopted before it joined.
class GroupMembers {
public:
    explicit GroupMembers(std::size_t partners) : m_partners(partners) {}

    /// Both days belong to the membership; kUndated leaves that end open.
    void add(std::uint32_t group, std::uint32_t partner, Day from, Day to);

    /// The members on a day; on kUndated, those whose membership has no end. The set stays valid
    /// until the next call.
    [[nodiscard]] PartnerSetView on(std::uint32_t group, Day day);

    /// The number of the list of those who joined after that day.
    [[nodiscard]] std::uint32_t joinersAfter(std::uint32_t group, Day day);
    [[nodiscard]] std::vector<std::vector<Joiner>> takeJoiners() { return std::move(m_joiners); }

private:
    struct Membership {
        std::uint32_t partner;
        Day from;
        Day to;
    };

    [[nodiscard]] std::size_t makeSet(std::uint32_t group, Day day);
    [[nodiscard]] std::vector<Joiner> makeJoiners(std::uint32_t group, Day day) const;

    std::size_t m_partners;
    std::vector<std::vector<Membership>> m_memberships;  // by group
    PartnerSets m_sets{0, wordsFor(m_partners)};
    std::vector<std::vector<Joiner>> m_joiners;
    std::unordered_map<std::uint64_t, std::size_t> m_setOf;
    std::unordered_map<std::uint64_t, std::uint32_t> m_joinersOf;
};

}  // namespace pact::analysis
