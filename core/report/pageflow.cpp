#include "core/report/pageflow.h"

#include <algorithm>

namespace pact::report {

namespace {
constexpr qreal kNotesGap = pt(14);  // from the text to the first note, with the short rule
constexpr qreal kNoteGap = pt(2);
constexpr qreal kNoteRule = pt(72);
}  // namespace

PageFlow::PageFlow(PagePlan& plan, const Notes& notes, Direction direction)
    : m_plan(plan), m_notes(notes), m_direction(direction) {
    m_plan.pages.emplace_back();
}

qreal PageFlow::room() const { return PageGeometry::bottom - m_notesHeight - m_y; }

qreal PageFlow::fullRoom() { return PageGeometry::bottom - PageGeometry::top; }

void PageFlow::newPage() {
    putNotes();
    m_plan.pages.emplace_back();
    m_y = PageGeometry::top;
    m_isAtTop = true;
}

void PageFlow::finish() { putNotes(); }

void PageFlow::skip(qreal space) {
    if (!m_isAtTop) m_y += space;
}

void PageFlow::advance(qreal height) {
    m_y += height;
    m_isAtTop = false;
}

bool PageFlow::isOnPage(int note) const {
    return std::any_of(m_pageNotes.begin(), m_pageNotes.end(),
                       [note](const auto& each) { return each.first == note; });
}

qreal PageFlow::heightOfNote(int note, bool isFirst) const {
    return m_notes[static_cast<std::size_t>(note)]->height() + kNoteGap + (isFirst ? kNotesGap : 0);
}

qreal PageFlow::notesHeight(const TextBlock& block, int firstLine, int lines) const {
    qreal height = 0;
    bool isFirst = m_pageNotes.empty();
    for (const TextBlock::NoteMark& mark : block.noteMarks()) {
        if (mark.line < firstLine || mark.line >= firstLine + lines) continue;
        if (isOnPage(mark.note)) continue;
        height += heightOfNote(mark.note, isFirst);
        isFirst = false;
    }
    return height;
}

int PageFlow::linesThatFit(const TextBlock& block, int firstLine, qreal height) const {
    const int left = block.lineCount() - firstLine;
    int lines = qBound(0, static_cast<int>(height / block.leading() + 1e-6), left);
    if (block.noteMarks().empty()) return lines;
    while (lines > 0 &&
           lines * block.leading() + notesHeight(block, firstLine, lines) > height + 1e-6)
        --lines;
    return lines;
}

qreal PageFlow::mirrored(qreal x, qreal width) const {
    const qreal fromStart =
        m_direction == Direction::LeftToRight ? x : PageGeometry::bodyWidth - x - width;
    return PageGeometry::margin + fromStart;
}

void PageFlow::putText(const std::shared_ptr<const TextBlock>& block, qreal x, qreal dy,
                       int firstLine, int lines, int element) {
    const QPointF topLeft(mirrored(x, block->width()), m_y + dy);
    TextPiece piece{block, topLeft, firstLine, lines, {}};
    if (element != kArtifact) piece.links = putLinks(block, topLeft, firstLine, lines, element);
    m_plan.pages.back().pieces.push_back({std::move(piece), element});
    if (element == kArtifact) return;
    for (const TextBlock::NoteMark& mark : block->noteMarks()) {
        if (mark.line < firstLine || mark.line >= firstLine + lines) continue;
        if (isOnPage(mark.note)) continue;
        m_notesHeight += heightOfNote(mark.note, m_pageNotes.empty());
        m_pageNotes.emplace_back(mark.note, element);
    }
}

std::vector<int> PageFlow::putLinks(const std::shared_ptr<const TextBlock>& block, QPointF topLeft,
                                    int firstLine, int lines, int element) {
    if (block->links().empty()) return {};
    std::vector<int>& elements = m_linkElements[block];
    while (elements.size() < block->links().size())
        elements.push_back(structure().add(StructRole::Link, element));
    const QPointF origin = topLeft - QPointF(0, firstLine * block->leading());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const TextBlock::Link& link = block->links()[i];
        for (const auto& [line, area] : link.places)
            if (line >= firstLine && line < firstLine + lines)
                m_plan.pages.back().links.push_back(
                    {area.translated(origin), link.target, link.text, elements[i]});
    }
    return elements;
}

void PageFlow::putFill(QRectF area, QRgb colour) {
    area.moveLeft(mirrored(area.x(), area.width()));
    m_plan.pages.back().pieces.push_back({FillPiece{area.translated(0, m_y), colour}, kArtifact});
}

void PageFlow::putPicture(const QPicture& picture, qreal x, QSizeF size, int element) {
    const QPointF topLeft(mirrored(x, size.width()), m_y);
    if (element != kArtifact) structure()[element].area = {topLeft, size};
    m_plan.pages.back().pieces.push_back({PicturePiece{picture, topLeft}, element});
}

void PageFlow::mark(const QString& target) {
    if (target.isEmpty()) return;
    m_plan.destinations.emplace(target,
                                Destination{static_cast<int>(m_plan.pages.size()) - 1, m_y});
}

void PageFlow::putNotes() {
    if (m_pageNotes.empty()) return;
    std::vector<Piece>& pieces = m_plan.pages.back().pieces;
    qreal y = PageGeometry::bottom - m_notesHeight + kNotesGap;
    const QRectF rule(mirrored(0, kNoteRule), y - pt(4), kNoteRule, pt(0.5));
    pieces.push_back({FillPiece{rule}, kArtifact});
    for (const auto& [note, owner] : m_pageNotes) {
        const auto& block = m_notes[static_cast<std::size_t>(note)];
        const int element = structure().add(StructRole::Note, owner);
        const QPointF place(mirrored(0, block->width()), y);
        pieces.push_back({TextPiece{block, place, 0, block->lineCount(), {}}, element});
        y += block->height() + kNoteGap;
    }
    m_pageNotes.clear();
    m_notesHeight = 0;
}

}  // namespace pact::report
