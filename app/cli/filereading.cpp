#include "app/cli/filereading.h"

#include "app/cli/console.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pact::cli {

namespace {

constexpr qint64 kMebibyte = 1024LL * 1024;
constexpr qint64 kMost = 512 * kMebibyte;

/// Piece by piece: a file may have more than it says. Ends after the first byte too many.
QByteArray readUpTo(qint64 most, QFile& file) {
    QByteArray bytes;
    bytes.reserve(file.size());
    while (bytes.size() < most) {
        const QByteArray piece = file.read(qMin(kMebibyte, most - bytes.size()));
        if (piece.isEmpty()) break;
        bytes += piece;
    }
    return bytes;
}

}  // namespace

Result<QByteArray> readFile(const QString& path) {
    const QString shown = QDir::toNativeSeparators(path);
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return fail(ErrorCode::Refused, tr("%1 is no file.").arg(shown));
    QFile file(path);
    const auto unreadable = [&] {
        return fail(ErrorCode::NotFound,
                    tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
    };
    const auto tooLarge = [&] {
        return fail(ErrorCode::Refused, tr("%1 is larger than %2 MiB, the most that is read.")
                                            .arg(shown)
                                            .arg(kMost / kMebibyte));
    };
    if (!file.open(QIODevice::ReadOnly)) return unreadable();
    if (file.size() > kMost) return tooLarge();
    QByteArray bytes = readUpTo(kMost + 1, file);
    if (file.error() != QFileDevice::NoError) return unreadable();
    if (bytes.size() > kMost) return tooLarge();
    return bytes;
}

}  // namespace pact::cli
