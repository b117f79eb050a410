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

QString pluralOf(const domain::EntitySpec& spec) {
    return QCoreApplication::translate("entity", spec.plural);
}

QString shownPillar(const QString& code) { return code.isEmpty() ? QStringLiteral("–") : code; }

}  // namespace pact::ui
