#include "core/exchange/newrecord.h"

#include "core/base/identity.h"

namespace pact::exchange {

std::vector<QString> identityOf(const domain::EntitySpec& spec, const domain::Record& record) {
    std::vector<QString> parts;
    parts.reserve(spec.identity.size());
    for (const int index : spec.identity)
        parts.push_back(record.values[static_cast<std::size_t>(index)]);
    return parts;
}

QUuid newRecordId(const domain::EntitySpec& spec, const domain::Record& record, const Clock& clock,
                  Provenance provenance) {
    if (!spec.nameBased && provenance == Provenance::Entered) return newId(clock.now());
    const std::vector<QString> parts =
        spec.identity.empty() ? record.values : identityOf(spec, record);
    return nameBasedId(spec.code, QStringList(parts.begin(), parts.end()));
}

}  // namespace pact::exchange
