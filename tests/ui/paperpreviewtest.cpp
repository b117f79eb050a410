#include "ui/widgets/paperpreview.h"

#include "tests/support/quietplatform.h"
#include "ui/widgets/pagetext.h"
#include "ui/widgets/papercanvas.h"
#include "ui/widgets/paperoutline.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace pact::ui {
namespace {

constexpr int kDotsPerPoint = 10;

/// A paper in which each page names its number; "precursor" stands once on each page, and once
/// more, with "control" on the next line, on the second.
QByteArray paperOf(int pages, const QString& mark = QStringLiteral("precursor")) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72 * kDotsPerPoint);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Sans"), 14));
    for (int page = 0; page < pages; ++page) {
        if (page > 0) writer.newPage();
        const auto write = [&](int y, const QString& text) {
            painter.drawText(QPoint(72, y) * kDotsPerPoint, text);
        };
        write(100, QStringLiteral("Page %1 on the %2 of réunions").arg(page + 1).arg(mark));
        if (page == 1) write(400, QStringLiteral("A Precursor "));
        if (page == 1) write(420, QStringLiteral("control"));
        painter.fillRect(72 * kDotsPerPoint, 760 * kDotsPerPoint, 400 * kDotsPerPoint,
                         40 * kDotsPerPoint, Qt::black);
    }
    painter.end();
    return bytes;
}

class PaperPreviewTest : public testing::Test {
protected:
    PaperPreviewTest() {
        preview.resize(800, 600);
        preview.show();
        canvas->setFocus();
    }

    void show(const QByteArray& pdf) { show({pdf, {}, {}}); }
    void show(const report::PaperPdf& paper) {
        preview.show(paper);
        waitUntilDrawn();
    }

    void waitUntilDrawn() {
        picture();  // asks for what is in view
        ASSERT_TRUE(QTest::qWaitFor([this] { return canvas->isDrawn(); }));
    }

    QImage picture() { return canvas->viewport()->grab().toImage(); }

    template<typename Widget>
    Widget* part(const char* name) {
        return preview.findChild<Widget*>(QLatin1String(name));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(preview.focusWidget(), Qt::Key(key), modifiers);
    }

    QString hits() { return part<QLabel>("hits")->text(); }

    void search(const QString& words) {
        press(Qt::Key_F, Qt::ControlModifier);
        part<QLineEdit>("searchWords")->setText(words);
    }

    /// How many pixels of the view have this colour.
    int pixels(const QColor& colour) {
        const QImage image = picture();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == colour;
        return count;
    }

    /// A place on a page of the canvas, given in points of the page.
    QPoint spot(int page, QPointF points) {
        const double scale = canvas->zoom() * canvas->logicalDpiX() / 72;
        return canvas->pageRect(page).topLeft() + (points * scale).toPoint();
    }

    PaperOutline* openOutline() {
        part<QToolButton>("showOutline")->click();
        auto* outline = preview.findChild<PaperOutline*>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return outline->viewport()->width() > 100; }));
        return outline;
    }
    static void click(PaperOutline* outline, const QString& title) {
        const auto found = outline->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1);
        QTest::mouseClick(outline->viewport(), Qt::LeftButton, {},
                          outline->visualItemRect(found.front()).center());
    }

    /// Four pages with a chapter on the first, its parts on the next two, and a reference on the
    /// first to the middle of the third.
    static report::PaperPdf paperWithPlaces() {
        return {paperOf(4),
                {{1, QStringLiteral("I. Chapter"), {0, 80}},
                 {2, QStringLiteral("A. Part"), {1, 200}},
                 {2, QStringLiteral("B. Part"), {2, 0}},
                 {1, QStringLiteral("II. Chapter"), {3, 90}}},
                {{0, QRectF(100, 150, 60, 12), {2, 400}}}};
    }

    testing_support::QuietPlatform quiet;
    PaperPreview preview;
    PaperCanvas* canvas = preview.findChild<PaperCanvas*>();
    const QColor hit{255, 226, 92};
    const QColor currentHit{255, 153, 51};
};

TEST(PageTextTest, findsWordsAcrossLinesCapitalsAndAccents) {
    const PageText text(QStringLiteral("The réunion of\r\nPrecursor\u00A0ﬁrms: l’accord"));
    EXPECT_EQ(text.find(QStringLiteral("REUNION OF PRECURSOR")),
              (std::vector<PageText::Span>{{4, 21}}));
    EXPECT_EQ(text.find(QStringLiteral("precursor firms")),
              (std::vector<PageText::Span>{{16, 14}}));
    EXPECT_EQ(text.find(QStringLiteral("l'accord")).size(), 1U);
    EXPECT_TRUE(text.find(QStringLiteral("  ")).empty());
    EXPECT_TRUE(text.find(QStringLiteral("réunions")).empty());
}

