#include "core/report/pdfchecks.h"
#include "core/report/pdffontcodes.h"

#include <QCoreApplication>

#include <cmath>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

constexpr double kWidthTolerance = 1.0 + 1e-6;  // thousandths of the em (ISO 14289-1, 7.21.5)

/// One font, the codes that are painted in it, and its program.
class GlyphCheck {
public:
    GlyphCheck(const FontUse& use, const FontCodes& codes, PdfFindings& findings)
        : m_use(use), m_codes(codes), m_name(nameOfFont(use.font)), m_findings(findings) {}

    void run() const {
        for (const auto& [code, page] : m_use.painted) {
            if (const auto glyph = m_codes.glyphOf(code))
                checkGlyph(code, *glyph, page);
            else if (m_use.hasPairs && code == 0)
                addNoGlyph(page);
        }
    }

private:
    void addNoGlyph(int page) const {
        m_findings.add("31-030", page, tr("A character has no glyph in its font."));
    }

    void checkGlyph(int code, int glyph, int page) const {
        if (glyph == 0) {
            addNoGlyph(page);
        } else if (glyph > 0) {
            checkWidth(code, glyph, page);
        } else {
            m_findings.add("31-011", page,
                           tr("The font %1 lacks a glyph that the page shows.").arg(m_name));
            if (m_codes.isPlainTrueType())
                m_findings.add("31-018", page,
                               tr("A character cannot be looked up in the font %1.").arg(m_name));
        }
    }

    void checkWidth(int code, int glyph, int page) const {
        const auto told = m_codes.widthOf(code);
        const auto own = m_codes.program()->widthOf(glyph);
        if (told && own && std::abs(*told - *own) > kWidthTolerance)
            m_findings.add("31-016", page,
                           tr("The width of a glyph of the font %1 is not the one in its program.")
                               .arg(m_name));
    }

    const FontUse& m_use;
    const FontCodes& m_codes;
    QString m_name;
    PdfFindings& m_findings;
};

}  // namespace

void checkGlyphs(const std::vector<std::shared_ptr<FontUse>>& uses, FontShelf& shelf,
                 PdfFindings& findings) {
    for (const auto& use : uses)
        if (use->font.isDictionary() && !use->painted.empty())
            GlyphCheck(*use, *shelf.codesOf(use->font), findings).run();
}

}  // namespace pact::report
