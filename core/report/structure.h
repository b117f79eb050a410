#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace pact::report {

inline constexpr int kArtifact = -1;

/// The role of an element in a tagged PDF (ISO 32000-1, 14.8.4).
enum class StructRole {
    Document,
    Section,
    Title,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    BlockQuote,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    TableHeaderCell,
    TableCell,
    Caption,
    Figure,
    Reference,
    Link,
    Note,
    Contents,
    ContentsItem,
};

/// One element of the structure tree.
struct Element {
    StructRole role = StructRole::Document;
    int parent = kArtifact;
    QString language;         ///< empty: as the parent
    QString alternative;      ///< of figures
    int follows = kArtifact;  ///< the element right after which it stands, whatever comes between
    QString title;            ///< of headings, for the outline
    QString target;           ///< of headings, where the outline leads
    QRectF area;              ///< of figures, on their page, in units
    int columnSpan = 1;
    bool headsRow = false;     ///< a header cell that heads its row, not its column
    bool isRoman = false;      ///< a list that counts (i), (ii), not (a), (b)
    bool isUncounted = false;  ///< a list whose labels are boxes
};

/// The structure of a paper: elements in reading order, each after its parent; the first is the
/// document.
class Structure {
public:
    Structure() { m_elements.push_back({}); }
    int add(StructRole role, int parent) {
        Element element;
        element.role = role;
        element.parent = parent;
        m_elements.push_back(std::move(element));
        return static_cast<int>(m_elements.size()) - 1;
    }
    [[nodiscard]] Element& operator[](int index) {
        return m_elements[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const std::vector<Element>& elements() const { return m_elements; }

private:
    std::vector<Element> m_elements;
};

}  // namespace pact::report
