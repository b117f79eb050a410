#include "core/analysis/groupmembers.h"

namespace pact::analysis {

namespace {

std::uint64_t keyOf(std::uint32_t group, Day day) {
    return std::uint64_t{group} << 32U | static_cast<std::uint32_t>(day);
}

}  // namespace

void GroupMembers::add(std::uint32_t group, std::uint32_t partner, Day from, Day to) {
    if (group >= m_memberships.size()) m_memberships.resize(group + 1);
    m_memberships[group].push_back({partner, from, to});
}

PartnerSetView GroupMembers::on(std::uint32_t group, Day day) {
    const auto [found, isNew] = m_setOf.try_emplace(keyOf(group, day));
    if (isNew) found->second = makeSet(group, day);
    return std::as_const(m_sets)[found->second];
}

std::uint32_t GroupMembers::joinersAfter(std::uint32_t group, Day day) {
    const auto [found, isNew] = m_joinersOf.try_emplace(keyOf(group, day));
    if (isNew) {
        found->second = static_cast<std::uint32_t>(m_joiners.size());
        m_joiners.push_back(makeJoiners(group, day));
    }
    return found->second;
}

std::size_t GroupMembers::makeSet(std::uint32_t group, Day day) {
    const std::size_t set = m_sets.append();
    if (group >= m_memberships.size()) return set;
    for (const Membership& each : m_memberships[group]) {
        const bool hasBegun = each.from == kUndated || each.from <= day;
        if (hasBegun && day <= each.to) insert(m_sets[set], each.partner);
    }
    return set;
}

std::vector<Joiner> GroupMembers::makeJoiners(std::uint32_t group, Day day) const {
    std::vector<Joiner> joiners;
    if (group >= m_memberships.size() || day == kUndated) return joiners;
    for (const Membership& each : m_memberships[group])
        if (each.from != kUndated && each.from > day) joiners.push_back({each.from, each.partner});
    return joiners;
}

}  // namespace pact::analysis
