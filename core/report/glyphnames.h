#pragma once

#include <QByteArray>

namespace pact::report {

/// Whether a name of a glyph is in the Adobe Glyph List, which gives each the character that it
/// stands for (glyphlist.txt, version 2.0).
[[nodiscard]] bool isListedGlyphName(const QByteArray& name);

}  // namespace pact::report
