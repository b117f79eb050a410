#pragma once

#include "core/changes/changeset.h"
#include "core/storage/database.h"

#include <QHash>

#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace pact::changes {

/// Writes records into their tables as told, within a transaction of the caller. References to
/// records that come later are filled in by finish(). Knows nothing of conflicts or the journal.
class RowWriter {
public:
    explicit RowWriter(storage::Database& database) : m_database(&database) {}

    /// A record that is created gets the local key `row`, or the next one where that is 0.
    [[nodiscard]] Status write(const domain::EntitySpec& spec, const RecordChange& change,
                               qint64 row = 0);

    /// A reference whose target is not there even at the end.
    struct Dangling {
        const domain::EntitySpec* spec;
        QUuid record;
        QString field;
        QUuid target;
    };
    /// Fills in what was left open; returns what cannot be.
    [[nodiscard]] Result<std::vector<Dangling>> finish();

    /// The recommendations (local keys) whose search documents these writes made stale.
    [[nodiscard]] const std::set<qint64>& touchedRecommendations() const { return m_touched; }

private:
    [[nodiscard]] Status create(const domain::EntitySpec& spec, const RecordChange& change,
                                qint64 row);
    [[nodiscard]] Status update(const domain::EntitySpec& spec, const RecordChange& change);
    [[nodiscard]] Status remove(const domain::EntitySpec& spec, const RecordChange& change);
    [[nodiscard]] Status writeTranslations(const domain::EntitySpec& spec,
                                           const RecordChange& change);
    [[nodiscard]] Status bind(storage::Statement& statement, int parameter,
                              const domain::EntitySpec& spec, const domain::FieldSpec& field,
                              const QUuid& record, const QString& value);
    [[nodiscard]] Result<storage::Statement*> insertInto(const domain::EntitySpec& spec);
    [[nodiscard]] Status touchOwner(const RecordChange& change);
    [[nodiscard]] Status touch(const domain::EntitySpec& spec, const RecordChange& change);
    [[nodiscard]] Result<qint64> rowOf(const QString& entity, const QUuid& id);
    [[nodiscard]] Result<storage::Statement*> prepared(const QString& sql);

    storage::Database* m_database;
    std::unordered_map<std::string, std::unique_ptr<storage::Statement>> m_statements;
    std::unordered_map<const domain::EntitySpec*, std::unique_ptr<storage::Statement>> m_inserts;
    QHash<std::pair<const domain::EntitySpec*, QUuid>, qint64> m_rows;
    std::vector<Dangling> m_open;
    std::set<qint64> m_touched;
};

}  // namespace pact::changes
