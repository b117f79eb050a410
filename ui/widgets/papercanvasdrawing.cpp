#include "ui/widgets/papercanvas.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace pact::ui {

namespace {

constexpr QColor kHit(255, 226, 92);
constexpr QColor kCurrentHit(255, 153, 51);
constexpr QColor kCurrentEdge(176, 72, 0);

QColor groundFor(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    return isDark(palette) ? window.darker(150) : window.darker(116);
}

}  // namespace

QSize PaperCanvas::deviceSize(int page) const {
    return (QSizeF(m_stack.page(page).size()) * devicePixelRatioF()).toSize();
}

/// The place of a page in the viewport, beginning on a pixel of the screen.
QRectF PaperCanvas::sharpRect(int page) const {
    const double ratio = devicePixelRatioF();
    const QPointF corner = pageRect(page).topLeft();
    const QPointF sharp(std::round(corner.x() * ratio) / ratio,
                        std::round(corner.y() * ratio) / ratio);
    return {sharp, QSizeF(deviceSize(page)) / ratio};
}

std::vector<PagePictures::Strip> PaperCanvas::stripsInView(int page) const {
    const double ratio = devicePixelRatioF();
    const int top = pageRect(page).top();
    return PagePictures::strips(page, deviceSize(page), qFloor(-top * ratio),
                                qCeil((viewport()->height() - top) * ratio));
}

/// What is in view, then the pages after and before, which are likely to be next.
void PaperCanvas::wantPictures() {
    const int first = m_stack.pageAt(-origin().y());
    const int last = m_stack.pageAt(viewport()->height() - origin().y());
    std::vector<PagePictures::Strip> strips;
    for (int page = first; page <= last; ++page)
        for (const auto& strip : stripsInView(page)) strips.push_back(strip);
    if (last + 1 < pageCount())
        strips.push_back(PagePictures::strips(last + 1, deviceSize(last + 1), 0, 1).front());
    if (first > 0) {
        const QSize size = deviceSize(first - 1);
        const int bottom = size.height();
        strips.push_back(PagePictures::strips(first - 1, size, bottom - 1, bottom).front());
    }
    m_pictures.want(std::move(strips));
}

void PaperCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), groundFor(palette()));
    if (pageCount() == 0) return;
    wantPictures();
    const int last = m_stack.pageAt(viewport()->height() - origin().y());
    for (int page = m_stack.pageAt(-origin().y()); page <= last; ++page) drawPage(painter, page);
    if (!hasFocus()) return;
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void PaperCanvas::drawPage(QPainter& painter, int page) {
    const QRectF target = sharpRect(page);
    const QColor edge = groundFor(palette()).darker(isDark(palette()) ? 170 : 118);
    painter.fillRect(target.adjusted(-1, -1, 1, 1), edge);
    painter.fillRect(target.adjusted(0, 0, 2, 2), edge);
    m_pictures.draw(painter, target, stripsInView(page));
    if (m_search->isOn()) drawHits(painter, page, target);
}

/// As with a marker pen: the letters stay black.
void PaperCanvas::drawHits(QPainter& painter, int page, const QRectF& target) {
    painter.save();
    painter.setClipRect(target);
    painter.translate(target.topLeft());
    for (const PaperSearch::Hit& hit : m_search->hitsOn(page)) {
        for (const QRectF& line : hit.place) {
            const QRectF rect(line.topLeft() * m_stack.scale(), line.size() * m_stack.scale());
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(rect, hit.isCurrent ? kCurrentHit : kHit);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            painter.setPen(hit.isCurrent ? QPen(kCurrentEdge, 1) : QPen(Qt::NoPen));
            if (hit.isCurrent) painter.drawRect(rect);
        }
    }
    painter.restore();
}

}  // namespace pact::ui
