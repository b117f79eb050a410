#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace pact::ui {

class PaperCanvas;
class PaperSearch;

/// The line in which one searches a paper. Hidden until it is opened.
class PaperSearchBar final : public QWidget {
    Q_OBJECT

public:
    /// Searches from the page on that the canvas shows. Both must outlive this.
    PaperSearchBar(PaperSearch& search, const PaperCanvas& canvas, QWidget* parent = nullptr);

    /// Shows the line and goes to its field.
    void open();
    /// Hides the line; nothing is looked for any more.
    void leave();

Q_SIGNALS:
    /// The keyboard was in the line and is to go elsewhere.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QToolButton* makeButton(const QString& text, const QString& keys);
    void showCount();
    [[nodiscard]] QString countText() const;

    PaperSearch* m_search;
    const PaperCanvas* m_canvas;
    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
};

}  // namespace pact::ui
