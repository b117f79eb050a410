#pragma once

#include "core/report/flowitems.h"

namespace pact::report {

/// One line of a paper's contents: what it leads to, dots, and the number of its page, which is
/// known when all pages are laid out.
class ContentsLineItem final : public FlowItem {
public:
    struct Column {
        std::shared_ptr<const TextBlock> block;
        qreal x = 0;
        int element = kArtifact;
    };
    /// The dots begin right behind the title's last line and are cut to the room before the number.
    struct Dots {
        TextBlock::Face face;
        QString language;
    };
    ContentsLineItem(Column label, Column title, PageFlow::PageNumber number, Dots dots,
                     qreal before, bool keepsWithNext);

    [[nodiscard]] qreal beginning(const PageFlow& flow) const override;
    [[nodiscard]] bool keepsWithNext() const override { return m_keepsWithNext; }
    void place(PageFlow& flow) override;

private:
    void putDots(PageFlow& flow, qreal dy) const;

    Column m_label;
    Column m_title;
    PageFlow::PageNumber m_number;
    Dots m_dots;
    qreal m_before;
    bool m_keepsWithNext;
};

}  // namespace pact::report
