#include "app/cli/arguments.h"

#include "core/domain/canonical.h"

#include <algorithm>

namespace pact::cli {

using domain::EntitySpec;
using domain::FieldSpec;

namespace {

QStringList entityCodes() {
    QStringList codes;
    for (const EntitySpec* spec : domain::allEntities()) codes << spec->code;
    return codes;
}

CLI::Validator validator(std::function<QString(const QString&)> complaint) {
    return CLI::Validator(
        [complaint = std::move(complaint)](std::string& argument) {
            return complaint(QString::fromStdString(argument)).toStdString();
        },
        "");
}

/// The localised field of a path such as `title/fr`, or nullptr; InvalidInput for a wrong language.
Result<const FieldSpec*> translatedField(const EntitySpec& spec, const QString& path) {
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0) return nullptr;
    const int index = spec.indexOf(path.left(slash));
    if (index < 0) return nullptr;
    const FieldSpec& field = spec.fields[static_cast<std::size_t>(index)];
    if (!field.localised)
        return fail(ErrorCode::InvalidInput,
                    tr("%1 of %2 has no translations.").arg(field.code, spec.code));
    FieldSpec language;
    language.code = path;
    language.type = domain::FieldType::Language;
    PACT_CHECK(domain::canonicalValue(language, path.mid(slash + 1)));
    if (slash + 1 == path.size()) return nullptr;
    return &field;
}

void setTranslation(domain::Record& record, const QString& path, const QString& text) {
    auto& all = record.translations;
    std::erase_if(all, [&](const auto& pair) { return pair.first == path; });
    if (!text.isEmpty()) all.emplace_back(path, text);
    std::sort(all.begin(), all.end());
}

}  // namespace

CLI::Validator isAssignment() {
    return validator([](const QString& text) {
        if (text.indexOf(u'=') > 0) return QString();
        return tr("\"%1\" is not of the form FIELD=VALUE").arg(text);
    });
}

CLI::Validator isEntity() {
    return validator([](const QString& text) {
        if (domain::findEntity(text)) return QString();
        return tr("\"%1\" is no entity; there are: %2")
            .arg(text, entityCodes().join(QLatin1String(", ")));
    });
}

CLI::Validator isDay() {
    return validator([](const QString& text) {
        const auto day = domain::dayFromText(text);
        return day ? QString() : day.error().message;
    });
}

CLI::Validator isValueOf(const FieldSpec& field) {
    return validator([field = &field](const QString& text) {
        if (field->type == domain::FieldType::Reference) return QString();
        const auto canonical = domain::canonicalValue(*field, text);
        return canonical ? QString() : canonical.error().message;
    });
}

CLI::Validator isFileName() {
    return validator([](const QString& text) {
        return text.isEmpty() ? tr("the name of a file cannot be empty") : QString();
    });
}

CLI::Validator isPositive() {
    return validator([](const QString& text) {
        bool isNumber = false;
        const bool fits = text.toLongLong(&isNumber) > 0 && isNumber;
        return fits ? QString() : tr("\"%1\" is not a number above zero").arg(text);
    });
}

CLI::Validator isPositiveOrZero() {
    return validator([](const QString& text) {
        bool isNumber = false;
        const bool fits = text.toLongLong(&isNumber) >= 0 && isNumber;
        return fits ? QString() : tr("\"%1\" is not a whole number, 0 or above").arg(text);
    });
}

CLI::Validator isOneOf(const QStringList& choices) {
    return validator([choices](const QString& text) {
        if (choices.contains(text)) return QString();
        return tr("\"%1\" is none of %2").arg(text, choices.join(QLatin1String(", ")));
    });
}

void takeEntity(CLI::App& app, std::string& entity, const std::string& description) {
    app.add_option("ENTITY", entity, description)->required()->check(isEntity())->type_name("");
}

void takeReference(CLI::App& app, std::string& reference) {
    app.add_option("REF", reference, help("Its human reference or UUID"))
        ->required()
        ->type_name("");
}

void takeReason(CLI::App& app, std::string& reason) {
    app.add_option("--reason", reason, help("Why, for the history"))->type_name("TEXT");
}

void takeAssignments(CLI::App& app, std::vector<std::string>& assignments,
                     const std::string& description) {
    app.add_option("FIELD=VALUE", assignments, description)
        ->required()
        ->check(isAssignment())
        ->type_name("");
}

void refuseRepeatedFields(const std::vector<std::string>& assignments, const std::string& option) {
    QStringList seen;
    for (const Assignment& assignment : assignmentsFrom(assignments)) {
        if (seen.contains(assignment.field))
            throw CLI::ValidationError(option,
                                       tr("%1 is given twice").arg(assignment.field).toStdString());
        seen << assignment.field;
    }
}

Assignment assignmentFrom(const std::string& argument) {
    const QString text = QString::fromStdString(argument);
    const qsizetype equals = text.indexOf(u'=');
    return {text.left(equals), text.mid(equals + 1)};
}

std::vector<Assignment> assignmentsFrom(const std::vector<std::string>& arguments) {
    std::vector<Assignment> assignments;
    assignments.reserve(arguments.size());
    for (const std::string& argument : arguments) assignments.push_back(assignmentFrom(argument));
    return assignments;
}

const EntitySpec& entityFrom(const std::string& argument) {
    return *domain::findEntity(QString::fromStdString(argument));
}

QDate dayFrom(const std::string& argument) {
    return QDate::fromString(QString::fromStdString(argument), Qt::ISODate);
}

Result<const FieldSpec*> fieldNamed(const EntitySpec& spec, const QString& code) {
    const int index = spec.indexOf(code);
    if (index >= 0) return &spec.fields[static_cast<std::size_t>(index)];
    return fail(ErrorCode::InvalidInput,
                tr("\"%1\" is no field of %2; it has: %3.")
                    .arg(code, spec.code, spec.fieldCodes().join(QLatin1String(", "))));
}

Result<QString> canonicalFor(const FieldSpec& field, const QString& input,
                             storage::RecordStore& store) {
    Result<QString> text = store.canonical(field, input);
    if (text || text.error().message.contains(field.code)) return text;
    return fail(text.error().code, tr("%1: %2").arg(field.code, text.error().message),
                text.error().detail);
}

QString valueAt(const EntitySpec& spec, const domain::Record& record, const QString& path) {
    if (const int index = spec.indexOf(path); index >= 0)
        return record.values[static_cast<std::size_t>(index)];
    for (const auto& [known, text] : record.translations)
        if (known == path) return text;
    return {};
}

Status assign(const EntitySpec& spec, const Assignment& assignment, storage::RecordStore& store,
              domain::Record& record) {
    PACT_TRY(const FieldSpec* translated, translatedField(spec, assignment.field));
    if (translated) {
        PACT_TRY(const QString text, domain::canonicalValue(*translated, assignment.value));
        setTranslation(record, assignment.field, text);
        return {};
    }
    PACT_TRY(const FieldSpec* field, fieldNamed(spec, assignment.field));
    PACT_TRY(const QString value, canonicalFor(*field, assignment.value, store));
    record.set(spec, field->code, value);
    return {};
}

}  // namespace pact::cli
