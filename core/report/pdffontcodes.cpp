#include "core/report/pdffontcodes.h"

#include "core/report/glyphnames.h"
#include "core/report/pdfchecks.h"

#include <unicode/unistr.h>

#include <algorithm>

namespace pact::report {

namespace {

constexpr auto kUnicode = FontProgram::kUnicode;
constexpr auto kSymbols = FontProgram::kSymbols;
constexpr FontProgram::CharacterMap kMacRoman{1, 0};
constexpr uint kSymbolsBegin = 0xf000;  // where many fonts put the codes of their symbols
constexpr int kMissing = -1;
constexpr long long kLastCode = 0xffff;
constexpr long long kSymbolicFlag = 4;

/// The stream of the embedded program; null without one.
QPDFObjectHandle programIn(QPDFObjectHandle descriptor) {
    if (!descriptor.isDictionary()) return QPDFObjectHandle::newNull();
    for (const char* key : {"/FontFile2", "/FontFile3", "/FontFile"})
        if (descriptor.getKey(key).isStream()) return descriptor.getKey(key);
    return QPDFObjectHandle::newNull();
}

const char* charsetOf(QPDFObjectHandle encoding) {
    if (encoding.isDictionary()) encoding = encoding.getKey("/BaseEncoding");
    if (!encoding.isName()) return nullptr;
    if (encoding.getName() == "/WinAnsiEncoding") return "windows-1252";
    return encoding.getName() == "/MacRomanEncoding" ? "macintosh" : nullptr;
}

char32_t characterOf(const char* charset, int code) {
    const char byte = static_cast<char>(code);
    const icu::UnicodeString text(&byte, 1, charset);
    return text.isEmpty() ? 0 : static_cast<char32_t>(text.char32At(0));
}

std::optional<uint> macCodeOf(char32_t character) {
    char bytes[4] = {};
    const int length = icu::UnicodeString(static_cast<UChar32>(character))
                           .extract(0, 1, bytes, sizeof bytes, "macintosh");
    return length == 1 ? std::optional<uint>(static_cast<unsigned char>(bytes[0])) : std::nullopt;
}

bool isSymbolic(QPDFObjectHandle descriptor) {
    if (!descriptor.isDictionary() || !descriptor.getKey("/Flags").isInteger()) return false;
    return (descriptor.getKey("/Flags").getIntValue() & kSymbolicFlag) != 0;
}

}  // namespace

QPDFObjectHandle fontOfGlyphs(QPDFObjectHandle font) {
    if (!isNamed(font.getKey("/Subtype"), "/Type0")) return font;
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    const bool isThere = descendants.isArray() && descendants.getArrayNItems() > 0 &&
                         descendants.getArrayItem(0).isDictionary();
    return isThere ? descendants.getArrayItem(0) : QPDFObjectHandle::newNull();
}

std::shared_ptr<const FontCodes> FontShelf::codesOf(QPDFObjectHandle font) {
    if (!font.isIndirect()) return std::make_shared<const FontCodes>(font);
    std::shared_ptr<const FontCodes>& known = m_codes[font.getObjGen()];
    if (!known) known = std::make_shared<const FontCodes>(font);
    return known;
}

FontCodes::FontCodes(QPDFObjectHandle font) : m_font(fontOfGlyphs(font)) {
    if (!m_font.isDictionary()) return;
    QPDFObjectHandle descriptor = m_font.getKey("/FontDescriptor");
    QPDFObjectHandle program = programIn(descriptor);
    m_isEmbedded = program.isStream();
    if (const auto bytes = m_isEmbedded ? bytesOf(program) : std::nullopt)
        m_program = FontProgram::read(*bytes);
    m_isComposite = isNamed(font.getKey("/Subtype"), "/Type0");
    m_isTrueType = isNamed(font.getKey("/Subtype"), "/TrueType");
    m_isSymbolic = isSymbolic(descriptor);
    if (isNamed(m_font.getKey("/Subtype"), "/CIDFontType2") &&
        m_font.getKey("/CIDToGIDMap").isStream())
        m_glyphIds = bytesOf(m_font.getKey("/CIDToGIDMap"));
    readEncoding(font.getKey("/Encoding"));
    readWidths();
}

void FontCodes::readEncoding(QPDFObjectHandle encoding) {
    m_charset = charsetOf(encoding);
    m_hasNamedEncoding =
        encoding.isName() || (encoding.isDictionary() && encoding.hasKey("/BaseEncoding"));
    if (!encoding.isDictionary() || !encoding.getKey("/Differences").isArray()) return;
    long long code = 0;
    for (QPDFObjectHandle each : encoding.getKey("/Differences").getArrayAsVector()) {
        if (each.isInteger()) code = each.getIntValue();
        if (each.isName() && code >= 0 && code <= 255)
            m_names[static_cast<int>(code++)] = QByteArray::fromStdString(each.getName().substr(1));
    }
}

bool FontCodes::hasUnlistedNames() const {
    return std::any_of(m_names.begin(), m_names.end(), [](const auto& each) {
        return each.second != ".notdef" && !isListedGlyphName(each.second);
    });
}

void FontCodes::takeWidth(long long code, QPDFObjectHandle width) {
    if (!width.isNumber() || code < 0 || code > kLastCode || m_widthsLeft == 0) return;
    m_widths[static_cast<int>(code)] = width.getNumericValue();
    --m_widthsLeft;
}

void FontCodes::readWidths() {
    QPDFObjectHandle holder = m_isComposite ? m_font : m_font.getKey("/FontDescriptor");
    QPDFObjectHandle other = holder.isDictionary()
                                 ? holder.getKey(m_isComposite ? "/DW" : "/MissingWidth")
                                 : QPDFObjectHandle::newNull();
    m_otherWidth = other.isNumber() ? other.getNumericValue() : m_isComposite ? 1000 : 0;
    QPDFObjectHandle widths = m_font.getKey(m_isComposite ? "/W" : "/Widths");
    if (!widths.isArray()) return;
    if (m_isComposite) {
        readWidthsByRanges(widths);
        return;
    }
    QPDFObjectHandle first = m_font.getKey("/FirstChar");
    long long code = first.isInteger() ? std::clamp(first.getIntValue(), 0LL, kLastCode + 1) : 0;
    for (const QPDFObjectHandle& width : widths.getArrayAsVector()) takeWidth(code++, width);
}

// First code and widths, or first code, last code and one width (ISO 32000-1, 9.7.4.3).
void FontCodes::readWidthsByRanges(QPDFObjectHandle widths) {
    const std::vector<QPDFObjectHandle> all = widths.getArrayAsVector();
    for (std::size_t i = 0; i + 1 < all.size(); i += 2) {
        if (!QPDFObjectHandle(all[i]).isInteger()) return;
        const long long first = QPDFObjectHandle(all[i]).getIntValue();
        long long code = std::clamp(first, 0LL, kLastCode + 1);
        QPDFObjectHandle next = all[i + 1];
        if (next.isArray()) {
            for (const QPDFObjectHandle& width : next.getArrayAsVector()) takeWidth(code++, width);
        } else if (next.isInteger() && i + 2 < all.size()) {
            const long long last = std::min(next.getIntValue(), kLastCode);
            for (++i; code <= last && m_widthsLeft > 0; ++code) takeWidth(code, all[i + 1]);
        }
    }
}

std::optional<double> FontCodes::widthOf(int code) const {
    const auto found = m_widths.find(code);
    return found == m_widths.end() ? m_otherWidth : found->second;
}

std::optional<int> FontCodes::glyphOf(int code) const {
    if (!m_program) return std::nullopt;
    if (m_isComposite) return glyphOfCharacterId(code);
    if (isPlainTrueType()) return plainTrueTypeGlyph(code);
    if (isSymbolicTrueType()) return symbolicTrueTypeGlyph(code);
    return type1Glyph(code);
}

std::optional<int> FontCodes::glyphOfCharacterId(int id) const {
    int glyph = id;
    if (m_glyphIds) {
        const qsizetype at = 2 * static_cast<qsizetype>(id);
        if (at + 1 >= m_glyphIds->size()) return kMissing;
        glyph = static_cast<unsigned char>((*m_glyphIds)[at]) * 256 +
                static_cast<unsigned char>((*m_glyphIds)[at + 1]);
    } else if (m_program->hasCharacterIds()) {
        return m_program->glyphOfCharacterId(id).value_or(kMissing);
    }
    return glyph < m_program->glyphCount() ? glyph : kMissing;
}

std::optional<int> FontCodes::glyphOfName(const QByteArray& name) const {
    if (name == ".notdef") return 0;
    if (const int glyph = m_program->hasNames() ? m_program->glyphNamed(name) : 0) return glyph;
    // A TrueType program may know the character by its code alone.
    return m_isTrueType || !m_program->hasNames() ? std::nullopt : std::optional(kMissing);
}

std::optional<int> FontCodes::plainTrueTypeGlyph(int code) const {
    if (const auto name = m_names.find(code); name != m_names.end())
        return glyphOfName(name->second);
    if (!m_charset) return std::nullopt;
    const char32_t character = characterOf(m_charset, code);
    if (const int glyph = m_program->glyphIn(kUnicode, character)) return glyph;
    const auto macCode = macCodeOf(character);
    const int glyph = macCode ? m_program->glyphIn(kMacRoman, *macCode) : 0;
    return glyph ? glyph : kMissing;
}

int FontCodes::symbolicTrueTypeGlyph(int code) const {
    const auto byte = static_cast<uint>(code);
    if (const int glyph = m_program->glyphIn(kSymbols, byte)) return glyph;
    if (const int glyph = m_program->glyphIn(kSymbols, kSymbolsBegin + byte)) return glyph;
    if (const int glyph = m_program->glyphIn(kMacRoman, byte)) return glyph;
    return kMissing;
}

std::optional<int> FontCodes::type1Glyph(int code) const {
    if (const auto name = m_names.find(code); name != m_names.end())
        return glyphOfName(name->second);
    if (m_hasNamedEncoding && !m_charset) return std::nullopt;
    const int glyph = m_charset ? m_program->glyphOfCharacter(characterOf(m_charset, code))
                                : m_program->glyphOfOwnCode(static_cast<uint>(code));
    return glyph ? glyph : kMissing;
}

}  // namespace pact::report
