#pragma once

#include "core/report/content.h"

namespace pact::report {

/// Where the texts of a column stand, in units from the start of the table.
struct ColumnPlace {
    qreal start = 0;
    qreal width = 0;
    Alignment alignment = Alignment::Start;
};

/// The places of a table's columns: short texts and figures have what they need, longer texts share
/// the rest by how much there is of each. Every column has at least its widest word, so that none
/// is broken; the columns with room to spare give way. A row with more cells than the table names
/// columns makes columns of its own.
[[nodiscard]] std::vector<ColumnPlace> columnPlaces(const Table& table);

}  // namespace pact::report
