#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/report/pages.h"

#include <QByteArray>
#include <QString>

namespace pact::report {

/// Paints pages as PDF, vectors and embedded fonts throughout. Between the pieces stand sentinels,
/// tiny rectangles off the page whose place names the element; tagPdf() replaces them.
[[nodiscard]] Result<QByteArray> paintPages(const PagePlan& plan, const QString& title,
                                            const Progress& progress, const CancelToken& cancel);

/// The sentinels' x, and what their -y says.
inline constexpr int kSentinelX = -77777;
inline constexpr int kSentinelEnd = 1;
inline constexpr int kSentinelFirst = 2;  ///< element 0; element n is kSentinelFirst + n
/// The end of glyphs that mean another text; before them kSentinelMeaning + c for each of its
/// characters c.
inline constexpr int kSentinelMeaning = 1'000'000'000;

}  // namespace pact::report
