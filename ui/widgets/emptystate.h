#pragma once

#include <QLabel>

namespace pact::ui {

/// What stands in the place of content that is not there: one quiet sentence in the middle.
class EmptyState final : public QLabel {
    Q_OBJECT

public:
    explicit EmptyState(const QString& sentence, QWidget* parent = nullptr);
};

/// A label of lesser weight.
class QuietLabel : public QLabel {
    Q_OBJECT

public:
    explicit QuietLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeColour();
};

/// A thin rule.
class Rule final : public QWidget {
    Q_OBJECT

public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace pact::ui
