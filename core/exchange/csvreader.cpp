#include "core/exchange/csvreader.h"

#include "core/exchange/csvwriter.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace pact::exchange {

namespace {

constexpr qint64 kChunk = 1 << 16;
constexpr auto kWhole = QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom;
constexpr QChar kEnd = QChar(QChar::Null);  // NUL cannot stand in the text itself

QString tr(const char* text) { return QCoreApplication::translate("csv", text); }

/// How many bytes at the end belong to a character that is not complete yet.
qsizetype incompleteTail(const QByteArray& bytes) {
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80) return 0;
        if (byte < 0xc0) continue;
        const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? back : 0;
    }
    return 0;
}

/// How many bytes at the beginning are whole characters in UTF-8.
qsizetype soundLength(QByteArrayView bytes) {
    QStringDecoder whole(QStringDecoder::Utf8, kWhole);
    const QString all = whole.decode(bytes);
    if (!whole.hasError()) return bytes.size();
    QStringDecoder single(QStringDecoder::Utf8);
    qsizetype sound = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const QString character = single.decode(bytes.sliced(at, 1));
        if (single.hasError()) break;
        if (!character.isEmpty()) sound = at + 1;
    }
    return sound;
}

}  // namespace

CsvReader::CsvReader(QIODevice& device, CsvLimits limits) : m_device(&device), m_limits(limits) {}

tl::unexpected<Error> CsvReader::malformed(const QString& reason) const {
    return fail(ErrorCode::InvalidInput,
                tr("Row %1, column %2: %3").arg(m_row).arg(m_column).arg(reason));
}

/// Decodes what was read so far up to the first byte that is no text, and says why it ends there.
void CsvReader::decode(const QByteArray& piece) {
    const bool isFirst = m_read == piece.size();
    m_undecoded += piece;
    const qsizetype held = piece.isEmpty() ? 0 : incompleteTail(m_undecoded);
    const qsizetype zero = m_undecoded.indexOf('\0');
    const qsizetype offered = zero < 0 ? m_undecoded.size() - held : zero;
    const qsizetype sound = soundLength(QByteArrayView(m_undecoded).first(offered));
    if (sound < offered)
        m_ending = tr("what follows is not text in UTF-8.");
    else if (zero >= 0)
        m_ending = tr("a zero byte follows; the file is not text in UTF-8.");
    QStringDecoder decoder(QStringDecoder::Utf8, kWhole);
    const QString decoded = decoder.decode(QByteArrayView(m_undecoded).first(sound));
    m_undecoded.remove(0, sound);
    m_text += isFirst && decoded.startsWith(QChar::ByteOrderMark) ? decoded.mid(1) : decoded;
}

/// Reads and decodes one more piece of the device; false when there is none left.
Result<bool> CsvReader::fill() {
    if (!m_ending.isEmpty()) return malformed(m_ending);
    m_text.remove(0, m_at);
    m_at = 0;
    QByteArray piece(kChunk, Qt::Uninitialized);
    const qint64 size = m_device->read(piece.data(), kChunk);
    if (size < 0)
        return fail(ErrorCode::Io, tr("The file cannot be read: %1").arg(m_device->errorString()));
    piece.truncate(size);
    m_read += size;
    if (m_read > m_limits.bytes)
        return fail(ErrorCode::InvalidInput,
                    tr("The file has more than %1 bytes.").arg(m_limits.bytes));
    decode(piece);
    return size > 0 || !m_ending.isEmpty();
}

Result<QChar> CsvReader::peek() {
    if (m_at < m_text.size()) return m_text[m_at];
    bool hasMore = true;
    while (hasMore && m_at >= m_text.size()) {
        PACT_TRY(hasMore, fill());
    }
    return m_text.isEmpty() ? kEnd : m_text[0];
}

Status CsvReader::detectSeparator() {
    m_hasSeparator = true;
    PACT_TRY([[maybe_unused]] const QChar first, peek());
    qsizetype commas = 0, semicolons = 0, tabs = 0;
    bool isQuoted = false;
    for (const QChar c : m_text) {
        if (c == u'"') isQuoted = !isQuoted;
        if (isQuoted) continue;
        if (c == u'\n') break;
        commas += c == u',';
        semicolons += c == u';';
        tabs += c == u'\t';
    }
    if (semicolons > commas && semicolons >= tabs) m_separator = u';';
    if (tabs > commas && tabs > semicolons) m_separator = u'\t';
    return {};
}

Status CsvReader::append(QString& cell, QChar c) const {
    if (cell.size() >= m_limits.cellCharacters)
        return malformed(tr("the cell has more than %1 characters.").arg(m_limits.cellCharacters));
    cell += c;
    return {};
}

/// Takes what ends a cell: a separator, the end of the row or that of the file.
Result<CsvReader::CellEnd> CsvReader::endOfCell() {
    PACT_TRY(const QChar c, peek());
    if (c == kEnd) return CellEnd::File;
    if (c == m_separator) {
        ++m_at;
        return CellEnd::Cell;
    }
    if (c == u'\r') {
        ++m_at;
        PACT_TRY(const QChar following, peek());
        if (following == u'\n') ++m_at;
        return CellEnd::Row;
    }
    if (c == u'\n') {
        ++m_at;
        return CellEnd::Row;
    }
    return malformed(tr("there is text behind the closing quotation mark."));
}

Result<CsvReader::CellEnd> CsvReader::readPlain(QString& cell) {
    while (true) {
        PACT_TRY(const QChar c, peek());
        if (c == kEnd || c == m_separator || c == u'\n' || c == u'\r') return endOfCell();
        if (c == u'"')
            return malformed(
                tr("there is a quotation mark in a cell that does not begin with one."));
        PACT_CHECK(append(cell, c));
        ++m_at;
    }
}

Result<CsvReader::CellEnd> CsvReader::readQuoted(QString& cell) {
    ++m_at;
    while (true) {
        PACT_TRY(const QChar c, peek());
        if (c == kEnd)
            return malformed(tr("the quotation mark that opens the cell is never closed."));
        ++m_at;
        if (c == u'"') {
            PACT_TRY(const QChar following, peek());
            if (following != u'"') return endOfCell();
            ++m_at;
        }
        PACT_CHECK(append(cell, c));
    }
}

Result<CsvReader::CellEnd> CsvReader::readCell(QString& cell) {
    PACT_TRY(const QChar c, peek());
    PACT_TRY(const CellEnd end, c == u'"' ? readQuoted(cell) : readPlain(cell));
    cell = withoutProof(cell);
    return end;
}

Result<bool> CsvReader::next(std::vector<QString>& cells) {
    while (true) {
        cells.clear();
        ++m_row;
        m_column = 1;
        if (!m_hasSeparator) PACT_CHECK(detectSeparator());
        PACT_TRY(const QChar first, peek());
        if (first == kEnd) {
            --m_row;
            return false;
        }
        CellEnd end = CellEnd::Cell;
        while (end == CellEnd::Cell) {
            m_column = static_cast<qsizetype>(cells.size()) + 1;
            if (m_column > m_limits.columns)
                return malformed(tr("the row has more than %1 cells.").arg(m_limits.columns));
            PACT_TRY(end, readCell(cells.emplace_back()));
        }
        if (cells.size() > 1 || !cells.front().isEmpty() || first == u'"') return true;
    }
}

}  // namespace pact::exchange
