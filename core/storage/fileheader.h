#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pact::storage {

// All reading of a file that may be open in this process goes through SQLite's own file layer:
// closing any other handle would drop SQLite's locks on it, and the next program that closes the
// file would take the write-ahead log away under us
// (https://www.sqlite.org/howtocorrupt.html, 2.2).

/// The first `size` bytes of a database file, fewer when it is shorter; absent when it cannot be
/// read.
[[nodiscard]] std::optional<QByteArray> readFileHeader(const QString& path, qint64 size);

/// Copies a database file, or a log of one, byte for byte to a new file that only its owner may
/// read. Io names which of the two is at fault, DiskFull the target.
[[nodiscard]] Status copyDatabaseFile(const QString& path, const QString& target);

}  // namespace pact::storage
