#pragma once

#include "core/report/content.h"

#include <QByteArray>

namespace pact::benchmarks {

/// A table of 6 columns about training partners, with some 250 characters in one column: 4,500 rows
/// are some 400 pages. The same rows each time.
[[nodiscard]] report::Table madeUpTable(int rows);

/// A table as text with tabs, its heading first, and back. Texts hold no tab, line end or quote.
[[nodiscard]] QByteArray tabbed(const report::Table& table);
[[nodiscard]] report::Table fromTabbed(const QByteArray& text);

/// A paper of a title and this table.
[[nodiscard]] report::Report paperOf(report::Table table);

}  // namespace pact::benchmarks
