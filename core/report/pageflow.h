#pragma once

#include "core/report/pages.h"

namespace pact::report {

/// The notes of a paper, laid out, by their number from 0.
using Notes = std::vector<std::shared_ptr<const TextBlock>>;

/// Fills pages from the top down and keeps the notes of each page at its foot.
class PageFlow {
public:
    /// In right-to-left papers everything is mirrored as it is put down.
    enum class Direction { LeftToRight, RightToLeft };
    PageFlow(PagePlan& plan, const Notes& notes, Direction direction);

    [[nodiscard]] Structure& structure() { return m_plan.structure; }
    /// The height that is left on this page above its notes.
    [[nodiscard]] qreal room() const;
    /// The height that is left below a page's top.
    [[nodiscard]] static qreal fullRoom();
    [[nodiscard]] bool isAtTop() const { return m_isAtTop; }
    [[nodiscard]] qreal y() const { return m_y; }

    void newPage();
    /// Ends the last page: puts its notes down.
    void finish();
    /// Leaves a space, but not at the top of a page.
    void skip(qreal space);
    /// Moves down past what was put there.
    void advance(qreal height);

    /// How many lines from this one on fit into a height, their notes counted.
    [[nodiscard]] int linesThatFit(const TextBlock& block, int firstLine, qreal height) const;
    /// The height of the notes that hang on these lines, if they came onto this page.
    [[nodiscard]] qreal notesHeight(const TextBlock& block, int firstLine, int lines) const;

    /// Puts lines down at x, counted from the body's start side, y from the current place; does not
    /// advance.
    void putText(const std::shared_ptr<const TextBlock>& block, qreal x, qreal dy, int firstLine,
                 int lines, int element);
    void putFill(QRectF area, QRgb colour);
    void putPicture(const QPicture& picture, qreal x, QSizeF size, int element);
    /// The target begins here.
    void mark(const QString& target);

private:
    [[nodiscard]] qreal mirrored(qreal x, qreal width) const;
    [[nodiscard]] bool isOnPage(int note) const;
    [[nodiscard]] qreal heightOfNote(int note, bool isFirst) const;
    /// The elements of the block's links, whose areas on these lines it puts down.
    [[nodiscard]] std::vector<int> putLinks(const std::shared_ptr<const TextBlock>& block,
                                            QPointF topLeft, int firstLine, int lines, int element);
    void putNotes();

    PagePlan& m_plan;
    const Notes& m_notes;
    Direction m_direction;
    qreal m_y = PageGeometry::top;
    qreal m_notesHeight = 0;
    std::vector<std::pair<int, int>> m_pageNotes;  // note, element it hangs on
    std::map<std::shared_ptr<const TextBlock>, std::vector<int>> m_linkElements;
    bool m_isAtTop = true;
};

}  // namespace pact::report
