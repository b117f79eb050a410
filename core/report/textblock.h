#pragma once

#include "core/report/content.h"
#include "core/report/typography.h"

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
    /// A cross-reference, and where it stands: an area on each of its lines.
    struct Link {
        int start;  ///< of its text, in characters
        int length;
        QString target;
        QString text;
        std::vector<std::pair<int, QRectF>> places;  ///< line, area relative to the block
    };
    /// Called while drawing: before the n-th link's text, and, with -1, after it.
    using OnLink = std::function<void(int link)>;

    /// The n-th footnote of the text is the paper's note `notes[n]`, counted from 0.
    TextBlock(const Text& text, TextStyle style, qreal width, TextAlign align,
              const std::vector<int>& notes = {});

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal leading() const { return m_leading; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const { return m_leading * lineCount(); }
    [[nodiscard]] const std::vector<NoteMark>& noteMarks() const { return m_marks; }
    [[nodiscard]] const std::vector<Link>& links() const { return m_links; }
    [[nodiscard]] const QString& language() const { return m_language; }

    /// Draws lines so that the top of the first stands at this point.
    void draw(QPainter& painter, QPointF topLeft, int firstLine, int lines,
              const OnLink& onLink = {}) const;

private:
    void breakLines();
    void placeLinks();
    void drawBlank(QPainter& painter, QPointF origin, const QTextLine& line) const;
    void drawLine(QPainter& painter, QPointF origin, const QTextLine& line,
                  const OnLink& onLink) const;

    std::unique_ptr<QTextLayout> m_layout;
    qreal m_width;
    qreal m_leading;
    qreal m_ascent = 0;
    QString m_language;
    std::vector<NoteMark> m_marks;
    std::vector<Link> m_links;
};

/// A number as superscript digits, for the marks of footnotes.
[[nodiscard]] QString superscript(int number);

}  // namespace pact::report
