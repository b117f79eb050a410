#include "core/report/pageflow.h"

#include <algorithm>

namespace pact::report {

namespace {
constexpr qreal kNotesGap = pt(14);  // from the text to the first note, with the short rule
constexpr qreal kNoteGap = pt(2);
constexpr qreal kNoteRule = pt(72);
constexpr qreal kLongestNote = pt(150);  // room is kept for; the rest may go on on a further page
constexpr qreal kMostNotes = 0.6 * (PageGeometry::bottom - PageGeometry::top);
constexpr int kFewestNoteLines = 2;  // of a note that breaks

/// Whether an element holds one text, which a note may follow.
bool isParagraph(StructRole role) {
    return role == StructRole::Paragraph || role == StructRole::Title ||
           role == StructRole::Heading1 || role == StructRole::Heading2 ||
           role == StructRole::Heading3;
}

}  // namespace

PageFlow::PageFlow(PagePlan& plan, const Notes& notes, Direction direction, QString noteWords)
    : m_plan(plan), m_notes(notes), m_direction(direction), m_noteWords(std::move(noteWords)) {
    m_plan.pages.emplace_back();
}

qreal PageFlow::room() const {
    return PageGeometry::bottom - qMin(m_notesHeight, kMostNotes) - m_y;
}

qreal PageFlow::fullRoom() { return PageGeometry::bottom - PageGeometry::top; }

void PageFlow::newPage() {
    putNotes();
    beginPage();
}

void PageFlow::beginPage() {
    m_plan.pages.emplace_back();
    m_y = PageGeometry::top;
    m_isAtTop = true;
}

void PageFlow::finish() {
    putNotes();
    while (!m_pageNotes.empty()) {
        beginPage();
        putNotes();
    }
    fillNumbers();
    dropDeadLinks();
}

void PageFlow::putPageNumber(const PageNumber& number, qreal dy) {
    const auto& pieces = m_plan.pages.back().pieces;
    m_numbers.push_back({m_plan.pages.size() - 1, pieces.size(), number});
    putText(number.make(0), number.x, dy, 0, 1, number.element);
}

void PageFlow::fillNumbers() {
    for (const OpenNumber& each : m_numbers) {
        const auto found = m_plan.destinations.find(each.number.target);
        if (found == m_plan.destinations.end()) continue;
        Piece& piece = m_plan.pages[each.page].pieces[each.piece];
        std::get<TextPiece>(piece.what).block = each.number.make(found->second.page + 1);
    }
}

void PageFlow::skip(qreal space) {
    if (!m_isAtTop) m_y += space;
}

void PageFlow::advance(qreal height) {
    m_y += height;
    m_isAtTop = false;
}

bool PageFlow::isOnPage(int note) const {
    return std::any_of(m_pageNotes.begin(), m_pageNotes.end(),
                       [note](const PageNote& each) { return each.note == note; });
}

qreal PageFlow::heightOfNote(int note, bool isFirst) const {
    const qreal height = m_notes[static_cast<std::size_t>(note)]->height();
    return qMin(height, kLongestNote) + kNoteGap + (isFirst ? kNotesGap : 0);
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
    return qMin(m_notesHeight + height, kMostNotes) - qMin(m_notesHeight, kMostNotes);
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
    element = ownerOfNotes(block, element);
    if (element != kArtifact)
        piece.stretches = putStretches(block, topLeft, firstLine, lines, element);
    m_plan.pages.back().pieces.push_back({std::move(piece), element});
    if (element == kArtifact) return;
    for (const TextBlock::NoteMark& mark : block->noteMarks()) {
        if (mark.line < firstLine || mark.line >= firstLine + lines) continue;
        if (isOnPage(mark.note)) continue;
        m_notesHeight += heightOfNote(mark.note, m_pageNotes.empty());
        m_pageNotes.push_back({mark.note, element, targetOfNote(mark.note)});
    }
}

int PageFlow::ownerOfNotes(const std::shared_ptr<const TextBlock>& block, int element) {
    if (element == kArtifact || block->noteMarks().empty() ||
        isParagraph(structure()[element].role))
        return element;
    const auto [found, isNew] = m_ownersOfNotes.try_emplace(block, kArtifact);
    if (isNew) found->second = structure().add(StructRole::Paragraph, element);
    return found->second;
}

int PageFlow::newElementOf(const TextBlock::Stretch& stretch, int owner) {
    using Kind = TextBlock::Stretch::Kind;
    if (stretch.kind == Kind::Label) return structure().add(StructRole::Label, owner);
    if (stretch.kind == Kind::NoteMark) owner = structure().add(StructRole::Reference, owner);
    return structure().add(StructRole::Link, owner);
}

std::vector<int> PageFlow::putStretches(const std::shared_ptr<const TextBlock>& block,
                                        QPointF topLeft, int firstLine, int lines, int element) {
    if (block->stretches().empty()) return {};
    std::vector<int>& elements = m_stretchElements[block];
    for (std::size_t i = elements.size(); i < block->stretches().size(); ++i)
        elements.push_back(newElementOf(block->stretches()[i], element));
    const QPointF origin = topLeft - QPointF(0, firstLine * block->leading());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const TextBlock::Stretch& stretch = block->stretches()[i];
        if (stretch.kind == TextBlock::Stretch::Kind::Label) continue;
        LinkArea link = linkTo(stretch);
        link.element = elements[i];
        for (const auto& [line, area] : stretch.places) {
            if (line < firstLine || line >= firstLine + lines) continue;
            link.area = area.translated(origin);
            m_plan.pages.back().links.push_back(link);
        }
    }
    return elements;
}

