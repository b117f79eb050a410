#pragma once

#include "core/report/content.h"

#include <QByteArray>

#include <optional>

namespace pact::report {

/// The paper's properties as an XMP packet (ISO 16684-1), with the mark of PDF/UA-1.
[[nodiscard]] QByteArray xmpOf(const Report& report);

/// What an XMP packet says of a file, as far as a checker asks for it.
struct XmpFacts {
    QString pdfUaPart;  ///< of ISO 14289 that the file follows
    QString title;      ///< the first that is not empty, in whatever language
};

/// Reads a packet that any program may have written; nothing when it is no XML.
[[nodiscard]] std::optional<XmpFacts> readXmp(const QByteArray& packet);

/// The author of every paper.
[[nodiscard]] QString authorOfPapers();

}  // namespace pact::report
