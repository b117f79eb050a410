#include "core/report/structuretree.h"

#include "core/report/pagetags.h"
#include "core/report/typography.h"

namespace pact::report {

namespace {

QPDFObjectHandle textObject(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle nameObject(const char* name) {
    return QPDFObjectHandle::newName(std::string("/") + name);
}

// Ids of one length sort as text does, which a name tree asks for.
std::string idOf(int element) {
    return QStringLiteral("note-%1").arg(element, 8, 10, QLatin1Char('0')).toStdString();
}

}  // namespace

QPDFObjectHandle boxOf(const QRectF& area, double pageHeight) {
    return QPDFObjectHandle::newFromRectangle(
        {area.left() / kUnitsAPoint, pageHeight - area.bottom() / kUnitsAPoint,
         area.right() / kUnitsAPoint, pageHeight - area.top() / kUnitsAPoint});
}

StructureTree::StructureTree(QPDF& pdf, const Structure& structure, double pageHeight)
    : m_pdf(pdf),
      m_structure(structure),
      m_pageHeight(pageHeight),
      m_children(structure.elements().size()),
      m_nodes(structure.elements().size()),
      m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary())) {
    const auto& elements = structure.elements();
    for (std::size_t i = 1; i < elements.size(); ++i)
        m_children[static_cast<std::size_t>(elements[i].parent)].push_back(static_cast<int>(i));
    for (std::size_t i = 1; i < elements.size(); ++i)
        if (elements[i].follows != kArtifact)
            m_followers[elements[i].follows].push_back(static_cast<int>(i));
}

QPDFObjectHandle StructureTree::attributesOf(const Element& element) const {
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    if (element.role == StructRole::TableHeaderCell || element.role == StructRole::TableCell) {
        attributes.replaceKey("/O", nameObject("Table"));
        if (element.role == StructRole::TableHeaderCell)
            attributes.replaceKey("/Scope", nameObject(element.headsRow ? "Row" : "Column"));
        if (element.columnSpan > 1)
            attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(element.columnSpan));
    } else if (element.role == StructRole::Figure) {
        attributes.replaceKey("/O", nameObject("Layout"));
        attributes.replaceKey("/Placement", nameObject("Block"));
        attributes.replaceKey("/BBox", boxOf(element.area, m_pageHeight));
    } else if (element.role == StructRole::List) {
        attributes.replaceKey("/O", nameObject("List"));
        attributes.replaceKey("/ListNumbering", nameObject(element.isUncounted ? "None"
                                                           : element.isRoman   ? "LowerRoman"
                                                                               : "LowerAlpha"));
    }
    return attributes;
}

QPDFObjectHandle StructureTree::newElement(int index) {
    const Element& element = m_structure.elements()[static_cast<std::size_t>(index)];
    QPDFObjectHandle object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    object.replaceKey("/Type", nameObject("StructElem"));
    object.replaceKey("/S", nameObject(nameOf(element.role)));
    if (!element.language.isEmpty()) object.replaceKey("/Lang", textObject(element.language));
    if (!element.alternative.isEmpty()) object.replaceKey("/Alt", textObject(element.alternative));
    if (!element.title.isEmpty()) object.replaceKey("/T", textObject(element.title));
    if (element.role == StructRole::Note) {
        object.replaceKey("/ID", QPDFObjectHandle::newString(idOf(index)));
        m_ids.emplace(idOf(index), object);
    }
    QPDFObjectHandle attributes = attributesOf(element);
    if (attributes.hasKey("/O")) object.replaceKey("/A", attributes);
    return object;
}

StructureTree::Node& StructureTree::nodeOf(int index) {
    Node& node = m_nodes[static_cast<std::size_t>(index)];
    if (node.object.isInitialized()) return node;
    const Element& element = m_structure.elements()[static_cast<std::size_t>(index)];
    // The parent first: a row brings its cells, and this may be one of them.
    Node* const parent = index == 0 ? nullptr : &nodeOf(element.parent);
    if (node.object.isInitialized()) return node;
    node.object = newElement(index);
    node.kids = QPDFObjectHandle::newArray();
    node.object.replaceKey("/K", node.kids);
    node.object.replaceKey("/P", parent ? parent->object : m_root);
    if (parent) parent->kids.appendItem(node.object);
    if (element.role == StructRole::TableRow) putCells(index);
    putFollowers(index);
    return node;
}

void StructureTree::putCells(int row) {
    for (const int cell : m_children[static_cast<std::size_t>(row)]) (void)nodeOf(cell);
}

void StructureTree::putFollowers(int element) {
    const auto found = m_followers.find(element);
    if (found == m_followers.end()) return;
    for (const int follower : found->second) (void)nodeOf(follower);
}

void StructureTree::addContent(Node& node, QPDFObjectHandle page, long long id) {
    QPDFObjectHandle content = QPDFObjectHandle::newInteger(id);
    if (!node.page.isInitialized()) {
        node.page = page;
        node.object.replaceKey("/Pg", page);
    } else if (!node.page.isSameObjectAs(page)) {
        const QPDFObjectHandle number = content;
        content = QPDFObjectHandle::newDictionary();
        content.replaceKey("/Type", nameObject("MCR"));
        content.replaceKey("/Pg", page);
        content.replaceKey("/MCID", number);
    }
    node.kids.appendItem(content);
}

void StructureTree::addPage(QPDFObjectHandle page, const std::vector<int>& elements) {
    QPDFObjectHandle owners = QPDFObjectHandle::newArray();
    for (std::size_t id = 0; id < elements.size(); ++id) {
        Node& node = nodeOf(elements[id]);
        addContent(node, page, static_cast<long long>(id));
        owners.appendItem(node.object);
    }
    page.replaceKey("/StructParents",
                    QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size())));
    m_parents.push_back(owners);
}

void StructureTree::addLink(QPDFObjectHandle page, QPDFObjectHandle annotation, int element) {
    Node& node = nodeOf(element);
    QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", nameObject("OBJR"));
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/Obj", annotation);
    node.kids.appendItem(reference);
    annotation.replaceKey("/StructParent",
                          QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size())));
    m_parents.push_back(node.object);
}

void StructureTree::putIds() {
    if (m_ids.empty()) return;
    QPDFObjectHandle names = QPDFObjectHandle::newArray();
    for (const auto& [id, object] : m_ids) {
        names.appendItem(QPDFObjectHandle::newString(id));
        names.appendItem(object);
    }
    QPDFObjectHandle ids = QPDFObjectHandle::newDictionary();
    ids.replaceKey("/Names", names);
    m_root.replaceKey("/IDTree", m_pdf.makeIndirectObject(ids));
}

void StructureTree::finish() {
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (std::size_t key = 0; key < m_parents.size(); ++key) {
        numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(key)));
        numbers.appendItem(m_pdf.makeIndirectObject(m_parents[key]));
    }
    QPDFObjectHandle parents = QPDFObjectHandle::newDictionary();
    parents.replaceKey("/Nums", numbers);
    m_root.replaceKey("/Type", nameObject("StructTreeRoot"));
    m_root.replaceKey("/K", nodeOf(0).object);
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    m_root.replaceKey("/ParentTreeNextKey",
                      QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size())));
    m_root.replaceKey("/RoleMap", QPDFObjectHandle::parse("<< /Title /P >>"));
    putIds();
    QPDFObjectHandle catalogue = m_pdf.getRoot();
    catalogue.replaceKey("/StructTreeRoot", m_root);
    catalogue.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
}

}  // namespace pact::report
