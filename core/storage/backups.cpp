#include "core/storage/backups.h"

#include "core/base/identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace pact::storage {

namespace {

constexpr std::size_t kDays = 7;
constexpr std::size_t kWeeks = 5;

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

QString weekOf(QDate day) {
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

}  // namespace

Backups::Backups(QString folder, QUuid workspace)
    : m_folder(std::move(folder)), m_workspace(workspace) {}

Result<QString> Backups::keep(Workspace& workspace, QDate today) {
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, tr("The folder for backups %1 cannot be made.")
                                       .arg(QDir::toNativeSeparators(m_folder)));
    const QString path = QStringLiteral("%1/%2 %3.pact")
                             .arg(m_folder, toText(m_workspace), today.toString(Qt::ISODate));
    if (!QFileInfo::exists(path)) PACT_CHECK(workspace.copyTo(path));
    PACT_CHECK(dropDue());
    return path;
}

std::vector<Backup> Backups::list() const {
    std::vector<Backup> backups;
    const QString prefix = toText(m_workspace) + u' ';
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

Status Backups::dropAll() {
    for (const Backup& backup : list())
        if (!QFile::remove(backup.path))
            return fail(
                ErrorCode::Io,
                tr("The backup %1 cannot be removed.").arg(QDir::toNativeSeparators(backup.path)));
    return {};
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
    const QString part = workspacePath + QLatin1String(".restored");
    QFile::remove(part);
    PACT_CHECK(copy->copyTo(part));
    auto replaced = replaceBy(part, workspacePath, clock);
    if (!replaced) QFile::remove(part);
    return replaced;
}

Result<QString> Backups::replaceBy(const QString& part, const QString& workspacePath,
                                   const Clock& clock) {
    const QFileInfo info(workspacePath);
    if (!info.exists()) {
        if (QFile::rename(part, workspacePath)) return QString();
        return fail(ErrorCode::Io,
                    tr("%1 cannot be put in its place.").arg(QDir::toNativeSeparators(part)));
    }
    PACT_CHECK(foldIn(workspacePath));
    const QString base = QStringLiteral("%1/%2 (before restore %3")
                             .arg(info.absolutePath(), info.completeBaseName(),
                                  clock.now().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    QString kept = base + QLatin1String(").pact");
    for (int i = 2; QFileInfo::exists(kept); ++i)
        kept = QStringLiteral("%1, %2).pact").arg(base).arg(i);
    if (!QFile::rename(workspacePath, kept))
        return fail(ErrorCode::Io, tr("%1 cannot be put aside; is another program using it?")
                                       .arg(QDir::toNativeSeparators(workspacePath)));
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
        const QString log = workspacePath + QLatin1String(suffix);
        if (QFileInfo::exists(log)) QFile::rename(log, kept + QLatin1String(suffix));
    }
    if (QFile::rename(part, workspacePath)) return kept;
    QFile::rename(kept, workspacePath);
    return fail(ErrorCode::Io, tr("%1 cannot be put in its place; nothing was restored.")
                                   .arg(QDir::toNativeSeparators(part)));
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
