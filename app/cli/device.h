#pragma once

#include "core/base/clock.h"

#include <QUuid>

namespace pact::cli {

/// The id of this installation for this user: made once and kept in the user's settings; a passing
/// one where these cannot be written.
[[nodiscard]] QUuid deviceId(const Clock& clock);

}  // namespace pact::cli
