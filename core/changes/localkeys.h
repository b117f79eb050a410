#pragma once

#include "core/domain/entityspec.h"
#include "core/storage/database.h"

#include <QHash>

#include <map>
#include <vector>

namespace pact::changes {

/// The local keys that removed records had, worked out from the journal, which does not hold them:
/// a new record gets the largest key of its table plus one (https://www.sqlite.org/autoinc.html).
/// With its key a record that is brought back stands where it stood in the order of entry.
class LocalKeys {
public:
    /// The key of a record when change set `seq` removed it; 0 where the journal does not tell, or
    /// where another record has that key now. Asked from the newest set towards the oldest.
    [[nodiscard]] Result<qint64> removedBy(qint64 seq, const domain::EntitySpec& spec,
                                           const QUuid& record, storage::Database& database);

private:
    struct Given {
        qint64 seq;
        qint64 row;
    };
    using Keys = QHash<QUuid, std::vector<Given>>;  ///< of records that were removed some time

    [[nodiscard]] static Result<Keys> read(const QString& entity, storage::Database& database);

    std::map<QString, Keys> m_keys;  ///< by entity, read when one is asked for
};

}  // namespace pact::changes
