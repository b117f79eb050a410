#pragma once

#include "core/changes/changeset.h"
#include "core/changes/conflict.h"
#include "core/storage/recordstore.h"

#include <QHash>

#include <map>

namespace pact::changes {

/// Collects what a change set touches, and judges the state it leaves behind: rules of each record,
/// rules between records, human references that must be unique, removed records that others need.
class FinalState {
public:
    explicit FinalState(storage::Database& database) : m_store(database) {}

    /// Notes a record as it is after a change of it.
    void noteWritten(const domain::EntitySpec& spec, const domain::Record& record, bool isNew);
    void noteRemoved(const domain::EntitySpec& spec, const QUuid& id, qint64 row);

    [[nodiscard]] Result<std::vector<Conflict>> judge();

    /// How people call a record, for messages.
    [[nodiscard]] QString nameOf(const domain::EntitySpec& spec, const QUuid& id);
    [[nodiscard]] storage::RecordStore& store() { return m_store; }

private:
    struct ToCheck {
        const domain::EntitySpec* spec;
        std::optional<domain::Record> record;  ///< kept while there are not too many
        bool isNew;
    };
    struct Removed {
        const domain::EntitySpec* spec;
        QUuid id;
        qint64 row;
    };

    [[nodiscard]] Status judgeOthers(std::vector<Conflict>& conflicts);
    [[nodiscard]] Status judgeReferences(std::vector<Conflict>& conflicts);
    [[nodiscard]] Status judgeRemovals(std::vector<Conflict>& conflicts);
    void addIssues(const domain::EntitySpec& spec, const QUuid& id,
                   const std::vector<domain::Issue>& issues, std::vector<Conflict>& conflicts);

    storage::RecordStore m_store;
    std::map<QUuid, std::pair<const domain::EntitySpec*, std::vector<domain::Issue>>> m_issues;
    std::map<QUuid, ToCheck> m_toCheck;
    std::map<QUuid, std::pair<const domain::EntitySpec*, QString>> m_references;
    std::vector<Removed> m_removed;
};

}  // namespace pact::changes
