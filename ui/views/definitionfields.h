#pragma once

#include "core/report/paperkind.h"
#include "ui/views/recordform.h"

namespace pact::ui {

/// The fields that a report definition of this kind needs, with editors for the chapters (a check
/// box each) and the language (those that papers can be made in). The kind must outlive the form.
[[nodiscard]] RecordFields definitionFields(const report::PaperKind& kind);

/// The title of a chapter, in the language of the window.
[[nodiscard]] QString titleOf(const report::ChapterChoice& chapter);

}  // namespace pact::ui
