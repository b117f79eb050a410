#pragma once

#include "core/report/papercontext.h"

#include <optional>

namespace pact::report {

/// The annex "abbreviations": those acronyms known to the workspace that occur among the words of
/// the paper so far, as whole words ("PCG" also in "PCG17"), with their long forms in the paper's
/// language. Absent where none occurs.
[[nodiscard]] Result<std::optional<Chapter>> abbreviationsOf(const PaperContext& context,
                                                             const Report& report);

}  // namespace pact::report
