#include "ui/widgets/papercanvas.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pact::ui {

namespace {

constexpr double kPointsAnInch = 72;
constexpr int kLine = 48;  // pixels that an arrow key scrolls
constexpr double kZooms[] = {0.25, 0.33, 0.5,  0.67, 0.75, 0.9, 1, 1.1,
                             1.25, 1.5,  1.75, 2,    2.5,  3,   4};
constexpr double kSame = 0.005;  // zooms that differ by less look alike
constexpr QColor kHit(255, 226, 92);
constexpr QColor kCurrentHit(255, 153, 51);
constexpr QColor kCurrentEdge(176, 72, 0);

std::vector<QSizeF> sizesOf(QPdfDocument* document) {
    std::vector<QSizeF> sizes;
    for (int page = 0; document && page < document->pageCount(); ++page)
        sizes.push_back(document->pagePointSize(page).expandedTo({1, 1}));
    return sizes;
}

QColor groundFor(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    return isDark(palette) ? window.darker(150) : window.darker(116);
}

}  // namespace

PaperCanvas::PaperCanvas(PaperSearch& search, QWidget* parent)
    : QAbstractScrollArea(parent), m_search(&search) {
    setAccessibleName(tr("Pages of the paper"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);  // pages lie where they lie, in every language
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn);  // else the width to fit would change with it
    connect(&m_pictures, &PagePictures::pictureMade, viewport(), qOverload<>(&QWidget::update));
    connect(m_search, &PaperSearch::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_search, &PaperSearch::currentMoved, this, &PaperCanvas::reveal);
}

void PaperCanvas::setDocument(QPdfDocument* document) {
    if (pageCount() > 0) m_kept = placeAt(topMiddle());
    const int page = m_page;
    m_pictures.setDocument(document);
    m_stack.setPages(sizesOf(document));
    fitScale();
    setRanges();
    if (pageCount() > 0) {
        Place place = m_kept.value_or(Place{});
        if (place.page >= pageCount()) place = {pageCount() - 1, {}};
        if (m_kept) moveTo(place, topMiddle());
        takePage(std::clamp(page, 0, pageCount() - 1));
    }
    viewport()->update();
}

void PaperCanvas::clear() {
    setDocument(nullptr);
    m_pictures.forget();
    m_kept.reset();
    m_page = 0;
}

double PaperCanvas::dots() const { return logicalDpiX() / kPointsAnInch; }

double PaperCanvas::scaleOf(double zoom) const {
    return std::clamp(zoom, kLeastZoom, kMostZoom) * dots();
}

double PaperCanvas::zoom() const { return m_stack.scale() / dots(); }

void PaperCanvas::setZoom(double zoom) { zoomTo(zoom, middle()); }

