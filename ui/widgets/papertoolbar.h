#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace pact::ui {

class PaperCanvas;

/// Goes from page to page of a canvas and sets its zoom, with buttons and fields.
class PaperToolBar final : public QWidget {
    Q_OBJECT

public:
    /// The canvas must outlive this.
    explicit PaperToolBar(PaperCanvas& canvas, QWidget* parent = nullptr);

    /// Whether there is an outline to show; without one its button is hidden.
    enum class Outline { None, Hidden, Shown };
    void setOutline(Outline outline);
    /// Takes up the number of pages.
    void refresh();

Q_SIGNALS:
    void outlineAsked(bool shown);
    void searchAsked();

private:
    void addPages(QBoxLayout& layout);
    void addZooms(QBoxLayout& layout);
    QToolButton* addButton(QBoxLayout& layout, Symbol symbol, const QString& text,
                           const QString& keys = {});
    QToolButton* addFit(QBoxLayout& layout, Symbol symbol, const QString& text);
    void showPage();
    void showZoom();
    void takePage();
    void takeZoom(const QString& text);

    PaperCanvas* m_canvas;
    QToolButton* m_outline = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLineEdit* m_page = nullptr;
    QLabel* m_pages = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_zoomIn = nullptr;
    QComboBox* m_zoom = nullptr;
    QToolButton* m_fitWidth = nullptr;
    QToolButton* m_fitPage = nullptr;
};

}  // namespace pact::ui
