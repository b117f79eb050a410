#include "core/changes/localkeys.h"

namespace pact::changes {

using domain::EntitySpec;
using storage::Database;
using storage::Statement;

namespace {

// The keys of one table, given as SQLite gives them.
class Table {
public:
    qint64 give() {
        m_isTaken.push_back(true);
        return static_cast<qint64>(m_isTaken.size());
    }
    void takeBack(qint64 row) {
        const auto index = static_cast<std::size_t>(row - 1);
        if (index < m_isTaken.size()) m_isTaken[index] = false;
        while (!m_isTaken.empty() && !m_isTaken.back()) m_isTaken.pop_back();
    }

private:
    std::vector<bool> m_isTaken;
};

// The creations and removals of an entity's records in their order, by how their delta begins:
// {"e":1 or {"e":-1.
template<class Take>
Status forEachExistence(const QString& entity, Database& database, const Take& take) {
    PACT_TRY(Statement rows,
             database.prepare(QStringLiteral(
                 "SELECT record, seq, substr(delta, 6, 1) = x'2D' FROM change WHERE entity = ?"
                 " AND substr(delta, 1, 5) = x'7B2265223A' ORDER BY seq, ord")));
    rows.bind(1, entity);
    for (;;) {
        PACT_TRY(const bool isThere, rows.step());
        if (!isThere) return {};
        take(rows.id(0), rows.integer(1), rows.integer(2) != 0);
    }
}

}  // namespace

Result<LocalKeys::Keys> LocalKeys::read(const QString& entity, Database& database) {
    Keys keys;
    PACT_CHECK(forEachExistence(entity, database, [&](const QUuid& record, qint64, bool isRemoved) {
        if (isRemoved) keys.insert(record, {});
    }));
    Table table;
    PACT_CHECK(
        forEachExistence(entity, database, [&](const QUuid& record, qint64 seq, bool isRemoved) {
            const auto known = keys.find(record);
            const bool isKnown = known != keys.end();
            if (!isRemoved) {
                const qint64 row = table.give();
                if (isKnown) known->push_back({seq, row});
            } else if (isKnown && !known->empty()) {
                table.takeBack(known->back().row);
            }
        }));
    return keys;
}

Result<qint64> LocalKeys::removedBy(qint64 seq, const EntitySpec& spec, const QUuid& record,
                                    Database& database) {
    auto keys = m_keys.find(spec.code);
    if (keys == m_keys.end()) {
        PACT_TRY(Keys found, read(spec.code, database));
        keys = m_keys.emplace(spec.code, std::move(found)).first;
    }
    qint64 row = 0;
    for (const Given& given : keys->second.value(record))
        if (given.seq < seq) row = given.row;
    PACT_TRY(const qint64 isTaken,
             database.number(QStringLiteral("SELECT count(*) FROM \"%1\" WHERE row = %2")
                                 .arg(spec.table())
                                 .arg(row)));
    return isTaken != 0 ? 0 : row;
}

}  // namespace pact::changes
