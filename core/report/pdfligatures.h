#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

class QPDF;

namespace pact::report {

/// Parts Arabic ligatures such as lam-alef, one glyph with two letters: the glyph is the last of
/// them, and the others are written before it, unseen and from its right. Programs that put the
/// glyphs of a line into their order from the right (pdftotext, PDFium) leave the letters of one
/// glyph as they are, and would show these the other way round.
class Ligatures {
public:
    /// A letter that is written unseen.
    struct Letter {
        QByteArray code;  ///< of its glyph
        qreal from;       ///< how far from the ligature's left edge, in sizes of the font
    };

    /// Looks for them in the maps that say what the glyphs of a file's fonts mean, and has them
    /// mean their last letter. One stays as it is where its font lacks another of its letters.
    explicit Ligatures(QPDF& pdf);

    /// What Qt wrote on a page, with the unseen letters.
    [[nodiscard]] QByteArray parted(const QByteArray& content) const;

private:
    /// By the code of a ligature.
    using Unseen = QHash<QByteArray, std::vector<Letter>>;
    QHash<QByteArray, Unseen> m_fonts;  ///< by their names among a page's resources
};

}  // namespace pact::report
