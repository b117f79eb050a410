#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace pact::cli {

/// Where the program writes: results to standard output, messages to standard error, both in UTF-8.
class Console {
public:
    Console();

    /// The standard output, for results.
    [[nodiscard]] QIODevice& out() { return m_out; }
    /// One line of results.
    void print(const QString& line);
    void print(const QJsonObject& object);
    /// One message: "pactdesk-cli: ...".
    void say(const QString& message);
    /// An error as a message.
    void say(const Error& error) { say(error.message); }

private:
    QFile m_out;
    QFile m_messages;
};

/// Says on the console, every few seconds, how far long work has come: "%1 of %2 ...".
[[nodiscard]] Progress progressOn(Console& console, const QString& message);

/// A text of the program, translated.
[[nodiscard]] QString tr(const char* text);
/// A text of the program for the help pages.
[[nodiscard]] std::string help(const char* text);

/// Lines of cells below one another, each column as wide as its widest cell.
[[nodiscard]] QString aligned(const std::vector<std::vector<QString>>& rows);

}  // namespace pact::cli
