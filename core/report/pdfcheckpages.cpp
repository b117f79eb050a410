#include "core/report/pdfchecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

bool showsText(std::string_view operation) {
    return operation == "Tj" || operation == "TJ" || operation == "'" || operation == "\"";
}

std::shared_ptr<FontUse> useOf(QPDFObjectHandle font) {
    auto use = std::make_shared<FontUse>();
    use->font = font;
    if (!font.isDictionary()) return use;
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    use->hasPairs = isNamed(encoding, "/Identity-H") || isNamed(encoding, "/Identity-V");
    for (const char* kind : {"/Type1", "/MMType1", "/TrueType"})
        use->isSimple = use->isSimple || isNamed(font.getKey("/Subtype"), kind);
    use->texts = textMapOf(font);
    return use;
}

enum class Kind { Artifact, Tagged, Other };

/// Marked content that is open.
struct Mark {
    Kind kind = Kind::Other;
    bool isInFormula = false;
    bool hasLanguage = false;
};

/// Marked content within marked content, and how many there are of each kind.
class Marks {
public:
    void push(const Mark& mark) {
        m_marks.push_back(mark);
        count(mark, 1);
    }
    void pop() {
        count(m_marks.back(), -1);
        m_marks.pop_back();
    }
    [[nodiscard]] std::size_t size() const { return m_marks.size(); }
    [[nodiscard]] bool hasArtifact() const { return m_artifacts > 0; }
    [[nodiscard]] bool hasTagged() const { return m_tagged > 0; }
    [[nodiscard]] bool hasFormula() const { return m_formulas > 0; }
    [[nodiscard]] bool hasLanguage() const { return m_languages > 0; }

private:
    void count(const Mark& mark, int by) {
        m_artifacts += mark.kind == Kind::Artifact ? by : 0;
        m_tagged += mark.kind == Kind::Tagged ? by : 0;
        m_formulas += mark.isInFormula ? by : 0;
        m_languages += mark.hasLanguage ? by : 0;
    }

    std::vector<Mark> m_marks;
    int m_artifacts = 0;
    int m_tagged = 0;
    int m_formulas = 0;
    int m_languages = 0;
};

constexpr int kInvisible = 3;  // text rendering mode (ISO 32000-1, 9.3.6)

struct TextState {
    std::shared_ptr<FontUse> font = std::make_shared<FontUse>();
    bool isVisible = true;
};

/// What the readers of all content share.
struct Reading {
    QPDF& pdf;
    const ClaimedContent& claimed;
    PdfFindings& findings;
    int page = 0;
    std::map<QPDFObjGen, std::shared_ptr<FontUse>> fonts;  ///< each read once
    /// The same of fonts that are direct objects, by the content and their name in it.
    std::map<std::pair<QPDFObjGen, std::string>, std::shared_ptr<FontUse>> directFonts;
    std::vector<std::shared_ptr<FontUse>> uses;
    std::set<ContentId> found;  ///< pieces of content with an id
    std::map<QPDFObjGen, bool> formsHaveIds;
    /// Form XObjects, and whether what was around them was tagged, and an artifact.
    std::set<std::tuple<QPDFObjGen, bool, bool>> formsRead;

    void add(const char* condition, const QString& sentence) const {
        findings.add(condition, page, sentence);
    }
    /// Whether content that stands in these streams was read without a fault.
    template<class Parse>
    [[nodiscard]] bool parse(Parse parseAll, const std::vector<QPDFObjectHandle>& streams) const {
        const std::size_t warnings = pdf.numWarnings();
        try {
            if (!std::all_of(streams.begin(), streams.end(), isReadable)) return false;
            parseAll();
        } catch (const std::exception&) {
            return false;
        }
        return pdf.numWarnings() == warnings;
    }
    std::shared_ptr<FontUse> fontUseOf(QPDFObjectHandle font, QPDFObjectHandle holder,
                                       const std::string& name) {
        std::shared_ptr<FontUse>& known =
            font.isIndirect() ? fonts[font.getObjGen()] : directFonts[{holder.getObjGen(), name}];
        if (!known) known = uses.emplace_back(useOf(font));
        return known;
    }
};

