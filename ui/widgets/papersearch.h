#pragma once

#include "ui/widgets/pagetext.h"

#include <QList>
#include <QObject>
#include <QRectF>
#include <QTimer>

#include <optional>
#include <vector>

class QPdfDocument;

namespace pact::ui {

/// Looks for words in the text of a document, a few pages at a time whenever the program has
/// nothing else to do, from a page onwards and round to it. Where hits stand on the page is found
/// out for those that are seen.
class PaperSearch final : public QObject {
    Q_OBJECT

public:
    explicit PaperSearch(QObject* parent = nullptr);

    /// The document must outlive the next call; null for none. What is looked for is looked for
    /// again, and the hit that was the current one stays so where there still is such a hit; after
    /// none it is shown.
    void setDocument(QPdfDocument* document);

    /// Begins anew; blank words end the search. The first hit on `page` or after it becomes the
    /// current one.
    void look(const QString& words, int page);
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] bool isOn() const { return !m_words.isEmpty(); }
    /// Whether every page has been looked through.
    [[nodiscard]] bool isComplete() const { return m_searched == m_pages.size(); }

    /// Hits so far.
    [[nodiscard]] int count() const { return m_count; }
    /// Which of them, in the order of the text, is the current one: 1 for the first, 0 for none.
    [[nodiscard]] int current() const;
    /// Makes the next hit the current one, after the last the first.
    void next();
    void previous();

    using Place = QList<QRectF>;  ///< a rectangle for each line, in points from the page's top left
    struct Hit {
        Place place;
        bool isCurrent = false;
    };
    /// Those hits on the page whose place is known; the others follow, with changed().
    [[nodiscard]] std::vector<Hit> hitsOn(int page);

Q_SIGNALS:
    void changed();
    /// Another hit is the current one and is to be seen.
    void currentMoved(int page, const QRectF& place);

private:
    struct Found {
        PageText::Span span;
        std::optional<Place> place;
    };
    struct Page {
        std::optional<PageText> text;
        std::vector<Found> found;
    };
    struct Position {
        size_t page = 0;
        size_t hit = 0;
    };
    enum class Reveal { Yes, No };

    void restart(size_t page, Reveal reveal);
    void step();
    void searchNext();
    void takeFirst(size_t page);
    bool locateNext();
    void locate(size_t page, Found& found);
    void move(int direction);
    void revealCurrent();

    QPdfDocument* m_document = nullptr;
    QString m_words;
    std::vector<Page> m_pages;
    size_t m_first = 0;     // where the search began
    size_t m_searched = 0;  // pages
    int m_count = 0;
    std::optional<Position> m_current;
    size_t m_wantedHit = 0;
    Reveal m_reveal = Reveal::Yes;
    std::vector<size_t> m_seen;  // pages whose hits are to be located
    QTimer m_timer;
};

}  // namespace pact::ui
