#include "core/report/pdfchecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
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

std::shared_ptr<const FontUse> useOf(QPDFObjectHandle font) {
    auto use = std::make_shared<FontUse>();
    if (!font.isDictionary()) return use;
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    use->hasPairs = encoding.isName() &&
                    (encoding.getName() == "/Identity-H" || encoding.getName() == "/Identity-V");
    use->texts = textMapOf(font);
    return use;
}

enum class Mark { Artifact, Tagged, Other };

/// What the readers of all content share.
struct Reading {
    const ClaimedContent& claimed;
    PdfFindings& findings;
    int page = 0;
    std::map<QPDFObjGen, std::shared_ptr<const FontUse>> fonts;  ///< each read once
    std::map<QPDFObjGen, bool> formsHaveIds;
    /// Form XObjects, and whether what was around them was tagged, and an artifact.
    std::set<std::tuple<QPDFObjGen, bool, bool>> formsRead;

    void add(const char* condition, const QString& sentence) const {
        findings.add(condition, page, sentence);
    }
    std::shared_ptr<const FontUse> fontUseOf(QPDFObjectHandle font) {
        if (!font.isIndirect()) return useOf(font);
        std::shared_ptr<const FontUse>& known = fonts[font.getObjGen()];
        if (!known) known = useOf(font);
        return known;
    }
};

/// What a form XObject takes over from the content that shows it.
struct Surroundings {
    std::vector<Mark> marks;
    std::shared_ptr<const FontUse> font = std::make_shared<FontUse>();
    int depth = 0;
};

constexpr int kDeepestForm = 20;

/// Reads the operators of a page or of a form XObject one after another and judges what they
/// paint.
class ContentReader final : public QPDFObjectHandle::ParserCallbacks {
public:
    ContentReader(QPDFObjectHandle holder, QPDFObjectHandle resources, Surroundings around,
                  Reading& reading)
        : m_holder(holder),
          m_resources(resources),
          m_reading(reading),
          m_outer(around.marks.size()),
          m_now(std::move(around)) {}

    [[nodiscard]] bool hasIds() const { return m_hasIds; }

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        perform(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override {
        if (m_now.marks.size() > m_outer)
            m_reading.add("01-005", tr("Marked content does not end on its page."));
    }

private:
    void perform(const std::string& operation) {
        if (operation == "BMC" || operation == "BDC") {
            begin();
        } else if (operation == "EMC") {
            if (m_now.marks.size() > m_outer) m_now.marks.pop_back();
        } else if (operation == "q") {
            m_saved.push_back(m_now.font);
        } else if (operation == "Q" && !m_saved.empty()) {
            m_now.font = m_saved.back();
            m_saved.pop_back();
        } else if (operation == "Tf") {
            m_now.font = m_reading.fontUseOf(resource("/Font"));
        } else if (operation == "gs") {
            takeFontOf(resource("/ExtGState"));
        } else if (operation == "Do" && isForm(resource("/XObject"))) {
            show(resource("/XObject"));
        } else if (paints(operation)) {
            checkPainted();
            if (showsText(operation)) checkText();
        }
    }

    /// The resource of a kind that the first operand names.
    QPDFObjectHandle resource(const char* kind) {
        QPDFObjectHandle all =
            m_resources.isDictionary() ? m_resources.getKey(kind) : QPDFObjectHandle::newNull();
        const bool isNamed = !m_operands.empty() && m_operands.front().isName();
        return isNamed && all.isDictionary() ? all.getKey(m_operands.front().getName())
                                             : QPDFObjectHandle::newNull();
    }

    void takeFontOf(QPDFObjectHandle state) {
        if (!state.isDictionary()) return;
        QPDFObjectHandle font = state.getKey("/Font");
        if (font.isArray() && font.getArrayNItems() > 0)
            m_now.font = m_reading.fontUseOf(font.getArrayItem(0));
    }

    [[nodiscard]] bool isWithin(Mark mark) const {
        return std::find(m_now.marks.begin(), m_now.marks.end(), mark) != m_now.marks.end();
    }

    void begin() {
        const bool isNamed = !m_operands.empty() && m_operands.front().isName();
        if (isNamed && m_operands.front().getName() == "/Artifact") {
            if (isWithin(Mark::Tagged))
                m_reading.add("01-003", tr("An artifact stands in tagged content."));
            m_now.marks.push_back(Mark::Artifact);
            return;
        }
        const auto id = idOfMark();
        if (id && isWithin(Mark::Artifact))
            m_reading.add("01-004", tr("Tagged content stands in an artifact."));
        if (id) checkClaimed(*id);
        m_now.marks.push_back(id ? Mark::Tagged : Mark::Other);
    }

    std::optional<int> idOfMark() {
        if (m_operands.size() < 2) return std::nullopt;
        QPDFObjectHandle properties = m_operands[1];
        if (properties.isName() && m_resources.isDictionary())
            properties = m_resources.getKey("/Properties").getKey(properties.getName());
        return properties.isDictionary() ? contentIdOf(properties.getKey("/MCID")) : std::nullopt;
    }

    void checkClaimed(int id) {
        m_hasIds = true;
        if (!m_ids.insert(id).second)
            m_reading.add("01-005", tr("Two pieces of content have the same identifier."));
        if (!m_reading.claimed.owners.contains({m_holder.getObjGen(), id}))
            m_reading.add("01-005",
                          tr("Tagged content belongs to no element of the structure tree."));
    }

    void checkPainted() {
        if (!isWithin(Mark::Artifact) && !isWithin(Mark::Tagged))
            m_reading.add("01-005",
                          tr("Something is painted that is neither tagged nor an artifact."));
    }

    // What is in a form counts, not the form. A form is read again where other marks are around it.
    void show(QPDFObjectHandle form) {
        const auto known = m_reading.formsHaveIds.find(form.getObjGen());
        if (known != m_reading.formsHaveIds.end() && known->second) {
            m_reading.add("30-002", tr("A form with tagged content is shown more than once."));
            m_hasIds = true;
        }
        const bool isNew =
            m_reading.formsRead
                .emplace(form.getObjGen(), isWithin(Mark::Tagged), isWithin(Mark::Artifact))
                .second;
        if (!isNew) return;
        if (m_now.depth >= kDeepestForm) {
            m_reading.add("01-005", tr("Forms stand too deep in each other to be read."));
            return;
        }
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        Surroundings around = m_now;
        ++around.depth;
        ContentReader reader(form, own.isDictionary() ? own : m_resources, around, m_reading);
        try {
            form.parseAsContents(&reader);
        } catch (const std::exception&) {
            m_reading.add("01-005", tr("The content of a form cannot be read."));
        }
        m_reading.formsHaveIds[form.getObjGen()] = reader.hasIds();
        m_hasIds = m_hasIds || reader.hasIds();
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
        const FontUse& use = *m_now.font;
        if (!use.hasPairs) return;
        const bool isRead = !isWithin(Mark::Artifact) && !use.texts.empty();
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const int code = static_cast<unsigned char>(bytes[i]) * 256 +
                             static_cast<unsigned char>(bytes[i + 1]);
            const auto text = use.texts.find(code);
            if (code == 0)
                m_reading.add("31-030", tr("A character has no glyph in its font."));
            else if (isRead && (text == use.texts.end() || text->second.isEmpty()))
                m_reading.add("10-001", tr("A glyph does not say what text it is."));
        }
    }

