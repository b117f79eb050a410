#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

class QPDF;

namespace pact::report {

/// Says what text glyphs stand for that are of no character by themselves: letters that have grown
/// together or changed their shape. Qt knows only the glyphs of single characters. They stand in
/// words whose whole text is written beside them (ActualText); each gets of it what the other
/// glyphs of its word leave, so that programs that look at glyphs alone find it, too.
class ShapedGlyphs {
public:
    /// What the fonts of a file say already.
    explicit ShapedGlyphs(QPDF& pdf);

    /// Finds such words in the content of a page, as Qt and tagContent() wrote it.
    void read(const QByteArray& content);

    /// Adds what was found to what the fonts say.
    void write(QPDF& pdf) const;

private:
    using Texts = std::map<int, QString>;  ///< by the number of a glyph
    struct Glyph {
        QByteArray font;  ///< its name among a page's resources
        int number = 0;
    };
    void settle(const std::vector<Glyph>& word, QString text);

    std::map<QByteArray, Texts> m_known;
    std::map<QByteArray, Texts> m_found;
};

}  // namespace pact::report
