#include "ui/widgets/papertoolbar.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/papercanvas.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace pact::ui {

namespace {

constexpr int kPercents[] = {50, 75, 100, 125, 150, 200, 300, 400};
constexpr int kIconSize = 18;
constexpr int kGroupGap = 10;
constexpr double kSame = 0.005;

}  // namespace

PaperToolBar::PaperToolBar(PaperCanvas& canvas, QWidget* parent)
    : QWidget(parent), m_canvas(&canvas) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(3);
    m_outline = addButton(*layout, Symbol::List, tr("Outline"));
    m_outline->setObjectName(QStringLiteral("showOutline"));
    m_outline->setCheckable(true);
    connect(m_outline, &QToolButton::toggled, this, &PaperToolBar::outlineAsked);
    addPages(*layout);
    layout->addStretch();
    addZooms(*layout);
    layout->addSpacing(kGroupGap);
    QToolButton* search = addButton(*layout, Symbol::Search, tr("Search"), tr("Ctrl+F"));
    search->setObjectName(QStringLiteral("showSearch"));
    connect(search, &QToolButton::clicked, this, &PaperToolBar::searchAsked);
    connect(m_canvas, &PaperCanvas::pageChanged, this, &PaperToolBar::showPage);
    connect(m_canvas, &PaperCanvas::zoomChanged, this, &PaperToolBar::showZoom);
    setOutline(Outline::None);
    refresh();
}

void PaperToolBar::addPages(QBoxLayout& layout) {
    m_previous = addButton(layout, Symbol::Up, tr("Previous page"), tr("Page up"));
    connect(m_previous, &QToolButton::clicked, m_canvas,
            [this] { m_canvas->goTo(m_canvas->page() - 1); });
    m_next = addButton(layout, Symbol::Chevron, tr("Next page"), tr("Page down"));
    connect(m_next, &QToolButton::clicked, m_canvas,
            [this] { m_canvas->goTo(m_canvas->page() + 1); });
    m_page = new QLineEdit(this);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000")) + 12);
    m_pages = new QuietLabel({}, this);
    m_pages->setObjectName(QStringLiteral("pageCount"));
    layout.addSpacing(3);
    layout.addWidget(m_page);
    layout.addWidget(m_pages);
    connect(m_page, &QLineEdit::returnPressed, this, &PaperToolBar::takePage);
    connect(m_page, &QLineEdit::editingFinished, this, &PaperToolBar::showPage);
}

void PaperToolBar::addZooms(QBoxLayout& layout) {
    m_zoomOut = addButton(layout, Symbol::ZoomOut, tr("Zoom out"), tr("Ctrl+-"));
    connect(m_zoomOut, &QToolButton::clicked, m_canvas, &PaperCanvas::zoomOut);
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setEditable(true);
    m_zoom->setInsertPolicy(QComboBox::NoInsert);
    m_zoom->setCompleter(nullptr);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setAccessibleDescription(tr("In percent of the size in print"));
    m_zoom->setToolTip(tr("Zoom"));
    for (const int percent : kPercents) m_zoom->addItem(tr("%1 %").arg(percent));
    layout.addWidget(m_zoom);
    connect(m_zoom, &QComboBox::textActivated, this, &PaperToolBar::takeZoom);
    connect(m_zoom->lineEdit(), &QLineEdit::returnPressed, this,
            [this] { takeZoom(m_zoom->currentText()); });
    connect(m_zoom->lineEdit(), &QLineEdit::editingFinished, this, &PaperToolBar::showZoom);
    m_zoomIn = addButton(layout, Symbol::ZoomIn, tr("Zoom in"), tr("Ctrl++"));
    connect(m_zoomIn, &QToolButton::clicked, m_canvas, &PaperCanvas::zoomIn);
    layout.addSpacing(kGroupGap);
    m_fitWidth = addFit(layout, Symbol::FitWidth, tr("Fit width"));
    connect(m_fitWidth, &QToolButton::clicked, m_canvas,
            [this] { m_canvas->setFit(PaperCanvas::Fit::Width); });
    m_fitPage = addFit(layout, Symbol::FitPage, tr("Fit page"));
    connect(m_fitPage, &QToolButton::clicked, m_canvas,
            [this] { m_canvas->setFit(PaperCanvas::Fit::Page); });
}

QToolButton* PaperToolBar::addButton(QBoxLayout& layout, Symbol symbol, const QString& text,
                                     const QString& keys) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(symbol));
    button->setIconSize(QSize(kIconSize, kIconSize));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys));
    layout.addWidget(button);
    return button;
}

QToolButton* PaperToolBar::addFit(QBoxLayout& layout, Symbol symbol, const QString& text) {
    QToolButton* button = addButton(layout, symbol, text);
    button->setCheckable(true);
    return button;
}

void PaperToolBar::setOutline(Outline outline) {
    m_outline->setVisible(outline != Outline::None);
    m_outline->setChecked(outline == Outline::Shown);
}

void PaperToolBar::refresh() {
    setEnabled(m_canvas->pageCount() > 0);
    showPage();
    showZoom();
}

void PaperToolBar::showPage() {
    const int pages = m_canvas->pageCount();
    m_page->setText(pages > 0 ? QString::number(m_canvas->page() + 1) : QString());
    m_pages->setText(pages > 0 ? tr("of %1").arg(pages) : QString());
    m_page->setAccessibleDescription(m_pages->text());
    m_previous->setEnabled(m_canvas->page() > 0);
    m_next->setEnabled(m_canvas->page() + 1 < pages);
}

void PaperToolBar::takePage() {
    bool isNumber = false;
    const int page = m_page->text().toInt(&isNumber);
    if (isNumber) m_canvas->goTo(page - 1);
    showPage();
    m_page->selectAll();
}

void PaperToolBar::showZoom() {
    const double zoom = m_canvas->zoom();
    const bool isEmpty = m_canvas->pageCount() == 0;
    m_zoom->setEditText(isEmpty ? QString() : tr("%1 %").arg(qRound(zoom * 100)));
    m_zoomIn->setEnabled(zoom < PaperCanvas::kMostZoom - kSame);
    m_zoomOut->setEnabled(zoom > PaperCanvas::kLeastZoom + kSame);
    m_fitWidth->setChecked(m_canvas->fit() == PaperCanvas::Fit::Width);
    m_fitPage->setChecked(m_canvas->fit() == PaperCanvas::Fit::Page);
}

/// What is no number is put back.
void PaperToolBar::takeZoom(const QString& text) {
    static const QRegularExpression number(QStringLiteral("\\d+"));
    bool isNumber = false;
    const int percent = number.match(text).captured().toInt(&isNumber);
    if (isNumber && percent != qRound(m_canvas->zoom() * 100)) m_canvas->setZoom(percent / 100.0);
    showZoom();
}

}  // namespace pact::ui
