#include "ui/widgets/paperpreview.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/papercanvas.h"
#include "ui/widgets/paperoutline.h"
#include "ui/widgets/papersearch.h"
#include "ui/widgets/papersearchbar.h"
#include "ui/widgets/papertoolbar.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QPdfDocument>
#include <QSplitter>
#include <QStackedLayout>

namespace pact::ui {

/// A document and the bytes it reads from as long as it lives.
struct PaperPreview::Paper {
    explicit Paper(report::PaperPdf pdf)
        : headings(std::move(pdf.headings)), links(std::move(pdf.links)) {
        buffer.setData(pdf.bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }

    std::vector<report::PdfHeading> headings;
    std::vector<report::PdfLink> links;
    QBuffer buffer;
    QPdfDocument document;
};

PaperPreview::PaperPreview(QWidget* parent)
    : QWidget(parent),
      m_search(new PaperSearch(this)),
      m_canvas(new PaperCanvas(*m_search, this)),
      m_toolBar(new PaperToolBar(*m_canvas, this)),
      m_searchBar(new PaperSearchBar(*m_search, *m_canvas, this)),
      m_outline(new PaperOutline(this)),
      m_splitter(new QSplitter(this)),
      m_message(new EmptyState({}, this)),
      m_content(new QStackedLayout),
      m_emptyText(tr("There is no paper to show.")) {
    build();
    connectParts();
    say(m_emptyText);
}

/// The parts let go of the document before it goes.
PaperPreview::~PaperPreview() { setPaper(nullptr); }

void PaperPreview::build() {
    m_canvas->setObjectName(QStringLiteral("pages"));
    m_outline->setObjectName(QStringLiteral("outline"));
    m_message->setObjectName(QStringLiteral("message"));
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_canvas);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({230, 700});
    m_splitter->setChildrenCollapsible(false);
    m_outline->hide();
    m_content->addWidget(m_message);
    m_content->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_searchBar);
    layout->addWidget(new Rule(this));
    layout->addLayout(m_content, 1);
    setFocusProxy(m_canvas);
}

void PaperPreview::connectParts() {
    connect(m_canvas, &PaperCanvas::pageChanged, this,
            [this](int page) { Q_EMIT pageChanged(page + 1); });
    connect(m_outline, &PaperOutline::chosen, m_canvas, &PaperCanvas::visit);
    connect(m_toolBar, &PaperToolBar::outlineAsked, this, &PaperPreview::showOutline);
    connect(m_toolBar, &PaperToolBar::searchAsked, m_searchBar, &PaperSearchBar::open);
    connect(m_searchBar, &PaperSearchBar::left, m_canvas, qOverload<>(&QWidget::setFocus));
}

void PaperPreview::show(const report::PaperPdf& pdf) {
    auto paper = std::make_unique<Paper>(pdf);
    const QPdfDocument::Error error = paper->document.error();
    const bool isLocked = error == QPdfDocument::Error::IncorrectPassword ||
                          error == QPdfDocument::Error::UnsupportedSecurityScheme;
    const bool isReadable = paper->document.pageCount() > 0;
    setPaper(isReadable ? std::move(paper) : nullptr);
    if (isReadable)
        m_content->setCurrentWidget(m_splitter);
    else if (isLocked)
        say(tr("The paper cannot be shown, since it is protected with a password."));
    else
        say(tr("The paper cannot be shown, since its PDF is damaged."));
}

void PaperPreview::hidePaper(const QString& sentence) {
    setPaper(nullptr);
    say(sentence);
}

void PaperPreview::clear() {
    if (!m_searchBar->isHidden()) m_searchBar->leave();
    setPaper(nullptr);
    m_canvas->clear();
    m_toolBar->refresh();
    say(m_emptyText);
}

void PaperPreview::setPaper(std::unique_ptr<Paper> paper) {
    QPdfDocument* document = paper ? &paper->document : nullptr;
    m_canvas->setDocument(document, paper ? paper->links : std::vector<report::PdfLink>());
    m_search->setDocument(document);
    m_outline->setHeadings(paper ? paper->headings : std::vector<report::PdfHeading>());
    m_paper = std::move(paper);
    using Outline = PaperToolBar::Outline;
    const bool isWanted = m_isOutlineWanted;
    if (m_outline->isEmpty())
        m_toolBar->setOutline(Outline::None);
    else
        m_toolBar->setOutline(isWanted ? Outline::Shown : Outline::Hidden);
    m_isOutlineWanted = isWanted;
    m_toolBar->refresh();
}

