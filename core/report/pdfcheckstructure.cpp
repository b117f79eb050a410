#include "core/report/pdfchecks.h"
#include "core/report/pdfroles.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

constexpr int kDeepest = 200;  // of elements in elements

QString name(const std::string& role) { return QString::fromStdString(role).left(60); }

class StructureCheck {
public:
    StructureCheck(QPDF& pdf, PdfFindings& findings) : m_pdf(pdf), m_findings(findings) {
        int number = 0;
        for (const QPDFObjectHandle& page : pdf.getAllPages())
            m_pageNumbers[page.getObjGen()] = ++number;
    }

    ClaimedContent run() {
        m_claimed.fileHasLanguage = hasText(m_pdf.getRoot(), "/Lang");
        QPDFObjectHandle root = m_pdf.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary()) {
            m_findings.add("01-005", 0, tr("The file has no structure tree."));
            return std::move(m_claimed);
        }
        m_roleMap = root.getKey("/RoleMap");
        checkRoleMap();
        Context outermost;
        outermost.hasLanguage = m_claimed.fileHasLanguage;
        readKids(root, QPDFObjectHandle::newNull(), outermost);
        checkHeadingsIn(root, 0);
        if (m_hasPlainHeading && m_lastLevel > 0)
            m_findings.add("14-007", 0, tr("Headings with and without a level are mixed."));
        return std::move(m_claimed);
    }

