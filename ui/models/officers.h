#pragma once

#include "core/changes/journal.h"

namespace pact::ui {

/// The officer with these initials in the workspace, entered when there is none.
[[nodiscard]] Result<QUuid> officerRecord(changes::Journal& journal, const QString& name,
                                          const QString& initials);

}  // namespace pact::ui
