#include "core/report/flowtable.h"

#include <iterator>

namespace pact::report {

namespace {

constexpr qreal kBefore = pt(4);
constexpr qreal kTightPadding = pt(1.9);  // of a table that stays whole
constexpr qreal kHairline = pt(0.35);
constexpr qreal kRule = pt(0.9);
constexpr QRgb kRuleColour = 0xff000000;
constexpr QRgb kHairlineColour = 0xffb4b4b4;
constexpr std::size_t kFewestRows = 2;  // at the head of a table
constexpr qreal kShortRow = pt(120);    // nothing shorter stands alone at the end
constexpr qreal kLargestWhole = 0.3;    // of a page; larger rows may break
constexpr qreal kTallestHeading = 0.2;  // of a page
constexpr qreal kTallestAgain = 0.1;    // of a page

void putRule(PageFlow& flow, qreal dy, qreal thickness, QRgb colour) {
    flow.putFill({0, dy, PageGeometry::bodyWidth, thickness}, colour);
}

bool isDone(const RowLayout& row, const std::vector<int>& from) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (from[i] < row.cells[i]->lineCount()) return false;
    return true;
}

qreal notesOf(const PageFlow& flow, const RowLayout& row) {
    qreal height = 0;
    for (const auto& cell : row.cells) height += flow.notesHeight(*cell, 0, cell->lineCount());
    return height;
}

}  // namespace

TableItem::TableItem(std::vector<qreal> starts, std::vector<RowLayout> heading,
                     std::vector<RowLayout> rows)
    : m_starts(std::move(starts)), m_heading(std::move(heading)), m_rows(std::move(rows)) {
    dropTallHeading();
    for (RowLayout& row : m_rows)
        if (row.again && row.again->height() > PageFlow::fullRoom() * kTallestAgain)
            row.again = nullptr;
}

void TableItem::dropTallHeading() {
    if (headingHeight() <= PageFlow::fullRoom() * kTallestHeading) return;
    m_rows.insert(m_rows.begin(), std::make_move_iterator(m_heading.begin()),
                  std::make_move_iterator(m_heading.end()));
    m_heading.clear();
}

qreal TableItem::headingHeight() const {
    qreal height = kRule;
    for (const RowLayout& row : m_heading) height += heightOf(row);
    return height + kRule;
}

qreal TableItem::startOf(const RowLayout& row) const {
    return qMin(heightOf(row), PageFlow::fullRoom() * kLargestWhole);
}

void TableItem::stayWhole() {
    m_staysWhole = true;
    m_padding = kTightPadding;
}

qreal TableItem::heightOf(const RowLayout& row) const {
    qreal height = 0;
    for (const auto& cell : row.cells) height = qMax(height, cell->height());
    return height + 2 * m_padding;
}

qreal TableItem::wholeHeight(const PageFlow& flow) const {
    qreal height = kBefore + headingHeight() + kRule;
    for (const RowLayout& row : m_rows) height += heightOf(row) + notesOf(flow, row);
    return height;
}

qreal TableItem::beginning(const PageFlow& flow) const {
    if (m_staysWhole && wholeHeight(flow) <= PageFlow::fullRoom()) return wholeHeight(flow);
    qreal height = kBefore + headingHeight() + kRule;  // as placeRow() asks for
    const std::size_t first = kFewestRows + (companionOf(flow, kFewestRows - 1) > 0 ? 1 : 0);
    for (std::size_t i = 0; i < m_rows.size() && i < first; ++i)
        height += startOf(m_rows[i]) + notesOf(flow, m_rows[i]);
    return height;
}

qreal TableItem::companionOf(const PageFlow& flow, std::size_t index) const {
    const std::size_t next = index + 1;
    if (next >= m_rows.size()) return 0;
    const bool isLastAlone = next + 1 == m_rows.size() && heightOf(m_rows[next]) <= kShortRow;
    const qreal needed = startOf(m_rows[next]) + notesOf(flow, m_rows[next]);
    if (m_rows[index].isGroup) return needed + companionOf(flow, next);
    return isLastAlone ? needed : 0;
}

void TableItem::putHeading(PageFlow& flow, Heads heads) const {
    putRule(flow, 0, kRule, kRuleColour);
    flow.advance(kRule);
    for (const RowLayout& row : m_heading) {
        const qreal height = heightOf(row);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& cell = row.cells[i];
            const qreal dy = height - m_padding - cell->height();  // headings stand on the rule
            flow.putText(cell, m_starts[i], dy, 0, cell->lineCount(),
                         heads == Heads::First ? row.elements[i] : kArtifact);
        }
        flow.advance(height);
    }
    putRule(flow, 0, kHairline * 1.5, kRuleColour);
    flow.advance(kHairline * 1.5);
}

void TableItem::place(PageFlow& flow) {
    flow.skip(kBefore);
    putHeading(flow, Heads::First);
    const RowLayout* group = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isGroup) group = nullptr;
        placeRow(flow, m_rows[i], group, companionOf(flow, i));
        if (m_rows[i].isGroup) group = &m_rows[i];
        const bool isLast = i + 1 == m_rows.size();
        if (isLast || m_rows[i + 1].isGroup || m_rows[i].isGroup) continue;
        putRule(flow, -kHairline, kHairline, kHairlineColour);
    }
    putRule(flow, 0, kRule, kRuleColour);
    flow.advance(kRule);
}

void TableItem::continueOnNewPage(PageFlow& flow, const RowLayout* group) const {
    putRule(flow, 0, kHairline * 1.5, kRuleColour);
    flow.newPage();
    putHeading(flow, Heads::Again);
    if (!group || !group->again) return;
    const int lines = group->again->lineCount();
    flow.putText(group->again, m_starts.front(), m_padding, 0, lines, kArtifact);
    flow.advance(group->again->height() + 2 * m_padding);
}

void TableItem::placeRow(PageFlow& flow, const RowLayout& row, const RowLayout* group,
                         qreal companion) const {
    const qreal height = heightOf(row) + notesOf(flow, row);
    const bool mayBreak = height > PageFlow::fullRoom() * kLargestWhole;
    const qreal least = 2 * m_padding + 3 * leadingOf(TextStyle::TableCell);
    const bool fits = height + companion + kRule <= flow.room();
    if (!fits && (!mayBreak || flow.room() < least)) continueOnNewPage(flow, group);
    std::vector<int> from(row.cells.size(), 0);
    putPart(flow, row, from);
    while (!isDone(row, from)) {
        continueOnNewPage(flow, group);
        putPart(flow, row, from);
    }
}

void TableItem::putPart(PageFlow& flow, const RowLayout& row, std::vector<int>& from) const {
    qreal used = 0;
    bool isFirstCell = true;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const TextBlock& cell = *row.cells[i];
        const qreal room = flow.room() - 2 * m_padding - kRule;  // less with each cell's notes
        int lines = flow.linesThatFit(cell, from[i], room);
        if (lines == 0 && isFirstCell && from[i] < cell.lineCount()) lines = 1;  // never for ever
        if (lines == 0) continue;
        flow.putText(row.cells[i], m_starts[i], m_padding, from[i], lines, row.elements[i]);
        used = qMax(used, lines * cell.leading());
        from[i] += lines;
        isFirstCell = false;
    }
    flow.advance(used + 2 * m_padding);
}

}  // namespace pact::report
