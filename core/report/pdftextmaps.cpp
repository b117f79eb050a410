#include "core/report/pdftextmaps.h"

#include <QRegularExpression>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <array>

namespace pact::report {

namespace {

/// The ideographs that the CJK radicals from U+2E81 on look like, 0 where there is none (Unicode
/// Character Database, EquivalentUnifiedIdeograph.txt, version 14). Most of these radicals have no
/// decomposition, unlike those from U+2F00 on. For U+2EAB and U+2F3E, what Noto's fonts of
/// simplified Chinese draw for them: they are other characters there.
constexpr char32_t kFirstRadical = 0x2e81;
constexpr char16_t kDoorRadical = 0x2f3e;
constexpr char16_t kDoor = 0x6237;
constexpr std::array<char32_t, 115> kIdeographs = {
    0x5382,  0x4e5b,  0x4e5a, 0x4e59, 0x4ebb,  0x5182,  0x20628, 0x5200,  0x5202,  0x535c, 0x353e,
    0x5c0f,  0x5c0f,  0x5140, 0x5c23, 0x5c22,  0x21bc2, 0x5df3,  0x5e7a,  0x5f51,  0x5f50, 0x5fc4,
    0x5fc3,  0x624c,  0x6535, 0,      0x65e1,  0x65e5,  0x6708,  0x6b7a,  0x6bcd,  0x6c11, 0x6c35,
    0x6c3a,  0x706c,  0x722b, 0x722b, 0x4e2c,  0x725b,  0x72ad,  0x738b,  0x24d14, 0x7f52, 0x793a,
    0x793b,  0x25ad7, 0x7cf9, 0x7e9f, 0x7f53,  0x7f52,  0x34c1,  0x5197,  0x2626b, 0x7f8a, 0x2634c,
    0x2634b, 0x8002,  0x8080, 0x807f, 0x8089,  0x26951, 0x8279,  0x8279,  0x8279,  0x864e, 0x8864,
    0x8980,  0x897f,  0x89c1, 0x89d2, 0x278b2, 0x8ba0,  0x8d1d,  0x27fb7, 0x8f66,  0x8fb6, 0x8fb6,
    0x8fb6,  0x9091,  0x9485, 0x9577, 0x9578,  0x957f,  0x95e8,  0x28e0f, 0x961d,  0x96e8, 0x9752,
    0x97e6,  0x9875,  0x98ce, 0x98de, 0x98df,  0x2967f, 0x98e0,  0x9963,  0x29810, 0x9a6c, 0x9aa8,
    0x9b3c,  0x9c7c,  0x9e1f, 0x5364, 0x9ea6,  0x9ec4,  0x9efe,  0x6589,  0x9f50,  0x6b6f, 0x9f7f,
    0x7adc,  0x9f99,  0x9f9c, 0x4e80, 0x9f9f};

/// What readers and search see instead of a character; the character itself where it may stand.
QString plainFormOf(char16_t character) {
    if (character == u'\t') return QStringLiteral(" ");
    if (character == kDoorRadical) return QString(QChar(kDoor));
    const char32_t radical = character - kFirstRadical;
    if (character >= kFirstRadical && radical < kIdeographs.size() && kIdeographs[radical] != 0)
        return QString::fromUcs4(&kIdeographs[radical], 1);
    const bool isForm = (character >= 0xfb00 && character <= 0xfeff) ||
                        (character >= 0x2f00 && character <= 0x2fdf);
    return isForm ? QString(QChar(character)).normalized(QString::NormalizationForm_KC)
                  : QString(QChar(character));
}

QByteArray codeOf(const QString& plain) {
    QByteArray code = "<";
    for (const QChar each : plain)
        code += QByteArray::number(each.unicode(), 16).rightJustified(4, '0').toUpper();
    return code + '>';
}

/// With lists in place of rows of glyphs that mean characters one after the other, which Qt writes
/// as "<0031> <0033> <2F01>".
QByteArray withLists(const QByteArray& map) {
    static const QRegularExpression kRow(
        QStringLiteral("^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>$"),
        QRegularExpression::MultilineOption);
    const QString text = QString::fromLatin1(map);
    QByteArray out;
    qsizetype from = 0;
    for (const auto& row : kRow.globalMatch(text)) {
        const int first = row.captured(1).toInt(nullptr, 16);
        const int last = row.captured(2).toInt(nullptr, 16);
        const int meaning = row.captured(3).toInt(nullptr, 16);
        out += map.mid(from, row.capturedStart(3) - 1 - from) + '[';
        for (int i = 0; i <= last - first; ++i)
            out += codeOf(QString(QChar(static_cast<char16_t>(meaning + i)))) + ' ';
        out += ']';
        from = row.capturedEnd();
    }
    return out + map.mid(from);
}

}  // namespace

QByteArray withPlainForms(QByteArray map) {
    // The glyph for what is missing is no character, least of all the character zero.
    map.replace("<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
    map = withLists(map);
    QByteArray out;
    bool isInList = false;
    for (qsizetype i = 0; i < map.size(); ++i) {
        isInList = map[i] == '[' || (isInList && map[i] != ']');
        if (isInList && map[i] == '<' && map.indexOf('>', i) == i + 5) {
            out +=
                codeOf(plainFormOf(static_cast<char16_t>(map.mid(i + 1, 4).toUInt(nullptr, 16))));
            i += 5;
        } else {
            out += map[i];
        }
    }
    return out;
}

void repairTextMaps(QPDF& pdf) {
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        if (!map.isStream()) continue;
        const auto data = map.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
        map.replaceStreamData(withPlainForms(bytes).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

}  // namespace pact::report
