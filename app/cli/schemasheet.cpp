#include "app/cli/schemasheet.h"

#include "app/cli/console.h"
#include "core/domain/entityspec.h"
#include "core/storage/workspace.h"

#include <QJsonArray>

namespace pact::cli {

using domain::EntitySpec;
using domain::FieldSpec;
using domain::FieldType;

namespace {

QString typeCode(FieldType type) {
    switch (type) {
        case FieldType::Text: return QStringLiteral("text");
        case FieldType::LongText: return QStringLiteral("long-text");
        case FieldType::Code: return QStringLiteral("code");
        case FieldType::CodeList: return QStringLiteral("code-list");
        case FieldType::Date: return QStringLiteral("date");
        case FieldType::Flag: return QStringLiteral("flag");
        case FieldType::Integer: return QStringLiteral("integer");
        case FieldType::Reference: return QStringLiteral("reference");
        case FieldType::Language: return QStringLiteral("language");
    }
    Q_UNREACHABLE();
}

QStringList codesOf(const FieldSpec& field) {
    QStringList codes;
    if (field.vocabulary)
        for (const domain::Term& term : field.vocabulary->terms)
            codes << QString::fromLatin1(term.code);
    return codes;
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject toJson(const FieldSpec& field) {
    return QJsonObject{
        {"code", field.code},
        {"label", labelOf(field)},
        {"explanation", orNull(explanationOf(field))},
        {"type", typeCode(field.type)},
        {"refersTo", orNull(field.refersTo)},
        {"codes", QJsonArray::fromStringList(codesOf(field))},
        {"default", orNull(field.defaultValue)},
        {"required", field.required},
        {"localised", field.localised},
        {"personal", field.personal},
        {"maxLength", field.maxLength > 0 ? QJsonValue(field.maxLength) : QJsonValue()},
        {"unit", field.unit},
        {"audience", field.audience ? QJsonValue(domain::codeOf(*field.audience)) : QJsonValue()}};
}

QJsonObject toJson(const EntitySpec& spec) {
    QJsonArray identity;
    for (const int index : spec.identity)
        identity.append(spec.fields[static_cast<std::size_t>(index)].code);
    QJsonArray fields;
    for (const FieldSpec& field : spec.fields) fields.append(toJson(field));
    const QString reference =
        spec.reference < 0 ? QString() : spec.fields[static_cast<std::size_t>(spec.reference)].code;
    return QJsonObject{{"code", spec.code},
                       {"label", spec.title()},
                       {"reference", orNull(reference)},
                       {"identity", identity},
                       {"fields", fields}};
}

/// What there is to say of a field beside its type.
QString remarks(const EntitySpec& spec, const FieldSpec& field) {
    QStringList all;
    if (spec.reference >= 0 && &spec.fields[static_cast<std::size_t>(spec.reference)] == &field)
        all << tr("human reference");
    if (field.required) all << tr("required");
    if (!field.defaultValue.isEmpty()) all << tr("by default %1").arg(field.defaultValue);
    if (field.localised) all << tr("can be translated");
    if (field.personal) all << tr("personal");
    if (field.vocabulary) all << codesOf(field).join(u'|');
    if (field.explanation) all << domain::explanationOf(field);
    return all.join(QLatin1String("; "));
}

}  // namespace

QJsonObject schemaToJson() {
    QJsonArray entities;
    for (const EntitySpec* spec : domain::allEntities()) entities.append(toJson(*spec));
    return QJsonObject{{"schema", storage::kSchemaVersion}, {"entities", entities}};
}

QString schemaToText() {
    std::vector<std::vector<QString>> rows;
    for (const EntitySpec* spec : domain::allEntities()) {
        if (!rows.empty()) rows.push_back({});
        rows.push_back({spec->code});
        for (const FieldSpec& field : spec->fields) {
            const QString type = field.refersTo.isEmpty()
                                     ? typeCode(field.type)
                                     : tr("reference to %1").arg(field.refersTo);
            rows.push_back({u' ' + field.code, type, remarks(*spec, field)});
        }
    }
    return aligned(rows);
}

}  // namespace pact::cli
