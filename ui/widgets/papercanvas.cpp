#include "ui/widgets/papercanvas.h"

#include <QKeyEvent>
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
constexpr std::size_t kMostVisits = 100;
constexpr double kZooms[] = {0.25, 0.33, 0.5,  0.67, 0.75, 0.9, 1, 1.1,
                             1.25, 1.5,  1.75, 2,    2.5,  3,   4};
constexpr double kSame = 0.005;  // zooms that differ by less look alike

/// The pages of a paper are of one size; to ask for that of each takes as long as loading it.
std::vector<QSizeF> sizesOf(const QPdfDocument* document) {
    const int count = document ? document->pageCount() : 0;
    if (count <= 0) return {};
    return std::vector(static_cast<std::size_t>(count),
                       document->pagePointSize(0).expandedTo({1, 1}));
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
    viewport()->setMouseTracking(true);
    connect(&m_pictures, &PagePictures::pictureMade, viewport(), qOverload<>(&QWidget::update));
    connect(m_search, &PaperSearch::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_search, &PaperSearch::currentMoved, this, &PaperCanvas::reveal);
}

void PaperCanvas::setDocument(QPdfDocument* document, std::vector<report::PdfLink> links) {
    if (pageCount() > 0) m_kept = placeAt(topMiddle());
    const int page = m_page;
    m_links = std::move(links);
    m_pressed = nullptr;
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
    m_trail.clear();
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

void PaperCanvas::visit(const report::PdfPlace& place) {
    if (pageCount() == 0) return;
    if (m_trail.size() == kMostVisits) m_trail.erase(m_trail.begin());
    m_trail.push_back(placeAt(topMiddle()));
    goTo(place.page, place.y);
}

void PaperCanvas::goBack() {
    if (m_trail.empty() || pageCount() == 0) return;
    Place place = m_trail.back();
    m_trail.pop_back();
    place.page = std::min(place.page, pageCount() - 1);
    moveTo(place, topMiddle());
    takePageFromView();
}

const report::PdfLink* PaperCanvas::linkAt(QPoint spot) const {
    if (pageCount() == 0) return nullptr;
    const Place place = placeAt(spot);
    for (const report::PdfLink& link :
         std::ranges::equal_range(m_links, place.page, {}, &report::PdfLink::page))
        if (link.area.contains(place.at)) return &link;
    return nullptr;
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

void PaperCanvas::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(linkAt(event->position().toPoint()) ? Qt::PointingHandCursor
                                                              : Qt::ArrowCursor);
}

void PaperCanvas::mousePressEvent(QMouseEvent* event) {
    const bool isLeft = event->button() == Qt::LeftButton;
    m_pressed = isLeft ? linkAt(event->position().toPoint()) : nullptr;
    if (event->button() == Qt::BackButton) goBack();
}

void PaperCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const report::PdfLink* pressed = std::exchange(m_pressed, nullptr);
    if (!pressed || pressed != linkAt(event->position().toPoint())) return;
    visit(pressed->target);
    mouseMoveEvent(event);
}

/// The keys that scroll; what goes from page to page is for the preview.
void PaperCanvas::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->modifiers() == Qt::ShiftModifier;
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) {
        event->ignore();
        return;
    }
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

}  // namespace pact::ui
