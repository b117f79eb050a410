#pragma once

#include "core/report/paperpdf.h"
#include "ui/widgets/pagepictures.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/papersearch.h"

#include <QAbstractScrollArea>
#include <QPointF>

class QPdfDocument;

namespace pact::ui {

/// The pages of a document, one below the other on a neutral ground, as they will print.
class PaperCanvas final : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr double kLeastZoom = 0.1;
    static constexpr double kMostZoom = 4;

    /// Whether the zoom follows the size of the view.
    enum class Fit { None, Width, Page };

    /// The hits of the search are marked; it must outlive this.
    explicit PaperCanvas(PaperSearch& search, QWidget* parent = nullptr);

    /// The document must outlive the next call; null for none. Zoom and place are kept from one
    /// document to the next. A click on one of the links goes where it leads.
    void setDocument(QPdfDocument* document, std::vector<report::PdfLink> links = {});
    /// No document, and the next one begins at its first page.
    void clear();

    [[nodiscard]] int pageCount() const { return m_stack.count(); }
    /// The page that is read: 0 for the first.
    [[nodiscard]] int page() const { return m_page; }
    /// Scrolls to the top of a page; a number outside is taken for the nearest page.
    void goTo(int page);
    /// Scrolls so that this part of a page (points from its top left) is seen.
    void reveal(int page, const QRectF& part);
    /// Scrolls so that this height of a page (points) is at the top.
    void goTo(int page, double y);
    /// Goes to a place from which goBack() comes back.
    void visit(const report::PdfPlace& place);
    /// Back to where the latest visit began, if there was one.
    void goBack();

    /// 1 is the size in print, as far as the screen tells its density.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] Fit fit() const { return m_fit; }
    /// A value outside of the two limits is taken for the limit.
    void setZoom(double zoom);
    void setFit(Fit fit);
    void zoomIn();
    void zoomOut();

    /// The rectangle of a page in the viewport.
    [[nodiscard]] QRect pageRect(int page) const;
    /// Whether the pages in view are drawn, and sharp.
    [[nodiscard]] bool isDrawn() const { return m_pictures.isComplete(); }

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A point of a page, in points from its top left; it may lie in the gap around.
    struct Place {
        int page = 0;
        QPointF at;
    };

    [[nodiscard]] double dots() const;
    [[nodiscard]] double scaleOf(double zoom) const;
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] Place placeAt(QPoint spot) const;
    void moveTo(const Place& place, QPoint spot);
    [[nodiscard]] QPoint topMiddle() const;
    [[nodiscard]] QPoint middle() const;
    void fitScale();
    void setRanges();
    void zoomTo(double zoom, QPoint spot);
    void takePage(int page);
    void takePageFromView();
    void scrollTo(int y);
    [[nodiscard]] const report::PdfLink* linkAt(QPoint spot) const;
    void wantPictures();
    void drawPage(QPainter& painter, int page);
    void drawHits(QPainter& painter, int page, const QRectF& target);
    [[nodiscard]] QRectF sharpRect(int page) const;
    [[nodiscard]] QSize deviceSize(int page) const;
    [[nodiscard]] std::vector<PagePictures::Strip> stripsInView(int page) const;

    PaperSearch* m_search;
    PagePictures m_pictures;
    PageStack m_stack;
    std::vector<report::PdfLink> m_links;  // page by page
    const report::PdfLink* m_pressed = nullptr;
    std::vector<Place> m_trail;  // where visits began
    Fit m_fit = Fit::Width;
    int m_page = 0;
    std::optional<Place> m_kept;  // while there are no pages
    bool m_isMoving = false;
    int m_turned = 0;  // of the wheel, not yet a step
};

}  // namespace pact::ui
