#pragma once

#include "core/base/result.h"

#include <QString>

namespace pact::storage {

/// Where a database file lies and what lies beside it, as far as opening it goes.
struct FilePlace {
    bool isWritable = false;        ///< file and folder, by their permissions and their medium
    bool isReadOnlyMedium = false;  ///< the medium is mounted read-only
    bool isShared = false;          ///< other computers reach the folder too
    bool hasLog = false;            ///< a write-ahead log or a rollback journal holds part of it
};

[[nodiscard]] FilePlace placeOf(const QString& path);

/// How a file is read that cannot be written here.
enum class ReadingWay {
    Locked,     ///< as another program may be writing to it
    Immutable,  ///< without locks: nobody can write to it
    Copied,     ///< from a copy, into which the log is brought
};

/// Where locks serve, they are used: a file that we may not write to may be written by somebody
/// else. Only a medium that is mounted read-only keeps still, and only where no other computer
/// mounts it differently.
[[nodiscard]] ReadingWay readingWayOf(const FilePlace& place);

/// Whether a write-ahead log beside the file holds part of it.
[[nodiscard]] bool hasWriteAheadLog(const QString& path);

/// Copies a database with its logs to a new file; Busy when a program wrote to it meanwhile,
/// DiskFull when there is no room for the copy.
[[nodiscard]] Status copyWithLogs(const QString& path, const QString& target);

/// Removes a database with its logs.
void removeWithLogs(const QString& path);

/// A name beside the file under which it is written first, so that what bears the file's name is
/// complete. No two calls give the same.
[[nodiscard]] QString partNameOf(const QString& path);

/// Removes what interrupted writing left of parts of the file; only those older than a day, since
/// another program may be writing the younger ones. What cannot be removed stays till next time.
void removeOldParts(const QString& path);
/// The same for every file of a folder whose name begins so.
void removeOldParts(const QString& folder, const QString& prefix);

/// Gives a part the name of its file, unless there is such a file already.
[[nodiscard]] Status putInPlace(const QString& part, const QString& path);

}  // namespace pact::storage
