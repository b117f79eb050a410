#pragma once

#include "core/storage/database.h"

#include <vector>

namespace pact::storage {

/// "PACT", in the header of every workspace.
inline constexpr quint32 kApplicationId = 0x50414354;

/// One step forward of the schema; numbered from 1, never changed once released.
struct Migration {
    int version;
    const char* sql;
};

[[nodiscard]] const std::vector<Migration>& migrations();

/// Runs every migration after `from`, each in a transaction of its own.
[[nodiscard]] Status migrate(Database& database, int from,
                             const std::vector<Migration>& steps = migrations());

}  // namespace pact::storage
