#pragma once

#include "core/domain/entities.h"
#include "core/storage/recordstore.h"

namespace pact::report {

/// Reads records for a paper and cannot see what its audience may not: records for fewer eyes come
/// back as absent, and so do fields that are. Archived and merged records are left out. Within a
/// transaction of the caller's.
class PaperReader {
public:
    /// Localised fields come back in this language where there is such a text.
    PaperReader(storage::Database& database, domain::Audience audience, QString language);

    /// All records of an entity, by their human reference.
    template<class T>
    [[nodiscard]] Result<std::vector<T>> all() {
        PACT_TRY(const std::vector<domain::Record> records, visible(domain::specOf<T>()));
        std::vector<T> values;
        values.reserve(records.size());
        for (const domain::Record& record : records)
            values.push_back(domain::fromRecord<T>(record));
        return values;
    }

    /// The local keys of an entity's records.
    [[nodiscard]] Result<QHash<QUuid, qint64>> localKeys(const domain::EntitySpec& spec);

private:
    [[nodiscard]] Result<std::vector<domain::Record>> visible(const domain::EntitySpec& spec);
    void narrow(const domain::EntitySpec& spec, domain::Record& record) const;

    storage::Database* m_database;
    storage::RecordStore m_store;
    domain::Audience m_audience;
    QString m_language;
};

}  // namespace pact::report
