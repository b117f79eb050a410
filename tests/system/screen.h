#pragma once

#include <QDeadlineTimer>
#include <QImage>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace pact::testing_support {

/// A display of our own (Xvfb), with a mouse and a keyboard (xdotool).
class Screen {
public:
    Screen();
    ~Screen();

    [[nodiscard]] bool isReady() const { return !m_display.isEmpty(); }
    [[nodiscard]] const QString& display() const { return m_display; }

    void click(int x, int y);
    void key(const QString& key);
    void type(const QString& text);
    /// Waits until a window with this title is there; its number, or nothing.
    [[nodiscard]] QString window(const QString& title);
    /// What the screen shows now.
    [[nodiscard]] QImage picture() const;
    /// Waits until no window with this title is there any more.
    [[nodiscard]] bool isGone(const QString& title);
    /// Waits until the screen shows something of which this holds.
    template<class Condition>
    [[nodiscard]] bool until(Condition holds) const {
        const QDeadlineTimer patience(kPatience);
        while (!patience.hasExpired())
            if (holds(picture())) return true;
        return false;
    }
    /// Waits until a part of the screen looks otherwise than it did.
    [[nodiscard]] bool differs(const QImage& before, const QRect& part) const;
    /// Waits until a part of the screen is of one colour.
    [[nodiscard]] bool isPlain(const QRect& part) const;

    static constexpr int kPatience = 15'000;  // milliseconds

private:
    QString run(const QStringList& arguments);

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
};

}  // namespace pact::testing_support
