#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "core/base/platform/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/statvfs.h>
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#include <unistd.h>

namespace pact::platform {

namespace {

#ifdef Q_OS_LINUX
bool isNetworkMagic(unsigned long magic) {
    switch (magic) {
        case 0x6969:      // NFS
        case 0xff534d42:  // CIFS
        case 0xfe534d42:  // SMB2
        case 0x517b:      // SMB
        case 0x5346414f:  // AFS
        case 0x73757245:  // Coda
        case 0x01021997:  // 9p
        case 0x65735546:  // FUSE: sshfs, rclone and their like
            return true;
        default: return false;
    }
}
#endif

}  // namespace

FolderKind folderKind(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    static const QRegularExpression kSynchronised(
        QStringLiteral("(^|/)(OneDrive[^/]*|Dropbox[^/]*|Nextcloud|ownCloud|Google Drive|"
                       "Seafile|Syncthing|iCloud Drive)(/|$)"));
    if (kSynchronised.match(folder).hasMatch()) return FolderKind::Synchronised;
#ifdef Q_OS_LINUX
    struct statfs info {};
    if (statfs(QFile::encodeName(folder).constData(), &info) == 0 &&
        isNetworkMagic(static_cast<unsigned long>(info.f_type) & 0xffffffffUL))
        return FolderKind::Network;
#endif
    return FolderKind::Local;
}

bool isReadOnlyMedium(const QString& path) {
    struct statvfs info {};
    const QString folder = QFileInfo(path).absolutePath();
    return statvfs(QFile::encodeName(folder).constData(), &info) == 0 &&
           (info.f_flag & ST_RDONLY) != 0;
}

Status flushToDisk(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return fail(ErrorCode::Io, qt_error_string(errno), path);
    const int outcome = ::fsync(file);
    const int problem = errno;
    ::close(file);
    if (outcome != 0) return fail(ErrorCode::Io, qt_error_string(problem), path);
    return {};
}

bool isProcessRunning(qint64 pid) {
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

void endAbruptly() {
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

}  // namespace pact::platform

#endif
