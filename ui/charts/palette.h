#pragma once

#include "core/report/figure.h"

#include <QColor>

namespace pact::ui {

/// The colour of a tone. Blues, ochres, teals and greys differ for colour-blind readers, and next
/// to each other differ in lightness, so that a photocopy can be read; no red and green that grade.
[[nodiscard]] QColor colourOf(report::Tone tone);

/// Black or white, whichever is legible on the colour.
[[nodiscard]] QColor inkOn(const QColor& colour);

}  // namespace pact::ui
