#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace pact::storage {

/// The first `size` bytes of a database file, fewer when it is shorter; absent when it cannot be
/// read. Goes through SQLite's own file layer, and so must all reading of a file that may be open
/// in this process: closing any other handle would drop SQLite's locks on it, and the next program
/// that closes the file would take the write-ahead log away under us
/// (https://www.sqlite.org/howtocorrupt.html, 2.2).
[[nodiscard]] std::optional<QByteArray> readFileHeader(const QString& path, qint64 size);

}  // namespace pact::storage