QString PageFlow::targetOfNote(int note) const {
    for (const PageNote& each : m_pageNotes)
        if (each.note == note) return each.target;
    return QStringLiteral("note %1 on page %2").arg(note).arg(m_plan.pages.size());
}

LinkArea PageFlow::linkTo(const TextBlock::Stretch& stretch) const {
    if (stretch.kind == TextBlock::Stretch::Kind::Link)
        return {{}, stretch.target, stretch.text, kArtifact};
    const QString words = m_noteWords.arg(stretch.note + 1);
    return {{}, targetOfNote(stretch.note), words, kArtifact};
}

void PageFlow::dropDeadLinks() {
    for (Page& page : m_plan.pages) {
        for (Piece& piece : page.pieces) {
            auto* const text = std::get_if<TextPiece>(&piece.what);
            if (!text) continue;
            for (std::size_t i = 0; i < text->stretches.size(); ++i) {
                const TextBlock::Stretch& stretch = text->block->stretches()[i];
                const bool isLink = stretch.kind == TextBlock::Stretch::Kind::Link;
                if (isLink && !m_plan.destinations.contains(stretch.target))
                    text->stretches[i] = piece.element;
            }
        }
        std::erase_if(page.links, [this](const LinkArea& link) {
            return !m_plan.destinations.contains(link.target);
        });
    }
}

void PageFlow::putFill(QRectF area, QRgb colour) {
    area.moveLeft(mirrored(area.x(), area.width()));
    m_plan.pages.back().pieces.push_back({FillPiece{area.translated(0, m_y), colour}, kArtifact});
}

void PageFlow::putPicture(const QPicture& picture, qreal x, QSizeF size, qreal scale, int element) {
    const QPointF topLeft(mirrored(x, size.width()), m_y);
    if (element != kArtifact) structure()[element].area = {topLeft, size};
    m_plan.pages.back().pieces.push_back({PicturePiece{picture, topLeft, scale}, element});
}

void PageFlow::mark(const QString& target) {
    if (target.isEmpty()) return;
    m_plan.destinations.emplace(target,
                                Destination{static_cast<int>(m_plan.pages.size()) - 1, m_y});
}

int PageFlow::linesLeft(const PageNote& note) const {
    return m_notes[static_cast<std::size_t>(note.note)]->lineCount() - note.firstLine;
}

void PageFlow::putNotes() {
    if (m_pageNotes.empty()) return;
    qreal wanted = kNotesGap;
    for (const PageNote& note : m_pageNotes)
        wanted += linesLeft(note) * leadingOf(TextStyle::Footnote) + kNoteGap;
    qreal y = qMax(m_y, PageGeometry::bottom - wanted) + kNotesGap;
    const QRectF rule(mirrored(0, kNoteRule), y - pt(4), kNoteRule, pt(0.5));
    if (y + leadingOf(TextStyle::Footnote) <= PageGeometry::bottom + 1e-6)
        m_plan.pages.back().pieces.push_back({FillPiece{rule}, kArtifact});
    auto next = m_pageNotes.begin();
    for (; next != m_pageNotes.end(); ++next) {
        y = putNote(*next, y);
        if (linesLeft(*next) > 0) break;
    }
    m_pageNotes.erase(m_pageNotes.begin(), next);
    m_notesHeight = 0;
    for (const PageNote& note : m_pageNotes)
        m_notesHeight += heightOfNote(note.note, m_notesHeight == 0);
}

qreal PageFlow::putNote(PageNote& note, qreal y) {
    const qreal leading = leadingOf(TextStyle::Footnote);
    const int left = linesLeft(note);
    const int lines = qMin(left, static_cast<int>((PageGeometry::bottom - y) / leading + 1e-6));
    if (lines <= 0 || lines < qMin(left, kFewestNoteLines)) return y;
    putLines(note, lines, y);
    return y + lines * leading + kNoteGap;
}

void PageFlow::putLines(PageNote& note, int lines, qreal y) {
    const auto& block = m_notes[static_cast<std::size_t>(note.note)];
    if (note.element == kArtifact) {
        note.element = structure().add(StructRole::Note, structure()[note.owner].parent);
        structure()[note.element].follows = note.owner;
        note.label = structure().add(StructRole::Label, note.element);
        m_plan.destinations.emplace(note.target,
                                    Destination{static_cast<int>(m_plan.pages.size()) - 1, y});
    }
    const QPointF place(mirrored(0, block->width()), y);
    TextPiece piece{block, place, note.firstLine, lines, {note.label}};
    m_plan.pages.back().pieces.push_back({std::move(piece), note.element});
    note.firstLine += lines;
}

}  // namespace pact::report
