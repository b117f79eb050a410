#pragma once

#include "core/report/flowitems.h"

namespace pact::report {

/// A row of a table, laid out.
struct RowLayout {
    std::vector<std::shared_ptr<const TextBlock>> cells;
    std::vector<int> elements;
    bool isGroup = false;
};

/// A table: heading rows again on each page, cells that may break over pages, hairlines between
/// rows, heavier rules above and below.
class TableItem final : public FlowItem {
public:
    TableItem(std::vector<qreal> starts, std::vector<RowLayout> heading,
              std::vector<RowLayout> rows);

    [[nodiscard]] qreal beginning() const override;
    void place(PageFlow& flow) override;

private:
    enum class Heads { First, Again };
    [[nodiscard]] qreal headingHeight() const;
    [[nodiscard]] qreal startOf(const RowLayout& row) const;
    void putHeading(PageFlow& flow, Heads heads) const;
    void placeRow(PageFlow& flow, const RowLayout& row, qreal companion) const;
    /// Puts down as much of the row as fits; what is left of each cell is in `from`.
    void putPart(PageFlow& flow, const RowLayout& row, std::vector<int>& from) const;
    void continueOnNewPage(PageFlow& flow) const;

    std::vector<qreal> m_starts;  // of the columns
    std::vector<RowLayout> m_heading;
    std::vector<RowLayout> m_rows;
};

}  // namespace pact::report
