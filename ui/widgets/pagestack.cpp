#include "ui/widgets/pagestack.h"

#include <algorithm>

namespace pact::ui {

void PageStack::setPages(std::vector<QSizeF> sizes) {
    m_sizes = std::move(sizes);
    place();
}

void PageStack::setScale(double scale) {
    m_scale = scale;
    place();
}

void PageStack::place() {
    m_places.clear();
    m_size = {};
    if (m_sizes.empty()) return;
    const int width = qRound(largest().width() * m_scale);
    int y = kMargin;
    for (const QSizeF& points : m_sizes) {
        const QSize size(std::max(1, qRound(points.width() * m_scale)),
                         std::max(1, qRound(points.height() * m_scale)));
        m_places.emplace_back(QPoint(kMargin + (width - size.width()) / 2, y), size);
        y += size.height() + kGap;
    }
    m_size = QSize(width + 2 * kMargin, y - kGap + kMargin);
}

int PageStack::pageAt(int y) const {
    const auto found = std::partition_point(m_places.begin(), m_places.end(),
                                            [y](const QRect& rect) { return rect.bottom() < y; });
    return std::min(static_cast<int>(found - m_places.begin()), count() - 1);
}

QSizeF PageStack::largest() const {
    QSizeF largest;
    for (const QSizeF& size : m_sizes) largest = largest.expandedTo(size);
    return largest;
}

double PageStack::scaleForWidth(int width) const {
    return std::max(1.0, width - 2.0 * kMargin) / largest().width();
}

double PageStack::scaleForPage(QSize view) const {
    return std::min(scaleForWidth(view.width()),
                    std::max(1.0, view.height() - 2.0 * kMargin) / largest().height());
}

}  // namespace pact::ui
