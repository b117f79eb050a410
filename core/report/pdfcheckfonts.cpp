#include "core/report/pdfchecks.h"
#include "core/report/pdffontcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

constexpr uint kLastCode = 0xffff;  // of two bytes; no others are looked up

constexpr int kMostCodes = 200'000;  // of one map, those told twice too; no font has as many
constexpr qsizetype kLongestText = 4 * 256;  // digits (ISO 32000-1, 9.10.3: at most 512 bytes)

QString textOfHex(QStringView hex) {
    QString text;
    for (qsizetype i = 0; i + 4 <= qMin(hex.size(), kLongestText); i += 4)
        text += QChar(static_cast<char16_t>(hex.mid(i, 4).toUInt(nullptr, 16)));
    return text;
}

/// The values in <...> of a piece of a CMap.
QStringList hexValues(const QString& piece) {
    static const QRegularExpression kHex(QStringLiteral("<([0-9A-Fa-f\\s]*)>"));
    QStringList values;
    for (auto each = kHex.globalMatch(piece); each.hasNext();)
        values << each.next().captured(1).remove(u' ');
    return values;
}

void readCharacters(const QString& block, std::map<int, QString>& texts) {
    const QStringList values = hexValues(block);
    for (qsizetype i = 0; i + 1 < values.size(); i += 2)
        if (const uint code = values[i].toUInt(nullptr, 16); code <= kLastCode)
            texts[static_cast<int>(code)] = textOfHex(values[i + 1]);
}

// Each line holds first, last, and either the first's text or, in brackets, the text of each.
void readRanges(const QString& block, std::map<int, QString>& texts, int& left) {
    static const QRegularExpression kRange(QStringLiteral(
        "<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    for (auto each = kRange.globalMatch(block); each.hasNext() && left > 0;) {
        const auto range = each.next();
        const uint from = range.captured(1).toUInt(nullptr, 16);
        if (from > kLastCode) continue;
        const auto first = static_cast<int>(from);
        const auto last =
            static_cast<int>(std::min(range.captured(2).toUInt(nullptr, 16), kLastCode));
        const QStringList listed = hexValues(range.captured(4));
        QString text = textOfHex(range.captured(3));
        for (int code = first; code <= last && left > 0; ++code, --left) {
            if (!listed.isEmpty()) {
                if (code - first < listed.size()) texts[code] = textOfHex(listed[code - first]);
                continue;
            }
            texts[code] = text;
            if (!text.isEmpty())
                text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
        }
    }
}

bool isEmbedded(QPDFObjectHandle descriptor) {
    return descriptor.isDictionary() && (descriptor.getKey("/FontFile").isStream() ||
                                         descriptor.getKey("/FontFile2").isStream() ||
                                         descriptor.getKey("/FontFile3").isStream());
}

/// Fonts whose encoding says what their glyphs are (ISO 14289-1, 7.21.7).
bool isKnownByItsEncoding(QPDFObjectHandle font, const FontCodes& codes) {
    const bool hasKnownNames = codes.hasNames() && !codes.hasUnlistedNames();
    if (hasKnownNames && !isNamed(font.getKey("/Subtype"), "/TrueType")) return true;
    const auto isKnown = [](const QPDFObjectHandle& encoding) {
        return isNamed(encoding, "/WinAnsiEncoding") || isNamed(encoding, "/MacRomanEncoding") ||
               isNamed(encoding, "/MacExpertEncoding");
    };
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    if (isKnown(encoding)) return true;
    if (encoding.isDictionary())
        return isKnown(encoding.getKey("/BaseEncoding")) && !encoding.hasKey("/Differences");
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0) return false;
    QPDFObjectHandle system = descendants.getArrayItem(0).getKey("/CIDSystemInfo");
    if (!system.isDictionary() || !system.getKey("/Ordering").isString()) return false;
    static const std::set<std::string> kCollections = {"GB1", "CNS1", "Japan1", "Korea1"};
    return kCollections.contains(system.getKey("/Ordering").getStringValue());
}

void checkTexts(QPDFObjectHandle font, const FontCodes& codes, int page, PdfFindings& findings) {
    if (!font.getKey("/ToUnicode").isStream()) {
        if (isKnownByItsEncoding(font, codes)) return;
        findings.add(
            "31-027", page,
            tr("The font %1 does not say what text its glyphs are.").arg(nameOfFont(font)));
        return;
    }
    for (const auto& [code, text] : textMapOf(font)) {
        if (text.contains(QChar(u'\0')))
            findings.add("31-028", page,
                         tr("The font %1 gives a glyph the character zero as its text.")
                             .arg(nameOfFont(font)));
        if (text.contains(QChar(0xfeff)) || text.contains(QChar(0xfffe)))
            findings.add("31-029", page,
                         tr("The font %1 gives a glyph a byte order mark as its text.")
                             .arg(nameOfFont(font)));
    }
}

void checkFont(QPDFObjectHandle font, FontShelf& shelf, int page, PdfFindings& findings) {
    QPDFObjectHandle shapes = fontOfGlyphs(font);
    const auto codes = shelf.codesOf(font);
    if (!isNamed(font.getKey("/Subtype"), "/Type3") && shapes.isDictionary() &&
        !isEmbedded(shapes.getKey("/FontDescriptor")))
        findings.add("31-009", page, tr("The font %1 is not embedded.").arg(nameOfFont(font)));
    else if (codes->hasUnreadableProgram())
        findings.add("31-009", page,
                     tr("What is embedded of the font %1 cannot be read.").arg(nameOfFont(font)));
    checkEncoding(font, *codes, page, findings);
    checkSubset(font, *codes, page, findings);
    checkTexts(font, *codes, page, findings);
}

}  // namespace

QString nameOfFont(QPDFObjectHandle font) {
    QPDFObjectHandle name = font.getKey("/BaseFont");
    return name.isName() ? QString::fromStdString(name.getName().substr(1)) : tr("without a name");
}

std::map<int, QString> textMapOf(QPDFObjectHandle font) {
    std::map<int, QString> texts;
    if (!font.isDictionary() || !font.getKey("/ToUnicode").isStream()) return texts;
    static const QRegularExpression kBlock(QStringLiteral("begin(bfchar|bfrange)(.*?)endbf"),
                                           QRegularExpression::DotMatchesEverythingOption);
    const QString map =
        QString::fromLatin1(bytesOf(font.getKey("/ToUnicode")).value_or(QByteArray()));
    int left = kMostCodes;
    for (auto each = kBlock.globalMatch(map); each.hasNext();) {
        const auto block = each.next();
        if (block.captured(1) == QLatin1String("bfchar"))
            readCharacters(block.captured(2), texts);
        else
            readRanges(block.captured(2), texts, left);
    }
    return texts;
}

void checkFonts(QPDF& pdf, FontShelf& shelf, PdfFindings& findings) {
    std::set<QPDFObjGen> seen;
    for (const PageResources& holder : resourcesOf(pdf)) {
        QPDFObjectHandle fonts = QPDFObjectHandle(holder.resources).getKey("/Font");
        if (!fonts.isDictionary()) continue;
        for (const std::string& key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            if (!font.isDictionary()) continue;
            if (!font.isIndirect() || seen.insert(font.getObjGen()).second)
                checkFont(font, shelf, holder.page, findings);
        }
    }
}

}  // namespace pact::report
