#include "core/report/pdfnavigation.h"

#include "core/report/paperplaces.h"

namespace pact::report {

namespace {

QPDFObjectHandle textObject(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// A place as a PDF destination.
QPDFObjectHandle destinationOf(const PdfPlace& place, const std::vector<QPDFObjectHandle>& pages,
                               double pageHeight) {
    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem(pages[static_cast<std::size_t>(place.page)]);
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newNull());
    destination.appendItem(QPDFObjectHandle::newReal(pageHeight - place.y, 2));
    destination.appendItem(QPDFObjectHandle::newNull());
    return destination;
}

/// An entry of the outline with what stands under it.
struct Entry {
    QPDFObjectHandle object;
    int level = 0;
    std::vector<QPDFObjectHandle> children;
};

/// Chains the children of an entry; all of them stand open.
void chain(Entry& entry) {
    auto& children = entry.children;
    if (children.empty()) return;
    entry.object.replaceKey("/First", children.front());
    entry.object.replaceKey("/Last", children.back());
    long long open = 0;
    for (std::size_t i = 0; i < children.size(); ++i) {
        children[i].replaceKey("/Parent", entry.object);
        if (i > 0) children[i].replaceKey("/Prev", children[i - 1]);
        if (i + 1 < children.size()) children[i].replaceKey("/Next", children[i + 1]);
        QPDFObjectHandle below = children[i].getKey("/Count");
        open += 1 + (below.isInteger() ? below.getIntValue() : 0);
    }
    entry.object.replaceKey("/Count", QPDFObjectHandle::newInteger(open));
}

/// Takes headings one after another and ends entries as a heading of their level or above comes.
class Outline {
public:
    explicit Outline(QPDF& pdf) : m_pdf(pdf) {
        QPDFObjectHandle root = QPDFObjectHandle::parse("<< /Type /Outlines >>");
        m_open.push_back({pdf.makeIndirectObject(root), 0, {}});
    }
    void add(int level, const QString& title, const QPDFObjectHandle& destination) {
        endFrom(level);
        QPDFObjectHandle object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Title", textObject(title));
        object.replaceKey("/Dest", destination);
        m_open.back().children.push_back(object);
        m_open.push_back({object, level, {}});
    }
    [[nodiscard]] QPDFObjectHandle finish() {
        endFrom(1);
        chain(m_open.front());
        return m_open.front().object;
    }

private:
    void endFrom(int level) {
        while (m_open.back().level >= level) {
            chain(m_open.back());
            m_open.pop_back();
        }
    }

    QPDF& m_pdf;
    std::vector<Entry> m_open;  // the root and the headings that the next one may stand under
};

}  // namespace

void addOutline(QPDF& pdf, const PagePlan& plan, const std::vector<QPDFObjectHandle>& pages,
                double pageHeight) {
    Outline outline(pdf);
    const std::vector<PdfHeading> headings = headingsOf(plan);
    for (const PdfHeading& each : headings)
        outline.add(each.level, each.title, destinationOf(each.place, pages, pageHeight));
    QPDFObjectHandle root = outline.finish();
    if (!root.hasKey("/First")) return;
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addLinks(QPDF& pdf, const PagePlan& plan, const std::vector<QPDFObjectHandle>& pages,
              double pageHeight, StructureTree& tree) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle page = pages[i];
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (const LinkArea& link : plan.pages[i].links) {
            const auto place = placeOf(plan, link.target);
            if (!place) continue;
            QPDFObjectHandle annotation = pdf.makeIndirectObject(QPDFObjectHandle::parse(
                "<< /Type /Annot /Subtype /Link /Border [ 0 0 0 ] /F 4 >>"));
            annotation.replaceKey("/Rect", boxOf(link.area, pageHeight));
            annotation.replaceKey("/Contents", textObject(link.text));
            annotation.replaceKey("/Dest", destinationOf(*place, pages, pageHeight));
            tree.addLink(page, annotation, link.element);
            annotations.appendItem(annotation);
        }
        page.replaceKey("/Annots", annotations);
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        if (annotations.getArrayNItems() == 0) page.removeKey("/Annots");
    }
}

}  // namespace pact::report
