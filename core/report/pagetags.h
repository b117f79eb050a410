#pragma once

#include "core/report/structure.h"

#include <QByteArray>

#include <vector>

namespace pact::report {

/// A page's content with marked-content operators in place of the painter's sentinels. What belongs
/// to no element is an artifact.
struct TaggedContent {
    QByteArray bytes;
    std::vector<int> elements;  ///< the element of each marked-content id, from 0
};

[[nodiscard]] TaggedContent tagContent(const QByteArray& painted, const Structure& structure);

/// The name of a role in a PDF's structure tree.
[[nodiscard]] const char* nameOf(StructRole role);

}  // namespace pact::report
