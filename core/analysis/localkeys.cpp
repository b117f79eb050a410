#include "core/analysis/localkeys.h"

#include <algorithm>

namespace pact::analysis {

namespace {

constexpr std::size_t kSparsest = 4;   // keys a record, before they are searched for
constexpr std::size_t kAlways = 4096;  // so many keys are never too sparse
constexpr int kLongestChain = 1000;    // of merges; a longer one is a circle

}  // namespace

void LocalKeys::add(qint64 key, qint64 mergedInto) {
    m_keys.push_back(key);
    m_mergedInto.push_back(mergedInto);
}

void LocalKeys::finish() {
    const auto most = static_cast<qint64>(kSparsest * m_keys.size() + kAlways);
    const qint64 last = m_keys.empty() ? 0 : std::clamp<qint64>(m_keys.back(), 0, most);
    m_numbers.assign(static_cast<std::size_t>(last) + 1, kNobody);
    for (std::uint32_t number = 0; number < m_keys.size(); ++number) {
        const qint64 key = m_keys[number];
        if (key >= 0 && key <= last) m_numbers[static_cast<std::size_t>(key)] = followed(number);
    }
}

std::uint32_t LocalKeys::numberOfItself(qint64 key) const noexcept {
    const std::uint32_t number = numberOf(key);
    return number != kNobody && m_keys[number] == key ? number : kNobody;
}

std::uint32_t LocalKeys::searched(qint64 key) const noexcept {
    const std::uint32_t number = position(key);
    return number == kNobody ? kNobody : followed(number);
}

std::uint32_t LocalKeys::position(qint64 key) const noexcept {
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    if (found == m_keys.end() || *found != key) return kNobody;
    return static_cast<std::uint32_t>(found - m_keys.begin());
}

std::uint32_t LocalKeys::followed(std::uint32_t number) const noexcept {
    for (int step = 0; step < kLongestChain && m_mergedInto[number] != 0; ++step) {
        const std::uint32_t next = position(m_mergedInto[number]);
        if (next == kNobody) break;
        number = next;
    }
    return number;
}

}  // namespace pact::analysis
