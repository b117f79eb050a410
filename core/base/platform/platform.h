#pragma once

#include "core/base/result.h"

#include <QString>

namespace pact::platform {

/// What kind of place a folder is, as far as sharing goes.
enum class FolderKind {
    Local,         ///< a disk of this computer
    Network,       ///< a share of another computer
    Synchronised,  ///< a folder that a program copies to other computers (OneDrive, Dropbox, ...)
};

[[nodiscard]] FolderKind folderKind(const QString& path);

/// Whether the medium under the path is mounted read-only (false where that cannot be told).
[[nodiscard]] bool isReadOnlyMedium(const QString& path);

/// Writes the file's content through to the disk.
[[nodiscard]] Status flushToDisk(const QString& path);

/// Whether a process with this number runs on this computer.
[[nodiscard]] bool isProcessRunning(qint64 pid);

/// Ends the process at once without any cleaning up, as a power cut would; for tests of recovery.
[[noreturn]] void endAbruptly();

}  // namespace pact::platform
