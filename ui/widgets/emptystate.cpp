#include "ui/widgets/emptystate.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace pact::ui {

namespace {

void setTextColour(QWidget& widget, const QColor& colour) {
    QPalette palette = widget.palette();
    if (palette.color(QPalette::WindowText) == colour) return;
    palette.setColor(QPalette::WindowText, colour);
    widget.setPalette(palette);
}

}  // namespace

EmptyState::EmptyState(const QString& sentence, QWidget* parent) : QLabel(sentence, parent) {
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(24);
    setForegroundRole(QPalette::PlaceholderText);
}

QuietLabel::QuietLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    takeColour();
}

void QuietLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) takeColour();
}

void QuietLabel::takeColour() {
    setPalette({});
    setTextColour(*this, tintsFor(palette()).quiet);
}

Rule::Rule(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tintsFor(palette()).line); }

}  // namespace pact::ui
