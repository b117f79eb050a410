#pragma once

#include <QDate>

#include <cstdint>
#include <limits>
#include <string_view>

namespace pact::analysis {

/// A day as a Julian day number, so that a date limit is one comparison.
using Day = std::int32_t;

/// What never happened; later than every limit.
inline constexpr Day kNever = std::numeric_limits<Day>::max();
/// Where no limit is asked.
inline constexpr Day kNoLimit = kNever - 1;
/// What has no date: within no limit but kNoLimit, since it counts only where none is asked.
inline constexpr Day kUndated = kNoLimit;

/// The day of an ISO 8601 date or date and time; kUndated when the text holds none.
[[nodiscard]] Day dayFromIso(std::string_view text) noexcept;

/// The day of a date; kNoLimit (which is kUndated) for an invalid one.
[[nodiscard]] Day dayOf(QDate date) noexcept;

/// The date of a day; invalid where there is none.
[[nodiscard]] QDate toDate(Day day);

/// Where a day sorts among others: what has no date comes first.
[[nodiscard]] constexpr Day sortKey(Day day) noexcept {
    return day >= kUndated ? std::numeric_limits<Day>::min() : day;
}

}  // namespace pact::analysis
