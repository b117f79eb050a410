#pragma once

#include "core/report/paperkind.h"

namespace pact::cli {

/// An option of `report` that gives a value of the definition, and the field that it gives.
struct ReportOption {
    const char* name;
    const char* field;
    const char* description;
    const char* type;
};

/// Each such option, in the order of the help page.
[[nodiscard]] const std::vector<ReportOption>& reportOptions();

/// The names of those that papers of the kind heed, for messages.
[[nodiscard]] QString optionsOf(const report::PaperKind& kind);

/// For the help page: each kind with the options that not all have and its chapters; the standings.
[[nodiscard]] QString kindsText();

}  // namespace pact::cli
