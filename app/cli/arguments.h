#pragma once

#include "app/cli/console.h"
#include "core/domain/entityspec.h"
#include "core/storage/recordstore.h"

#include <QDate>

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace pact::cli {

/// FIELD=VALUE from the command line.
struct Assignment {
    QString field;
    QString value;
};

/// Checks for CLI11: what they refuse is wrong usage.
[[nodiscard]] CLI::Validator isAssignment();
[[nodiscard]] CLI::Validator isEntity();
[[nodiscard]] CLI::Validator isDay();
/// A text that the field can take, also none; references are not looked up.
[[nodiscard]] CLI::Validator isValueOf(const domain::FieldSpec& field);
[[nodiscard]] CLI::Validator isFileName();
[[nodiscard]] CLI::Validator isPositive();
[[nodiscard]] CLI::Validator isPositiveOrZero();
[[nodiscard]] CLI::Validator isOneOf(const QStringList& choices);

/// The options that several commands share.
void takeEntity(
    CLI::App& app, std::string& entity,
    const std::string& description = help("What it is, such as recommendation (see schema)"));
void takeReference(CLI::App& app, std::string& reference);
void takeReason(CLI::App& app, std::string& reason);
/// FIELD=VALUE, as often as wanted.
void takeAssignments(CLI::App& app, std::vector<std::string>& assignments,
                     const std::string& description);

/// Wrong usage, naming the option, where a field stands there twice.
void refuseRepeatedFields(const std::vector<std::string>& assignments, const std::string& option);

[[nodiscard]] Assignment assignmentFrom(const std::string& argument);
[[nodiscard]] std::vector<Assignment> assignmentsFrom(const std::vector<std::string>& arguments);
/// The entity of a checked argument.
[[nodiscard]] const domain::EntitySpec& entityFrom(const std::string& argument);
/// The day of a checked argument; invalid for an empty one.
[[nodiscard]] QDate dayFrom(const std::string& argument);

/// The field of that code, or InvalidInput naming the fields that there are.
[[nodiscard]] Result<const domain::FieldSpec*> fieldNamed(const domain::EntitySpec& spec,
                                                          const QString& code);

/// The canonical text of what was typed for a field; errors name the field.
[[nodiscard]] Result<QString> canonicalFor(const domain::FieldSpec& field, const QString& input,
                                           storage::RecordStore& store);

/// The value of a field or translation in a record, by code or path.
[[nodiscard]] QString valueAt(const domain::EntitySpec& spec, const domain::Record& record,
                              const QString& path);

/// Puts an assignment into a record: codes, references and paths of translations are looked up.
[[nodiscard]] Status assign(const domain::EntitySpec& spec, const Assignment& assignment,
                            storage::RecordStore& store, domain::Record& record);

}  // namespace pact::cli