TEST_F(PaperPreviewTest, showsPagesOneBelowTheOther) {
    show(paperOf(3));
    EXPECT_EQ(preview.pageCount(), 3);
    EXPECT_EQ(preview.page(), 1);
    EXPECT_EQ(part<QLineEdit>("page")->text(), QStringLiteral("1"));
    EXPECT_EQ(part<QLabel>("pageCount")->text(), QStringLiteral("of 3"));
    EXPECT_EQ(canvas->pageRect(1).top(), canvas->pageRect(0).bottom() + 1 + PageStack::kGap);
    EXPECT_GT(pixels(Qt::white), 100'000);
}

TEST_F(PaperPreviewTest, drawsThePageAtItsPlaceInTheSizeOfTheZoom) {
    show(paperOf(2));
    for (const double zoom : {0.5, 1.0, 3.0}) {
        canvas->setZoom(zoom);
        canvas->reveal(0, QRectF(72, 760, 10, 10));
        waitUntilDrawn();
        const double scale = zoom * canvas->logicalDpiX() / 72;
        const QPoint bar = canvas->pageRect(0).topLeft() + (QPointF(80, 780) * scale).toPoint();
        const QPoint above = canvas->pageRect(0).topLeft() + (QPointF(80, 755) * scale).toPoint();
        EXPECT_EQ(picture().pixelColor(bar), QColor(Qt::black)) << zoom;
        EXPECT_EQ(picture().pixelColor(above), QColor(Qt::white)) << zoom;
        EXPECT_EQ(canvas->pageRect(0).width(), qRound(595 * scale)) << zoom;
    }
}

TEST_F(PaperPreviewTest, stripsOfALargePageJoinWithoutASeam) {
    preview.resize(800, 900);
    show(paperOf(1));
    canvas->setZoom(PaperCanvas::kMostZoom);
    const double points = PagePictures::kStrip / canvas->devicePixelRatioF() /
                          (PaperCanvas::kMostZoom * canvas->logicalDpiX() / 72);
    canvas->reveal(0, QRectF(10, points - 5, 10, 10));
    waitUntilDrawn();
    const QImage image = picture();
    const int x = image.width() / 2;
    for (int y = 4; y < image.height() - 4; ++y)
        EXPECT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << y;
}

TEST_F(PaperPreviewTest, zoomsWithKeysWheelAndField) {
    show(paperOf(2));
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas->zoom(), 1);
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas->zoom(), 1.1);
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas->zoom(), 0.9);
    EXPECT_EQ(part<QComboBox>("zoom")->currentText(), QStringLiteral("90 %"));

    auto* field = part<QComboBox>("zoom");
    field->lineEdit()->setText(QStringLiteral("130"));
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    EXPECT_DOUBLE_EQ(canvas->zoom(), 1.3);
    field->lineEdit()->setText(QStringLiteral("large"));
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(field->currentText(), QStringLiteral("130 %"));

    QWheelEvent wheel({100, 100}, {100, 100}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas->viewport(), &wheel);
    EXPECT_DOUBLE_EQ(canvas->zoom(), 1.43);
}

TEST_F(PaperPreviewTest, fitsWidthAndPageAndFollowsTheWindow) {
    show(paperOf(2));
    EXPECT_EQ(canvas->fit(), PaperCanvas::Fit::Width);
    EXPECT_NEAR(canvas->pageRect(0).width(), canvas->viewport()->width() - 2 * PageStack::kMargin,
                1);
    preview.resize(700, 600);
    EXPECT_NEAR(canvas->pageRect(0).width(), canvas->viewport()->width() - 2 * PageStack::kMargin,
                1);
    canvas->setFit(PaperCanvas::Fit::Page);
    EXPECT_TRUE(canvas->viewport()->rect().contains(canvas->pageRect(0)));
}

TEST_F(PaperPreviewTest, zoomKeepsWhatIsInTheMiddle) {
    show(paperOf(3));
    canvas->setZoom(1);
    canvas->goTo(1, 300);
    const int before = canvas->pageRect(1).top() - canvas->viewport()->height() / 2;
    canvas->setZoom(2);
    const int after = canvas->pageRect(1).top() - canvas->viewport()->height() / 2;
    EXPECT_NEAR(after, 2 * before, 4);
}

