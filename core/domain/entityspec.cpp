#include "core/domain/entityspec.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::domain {

QString FieldSpec::column() const {
    QString name = code;
    return name.replace(u'-', u'_');
}

QString EntitySpec::table() const {
    QString name = code;
    return name.replace(u'-', u'_');
}

int EntitySpec::indexOf(const QString& fieldCode) const { return m_index.value(fieldCode, -1); }

void EntitySpec::buildIndex() {
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_index.insert(fields[i].code, static_cast<int>(i));
}

const FieldSpec& EntitySpec::field(const QString& fieldCode) const {
    const int index = indexOf(fieldCode);
    Q_ASSERT_X(index >= 0, "EntitySpec::field", "the entity has no such field");
    return fields[static_cast<std::size_t>(index)];
}

QStringList EntitySpec::fieldCodes() const {
    QStringList codes;
    for (const FieldSpec& each : fields) codes << each.code;
    return codes;
}

QString EntitySpec::title() const { return QCoreApplication::translate("entity", label); }

QString labelOf(const FieldSpec& field) {
    return QCoreApplication::translate("field", field.label);
}

QString explanationOf(const FieldSpec& field) {
    if (!field.explanation) return {};
    return QCoreApplication::translate("field", field.explanation);
}

const EntitySpec* findEntity(const QString& code) {
    static const auto kByCode = [] {
        QHash<QString, const EntitySpec*> byCode;
        for (const EntitySpec* spec : allEntities()) byCode.insert(spec->code, spec);
        return byCode;
    }();
    return kByCode.value(code, nullptr);
}

const QString& Record::value(const EntitySpec& spec, const QString& fieldCode) const {
    const int index = spec.indexOf(fieldCode);
    Q_ASSERT_X(index >= 0, "Record::value", "the entity has no such field");
    return values[static_cast<std::size_t>(index)];
}

void Record::set(const EntitySpec& spec, const QString& fieldCode, const QString& value) {
    const int index = spec.indexOf(fieldCode);
    Q_ASSERT_X(index >= 0, "Record::set", "the entity has no such field");
    values[static_cast<std::size_t>(index)] = value;
}

QString Record::translation(const QString& path) const {
    for (const auto& [known, text] : translations)
        if (known == path) return text;
    return {};
}

void Record::translate(const QString& path, const QString& text) {
    std::erase_if(translations, [&path](const auto& each) { return each.first == path; });
    if (text.isEmpty()) return;
    translations.emplace_back(path, text);
    std::sort(translations.begin(), translations.end());
}

bool isLive(const EntitySpec& spec, const Record& record) {
    return record.value(spec, QStringLiteral("archived")).isEmpty() &&
           record.value(spec, QStringLiteral("merged-into")).isEmpty();
}

Record blankRecord(const EntitySpec& spec, const QUuid& id) {
    Record record;
    record.id = id;
    record.values.reserve(spec.fields.size());
    for (const FieldSpec& field : spec.fields) record.values.push_back(field.defaultValue);
    return record;
}

}  // namespace pact::domain
