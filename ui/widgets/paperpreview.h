#pragma once

#include "core/report/paperpdf.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPdfDocument;
class QSplitter;
class QStackedLayout;

namespace pact::ui {

class PaperCanvas;
class PaperOutline;
class PaperSearch;
class PaperSearchBar;
class PaperToolBar;

/// A finished paper as it will print, with zoom, search, outline and links. While the keyboard is
/// in it, its keys (Ctrl+F, F3, Ctrl++, Ctrl+-, Ctrl+0, Alt+Left, Escape in a search) go before
/// those of the window.
class PaperPreview final : public QWidget {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget* parent = nullptr);
    ~PaperPreview() override;

    using QWidget::show;
    /// Shows a PDF. Page, zoom, place and search stay as they are: it is the same paper, made anew,
    /// unless clear() came before. What is no PDF is answered with a sentence in the widget.
    void show(const report::PaperPdf& pdf);
    /// Takes the paper away for now and says why; the one that is shown next takes its place.
    void hidePaper(const QString& sentence);
    /// Takes the paper away, and with it place and search; the zoom stays.
    void clear();
    /// Opens the search and goes to its field; a paper that comes later is searched, too.
    void search();
    /// Does what a key means that concerns the paper wherever the keyboard is (search and zoom);
    /// whether it means such a thing.
    bool takeKey(const QKeyEvent& key);

    /// What is said while there is no paper.
    void setEmptyText(const QString& sentence);

    /// 0 while there is no paper.
    [[nodiscard]] int pageCount() const;
    /// The page that is read: 1 for the first, 0 while there is none.
    [[nodiscard]] int page() const;

Q_SIGNALS:
    /// 1 for the first.
    void pageChanged(int page);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Paper;

    void build();
    void connectParts();
    void setPaper(std::unique_ptr<Paper> paper);
    void say(const QString& sentence);
    void showOutline(bool shown);
    [[nodiscard]] std::function<void()> deedOf(const QKeyEvent& key);
    [[nodiscard]] std::function<void()> wideDeedOf(const QKeyEvent& key);
    [[nodiscard]] std::function<void()> zoomOf(const QKeyEvent& key);
    [[nodiscard]] std::function<void()> searchOf(const QKeyEvent& key);
    [[nodiscard]] std::function<void()> pageOf(const QKeyEvent& key);
    void searchOn(int direction);

    std::unique_ptr<Paper> m_paper;
    PaperSearch* m_search;
    PaperCanvas* m_canvas;
    PaperToolBar* m_toolBar;
    PaperSearchBar* m_searchBar;
    PaperOutline* m_outline;
    QSplitter* m_splitter;
    QLabel* m_message;
    QStackedLayout* m_content;
    QString m_emptyText;
    bool m_isOutlineWanted = false;
};

}  // namespace pact::ui
