#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace pact::ui {

/// A line across the window that says something without standing in the way, with buttons for what
/// can be done about it. Hidden while it has nothing to say.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Notice, Warning };
    struct Choice {
        QString text;
        std::function<void()> action;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows a sentence until clear() or one of the choices.
    void say(Tone tone, const QString& sentence, const std::vector<Choice>& choices = {});
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addButton(const Choice& choice);

    Tone m_tone = Tone::Notice;
    QLabel* m_symbol;
    QLabel* m_label;
    QBoxLayout* m_buttons;
    std::vector<QPushButton*> m_shown;
};

}  // namespace pact::ui
