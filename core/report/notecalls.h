#pragma once

#include "core/report/content.h"

namespace pact::report {

/// Sets the call of a note before the stop that it hangs on ("text¹." for "text.¹"), as documents
/// of the United Nations have it in French and Russian; in other languages nothing is changed.
void setNoteCalls(Report& report);

}  // namespace pact::report
