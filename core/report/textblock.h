#pragma once

#include "core/report/content.h"
#include "core/report/typeface.h"

#include <QPointF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace pact::report {

enum class TextAlign { Start, End, Center, Justify };

/// A text broken into lines of one width. Immutable once made; used on one thread at a time.
class TextBlock {
public:
    /// A note that hangs on a line of the text.
    struct NoteMark {
        int line;
        int note;
    };
    /// A part of the text that is an element of its own, and where it stands: an area on each of
    /// its lines.
    struct Stretch {
        enum class Kind { Link, NoteMark, Label };
        Kind kind;
        int start;  ///< of its text, in characters
        int length;
        QString target;                              ///< of links
        QString text;                                ///< of links
        int note;                                    ///< of marks; counted from 0
        std::vector<std::pair<int, QRectF>> places;  ///< line, area relative to the block
    };
    /// Called while drawing: before the n-th stretch, and, with -1, after it.
    using OnStretch = std::function<void(int stretch)>;
    /// Called while drawing: before glyphs that mean another text than each says by itself, with
    /// that text, and, with none, after them. Such are brackets that stand mirrored in text from
    /// the right, and words in scripts whose letters grow together or change places.
    using OnMeaning = std::function<void(const QString& text)>;

    /// Where the text stands.
    struct Place {
        qreal width = 0;
        TextAlign align = TextAlign::Start;  ///< in the direction of the page
        QString language;                    ///< of the page; also of the text, if it names none
        qreal firstIndent = 0;               ///< of the first line
    };

    using Face = std::shared_ptr<const Typeface>;

    /// The base direction is that of the text's language, but the page's where some of it is in the
    /// page's. Where it is not the page's, the lines begin below one another on their own side; a
    /// text that needed no breaking stands as a whole at the page's.
    /// The n-th footnote of the text is the paper's note `notes[n]`, counted from 0. So many
    /// characters at the beginning are a label.
    TextBlock(const Text& text, Face face, Place place, const std::vector<int>& notes = {},
              int labelLength = 0);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal leading() const { return m_face->leading; }
    /// From the top of a line to what its letters stand on.
    [[nodiscard]] qreal ascent() const { return m_face->ascent; }
    [[nodiscard]] qreal width() const { return m_place.width; }
    /// Of the longest line, with the first one's indent.
    [[nodiscard]] qreal naturalWidth() const;
    [[nodiscard]] qreal lastLineWidth() const;
    [[nodiscard]] qreal height() const { return leading() * lineCount(); }
    [[nodiscard]] const std::vector<NoteMark>& noteMarks() const { return m_marks; }
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }

    /// Draws lines so that the top of the first stands at this point.
    void draw(QPainter& painter, QPointF topLeft, int firstLine, int lines,
              const OnStretch& onStretch = {}, const OnMeaning& onMeaning = {}) const;

private:
    void breakLines();
    void placeLines();
    void placeStretches();
    void drawBlank(QPainter& painter, QPointF origin, const QTextLine& line) const;
    void drawInOrder(QPainter& painter, QPointF origin, const QTextLine& line, int from, int to,
                     const OnMeaning& onMeaning) const;
    void drawWords(QPainter& painter, QPointF origin, const QTextLine& line, int from, int to,
                   const OnMeaning& onMeaning) const;
    void drawLine(QPainter& painter, QPointF origin, const QTextLine& line,
                  const OnStretch& onStretch, const OnMeaning& onMeaning) const;

    std::unique_ptr<QTextLayout> m_layout;
    Face m_face;
    Place m_place;
    Qt::LayoutDirection m_direction;
    bool m_isForeign;                                ///< it runs against the page
    std::vector<int> m_turns;                        ///< where the direction of writing changes
    std::vector<std::pair<int, int>> m_shapedWords;  ///< from where to where, in order
    std::vector<NoteMark> m_marks;
    std::vector<Stretch> m_stretches;
};

/// A number as superscript digits, for the marks of footnotes.
[[nodiscard]] QString superscript(int number);

}  // namespace pact::report
