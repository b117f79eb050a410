#include "core/storage/fileheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

namespace pact::storage {

namespace {

constexpr qint64 kPiece = 1 << 20;

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

struct Closing {
    void operator()(sqlite3_file* file) const {
        if (file->pMethods) file->pMethods->xClose(file);
        ::operator delete(file);
    }
};

struct FreeingName {
    void operator()(const char* name) const { sqlite3_free_filename(name); }
};

/// A file opened for reading through SQLite's file layer.
class RawFile {
public:
    [[nodiscard]] bool open(const QString& path) {
        if (sqlite3_initialize() != SQLITE_OK) return false;
        sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
        // SQLite's own way of opening follows no symbolic link in the last part of a name.
        const QByteArray native =
            QDir::toNativeSeparators(QFileInfo(path).canonicalFilePath()).toUtf8();
        m_name.reset(sqlite3_create_filename(native.constData(), "", "", 0, nullptr));
        const auto room = static_cast<std::size_t>(system->szOsFile);
        // The file layer says how large its own kind of sqlite3_file is, and wants it zeroed.
        m_file.reset(static_cast<sqlite3_file*>(std::memset(::operator new(room), 0, room)));
        if (!m_name || !m_file) return false;
        const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        return system->xOpen(system, m_name.get(), m_file.get(), flags, nullptr) == SQLITE_OK;
    }

    /// Fills `bytes` from the offset on; what lies behind the end of the file reads as zero.
    [[nodiscard]] bool read(QByteArray& bytes, qint64 offset) const {
        if (bytes.isEmpty()) return true;
        const int outcome = m_file->pMethods->xRead(m_file.get(), bytes.data(),
                                                    static_cast<int>(bytes.size()), offset);
        return outcome == SQLITE_OK || outcome == SQLITE_IOERR_SHORT_READ;
    }

private:
    // The name is read until the file is closed: it is declared first, to go last.
    std::unique_ptr<const char, FreeingName> m_name;
    std::unique_ptr<sqlite3_file, Closing> m_file;
};

tl::unexpected<Error> notRead(const QString& path) {
    return fail(ErrorCode::Io, tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)));
}

tl::unexpected<Error> notWritten(const QString& path, qint64 wanted, const QString& detail) {
    const QString file = QDir::toNativeSeparators(path);
    // The system does not always say why; too little room speaks for itself.
    if (QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < wanted)
        return fail(ErrorCode::DiskFull, tr("There is no room left on the disk of %1.").arg(file),
                    detail);
    return fail(ErrorCode::Io, tr("%1 cannot be written.").arg(file), detail);
}

}  // namespace

std::optional<QByteArray> readFileHeader(const QString& path, qint64 size) {
    RawFile file;
    if (!file.open(path)) return std::nullopt;
    QByteArray bytes(std::min(size, QFileInfo(path).size()), '\0');
    if (!file.read(bytes, 0)) return std::nullopt;
    return bytes;
}

Status copyDatabaseFile(const QString& path, const QString& target) {
    RawFile from;
    if (!from.open(path)) return notRead(path);
    const qint64 size = QFileInfo(path).size();
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                 QFile::ReadOwner | QFile::WriteOwner))
        return notWritten(target, size, to.errorString());
    for (qint64 at = 0; at < size; at += kPiece) {
        QByteArray bytes(std::min(kPiece, size - at), '\0');
        if (!from.read(bytes, at)) return notRead(path);
        if (to.write(bytes) != bytes.size()) return notWritten(target, size - at, to.errorString());
    }
    return {};
}

}  // namespace pact::storage
