#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace pact::testing_support {

/// The descendant of the first page's first font, which has the glyphs.
[[nodiscard]] QPDFObjectHandle fontShapes(QPDF& pdf);

/// A TrueType program with maps from Unicode to glyphs (Noto Sans).
[[nodiscard]] const QByteArray& sansProgram();
/// The program, its maps from characters to glyphs renamed.
[[nodiscard]] QByteArray withMaps(QByteArray program, int platform, int encoding);

/// Shows a text on the first page in a font without descendants, which it returns. The font has
/// WinAnsiEncoding and the width of the letter A in Noto Sans.
QPDFObjectHandle showInSimple(QPDF& pdf, const char* kind, int flags, const QByteArray& program,
                              const std::string& text = "A");

}  // namespace pact::testing_support
