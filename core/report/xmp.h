#pragma once

#include "core/report/content.h"

#include <QByteArray>

namespace pact::report {

/// The paper's properties as an XMP packet (ISO 16684-1), with the mark of PDF/UA-1.
[[nodiscard]] QByteArray xmpOf(const Report& report);

/// The author of every paper.
[[nodiscard]] QString authorOfPapers();

}  // namespace pact::report
