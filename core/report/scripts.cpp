#include "core/report/scripts.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QLocale>
#include <QPainterPath>
#include <QRawFont>

#include <unicode/ubidi.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace pact::report {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

template<std::size_t N>
bool isIn(const Range (&ranges)[N], char32_t character) {
    return std::any_of(std::begin(ranges), std::end(ranges), [character](const Range& each) {
        return character >= each.first && character <= each.last;
    });
}

/// What the fonts that papers name hold, so that no font need be asked.
bool isCommon(char32_t character) {
    static constexpr Range kRanges[] = {
        {0x20, 0x7e},     {0xa0, 0x24f},    {0x400, 0x45f},   {0x391, 0x3a1},   {0x3a3, 0x3c9},
        {0x621, 0x652},   {0x660, 0x66c},   {0x4e00, 0x9fa5}, {0x3001, 0x3011}, {0xff01, 0xff1f},
        {0x2010, 0x2027}, {0x2070, 0x2070}, {0x2074, 0x2079}};
    return isIn(kRanges, character);
}

bool isChinese(char32_t character) {
    static constexpr Range kRanges[] = {{0x2e80, 0x9fff}, {0xac00, 0xd7af}, {0xf900, 0xfaff},
                                        {0xfe30, 0xfe4f}, {0xff00, 0xffef}, {0x20000, 0x3ffff}};
    return isIn(kRanges, character);
}

/// In words of these scripts, and what joins or parts the letters of one.
bool isShaped(char32_t character) {
    static constexpr Range kRanges[] = {
        {0x900, 0x109f},  {0x1700, 0x18af}, {0x1900, 0x1aaf}, {0x1b00, 0x1c7f}, {0x1cd0, 0x1cff},
        {0x200c, 0x200d}, {0xa800, 0xa8ff}, {0xa900, 0xa95f}, {0xa980, 0xaaff}, {0xabc0, 0xabff}};
    return isIn(kRanges, character);
}

/// Written without a slant whatever the style.
bool isUpright(char32_t character) {
    if (isChinese(character)) return true;
    static constexpr Range kRanges[] = {{0x590, 0x8ff}, {0xfb1d, 0xfdff}, {0xfe70, 0xfeff}};
    return isIn(kRanges, character);
}

/// Marks that Latin and Chinese share, but which fill a square in Chinese.
bool isSharedMark(QChar character) {
    static const QString kMarks = QStringLiteral("\u2018\u2019\u201c\u201d\u2014\u2026\u00b7");
    return kMarks.contains(character);
}

bool isChineseLanguage(const QString& language) { return language.startsWith(QLatin1String("zh")); }

/// Figures and Latin words in such a language stand as straight as what is around them.
bool isUprightLanguage(const QString& language) {
    return directionOf(language) == Qt::RightToLeft || isChineseLanguage(language);
}

char32_t characterAt(const QString& text, qsizetype at) {
    const QChar first = text[at];
    const bool isPair =
        first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(first, text[at + 1]) : first.unicode();
}

/// Calls back with the beginning and length of each stretch whose characters answer yes.
template<class Question, class Report>
void forEachStretch(const QString& text, Question question, Report report) {
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool is = i < text.size() && question(i);
        if (is && begin < 0) begin = i;
        if (is || begin < 0) continue;
        report(static_cast<int>(begin), static_cast<int>(i - begin));
        begin = -1;
    }
}

/// Whether a mark stands in Chinese text: next to a Chinese character, other marks aside.
bool isBesideChinese(const QString& text, qsizetype at) {
    qsizetype before = at;
    while (before > 0 && isSharedMark(text[before - 1])) --before;
    qsizetype after = at + 1;
    while (after < text.size() && isSharedMark(text[after])) ++after;
    return (before > 0 && isChinese(text[before - 1].unicode())) ||
           (after < text.size() && isChinese(text[after].unicode()));
}

bool isFromTheRight(QChar::Direction direction) {
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE ||
           direction == QChar::DirRLI;
}

QStringList chineseFirst(const QFont& font) {
    QStringList families = font.families();
    std::stable_partition(families.begin(), families.end(),
                          [](const QString& each) { return each.contains(QLatin1String("CJK")); });
    return families;
}

bool isInvisible(char32_t character) {
    static constexpr Range kSelectors[] = {{0xfe00, 0xfe0f}, {0xe0100, 0xe01ef}};
    const QChar::Category category = QChar::category(character);
    return category == QChar::Separator_Space || category == QChar::Separator_Line ||
           category == QChar::Other_Format || isIn(kSelectors, character);
}

/// Whether the fonts draw anything for it; a colour font has no outlines to put into a paper.
bool isDrawn(char32_t character, const QFont& font) {
    if (!QFontMetricsF(font).inFontUcs4(character)) return false;
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns())
        for (const quint32 glyph : run.glyphIndexes())
            if (glyph == 0 || run.rawFont().pathForGlyph(glyph).isEmpty()) return false;
    return true;
}

/// Would print letters in another order than they stand in.
bool isOverride(char32_t character) { return character == 0x202d || character == 0x202e; }

