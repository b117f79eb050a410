#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pact::ui {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_symbol(new QLabel(this)), m_label(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons = new QHBoxLayout;
    layout->addWidget(m_symbol);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    hide();
}

void MessageBar::say(Tone tone, const QString& sentence, const std::vector<Choice>& choices) {
    m_tone = tone;
    const Symbol symbol = tone == Tone::Warning ? Symbol::Warning : Symbol::Information;
    m_symbol->setPixmap(icon(symbol).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_label->setText(sentence);
    setAccessibleName(sentence);
    for (QPushButton* button : m_shown) {
        button->hide();
        button->deleteLater();  // it may be the one that was just clicked
    }
    m_shown.clear();
    for (const Choice& choice : choices) addButton(choice);
    show();
    update();
}

void MessageBar::addButton(const Choice& choice) {
    auto* button = new QPushButton(choice.text, this);
    m_buttons->addWidget(button);
    m_shown.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, action = choice.action] {
        const auto chosen = action;  // the button may be gone after clear()
        hide();
        if (chosen) chosen();
    });
}

void MessageBar::clear() {
    m_label->clear();
    hide();
}

QString MessageBar::text() const { return isHidden() ? QString() : m_label->text(); }

void MessageBar::paintEvent(QPaintEvent*) {
    const Tints tints = tintsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_tone == Tone::Warning ? tints.warning : tints.notice);
    painter.setPen(tints.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}  // namespace pact::ui
