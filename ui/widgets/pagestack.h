#pragma once

#include <QRect>
#include <QSize>
#include <QSizeF>

#include <vector>

namespace pact::ui {

/// Where each page of a paper lies when all of them stand one below the other, centred, with a gap
/// between them and a margin around. Places are in device-independent pixels from the top left of
/// the whole.
class PageStack final {
public:
    static constexpr int kGap = 14;
    static constexpr int kMargin = 18;

    /// Sizes are in points (1/72 inch).
    void setPages(std::vector<QSizeF> sizes);
    /// Pixels a point; more than 0.
    void setScale(double scale);

    [[nodiscard]] int count() const { return static_cast<int>(m_sizes.size()); }
    [[nodiscard]] double scale() const { return m_scale; }
    /// The size of a page, in points.
    [[nodiscard]] QSizeF points(int page) const { return m_sizes.at(size_t(page)); }
    [[nodiscard]] QRect page(int page) const { return m_places.at(size_t(page)); }
    [[nodiscard]] QSize size() const { return m_size; }
    /// The page at this height, or the one below the gap that is there; the last page below that.
    /// There must be pages.
    [[nodiscard]] int pageAt(int y) const;

    /// The largest scale at which every page is at most as wide as a view of this width.
    [[nodiscard]] double scaleForWidth(int width) const;
    /// The largest scale at which every page can be seen whole in a view of this size.
    [[nodiscard]] double scaleForPage(QSize view) const;

private:
    void place();
    [[nodiscard]] QSizeF largest() const;

    std::vector<QSizeF> m_sizes;
    std::vector<QRect> m_places;
    QSize m_size;
    double m_scale = 1;
};

}  // namespace pact::ui
