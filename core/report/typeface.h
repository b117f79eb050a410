#pragma once

#include "core/report/typography.h"

#include <QGlyphRun>
#include <QList>

#include <map>
#include <memory>

namespace pact::report {

/// A style as lines are set in it; all lengths in units.
struct Typeface {
    explicit Typeface(TextStyle style);

    QFont font;
    qreal leading;           ///< from baseline to baseline
    qreal ascent;            ///< from the top of a line to its baseline
    QList<QGlyphRun> blank;  ///< from the start of a baseline
    qreal blankWidth = 0;

private:
    void makeBlank();
};

/// The typefaces of a paper, each made once, since Qt looks for the files of a font anew for each
/// QFont that is no copy of another. For use on one thread, with all that is set in them.
class Typefaces {
public:
    [[nodiscard]] const std::shared_ptr<const Typeface>& of(TextStyle style);

private:
    std::map<TextStyle, std::shared_ptr<const Typeface>> m_faces;
};

}  // namespace pact::report
