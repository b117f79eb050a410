#pragma once

#include "core/report/pages.h"
#include "core/report/paperpdf.h"

#include <optional>

namespace pact::report {

/// Where a target begins; nothing when it is not in the paper.
[[nodiscard]] std::optional<PdfPlace> placeOf(const PagePlan& plan, const QString& target);

/// The headings of the paper in their order.
[[nodiscard]] std::vector<PdfHeading> headingsOf(const PagePlan& plan);

/// The links whose target is in the paper, page by page.
[[nodiscard]] std::vector<PdfLink> linksOf(const PagePlan& plan);

}  // namespace pact::report
