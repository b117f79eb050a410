#pragma once

#include "core/domain/entityspec.h"
#include "core/storage/database.h"

#include <vector>

namespace pact::ui {

/// A record of an entity that may hold personal data, and what it holds.
struct PersonalRecord {
    const domain::EntitySpec* spec = nullptr;
    QUuid id;
    QString name;      ///< how people call it
    QString belongs;   ///< the partner it belongs to; may be empty
    QStringList held;  ///< the labels of the personal fields in which something stands
};

/// Every record of an entity that has personal fields, archived ones too: also where nothing stands
/// in them now, the history may hold earlier values.
[[nodiscard]] Result<std::vector<PersonalRecord>> readPersonalRecords(storage::Database& database);

}  // namespace pact::ui