void PaperCanvas::zoomTo(double zoom, QPoint spot) {
    const Place place = pageCount() > 0 ? placeAt(spot) : Place{};
    m_fit = Fit::None;
    m_stack.setScale(scaleOf(zoom));
    setRanges();
    if (pageCount() > 0) moveTo(place, spot);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperCanvas::setFit(Fit fit) {
    const int page = m_page;
    const Place place = pageCount() > 0 ? placeAt(topMiddle()) : Place{};
    m_fit = fit;
    fitScale();
    setRanges();
    if (pageCount() > 0 && fit == Fit::Page)
        goTo(page);
    else if (pageCount() > 0)
        moveTo(place, topMiddle());
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperCanvas::zoomIn() {
    const auto* next = std::upper_bound(std::begin(kZooms), std::end(kZooms), zoom() + kSame);
    if (next != std::end(kZooms)) setZoom(*next);
}

void PaperCanvas::zoomOut() {
    const auto* next = std::lower_bound(std::begin(kZooms), std::end(kZooms), zoom() - kSame);
    if (next != std::begin(kZooms)) setZoom(*std::prev(next));
}

void PaperCanvas::fitScale() {
    const double before = m_stack.scale();
    if (pageCount() == 0 || m_fit == Fit::None) {
        if (m_fit == Fit::None) return;
        m_stack.setScale(dots());
    } else {
        const QSize view = viewport()->size();
        const double scale =
            m_fit == Fit::Width ? m_stack.scaleForWidth(view.width()) : m_stack.scaleForPage(view);
        m_stack.setScale(scaleOf(scale / dots()));
    }
    if (m_stack.scale() != before) Q_EMIT zoomChanged();
}

void PaperCanvas::setRanges() {
    const QScopedValueRollback guard(m_isMoving, true);
    const QSize view = viewport()->size();
    const QSize room = m_stack.size() - view;
    horizontalScrollBar()->setRange(0, m_fit == Fit::None ? std::max(0, room.width()) : 0);
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(kLine);
    verticalScrollBar()->setRange(0, std::max(0, room.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(kLine);
}

/// Where the top left of the stack lies in the viewport.
QPoint PaperCanvas::origin() const {
    const QSize room = viewport()->size() - m_stack.size();
    return {room.width() > 0 ? room.width() / 2 : -horizontalScrollBar()->value(),
            room.height() > 0 ? room.height() / 2 : -verticalScrollBar()->value()};
}

QRect PaperCanvas::pageRect(int page) const { return m_stack.page(page).translated(origin()); }

PaperCanvas::Place PaperCanvas::placeAt(QPoint spot) const {
    const int page = m_stack.pageAt((spot - origin()).y());
    return {page, QPointF(spot - pageRect(page).topLeft()) / m_stack.scale()};
}

/// Scrolls so that the place comes to lie at this spot of the viewport, as far as that goes.
void PaperCanvas::moveTo(const Place& place, QPoint spot) {
    const QPointF at = m_stack.page(place.page).topLeft() + place.at * m_stack.scale() - spot;
    horizontalScrollBar()->setValue(qRound(at.x()));
    verticalScrollBar()->setValue(qRound(at.y()));
}

QPoint PaperCanvas::topMiddle() const { return {viewport()->width() / 2, 0}; }

QPoint PaperCanvas::middle() const { return viewport()->rect().center(); }

void PaperCanvas::scrollTo(int y) {
    const QScopedValueRollback guard(m_isMoving, true);
    verticalScrollBar()->setValue(y);
}

void PaperCanvas::goTo(int page) { goTo(page, 0); }

void PaperCanvas::goTo(int page, double y) {
    if (pageCount() == 0) return;
    const int number = std::clamp(page, 0, pageCount() - 1);
    const int gap = number == 0 ? PageStack::kMargin : PageStack::kGap / 2;
    scrollTo(m_stack.page(number).top() + qRound(y * m_stack.scale()) - gap);
    takePage(number);
    viewport()->update();
}

void PaperCanvas::reveal(int page, const QRectF& part) {
    const QRectF scaled(part.topLeft() * m_stack.scale(), part.size() * m_stack.scale());
    const QRect rect = scaled.toAlignedRect().translated(m_stack.page(page).topLeft());
    const QRect view = viewport()->rect().translated(-origin());
    if (rect.top() < view.top() || rect.bottom() > view.bottom())
        scrollTo(rect.center().y() - viewport()->height() / 3);
    if (rect.left() < view.left() || rect.right() > view.right())
        horizontalScrollBar()->setValue(rect.center().x() - viewport()->width() / 2);
    takePage(page);
    viewport()->update();
}

void PaperCanvas::takePage(int page) {
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    m_page = page;
    Q_EMIT pageChanged(page);
}

void PaperCanvas::takePageFromView() {
    if (m_isMoving || pageCount() == 0) return;
    const int page = m_stack.pageAt((middle() - origin()).y());
    if (page != m_page) takePage(page);
}

void PaperCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (pageCount() == 0) return;
    const QScopedValueRollback guard(m_isMoving, true);
    const QPoint before(event->oldSize().width() / 2, 0);
    const Place place = placeAt(event->oldSize().isValid() ? before : topMiddle());
    fitScale();
    setRanges();
    moveTo(place, topMiddle());
    viewport()->update();
}

void PaperCanvas::scrollContentsBy(int, int) {
    takePageFromView();
    viewport()->update();
}

void PaperCanvas::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_turned += event->angleDelta().y();
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    constexpr double kWheelStep = 1.1;
    if (steps != 0) zoomTo(zoom() * std::pow(kWheelStep, steps), event->position().toPoint());
    event->accept();
}

/// The keys that scroll; what goes from page to page is for the preview.
void PaperCanvas::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->modifiers() == Qt::ShiftModifier;
    switch (event->key()) {
        case Qt::Key_Space:
            verticalScrollBar()->triggerAction(isBack ? QAbstractSlider::SliderPageStepSub
                                                      : QAbstractSlider::SliderPageStepAdd);
            return;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right: QAbstractScrollArea::keyPressEvent(event); return;
        default: event->ignore();
    }
}

void PaperCanvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperCanvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

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
