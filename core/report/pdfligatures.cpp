#include "core/report/pdfligatures.h"

#include <QRegularExpression>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <utility>

namespace pact::report {

namespace {

constexpr qsizetype kDigits = 4;     // of the code of a glyph or letter
constexpr qreal kLeastShare = 0.8;   // of an even part of a ligature's width
constexpr qreal kUnitsASize = 1000;  // of widths (ISO 32000-1, 9.2.4)

QByteArray dataOf(QPDFObjectHandle stream) {
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize())};
}

QByteArray codeOf(int glyph) { return QByteArray::number(glyph, 16).rightJustified(kDigits, '0'); }

QByteArray written(qreal length) { return QByteArray::number(length, 'f', 3); }

/// What the glyphs of a font mean, as digits, by their number.
QHash<int, QByteArray> meaningsIn(const QByteArray& map) {
    static const QRegularExpression kList(
        QStringLiteral("<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> \\[([^\\]]*)\\]"));
    static const QRegularExpression kMeaning(QStringLiteral("<([0-9A-Fa-f]*)>"));
    QHash<int, QByteArray> meanings;
    for (const auto& list : kList.globalMatch(QString::fromLatin1(map))) {
        int glyph = list.captured(1).toInt(nullptr, 16);
        for (const auto& meaning : kMeaning.globalMatch(list.captured(2)))
            meanings.insert(glyph++, meaning.captured(1).toLatin1());
    }
    return meanings;
}

/// The widths of a font's glyphs by their number, in sizes of the font. They stand one by one
/// behind the first of them, or once for a row of glyphs (ISO 32000-1, 9.7.4.3).
QHash<int, qreal> widthsIn(QPDFObjectHandle font) {
    QHash<int, qreal> widths;
    QPDFObjectHandle lists = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    for (int i = 0; i + 1 < lists.getArrayNItems();) {
        int glyph = lists.getArrayItem(i++).getIntValueAsInt();
        QPDFObjectHandle next = lists.getArrayItem(i++);
        if (next.isArray()) {
            for (QPDFObjectHandle width : next.getArrayAsVector())
                widths.insert(glyph++, width.getNumericValue() / kUnitsASize);
            continue;
        }
        const qreal width = lists.getArrayItem(i++).getNumericValue() / kUnitsASize;
        while (glyph <= next.getIntValueAsInt()) widths.insert(glyph++, width);
    }
    return widths;
}

bool isLigature(const QByteArray& meaning) {
    return meaning.size() > kDigits &&
           QChar(meaning.first(kDigits).toUShort(nullptr, 16)).direction() == QChar::DirAL;
}

struct Glyphs {
    QHash<int, QByteArray> meanings;
    QHash<int, qreal> widths;

    /// The narrowest glyph of a letter, which best stays within a ligature; -1 where there is none.
    [[nodiscard]] int glyphOf(const QByteArray& letter) const {
        std::pair<qreal, int> found(0, -1);
        for (auto each = meanings.cbegin(); each != meanings.cend(); ++each) {
            const std::pair glyph(widths.value(each.key()), each.key());
            if (each.value() == letter && (found.second < 0 || glyph < found)) found = glyph;
        }
        return found.second;
    }

    /// All but the last letter of a ligature, from its right edge on, so that no gap is seen there,
    /// and behind where the last one begins; none where a glyph lacks.
    [[nodiscard]] std::vector<Ligatures::Letter> unseenOf(int ligature) const {
        const QByteArray& meaning = *meanings.constFind(ligature);
        const qsizetype count = meaning.size() / kDigits;
        const qreal least = widths.value(ligature) * kLeastShare / static_cast<qreal>(count);
        qreal from = widths.value(ligature);
        std::vector<Ligatures::Letter> letters;
        for (qsizetype i = 0; i + 1 < count; ++i) {
            const int glyph = glyphOf(meaning.mid(i * kDigits, kDigits));
            if (glyph < 0) return {};
            from = qMax(from - widths.value(glyph), least * static_cast<qreal>(count - 1 - i));
            letters.push_back({codeOf(glyph), from});
        }
        return letters;
    }
};

/// A step to a glyph, as Qt writes it a line: "12.5 0 Td <0041> Tj".
struct Step {
    qreal x = 0;
    QByteArray y;
    QByteArray code;

    explicit Step(QByteArrayView line) {
        static constexpr QByteArrayView kMove = " Td <";
        const qsizetype move = line.indexOf(kMove);
        if (move < 0 || line.size() < move + kMove.size() + kDigits) return;
        const QList<QByteArray> place = line.first(move).toByteArray().split(' ');
        x = place.first().toDouble();
        y = place.last();
        code = line.sliced(move + kMove.size(), kDigits).toByteArray().toLower();
    }
};

/// The unseen letters, then the ligature itself.
QByteArray partedStep(const Step& step, const std::vector<Ligatures::Letter>& letters, qreal size) {
    QByteArray all = "3 Tr\n";
    qreal x = step.x;
    QByteArray y = step.y;
    for (const Ligatures::Letter& letter : letters) {
        all += written(x + letter.from * size) + ' ' + y + " Td <" + letter.code + "> Tj\n";
        x = -letter.from * size;
        y = "0";
    }
    return all + "0 Tr\n" + written(x) + " 0 Td <" + step.code + "> Tj\n";
}

}  // namespace

Ligatures::Ligatures(QPDF& pdf) {
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/DescendantFonts").isArray() ||
            !font.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle stream = font.getKey("/ToUnicode");
        QByteArray map = dataOf(stream);
        const Glyphs glyphs{meaningsIn(map), widthsIn(font)};
        Unseen unseen;
        for (auto each = glyphs.meanings.cbegin(); each != glyphs.meanings.cend(); ++each) {
            if (!isLigature(each.value())) continue;
            const std::vector<Letter> letters = glyphs.unseenOf(each.key());
            if (letters.empty()) continue;
            unseen.insert(codeOf(each.key()), letters);
            map.replace('<' + each.value() + '>', '<' + each.value().last(kDigits) + '>');
        }
        if (unseen.isEmpty()) continue;
        stream.replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
        m_fonts.insert("/F" + QByteArray::number(font.getObjectID()), unseen);  // as Qt names it
    }
}

QByteArray Ligatures::parted(const QByteArray& content) const {
    if (m_fonts.isEmpty()) return content;
    QByteArray all;
    all.reserve(content.size());
    Unseen unseen;  // of the font in use
    qreal size = 0;
    for (qsizetype from = 0, end = 0; from < content.size(); from = end) {
        end = content.indexOf('\n', from) + 1;
        if (end == 0) end = content.size();
        const QByteArrayView line = QByteArrayView(content).sliced(from, end - from);
        if (line.startsWith("/F") && line.contains(" Tf")) {
            const QList<QByteArray> words = line.toByteArray().split(' ');
            unseen = m_fonts.value(words[0]);
            size = words[1].toDouble();
        }
        const Step step(unseen.isEmpty() ? QByteArrayView() : line);
        const auto letters = unseen.constFind(step.code);
        if (letters == unseen.constEnd())
            all += line;
        else
            all += partedStep(step, *letters, size);
    }
    return all;
}

}  // namespace pact::report
