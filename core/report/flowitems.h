#pragma once

#include "core/report/pageflow.h"

namespace pact::report {

/// One thing that flows onto pages. Heights are in units and include the space before.
class FlowItem {
public:
    virtual ~FlowItem() = default;
    /// What must fit for the item to begin on this page, with the notes that come with it.
    [[nodiscard]] virtual qreal beginning(const PageFlow& flow) const = 0;
    [[nodiscard]] virtual bool keepsWithNext() const { return false; }
    virtual void place(PageFlow& flow) = 0;
};

/// A text, with a label beside its first line; breaks over pages without lone lines.
class TextItem final : public FlowItem {
public:
    struct Shape {
        qreal x = 0;
        qreal labelX = 0;
        qreal before = 0;
        bool isHeading = false;
        bool keepsWithNext = false;
    };
    /// The element of the text, and that of the label where it is another.
    struct Elements {
        int text = kArtifact;
        int label = kArtifact;
    };
    TextItem(std::shared_ptr<const TextBlock> label, std::shared_ptr<const TextBlock> text,
             Shape shape, Elements elements, QString target);

    [[nodiscard]] qreal beginning(const PageFlow& flow) const override;
    [[nodiscard]] bool keepsWithNext() const override {
        return m_shape.isHeading || m_shape.keepsWithNext;
    }
    void place(PageFlow& flow) override;

private:
    std::shared_ptr<const TextBlock> m_label;
    std::shared_ptr<const TextBlock> m_text;
    Shape m_shape;
    int m_element;
    int m_labelElement;
    QString m_target;
};

/// A picture that is never split, and made smaller where it would not fit a page.
class PictureItem final : public FlowItem {
public:
    /// The size is in points.
    PictureItem(const QPicture& picture, QSizeF size, int element);

    [[nodiscard]] qreal beginning(const PageFlow&) const override;
    void place(PageFlow& flow) override;

private:
    QPicture m_picture;
    qreal m_scale = 1;
    QSizeF m_size;  // in units
    int m_element;
};

/// What follows stands on a page of its own.
class PageBreakItem final : public FlowItem {
public:
    [[nodiscard]] qreal beginning(const PageFlow&) const override { return 0; }
    void place(PageFlow& flow) override;
};

/// A rule over the body's width.
class RuleItem final : public FlowItem {
public:
    RuleItem(qreal before, qreal thickness) : m_before(before), m_thickness(thickness) {}
    [[nodiscard]] qreal beginning(const PageFlow&) const override { return m_before + m_thickness; }
    [[nodiscard]] bool keepsWithNext() const override { return true; }
    void place(PageFlow& flow) override;

private:
    qreal m_before;
    qreal m_thickness;
};

/// Texts side by side, never split: the two columns of the masthead.
class SideBySideItem final : public FlowItem {
public:
    struct Cell {
        std::shared_ptr<const TextBlock> block;
        qreal x = 0;
        qreal y = 0;
        int element = kArtifact;
    };
    SideBySideItem(std::vector<Cell> cells, qreal before);
    [[nodiscard]] qreal beginning(const PageFlow&) const override { return m_before + m_height; }
    [[nodiscard]] bool keepsWithNext() const override { return true; }
    void place(PageFlow& flow) override;

private:
    std::vector<Cell> m_cells;
    qreal m_before;
    qreal m_height = 0;
};

/// Places the items one after another; headings stay with what they head.
class ItemFlow {
public:
    explicit ItemFlow(std::vector<std::unique_ptr<FlowItem>> items) : m_items(std::move(items)) {}
    /// Places the next item; false when there is none.
    bool placeNext(PageFlow& flow);

private:
    [[nodiscard]] qreal beginningFrom(std::size_t index, const PageFlow& flow) const;
    std::vector<std::unique_ptr<FlowItem>> m_items;
    std::size_t m_next = 0;
    bool m_isKept = false;  // room was made for it with the heading before it
};

}  // namespace pact::report
