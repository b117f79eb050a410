#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pact::report {

/// One departure from PDF/UA-1 (ISO 14289-1).
struct PdfFinding {
    QString condition;  ///< failure condition of the Matterhorn Protocol 1.1, such as "13-004"
    int page = 0;       ///< from 1; 0 where it concerns the whole file
    QString sentence;
    friend bool operator==(const PdfFinding&, const PdfFinding&) = default;
};

/// The departures from those rules of PDF/UA-1 that docs/reports.md lists. Damaged when the bytes
/// are no PDF that can be read, Refused when it is protected by a password.
[[nodiscard]] Result<std::vector<PdfFinding>> checkPdf(const QByteArray& pdf);

}  // namespace pact::report
