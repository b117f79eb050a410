#pragma once

class QPDF;

namespace pact::report {

/// Puts the fonts of a file in the order in which they came into use, and names their subsets by
/// it. Qt does so by the order of a hash whose seed differs from process to process, and with it
/// the same paper would have other bytes each time.
void orderFonts(QPDF& pdf);

}  // namespace pact::report
