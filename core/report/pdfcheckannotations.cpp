#include "core/report/pdfchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

constexpr int kDeepestField = 20;
constexpr long long kHidden = 2;

bool isHidden(QPDFObjectHandle annotation) {
    QPDFObjectHandle flags = annotation.getKey("/F");
    return flags.isInteger() && (flags.getIntValue() & kHidden) != 0;
}

/// The kinds of annotations of ISO 32000-1, table 169.
bool isKnownKind(const std::string& kind) {
    static const std::set<std::string> kKinds = {
        "/Text",    "/Link",     "/FreeText",  "/Line",        "/Square",   "/Circle",
        "/Polygon", "/PolyLine", "/Highlight", "/Underline",   "/Squiggly", "/StrikeOut",
        "/Stamp",   "/Caret",    "/Ink",       "/Popup",       "/Sound",    "/FileAttachment",
        "/Movie",   "/Widget",   "/Screen",    "/PrinterMark", "/TrapNet",  "/Watermark",
        "/3D",      "/Redact"};
    return kKinds.contains(kind);
}

/// Tells whether all that a stream paints is marked as an artifact.
class ArtifactReader final : public QPDFObjectHandle::ParserCallbacks {
public:
    [[nodiscard]] bool isAllArtifact() const { return m_isAllArtifact; }

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) {
            if (m_first.empty() && object.isName()) m_first = object.getName();
            return;
        }
        const std::string operation = object.getOperatorValue();
        if (operation == "BMC" || operation == "BDC") m_marks.push_back(m_first == "/Artifact");
        if (operation == "EMC" && !m_marks.empty()) m_marks.pop_back();
        if (paints(operation) && std::find(m_marks.begin(), m_marks.end(), true) == m_marks.end())
            m_isAllArtifact = false;
        m_first.clear();
    }
    void handleEOF() override {}

private:
    std::string m_first;  // operand, a name
    std::vector<bool> m_marks;
    bool m_isAllArtifact = true;
};

bool isArtifact(QPDFObjectHandle appearance) {
    ArtifactReader reader;
    try {
        appearance.parseAsContents(&reader);
    } catch (const std::exception&) {  // what cannot be read is marked as nothing
        return false;
    }
    return reader.isAllArtifact();
}

class AnnotationCheck {
public:
    AnnotationCheck(QPDFObjectHandle annotation, int page, const ClaimedContent& claimed,
                    PdfFindings& findings)
        : m_annotation(annotation), m_page(page), m_findings(findings) {
        QPDFObjectHandle kind = annotation.getKey("/Subtype");
        m_kind = kind.isName() ? kind.getName() : "";
        const auto found = claimed.annotations.find(annotation.getObjGen());
        m_isHeld = found != claimed.annotations.end();
        if (m_isHeld) m_home = found->second;
        m_hasLanguage =
            claimed.fileHasLanguage || m_home.hasLanguage || hasText(annotation, "/Lang");
        m_hasContents = hasText(annotation, "/Contents");
    }

    // Hidden annotations and pop-ups need no place in the structure (ISO 14289-1, 7.18.1).
    void run() {
        if (m_kind == "/TrapNet") add("28-007", tr("The page has a trapping annotation."));
        if (m_kind == "/PrinterMark") checkPrinterMark();
        if (m_kind == "/FileAttachment") checkAttachment();
        if (m_kind == "/PrinterMark" || m_kind == "/Popup" || isHidden(m_annotation)) return;
        if (m_kind == "/Widget")
            checkField();
        else
            checkPlace();
    }

private:
    void add(const char* condition, const QString& sentence) const {
        m_findings.add(condition, m_page, sentence);
    }

    void checkPlace() {
        const bool isPlaced = m_kind == "/Link" ? m_home.isInLink : m_home.role == "Annot";
        const bool isDescribed = m_hasContents || m_home.isDescribed;
        if (m_kind == "/Link") {
            if (!isPlaced) add("28-011", tr("A link stands in no link element."));
            if (!m_hasContents) add("28-012", tr("A link has no description."));
        } else if (!isPlaced) {
            add("28-002", tr("An annotation stands in no annotation element."));
        }
        if (!isDescribed) add("28-004", tr("An annotation has no description."));
        if (!isKnownKind(m_kind) && !(isPlaced && isDescribed))
            add("28-006", tr("An annotation of an unknown kind has no place or no description."));
        if (m_hasContents && !m_hasLanguage)
            add("11-004", tr("An annotation does not say in which language its text is."));
    }

    void checkField() {
        if (!m_home.isInForm) add("28-010", tr("A form field stands in no form element."));
        const bool hasName = isFieldNamed();
        if (!hasName && !m_home.isDescribed) add("28-005", tr("A form field has no description."));
        if (hasName && !m_hasLanguage)
            add("11-005", tr("A form field does not say in which language its description is."));
    }

    /// Whether the field, of which the annotation may be a part, has an alternate name.
    bool isFieldNamed() {
        QPDFObjectHandle field = m_annotation;
        for (int depth = 0; depth < kDeepestField && field.isDictionary(); ++depth) {
            if (hasText(field, "/TU")) return true;
            field = field.getKey("/Parent");
        }
        return false;
    }

    void checkAttachment() {
        QPDFObjectHandle file = m_annotation.getKey("/FS");
        if (file.isDictionary() && hasText(file, "/F") && hasText(file, "/UF")) return;
        add("28-016", tr("An attached file does not have a name of each kind."));
    }

    void checkPrinterMark() {
        if (m_isHeld) add("28-017", tr("A printer's mark stands in the structure."));
        QPDFObjectHandle appearances = m_annotation.getKey("/AP");
        QPDFObjectHandle normal =
            appearances.isDictionary() ? appearances.getKey("/N") : QPDFObjectHandle::newNull();
        bool isRight = !normal.isStream() || isArtifact(normal);
        if (normal.isDictionary())
            for (const std::string& state : normal.getKeys())
                isRight = isRight &&
                          (!normal.getKey(state).isStream() || isArtifact(normal.getKey(state)));
        if (!isRight) add("28-018", tr("A printer's mark is not painted as an artifact."));
    }

    QPDFObjectHandle m_annotation;
    int m_page;
    PdfFindings& m_findings;
    std::string m_kind;
    ClaimedContent::Home m_home;
    bool m_isHeld = false;
    bool m_hasLanguage = false;
    bool m_hasContents = false;
};

void checkOrder(QPDFObjectHandle page, int number, PdfFindings& findings) {
    QPDFObjectHandle order = page.getKey("/Tabs");
    if (!order.isName())
        findings.add("28-008", number, tr("The page does not say how one moves among its links."));
    else if (order.getName() != "/S")
        findings.add("28-009", number,
                     tr("Links are not moved through in the order of the structure."));
}

}  // namespace

void checkAnnotations(QPDF& pdf, const ClaimedContent& claimed, PdfFindings& findings) {
    int number = 0;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        ++number;
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0) continue;
        checkOrder(page, number, findings);
        for (const QPDFObjectHandle& each : annotations.getArrayAsVector())
            if (QPDFObjectHandle(each).isDictionary())
                AnnotationCheck(each, number, claimed, findings).run();
    }
}

}  // namespace pact::report
