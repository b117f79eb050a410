#pragma once

#include "core/base/result.h"
#include "core/domain/entityspec.h"

namespace pact::domain {

/// One thing that is wrong with a record: the field it is about, and a sentence.
struct Issue {
    QString field;
    QString message;
};

/// Where the rules look up other records. Missing records come back as absent.
class RecordSource {
public:
    virtual ~RecordSource() = default;
    [[nodiscard]] virtual Result<std::optional<Record>> find(const EntitySpec& spec,
                                                             const QUuid& id) = 0;
    /// The records of an entity that refer to this id in that field.
    [[nodiscard]] virtual Result<std::vector<Record>> referring(const EntitySpec& spec,
                                                                const QString& field,
                                                                const QUuid& id) = 0;
};

/// Everything that is wrong with a record by itself: required fields, dates in order, exactly one
/// of several references. Needs no other record.
[[nodiscard]] std::vector<Issue> checkRecord(const EntitySpec& spec, const Record& record);

/// Everything that is wrong with a record beside the records that it refers to: a decision at a
/// meeting that was not held or outside its days, an outcome that such a meeting cannot reach.
[[nodiscard]] Result<std::vector<Issue>> checkAgainstOthers(const EntitySpec& spec,
                                                            const Record& record,
                                                            RecordSource& others);

/// Whether checkAgainstOthers() asks anything for this entity.
[[nodiscard]] bool dependsOnOthers(const EntitySpec& spec);

/// The entity and field through which records refer to one of this entity and must be checked again
/// when it changes.
struct Dependant {
    const EntitySpec* spec;
    QString field;
};
[[nodiscard]] std::vector<Dependant> dependantsOf(const EntitySpec& spec);

}  // namespace pact::domain
