#pragma once

#include <QDate>
#include <QDateTime>

namespace pact {

/// Where "now" and "today" come from, so that tests and papers can fix them.
class Clock {
public:
    virtual ~Clock() = default;
    /// The time now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The day now, where the user is.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override;
};

/// A clock that stands still, at a moment in UTC.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime moment) : m_moment(std::move(moment)) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }
    [[nodiscard]] QDate today() const override { return m_moment.date(); }

private:
    QDateTime m_moment;
};

/// The time as it stands in a journal: UTC, ISO 8601 with milliseconds and Z.
[[nodiscard]] QString toJournalTime(const QDateTime& moment);

}  // namespace pact
