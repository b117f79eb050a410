#pragma once

#include "core/report/pages.h"

#include <functional>

namespace pact::report {

/// The notes of a paper, laid out, by their number from 0.
using Notes = std::vector<std::shared_ptr<const TextBlock>>;

/// Fills pages from the top down and keeps the notes of each page at its foot.
class PageFlow {
public:
    /// In right-to-left papers everything is mirrored as it is put down.
    enum class Direction { LeftToRight, RightToLeft };
    /// The words are what a link to a note is called, with %1 for its number.
    PageFlow(PagePlan& plan, const Notes& notes, Direction direction, QString noteWords);

    [[nodiscard]] Structure& structure() { return m_plan.structure; }
    /// The height that is left on this page above its notes.
    [[nodiscard]] qreal room() const;
    /// The height that is left below a page's top.
    [[nodiscard]] static qreal fullRoom();
    [[nodiscard]] bool isAtTop() const { return m_isAtTop; }
    [[nodiscard]] qreal y() const { return m_y; }

    /// Notes for which this page has no room go on on the next.
    void newPage();
    /// Ends the last page: puts its notes down. References that lead nowhere become plain text.
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
    /// The number of the page on which a target begins: a text of one line, made when that page is
    /// known, as wide as this one.
    struct PageNumber {
        QString target;
        std::function<std::shared_ptr<const TextBlock>(int page)> make;
        qreal x = 0;
        int element = kArtifact;
    };
    void putPageNumber(const PageNumber& number, qreal dy);
    void putFill(QRectF area, QRgb colour);
    /// The picture is drawn at a scale and then takes up this size.
    void putPicture(const QPicture& picture, qreal x, QSizeF size, qreal scale, int element);
    /// The target begins here.
    void mark(const QString& target);

private:
    /// A note at the foot of the page, or what is left of it from the page before.
    struct PageNote {
        int note;
        int owner;  ///< the element it hangs on
        QString target;
        int element = kArtifact;  ///< none before its first line is put down
        int label = kArtifact;
        int firstLine = 0;
    };

    /// A number that was put down before it was known.
    struct OpenNumber {
        std::size_t page;
        std::size_t piece;
        PageNumber number;
    };
    void fillNumbers();
    [[nodiscard]] qreal mirrored(qreal x, qreal width) const;
    [[nodiscard]] bool isOnPage(int note) const;
    [[nodiscard]] qreal heightOfNote(int note, bool isFirst) const;
    [[nodiscard]] int linesLeft(const PageNote& note) const;
    /// Puts as many lines of a note down as fit above the page's foot; returns the place below.
    [[nodiscard]] qreal putNote(PageNote& note, qreal y);
    void putLines(PageNote& note, int lines, qreal y);
    void beginPage();
    /// The element of a text with notes: a paragraph in the cell, list body or caption that it
    /// stands in, so that the notes can follow it there.
    [[nodiscard]] int ownerOfNotes(const std::shared_ptr<const TextBlock>& block, int element);
    [[nodiscard]] int newElementOf(const TextBlock::Stretch& stretch, int owner);
    /// The elements of the block's stretches; what leads somewhere on these lines it puts down.
    [[nodiscard]] std::vector<int> putStretches(const std::shared_ptr<const TextBlock>& block,
                                                QPointF topLeft, int firstLine, int lines,
                                                int element);
    /// Where a note of this page begins.
    [[nodiscard]] QString targetOfNote(int note) const;
    [[nodiscard]] LinkArea linkTo(const TextBlock::Stretch& stretch) const;
    void dropDeadLinks();
    void putNotes();

    PagePlan& m_plan;
    const Notes& m_notes;
    Direction m_direction;
    QString m_noteWords;
    qreal m_y = PageGeometry::top;
    qreal m_notesHeight = 0;  // that the notes ask for
    std::vector<PageNote> m_pageNotes;
    std::vector<OpenNumber> m_numbers;
    std::map<std::shared_ptr<const TextBlock>, std::vector<int>> m_stretchElements;
    std::map<std::shared_ptr<const TextBlock>, int> m_ownersOfNotes;
    bool m_isAtTop = true;
};

}  // namespace pact::report
