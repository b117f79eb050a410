#pragma once

#include "core/report/content.h"

#include <QByteArray>

namespace pact::report {

/// The name of the attached file.
inline constexpr const char* kAttachmentName = "content.json";

/// The paper with its content attached as JSON: what its proof says, and the canonical text of each
/// part. Only for those who ask for it: readers of a paper do not expect attachments. Damaged when
/// the bytes are no PDF.
[[nodiscard]] Result<QByteArray> withContentAttached(const QByteArray& pdf, const Report& report);

/// Whether the PDF has that attachment; no where it cannot be read.
[[nodiscard]] bool hasContentAttached(const QByteArray& pdf);

}  // namespace pact::report
