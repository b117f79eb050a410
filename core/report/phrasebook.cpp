#include "core/report/phrasebook.h"

#include "core/domain/paperterms.h"
#include "core/report/scripts.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <unicode/listformatter.h>
#include <unicode/rbnf.h>
#include <unicode/smpdtfmt.h>

#include <algorithm>
#include <limits>

// Outside of all namespaces, as Q_INIT_RESOURCE asks.
static void loadPaperWords() { Q_INIT_RESOURCE(papers); }

namespace pact::report {

using domain::Meeting;
using domain::Precision;

namespace {

constexpr const char* kContext = "paper";

icu::UnicodeString toIcu(const QString& text) {
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size())};
}

QString fromIcu(const icu::UnicodeString& text) {
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

/// British forms for English: "a, b and c", "5 May 2022". Arabic with the figures 0 to 9, as in
/// documents of the United Nations.
icu::Locale localeOf(const QString& language) {
    if (language == QLatin1String("en")) return icu::Locale("en", "GB");
    if (language == QLatin1String("ar")) return icu::Locale("ar@numbers=latn");
    return icu::Locale(language.toLatin1().constData());
}

/// For figures: the same.
QLocale figuresOf(const QString& language) {
    if (language == QLatin1String("ar")) return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return QLocale(language);
}

/// Where the words of a language are kept, if there are any.
QString wordsOf(const QString& language) {
    return QStringLiteral(":/papers/papers_%1.qm").arg(language);
}

QStringList setApart(QStringList values, Qt::LayoutDirection direction) {
    for (QString& value : values) value = report::setApart(value, direction);
    return values;
}

/// Replaces %1 to %9 in one go, so that a value may hold such a mark itself.
QString filled(const QString& phrase, const QStringList& values) {
    if (values.isEmpty()) return phrase;
    QString text;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const int place =
            phrase[i] == u'%' && i + 1 < phrase.size() ? phrase[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text += phrase[i];
            continue;
        }
        text += values[place - 1];
        ++i;
    }
    return text;
}

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

QStringList Phrasebook::languages() { return domain::paperLanguages(); }

Result<std::shared_ptr<const Phrasebook>> Phrasebook::open(const QString& language) {
    loadPaperWords();
    if (!QFile::exists(wordsOf(language)))
        return fail(ErrorCode::Refused, domain::languageIssue(language));
    std::shared_ptr<Phrasebook> book(new Phrasebook(language));
    if (!book->m_translator->load(wordsOf(language)))
        return fail(ErrorCode::Io, QCoreApplication::translate(
                                       "report", "The words for papers in “%1” cannot be read.")
                                       .arg(language));
    return std::shared_ptr<const Phrasebook>(std::move(book));
}

Phrasebook::Phrasebook(QString language)
    : m_language(std::move(language)), m_translator(std::make_unique<QTranslator>()) {}

Phrasebook::~Phrasebook() = default;

/// The phrase itself where the language has no words of its own for it, as in English.
QString Phrasebook::translated(const char* phrase, qint64 number) const {
    const auto n = static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
    const QString text = m_translator->translate(kContext, phrase, nullptr, n);
    return text.isEmpty() ? QString::fromUtf8(phrase) : text;
}

QString Phrasebook::say(const char* phrase, const QStringList& values) const {
    return filled(translated(phrase, -1), setApart(values, directionOf(m_language)));
}

QString Phrasebook::count(const char* phrase, qint64 number, const QStringList& values) const {
    return filled(withNumber(translated(phrase, number), number),
                  setApart(values, directionOf(m_language)));
}

QString Phrasebook::withNumber(const QString& phrase, qint64 number) const {
    static const QRegularExpression kMark(QStringLiteral("\\{([nN#])(?::([a-z-]+))?\\}"));
    QString text;
    qsizetype from = 0;
    for (auto marks = kMark.globalMatch(phrase); marks.hasNext();) {
        const auto mark = marks.next();
        text += phrase.mid(from, mark.capturedStart() - from);
        from = mark.capturedEnd();
        const QString form = mark.captured(2);
        const bool isStart = mark.captured(1) == QLatin1String("N");
        const bool isWords =
            mark.captured(1) != QLatin1String("#") && number >= 0 && number < (isStart ? 100 : 10);
        const QString written = isWords ? spelled(number, form) : figures(number);
        text += isStart ? capitalised(written) : written;
    }
    return text + phrase.mid(from);
}

QString Phrasebook::spelled(qint64 number, const QString& form) const {
    if (number == 0)
        return form.startsWith(QLatin1String("feminine")) ? say("no (feminine)") : say("no");
    UErrorCode error = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, localeOf(m_language), error);
    icu::UnicodeString text;
    icu::FieldPosition place;
    const QString rule =
        QStringLiteral("%spellout-cardinal") +
        (isEnglish() ? QString() : u'-' + (form.isEmpty() ? QStringLiteral("masculine") : form));
    format.format(static_cast<int32_t>(number), toIcu(rule), text, place, error);
    if (U_FAILURE(error)) return figures(number);
    // ICU spells French by the reform of 1990; the United Nations write "soixante et onze".
    return fromIcu(text).replace(QLatin1String("-et-"), QLatin1String(" et "));
}

QString Phrasebook::labelOf(const domain::Vocabulary& vocabulary, const QString& code) const {
    for (const domain::Term& term : vocabulary.terms)
        if (code == QLatin1String(term.code)) return say(term.label);
    return code;
}

QString Phrasebook::number(qint64 value) const {
    return value >= 0 && value < 10 ? spelled(value, {}) : figures(value);
}