    QPDFObjectHandle m_holder;
    QPDFObjectHandle m_resources;
    Reading& m_reading;
    std::size_t m_outer;  // marks around the form, which it does not end
    Surroundings m_now;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<std::shared_ptr<const FontUse>> m_saved;
    std::set<int> m_ids;
    bool m_hasIds = false;
};

bool isHidden(QPDFObjectHandle annotation) {
    QPDFObjectHandle flags = annotation.getKey("/F");
    return flags.isInteger() && (flags.getIntValue() & 2) != 0;
}

void checkLink(const ClaimedContent::Home& home, bool hasContents, int number,
               PdfFindings& findings) {
    if (!home.isInLink) findings.add("28-011", number, tr("A link stands in no link element."));
    if (!hasContents) findings.add("28-012", number, tr("A link has no description."));
}

// Hidden annotations and pop-ups need no place in the structure (ISO 14289-1, 7.18.1).
void checkAnnotation(QPDFObjectHandle annotation, int number, const ClaimedContent& claimed,
                     PdfFindings& findings) {
    const std::string kind =
        annotation.getKey("/Subtype").isName() ? annotation.getKey("/Subtype").getName() : "";
    const auto found = claimed.annotations.find(annotation.getObjGen());
    const bool isHeld = found != claimed.annotations.end();
    const ClaimedContent::Home home = isHeld ? found->second : ClaimedContent::Home();
    const bool hasContents = annotation.getKey("/Contents").isString() &&
                             !annotation.getKey("/Contents").getUTF8Value().empty();
    if (kind == "/TrapNet")
        findings.add("28-007", number, tr("The page has a trapping annotation."));
    if (kind == "/PrinterMark" && isHeld)
        findings.add("28-017", number, tr("A printer's mark stands in the structure."));
    if (kind == "/PrinterMark" || kind == "/Popup" || isHidden(annotation)) return;
    if (kind == "/Widget") {
        if (!home.isInForm)
            findings.add("28-010", number, tr("A form field stands in no form element."));
        return;
    }
    if (kind == "/Link")
        checkLink(home, hasContents, number, findings);
    else if (home.role != "Annot")
        findings.add("28-002", number, tr("An annotation stands in no annotation element."));
    if (!hasContents && !home.isDescribed)
        findings.add("28-004", number, tr("An annotation has no description."));
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
    Reading reading{claimed, findings, 0, {}, {}, {}};
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        ++reading.page;
        ContentReader reader(page, page.getKey("/Resources"), Surroundings(), reading);
        try {
            page.parsePageContents(&reader);
        } catch (const std::exception&) {
            reading.add("01-005", tr("The content of the page cannot be read."));
        }
        checkAnnotations(page, reading.page, claimed, findings);
    }
}

}  // namespace pact::report