TEST_F(PaperPreviewTest, goesFromPageToPage) {
    show(paperOf(4));
    press(Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), 2);
    EXPECT_EQ(canvas->pageRect(1).top(), PageStack::kGap / 2);
    press(Qt::Key_End);
    EXPECT_EQ(preview.page(), 4);
    press(Qt::Key_PageUp);
    EXPECT_EQ(preview.page(), 3);
    press(Qt::Key_Home);
    EXPECT_EQ(preview.page(), 1);
    part<QLineEdit>("page")->setText(QStringLiteral("3"));
    QTest::keyClick(part<QLineEdit>("page"), Qt::Key_Return);
    EXPECT_EQ(preview.page(), 3);
    EXPECT_EQ(canvas->accessibleDescription(), QStringLiteral("Page 3 of 4"));
    canvas->verticalScrollBar()->setValue(0);
    EXPECT_EQ(part<QLineEdit>("page")->text(), QStringLiteral("1"));
}

TEST_F(PaperPreviewTest, lastPageIsReachedWhereSeveralAreInView) {
    show(paperOf(4));
    canvas->setZoom(0.25);
    press(Qt::Key_End);
    EXPECT_EQ(preview.page(), 4);
}

TEST_F(PaperPreviewTest, findsEveryHitAndMarksTheCurrentOne) {
    show(paperOf(3));
    canvas->setFit(PaperCanvas::Fit::Width);
    search(QStringLiteral("precursor"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return hits() == QStringLiteral("1 of 4"); }))
        << qPrintable(hits());
    ASSERT_TRUE(QTest::qWaitFor([this] { return pixels(currentHit) > 100; }));
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    EXPECT_EQ(hits(), QStringLiteral("3 of 4"));
    EXPECT_EQ(preview.page(), 2);
    canvas->setFit(PaperCanvas::Fit::Page);
    waitUntilDrawn();
    EXPECT_TRUE(QTest::qWaitFor([this] { return pixels(currentHit) > 20 && pixels(hit) > 20; }));
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(hits(), QStringLiteral("2 of 4"));
    press(Qt::Key_F3, Qt::ShiftModifier);
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(hits(), QStringLiteral("4 of 4"));
}

TEST_F(PaperPreviewTest, hitIsMarkedWhereItStands) {
    show(paperOf(2));
    search(QStringLiteral("precursor control"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return hits() == QStringLiteral("1 of 1"); }));
    EXPECT_EQ(preview.page(), 2);
    waitUntilDrawn();
    const auto marked = [this](double x, double y) {
        const double scale = canvas->zoom() * canvas->logicalDpiX() / 72;
        const QPointF at = canvas->pageRect(1).topLeft() + QPointF(x, y) * scale;
        const QImage image = picture();
        for (int dx = 0; dx < 6; ++dx)
            if (image.pixelColor(at.toPoint() + QPoint(dx, 0)) == currentHit) return true;
        return false;
    };
    EXPECT_TRUE(marked(110, 396));
    EXPECT_TRUE(marked(80, 416));
    EXPECT_FALSE(marked(73, 396));
    EXPECT_FALSE(marked(200, 396));
    const auto onPage = preview.findChild<PaperSearch*>()->hitsOn(1);
    ASSERT_EQ(onPage.size(), 1U);
    EXPECT_EQ(onPage.front().place.size(), 2);  // a rectangle for each line
}

TEST_F(PaperPreviewTest, markIsAsHighAsItsLine) {
    show(paperOf(1));
    search(QStringLiteral("curso"));  // letters without ascenders, on the baseline at 100
    ASSERT_TRUE(QTest::qWaitFor([this] { return hits() == QStringLiteral("1 of 1"); }));
    const auto onPage = preview.findChild<PaperSearch*>()->hitsOn(0);
    ASSERT_EQ(onPage.size(), 1U);
    ASSERT_EQ(onPage.front().place.size(), 1);
    EXPECT_LT(onPage.front().place.front().top(), 90.5);      // the top of "Page"
    EXPECT_GT(onPage.front().place.front().bottom(), 102.5);  // the foot of its "g"
}

TEST_F(PaperPreviewTest, saysThatThereAreNoHits) {
    show(paperOf(2));
    search(QStringLiteral("heroin"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return hits() == QStringLiteral("No hits"); }));
    press(Qt::Key_F3);
    EXPECT_EQ(hits(), QStringLiteral("No hits"));
}

TEST_F(PaperPreviewTest, damagedPaperTellsNoHits) {
    show(paperOf(2));
    search(QStringLiteral("precursor"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return hits() == QStringLiteral("1 of 3"); }));
    preview.show({QByteArray("no PDF"), {}, {}});
    EXPECT_TRUE(hits().isEmpty());
    EXPECT_TRUE(part<QComboBox>("zoom")->currentText().isEmpty());
}

