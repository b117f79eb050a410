#include "ui/widgets/papersearchbar.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/papercanvas.h"
#include "ui/widgets/papersearch.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace pact::ui {

PaperSearchBar::PaperSearchBar(PaperSearch& search, const PaperCanvas& canvas, QWidget* parent)
    : QWidget(parent),
      m_search(&search),
      m_canvas(&canvas),
      m_words(new QLineEdit(this)),
      m_count(new QuietLabel({}, this)),
      m_previous(makeButton(tr("Previous hit"), tr("Shift+F3"))),
      m_next(makeButton(tr("Next hit"), tr("F3"))),
      m_close(makeButton(tr("Leave the search"), tr("Esc"))) {
    build();
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString& words) { m_search->look(words, m_canvas->page()); });
    connect(m_search, &PaperSearch::changed, this, &PaperSearchBar::showCount);
    connect(m_previous, &QToolButton::clicked, m_search, &PaperSearch::previous);
    connect(m_next, &QToolButton::clicked, m_search, &PaperSearch::next);
    connect(m_close, &QToolButton::clicked, this, &PaperSearchBar::leave);
    hide();
}

void PaperSearchBar::build() {
    m_words->setObjectName(QStringLiteral("searchWords"));
    m_words->setPlaceholderText(tr("Search the paper"));
    m_words->setAccessibleName(tr("Search the paper"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(Symbol::Search), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("hits"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(8888).arg(8888)));
    m_previous->setIcon(icon(Symbol::Up));
    m_next->setIcon(icon(Symbol::Chevron));
    m_close->setIcon(icon(Symbol::Revert));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 6);
    layout->setSpacing(3);
    layout->addWidget(m_words, 1);
    layout->addSpacing(6);
    layout->addWidget(m_count);
    for (QToolButton* button : {m_previous, m_next, m_close}) layout->addWidget(button);
}

QToolButton* PaperSearchBar::makeButton(const QString& text, const QString& keys) {
    auto* button = new QToolButton(this);
    button->setIconSize(QSize(18, 18));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)").arg(text, keys));
    return button;
}

void PaperSearchBar::open() {
    const bool wasOpen = !isHidden();
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (!wasOpen) m_search->look(m_words->text(), m_canvas->page());
}

void PaperSearchBar::leave() {
    const bool hasKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    m_search->look({}, m_canvas->page());
    if (hasKeyboard) Q_EMIT left();
}

void PaperSearchBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_words->hasFocus()) return QWidget::keyPressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        m_search->previous();
    else
        m_search->next();
}

void PaperSearchBar::showCount() {
    m_count->setText(countText());
    m_words->setAccessibleDescription(m_count->text());
    m_previous->setEnabled(m_search->count() > 0);
    m_next->setEnabled(m_search->count() > 0);
}

QString PaperSearchBar::countText() const {
    if (!m_search->isOn() || m_canvas->pageCount() == 0) return {};
    if (m_search->count() > 0)
        return tr("%1 of %2").arg(m_search->current()).arg(m_search->count());
    return m_search->isComplete() ? tr("No hits") : tr("Searching…");
}

}  // namespace pact::ui
