#include "core/storage/fileheader.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace pact::storage {

namespace {

struct Closing {
    void operator()(sqlite3_file* file) const {
        if (file->pMethods) file->pMethods->xClose(file);
        std::free(file);
    }
};

struct FreeingName {
    void operator()(const char* name) const { sqlite3_free_filename(name); }
};

}  // namespace

std::optional<QByteArray> readFileHeader(const QString& path, qint64 size) {
    if (sqlite3_initialize() != SQLITE_OK) return std::nullopt;
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    const QFileInfo info(path);
    // SQLite's own way of opening follows no symbolic link in the last part of a name.
    const QByteArray native = QDir::toNativeSeparators(info.canonicalFilePath()).toUtf8();
    // The name is read until the file is closed: it is declared first, to go last.
    const std::unique_ptr<const char, FreeingName> name(
        sqlite3_create_filename(native.constData(), "", "", 0, nullptr));
    const auto room = static_cast<std::size_t>(system->szOsFile);
    const std::unique_ptr<sqlite3_file, Closing> file(
        static_cast<sqlite3_file*>(std::calloc(1, room)));
    if (!name || !file) return std::nullopt;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (system->xOpen(system, name.get(), file.get(), flags, nullptr) != SQLITE_OK)
        return std::nullopt;
    QByteArray bytes(std::min(size, info.size()), '\0');
    if (bytes.isEmpty()) return bytes;
    const int read =
        file->pMethods->xRead(file.get(), bytes.data(), static_cast<int>(bytes.size()), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ) return std::nullopt;
    return bytes;
}

}  // namespace pact::storage
