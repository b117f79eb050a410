#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"

namespace pact::changes {

struct Recovered {
    qint64 changeSets = 0;
    qint64 records = 0;
    std::vector<QString> losses;  ///< one sentence each
};

/// Rebuilds a workspace from the journal of a damaged one into a new file; where the journal cannot
/// be read to its end, records that the tables still hold follow in one set more.
[[nodiscard]] Result<Recovered> recover(const QString& damaged, const QString& target,
                                        const Clock& clock, const CancelToken& cancel = {},
                                        const Progress& progress = {});

}  // namespace pact::changes
