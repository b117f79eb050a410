#include "app/cli/listcolumns.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/base/identity.h"

#include <algorithm>

namespace pact::cli {

using domain::EntitySpec;
using domain::FieldSpec;

namespace {

constexpr std::size_t kFewest = 4;
const QLatin1String kId("id");

bool isCommon(const FieldSpec& field) {
    return field.code == QLatin1String("audience") || field.code == QLatin1String("archived") ||
           field.code == QLatin1String("merged-into");
}

bool isNamed(const std::vector<Column>& columns, const FieldSpec& field) {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const Column& column) { return column.field == &field; });
}

Column columnOf(const FieldSpec& field) { return {field.code, &field}; }

/// Adds the fields that `fits`, unless they stand there already.
template<class Fits>
void addFields(std::vector<Column>& columns, const EntitySpec& spec, Fits fits) {
    for (const FieldSpec& field : spec.fields)
        if (!isCommon(field) && !isNamed(columns, field) && fits(field))
            columns.push_back(columnOf(field));
}

std::vector<Column> columnsOf(const EntitySpec& spec, std::initializer_list<const char*> codes) {
    std::vector<Column> columns;
    for (const char* code : codes)
        columns.push_back(columnOf(spec.field(QString::fromLatin1(code))));
    return columns;
}

}  // namespace

std::vector<Column> defaultColumns(const EntitySpec& spec) {
    if (spec.code == QLatin1String("recommendation"))
        return columnsOf(spec, {"reference", "headline", "pillar", "meeting"});
    if (spec.code == QLatin1String("meeting"))
        return columnsOf(spec, {"reference", "kind", "start", "end", "status", "city", "title"});
    std::vector<Column> columns;
    if (spec.reference < 0)
        columns.push_back({kId, nullptr});
    else
        columns.push_back(columnOf(spec.fields[static_cast<std::size_t>(spec.reference)]));
    for (const int index : spec.identity) {
        const FieldSpec& field = spec.fields[static_cast<std::size_t>(index)];
        if (!isNamed(columns, field)) columns.push_back(columnOf(field));
    }
    addFields(columns, spec, [](const FieldSpec& f) {
        return f.required && f.type != domain::FieldType::LongText;
    });
    addFields(columns, spec, [&](const FieldSpec& f) {
        return columns.size() < kFewest && f.type != domain::FieldType::LongText;
    });
    return columns;
}

std::vector<Column> allColumns(const EntitySpec& spec) {
    std::vector<Column> columns = {{kId, nullptr}};
    for (const FieldSpec& field : spec.fields) columns.push_back(columnOf(field));
    return columns;
}

Result<Column> columnNamed(const EntitySpec& spec, const QString& code) {
    if (code == kId) return Column{code, nullptr};
    const QString plain = code.section(u'/', 0, 0);
    PACT_TRY(const FieldSpec* field, fieldNamed(spec, plain));
    if (plain == code) return columnOf(*field);
    if (field->localised) return Column{code, nullptr};
    return fail(ErrorCode::InvalidInput, tr("%1 of %2 has no translations.").arg(plain, spec.code));
}

Result<std::vector<QString>> displayedCells(storage::RecordStore& store, const EntitySpec& spec,
                                            const domain::Record& record,
                                            const std::vector<Column>& columns) {
    std::vector<QString> cells;
    cells.reserve(columns.size());
    for (const Column& column : columns) {
        if (column.code == kId) {
            cells.push_back(toText(record.id));
        } else if (!column.field) {
            cells.push_back(valueAt(spec, record, column.code));
        } else {
            PACT_TRY(QString text,
                     store.displayed(*column.field, valueAt(spec, record, column.code)));
            cells.push_back(std::move(text));
        }
    }
    return cells;
}

}  // namespace pact::cli
