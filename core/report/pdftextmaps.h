#pragma once

#include <QByteArray>

class QPDF;

namespace pact::report {

/// A font's map from glyphs to text as Qt writes it, with plain letters for presentation forms
/// (ligatures, Arabic forms) and for CJK radicals, and blanks for tabs: what search, screen readers
/// and copying expect.
[[nodiscard]] QByteArray withPlainForms(QByteArray map);

/// Rewrites what each font says its glyphs mean.
void repairTextMaps(QPDF& pdf);

}  // namespace pact::report
