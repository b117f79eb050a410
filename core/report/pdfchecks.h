#pragma once

#include "core/report/pdfcheck.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

namespace pact::report {

class FontCodes;
class FontShelf;

/// Where the parts of a check put what they find; the same finding on one page counts once.
class PdfFindings {
public:
    void add(const char* condition, int page, const QString& sentence);
    [[nodiscard]] std::vector<PdfFinding> take() { return std::move(m_findings); }

private:
    std::set<std::tuple<QString, int, QString>> m_known;
    std::vector<PdfFinding> m_findings;
};

/// In bytes: no stream that is larger is read.
inline constexpr qsizetype kLargestStream = 256LL * 1024 * 1024;

/// The content of a stream; nothing when it cannot be decoded or has more bytes than `most`.
[[nodiscard]] std::optional<QByteArray> bytesOf(QPDFObjectHandle stream,
                                                qsizetype most = kLargestStream);

/// Whether a stream can be decoded and is no larger than the largest that is read.
[[nodiscard]] bool isReadable(QPDFObjectHandle stream);

/// Pieces of content that the structure tree claims: the page or form XObject they stand in,
/// marked-content id.
using ContentId = std::pair<QPDFObjGen, int>;

/// A marked-content id; nothing when the object cannot be one.
[[nodiscard]] std::optional<int> contentIdOf(QPDFObjectHandle object);

/// What the structure tree says of the content, for comparing with the pages.
struct ClaimedContent {
    struct Owner {
        QPDFObjGen element;
        int page = 0;
        bool isInFormula = false;  ///< it is a formula element, or stands in one
        bool hasLanguage = false;  ///< it, one around it or the file says in which language it is
    };
    /// The element that holds an annotation.
    struct Home {
        QPDFObjGen element;
        int page = 0;
        std::string role;          ///< standard
        bool isInLink = false;     ///< it is a link element, or stands in one
        bool isInForm = false;     ///< it is a form element, or stands in one
        bool isDescribed = false;  ///< it has an alternative text
        bool hasLanguage = false;  ///< as of an owner
    };
    bool fileHasLanguage = false;
    std::map<ContentId, Owner> owners;
    std::map<QPDFObjGen, Home> annotations;
};

/// A font as the content uses it.
struct FontUse {
    QPDFObjectHandle font;
    bool hasPairs = false;  ///< two bytes a character, each a glyph's number
    bool isSimple = false;  ///< one byte a character, and a program of its own
    std::map<int, QString> texts;
    std::map<int, int> painted;  ///< codes that can be seen, and the first page of each
};

/// The resources of the pages and of the form XObjects in them, with the first page that names
/// them.
struct PageResources {
    QPDFObjectHandle resources;
    int page = 0;
};
[[nodiscard]] std::vector<PageResources> resourcesOf(QPDF& pdf);
[[nodiscard]] bool isForm(QPDFObjectHandle object);

/// Catalogue, properties and languages: checkpoints 06, 07, 11, 26.
void checkDocument(QPDF& pdf, PdfFindings& findings);
/// Layers, embedded files, XFA forms, media: checkpoints 20, 21, 25, 28.
void checkExtras(QPDF& pdf, PdfFindings& findings);
/// The structure tree: checkpoints 02, 09, 11, 13, 14, 15, 17, 19.
[[nodiscard]] ClaimedContent checkStructure(QPDF& pdf, PdfFindings& findings);
/// Whether the parent tree says of each piece of content and each annotation what the structure
/// tree says.
void checkParentTree(QPDF& pdf, const ClaimedContent& claimed, PdfFindings& findings);
/// The form XObjects: checkpoint 30.
void checkForms(QPDF& pdf, PdfFindings& findings);
/// What is painted on pages and in form XObjects: checkpoints 01, 10, 11, 17, 30. Returns the fonts
/// that text is shown in.
[[nodiscard]] std::vector<std::shared_ptr<FontUse>> checkPages(QPDF& pdf,
                                                               const ClaimedContent& claimed,
                                                               PdfFindings& findings);
/// The annotations of the pages: checkpoints 11, 21, 28.
void checkAnnotations(QPDF& pdf, const ClaimedContent& claimed, PdfFindings& findings);
/// The fonts that the pages name: checkpoint 31.
void checkFonts(QPDF& pdf, FontShelf& shelf, PdfFindings& findings);
/// How one font's codes become characters: checkpoint 31.
void checkEncoding(QPDFObjectHandle font, const FontCodes& codes, int page, PdfFindings& findings);
/// What one font says of the glyphs that were embedded: checkpoint 31.
void checkSubset(QPDFObjectHandle font, const FontCodes& codes, int page, PdfFindings& findings);
/// The glyphs that are shown: checkpoint 31.
void checkGlyphs(const std::vector<std::shared_ptr<FontUse>>& uses, FontShelf& shelf,
                 PdfFindings& findings);

/// The codes that a font's ToUnicode map knows, and what they mean; empty without a map.
[[nodiscard]] std::map<int, QString> textMapOf(QPDFObjectHandle font);
/// The font's name, for people.
[[nodiscard]] QString nameOfFont(QPDFObjectHandle font);

/// Whether an object is that name, such as "/Link".
[[nodiscard]] bool isNamed(QPDFObjectHandle object, const char* name);
/// Whether an object is a dictionary with a text under the key that is not empty.
[[nodiscard]] bool hasText(QPDFObjectHandle dictionary, const char* key);
/// Whether an operator leaves something on the page.
[[nodiscard]] bool paints(std::string_view operation);

}  // namespace pact::report
