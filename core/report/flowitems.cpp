#include "core/report/flowitems.h"

namespace pact::report {

namespace {
constexpr int kFewestLines = 2;         // of a paragraph, at the foot and at the head of a page
constexpr qreal kTallestPicture = 0.9;  // of a page; its caption needs room as well
}  // namespace

TextItem::TextItem(std::shared_ptr<const TextBlock> label, std::shared_ptr<const TextBlock> text,
                   Shape shape, Elements elements, QString target)
    : m_label(std::move(label)),
      m_text(std::move(text)),
      m_shape(shape),
      m_element(elements.text),
      m_labelElement(elements.label == kArtifact ? elements.text : elements.label),
      m_target(std::move(target)) {}

qreal TextItem::beginning(const PageFlow& flow) const {
    const int all = m_text->lineCount();
    const bool isWhole = keepsWithNext() || all <= kFewestLines + 1;
    const int lines = isWhole ? all : kFewestLines;
    return m_shape.before + lines * m_text->leading() + flow.notesHeight(*m_text, 0, lines);
}

void TextItem::place(PageFlow& flow) {
    flow.skip(m_shape.before);
    const int all = m_text->lineCount();
    for (int first = 0; first < all;) {
        const int left = all - first;
        int lines = flow.linesThatFit(*m_text, first, flow.room());
        if (left - lines == 1 && left > kFewestLines + 1) --lines;
        const bool isTooShort = lines < qMin(left, kFewestLines);
        if (isTooShort && !flow.isAtTop()) {
            flow.newPage();
            continue;
        }
        lines = qMax(lines, 1);
        if (first == 0) {
            flow.mark(m_target);
            if (m_label) flow.putText(m_label, m_shape.labelX, 0, 0, 1, m_labelElement);
        }
        flow.putText(m_text, m_shape.x, 0, first, lines, m_element);
        flow.advance(lines * m_text->leading());
        first += lines;
        if (first < all) flow.newPage();
    }
}

void PageBreakItem::place(PageFlow& flow) {
    if (!flow.isAtTop()) flow.newPage();
}

PictureItem::PictureItem(const QPicture& picture, QSizeF size, int element)
    : m_picture(picture), m_size(size * kUnitsAPoint), m_element(element) {
    const QSizeF page(PageGeometry::bodyWidth, PageFlow::fullRoom() * kTallestPicture);
    if (m_size.width() <= page.width() && m_size.height() <= page.height()) return;
    m_scale = qMin(page.width() / m_size.width(), page.height() / m_size.height());
    m_size *= m_scale;
}

qreal PictureItem::beginning(const PageFlow&) const { return pt(4) + m_size.height(); }

void PictureItem::place(PageFlow& flow) {
    if (beginning(flow) > flow.room() && !flow.isAtTop()) flow.newPage();
    flow.skip(pt(4));
    flow.putPicture(m_picture, 0, m_size, m_scale, m_element);
    flow.advance(m_size.height());
}

void RuleItem::place(PageFlow& flow) {
    if (beginning(flow) > flow.room() && !flow.isAtTop()) flow.newPage();
    flow.skip(m_before);
    flow.putFill({0, 0, PageGeometry::bodyWidth, m_thickness}, 0xff000000);
    flow.advance(m_thickness);
}

SideBySideItem::SideBySideItem(std::vector<Cell> cells, qreal before)
    : m_cells(std::move(cells)), m_before(before) {
    for (const Cell& cell : m_cells) m_height = qMax(m_height, cell.y + cell.block->height());
}

void SideBySideItem::place(PageFlow& flow) {
    if (beginning(flow) > flow.room() && !flow.isAtTop()) flow.newPage();
    flow.skip(m_before);
    for (const Cell& cell : m_cells)
        flow.putText(cell.block, cell.x, cell.y, 0, cell.block->lineCount(), cell.element);
    flow.advance(m_height);
}

qreal ItemFlow::beginningFrom(std::size_t index, const PageFlow& flow) const {
    qreal height = 0;
    for (std::size_t i = index; i < m_items.size(); ++i) {
        height += m_items[i]->beginning(flow);
        if (!m_items[i]->keepsWithNext()) break;
    }
    return height;
}

bool ItemFlow::placeNext(PageFlow& flow) {
    if (m_next >= m_items.size()) return false;
    if (!m_isKept && !flow.isAtTop() && beginningFrom(m_next, flow) > flow.room()) flow.newPage();
    FlowItem& item = *m_items[m_next++];
    item.place(flow);
    m_isKept = item.keepsWithNext();
    return true;
}

}  // namespace pact::report
