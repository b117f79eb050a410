#pragma once

#include "core/report/structuretree.h"

namespace pact::report {

/// The document outline: the paper's headings, each under the one above it.
void addOutline(QPDF& pdf, const PagePlan& plan, const std::vector<QPDFObjectHandle>& pages,
                double pageHeight);

/// An annotation for each cross-reference whose target is in the paper, tied to its element.
void addLinks(QPDF& pdf, const PagePlan& plan, const std::vector<QPDFObjectHandle>& pages,
              double pageHeight, StructureTree& tree);

}  // namespace pact::report
