#pragma once

#include "core/base/clock.h"
#include "core/domain/entityspec.h"

namespace pact::exchange {

/// Where a new record comes from, as far as its id goes.
enum class Provenance {
    Entered,  ///< by somebody here: only facts that are links have name-based ids
    Shipped,  ///< with the program: the same fact is the same record everywhere
};

/// The canonical texts of the fields that tell the record from others; empty without such fields.
[[nodiscard]] std::vector<QString> identityOf(const domain::EntitySpec& spec,
                                              const domain::Record& record);

/// The id for a new record with these values: name-based over its identity (over all values where
/// it has none) where that is the rule, else a new one. The caller sees to it that a name-based id
/// is free.
[[nodiscard]] QUuid newRecordId(const domain::EntitySpec& spec, const domain::Record& record,
                                const Clock& clock, Provenance provenance = Provenance::Entered);

}  // namespace pact::exchange
