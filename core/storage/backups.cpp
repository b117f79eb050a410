#include "core/storage/backups.h"

#include "core/base/identity.h"
#include "core/base/sha256.h"
#include "core/storage/fileplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace pact::storage {

namespace {

constexpr std::size_t kDays = 7;
constexpr std::size_t kWeeks = 5;
constexpr qsizetype kPathLetters = 12;  // of the hash of a path

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

QString weekOf(QDate day) {
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

/// Copies a backup to a part of the workspace; errors name the workspace, not its part.
Status copied(Workspace& backup, const QString& part, const QString& workspacePath) {
    Status done = backup.copyTo(part);
    if (!done)
        done.error().message.replace(QDir::toNativeSeparators(part),
                                     QDir::toNativeSeparators(workspacePath));
    return done;
}

/// How the names of a workspace and of its logs end.
using Ends = std::vector<const char*>;

/// Gives what was put aside its name back, the workspace first: without it, its logs stay beside
/// it. The error, with where it lies if that fails.
Error putBack(const QString& kept, const QString& workspacePath, const Ends& moved, Error error) {
    for (const char* end : moved) {
        const QString aside = kept + QLatin1String(end);
        if (QFile::rename(aside, workspacePath + QLatin1String(end))) continue;
        error.message +=
            u' ' + tr("What was there is now %1.").arg(QDir::toNativeSeparators(aside));
        break;
    }
    return error;
}

/// Puts a workspace aside with its logs, all or nothing; what was moved. Left where it is, the log
/// of the one file would be taken for that of the other.
Result<Ends> putAside(const QString& workspacePath, const QString& kept) {
    Ends moved;
    for (const char* end : {"", "-wal", "-shm", "-journal"}) {
        const QString there = workspacePath + QLatin1String(end);
        if (!QFileInfo::exists(there)) continue;
        if (!QFile::rename(there, kept + QLatin1String(end))) {
            const QString reason = moved.empty()
                                       ? tr("%1 cannot be put aside; is another program using it?")
                                       : tr("%1 cannot be put aside; nothing was restored.");
            return tl::unexpected(
                putBack(kept, workspacePath, moved,
                        {ErrorCode::Io, reason.arg(QDir::toNativeSeparators(there)), {}}));
        }
        moved.push_back(end);
    }
    return moved;
}

}  // namespace

QString nameOfKept(const Workspace& workspace) {
    const QByteArray path = QFileInfo(workspace.path()).canonicalFilePath().toUtf8();
    const QByteArray hash = Sha256::of(path);
    return toText(workspace.id()) + u'-' + QString::fromLatin1(hash.toHex().left(kPathLetters));
}

Backups::Backups(QString folder, const Workspace& workspace)
    : m_folder(std::move(folder)), m_name(nameOfKept(workspace)), m_workspace(workspace.id()) {}

Result<QString> Backups::keep(Workspace& workspace, QDate today) const {
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, tr("The folder for backups %1 cannot be made.")
                                       .arg(QDir::toNativeSeparators(m_folder)));
    const QString path =
        QStringLiteral("%1/%2 %3.pact").arg(m_folder, m_name, today.toString(Qt::ISODate));
    removeOldParts(m_folder, toText(m_workspace) + u'-');
    if (!QFileInfo::exists(path)) PACT_CHECK(workspace.copyTo(path));
    PACT_CHECK(dropDue());
    return path;
}

std::vector<Backup> Backups::list() const {
    std::vector<Backup> backups;
    const QString prefix = m_name + u' ';
    const auto files = QDir(m_folder).entryInfoList({prefix + QLatin1String("*.pact")}, QDir::Files,
                                                    QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        const QDate day =
            QDate::fromString(file.completeBaseName().mid(prefix.size()), Qt::ISODate);
        if (day.isValid()) backups.push_back({file.absoluteFilePath(), day, file.size()});
    }
    return backups;
}

Status Backups::dropDue() const {
    std::size_t days = 0;
    std::set<QString> weeks;
    for (const Backup& backup : list()) {
        if (days < kDays) {
            ++days;
            continue;
        }
        const bool isFirstOfItsWeek = weeks.insert(weekOf(backup.day)).second;
        if (isFirstOfItsWeek && weeks.size() <= kWeeks) continue;
        if (!QFile::remove(backup.path))
            return fail(ErrorCode::Io, tr("The old backup %1 cannot be removed.")
                                           .arg(QDir::toNativeSeparators(backup.path)));
    }
    return {};
}

Result<int> Backups::dropAll() const {
    const auto files = QDir(m_folder).entryInfoList(
        {toText(m_workspace) + QLatin1String("-*.pact*")}, QDir::Files);
    for (const QFileInfo& file : files)
        if (!QFile::remove(file.absoluteFilePath()))
            return fail(ErrorCode::Io, tr("The backup %1 cannot be removed.")
                                           .arg(QDir::toNativeSeparators(file.absoluteFilePath())));
    return static_cast<int>(files.size());
}

Result<QString> Backups::restore(const QString& backup, const QString& workspacePath,
                                 const Clock& clock) {
    const QString file = QDir::toNativeSeparators(workspacePath);
    if (QFileInfo(workspacePath).isDir())
        return fail(ErrorCode::Refused, tr("%1 is a folder.").arg(file));
    if (QFileInfo::exists(workspacePath) &&
        QFileInfo(workspacePath).canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return fail(ErrorCode::Refused, tr("%1 cannot be restored from itself.").arg(file));
    PACT_TRY(auto copy, Workspace::open(backup, Workspace::Access::ReadOnly));
    removeOldParts(workspacePath);
    const QString part = partNameOf(workspacePath);
    PACT_CHECK(copied(*copy, part, workspacePath));
    auto replaced = replaceBy(part, workspacePath, clock);
    if (!replaced) removeWithLogs(part);
    return replaced;
}

Result<QString> Backups::replaceBy(const QString& part, const QString& workspacePath,
                                   const Clock& clock) {
    const QFileInfo info(workspacePath);
    if (!info.exists()) {
        PACT_CHECK(putInPlace(part, workspacePath));
        return QString();
    }
    PACT_CHECK(foldIn(workspacePath));
    const QString base = QStringLiteral("%1/%2 (before restore %3")
                             .arg(info.absolutePath(), info.completeBaseName(),
                                  clock.now().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    QString kept = base + QLatin1String(").pact");
    for (int i = 2; QFileInfo::exists(kept); ++i)
        kept = QStringLiteral("%1, %2).pact").arg(base).arg(i);
    PACT_TRY(const Ends moved, putAside(workspacePath, kept));
    const Status placed = putInPlace(part, workspacePath);
    if (placed) return kept;
    return tl::unexpected(putBack(kept, workspacePath, moved, placed.error()));
}

// Brings a workspace's log into its file, which only works while no other program has it open. A
// damaged file, which cannot be opened, is put aside as it is.
Status Backups::foldIn(const QString& workspacePath) {
    auto current = Workspace::open(workspacePath, Workspace::Access::ReadWrite);
    if (!current) return {};
    const QString file = QDir::toNativeSeparators(workspacePath);
    if ((*current)->holder())
        return fail(ErrorCode::Busy, tr("%1 is open at %2; close it there first.")
                                         .arg(file, (*current)->holder()->computer));
    const auto alone = (*current)->database().execute(QStringLiteral("PRAGMA journal_mode=DELETE"));
    if (!alone)
        return fail(ErrorCode::Busy,
                    tr("%1 is open in another program; close it there first.").arg(file),
                    alone.error().detail);
    return {};
}

}  // namespace pact::storage
