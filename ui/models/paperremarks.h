#pragma once

#include "core/base/clock.h"
#include "core/domain/settings.h"
#include "core/storage/recordstore.h"

#include <QStringList>

namespace pact::ui {

/// What those who read the paper of a definition may wonder about, in a sentence each: it
/// describes a day before its meeting, which is over.
[[nodiscard]] Result<QStringList> remarksOn(storage::RecordStore& store,
                                            const domain::ReportDefinition& definition,
                                            const Clock& clock);

}  // namespace pact::ui
