#include "ui/widgets/trainingband.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace pact::ui {

TrainingBand::TrainingBand(const QString& text, QWidget* parent) : QWidget(parent), m_text(text) {
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setAccessibleName(text);
    setObjectName(QStringLiteral("trainingBand"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TrainingBand::sizeHint() const { return {200, fontMetrics().height() + 8}; }

void TrainingBand::paintEvent(QPaintEvent*) {
    const Tints tints = tintsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.training);
    painter.setPen(tints.trainingText);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

}  // namespace pact::ui
