#include "ui/widgets/navigation.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

/// A page's button: the symbol over its title, with a stroke at the edge when it is the current
/// one.
class PageButton final : public QToolButton {
public:
    PageButton(Symbol symbol, const QString& title, QWidget* parent) : QToolButton(parent) {
        setIcon(pact::ui::icon(symbol));
        setIconSize({22, 22});
        setText(title);
        setToolTip(title);
        setCheckable(true);
        setAutoRaise(true);
        setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        setFont(small);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tints tints = tintsFor(palette());
        QPainter painter(this);
        QColor ground = tints.accent;
        ground.setAlphaF(isChecked() ? 0.14F : underMouse() ? 0.07F : 0.0F);
        painter.fillRect(rect(), ground);
        if (isChecked()) painter.fillRect(QRect(0, 0, 3, height()), tints.accent);
        const QRect symbol((width() - 22) / 2, 9, 22, 22);
        icon().paint(&painter, symbol);
        painter.setPen(palette().color(QPalette::ButtonText));
        painter.drawText(rect().adjusted(2, 33, -2, -6), Qt::AlignHCenter | Qt::AlignTop, text());
        if (hasFocus()) {
            painter.setPen(QPen(tints.accent, 1, Qt::DotLine));
            painter.drawRect(rect().adjusted(4, 3, -4, -4));
        }
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(text()) + 16, 39 + fontMetrics().height()};
    }
};

}  // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 6, 1, 6);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    setAccessibleName(tr("Pages"));
    connect(m_group, &QButtonGroup::idClicked, this, &Navigation::selected);
}

void Navigation::addPage(Symbol symbol, const QString& title) {
    auto* button = new PageButton(symbol, title, this);
    const int page = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, page);
    m_layout->insertWidget(page, button);
    button->setChecked(page == 0);
}

void Navigation::select(int page) {
    m_group->button(page)->setChecked(true);
    Q_EMIT selected(page);
}

void Navigation::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), tintsFor(palette()).line);
}

}  // namespace pact::ui
