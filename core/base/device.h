#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QUuid>

namespace pact {

/// Where this user's settings lie, for both programs.
[[nodiscard]] QString settingsFolder();

/// Where this user's drafts and backups lie, for both programs.
[[nodiscard]] QString dataFolder();

/// The id of this installation for this user, the same for both programs: made once and kept in
/// `folder`; a passing one where that cannot be written.
[[nodiscard]] QUuid deviceId(const QString& folder, const Clock& clock);

}  // namespace pact
