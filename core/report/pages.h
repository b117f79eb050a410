#pragma once

#include "core/report/structure.h"
#include "core/report/textblock.h"

#include <QPicture>

#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace pact::report {

/// Lines of a text at a place on a page.
struct TextPiece {
    std::shared_ptr<const TextBlock> block;
    QPointF topLeft;
    int firstLine = 0;
    int lines = 0;
    std::vector<int> stretches;  ///< the element of each stretch of the block, or none
};

/// A filled rectangle: rules and bands.
struct FillPiece {
    QRectF area;
    QRgb colour = 0xff000000;
};

/// A figure.
struct PicturePiece {
    QPicture picture;
    QPointF topLeft;
    qreal scale = 1;
};

/// One thing that is painted, and the element of the structure that it belongs to (kArtifact for
/// decoration and for what is repeated).
struct Piece {
    std::variant<TextPiece, FillPiece, PicturePiece> what;
    int element = kArtifact;
};

/// Where a target of cross-references and outline begins.
struct Destination {
    int page = 0;
    qreal y = 0;
};

/// What leads to a target on a page: a cross-reference, the mark of a note.
struct LinkArea {
    QRectF area;
    QString target;
    QString text;
    int element = kArtifact;
};

struct Page {
    std::vector<Piece> pieces;
    std::vector<LinkArea> links;
};

/// Pages ready to be painted, with their structure.
struct PagePlan {
    std::vector<Page> pages;
    Structure structure;
    std::map<QString, Destination> destinations;
};

}  // namespace pact::report
