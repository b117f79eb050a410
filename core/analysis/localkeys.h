#pragma once

#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <vector>

namespace pact::analysis {

/// The number of what does not exist.
inline constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

/// Dense numbers, from 0, for the records of one table by their local keys. References follow
/// merges: the key of a record that was merged into another has that one's number.
class LocalKeys {
public:
    /// Adds the record with the next higher key; 0 is no key. Keys out of order, as a damaged file
    /// may hold them, are not found again, and do no other harm.
    void add(qint64 key, qint64 mergedInto);
    /// Ends adding; only then can be asked.
    void finish();

    [[nodiscard]] std::size_t count() const noexcept { return m_keys.size(); }
    [[nodiscard]] qint64 keyOf(std::uint32_t number) const { return m_keys[number]; }

    /// The number of what a reference with this key means, or kNobody.
    [[nodiscard]] std::uint32_t numberOf(qint64 key) const noexcept {
        if (key < 0 || static_cast<std::size_t>(key) >= m_numbers.size()) return searched(key);
        return m_numbers[static_cast<std::size_t>(key)];
    }
    /// The number of the record itself, or kNobody when it was merged or does not exist.
    [[nodiscard]] std::uint32_t numberOfItself(qint64 key) const noexcept;

private:
    [[nodiscard]] std::uint32_t searched(qint64 key) const noexcept;
    [[nodiscard]] std::uint32_t position(qint64 key) const noexcept;
    [[nodiscard]] std::uint32_t followed(std::uint32_t number) const noexcept;

    std::vector<qint64> m_keys;            // ascending
    std::vector<qint64> m_mergedInto;      // 0 where it was not merged
    std::vector<std::uint32_t> m_numbers;  // by key, while keys are not much sparser than records
};

}  // namespace pact::analysis
