#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pact::analysis {

using Word = std::uint64_t;
inline constexpr std::size_t kBitsOfWord = 64;

/// A set of partners as a bit mask over their dense numbers; owned by somebody else.
using PartnerSetView = std::span<const Word>;
using PartnerSetRef = std::span<Word>;

[[nodiscard]] constexpr std::size_t wordsFor(std::size_t partners) noexcept {
    return (partners + kBitsOfWord - 1) / kBitsOfWord;
}

[[nodiscard]] inline bool contains(PartnerSetView set, std::uint32_t partner) noexcept {
    return (set[partner / kBitsOfWord] >> (partner % kBitsOfWord)) & 1U;
}

/// Adds a partner; false when the set had it already.
inline bool insert(PartnerSetRef set, std::uint32_t partner) noexcept {
    Word& word = set[partner / kBitsOfWord];
    const Word bit = Word{1} << (partner % kBitsOfWord);
    const bool isNew = (word & bit) == 0;
    word |= bit;
    return isNew;
}

inline void unite(PartnerSetRef set, PartnerSetView other) noexcept {
    for (std::size_t i = 0; i < set.size(); ++i) set[i] |= other[i];
}

inline void subtract(PartnerSetRef set, PartnerSetView other) noexcept {
    for (std::size_t i = 0; i < set.size(); ++i) set[i] &= ~other[i];
}

[[nodiscard]] inline int sizeOf(PartnerSetView set) noexcept {
    int size = 0;
    for (const Word word : set) size += std::popcount(word);
    return size;
}

[[nodiscard]] inline int sizeOfIntersection(PartnerSetView a, PartnerSetView b) noexcept {
    int size = 0;
    for (std::size_t i = 0; i < a.size(); ++i) size += std::popcount(a[i] & b[i]);
    return size;
}

/// Calls `take` with each partner of the set, in ascending order.
template<class Take>
void forEachPartner(PartnerSetView set, Take&& take) {
    for (std::size_t i = 0; i < set.size(); ++i)
        for (Word rest = set[i]; rest != 0; rest &= rest - 1)
            take(static_cast<std::uint32_t>(i * kBitsOfWord) +
                 static_cast<std::uint32_t>(std::countr_zero(rest)));
}

/// Many sets of partners in one flat array, all of the same width.
class PartnerSets {
public:
    PartnerSets() = default;
    PartnerSets(std::size_t sets, std::size_t words) : m_width(words), m_words(sets * words) {}

    [[nodiscard]] PartnerSetView operator[](std::size_t set) const noexcept {
        return {m_words.data() + set * m_width, m_width};
    }
    [[nodiscard]] PartnerSetRef operator[](std::size_t set) noexcept {
        return {m_words.data() + set * m_width, m_width};
    }
    /// Adds an empty set and gives its number.
    std::size_t append() {
        m_words.resize(m_words.size() + m_width);
        return m_count++;
    }

private:
    std::size_t m_width = 0;
    std::size_t m_count = 0;
    std::vector<Word> m_words;
};

}  // namespace pact::analysis
