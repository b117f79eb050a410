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
    PACT_TRY(auto copy, Workspace::open(backup, Workspace::Access::ReadOnly));
    const QString part = workspacePath + QLatin1String(".restored");
    QFile::remove(part);
    PACT_CHECK(copy->copyTo(part));
    const QFileInfo info(workspacePath);
    const QString kept = QStringLiteral("%1/%2 (before restore %3).pact")
                             .arg(info.absolutePath(), info.completeBaseName(),
                                  clock.now().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    {
        // Brings the log of the file that is put aside into that file.
        auto current = Workspace::open(workspacePath, Workspace::Access::ReadWrite);
        if (current)
            PACT_CHECK(
                (*current)->database().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    if (info.exists() && !QFile::rename(workspacePath, kept)) {
        QFile::remove(part);
        return fail(ErrorCode::Io, tr("%1 cannot be put aside; is another program using it?")
                                       .arg(QDir::toNativeSeparators(workspacePath)));
    }
    for (const char* suffix : {"-wal", "-shm"}) {
        const QString log = workspacePath + QLatin1String(suffix);
        if (QFileInfo::exists(log) && !QFile::rename(log, kept + QLatin1String(suffix)))
            return fail(ErrorCode::Io,
                        tr("%1 cannot be put aside.").arg(QDir::toNativeSeparators(log)));
    }
    if (!QFile::rename(part, workspacePath))
        return fail(ErrorCode::Io,
                    tr("%1 cannot be put in its place; what was there is %2.")
                        .arg(QDir::toNativeSeparators(part), QDir::toNativeSeparators(kept)));
    return info.exists() || QFileInfo::exists(kept) ? kept : QString();
}

}  // namespace pact::storage
