#include <QtGlobal>

#ifdef Q_OS_WIN

#include "core/base/platform/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdlib>
#include <windows.h>

namespace pact::platform {

namespace {

const wchar_t* wide(const QString& text) { return reinterpret_cast<const wchar_t*>(text.utf16()); }

QString root(const QString& path) {
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    return native.left(3);
}

}  // namespace

FolderKind folderKind(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    static const QRegularExpression kSynchronised(
        QStringLiteral("(^|/)(OneDrive[^/]*|Dropbox[^/]*|Nextcloud|ownCloud|Google Drive|"
                       "Seafile|iCloudDrive)(/|$)"));
    if (kSynchronised.match(folder).hasMatch()) return FolderKind::Synchronised;
    if (folder.startsWith(QLatin1String("//")) || GetDriveTypeW(wide(root(path))) == DRIVE_REMOTE)
        return FolderKind::Network;
    return FolderKind::Local;
}

bool isReadOnlyMedium(const QString& path) {
    DWORD flags = 0;
    return GetVolumeInformationW(wide(root(path)), nullptr, 0, nullptr, nullptr, &flags, nullptr,
                                 0) &&
           (flags & FILE_READ_ONLY_VOLUME);
}

Status flushToDisk(const QString& path) {
    const HANDLE file =
        CreateFileW(wide(QDir::toNativeSeparators(path)), GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return fail(ErrorCode::Io, qt_error_string(static_cast<int>(GetLastError())), path);
    const bool done = FlushFileBuffers(file);
    const auto problem = GetLastError();
    CloseHandle(file);
    if (!done) return fail(ErrorCode::Io, qt_error_string(static_cast<int>(problem)), path);
    return {};
}

bool isProcessRunning(qint64 pid) {
    const HANDLE process =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process) return false;
    DWORD code = 0;
    const bool running = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return running;
}

void endAbruptly() {
    TerminateProcess(GetCurrentProcess(), 9);
    std::abort();
}

}  // namespace pact::platform

#endif
