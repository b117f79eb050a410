#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/report/content.h"
#include "core/report/pages.h"

namespace pact::report {

/// Breaks a report into pages. Any thread while a QGuiApplication exists; Cancelled when asked.
[[nodiscard]] Result<PagePlan> layOut(const Report& report, const FigurePictures& figures,
                                      const CancelToken& cancel);

}  // namespace pact::report
