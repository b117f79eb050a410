#pragma once

#include "core/report/pages.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <vector>

namespace pact::report {

/// Writes the structure of a paper as a tagged PDF's structure tree (ISO 32000-1, 14.7, as PDF/UA-1
/// asks for it). Elements come in the order in which their first content stands; an element without
/// any content is left out, but for the cells of a row, which keep their columns.
class StructureTree {
public:
    /// The height of a page, in points, turns places on it upside down, as PDF counts them.
    StructureTree(QPDF& pdf, const Structure& structure, double pageHeight);

    /// A page and the elements of its marked content, by id.
    void addPage(QPDFObjectHandle page, const std::vector<int>& elements);
    /// An annotation of a link element.
    void addLink(QPDFObjectHandle page, QPDFObjectHandle annotation, int element);
    /// Puts the tree into the document's catalogue.
    void finish();

private:
    struct Node {
        QPDFObjectHandle object;
        QPDFObjectHandle kids;
        QPDFObjectHandle page;  // of its first content
    };
    [[nodiscard]] Node& nodeOf(int element);
    /// Content on the page of an element's first content is its id alone, and else names its page.
    static void addContent(Node& node, QPDFObjectHandle page, long long id);
    /// What stands right after an element comes with it.
    void putFollowers(int element);
    [[nodiscard]] QPDFObjectHandle newElement(int element);
    [[nodiscard]] QPDFObjectHandle attributesOf(const Element& element) const;
    void putCells(int row);
    void putIds();

    QPDF& m_pdf;
    const Structure& m_structure;
    double m_pageHeight;
    std::map<int, std::vector<int>> m_followers;  // of the elements that have some
    std::vector<std::vector<int>> m_children;     // of the elements, in the order they were made
    std::vector<Node> m_nodes;
    QPDFObjectHandle m_root;
    std::vector<QPDFObjectHandle> m_parents;  // entries of the parent tree, by key
    std::map<std::string, QPDFObjectHandle> m_ids;
};

/// A rectangle on a page, given in units from the top, as PDF writes it: in points from the foot.
[[nodiscard]] QPDFObjectHandle boxOf(const QRectF& area, double pageHeight);

}  // namespace pact::report
