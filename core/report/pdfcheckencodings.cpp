#include "core/report/pdfchecks.h"
#include "core/report/pdffontcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

using Handle = QPDFObjectHandle;

/// The character collections of the CMaps that ISO 32000-1 lists (9.7.5.2, table 118).
const std::map<std::string, std::string>& listedMaps() {
    static const std::map<std::string, std::string> kMaps = [] {
        const std::map<std::string, std::vector<std::string>> ofCollection = {
            {"GB1",
             {"GB-EUC-H", "GB-EUC-V", "GBpc-EUC-H", "GBpc-EUC-V", "GBK-EUC-H", "GBK-EUC-V",
              "GBKp-EUC-H", "GBKp-EUC-V", "GBK2K-H", "GBK2K-V", "UniGB-UCS2-H", "UniGB-UCS2-V",
              "UniGB-UTF16-H", "UniGB-UTF16-V"}},
            {"CNS1",
             {"B5pc-H", "B5pc-V", "HKscs-B5-H", "HKscs-B5-V", "ETen-B5-H", "ETen-B5-V",
              "ETenms-B5-H", "ETenms-B5-V", "CNS-EUC-H", "CNS-EUC-V", "UniCNS-UCS2-H",
              "UniCNS-UCS2-V", "UniCNS-UTF16-H", "UniCNS-UTF16-V"}},
            {"Japan1",
             {"83pv-RKSJ-H",
              "90ms-RKSJ-H",
              "90ms-RKSJ-V",
              "90msp-RKSJ-H",
              "90msp-RKSJ-V",
              "90pv-RKSJ-H",
              "Add-RKSJ-H",
              "Add-RKSJ-V",
              "EUC-H",
              "EUC-V",
              "Ext-RKSJ-H",
              "Ext-RKSJ-V",
              "H",
              "V",
              "UniJIS-UCS2-H",
              "UniJIS-UCS2-V",
              "UniJIS-UCS2-HW-H",
              "UniJIS-UCS2-HW-V",
              "UniJIS-UTF16-H",
              "UniJIS-UTF16-V"}},
            {"Korea1",
             {"KSC-EUC-H", "KSC-EUC-V", "KSCms-UHC-H", "KSCms-UHC-V", "KSCms-UHC-HW-H",
              "KSCms-UHC-HW-V", "KSCpc-EUC-H", "UniKS-UCS2-H", "UniKS-UCS2-V", "UniKS-UTF16-H",
              "UniKS-UTF16-V"}},
            {"Identity", {"Identity-H", "Identity-V"}}};
        std::map<std::string, std::string> maps;
        for (const auto& [collection, names] : ofCollection)
            for (const std::string& name : names) maps.emplace("/" + name, collection);
        return maps;
    }();
    return kMaps;
}

bool isListed(Handle map) { return map.isName() && listedMaps().contains(map.getName()); }

/// The collection of characters that a CMap or a font says it is for.
struct Collection {
    std::string registry;
    std::string ordering;
    std::optional<long long> supplement;
};

std::optional<Collection> collectionOf(Handle holder) {
    Handle info = holder.getKey("/CIDSystemInfo");
    if (!info.isDictionary() || !info.getKey("/Registry").isString() ||
        !info.getKey("/Ordering").isString())
        return std::nullopt;
    Handle supplement = info.getKey("/Supplement");
    return Collection{
        info.getKey("/Registry").getStringValue(), info.getKey("/Ordering").getStringValue(),
        supplement.isInteger() ? std::optional(supplement.getIntValue()) : std::nullopt};
}

/// Nothing for a map that says nothing of it, and for Identity, which is for any font.
std::optional<Collection> collectionOfMap(Handle map) {
    if (map.isStream()) return collectionOf(map.getDict());
    if (!isListed(map)) return std::nullopt;
    const std::string& ordering = listedMaps().at(map.getName());
    if (ordering == "Identity") return std::nullopt;
    return Collection{"Adobe", ordering, std::nullopt};
}

void checkCollections(Handle font, Handle shapes, int page, PdfFindings& findings) {
    const auto ofMap = collectionOfMap(font.getKey("/Encoding"));
    const auto ofFont = collectionOf(shapes);
    if (!ofMap || !ofFont) return;
    const auto add = [&](const char* condition) {
        findings.add(condition, page,
                     tr("The font %1 and its encoding are for different collections of characters.")
                         .arg(nameOfFont(font)));
    };
    if (ofMap->registry != ofFont->registry) add("31-001");
    if (ofMap->ordering != ofFont->ordering) add("31-002");
    if (ofMap->supplement && ofFont->supplement && *ofFont->supplement < *ofMap->supplement)
        add("31-003");
}

// The stream says "/WMode 1 def", and "/Name usecmap" where it builds upon another map.
void checkEmbeddedMap(Handle map, const QString& name, int page, PdfFindings& findings) {
    static const QRegularExpression kMode(QStringLiteral("/WMode\\s+(\\d+)\\s+def"));
    static const QRegularExpression kUsed(QStringLiteral("(/[^\\s/]+)\\s+usecmap"));
    const QString text = QString::fromLatin1(bytesOf(map).value_or(QByteArray()));
    Handle mode = map.getDict().getKey("/WMode");
    const long long told = mode.isInteger() ? mode.getIntValue() : 0;
    const auto own = kMode.match(text);
    if (told != (own.hasMatch() ? own.captured(1).toLongLong() : 0))
        findings.add("31-007", page,
                     tr("The encoding of the font %1 tells two directions of writing.").arg(name));
    const auto used = kUsed.match(text);
    Handle base = map.getDict().getKey("/UseCMap");
    if (used.hasMatch() ? !listedMaps().contains(used.captured(1).toStdString())
                        : !base.isNull() && !isListed(base))
        findings.add(
            "31-008", page,
            tr("The encoding of the font %1 builds upon one that is not known.").arg(name));
}

