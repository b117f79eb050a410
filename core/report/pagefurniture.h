#pragma once

#include "core/report/pageflow.h"

namespace pact::report {

/// Adds what stands on every page and is no content: running head, page numbers, the code of the
/// journal's head, the band of a training workspace.
void addFurniture(PagePlan& plan, const Report& report, PageFlow::Direction direction);

}  // namespace pact::report