void PaperPreview::setEmptyText(const QString& sentence) {
    const bool isShown = m_message->text() == m_emptyText;
    m_emptyText = sentence;
    if (isShown) m_message->setText(sentence);
}

void PaperPreview::say(const QString& sentence) {
    m_message->setText(sentence);
    m_content->setCurrentWidget(m_message);
}

void PaperPreview::showOutline(bool shown) {
    m_isOutlineWanted = shown;
    m_outline->setVisible(shown);
}

int PaperPreview::pageCount() const { return m_canvas->pageCount(); }

int PaperPreview::page() const { return pageCount() > 0 ? m_canvas->page() + 1 : 0; }

bool PaperPreview::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && deedOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PaperPreview::keyPressEvent(QKeyEvent* event) {
    if (const auto deed = deedOf(*event))
        deed();
    else
        QWidget::keyPressEvent(event);
}

void PaperPreview::search() { m_searchBar->open(); }

bool PaperPreview::takeKey(const QKeyEvent& key) {
    const auto deed = wideDeedOf(key);
    if (deed) deed();
    return deed != nullptr;
}

/// What a key means here; nothing if it means nothing.
std::function<void()> PaperPreview::deedOf(const QKeyEvent& key) {
    if (pageCount() == 0 && m_searchBar->isHidden()) return {};
    if (auto deed = wideDeedOf(key)) return deed;
    return pageOf(key);
}

std::function<void()> PaperPreview::wideDeedOf(const QKeyEvent& key) {
    if (auto deed = searchOf(key)) return deed;
    return pageCount() > 0 ? zoomOf(key) : nullptr;
}

std::function<void()> PaperPreview::searchOf(const QKeyEvent& key) {
    const auto modifiers = key.modifiers();
    if (key.key() == Qt::Key_F && modifiers == Qt::ControlModifier) return [this] { search(); };
    if (key.key() == Qt::Key_F3 && modifiers == Qt::NoModifier) return [this] { searchOn(1); };
    if (key.key() == Qt::Key_F3 && modifiers == Qt::ShiftModifier) return [this] { searchOn(-1); };
    if (key.key() == Qt::Key_Escape && !m_searchBar->isHidden())
        return [this] { m_searchBar->leave(); };
    return {};
}

void PaperPreview::searchOn(int direction) {
    if (!m_search->isOn())
        m_searchBar->open();
    else if (direction > 0)
        m_search->next();
    else
        m_search->previous();
}

/// Where plus stands above equals, Shift need not be held.
std::function<void()> PaperPreview::zoomOf(const QKeyEvent& key) {
    if (!(key.modifiers() & Qt::ControlModifier) || (key.modifiers() & Qt::AltModifier)) return {};
    switch (key.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal: return [this] { m_canvas->zoomIn(); };
        case Qt::Key_Minus: return [this] { m_canvas->zoomOut(); };
        case Qt::Key_0: return [this] { m_canvas->setZoom(1); };
        default: return {};
    }
}

std::function<void()> PaperPreview::pageOf(const QKeyEvent& key) {
    if (key.key() == Qt::Key_Left && key.modifiers() == Qt::AltModifier)
        return [this] { m_canvas->goBack(); };
    if (key.modifiers() & ~Qt::KeypadModifier & ~Qt::ControlModifier) return {};
    switch (key.key()) {
        case Qt::Key_PageDown: return [this] { m_canvas->goTo(m_canvas->page() + 1); };
        case Qt::Key_PageUp: return [this] { m_canvas->goTo(m_canvas->page() - 1); };
        case Qt::Key_Home: return [this] { m_canvas->goTo(0); };
        case Qt::Key_End: return [this] { m_canvas->goTo(pageCount() - 1); };
        default: return {};
    }
}

}  // namespace pact::ui
