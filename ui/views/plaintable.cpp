#include "ui/views/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace pact::ui {

PlainTable::PlainTable(QWidget* parent) : QTableView(parent) {
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QTableView::doubleClicked, this, &PlainTable::chosen);
}

void PlainTable::setStretchedColumn(int column) {
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void PlainTable::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = isPlain && currentIndex().isValid() ? event->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        Q_EMIT chosen(currentIndex());
    else if (key == Qt::Key_Delete && !event->isAutoRepeat())
        Q_EMIT archiveAsked(currentIndex());
    else if (key != Qt::Key_Delete)
        QTableView::keyPressEvent(event);
}

}  // namespace pact::ui