void checkGlyphTable(Handle shapes, const QString& name, int page, PdfFindings& findings) {
    if (!isNamed(shapes.getKey("/Subtype"), "/CIDFontType2")) return;
    Handle map = shapes.getKey("/CIDToGIDMap");
    if (map.isNull())
        findings.add("31-005", page,
                     tr("The font %1 has no table from characters to glyphs.").arg(name));
    else if (!map.isStream() && !isNamed(map, "/Identity"))
        findings.add(
            "31-004", page,
            tr("The font %1 has a table from characters to glyphs that cannot be used.").arg(name));
}

void checkComposite(Handle font, int page, PdfFindings& findings) {
    Handle shapes = fontOfGlyphs(font);
    if (!shapes.isDictionary()) return;
    checkGlyphTable(shapes, nameOfFont(shapes), page, findings);
    Handle map = font.getKey("/Encoding");
    if (map.isStream())
        checkEmbeddedMap(map, nameOfFont(font), page, findings);
    else if (!isListed(map))
        findings.add(
            "31-006", page,
            tr("The encoding of the font %1 is neither known nor embedded.").arg(nameOfFont(font)));
    checkCollections(font, shapes, page, findings);
}

bool isPlainEncoding(Handle encoding) {
    return isNamed(encoding, "/MacRomanEncoding") || isNamed(encoding, "/WinAnsiEncoding");
}

constexpr auto kUnicode = FontProgram::kUnicode;
constexpr auto kSymbols = FontProgram::kSymbols;

bool has(const std::vector<FontProgram::CharacterMap>& maps, FontProgram::CharacterMap map) {
    return std::find(maps.begin(), maps.end(), map) != maps.end();
}

void checkPlainEncoding(Handle font, int page, PdfFindings& findings) {
    Handle encoding = font.getKey("/Encoding");
    const QString name = nameOfFont(font);
    if (encoding.isNull()) {
        findings.add("31-019", page, tr("The font %1 has no encoding.").arg(name));
        return;
    }
    if (encoding.isDictionary() && !encoding.hasKey("/BaseEncoding"))
        findings.add("31-020", page, tr("The encoding of the font %1 has no base.").arg(name));
    else if (!isPlainEncoding(encoding.isDictionary() ? encoding.getKey("/BaseEncoding")
                                                      : encoding))
        findings.add("31-021", page,
                     tr("The encoding of the font %1 is neither of the two allowed.").arg(name));
}

void checkPlainMaps(Handle font, const FontProgram& program, int page, PdfFindings& findings) {
    const auto maps = program.characterMaps();
    const bool hasPlain =
        std::any_of(maps.begin(), maps.end(), [](const auto& map) { return map != kSymbols; });
    if (!hasPlain)
        findings.add("31-017", page,
                     tr("The font %1 has no map from characters to glyphs.").arg(nameOfFont(font)));
    Handle encoding = font.getKey("/Encoding");
    if (encoding.isDictionary() && encoding.hasKey("/Differences") && !has(maps, kUnicode))
        findings.add(
            "31-023", page,
            tr("The font %1 has names of glyphs in its encoding and no map from Unicode to glyphs.")
                .arg(nameOfFont(font)));
}

void checkSymbolMaps(Handle font, const FontProgram& program, int page, PdfFindings& findings) {
    const auto maps = program.characterMaps();
    if (maps.empty())
        findings.add("31-025", page,
                     tr("The font %1 has no map from characters to glyphs.").arg(nameOfFont(font)));
    else if (maps.size() > 1 && !has(maps, kSymbols))
        findings.add(
            "31-026", page,
            tr("The font %1 has several maps from characters to glyphs, and none of symbols.")
                .arg(nameOfFont(font)));
}

void checkTrueType(Handle font, const FontCodes& codes, int page, PdfFindings& findings) {
    if (codes.isPlainTrueType()) checkPlainEncoding(font, page, findings);
    if (codes.isPlainTrueType() && codes.hasUnlistedNames())
        findings.add("31-022", page,
                     tr("The encoding of the font %1 has a name of a glyph that is not listed.")
                         .arg(nameOfFont(font)));
    if (codes.isSymbolicTrueType() && font.hasKey("/Encoding"))
        findings.add("31-024", page,
                     tr("The font %1 of symbols has an encoding.").arg(nameOfFont(font)));
    if (!codes.program()) return;
    if (codes.isPlainTrueType())
        checkPlainMaps(font, *codes.program(), page, findings);
    else
        checkSymbolMaps(font, *codes.program(), page, findings);
}

}  // namespace

void checkEncoding(Handle font, const FontCodes& codes, int page, PdfFindings& findings) {
    if (isNamed(font.getKey("/Subtype"), "/Type0")) checkComposite(font, page, findings);
    if (isNamed(font.getKey("/Subtype"), "/TrueType")) checkTrueType(font, codes, page, findings);
}

}  // namespace pact::report
