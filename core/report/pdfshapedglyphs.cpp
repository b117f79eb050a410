#include "core/report/pdfshapedglyphs.h"

#include "core/report/pdfchecks.h"

#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <utility>

namespace pact::report {

namespace {

constexpr qsizetype kDigits = 4;  // of the number of a glyph or of a character

QByteArray codeOf(int number) {
    return QByteArray::number(number, 16).rightJustified(kDigits, '0').toUpper();
}

QByteArray codeOf(const QString& text) {
    QByteArray code;
    for (const QChar each : text) code += codeOf(each.unicode());
    return code;
}

QString textOf(QByteArrayView code) {
    QString text;
    for (qsizetype i = 0; i + kDigits <= code.size(); i += kDigits)
        text += QChar(code.sliced(i, kDigits).toByteArray().toUShort(nullptr, 16));
    return text;
}

/// What stands between two marks in a line; empty where they are not there.
QByteArrayView between(QByteArrayView line, QByteArrayView before, QByteArrayView after) {
    const qsizetype from = line.indexOf(before);
    if (from < 0) return {};
    const qsizetype begin = from + before.size();
    const qsizetype end = line.indexOf(after, begin);
    return end < 0 ? QByteArrayView() : line.sliced(begin, end - begin);
}

/// The syllables of what is left of a word: a consonant and what a virama ties to it.
QStringList syllablesOf(const QString& text) {
    constexpr uchar kVirama = 9;  // its canonical combining class
    QStringList syllables;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isTied = i > 0 && text[i - 1].combiningClass() == kVirama;
        if (syllables.isEmpty() || (text[i].isLetter() && !isTied)) syllables << QString();
        syllables.back() += text[i];
    }
    return syllables;
}

/// As many pieces of a text as there are glyphs without one.
QStringList shared(const QString& text, qsizetype glyphs) {
    const QStringList syllables = syllablesOf(text);
    if (syllables.size() == glyphs) return syllables;
    QStringList pieces;
    if (text.size() == glyphs)
        for (const QChar each : text) pieces << QString(each);
    else
        pieces << text;
    const QString nothing(QChar(0x200b));  // a glyph must mean something: a blank without width
    while (pieces.size() < glyphs) pieces << nothing;
    if (pieces.front().isEmpty()) pieces.front() = nothing;
    return pieces;
}

bool saysWhatGlyphsMean(QPDFObjectHandle font) {
    return font.isDictionary() && font.getKey("/Subtype").isNameAndEquals("/Type0") &&
           font.getKey("/ToUnicode").isStream();
}

QByteArray nameOf(QPDFObjectHandle font) {  // as Qt gives it
    return "/F" + QByteArray::number(font.getObjectID());
}

}  // namespace

ShapedGlyphs::ShapedGlyphs(QPDF& pdf) {
    for (QPDFObjectHandle font : pdf.getAllObjects())
        if (saysWhatGlyphsMean(font)) m_known[nameOf(font)] = textMapOf(font);
}

void ShapedGlyphs::read(const QByteArray& content) {
    static constexpr QByteArrayView kWord = "/Span <</ActualText <FEFF";
    QByteArray font;
    QString text;
    std::vector<Glyph> word;
    const QByteArrayView all(content);
    for (qsizetype from = 0, end = 0; from < all.size(); from = end + 1) {
        end = all.indexOf('\n', from);
        if (end < 0) end = all.size();
        const QByteArrayView line = all.sliced(from, end - from);
        if (line.startsWith("/F") && line.contains(" Tf"))
            font = line.first(line.indexOf(' ')).toByteArray();
        if (line.startsWith(kWord)) text = textOf(between(line, kWord, ">"));
        if (text.isEmpty()) continue;
        if (const QByteArrayView code = between(line, "<", "> Tj"); code.size() == kDigits)
            word.push_back({font, code.toByteArray().toInt(nullptr, 16)});
        if (line != QByteArrayView("EMC")) continue;
        settle(std::exchange(word, {}), std::exchange(text, {}));
    }
}

void ShapedGlyphs::settle(const std::vector<Glyph>& word, QString text) {
    std::vector<Glyph> open;
    for (const Glyph& glyph : word) {
        const Texts& known = m_known[glyph.font];
        const auto found = known.find(glyph.number);
        if (found == known.end()) {
            open.push_back(glyph);
            continue;
        }
        for (const QChar each : found->second)
            if (const qsizetype at = text.indexOf(each); at >= 0) text.remove(at, 1);
    }
    if (open.empty()) return;
    const QStringList pieces = shared(text, static_cast<qsizetype>(open.size()));
    for (std::size_t i = 0; i < open.size(); ++i)
        m_found[open[i].font].emplace(open[i].number, pieces[static_cast<qsizetype>(i)]);
}

void ShapedGlyphs::write(QPDF& pdf) const {
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!saysWhatGlyphsMean(font)) continue;
        const auto found = m_found.find(nameOf(font));
        if (found == m_found.end()) continue;
        QPDFObjectHandle stream = font.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        QByteArray map(reinterpret_cast<const char*>(data->getBuffer()),
                       static_cast<qsizetype>(data->getSize()));
        QByteArray added;
        for (const auto& [number, text] : found->second)  // a block of one each
            added += "1 beginbfchar\n<" + codeOf(number) + "> <" + codeOf(text) + ">\nendbfchar\n";
        map.insert(map.indexOf("endcmap"), added);
        stream.replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

}  // namespace pact::report
