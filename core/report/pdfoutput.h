#pragma once

#include <QByteArray>

class QPDF;

namespace pact::report {

/// The file in memory, as PDF 1.7; the same objects give the same bytes. Throws what libqpdf
/// throws.
[[nodiscard]] QByteArray writtenPdf(QPDF& pdf);

}  // namespace pact::report