private:
    struct Context {
        std::string role;
        bool isDescribed = false;  ///< an enclosing element has an alternative text
        bool isInLink = false;     ///< it or an enclosing element is a link
        bool isInForm = false;     ///< it or an enclosing element is a form field
        bool isInFormula = false;  ///< it or an enclosing element is a formula
        bool hasLanguage = false;  ///< it, an enclosing element or the file names one
        int depth = 0;
    };

    int pageOf(const QPDFObjectHandle& page) const {
        const auto found = m_pageNumbers.find(page.getObjGen());
        return found == m_pageNumbers.end() ? 0 : found->second;
    }

    /// The standard role behind a role; nothing when the role map leads to none.
    std::optional<std::string> standardRole(std::string role) {
        for (int step = 0; step < 20; ++step) {
            if (isStandardRole(role)) return role;
            if (!m_roleMap.isDictionary() || !m_roleMap.hasKey("/" + role)) return std::nullopt;
            QPDFObjectHandle next = m_roleMap.getKey("/" + role);
            if (!next.isName()) return std::nullopt;
            role = next.getName().substr(1);
        }
        m_findings.add("02-003", 0, tr("The role %1 is mapped in a circle.").arg(name(role)));
        return std::nullopt;
    }

    void checkRoleMap() {
        if (!m_roleMap.isDictionary()) return;
        for (const std::string& key : m_roleMap.getKeys())
            if (isStandardRole(key.substr(1)))
                m_findings.add(
                    "02-004", 0,
                    tr("The standard role %1 is mapped to another.").arg(name(key.substr(1))));
    }

    void readKids(QPDFObjectHandle holder, QPDFObjectHandle page, const Context& context) {
        QPDFObjectHandle kids = holder.getKey("/K");
        if (!kids.isArray()) {
            readKid(holder, kids, page, context);
            return;
        }
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            readKid(holder, kids.getArrayItem(i), page, context);
    }

    void readKid(QPDFObjectHandle owner, QPDFObjectHandle kid, QPDFObjectHandle page,
                 const Context& context) {
        if (kid.isInteger()) {
            claim(owner, page, page, kid, context);
        } else if (kid.isDictionary()) {
            const std::string type =
                kid.getKey("/Type").isName() ? kid.getKey("/Type").getName() : std::string();
            QPDFObjectHandle itsPage = kid.hasKey("/Pg") ? kid.getKey("/Pg") : page;
            if (type == "/MCR")
                claim(owner, itsPage, kid.hasKey("/Stm") ? kid.getKey("/Stm") : itsPage,
                      kid.getKey("/MCID"), context);
            else if (type == "/OBJR")
                m_claimed.annotations[kid.getKey("/Obj").getObjGen()] = {
                    owner.getObjGen(), pageOf(itsPage),        context.role,       context.isInLink,
                    context.isInForm,  hasText(owner, "/Alt"), context.hasLanguage};
            else
                readElement(kid, itsPage, context);
        }
    }

    /// The holder of the content is the page, or a form XObject on it.
    void claim(const QPDFObjectHandle& owner, const QPDFObjectHandle& page,
               const QPDFObjectHandle& holder, QPDFObjectHandle id, const Context& context) {
        const auto content = contentIdOf(id);
        if (!content || pageOf(page) == 0)
            m_findings.add("01-005", pageOf(page),
                           tr("The structure tree names content that is on no page."));
        else if (const ClaimedContent::Owner its{owner.getObjGen(), pageOf(page),
                                                 context.isInFormula, context.hasLanguage};
                 !m_claimed.owners.emplace(ContentId(holder.getObjGen(), *content), its).second)
            m_findings.add("01-005", pageOf(page), tr("Two elements hold the same content."));
    }

    void readElement(QPDFObjectHandle element, const QPDFObjectHandle& page,
                     const Context& context) {
        if (context.depth > kDeepest) {
            m_findings.add("01-006", pageOf(page),
                           tr("The structure tree is too deep to be read."));
            return;
        }
        if (element.isIndirect() && !m_seen.insert(element.getObjGen()).second) {
            m_findings.add("01-006", pageOf(page), tr("An element stands twice in the tree."));
            return;
        }
        const std::string role =
            element.getKey("/S").isName() ? element.getKey("/S").getName().substr(1) : "";
        const auto standard = standardRole(role);
        if (role.empty())
            m_findings.add("01-006", pageOf(page), tr("An element has no role."));
        else if (!standard)
            m_findings.add(
                "02-001", pageOf(page),
                tr("The role %1 is no standard role, and is mapped to none.").arg(name(role)));
        Context own = context;
        own.role = standard.value_or("Div");
        own.depth = context.depth + 1;
        m_roles[element.getObjGen()] = own.role;
        if (standard) checkNesting(own.role, context, pageOf(page));
        checkElement(element, own, pageOf(page));
        readKids(element, page, own);
        checkHeadingsIn(element, pageOf(page));
        if (own.role == "Table") checkRows(element, pageOf(page));
        if (const char* const condition = conditionOfParts(own.role, partsOf(element)))
            m_findings.add(
                condition, pageOf(page),
                tr("A tag %1 has too many or too few of its parts.").arg(name(own.role)));
    }

    /// How many children of each standard role an element has.
    std::map<std::string, int> partsOf(QPDFObjectHandle element) {
        std::map<std::string, int> parts;
        forEachChild(element, [&](QPDFObjectHandle child) { ++parts[m_roles[child.getObjGen()]]; });
        return parts;
    }

    void checkNesting(const std::string& role, const Context& parent, int page) {
        if (role == "Link" && parent.isInLink)
            m_findings.add("09-002", page, tr("A link stands in a link."));
        const char* const condition = conditionOfNesting(role, parent.role);
        if (!condition) return;
        m_findings.add(condition, page,
                       parent.role.empty()
                           ? tr("A tag %1 stands at the root, where it must not.").arg(name(role))
                           : tr("A tag %1 stands in %2, where it must not.")
                                 .arg(name(role), name(parent.role)));
    }

    void checkElement(QPDFObjectHandle element, Context& own, int page) {
        own.isDescribed =
            own.isDescribed || hasText(element, "/Alt") || hasText(element, "/ActualText");
        own.isInLink = own.isInLink || own.role == "Link";
        own.isInForm = own.isInForm || own.role == "Form";
        own.isInFormula = own.isInFormula || own.role == "Formula";
        own.hasLanguage = own.hasLanguage || hasText(element, "/Lang");
        checkLanguage(element, own, page);
        if (own.role == "Figure" && !own.isDescribed)
            m_findings.add("13-004", page, tr("A figure has no alternative text."));
        if (own.role == "Formula" && !own.isDescribed)
            m_findings.add("17-002", page, tr("A formula has no alternative text."));
        if (own.role == "TH" && attribute(element, "/Scope").isNull() && !hasText(element, "/ID"))
            m_findings.add("15-003", page, tr("A header cell does not say what it heads."));
        if (own.role == "Note") checkNote(element, page);
        checkHeading(own.role, page);
    }

    void checkLanguage(QPDFObjectHandle element, const Context& own, int page) {
        const bool hasWords =
            hasText(element, "/Alt") || hasText(element, "/ActualText") || hasText(element, "/E");
        if (hasWords && !own.hasLanguage)
            m_findings.add("11-002", page,
                           tr("An element does not say in which language its text is."));
    }

    /// An attribute of the element, from its attribute object or objects.
    static QPDFObjectHandle attribute(QPDFObjectHandle element, const char* key) {
        QPDFObjectHandle attributes = element.getKey("/A");
        if (attributes.isDictionary()) return attributes.getKey(key);
        if (!attributes.isArray()) return QPDFObjectHandle::newNull();
        for (int i = 0; i < attributes.getArrayNItems(); ++i) {
            QPDFObjectHandle each = attributes.getArrayItem(i);
            if (each.isDictionary() && each.hasKey(key)) return each.getKey(key);
        }
        return QPDFObjectHandle::newNull();
    }

    void checkNote(QPDFObjectHandle element, int page) {
        if (!element.getKey("/ID").isString())
            m_findings.add("19-003", page, tr("A note has no identifier."));
        else if (!m_noteIds.insert(element.getKey("/ID").getStringValue()).second)
            m_findings.add("19-004", page, tr("Two notes have the same identifier."));
    }

    void checkHeading(const std::string& role, int page) {
        m_hasPlainHeading = m_hasPlainHeading || role == "H";
        const int level = headingLevelOf(role);
        if (level == 0) return;
        if (m_lastLevel == 0 && level != 1)
            m_findings.add("14-002", page,
                           tr("The first heading is of level %1, not 1.").arg(level));
        else if (m_lastLevel > 0 && level > m_lastLevel + 1)
            m_findings.add(
                "14-003", page,
                tr("A heading of level %1 follows one of level %2.").arg(level).arg(m_lastLevel));
        m_lastLevel = level;
    }

    void checkHeadingsIn(QPDFObjectHandle element, int page) {
        if (partsOf(element)["H"] > 1)
            m_findings.add("14-006", page,
                           tr("An element has more than one heading without a level."));
    }

    static int spanOf(QPDFObjectHandle cell, const char* key) {
        QPDFObjectHandle span = attribute(cell, key);
        return span.isInteger() ? static_cast<int>(std::clamp(span.getIntValue(), 1LL, 10'000LL))
                                : 1;
    }

    /// The cells of a row, spans counted; nothing when one reaches down into further rows.
    static std::optional<int> widthOf(QPDFObjectHandle row) {
        int width = 0;
        bool reachesDown = false;
        forEachChild(row, [&](QPDFObjectHandle cell) {
            width += spanOf(cell, "/ColSpan");
            reachesDown = reachesDown || spanOf(cell, "/RowSpan") > 1;
        });
        return reachesDown ? std::nullopt : std::optional(width);
    }

    template<class Visit>
    static void forEachChild(QPDFObjectHandle element, Visit visit) {
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isDictionary() && kids.hasKey("/S")) visit(kids);
        if (!kids.isArray()) return;
        for (int i = 0; i < kids.getArrayNItems(); ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            if (kid.isDictionary() && kid.hasKey("/S")) visit(kid);
        }
    }

    // A table whose rows differ in width is a strong sign of wrong structure (note to 01-006).
    void checkRows(QPDFObjectHandle table, int page) {
        std::set<std::optional<int>> widths;
        const auto takeRow = [&](QPDFObjectHandle row) {
            if (m_roles[row.getObjGen()] == "TR") widths.insert(widthOf(row));
        };
        forEachChild(table, [&](QPDFObjectHandle part) {
            takeRow(part);
            if (m_roles[part.getObjGen()] != "TR") forEachChild(part, takeRow);
        });
        // Where cells reach down, rows may have any number of them.
        if (widths.size() > 1 && !widths.contains(std::nullopt))
            m_findings.add("01-006", page,
                           tr("The rows of a table differ in their number of cells."));
    }

    QPDF& m_pdf;
    PdfFindings& m_findings;
    std::map<QPDFObjGen, int> m_pageNumbers;
    QPDFObjectHandle m_roleMap = QPDFObjectHandle::newNull();
    std::set<QPDFObjGen> m_seen;
    std::map<QPDFObjGen, std::string> m_roles;  // standard, of each element
    std::set<std::string> m_noteIds;
    int m_lastLevel = 0;
    bool m_hasPlainHeading = false;
    ClaimedContent m_claimed;
};

}  // namespace

std::optional<int> contentIdOf(QPDFObjectHandle object) {
    if (!object.isInteger()) return std::nullopt;
    const long long id = object.getIntValue();
    if (id < 0 || id > std::numeric_limits<int>::max()) return std::nullopt;
    return static_cast<int>(id);
}

ClaimedContent checkStructure(QPDF& pdf, PdfFindings& findings) {
    return StructureCheck(pdf, findings).run();
}

}  // namespace pact::report
