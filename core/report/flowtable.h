#pragma once

#include "core/report/flowitems.h"

namespace pact::report {

/// A row of a table, laid out.
struct RowLayout {
    std::vector<std::shared_ptr<const TextBlock>> cells;
    std::vector<int> elements;
    bool isGroup = false;
    std::shared_ptr<const TextBlock> again;  ///< of a group, where it goes on on a further page
};

/// A table: heading rows again on each page, and the group that goes on there; no row alone at its
/// foot or head while there are others; cells that may break over pages, hairlines between
/// rows, heavier rules above and below.
class TableItem final : public FlowItem {
public:
    TableItem(std::vector<qreal> starts, std::vector<RowLayout> heading,
              std::vector<RowLayout> rows);

    /// It begins on a new page rather than go on on one, where it fits a page, and its rows stand
    /// close so that it does.
    void stayWhole();
    [[nodiscard]] qreal beginning(const PageFlow& flow) const override;
    void place(PageFlow& flow) override;

private:
    enum class Heads { First, Again };
    [[nodiscard]] qreal heightOf(const RowLayout& row) const;
    [[nodiscard]] qreal headingHeight() const;
    [[nodiscard]] qreal wholeHeight(const PageFlow& flow) const;
    /// A heading that would leave little room on a page is no heading to repeat, but the first
    /// rows.
    void dropTallHeading();
    [[nodiscard]] qreal startOf(const RowLayout& row) const;
    void putHeading(PageFlow& flow, Heads heads) const;
    /// What must fit below this row: the row that it heads with what must fit below that, or the
    /// last one, never left alone.
    [[nodiscard]] qreal companionOf(const PageFlow& flow, std::size_t index) const;
    void placeRow(PageFlow& flow, const RowLayout& row, const RowLayout* group,
                  qreal companion) const;
    /// Puts down as much of the row as fits; what is left of each cell is in `from`.
    void putPart(PageFlow& flow, const RowLayout& row, std::vector<int>& from) const;
    void continueOnNewPage(PageFlow& flow, const RowLayout* group) const;

    std::vector<qreal> m_starts;  // of the columns
    std::vector<RowLayout> m_heading;
    std::vector<RowLayout> m_rows;
    bool m_staysWhole = false;
    qreal m_padding = pt(3.2);  // above and below the text of a cell
};

}  // namespace pact::report
