#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace pact::report {

/// A height of a page: 0 for the first page, points from its top.
struct PdfPlace {
    int page = 0;
    qreal y = 0;
    friend bool operator==(const PdfPlace&, const PdfPlace&) = default;
};

/// A heading of the outline.
struct PdfHeading {
    int level = 1;
    QString title;
    PdfPlace place;
    friend bool operator==(const PdfHeading&, const PdfHeading&) = default;
};

/// A cross-reference or the mark of a note, and where it leads.
struct PdfLink {
    int page = 0;  ///< 0 for the first
    QRectF area;   ///< points from the page's top left
    PdfPlace target;
    friend bool operator==(const PdfLink&, const PdfLink&) = default;
};

/// A paper as PDF, and the places that its outline and links lead to: those in the file, for a
/// window that shows it.
struct PaperPdf {
    QByteArray bytes;
    std::vector<PdfHeading> headings;
    std::vector<PdfLink> links;
};

}  // namespace pact::report
