#pragma once

#include <QWidget>

namespace pact::ui {

/// The band that stands on top of every window of a training workspace, so that nobody takes
/// made-up data for a partner's words.
class TrainingBand final : public QWidget {
    Q_OBJECT

public:
    explicit TrainingBand(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

}  // namespace pact::ui
