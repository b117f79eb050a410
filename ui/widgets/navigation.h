#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace pact::ui {

/// The slim bar at the left by which one goes from page to page.
class Navigation final : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Pages are numbered as they are added.
    void addPage(Symbol symbol, const QString& title);
    void select(int page);

Q_SIGNALS:
    void selected(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QBoxLayout* m_layout;
};

}  // namespace pact::ui
