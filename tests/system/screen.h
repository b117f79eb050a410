#pragma once

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
    /// Waits until the screen has shown the same for a moment.
    [[nodiscard]] QImage settled() const;

private:
    QString run(const QStringList& arguments);

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
};

}  // namespace pact::testing_support
