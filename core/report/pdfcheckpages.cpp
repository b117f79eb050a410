#include "core/report/pdfchecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

bool paints(std::string_view operation) {
    static const std::set<std::string_view> kPainting = {
        "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "BI"};
    return kPainting.contains(operation);
}

bool showsText(std::string_view operation) {
    return operation == "Tj" || operation == "TJ" || operation == "'" || operation == "\"";
}

/// A font as text that is shown in it needs to know it.
struct FontUse {
    bool hasPairs = false;  ///< two bytes a character, each a glyph's number
    std::map<int, QString> texts;
};

/// The fonts of a file, each read once.
using FontUses = std::map<QPDFObjGen, FontUse>;

FontUse useOf(QPDFObjectHandle font) {
    FontUse use;
    if (!font.isDictionary()) return use;
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    use.hasPairs = encoding.isName() &&
                   (encoding.getName() == "/Identity-H" || encoding.getName() == "/Identity-V");
    use.texts = textMapOf(font);
    return use;
}

/// Reads a page's operators one after another and judges what they paint.
class PageReader final : public QPDFObjectHandle::ParserCallbacks {
public:
    PageReader(QPDFObjectHandle page, int number, const ClaimedContent& claimed, FontUses& fonts,
               PdfFindings& findings)
        : m_page(page),
          m_number(number),
          m_claimed(claimed),
          m_fonts(fonts),
          m_findings(findings) {}

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        perform(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override {
        if (!m_open.empty())
            m_findings.add("01-005", m_number, tr("Marked content does not end on its page."));
    }

private:
    enum class Mark { Artifact, Tagged, Other };

    void perform(const std::string& operation) {
        if (operation == "BMC" || operation == "BDC") {
            begin();
        } else if (operation == "EMC") {
            if (!m_open.empty()) m_open.pop_back();
        } else if (operation == "Tf" && !m_operands.empty() && m_operands.front().isName()) {
            m_font = m_operands.front().getName();
        } else if (paints(operation)) {
            checkPainted();
            if (showsText(operation)) checkText();
        }
    }

    [[nodiscard]] bool isWithin(Mark mark) const {
        return std::find(m_open.begin(), m_open.end(), mark) != m_open.end();
    }

    void begin() {
        const bool isNamed = !m_operands.empty() && m_operands.front().isName();
        if (isNamed && m_operands.front().getName() == "/Artifact") {
            if (isWithin(Mark::Tagged))
                m_findings.add("01-003", m_number, tr("An artifact stands in tagged content."));
            m_open.push_back(Mark::Artifact);
            return;
        }
        QPDFObjectHandle properties =
            m_operands.size() > 1 ? m_operands[1] : QPDFObjectHandle::newNull();
        if (properties.isName())
            properties =
                m_page.getKey("/Resources").getKey("/Properties").getKey(properties.getName());
        const auto id =
            properties.isDictionary() ? contentIdOf(properties.getKey("/MCID")) : std::nullopt;
        if (!id) {
            m_open.push_back(Mark::Other);
            return;
        }
        if (isWithin(Mark::Artifact))
            m_findings.add("01-004", m_number, tr("Tagged content stands in an artifact."));
        checkClaimed(*id);
        m_open.push_back(Mark::Tagged);
    }

    void checkClaimed(int id) {
        if (!m_ids.insert(id).second)
            m_findings.add("01-005", m_number,
                           tr("Two pieces of content have the same identifier."));
        if (!m_claimed.owners.contains({m_page.getObjGen(), id}))
            m_findings.add("01-005", m_number,
                           tr("Tagged content belongs to no element of the structure tree."));
    }

    void checkPainted() {
        if (!isWithin(Mark::Artifact) && !isWithin(Mark::Tagged))
            m_findings.add("01-005", m_number,
                           tr("Something is painted that is neither tagged nor an artifact."));
    }

    FontUse& currentFont() {
        QPDFObjectHandle font = m_page.getKey("/Resources").getKey("/Font").getKey(m_font);
        const auto known = m_fonts.find(font.getObjGen());
        if (known != m_fonts.end() && font.isIndirect()) return known->second;
        return m_fonts[font.getObjGen()] = useOf(font);
    }

    void checkText() {
        for (QPDFObjectHandle& operand : m_operands) {
            if (operand.isString()) checkCodes(operand.getStringValue());
            if (!operand.isArray()) continue;
            for (int i = 0; i < operand.getArrayNItems(); ++i)
                if (operand.getArrayItem(i).isString())
                    checkCodes(operand.getArrayItem(i).getStringValue());
        }
    }

    // Of composite fonts those alone whose characters are glyph numbers, as most programs and this
    // one write them.
    void checkCodes(const std::string& bytes) {
        const FontUse& use = currentFont();
        if (!use.hasPairs) return;
        const bool isRead = !isWithin(Mark::Artifact) && !use.texts.empty();
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const int code = static_cast<unsigned char>(bytes[i]) * 256 +
                             static_cast<unsigned char>(bytes[i + 1]);
            const auto text = use.texts.find(code);
            if (code == 0)
                m_findings.add("31-030", m_number, tr("A character has no glyph in its font."));
            else if (isRead && (text == use.texts.end() || text->second.isEmpty()))
                m_findings.add("10-001", m_number, tr("A glyph does not say what text it is."));
        }
    }

    QPDFObjectHandle m_page;
    int m_number;
    const ClaimedContent& m_claimed;
    FontUses& m_fonts;
    PdfFindings& m_findings;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_open;
    std::set<int> m_ids;
    std::string m_font;
};

void checkAnnotation(QPDFObjectHandle annotation, int number, const ClaimedContent& claimed,
                     PdfFindings& findings) {
    const std::string kind =
        annotation.getKey("/Subtype").isName() ? annotation.getKey("/Subtype").getName() : "";
    const auto owner = claimed.annotations.find(annotation.getObjGen());
    const auto role = owner == claimed.annotations.end() ? claimed.roles.end()
                                                         : claimed.roles.find(owner->second);
    const std::string within = role == claimed.roles.end() ? "" : role->second;
    const bool isDescribed = annotation.getKey("/Contents").isString() &&
                             !annotation.getKey("/Contents").getUTF8Value().empty();
    if (kind == "/TrapNet")
        findings.add("28-007", number, tr("The page has a trapping annotation."));
    if (kind == "/Link") {
        if (within != "Link")
            findings.add("28-011", number, tr("A link stands in no link element."));
        if (!isDescribed) findings.add("28-012", number, tr("A link has no description."));
    } else if (kind == "/Widget") {
        if (within != "Form")
            findings.add("28-010", number, tr("A form field stands in no form element."));
    } else if (kind != "/PrinterMark" && kind != "/Popup") {
        if (within != "Annot")
            findings.add("28-002", number, tr("An annotation stands in no annotation element."));
        if (!isDescribed) findings.add("28-004", number, tr("An annotation has no description."));
    }
}

void checkAnnotations(QPDFObjectHandle page, int number, const ClaimedContent& claimed,
                      PdfFindings& findings) {
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray() || annotations.getArrayNItems() == 0) return;
    QPDFObjectHandle order = page.getKey("/Tabs");
    if (!order.isName())
        findings.add("28-008", number, tr("The page does not say how one moves among its links."));
    else if (order.getName() != "/S")
        findings.add("28-009", number,
                     tr("Links are not moved through in the order of the structure."));
    for (int i = 0; i < annotations.getArrayNItems(); ++i)
        if (annotations.getArrayItem(i).isDictionary())
            checkAnnotation(annotations.getArrayItem(i), number, claimed, findings);
}

}  // namespace

void checkPages(QPDF& pdf, const ClaimedContent& claimed, PdfFindings& findings) {
    int number = 0;
    FontUses fonts;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        PageReader reader(page, ++number, claimed, fonts, findings);
        try {
            page.parsePageContents(&reader);
        } catch (const std::exception&) {
            findings.add("01-005", number, tr("The content of the page cannot be read."));
        }
        checkAnnotations(page, number, claimed, findings);
    }
}

}  // namespace pact::report
