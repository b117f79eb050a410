#include "core/storage/fileplace.h"

#include "core/base/platform/platform.h"
#include "core/storage/fileheader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <array>

namespace pact::storage {

namespace {

constexpr std::array kLogs = {"-wal", "-journal"};
constexpr int kAttempts = 3;

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

QString native(const QString& path) { return QDir::toNativeSeparators(path); }

QString besides(const QString& path, const char* suffix) { return path + QLatin1String(suffix); }

bool isFilled(const QString& path) { return QFileInfo(path).size() > 0; }

/// What changes when a program writes to the file or its logs.
QString stampOf(const QString& path) {
    QString stamp;
    for (const char* suffix : {"", "-wal", "-journal"}) {
        const QFileInfo info(besides(path, suffix));
        stamp +=
            QStringLiteral("%1 %2;").arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
    }
    return stamp;
}

Status copyOnce(const QString& path, const QString& target) {
    PACT_CHECK(copyDatabaseFile(path, target));
    for (const char* log : kLogs)
        if (isFilled(besides(path, log)))
            PACT_CHECK(copyDatabaseFile(besides(path, log), besides(target, log)));
    return {};
}

}  // namespace

FilePlace placeOf(const QString& path) {
    const QFileInfo info(path);
    FilePlace place;
    place.isReadOnlyMedium = platform::isReadOnlyMedium(path);
    place.isWritable =
        info.isWritable() && QFileInfo(info.absolutePath()).isWritable() && !place.isReadOnlyMedium;
    place.isShared = platform::folderKind(path) != platform::FolderKind::Local;
    for (const char* log : kLogs) place.hasLog |= isFilled(besides(path, log));
    return place;
}

ReadingWay readingWayOf(const FilePlace& place) {
    if (!place.isReadOnlyMedium) return ReadingWay::Locked;
    if (place.hasLog) return ReadingWay::Copied;
    return place.isShared ? ReadingWay::Locked : ReadingWay::Immutable;
}

bool hasWriteAheadLog(const QString& path) { return isFilled(besides(path, "-wal")); }

Status copyWithLogs(const QString& path, const QString& target) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const QString before = stampOf(path);
        Status copied = copyOnce(path, target);
        const bool isStill = stampOf(path) == before;
        if (copied && isStill) return {};
        removeWithLogs(target);
        // A log that went away meanwhile cannot be read: the file holds its content now.
        const bool isOver = isStill || (!copied && copied.error().code == ErrorCode::DiskFull);
        if (isOver) return copied;
    }
    return fail(ErrorCode::Busy,
                tr("Another program is writing to %1; try again.").arg(native(path)));
}

void removeWithLogs(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(besides(path, suffix));
}

QString partNameOf(const QString& path) {
    return QStringLiteral("%1.%2.part").arg(path, QUuid::createUuid().toString(QUuid::Id128));
}

void removeOldParts(const QString& path) {
    const QFileInfo file(path);
    removeOldParts(file.absolutePath(), file.fileName() + u'.');
}

void removeOldParts(const QString& folder, const QString& prefix) {
    static const QRegularExpression kPart(QStringLiteral("\\.[0-9a-f]{32}\\.part"));
    // By the clock of the files' own times, which a Clock of ours would not share.
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        const QString name = file.fileName();
        const bool isPart =
            name.startsWith(prefix) && kPart.match(name, prefix.size() - 1).hasMatch();
        if (isPart && file.lastModified() < yesterday) QFile::remove(file.absoluteFilePath());
    }
}

Status putInPlace(const QString& part, const QString& path) {
    if (QFile::rename(part, path)) return {};
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Refused,
                    tr("%1 exists already; it was left as it is.").arg(native(path)));
    return fail(ErrorCode::Io, tr("%1 cannot be written.").arg(native(path)));
}

}  // namespace pact::storage