/// Symbols beyond the first plane have no place in the map from which a paper's text is read.
bool isLegible(char32_t character, const QFont& font) {
    switch (QChar::category(character)) {
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Other_Surrogate: return false;
        default: break;
    }
    if (isOverride(character) || (character > 0xffff && !isChinese(character))) return false;
    return isInvisible(character) || isDrawn(character, font);
}

QString codeOf(char32_t character) {
    return QStringLiteral("[U+%1]")
        .arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'))
        .toUpper();
}

}  // namespace

Qt::LayoutDirection directionOf(const QString& language) {
    return QLocale(language).textDirection();
}

std::vector<int> turnsIn(const QString& text, Qt::LayoutDirection direction) {
    std::vector<int> turns;
    const bool mayTurn = direction == Qt::RightToLeft ||
                         std::any_of(text.begin(), text.end(),
                                     [](QChar each) { return isFromTheRight(each.direction()); });
    if (!mayTurn) return turns;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> order(ubidi_open(), &ubidi_close);
    UErrorCode error = U_ZERO_ERROR;
    const auto size = static_cast<int32_t>(text.size());
    ubidi_setPara(order.get(), reinterpret_cast<const UChar*>(text.utf16()), size,
                  direction == Qt::RightToLeft ? UBIDI_RTL : UBIDI_LTR, nullptr, &error);
    for (int32_t at = 0; U_SUCCESS(error) && at < size;) {
        ubidi_getLogicalRun(order.get(), at, &at, nullptr);
        if (at < size) turns.push_back(at);
    }
    return turns;
}

bool hasChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return isChinese(each.unicode()); });
}

std::vector<std::pair<int, int>> shapedWordsIn(const QString& text) {
    std::vector<std::pair<int, int>> words;
    forEachStretch(
        text, [&text](qsizetype i) { return isShaped(text[i].unicode()); },
        [&words](int start, int length) { words.emplace_back(start, start + length); });
    return words;
}

bool isSignedNumber(const QString& text) {
    static constexpr Range kSigns[] = {{u'+', u'+'},     {u'-', u'-'},     {u'<', u'<'},
                                       {u'>', u'>'},     {u'~', u'~'},     {0xb1, 0xb1},
                                       {0x2212, 0x2212}, {0x2248, 0x2248}, {0x2264, 0x2265}};
    const auto isNumber = [](QChar each) {
        return each.isDigit() || each.isSpace() || each == u'.' || each == u',';
    };
    const bool hasSign = text.size() > 1 && (isIn(kSigns, text.front().unicode()) ||
                                             isIn(kSigns, text.back().unicode()));
    return hasSign && std::all_of(text.begin() + 1, text.end() - 1, isNumber) &&
           std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

QString setApart(const QString& value, Qt::LayoutDirection direction) {
    if (direction == Qt::LeftToRight) return value;
    const auto has = [&value](QChar::Direction sought) {
        return std::any_of(value.begin(), value.end(),
                           [sought](QChar each) { return each.direction() == sought; });
    };
    const bool isAgainst = has(QChar::DirL) && !has(QChar::DirAL) && !has(QChar::DirR);
    return isAgainst || isSignedNumber(value) ? QChar(0x2066) + value + QChar(0x2069) : value;
}

QList<QTextLayout::FormatRange> scriptFormats(const QString& text, const QFont& font,
                                              const QString& language) {
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&formats](const QTextCharFormat& format) {
        return [&formats, format](int start, int length) {
            formats << QTextLayout::FormatRange{start, length, format};
        };
    };
    if (font.italic()) {
        QTextCharFormat upright;
        upright.setFontItalic(false);
        const bool isAll = isUprightLanguage(language);
        forEachStretch(
            text, [&](qsizetype i) { return isAll || isUpright(text[i].unicode()); }, add(upright));
    }
    if (font.letterSpacing() != 0) {  // it would tear joined letters apart
        QTextCharFormat joined;
        joined.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        joined.setFontLetterSpacing(0);
        forEachStretch(
            text, [&text](qsizetype i) { return isUpright(text[i].unicode()); }, add(joined));
    }
    if (isChineseLanguage(language)) {
        QTextCharFormat chinese;
        chinese.setFontFamilies(chineseFirst(font));
        forEachStretch(
            text,
            [&text](qsizetype i) { return isSharedMark(text[i]) && isBesideChinese(text, i); },
            add(chinese));
    }
    return formats;
}

QString legible(const QString& text, const QFont& font) {
    const auto isPlain = [](QChar each) { return isCommon(each.unicode()); };
    if (std::all_of(text.begin(), text.end(), isPlain)) return text;
    QString all;
    all.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t character = characterAt(text, i);
        const qsizetype length = character > 0xffff ? 2 : 1;
        if (character == U'\n' || character == QChar::ParagraphSeparator)
            all += QChar::LineSeparator;
        else if (QChar::category(character) == QChar::Other_Control)
            all += u' ';
        else if (isCommon(character) || isLegible(character, font))
            all += QStringView(text).mid(i, length);
        else
            all += codeOf(character);
        i += length - 1;
    }
    return all;
}

}  // namespace pact::report
