#include "core/base/clock.h"

namespace pact {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

QDate SystemClock::today() const { return QDate::currentDate(); }

QString toJournalTime(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

}  // namespace pact
