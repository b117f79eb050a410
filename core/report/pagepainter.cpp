#include "core/report/pagepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace pact::report {

namespace {

void setUpWriter(QPdfWriter& writer, const QString& title) {
    writer.setResolution(kUnitsAnInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("PactDesk"));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
}

void putSentinel(QPainter& painter, int code) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(kSentinelX, -code, 1, 1));
}

void paint(QPainter& painter, const TextPiece& piece, int element) {
    const auto onStretch = [&painter, &piece, element](int stretch) {
        putSentinel(painter, kSentinelEnd);
        const bool begins = stretch >= 0;
        const int owner = begins ? piece.stretches[static_cast<std::size_t>(stretch)] : element;
        putSentinel(painter, kSentinelFirst + owner);
        painter.setPen(Qt::black);
    };
    const auto onMeaning = [&painter](const QString& text) {
        for (const QChar each : text) putSentinel(painter, kSentinelMeaning + each.unicode());
        if (text.isEmpty()) putSentinel(painter, kSentinelMeaning);
        painter.setPen(Qt::black);
    };
    painter.setPen(Qt::black);
    piece.block->draw(painter, piece.topLeft, piece.firstLine, piece.lines,
                      piece.stretches.empty() ? TextBlock::OnStretch() : onStretch,
                      element == kArtifact ? TextBlock::OnMeaning() : onMeaning);
}

void paint(QPainter& painter, const FillPiece& piece, int) {
    painter.fillRect(piece.area, QColor::fromRgba(piece.colour));
}

void paint(QPainter& painter, const PicturePiece& piece, int) {
    QPicture picture = piece.picture;  // shares its data; play() is not const
    // On playing, Qt scales by the ratio of the device's resolution to the picture's.
    const qreal byQt = qreal(painter.device()->logicalDpiX()) / picture.logicalDpiX();
    painter.save();
    painter.translate(piece.topLeft);
    const qreal scale = kUnitsAPoint * piece.scale / byQt;
    painter.scale(scale, scale);
    picture.play(&painter);
    painter.restore();
}

void paintPiece(QPainter& painter, const Piece& piece) {
    const bool isTagged = piece.element != kArtifact;
    if (isTagged) putSentinel(painter, kSentinelFirst + piece.element);
    std::visit([&](const auto& what) { paint(painter, what, piece.element); }, piece.what);
    if (isTagged) putSentinel(painter, kSentinelEnd);
}

}  // namespace

Result<QByteArray> paintPages(const PagePlan& plan, const QString& title, const Progress& progress,
                              const CancelToken& cancel) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpWriter(writer, title);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("report", "The pages could not be painted."));
    const auto pages = static_cast<qint64>(plan.pages.size());
    for (qint64 i = 0; i < pages; ++i) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("report", "The paper was not made."));
        if (i > 0) writer.newPage();
        for (const Piece& piece : plan.pages[static_cast<std::size_t>(i)].pieces)
            paintPiece(painter, piece);
        if (progress) progress(i + 1, pages);
    }
    painter.end();
    return bytes;
}

}  // namespace pact::report
