#include "core/report/typography.h"

#include <QStringList>

namespace pact::report {

namespace {

struct StyleSpec {
    qreal size;     // points
    qreal leading;  // points
    bool isItalic;
    bool isBold;
};

const StyleSpec& specOf(TextStyle style) {
    static constexpr StyleSpec kSpecs[] = {
        {10, 14, false, false},      // Body
        {10, 14, false, true},       // BodyBold
        {9.5, 13.5, false, false},   // Quotation
        {8.5, 12, false, false},     // Note
        {14, 18, false, false},      // ChapterTitle
        {11.5, 15.5, false, false},  // PartTitle
        {10, 14, true, false},       // SectionTitle
        {9, 12.5, false, false},     // Caption
        {7.75, 10.5, true, false},   // TableHeading
        {8.5, 11.75, true, false},   // TableGroup
        {8.5, 11.75, false, false},  // TableCell
        {8.5, 11.75, false, true},   // TableCellBold
        {8, 10.75, false, false},    // Footnote
        {8, 10.75, false, false},    // Running
        {15, 19, false, false},      // Organ
        {13, 17, false, false},      // Symbol
        {9, 12.5, false, false},     // MastheadLine
        {18, 23.5, false, false},    // PaperTitle
        {10.5, 14.5, true, false},   // PaperSubtitle
        {8, 10, false, false},       // Band
        {14, 18.5, false, false},    // Box
    };
    return kSpecs[static_cast<std::size_t>(style)];
}

bool isSans(TextStyle style) { return style == TextStyle::Band; }

}  // namespace

QFont fontOf(TextStyle style) {
    const StyleSpec& spec = specOf(style);
    QFont font;
    font.setFamilies(
        isSans(style)
            ? QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                          QStringLiteral("Noto Sans CJK SC")}
            : QStringList{QStringLiteral("Noto Serif"), QStringLiteral("Noto Sans Arabic"),
                          QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"),
                          QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Symbols2")});
    font.setStyleHint(isSans(style) ? QFont::SansSerif : QFont::Serif);
    font.setPixelSize(qRound(pt(spec.size)));
    font.setItalic(spec.isItalic);
    font.setBold(spec.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    if (style == TextStyle::Band) font.setLetterSpacing(QFont::AbsoluteSpacing, pt(0.8));
    return font;
}

qreal leadingOf(TextStyle style) { return pt(specOf(style).leading); }

}  // namespace pact::report
