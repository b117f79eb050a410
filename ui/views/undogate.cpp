#include "ui/views/undogate.h"

#include <QKeyEvent>

namespace pact::ui {

UndoGate::UndoGate(std::function<bool()> isOwn, QObject* parent)
    : QObject(parent), m_isOwn(std::move(isOwn)) {}

bool UndoGate::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isStep = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    if (!isStep || m_isOwn()) return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

}  // namespace pact::ui
