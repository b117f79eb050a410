#pragma once

#include <QByteArray>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace pact::report {

/// A font program that a PDF embeds (TrueType, OpenType, CFF, Type 1), read by FreeType. Glyphs go
/// by their number in the program; 0 is the one for what has no glyph (.notdef).
class FontProgram {
public:
    /// Nothing when FreeType cannot read it.
    [[nodiscard]] static std::shared_ptr<const FontProgram> read(const QByteArray& bytes);

    [[nodiscard]] int glyphCount() const;
    /// The advance in thousandths of the em; nothing when the glyph cannot be read.
    [[nodiscard]] std::optional<double> widthOf(int glyph) const;
    [[nodiscard]] bool hasOutline(int glyph) const;

    /// Whether glyphs have names (PostScript); then the name of each, and its number, 0 for none.
    [[nodiscard]] bool hasNames() const;
    [[nodiscard]] QByteArray nameOf(int glyph) const;
    [[nodiscard]] int glyphNamed(const QByteArray& name) const;

    /// Whether glyphs go by character identifiers (CID-keyed CFF), and the glyph of one.
    [[nodiscard]] bool hasCharacterIds() const { return !m_glyphOfCid.empty(); }
    [[nodiscard]] std::optional<int> glyphOfCharacterId(int id) const;

    /// The program's maps from characters to glyphs by platform and encoding (OpenType, cmap).
    using CharacterMap = std::pair<int, int>;
    static constexpr CharacterMap kUnicode{3, 1};
    static constexpr CharacterMap kSymbols{3, 0};
    [[nodiscard]] std::vector<CharacterMap> characterMaps() const;
    /// 0 where the map has no glyph, or the program no such map.
    [[nodiscard]] int glyphIn(CharacterMap map, uint code) const;
    /// By Unicode, from whatever the program has, names of glyphs included; 0 for none.
    [[nodiscard]] int glyphOfCharacter(char32_t character) const;
    /// By the program's own encoding (Type 1, CFF); 0 for none.
    [[nodiscard]] int glyphOfOwnCode(uint code) const;

private:
    struct Face;
    explicit FontProgram(std::shared_ptr<Face> face);
    [[nodiscard]] bool load(int glyph) const;

    std::shared_ptr<Face> m_face;
    std::vector<std::pair<int, int>> m_glyphOfCid;  ///< sorted; empty unless CID-keyed
};

}  // namespace pact::report
