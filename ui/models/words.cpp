#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pact::ui {

namespace {

constexpr const char* kContext = "words";

QString dayFormat() { return QStringLiteral("d MMM yyyy"); }

QString shownCodes(const domain::Vocabulary& vocabulary, const QString& codes) {
    QStringList labels;
    for (const QString& code : codes.split(u';', Qt::SkipEmptyParts))
        labels << vocabulary.label(code);
    return labels.join(QStringLiteral("; "));
}

}  // namespace

QString shownDay(QDate day) {
    return day.isValid() ? QLocale().toString(day, dayFormat()) : QString();
}

QDate typedDay(const QString& text) {
    const QString typed = text.simplified();
    const QLocale locale;
    for (const QString& format : {dayFormat(), QStringLiteral("d MMMM yyyy")})
        if (const QDate day = locale.toDate(typed, format); day.isValid()) return day;
    if (const QDate day = QDate::fromString(typed, Qt::ISODate); day.isValid()) return day;
    return locale.toDate(typed, QLocale::LongFormat);
}

QString shownMoment(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    return QLocale().toString(local, QStringLiteral("d MMM yyyy, HH:mm"));
}

QString shownDayText(const QString& canonical) {
    return shownDay(QDate::fromString(canonical, Qt::ISODate));
}

QString shownValue(const domain::FieldSpec& field, const QString& canonical) {
    if (canonical.isEmpty()) return {};
    switch (field.type) {
        case domain::FieldType::Code: return field.vocabulary->label(canonical);
        case domain::FieldType::CodeList: return shownCodes(*field.vocabulary, canonical);
        case domain::FieldType::Date: return shownDayText(canonical);
        case domain::FieldType::Flag: return QCoreApplication::translate(kContext, "yes");
        default: return canonical;
    }
}

QString shareOfAsked(analysis::Share reported, qint64 notAsked) {
    if (reported.isEmpty()) return QCoreApplication::translate(kContext, "No partner was asked.");
    const QString share =
        reported.base == 1
            ? QCoreApplication::translate(kContext, "%1 of the 1 partner asked reported")
            : QCoreApplication::translate(kContext, "%1 of the %n partners asked reported", nullptr,
                                          static_cast<int>(reported.base));
    const QString others = notAsked == 1
                               ? QCoreApplication::translate(kContext, "1 was not asked")
                               : QCoreApplication::translate(kContext, "%n were not asked", nullptr,
                                                             static_cast<int>(notAsked));
    return QCoreApplication::translate(kContext, "%1; %2.").arg(share.arg(reported.part), others);
}

QString otherDutiesText(const analysis::OtherDuties& others) {
    QStringList parts;
    const auto add = [&parts](const analysis::Share& share, const char* one, const char* many) {
        if (share.isEmpty()) return;
        const char* text = share.base == 1 ? one : many;
        parts << QCoreApplication::translate(kContext, text).arg(share.part).arg(share.base);
    };
    add(others.coordinators, QT_TRANSLATE_NOOP("words", "Coordinators: %1 of the %2 pair reported"),
        QT_TRANSLATE_NOOP("words", "Coordinators: %1 of the %2 pairs reported"));
    add(others.reviewers, QT_TRANSLATE_NOOP("words", "Reviewers: %1 of the %2 pair reported"),
        QT_TRANSLATE_NOOP("words", "Reviewers: %1 of the %2 pairs reported"));
    add(others.together, QT_TRANSLATE_NOOP("words", "Duties together: %1 of the %2 duty reported"),
        QT_TRANSLATE_NOOP("words", "Duties together: %1 of the %2 duties reported"));
    if (others.invited > 0)
        parts << (others.invited == 1
                      ? QCoreApplication::translate(kContext, "Invited: 1 pair reported")
                      : QCoreApplication::translate(kContext, "Invited: %n pairs reported", nullptr,
                                                    static_cast<int>(others.invited)));
    return parts.join(QStringLiteral("  ·  "));
}

const std::vector<LanguageTerm>& unLanguages() {
    static const std::vector<LanguageTerm> kLanguages{
        {QStringLiteral("ar"), QT_TRANSLATE_NOOP("words", "Arabic")},
        {QStringLiteral("zh"), QT_TRANSLATE_NOOP("words", "Chinese")},
        {QStringLiteral("en"), QT_TRANSLATE_NOOP("words", "English")},
        {QStringLiteral("fr"), QT_TRANSLATE_NOOP("words", "French")},
        {QStringLiteral("ru"), QT_TRANSLATE_NOOP("words", "Russian")},
        {QStringLiteral("es"), QT_TRANSLATE_NOOP("words", "Spanish")},
    };
    return kLanguages;
}

QString languageName(const QString& tag) {
    for (const LanguageTerm& each : unLanguages())
        if (each.tag == tag) return QCoreApplication::translate(kContext, each.name);
    const QLocale locale(QString(tag).replace(u'-', u'_'));
    if (locale.language() == QLocale::C) return tag;
    return QStringLiteral("%1 (%2)").arg(QLocale::languageToString(locale.language()), tag);
}

QString labelAt(const domain::EntitySpec& spec, const QString& path) {
    const QString label = domain::labelOf(spec.field(path.section(u'/', 0, 0)));
    if (!path.contains(u'/')) return label;
    return QStringLiteral("%1 (%2)").arg(label, languageName(path.section(u'/', 1)));
}

QString pluralOf(const domain::EntitySpec& spec) {
    return QCoreApplication::translate("entity", spec.plural);
}

QString shownPillar(const QString& code) { return code.isEmpty() ? QStringLiteral("–") : code; }

}  // namespace pact::ui
