#pragma once

#include "core/changes/changeset.h"
#include "core/changes/conflict.h"
#include "core/storage/recordstore.h"
#include "core/storage/workspace.h"

#include <QHash>

#include <map>

namespace pact::changes {

/// Collects what a change set touches, and judges the state it leaves behind: rules of each record,
/// rules between records, human references that must be unique, removed records that others need.
class FinalState {
public:
    explicit FinalState(storage::Database& database) : m_database(&database), m_store(database) {}

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
    [[nodiscard]] Status judgeOne(const domain::EntitySpec& spec, const domain::Record& record,
                                  domain::RecordSource& source, std::vector<Conflict>& conflicts);
    [[nodiscard]] Status judgeDependants(const domain::EntitySpec& spec, const QUuid& id,
                                         domain::RecordSource& source,
                                         std::vector<Conflict>& conflicts);
    [[nodiscard]] Status judgeSpeakers(std::vector<Conflict>& conflicts);
    [[nodiscard]] Status judgeReferences(std::vector<Conflict>& conflicts);
    [[nodiscard]] Status judgeRemovals(std::vector<Conflict>& conflicts);
    void addIssues(const domain::EntitySpec& spec, const QUuid& id,
                   const std::vector<domain::Issue>& issues, std::vector<Conflict>& conflicts);

    storage::Database* m_database;
    storage::RecordStore m_store;
    /// Partners in whose name something is said, each with one record that says it.
    std::map<QString, std::pair<const domain::EntitySpec*, QUuid>> m_speakers;
    std::map<QUuid, std::pair<const domain::EntitySpec*, std::vector<domain::Issue>>> m_issues;
    std::map<QUuid, ToCheck> m_toCheck;
    std::map<QUuid, std::pair<const domain::EntitySpec*, QString>> m_references;
    std::vector<Removed> m_removed;
};

}  // namespace pact::changes
