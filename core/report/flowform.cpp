#include "core/report/flowform.h"

namespace pact::report {

namespace {
constexpr qreal kWritingLine = pt(24);  // from rule to rule, for writing by hand
constexpr qreal kRule = pt(0.4);
constexpr QRgb kRuleColour = 0xff808080;
}  // namespace

void FormItem::put(std::shared_ptr<const TextBlock> block, qreal x, qreal dy, int element) {
    m_cells.push_back({std::move(block), x, m_height + dy, element});
}

void FormItem::rule(qreal x) {
    m_height += kWritingLine;
    m_rules.emplace_back(x, m_height - kRule);
}

void FormItem::place(PageFlow& flow) {
    if (beginning(flow) > flow.room() && !flow.isAtTop()) flow.newPage();
    flow.skip(m_before);
    for (const SideBySideItem::Cell& cell : m_cells)
        flow.putText(cell.block, cell.x, cell.y, 0, cell.block->lineCount(), cell.element);
    for (const QPointF& from : m_rules)
        flow.putFill({from.x(), from.y(), PageGeometry::bodyWidth - from.x(), kRule}, kRuleColour);
    flow.advance(m_height);
}

}  // namespace pact::report
