#include "core/report/flowcontents.h"

#include <QFontMetricsF>

namespace pact::report {

namespace {
constexpr qreal kDotsGap = pt(6);  // before and after them
}  // namespace

ContentsLineItem::ContentsLineItem(Column label, Column title, PageFlow::PageNumber number,
                                   Dots dots, qreal before, bool keepsWithNext)
    : m_label(std::move(label)),
      m_title(std::move(title)),
      m_number(std::move(number)),
      m_dots(std::move(dots)),
      m_before(before),
      m_keepsWithNext(keepsWithNext) {}

qreal ContentsLineItem::beginning(const PageFlow& /*flow*/) const {
    return m_before + m_title.block->height();
}

void ContentsLineItem::place(PageFlow& flow) {
    if (beginning(flow) > flow.room() && !flow.isAtTop()) flow.newPage();
    flow.skip(m_before);
    if (m_label.block) flow.putText(m_label.block, m_label.x, 0, 0, 1, m_label.element);
    flow.putText(m_title.block, m_title.x, 0, 0, m_title.block->lineCount(), m_title.element);
    const qreal lastLine = m_title.block->height() - m_title.block->leading();
    putDots(flow, lastLine);
    flow.putPageNumber(m_number, lastLine);
    flow.advance(m_title.block->height());
}

void ContentsLineItem::putDots(PageFlow& flow, qreal dy) const {
    const qreal from = m_title.x + m_title.block->lastLineWidth() + kDotsGap;
    const qreal room = m_number.x - kDotsGap - from;
    const QString dot = QStringLiteral(" .");
    const auto dots =
        static_cast<int>(room / QFontMetricsF(m_dots.face->font).horizontalAdvance(dot));
    if (dots < 1) return;
    const auto block = std::make_shared<const TextBlock>(
        Text(dot.repeated(dots).mid(1)), m_dots.face,
        TextBlock::Place{room, TextAlign::End, m_dots.language, 0});
    if (block->lineCount() == 1) flow.putText(block, from, dy, 0, 1, kArtifact);
}

}  // namespace pact::report
