#pragma once

#include "core/report/papercontext.h"

namespace pact::report {

/// Everything of a paper but its title and content: masthead, dates, the words around the pages and
/// the definition that it is made from. `base` is the language that the definition's texts are in.
void frame(const PaperContext& context, const QString& base, Report& report);

}  // namespace pact::report
