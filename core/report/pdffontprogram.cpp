#include "core/report/pdffontprogram.h"

#include <ft2build.h>

#include <algorithm>
#include FT_FREETYPE_H
#include FT_CID_H
#include FT_TRUETYPE_TABLES_H

namespace pact::report {

namespace {

constexpr int kAdobe = 7;  // the platform that FreeType gives the encodings of Type 1 and CFF
constexpr int kLongestName = 128;

}  // namespace

struct FontProgram::Face {
    Face() = default;
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;
    ~Face() {
        if (face) FT_Done_Face(face);
        if (library) FT_Done_FreeType(library);
    }

    /// Selects the first map that suits; whether there is one.
    template<class Suits>
    [[nodiscard]] bool select(Suits suits) const {
        FT_CharMap* const first = face->charmaps;
        FT_CharMap* const last = first + face->num_charmaps;
        FT_CharMap* const found = std::find_if(first, last, suits);
        return found != last && FT_Set_Charmap(face, *found) == 0;
    }

    QByteArray bytes;  // the face reads from them
    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

FontProgram::FontProgram(std::shared_ptr<Face> face) : m_face(std::move(face)) {
    FT_Bool isCidKeyed = 0;
    if (FT_Get_CID_Is_Internally_CID_Keyed(m_face->face, &isCidKeyed) != 0 || !isCidKeyed) return;
    for (int glyph = 0; glyph < glyphCount(); ++glyph) {
        FT_UInt id = 0;
        if (FT_Get_CID_From_Glyph_Index(m_face->face, static_cast<FT_UInt>(glyph), &id) == 0)
            m_glyphOfCid.emplace_back(static_cast<int>(id), glyph);
    }
    std::sort(m_glyphOfCid.begin(), m_glyphOfCid.end());
}

std::shared_ptr<const FontProgram> FontProgram::read(const QByteArray& bytes) {
    auto face = std::make_shared<Face>();
    face->bytes = bytes;
    if (FT_Init_FreeType(&face->library) != 0) return nullptr;
    const auto* const data = reinterpret_cast<const FT_Byte*>(face->bytes.constData());
    const auto size = static_cast<FT_Long>(face->bytes.size());
    if (FT_New_Memory_Face(face->library, data, size, 0, &face->face) != 0) return nullptr;
    return std::shared_ptr<const FontProgram>(new FontProgram(std::move(face)));
}

int FontProgram::glyphCount() const { return static_cast<int>(m_face->face->num_glyphs); }

// Without going into the parts of composite glyphs, which a hostile program can nest without end.
bool FontProgram::load(int glyph) const {
    return FT_Load_Glyph(m_face->face, static_cast<FT_UInt>(glyph),
                         FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING | FT_LOAD_NO_RECURSE) == 0;
}

std::optional<double> FontProgram::widthOf(int glyph) const {
    FT_Face face = m_face->face;
    if (face->units_per_EM == 0 || !load(glyph)) return std::nullopt;
    return 1000.0 * static_cast<double>(face->glyph->metrics.horiAdvance) / face->units_per_EM;
}

bool FontProgram::hasOutline(int glyph) const {
    if (!load(glyph)) return false;
    FT_GlyphSlot slot = m_face->face->glyph;
    return slot->format == FT_GLYPH_FORMAT_COMPOSITE ||
           (slot->format == FT_GLYPH_FORMAT_OUTLINE && slot->outline.n_points > 0);
}

bool FontProgram::hasNames() const { return FT_HAS_GLYPH_NAMES(m_face->face); }

QByteArray FontProgram::nameOf(int glyph) const {
    char name[kLongestName] = {};
    const auto number = static_cast<FT_UInt>(glyph);
    return FT_Get_Glyph_Name(m_face->face, number, name, kLongestName) == 0 ? QByteArray(name)
                                                                            : QByteArray();
}

int FontProgram::glyphNamed(const QByteArray& name) const {
    return static_cast<int>(FT_Get_Name_Index(m_face->face, name.constData()));
}

std::optional<int> FontProgram::glyphOfCharacterId(int id) const {
    const auto found = std::lower_bound(m_glyphOfCid.begin(), m_glyphOfCid.end(), std::pair(id, 0));
    if (found == m_glyphOfCid.end() || found->first != id) return std::nullopt;
    return found->second;
}

std::vector<FontProgram::CharacterMap> FontProgram::characterMaps() const {
    std::vector<CharacterMap> maps;
    for (int i = 0; i < m_face->face->num_charmaps; ++i) {
        FT_CharMap map = m_face->face->charmaps[i];
        if (FT_Get_CMap_Format(map) >= 0)  // no map that FreeType made up from names
            maps.emplace_back(map->platform_id, map->encoding_id);
    }
    return maps;
}

int FontProgram::glyphIn(CharacterMap map, uint code) const {
    const bool isThere = m_face->select([map](FT_CharMap each) {
        return each->platform_id == map.first && each->encoding_id == map.second;
    });
    return isThere ? static_cast<int>(FT_Get_Char_Index(m_face->face, code)) : 0;
}

int FontProgram::glyphOfCharacter(char32_t character) const {
    const bool isThere =
        m_face->select([](FT_CharMap each) { return each->encoding == FT_ENCODING_UNICODE; });
    return isThere ? static_cast<int>(FT_Get_Char_Index(m_face->face, character)) : 0;
}

int FontProgram::glyphOfOwnCode(uint code) const {
    const bool isThere =
        m_face->select([](FT_CharMap each) { return each->platform_id == kAdobe; });
    return isThere ? static_cast<int>(FT_Get_Char_Index(m_face->face, code)) : 0;
}

}  // namespace pact::report
