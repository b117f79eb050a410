#include "core/exchange/csvwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pact::exchange {

namespace {

bool beginsLikeFormula(QStringView text) {
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool isNumber(const QString& text) {
    static const QRegularExpression kNumber(QStringLiteral("^[+-]?[0-9]+([.,][0-9]+)?$"));
    return kNumber.match(text).hasMatch();
}

/// Whether a text with an apostrophe would lose it on reading, though it is its own.
bool hasOwnApostrophe(QStringView text) {
    return text.startsWith(u'\'') &&
           (beginsLikeFormula(text.mid(1)) || hasOwnApostrophe(text.mid(1)));
}

QString quoted(const QString& text) {
    static const QRegularExpression kSpecial(QStringLiteral("[\",;\t\r\n]|^ | $"));
    if (!text.contains(kSpecial)) return text;
    QString doubled = text;
    doubled.replace(u'"', QLatin1String("\"\""));
    return u'"' + doubled + u'"';
}

}  // namespace

QString withProof(const QString& text) {
    if (text.isEmpty()) return text;
    const bool isProofed = beginsLikeFormula(text) ? !isNumber(text) : hasOwnApostrophe(text);
    return isProofed ? u'\'' + text : text;
}

QString withoutProof(const QString& text) {
    if (!hasOwnApostrophe(text)) return text;
    return text.mid(1);
}

Status CsvWriter::write(const std::vector<QString>& cells) {
    QString line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += u',';
        line += quoted(withProof(cells[i]));
    }
    // A row of one empty cell would read as a blank row.
    if (cells.size() == 1 && line.isEmpty()) line = QStringLiteral("\"\"");
    line += QLatin1String("\r\n");
    const QByteArray bytes = line.toUtf8();
    if (m_device->write(bytes) == bytes.size()) return {};
    return fail(ErrorCode::Io,
                QCoreApplication::translate("csv", "The table could not be written: %1")
                    .arg(m_device->errorString()));
}

}  // namespace pact::exchange