QString Phrasebook::figures(qint64 value) const { return figuresOf(m_language).toString(value); }

QString Phrasebook::listed(const QStringList& parts) const {
    std::vector<icu::UnicodeString> texts;
    for (const QString& part : parts)
        texts.push_back(toIcu(setApart(part, directionOf(m_language))));
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(localeOf(m_language), error));
    icu::UnicodeString all;
    if (U_SUCCESS(error))
        formatter->format(texts.data(), static_cast<int32_t>(texts.size()), all, error);
    return U_SUCCESS(error) ? fromIcu(all) : parts.join(QLatin1String(", "));
}

QString Phrasebook::series(const QStringList& parts) const {
    QString all = parts.value(0);
    for (const QString& part : parts.mid(1)) all = say("%1; %2", {all, part});
    return all;
}

QString Phrasebook::references(const QStringList& references) const {
    QStringList parts;
    for (qsizetype first = 0; first < references.size();) {
        qsizetype last = first;
        while (last + 1 < references.size() && follows(references[last + 1], references[last]))
            ++last;
        if (last - first < 2)
            parts << references.mid(first, last - first + 1);
        else
            parts << say("%1 to %2", {references[first], references[last]});
        first = last + 1;
    }
    return listed(parts);
}

// Words that run against the language take marks that run with them.
QString Phrasebook::quoted(const QString& text) const {
    const bool isAgainst = directionOf(m_language) == Qt::RightToLeft && !text.isRightToLeft();
    return isAgainst ? QStringLiteral("\u2066“%1”\u2069").arg(text) : say("“%1”", {text});
}

QString Phrasebook::written(QDate date, const char* pattern) const {
    UErrorCode error = U_ZERO_ERROR;
    icu::SimpleDateFormat format(toIcu(say(pattern)), localeOf(m_language), error);
    format.adoptTimeZone(icu::TimeZone::getGMT()->clone());
    icu::UnicodeString text;
    const qint64 at = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    if (U_SUCCESS(error)) format.format(static_cast<UDate>(at), text);
    return U_SUCCESS(error) ? fromIcu(text) : date.toString(Qt::ISODate);
}

QString Phrasebook::day(QDate date) const {
    if (!date.isValid()) return {};
    return date.day() == 1 ? written(date, PACT_PHRASE("d MMMM y (first of a month)"))
                           : written(date, PACT_PHRASE("d MMMM y"));
}

QString Phrasebook::firstDay(QDate from, QDate to) const {
    const bool isFirst = from.day() == 1;
    if (from.year() != to.year()) return day(from);
    if (from.month() != to.month())
        return written(from,
                       isFirst ? PACT_PHRASE("d MMMM (first of a month)") : PACT_PHRASE("d MMMM"));
    return written(from, isFirst ? PACT_PHRASE("d (first of a month)") : PACT_PHRASE("d"));
}

QString Phrasebook::period(QDate from, QDate to) const {
    if (!to.isValid() || from == to) return day(from);
    const QStringList days{firstDay(from, to), day(to)};
    if (from.month() != to.month() || from.year() != to.year())
        return say("%1 to %2 (in two months)", days);
    return from.addDays(1) == to ? say("%1 and %2", days) : say("%1 to %2 (days)", days);
}

QString Phrasebook::days(const Meeting& meeting) const {
    if (!meeting.start.isValid()) return {};
    switch (meeting.precision.value_or(Precision::Day)) {
        case Precision::Day: return period(meeting.start, meeting.end);
        case Precision::Week: return say("the week of %1", {day(meeting.start)});
        case Precision::Month: return written(meeting.start, PACT_PHRASE("LLLL y"));
        case Precision::Year: return written(meeting.start, PACT_PHRASE("y"));
        case Precision::Unknown: return {};
    }
    return {};
}

QString Phrasebook::month(const Meeting& meeting) const {
    const Precision precision = meeting.precision.value_or(Precision::Day);
    if (!meeting.start.isValid() || precision == Precision::Unknown) return {};
    return written(meeting.start,
                   precision == Precision::Year ? PACT_PHRASE("y") : PACT_PHRASE("LLLL y"));
}

QString Phrasebook::whenHeld(const Meeting& meeting) const {
    const QDate from = meeting.start;
    const QDate to = meeting.end;
    if (!from.isValid()) return {};
    switch (meeting.precision.value_or(Precision::Day)) {
        case Precision::Day: break;
        case Precision::Week: return say("in the week of %1", {day(from)});
        case Precision::Month:
        case Precision::Year: return say("in %1", {days(meeting)});
        case Precision::Unknown: return {};
    }
    if (!to.isValid() || from == to) return say("on %1", {day(from)});
    const QStringList both{firstDay(from, to), day(to)};
    return from.addDays(1) == to ? say("on %1 and %2", both) : say("from %1 to %2", both);
}

QString roman(int number) {
    static constexpr std::pair<int, const char*> kParts[] = {{100, "C"}, {90, "XC"}, {50, "L"},
                                                             {40, "XL"}, {10, "X"},  {9, "IX"},
                                                             {5, "V"},   {4, "IV"},  {1, "I"}};
    QString text;
    for (const auto& [value, figures] : kParts)
        for (; number >= value; number -= value) text += QLatin1String(figures);
    return text;
}

QString letters(int number) {
    QString text;
    for (; number > 0; number = (number - 1) / 26) text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

QString lowered(const QString& text) {
    return text.isEmpty() ? text : text.front().toLower() + text.mid(1);
}

}  // namespace pact::report
