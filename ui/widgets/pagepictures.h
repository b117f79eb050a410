#pragma once

#include <QImage>
#include <QObject>
#include <QRect>

#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QPdfDocument;
class QPdfDocumentRenderOptions;
class QPdfPageRenderer;

namespace pact::ui {

/// The pages of a document as pictures, made on a thread of their own in the order in which they
/// are wanted. Pages higher than a strip are made in strips, so that what is kept of a page grows
/// with what is seen of it. Until a picture is there, the one from before (of another size, or of
/// the document before) is shown in its place. The most recent pictures are kept.
class PagePictures final : public QObject {
    Q_OBJECT

public:
    static constexpr int kStrip = 2400;  // device pixels

    /// A strip of a page.
    struct Strip {
        int page = 0;
        QSize size;  ///< of the whole page, in device pixels
        QRect part;  ///< of that
        bool operator==(const Strip&) const = default;
    };
    /// The strips of a page of this size that meet its rows from top to bottom (device pixels).
    [[nodiscard]] static std::vector<Strip> strips(int page, QSize size, int top, int bottom);

    explicit PagePictures(QObject* parent = nullptr);
    ~PagePictures() override;

    /// The document must outlive the next call; null for none. What was drawn of the document
    /// before stays until it is replaced.
    void setDocument(QPdfDocument* document);
    void forget();

    /// What is wanted from now on, the most urgent first.
    void want(std::vector<Strip> strips);
    /// Draws these strips of one page, which lies at `target` (device-independent pixels).
    void draw(QPainter& painter, const QRectF& target, const std::vector<Strip>& strips);
    /// Whether everything wanted is there, in the right size.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void pictureMade(int page);

private:
    struct Picture {
        Strip strip;
        QImage image;  // null: the page cannot be drawn
        int edition = 0;
        quint64 used = 0;
    };

    [[nodiscard]] Picture* find(const Strip& strip);
    [[nodiscard]] const Picture* find(const Strip& strip) const;
    void drawOlder(QPainter& painter, const QRectF& target, int page);
    void drawStrip(QPainter& painter, const QRectF& target, const Picture& picture);
    void makeNext();
    void take(const QImage& image);
    void replaceOlder(const Strip& strip);
    void trim();

    std::unique_ptr<QPdfPageRenderer> m_renderer;
    std::vector<Picture> m_pictures;
    std::vector<Strip> m_wanted;
    std::optional<Strip> m_inWork;
    int m_edition = 0;
    quint64 m_clock = 0;
};

}  // namespace pact::ui
