#pragma once

#include <QIcon>

namespace pact::ui {

/// The program's own line icons, drawn from vectors in the colour that the palette has for text, so
/// that they are sharp on any screen and legible on any background.
enum class Symbol {
    List,
    Dashboard,
    Add,
    Edit,
    Archive,
    Undo,
    Redo,
    Export,
    Open,
    Search,
    Calendar,
    Chevron,
    Warning,
    Information,
    Save,
    Revert,
    Workspace,
    Up,
    ZoomIn,
    ZoomOut,
    FitWidth,
    FitPage,
    Copy,
};

[[nodiscard]] QIcon icon(Symbol symbol);

}  // namespace pact::ui
