#include "ui/views/dayfield.h"

#include "ui/models/words.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace pact::ui {

DayField::DayField(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("No date"));
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("30 September 2026")) + 40);
    setMaximumWidth(260);
    QAction* calendar = addAction(icon(Symbol::Calendar), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Pick a day in the calendar"));
    connect(calendar, &QAction::triggered, this, &DayField::pick);
    connect(this, &QLineEdit::editingFinished, this, &DayField::tidy);
}

void DayField::setDay(QDate day) {
    m_last = day;
    setText(shownDay(day));
    setCursorPosition(0);
}

QDate DayField::day() const { return typedDay(text()); }

void DayField::tidy() {
    if (!isUnderstood() || day() == m_last) return;
    setDay(day());
    Q_EMIT dayChanged(m_last);
}

void DayField::pick() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (day().isValid()) calendar->setSelectedDate(day());
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
        menu->close();
        setText(shownDay(day));
        Q_EMIT textEdited(text());
        tidy();
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

}  // namespace pact::ui
