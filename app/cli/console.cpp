#include "app/cli/console.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace pact::cli {

namespace {

constexpr qint64 kMillisecondsBetweenMessages = 5'000;

// Longer cells push the rest of their line to the right, and not that of all others.
constexpr qsizetype kWidestPadding = 60;

QString oneLine(QString cell) {
    cell.replace(u'\n', u' ');
    cell.replace(u'\t', u' ');
    return cell;
}

/// Whether a terminal gives a character two columns: the ranges that Unicode's East Asian Width
/// calls wide or fullwidth (https://www.unicode.org/reports/tr11/), put together.
bool isWide(char32_t c) {
    struct Range {
        char32_t from, to;
    };
    static constexpr std::array<Range, 10> kWide = {{{0x1100, 0x115f},
                                                     {0x2e80, 0x303e},
                                                     {0x3041, 0xa4cf},
                                                     {0xa960, 0xa97f},
                                                     {0xac00, 0xd7a3},
                                                     {0xf900, 0xfaff},
                                                     {0xfe30, 0xfe6f},
                                                     {0xff00, 0xff60},
                                                     {0xffe0, 0xffe6},
                                                     {0x1f300, 0x3fffd}}};
    return std::any_of(kWide.begin(), kWide.end(),
                       [c](const Range& range) { return c >= range.from && c <= range.to; });
}

bool takesNoRoom(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

/// How many columns of a terminal a cell takes.
qsizetype widthOf(const QString& cell) {
    qsizetype width = 0;
    const auto characters = cell.toUcs4();
    for (const uint c : characters) width += takesNoRoom(c) ? 0 : isWide(c) ? 2 : 1;
    return width;
}

std::vector<qsizetype> widthsOf(const std::vector<std::vector<QString>>& rows) {
    std::vector<qsizetype> widths;
    for (const auto& row : rows) {
        if (row.size() > widths.size()) widths.resize(row.size(), 0);
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widthOf(row[i]), kWidestPadding));
    }
    return widths;
}

}  // namespace

Console::Console() {
    const bool areOpen = m_out.open(stdout, QIODevice::WriteOnly) &&
                         m_messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Q_UNUSED(areOpen);  // without them there is nowhere to complain
}

void Console::print(const QString& line) { m_out.write(line.toUtf8() + '\n'); }

void Console::print(const QJsonObject& object) { m_out.write(QJsonDocument(object).toJson()); }

void Console::say(const QString& message) {
    m_out.flush();
    m_messages.write("pactdesk-cli: " + message.toUtf8() + '\n');
    m_messages.flush();
}

Progress progressOn(Console& console, const QString& message) {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [&console, message, timer](qint64 done, qint64 total) {
        if (done == total || timer->elapsed() < kMillisecondsBetweenMessages) return;
        timer->restart();
        console.say(message.arg(done).arg(total));
    };
}

QString tr(const char* text) { return QCoreApplication::translate("cli", text); }

std::string help(const char* text) { return tr(text).toStdString(); }

QString aligned(const std::vector<std::vector<QString>>& rows) {
    const std::vector<qsizetype> widths = widthsOf(rows);
    QString text;
    for (const auto& row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString cell = oneLine(row[i]);
            line += cell;
            if (i + 1 == row.size()) break;
            line += QString(std::max<qsizetype>(widths[i] - widthOf(cell), 0) + 2, u' ');
        }
        while (line.endsWith(u' ')) line.chop(1);
        text += line + u'\n';
    }
    return text;
}

}  // namespace pact::cli
