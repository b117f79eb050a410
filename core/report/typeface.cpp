#include "core/report/typeface.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace pact::report {

Typeface::Typeface(TextStyle style) : font(fontOf(style)), leading(leadingOf(style)) {
    const QFontMetricsF metrics(font);
    ascent = metrics.ascent() + (leading - metrics.ascent() - metrics.descent()) / 2;
    makeBlank();
}

void Typeface::makeBlank() {
    QTextLayout layout(QStringLiteral("\u00a0"), font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(leading);
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    blankWidth = line.naturalTextWidth();
    blank = layout.glyphRuns();
}

const std::shared_ptr<const Typeface>& Typefaces::of(TextStyle style) {
    std::shared_ptr<const Typeface>& face = m_faces[style];
    if (!face) face = std::make_shared<const Typeface>(style);
    return face;
}

}  // namespace pact::report
