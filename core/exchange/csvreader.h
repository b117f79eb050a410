#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <vector>

namespace pact::exchange {

/// What a table from outside may hold at most.
struct CsvLimits {
    qint64 bytes = qint64(1) << 30;
    qsizetype cellCharacters = 1'000'000;
    qsizetype columns = 1'000;
};

/// Reads a table of comma-separated values (RFC 4180) from a device, a row at a time: UTF-8 with or
/// without byte order mark, rows ended by CR LF or LF, cells separated by comma, semicolon or tab
/// (whichever the first row has most of), and the apostrophe of CsvWriter taken off again. Blank
/// rows are skipped and counted.
class CsvReader {
public:
    explicit CsvReader(QIODevice& device, CsvLimits limits = {});

    /// Reads the next row into `cells`; false at the end. InvalidInput names the row and column of
    /// what cannot be read.
    [[nodiscard]] Result<bool> next(std::vector<QString>& cells);

    /// The number of the row read last, as a spreadsheet counts: the first is 1.
    [[nodiscard]] qint64 row() const { return m_row; }
    [[nodiscard]] QChar separator() const { return m_separator; }

private:
    enum class CellEnd { Cell, Row, File };

    [[nodiscard]] Result<bool> fill();
    void decode(const QByteArray& piece);
    [[nodiscard]] Status detectSeparator();
    [[nodiscard]] Result<QChar> peek();
    [[nodiscard]] Result<CellEnd> readCell(QString& cell);
    [[nodiscard]] Result<CellEnd> readPlain(QString& cell);
    [[nodiscard]] Result<CellEnd> readQuoted(QString& cell);
    [[nodiscard]] Result<CellEnd> endOfCell();
    [[nodiscard]] Status append(QString& cell, QChar c) const;
    [[nodiscard]] tl::unexpected<Error> malformed(const QString& reason) const;

    QIODevice* m_device;
    CsvLimits m_limits;
    QByteArray m_undecoded;
    QString m_text;
    QString m_ending;  // why nothing can be read behind the text
    qsizetype m_at = 0;
    qint64 m_read = 0;
    qint64 m_row = 0;
    qsizetype m_column = 0;
    QChar m_separator = u',';
    bool m_hasSeparator = false;
};

}  // namespace pact::exchange
