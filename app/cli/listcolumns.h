#pragma once

#include "app/cli/rowsink.h"
#include "core/storage/recordstore.h"

namespace pact::cli {

/// The columns that a list of the entity has when none are named: what tells a record from others,
/// and what it needs to have.
[[nodiscard]] std::vector<Column> defaultColumns(const domain::EntitySpec& spec);
/// The id and all fields.
[[nodiscard]] std::vector<Column> allColumns(const domain::EntitySpec& spec);
/// A field, the path of a translation, or id; InvalidInput naming the fields that there are.
[[nodiscard]] Result<Column> columnNamed(const domain::EntitySpec& spec, const QString& code);

/// The cells of a record as people read them.
[[nodiscard]] Result<std::vector<QString>> displayedCells(storage::RecordStore& store,
                                                          const domain::EntitySpec& spec,
                                                          const domain::Record& record,
                                                          const std::vector<Column>& columns);

}  // namespace pact::cli