TEST_F(PaperPreviewTest, escapeLeavesTheSearch) {
    show(paperOf(2));
    search(QStringLiteral("precursor"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pixels(currentHit) > 20; }));
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<QLineEdit>("searchWords")->isVisible());
    EXPECT_EQ(pixels(currentHit), 0);
    EXPECT_TRUE(canvas->hasFocus());
}

TEST_F(PaperPreviewTest, nextPaperKeepsPlaceZoomAndSearch) {
    show(paperOf(4));
    canvas->setZoom(1.5);
    canvas->goTo(2, 200);
    const QRect before = canvas->pageRect(2);
    search(QStringLiteral("page"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return hits() == QStringLiteral("3 of 4"); }));
    canvas->goTo(2, 200);
    show(paperOf(5, QStringLiteral("heroin")));
    EXPECT_EQ(preview.page(), 3);
    EXPECT_DOUBLE_EQ(canvas->zoom(), 1.5);
    EXPECT_NEAR(canvas->pageRect(2).top(), before.top(), 1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return hits() == QStringLiteral("3 of 5"); }));
    EXPECT_NEAR(canvas->pageRect(2).top(), before.top(), 1);
    show(paperOf(2));
    EXPECT_EQ(preview.page(), 2);
}

TEST_F(PaperPreviewTest, outlineLeadsToItsHeadings) {
    show(paperWithPlaces());
    canvas->setZoom(1);
    PaperOutline* outline = openOutline();
    ASSERT_TRUE(outline->isVisible());
    EXPECT_EQ(outline->topLevelItemCount(), 2);
    EXPECT_EQ(outline->topLevelItem(0)->childCount(), 2);
    click(outline, QStringLiteral("A. Part"));
    EXPECT_EQ(preview.page(), 2);
    EXPECT_NEAR(spot(1, {0, 200}).y(), PageStack::kGap / 2, 1);
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Down);
    EXPECT_EQ(preview.page(), 2);
    QTest::keyClick(outline, Qt::Key_Return);
    EXPECT_EQ(preview.page(), 3);
    EXPECT_EQ(canvas->pageRect(2).top(), PageStack::kGap / 2);
}

TEST_F(PaperPreviewTest, outlineStaysAsItIsFoldedWhenThePaperIsMadeAnew) {
    report::PaperPdf paper = paperWithPlaces();
    show(paper);
    PaperOutline* outline = openOutline();
    outline->topLevelItem(0)->setExpanded(false);
    outline->setCurrentItem(outline->topLevelItem(1));
    paper.headings.back().place = {3, 300};
    show(paper);
    EXPECT_FALSE(outline->topLevelItem(0)->isExpanded());
    EXPECT_EQ(outline->currentItem()->text(0), QStringLiteral("II. Chapter"));
    canvas->setZoom(2);
    click(outline, QStringLiteral("II. Chapter"));
    EXPECT_NEAR(spot(3, {0, 300}).y(), PageStack::kGap / 2, 1);
    show(paperOf(2));
    EXPECT_FALSE(part<QToolButton>("showOutline")->isVisible());
    EXPECT_FALSE(outline->isVisible());
}

TEST_F(PaperPreviewTest, linkOnAPageLeadsToItsTargetAndAltLeftBack) {
    show(paperWithPlaces());
    canvas->setZoom(1);
    canvas->goTo(0);
    QTest::mouseMove(canvas->viewport(), spot(0, {90, 156}));
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::ArrowCursor);
    QTest::mouseMove(canvas->viewport(), spot(0, {130, 156}));
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, spot(0, {90, 156}));
    EXPECT_EQ(preview.page(), 1);
    const int before = canvas->verticalScrollBar()->value();
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, spot(0, {130, 156}));
    EXPECT_EQ(preview.page(), 3);
    EXPECT_NEAR(spot(2, {0, 400}).y(), PageStack::kGap / 2, 1);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(preview.page(), 1);
    EXPECT_NEAR(canvas->verticalScrollBar()->value(), before, 1);
    press(Qt::Key_Left, Qt::AltModifier);  // no further back
    EXPECT_NEAR(canvas->verticalScrollBar()->value(), before, 1);
}

TEST_F(PaperPreviewTest, linkIsNotFollowedWhereTheMouseIsLetGoElsewhere) {
    show(paperWithPlaces());
    canvas->setZoom(1);
    canvas->goTo(0);
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, spot(0, {130, 156}));
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, spot(0, {300, 156}));
    EXPECT_EQ(preview.page(), 1);
    QTest::mouseClick(canvas->viewport(), Qt::RightButton, {}, spot(0, {130, 156}));
    EXPECT_EQ(preview.page(), 1);
}

