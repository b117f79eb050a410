#pragma once

#include <QFont>
#include <QRectF>

namespace pact::report {

/// Layout units to a point. Pages are laid out at 1440 units an inch, fine enough for advances of
/// glyphs to be whole numbers without a visible error.
inline constexpr qreal kUnitsAPoint = 20;
inline constexpr int kUnitsAnInch = 1440;

[[nodiscard]] constexpr qreal pt(qreal points) noexcept { return points * kUnitsAPoint; }

/// What a piece of text is on the page; decides its font and leading.
enum class TextStyle {
    Body,
    BodyBold,
    Quotation,
    Note,
    ChapterTitle,
    PartTitle,
    SectionTitle,
    Caption,
    TableHeading,
    TableGroup,
    TableCell,
    TableCellBold,
    Footnote,
    Running,
    Organ,
    Symbol,
    MastheadLine,
    PaperTitle,
    PaperSubtitle,
    Band,
    Box,
};

/// The font of a style: one readable family with fallbacks by name for Arabic and Chinese, and what
/// the system has where those are missing.
[[nodiscard]] QFont fontOf(TextStyle style);
/// From baseline to baseline.
[[nodiscard]] qreal leadingOf(TextStyle style);

/// The page: A4 with margins of 2.5 cm; all in units.
struct PageGeometry {
    static constexpr qreal width = pt(595.28);
    static constexpr qreal height = pt(841.89);
    static constexpr qreal margin = pt(70.87);
    static constexpr qreal top = pt(79);              ///< body, below the running head
    static constexpr qreal bottom = pt(841.89 - 76);  ///< body, above the footer
    static constexpr qreal bodyWidth = width - 2 * margin;
    static constexpr qreal indent = pt(32);  ///< from labels to text
};

}  // namespace pact::report
