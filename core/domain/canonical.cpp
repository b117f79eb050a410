#include "core/domain/canonical.h"

#include "core/base/identity.h"
#include "core/base/textfold.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace pact::domain {

namespace {

const QDate kFirstDay(1900, 1, 1);  // what lies before is mistyped

QString tr(const char* text) { return QCoreApplication::translate("canonical", text); }

Result<QString> canonicalCode(const FieldSpec& field, const QString& text) {
    for (const Term& term : field.vocabulary->terms) {
        const QString code = QString::fromLatin1(term.code);
        if (code.compare(text, Qt::CaseInsensitive) == 0) return code;
    }
    return fail(ErrorCode::InvalidInput, tr("\"%1\" is not a value of %2; it takes: %3.")
                                             .arg(text, field.code, field.vocabulary->listed()));
}

Result<QString> canonicalCodes(const FieldSpec& field, const QString& text) {
    std::vector<bool> chosen(field.vocabulary->terms.size(), false);
    static const QRegularExpression kSeparators(QStringLiteral("[;,|]"));
    for (const QString& part : text.split(kSeparators, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        PACT_TRY(const QString code, canonicalCode(field, part.trimmed()));
        chosen[static_cast<std::size_t>(field.vocabulary->indexOf(code))] = true;
    }
    QStringList codes;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i]) codes << QString::fromLatin1(field.vocabulary->terms[i].code);
    return codes.join(u';');
}

Result<QString> canonicalFlag(const FieldSpec& field, const QString& text) {
    const QString folded = text.toLower();
    if (folded == QLatin1String("yes") || folded == QLatin1String("true") || folded == u"1")
        return QStringLiteral("yes");
    if (folded == QLatin1String("no") || folded == QLatin1String("false") || folded == u"0")
        return QString();
    return fail(ErrorCode::InvalidInput,
                tr("\"%1\" is not a value of %2; it takes: yes, no.").arg(text, field.code));
}

Result<QString> canonicalInteger(const FieldSpec& field, const QString& text) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidInput,
                    tr("\"%1\" is not a whole number, as %2 needs.").arg(text, field.code));
    return QString::number(number);
}

Result<QString> canonicalLanguage(const FieldSpec& field, const QString& text) {
    static const QRegularExpression kTag(
        QStringLiteral("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"));
    if (!kTag.match(text).hasMatch())
        return fail(ErrorCode::InvalidInput,
                    tr("\"%1\" is not a language tag such as en or zh-Hans, as %2 needs.")
                        .arg(text, field.code));
    return text;
}

Result<QString> canonicalId(const FieldSpec& field, const QString& text) {
    const QUuid id = idFromText(text);
    if (id.isNull())
        return fail(ErrorCode::InvalidInput,
                    tr("\"%1\" is not the id of a record, as %2 needs.").arg(text, field.code));
    return toText(id);
}

// Whether a text is an id in the one form that ids are written in.
bool isWrittenId(const QString& text) {
    if (text.size() != 36) return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (isDash ? c != u'-' : !isHex) return false;
    }
    return true;
}

Result<QString> canonicalPlainText(const FieldSpec& field, QString text) {
    if (field.type == FieldType::Text) {
        text.replace(u'\n', u' ');
        text.replace(u'\t', u' ');
    }
    if (field.maxLength > 0 && text.size() > field.maxLength)
        return fail(ErrorCode::InvalidInput, tr("The text of %1 has %2 characters; it can have %3.")
                                                 .arg(field.code)
                                                 .arg(text.size())
                                                 .arg(field.maxLength));
    return text;
}

}  // namespace

// Written out, for QDate::toString() goes through a format string, and imports write many days.
QString dayToText(QDate day) {
    if (!day.isValid() || day.year() < 0 || day.year() > 9999) return {};
    QString text = QStringLiteral("0000-00-00");
    const auto write = [&text](int number, qsizetype last) {
        for (; number > 0; number /= 10) text[last--] = QChar(u'0' + number % 10);
    };
    write(day.year(), 3);
    write(day.month(), 6);
    write(day.day(), 9);
    return text;
}

Result<QDate> dayFromText(const QString& text) {
    // ISODate takes other forms too; a day has these ten characters alone.
    const bool hasForm = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    const QDate day = hasForm ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput,
                    tr("\"%1\" is not a day such as 2023-12-11.").arg(text));
    if (day < kFirstDay)
        return fail(ErrorCode::InvalidInput,
                    tr("%1 lies before %2, the first day that can be given.")
                        .arg(text, dayToText(kFirstDay)));
    return day;
}

Result<QString> canonicalValue(const FieldSpec& field, const QString& input) {
    QString text = canonicalText(input);
    if (text.isEmpty()) return QString();
    switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText: return canonicalPlainText(field, std::move(text));
        case FieldType::Code: return canonicalCode(field, text);
        case FieldType::CodeList: return canonicalCodes(field, text);
        case FieldType::Date: {
            PACT_TRY(const QDate day, dayFromText(text));
            return dayToText(day);
        }
        case FieldType::Flag: return canonicalFlag(field, text);
        case FieldType::Integer: return canonicalInteger(field, text);
        case FieldType::Reference: return canonicalId(field, text);
        case FieldType::Language: return canonicalLanguage(field, text);
    }
    Q_UNREACHABLE();
}

bool isCanonical(const FieldSpec& field, const QString& text) {
    if (text.isEmpty()) return true;
    if (field.type == FieldType::Code) return field.vocabulary->indexOf(text) >= 0;
    if (field.type == FieldType::Date) return dayFromText(text).has_value();
    if (field.type == FieldType::Reference) return isWrittenId(text);
    const auto canonical = canonicalValue(field, text);
    return canonical && *canonical == text;
}

}  // namespace pact::domain
