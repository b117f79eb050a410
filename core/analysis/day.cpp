#include "core/analysis/day.h"

#include <algorithm>
#include <chrono>

namespace pact::analysis {

namespace {

constexpr std::size_t kIsoLength = 10;     // yyyy-MM-dd
constexpr Day kJulianDayOf1970 = 2440588;  // 1970-01-01

/// The number that these digits write, or -1.
int number(std::string_view digits) noexcept {
    int value = 0;
    for (const char each : digits) {
        if (each < '0' || each > '9') return -1;
        value = value * 10 + (each - '0');
    }
    return value;
}

}  // namespace

Day dayFromIso(std::string_view text) noexcept {
    if (text.size() < kIsoLength || text[4] != '-' || text[7] != '-') return kUndated;
    const int year = number(text.substr(0, 4));
    const int month = number(text.substr(5, 2));
    const int day = number(text.substr(8, 2));
    if (year < 0 || month < 0 || day < 0) return kUndated;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return kUndated;
    return std::chrono::sys_days{date}.time_since_epoch().count() + kJulianDayOf1970;
}

Day dayOf(QDate date) noexcept {
    if (!date.isValid()) return kUndated;
    constexpr qint64 kFirst = 0;
    constexpr qint64 kLast = kUndated - 1;
    return static_cast<Day>(std::clamp(date.toJulianDay(), kFirst, kLast));
}

QDate toDate(Day day) { return day >= kUndated ? QDate() : QDate::fromJulianDay(day); }

}  // namespace pact::analysis