/// What a form XObject takes over from the content that shows it.
struct Surroundings {
    Marks marks;
    TextState text;
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
            if (m_now.marks.size() > m_outer) m_now.marks.pop();
        } else if (operation == "q") {
            m_saved.push_back(m_now.text);
        } else if (operation == "Q" && !m_saved.empty()) {
            m_now.text = m_saved.back();
            m_saved.pop_back();
        } else if (operation == "Tf") {
            m_now.text.font = m_reading.fontUseOf(resource("/Font"), m_holder, firstName());
        } else if (operation == "Tr") {
            m_now.text.isVisible = m_operands.empty() || !m_operands[0].isInteger() ||
                                   m_operands[0].getIntValue() != kInvisible;
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

    std::string firstName() {
        return !m_operands.empty() && m_operands.front().isName() ? m_operands.front().getName()
                                                                  : std::string();
    }

    void takeFontOf(QPDFObjectHandle state) {
        if (!state.isDictionary()) return;
        QPDFObjectHandle font = state.getKey("/Font");
        if (font.isArray() && font.getArrayNItems() > 0)
            m_now.text.font =
                m_reading.fontUseOf(font.getArrayItem(0), m_holder, "gs " + firstName());
    }

    void begin() {
        if (!m_operands.empty() && isNamed(m_operands.front(), "/Artifact")) {
            if (m_now.marks.hasTagged())
                m_reading.add("01-003", tr("An artifact stands in tagged content."));
            m_now.marks.push({Kind::Artifact});
            return;
        }
        QPDFObjectHandle properties = propertiesOfMark();
        Mark mark;
        mark.hasLanguage = m_reading.claimed.fileHasLanguage || hasText(properties, "/Lang");
        const auto id =
            properties.isDictionary() ? contentIdOf(properties.getKey("/MCID")) : std::nullopt;
        if (id && m_now.marks.hasArtifact())
            m_reading.add("01-004", tr("Tagged content stands in an artifact."));
        if (id) claim(*id, mark);
        m_now.marks.push(mark);
    }

    QPDFObjectHandle propertiesOfMark() {
        if (m_operands.size() < 2) return QPDFObjectHandle::newNull();
        QPDFObjectHandle properties = m_operands[1];
        if (properties.isName() && m_resources.isDictionary())
            properties = m_resources.getKey("/Properties").getKey(properties.getName());
        return properties;
    }

    void claim(int id, Mark& mark) {
        mark.kind = Kind::Tagged;
        m_hasIds = true;
        if (!m_ids.insert(id).second)
            m_reading.add("01-005", tr("Two pieces of content have the same identifier."));
        m_reading.found.emplace(m_holder.getObjGen(), id);
        const auto owner = m_reading.claimed.owners.find({m_holder.getObjGen(), id});
        if (owner == m_reading.claimed.owners.end()) {
            m_reading.add("01-005",
                          tr("Tagged content belongs to no element of the structure tree."));
            return;
        }
        mark.isInFormula = owner->second.isInFormula;
        mark.hasLanguage = mark.hasLanguage || owner->second.hasLanguage;
    }

    void checkPainted() {
        if (!m_now.marks.hasArtifact() && !m_now.marks.hasTagged())
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
                .emplace(form.getObjGen(), m_now.marks.hasTagged(), m_now.marks.hasArtifact())
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
        if (!m_reading.parse([&] { form.parseAsContents(&reader); }, {form}))
            m_reading.add("01-005", tr("The content of a form cannot be read."));
        m_reading.formsHaveIds[form.getObjGen()] = reader.hasIds();
        m_hasIds = m_hasIds || reader.hasIds();
    }

    void checkText() {
        if (m_now.marks.hasTagged() && !m_now.marks.hasLanguage())
            m_reading.add("11-001", tr("The page does not say in which language its text is."));
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
        const FontUse& use = *m_now.text.font;
        const auto byte = [&bytes](std::size_t at) {
            return static_cast<int>(static_cast<unsigned char>(bytes[at]));
        };
        if (use.isSimple)
            for (std::size_t i = 0; i < bytes.size(); ++i) checkCode(byte(i));
        if (use.hasPairs)
            for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
                checkCode(byte(i) * 256 + byte(i + 1));
    }

    void checkCode(int code) {
        FontUse& use = *m_now.text.font;
        if (m_now.text.isVisible) use.painted.emplace(code, m_reading.page);
        if (m_now.marks.hasArtifact() || use.texts.empty() || (use.hasPairs && code == 0)) return;
        const auto text = use.texts.find(code);
        if (text != use.texts.end() && !text->second.isEmpty()) return;
        m_reading.add("10-001", tr("A glyph does not say what text it is."));
        if (m_now.marks.hasFormula())
            m_reading.add("17-003", tr("A glyph of a formula does not say what text it is."));
    }

    QPDFObjectHandle m_holder;
    QPDFObjectHandle m_resources;
    Reading& m_reading;
    std::size_t m_outer;  // marks around the form, which it does not end
    Surroundings m_now;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<TextState> m_saved;
    std::set<int> m_ids;
    bool m_hasIds = false;
};

}  // namespace

bool paints(std::string_view operation) {
    static const std::set<std::string_view> kPainting = {
        "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "BI"};
    return kPainting.contains(operation);
}

std::vector<std::shared_ptr<FontUse>> checkPages(QPDF& pdf, const ClaimedContent& claimed,
                                                 PdfFindings& findings) {
    Reading reading{pdf, claimed, findings, 0, {}, {}, {}, {}, {}, {}};
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        ++reading.page;
        ContentReader reader(page, page.getKey("/Resources"), Surroundings(), reading);
        if (!reading.parse([&] { page.parsePageContents(&reader); }, page.getPageContents()))
            reading.add("01-005", tr("The content of the page cannot be read."));
    }
    for (const auto& [content, owner] : claimed.owners)
        if (!reading.found.contains(content))
            findings.add("01-005", owner.page,
                         tr("The structure tree names content that is not on its page."));
    return std::move(reading.uses);
}

}  // namespace pact::report
