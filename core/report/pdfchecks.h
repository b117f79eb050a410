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

/// Pieces of content that the structure tree claims: page object, marked-content id.
using ContentId = std::pair<QPDFObjGen, int>;

/// A marked-content id; nothing when the object cannot be one.
[[nodiscard]] std::optional<int> contentIdOf(QPDFObjectHandle object);

/// What the structure tree says of the content, for comparing with the pages.
struct ClaimedContent {
    std::map<ContentId, QPDFObjGen> owners;        ///< the element of each piece
    std::map<QPDFObjGen, QPDFObjGen> annotations;  ///< the element that holds each annotation
    std::map<QPDFObjGen, std::string> roles;       ///< standard role of each element
};

/// Catalogue, properties and languages: checkpoints 06, 07, 11, 26.
void checkDocument(QPDF& pdf, PdfFindings& findings);
/// The structure tree: checkpoints 02, 09, 13, 14, 15, 17, 19.
[[nodiscard]] ClaimedContent checkStructure(QPDF& pdf, PdfFindings& findings);
/// What is painted, and the annotations: checkpoints 01, 10, 28, 31.
void checkPages(QPDF& pdf, const ClaimedContent& claimed, PdfFindings& findings);
/// The fonts that the pages use: checkpoint 31.
void checkFonts(QPDF& pdf, PdfFindings& findings);

/// The codes that a font's ToUnicode map knows, and what they mean; empty without a map.
[[nodiscard]] std::map<int, QString> textMapOf(QPDFObjectHandle font);

}  // namespace pact::report
