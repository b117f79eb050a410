#include "ui/widgets/chip.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace pact::ui {

Chip::Chip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Chip::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 18, fontMetrics().height() + 6};
}

void Chip::paintEvent(QPaintEvent*) {
    const Tints tints = tintsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tints.accent);
    QColor ground = tints.accent;
    ground.setAlphaF(0.10F);
    painter.setBrush(ground);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

}  // namespace pact::ui
