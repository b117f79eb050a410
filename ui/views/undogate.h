#pragma once

#include <QObject>

#include <functional>

namespace pact::ui {

/// Input fields take Ctrl+Z for themselves. This lets it through to the window's undo while the
/// field has nothing of its own to take back.
class UndoGate final : public QObject {
    Q_OBJECT

public:
    /// `isOwn` says whether undo belongs to the field now.
    UndoGate(std::function<bool()> isOwn, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_isOwn;
};

}  // namespace pact::ui
