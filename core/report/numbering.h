#pragma once

#include "core/report/content.h"
#include "core/report/phrasebook.h"

namespace pact::report {

/// Numbers what a paper counts, in the order of the paper: chapters and parts, annexes, paragraphs
/// through the whole paper with (a) and (i) below them, tables and figures. Then gives
/// cross-references their words. A single part is no part: its blocks become the chapter's, so that
/// no sub-heading stands alone. What refers to something that is not in the paper becomes plain
/// text.
void number(Report& report, const Phrasebook& words);

}  // namespace pact::report
