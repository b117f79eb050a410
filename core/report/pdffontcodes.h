#pragma once

#include "core/report/pdffontprogram.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace pact::report {

/// How the codes of a font become glyphs of its embedded program, as far as its dictionary and
/// FreeType say so (ISO 32000-1, 9.6.6 and 9.7.4). Type 3 fonts have no program.
class FontCodes {
public:
    explicit FontCodes(QPDFObjectHandle font);

    /// Null when none is embedded, or it cannot be read.
    [[nodiscard]] const FontProgram* program() const { return m_program.get(); }
    [[nodiscard]] bool hasUnreadableProgram() const { return m_isEmbedded && !m_program; }
    /// The glyph that a code names: 0 for .notdef, less than 0 where the program has none; nothing
    /// where that cannot be told.
    [[nodiscard]] std::optional<int> glyphOf(int code) const;
    /// The width in thousandths of the em that the dictionary gives a code.
    [[nodiscard]] std::optional<double> widthOf(int code) const;

    /// Whether the encoding gives codes names of glyphs of their own (its differences), and whether
    /// one of these is not in the Adobe Glyph List; .notdef stands for nothing.
    [[nodiscard]] bool hasNames() const { return !m_names.empty(); }
    [[nodiscard]] bool hasUnlistedNames() const;

    /// TrueType without descendants, and not flagged as symbolic.
    [[nodiscard]] bool isPlainTrueType() const { return m_isTrueType && !m_isSymbolic; }
    [[nodiscard]] bool isSymbolicTrueType() const { return m_isTrueType && m_isSymbolic; }

private:
    void readEncoding(QPDFObjectHandle encoding);
    void readWidths();
    void readWidthsByRanges(QPDFObjectHandle widths);
    void takeWidth(long long code, QPDFObjectHandle width);
    [[nodiscard]] std::optional<int> glyphOfCharacterId(int id) const;
    [[nodiscard]] std::optional<int> glyphOfName(const QByteArray& name) const;
    [[nodiscard]] std::optional<int> plainTrueTypeGlyph(int code) const;
    [[nodiscard]] int symbolicTrueTypeGlyph(int code) const;
    [[nodiscard]] std::optional<int> type1Glyph(int code) const;

    QPDFObjectHandle m_font;  ///< of a composite font its descendant
    std::shared_ptr<const FontProgram> m_program;
    bool m_isEmbedded = false;
    bool m_isComposite = false;
    bool m_isTrueType = false;
    bool m_isSymbolic = false;
    bool m_hasNamedEncoding = false;
    const char* m_charset = nullptr;       ///< ICU's name of the named encoding
    std::map<int, QByteArray> m_names;     ///< of glyphs, from the encoding's differences
    std::optional<QByteArray> m_glyphIds;  ///< two bytes for each character identifier
    std::map<int, double> m_widths;
    double m_otherWidth = 0;
    int m_widthsLeft = 200'000;  ///< to be taken; more than any font needs
};

/// The fonts of one check, each read once.
class FontShelf {
public:
    /// Of an indirect object; a direct one is read each time.
    [[nodiscard]] std::shared_ptr<const FontCodes> codesOf(QPDFObjectHandle font);

private:
    std::map<QPDFObjGen, std::shared_ptr<const FontCodes>> m_codes;
};

/// The font itself, or the descendant of a composite one; null where it has none.
[[nodiscard]] QPDFObjectHandle fontOfGlyphs(QPDFObjectHandle font);

}  // namespace pact::report
