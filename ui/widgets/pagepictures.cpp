#include "ui/widgets/pagepictures.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageRenderer>

#include <algorithm>

namespace pact::ui {

namespace {

constexpr qsizetype kBudget = 160 * 1024 * 1024;  // bytes of pictures that are kept

/// PDFium draws on nothing; paper is white.
QImage onPaper(const QImage& drawn) {
    if (drawn.isNull()) return drawn;
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}

QRectF partOf(const QRectF& target, const PagePictures::Strip& strip) {
    const double x = target.width() / strip.size.width();
    const double y = target.height() / strip.size.height();
    return {target.x() + strip.part.x() * x, target.y() + strip.part.y() * y,
            strip.part.width() * x, strip.part.height() * y};
}

/// Whether the strip covers this share of its page.
bool covers(const PagePictures::Strip& strip, const PagePictures::Strip& other) {
    constexpr QRectF kPage(0, 0, 1, 1);
    constexpr double kSlack = 0.002;
    return partOf(kPage, strip)
        .adjusted(-kSlack, -kSlack, kSlack, kSlack)
        .contains(partOf(kPage, other));
}

}  // namespace

std::vector<PagePictures::Strip> PagePictures::strips(int page, QSize size, int top, int bottom) {
    std::vector<Strip> strips;
    const int first = std::max(0, top / kStrip);
    for (int y = first * kStrip; y < std::min(size.height(), bottom); y += kStrip)
        strips.push_back(
            {page, size, QRect(0, y, size.width(), std::min(kStrip, size.height() - y))});
    return strips;
}

PagePictures::PagePictures(QObject* parent) : QObject(parent) {}

PagePictures::~PagePictures() = default;

void PagePictures::setDocument(QPdfDocument* document) {
    m_renderer.reset();  // ends its thread, so that nothing reads the document from before
    m_inWork.reset();
    m_wanted.clear();
    ++m_edition;
    if (!document) return;
    m_renderer = std::make_unique<QPdfPageRenderer>();
    m_renderer->setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    m_renderer->setDocument(document);
    connect(m_renderer.get(), &QPdfPageRenderer::pageRendered, this,
            [this](int, QSize, const QImage& image) { take(image); });
}

void PagePictures::forget() {
    m_pictures.clear();
    m_wanted.clear();
}

void PagePictures::want(std::vector<Strip> strips) {
    m_wanted = std::move(strips);
    makeNext();
}

bool PagePictures::isComplete() const {
    return std::all_of(m_wanted.begin(), m_wanted.end(),
                       [this](const Strip& strip) { return find(strip) != nullptr; });
}

const PagePictures::Picture* PagePictures::find(const Strip& strip) const {
    const auto found =
        std::find_if(m_pictures.begin(), m_pictures.end(), [&](const Picture& picture) {
            return picture.edition == m_edition && picture.strip == strip;
        });
    return found == m_pictures.end() ? nullptr : &*found;
}

PagePictures::Picture* PagePictures::find(const Strip& strip) {
    return const_cast<Picture*>(std::as_const(*this).find(strip));
}

/// One at a time, so that what is most urgent need not wait behind what was.
void PagePictures::makeNext() {
    if (m_inWork || !m_renderer) return;
    const auto next = std::find_if(m_wanted.begin(), m_wanted.end(),
                                   [this](const Strip& strip) { return !find(strip); });
    if (next == m_wanted.end()) return;
    m_inWork = *next;
    QPdfDocumentRenderOptions options;
    options.setScaledSize(next->size);
    options.setScaledClipRect(next->part);
    m_renderer->requestPage(next->page, next->part.size(), options);
}

void PagePictures::take(const QImage& image) {
    if (!m_inWork) return;
    const Strip strip = *m_inWork;
    m_inWork.reset();
    replaceOlder(strip);
    m_pictures.push_back({strip, onPaper(image), m_edition, ++m_clock});
    trim();
    makeNext();
    Q_EMIT pictureMade(strip.page);
}

void PagePictures::replaceOlder(const Strip& strip) {
    std::erase_if(m_pictures, [&](const Picture& picture) {
        const bool isOlder = picture.edition != m_edition || picture.strip.size != strip.size;
        return picture.strip.page == strip.page && isOlder && covers(strip, picture.strip);
    });
}

void PagePictures::trim() {
    qsizetype bytes = 0;
    for (const Picture& picture : m_pictures) bytes += picture.image.sizeInBytes();
    std::sort(m_pictures.begin(), m_pictures.end(),
              [](const Picture& a, const Picture& b) { return a.used < b.used; });
    std::erase_if(m_pictures, [&](const Picture& picture) {
        const bool isWanted =
            std::find(m_wanted.begin(), m_wanted.end(), picture.strip) != m_wanted.end();
        if (bytes <= kBudget || isWanted) return false;
        bytes -= picture.image.sizeInBytes();
        return true;
    });
}

void PagePictures::draw(QPainter& painter, const QRectF& target, const std::vector<Strip>& strips) {
    painter.fillRect(target, Qt::white);
    if (strips.empty()) return;
    const bool isThere = std::all_of(strips.begin(), strips.end(),
                                     [this](const Strip& strip) { return find(strip); });
    if (!isThere) drawOlder(painter, target, strips.front().page);
    for (const Strip& strip : strips) {
        Picture* picture = find(strip);
        if (!picture) continue;
        picture->used = ++m_clock;
        drawStrip(painter, target, *picture);
    }
}

void PagePictures::drawOlder(QPainter& painter, const QRectF& target, int page) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Picture& picture : m_pictures)
        if (picture.strip.page == page && !picture.image.isNull())
            painter.drawImage(partOf(target, picture.strip), picture.image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
}

void PagePictures::drawStrip(QPainter& painter, const QRectF& target, const Picture& picture) {
    if (picture.image.isNull()) {
        painter.setPen(Qt::black);
        painter.drawText(target, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("This page cannot be drawn."));
        return;
    }
    const QSizeF size = QSizeF(picture.image.size()) / painter.device()->devicePixelRatioF();
    painter.drawImage(QRectF(partOf(target, picture.strip).topLeft(), size), picture.image);
}

}  // namespace pact::ui
