#pragma once

#include "core/report/pdfcheck.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace pact::report {

/// Where the parts of a check put what they find; the same finding on one page counts once.
class PdfFindings {
public:
    void add(const char* condition, int page, const QString& sentence);
    [[nodiscard]] std::vector<PdfFinding> take() { return std::move(m_findings); }

private:
    std::set<std::tuple<QString, int, QString>> m_known;
    std::vector<PdfFinding> m_findings;
};

/// The content of a stream; nothing when it cannot be decoded.
[[nodiscard]] std::optional<QByteArray> bytesOf(QPDFObjectHandle stream);

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
    };
    /// The element that holds an annotation.
    struct Home {
        QPDFObjGen element;
        int page = 0;
        std::string role;          ///< standard
        bool isInLink = false;     ///< it is a link element, or stands in one
        bool isInForm = false;     ///< it is a form element, or stands in one
        bool isDescribed = false;  ///< it has an alternative text
    };
    std::map<ContentId, Owner> owners;
    std::map<QPDFObjGen, Home> annotations;
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
/// The structure tree: checkpoints 02, 09, 13, 14, 15, 17, 19.
[[nodiscard]] ClaimedContent checkStructure(QPDF& pdf, PdfFindings& findings);
/// Whether the parent tree says of each piece of content and each annotation what the structure
/// tree says.
void checkParentTree(QPDF& pdf, const ClaimedContent& claimed, PdfFindings& findings);
/// The form XObjects: checkpoint 30.
void checkForms(QPDF& pdf, PdfFindings& findings);
/// What is painted on pages and in form XObjects, and the annotations: checkpoints 01, 10, 28, 30,
/// 31.
void checkPages(QPDF& pdf, const ClaimedContent& claimed, PdfFindings& findings);
/// The fonts that the pages use: checkpoint 31.
void checkFonts(QPDF& pdf, PdfFindings& findings);

/// The codes that a font's ToUnicode map knows, and what they mean; empty without a map.
[[nodiscard]] std::map<int, QString> textMapOf(QPDFObjectHandle font);

}  // namespace pact::report
