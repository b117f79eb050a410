#pragma once

#include "core/base/cancel.h"
#include "core/storage/workspace.h"

namespace pact::changes {

/// One thing that does not agree.
struct Finding {
    QString entity;
    QUuid record;
    QString reference;
    qint64 seq = 0;
    QString message;  ///< one sentence that names what and where
};

struct Verification {
    storage::Head head;
    qint64 changeSets = 0;
    qint64 records = 0;
    std::vector<Finding> findings;
};

/// Reads the whole journal and every record once: each change goes on from the last, the last
/// agrees with the table, the chain of hashes holds. A head noted elsewhere (the bytes of its hash)
/// is looked for in the chain.
[[nodiscard]] Result<Verification> verify(storage::Database& database,
                                          const QByteArray& knownHead = {},
                                          const CancelToken& cancel = {},
                                          const Progress& progress = {});

}  // namespace pact::changes
