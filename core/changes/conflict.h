#pragma once

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace pact::changes {

enum class ConflictKind {
    Changed,   ///< somebody else changed this unit meanwhile
    Missing,   ///< the record is not there
    Exists,    ///< the record is there already
    Taken,     ///< another record has this human reference
    Referred,  ///< a record to be removed is referred to, or was changed since
    Rule,      ///< a rule of the domain forbids the result
};

/// Why a change set was not applied: rival values of one field, or a rule, in one sentence.
struct Conflict {
    ConflictKind kind = ConflictKind::Changed;
    QString entity;
    QUuid record;
    QString reference;  ///< how people call the record
    QString field;
    QString expected;  ///< the value when editing began
    QString stored;    ///< the value now
    QString wanted;    ///< the value asked for
    QString message;   ///< one sentence that names record, field and reason
};

/// What became of a change set: applied as number seq, or conflicts and nothing written. Neither:
/// there was nothing to change.
struct ApplyResult {
    std::optional<qint64> seq;
    std::vector<Conflict> conflicts;
    QString remark;  ///< what an applied erasure could not do yet, and when it will be; mostly none

    [[nodiscard]] bool isApplied() const { return seq.has_value(); }
    [[nodiscard]] bool hasConflicts() const { return !conflicts.empty(); }
};

}  // namespace pact::changes
