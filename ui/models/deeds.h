#pragma once

#include "ui/models/session.h"

namespace pact::ui {

/// What undo and redo would do for this author.
[[nodiscard]] Result<UndoState> readUndoState(changes::Journal& journal);

/// A deed in words for a menu, such as "edit of SOFIA-2023/3".
[[nodiscard]] QString deedText(const Deed& deed);

}  // namespace pact::ui
