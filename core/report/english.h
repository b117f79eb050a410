#pragma once

#include "core/domain/meetings.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace pact::report::english {

/// A number in running text: below ten in words (as E/CN.7/2020/CRP.8 does), else in figures.
[[nodiscard]] QString number(qint64 value);
/// The same at the beginning of a sentence: in words below a hundred.
[[nodiscard]] QString startingNumber(qint64 value);
/// "no recommendation", "one recommendation", "12 recommendations".
[[nodiscard]] QString count(qint64 value, const QString& singular, const QString& plural);
/// The same at the beginning of a sentence: "Twenty-six recommendations".
[[nodiscard]] QString startingCount(qint64 value, const QString& singular, const QString& plural);
/// The first letter as a capital.
[[nodiscard]] QString capitalised(const QString& text);
/// The first letter small.
[[nodiscard]] QString lowered(const QString& text);

/// "a", "a and b", "a, b and c".
[[nodiscard]] QString listed(const QStringList& parts);
/// References in their order, runs drawn together: "SOFIA-2023/1 to SOFIA-2023/10".
[[nodiscard]] QString references(const QStringList& references);

/// "5 May 2022".
[[nodiscard]] QString day(QDate date);
/// "11 and 12 December 2023", "30 May to 2 June 2022".
[[nodiscard]] QString period(QDate from, QDate to);
/// The days of a meeting, no more precise than they are known: "June 2018".
[[nodiscard]] QString days(const domain::Meeting& meeting);
/// The month in which a meeting began, or its year, or nothing.
[[nodiscard]] QString month(const domain::Meeting& meeting);
/// The same with its preposition: "on 5 May 2022", "in June 2018", or nothing.
[[nodiscard]] QString whenHeld(const domain::Meeting& meeting);

/// 1 is "I".
[[nodiscard]] QString roman(int number);

}  // namespace pact::report::english
