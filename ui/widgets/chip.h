#pragma once

#include <QWidget>

namespace pact::ui {

/// A short word in a rounded frame, such as the standing of a recommendation. Hidden while empty.
class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

}  // namespace pact::ui
