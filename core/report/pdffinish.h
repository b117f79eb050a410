#pragma once

#include "core/base/result.h"
#include "core/report/content.h"
#include "core/report/pages.h"

#include <QByteArray>

namespace pact::report {

/// Finishes painted pages with libqpdf as tagged PDF (PDF/UA-1): marked content and structure tree,
/// outline, links, page labels, document properties, and what the fonts' glyphs mean as text. The
/// author is the Unit; dates are the report's; the same input gives the same bytes.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& painted, const Report& report,
                                           const PagePlan& plan);

}  // namespace pact::report
