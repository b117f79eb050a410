#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace pact::analysis {

/// Values in one flat array, those of one key beside each other.
template<class T>
class Grouped {
public:
    /// A value and its key, a number below the count of keys.
    struct Entry {
        std::uint32_t key;
        T value;
    };

    Grouped() = default;

    /// Sorts by key (a counting sort), and within a key by what `order` says of a value, and
    /// otherwise as they came.
    template<class Order>
    Grouped(const std::vector<Entry>& entries, std::size_t keys, Order order)
        : m_starts(keys + 1), m_values(entries.size()) {
        for (const Entry& entry : entries) ++m_starts[entry.key + 1];
        for (std::size_t key = 0; key < keys; ++key) m_starts[key + 1] += m_starts[key];
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
        for (const Entry& entry : entries) m_values[next[entry.key]++] = entry.value;
        for (std::size_t key = 0; key < keys; ++key) sort(key, order);
    }

    [[nodiscard]] std::span<const T> operator[](std::size_t key) const noexcept {
        return {m_values.data() + m_starts[key], m_starts[key + 1] - m_starts[key]};
    }

private:
    template<class Order>
    void sort(std::size_t key, Order order) {
        const auto first = m_values.begin() + m_starts[key];
        const auto last = m_values.begin() + m_starts[key + 1];
        const auto isBefore = [order](const T& a, const T& b) { return order(a) < order(b); };
        if (std::is_sorted(first, last, isBefore)) return;
        if (last - first > kFew) return std::stable_sort(first, last, isBefore);
        for (auto next = first + 1; next != last; ++next)
            std::rotate(std::upper_bound(first, next, *next, isBefore), next, next + 1);
    }

    static constexpr std::ptrdiff_t kFew = 16;  // an insertion sort needs no memory of its own

    std::vector<std::uint32_t> m_starts;
    std::vector<T> m_values;
};

}  // namespace pact::analysis
