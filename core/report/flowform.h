#pragma once

#include "core/report/flowitems.h"

namespace pact::report {

/// Boxes to tick and ruled lines to write on, never split.
class FormItem final : public FlowItem {
public:
    FormItem(qreal before, bool keepsWithNext) : m_before(before), m_keepsWithNext(keepsWithNext) {}

    /// The height so far; what is put down next stands there.
    [[nodiscard]] qreal height() const { return m_height; }
    void skip(qreal space) { m_height += space; }
    /// Puts a text down at x, so far below the height so far; does not advance.
    void put(std::shared_ptr<const TextBlock> block, qreal x, qreal dy, int element);
    /// A line to write on, from x to the end of the body; the height comes down to it.
    void rule(qreal x);

    [[nodiscard]] qreal beginning(const PageFlow&) const override { return m_before + m_height; }
    [[nodiscard]] bool keepsWithNext() const override { return m_keepsWithNext; }
    void place(PageFlow& flow) override;

private:
    std::vector<SideBySideItem::Cell> m_cells;
    std::vector<QPointF> m_rules;
    qreal m_before;
    qreal m_height = 0;
    bool m_keepsWithNext;
};

}  // namespace pact::report