TEST_F(PaperPreviewTest, searchOpenedBeforeThePaperIsThereShowsItsFirstHit) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(&preview));
    preview.search();
    EXPECT_TRUE(part<QLineEdit>("searchWords")->hasFocus());
    part<QLineEdit>("searchWords")->setText(QStringLiteral("control"));
    EXPECT_TRUE(hits().isEmpty());
    show(paperOf(3));
    ASSERT_TRUE(QTest::qWaitFor([this] { return hits() == QStringLiteral("1 of 1"); }));
    EXPECT_EQ(preview.page(), 2);
    preview.clear();
    EXPECT_FALSE(part<QLineEdit>("searchWords")->isVisible());
    preview.search();
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<QLineEdit>("searchWords")->isVisible());
}

TEST_F(PaperPreviewTest, paperThatWasHiddenComesBackAtItsPlace) {
    show(paperOf(4));
    canvas->goTo(2);
    preview.hidePaper(QStringLiteral("No meeting is named."));
    EXPECT_EQ(preview.pageCount(), 0);
    EXPECT_EQ(part<QLabel>("message")->text(), QStringLiteral("No meeting is named."));
    show(paperOf(4));
    EXPECT_EQ(preview.page(), 3);
}

TEST_F(PaperPreviewTest, clearEmpties) {
    show(paperOf(4));
    canvas->goTo(2);
    preview.clear();
    EXPECT_EQ(preview.pageCount(), 0);
    EXPECT_EQ(preview.page(), 0);
    EXPECT_TRUE(part<QLabel>("message")->isVisible());
    EXPECT_FALSE(canvas->isVisible());
    EXPECT_FALSE(part<QLineEdit>("page")->isEnabled());
    show(paperOf(4));
    EXPECT_EQ(preview.page(), 1);
    EXPECT_FALSE(part<QLabel>("message")->isVisible());
}

TEST_F(PaperPreviewTest, saysThatAPdfIsDamaged) {
    show(paperOf(4));
    canvas->goTo(2);
    for (const QByteArray& broken : {QByteArray(), QByteArray("no PDF"), paperOf(2).left(400)}) {
        preview.show({broken, {}, {}});
        EXPECT_EQ(preview.pageCount(), 0);
        EXPECT_TRUE(part<QLabel>("message")->isVisible());
        EXPECT_EQ(part<QLabel>("message")->text(),
                  QStringLiteral("The paper cannot be shown, since its PDF is damaged."));
    }
    show(paperOf(4));
    EXPECT_EQ(preview.page(), 3);
}

TEST_F(PaperPreviewTest, itsKeysGoBeforeThoseOfTheWindow) {
    QMainWindow window;
    int taken = 0;
    auto* menu = window.menuBar()->addMenu(QStringLiteral("Edit"));
    QObject::connect(menu->addAction(QStringLiteral("Search"), QKeySequence(Qt::CTRL | Qt::Key_F)),
                     &QAction::triggered, &window, [&] { ++taken; });
    auto* inside = new PaperPreview;
    window.setCentralWidget(inside);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    inside->show({paperOf(1), {}, {}});
    for (QWidget* from : inside->findChildren<QWidget*>()) {
        if (!from->isVisible() || !(from->focusPolicy() & Qt::TabFocus) || from->focusProxy())
            continue;
        from->setFocus();
        QTest::keyClick(from, Qt::Key_F, Qt::ControlModifier);
        EXPECT_TRUE(inside->findChild<QLineEdit*>(QStringLiteral("searchWords"))->hasFocus())
            << from->metaObject()->className();
        QTest::keyClick(inside->focusWidget(), Qt::Key_Escape);
    }
    EXPECT_EQ(taken, 0);
    inside->clear();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(taken, 1);
}

TEST_F(PaperPreviewTest, everyControlHasAName) {
    show(paperOf(1));
    search(QStringLiteral("page"));  // which shows its controls, too
    for (const QWidget* each : preview.findChildren<QWidget*>()) {
        const bool isInside = qobject_cast<const QComboBox*>(each->parentWidget()) ||
                              qobject_cast<const QLineEdit*>(each->parentWidget());
        if (isInside || !each->isVisible() || !(each->focusPolicy() & Qt::TabFocus)) continue;
        EXPECT_FALSE(each->accessibleName().isEmpty()) << each->metaObject()->className();
    }
}

}  // namespace
}  // namespace pact::ui
