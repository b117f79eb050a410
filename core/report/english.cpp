#include "core/report/english.h"

#include <QLocale>
#include <QRegularExpression>

namespace pact::report::english {

using domain::Meeting;
using domain::Precision;

namespace {

const QLocale& locale() {
    static const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
    return kEnglish;
}

QString written(QDate date, const QString& format) { return locale().toString(date, format); }

/// A reference as what stands before its last number, and that number.
struct Split {
    QString stem;
    int number = -1;
};

Split split(const QString& reference) {
    static const QRegularExpression kNumbered(QStringLiteral("^(.*/)(\\d{1,6})$"));
    const auto match = kNumbered.match(reference);
    if (!match.hasMatch()) return {reference, -1};
    return {match.captured(1), match.captured(2).toInt()};
}

bool follows(const QString& next, const QString& previous) {
    const Split a = split(previous);
    const Split b = split(next);
    return a.number >= 0 && b.number == a.number + 1 && a.stem == b.stem;
}

}  // namespace

QString number(qint64 value) {
    static constexpr const char* kWords[] = {"none", "one", "two",   "three", "four",
                                             "five", "six", "seven", "eight", "nine"};
    if (value >= 0 && value < 10) return QString::fromLatin1(kWords[value]);
    return locale().toString(value);
}

QString startingNumber(qint64 value) {
    static constexpr const char* kTens[] = {"",      "",      "twenty",  "thirty", "forty",
                                            "fifty", "sixty", "seventy", "eighty", "ninety"};
    static constexpr const char* kTeens[] = {"ten",      "eleven",  "twelve",  "thirteen",
                                             "fourteen", "fifteen", "sixteen", "seventeen",
                                             "eighteen", "nineteen"};
    if (value < 10 || value > 99) return capitalised(number(value));
    if (value < 20) return capitalised(QString::fromLatin1(kTeens[value - 10]));
    const QString tens = capitalised(QString::fromLatin1(kTens[value / 10]));
    return value % 10 == 0 ? tens : tens + u'-' + number(value % 10);
}

QString count(qint64 value, const QString& singular, const QString& plural) {
    if (value == 0) return QStringLiteral("no ") + singular;
    return number(value) + u' ' + (value == 1 ? singular : plural);
}

QString startingCount(qint64 value, const QString& singular, const QString& plural) {
    if (value == 0) return QStringLiteral("No ") + singular;
    return startingNumber(value) + u' ' + (value == 1 ? singular : plural);
}

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

QString lowered(const QString& text) {
    return text.isEmpty() ? text : text.front().toLower() + text.mid(1);
}

QString listed(const QStringList& parts) {
    if (parts.size() < 2) return parts.join(QString());
    return QStringList(parts.mid(0, parts.size() - 1)).join(QLatin1String(", ")) +
           QLatin1String(" and ") + parts.last();
}

QString references(const QStringList& references) {
    QStringList parts;
    for (qsizetype first = 0; first < references.size();) {
        qsizetype last = first;
        while (last + 1 < references.size() && follows(references[last + 1], references[last]))
            ++last;
        if (last - first < 2) {
            parts << references[first++];
            continue;
        }
        parts << references[first] + QLatin1String(" to ") + references[last];
        first = last + 1;
    }
    return listed(parts);
}

QString day(QDate date) { return written(date, QStringLiteral("d MMMM yyyy")); }

QString period(QDate from, QDate to) {
    if (!to.isValid() || from == to) return day(from);
    if (from.year() != to.year()) return day(from) + QLatin1String(" to ") + day(to);
    if (from.month() != to.month())
        return written(from, QStringLiteral("d MMMM")) + QLatin1String(" to ") + day(to);
    const QString between =
        from.addDays(1) == to ? QStringLiteral(" and ") : QStringLiteral(" to ");
    return written(from, QStringLiteral("d")) + between + day(to);
}

QString days(const Meeting& meeting) {
    if (!meeting.start.isValid()) return {};
    switch (meeting.precision.value_or(Precision::Day)) {
        case Precision::Day: return period(meeting.start, meeting.end);
        case Precision::Week: return QStringLiteral("the week of %1").arg(day(meeting.start));
        case Precision::Month: return written(meeting.start, QStringLiteral("MMMM yyyy"));
        case Precision::Year: return written(meeting.start, QStringLiteral("yyyy"));
        case Precision::Unknown: return {};
    }
    return {};
}

QString month(const Meeting& meeting) {
    const Precision precision = meeting.precision.value_or(Precision::Day);
    if (!meeting.start.isValid() || precision == Precision::Unknown) return {};
    return written(meeting.start, precision == Precision::Year ? QStringLiteral("yyyy")
                                                               : QStringLiteral("MMMM yyyy"));
}

QString whenHeld(const Meeting& meeting) {
    const QString when = days(meeting);
    if (when.isEmpty()) return {};
    const bool isDay = meeting.precision.value_or(Precision::Day) == Precision::Day;
    const bool isSpan = isDay && meeting.end.isValid() && meeting.start.daysTo(meeting.end) > 1;
    if (isSpan) return QStringLiteral("from ") + when;
    return (isDay ? QStringLiteral("on ") : QStringLiteral("in ")) + when;
}

QString roman(int number) {
    static constexpr std::pair<int, const char*> kParts[] = {{100, "C"}, {90, "XC"}, {50, "L"},
                                                             {40, "XL"}, {10, "X"},  {9, "IX"},
                                                             {5, "V"},   {4, "IV"},  {1, "I"}};
    QString text;
    for (const auto& [value, letters] : kParts)
        for (; number >= value; number -= value) text += QLatin1String(letters);
    return text;
}

}  // namespace pact::report::english
