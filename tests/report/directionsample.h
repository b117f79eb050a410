#pragma once

#include "core/report/content.h"

namespace pact::testing_support {

/// Papers of made-up content with everything that a page can hold, in Arabic and in Chinese.
[[nodiscard]] report::Report arabicPaper();
[[nodiscard]] report::Report chinesePaper();

}  // namespace pact::testing_support
