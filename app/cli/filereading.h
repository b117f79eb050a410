#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace pact::cli {

/// The whole of a file that was named on the command line, of 512 MiB at most. NotFound where it
/// cannot be read; Refused where it is larger, or no regular file: a folder, device or pipe.
[[nodiscard]] Result<QByteArray> readFile(const QString& path);

}  // namespace pact::cli
