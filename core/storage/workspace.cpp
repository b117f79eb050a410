#include "core/storage/workspace.h"

#include "core/base/identity.h"
#include "core/base/platform/platform.h"
#include "core/storage/fileheader.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtEndian>

namespace pact::storage {

namespace {

constexpr qint64 kHeaderSize = 100;  // of every SQLite file

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

QString native(const QString& path) { return QDir::toNativeSeparators(path); }

bool hasWriteAheadLog(const QString& path) {
    return QFileInfo(path + QLatin1String("-wal")).size() > 0;
}

bool isWritable(const QString& path) {
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable() &&
           !platform::isReadOnlyMedium(path);
}

Error stateError(FileState state, const QString& path) {
    const QString file = native(path);
    switch (state) {
        case FileState::Missing:
            if (QFileInfo(path).isDir())
                return {ErrorCode::NotFound, tr("%1 is a folder.").arg(file), {}};
            if (QFileInfo::exists(path))
                return {ErrorCode::Io, tr("%1 cannot be read.").arg(file), {}};
            return {ErrorCode::NotFound, tr("There is no file %1.").arg(file), {}};
        case FileState::Older:
            return {ErrorCode::OlderVersion,
                    tr("%1 was made by an older version of PactDesk; upgrade it first.").arg(file),
                    {}};
        case FileState::Newer:
            return {ErrorCode::NewerVersion,
                    tr("%1 was made by a newer version of PactDesk; this one cannot read it.")
                        .arg(file),
                    {}};
        case FileState::Damaged:
            return {ErrorCode::Damaged,
                    tr("%1 is damaged; \"recover\" can rebuild it into a new file.").arg(file),
                    {}};
        case FileState::NotOurs:
        case FileState::Current: break;
    }
    return {ErrorCode::NotOurs, tr("%1 is not a PactDesk workspace.").arg(file), {}};
}

Result<QString> temporaryCopy(const QString& path) {
    QTemporaryFile target(QDir::tempPath() + QLatin1String("/pactdesk-XXXXXX.pact"));
    target.setAutoRemove(false);
    if (!target.open())
        return fail(ErrorCode::Io, tr("No temporary copy can be made."), target.errorString());
    const QString name = target.fileName();
    target.close();
    QFile::remove(name);
    const QString log = QStringLiteral("-wal");
    if (!QFile::copy(path, name) ||
        (hasWriteAheadLog(path) && !QFile::copy(path + log, name + log)))
        return fail(ErrorCode::Io, tr("No temporary copy of %1 can be made.").arg(native(path)));
    // A copy of a read-only file would be read-only too.
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(name + log, QFile::ReadOwner | QFile::WriteOwner);
    return name;
}

void removeWithLogs(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Status useJournalMode(Database& database, bool isShared) {
    return database.execute(isShared ? QStringLiteral("PRAGMA journal_mode=DELETE")
                                     : QStringLiteral("PRAGMA journal_mode=WAL"));
}

}  // namespace

FileState inspect(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists() || file.isDir()) return FileState::Missing;
    const auto read = readFileHeader(path, kHeaderSize);
    if (!read) return FileState::Missing;
    const QByteArray& header = *read;
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16))) return FileState::NotOurs;
    if (header.size() < kHeaderSize) return FileState::Damaged;
    if (qFromBigEndian<quint32>(header.constData() + 68) != kApplicationId)
        return FileState::NotOurs;
    const auto version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > kSchemaVersion) return FileState::Newer;
    if (version < 1) return FileState::Damaged;
    const qint64 rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (!hasWriteAheadLog(path) && pages * pageSize > file.size()) return FileState::Damaged;
    return version < kSchemaVersion ? FileState::Older : FileState::Current;
}

Workspace::Workspace(Database database, QString path)
    : m_database(std::move(database)), m_path(std::move(path)), m_readPath(m_path) {}

Workspace::~Workspace() {
    // Closing the last connection brings the log into the file; the copy goes only after that.
    if (m_temporaryCopy.isEmpty()) return;
    const QString copy = m_temporaryCopy;
    if (auto empty = Database::open(QStringLiteral(":memory:"), OpenMode::Create))
        m_database = std::move(*empty);
    removeWithLogs(copy);
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Clock& clock) {
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Refused,
                    tr("%1 exists already; it was left as it is.").arg(native(path)));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return fail(ErrorCode::NotFound,
                    tr("There is no folder %1.").arg(native(QFileInfo(path).absolutePath())));
    const auto build = [&]() -> Status {
        PACT_TRY(Database database, Database::open(path, OpenMode::Create));
        PACT_CHECK(
            database.execute(QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId)));
        PACT_CHECK(migrate(database, 0));
        PACT_TRY(
            Statement insert,
            database.prepare(QStringLiteral("INSERT INTO workspace (key, value) VALUES (?, ?)")));
        const QString id = toText(newId(clock.now()));
        PACT_CHECK(insert.bind(1, QStringLiteral("id")).bind(2, id).run());
        return insert.bind(1, QStringLiteral("created")).bind(2, toJournalTime(clock.now())).run();
    };
    if (auto built = build(); !built) {
        removeWithLogs(path);
        return tl::unexpected(std::move(built).error());
    }
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Access access) {
    const FileState state = inspect(path);
    if (state != FileState::Current) return tl::unexpected(stateError(state, path));
    const auto attempt = [&](bool canWrite) -> Result<std::unique_ptr<Workspace>> {
        const bool isShared = platform::folderKind(path) != platform::FolderKind::Local;

        std::unique_ptr<QLockFile> lock;
        std::optional<Holder> holder;
        if (isShared && canWrite && access == Access::ReadWrite) {
            lock = std::make_unique<QLockFile>(path + QLatin1String(".lock"));
            lock->setStaleLockTime(0);
            if (!lock->tryLock(0)) {
                qint64 process = 0;
                QString computer;
                QString program;
                lock->getLockInfo(&process, &computer, &program);
                holder = Holder{computer, QFileInfo(path + QLatin1String(".lock")).lastModified()};
                lock.reset();
            }
        }

        QString readPath = path;
        OpenMode mode = canWrite && (!isShared || lock) ? OpenMode::ReadWrite : OpenMode::ReadOnly;
        QString copy;
        if (!canWrite && !hasWriteAheadLog(path)) mode = OpenMode::Immutable;
        if (!canWrite && hasWriteAheadLog(path)) {
            PACT_TRY(copy, temporaryCopy(path));
            readPath = copy;
            mode = OpenMode::ReadWrite;
        }
        PACT_TRY(Database database, Database::open(readPath, mode));
        std::unique_ptr<Workspace> workspace(new Workspace(std::move(database), path));
        workspace->m_readPath = readPath;
        workspace->m_temporaryCopy = copy;
        workspace->m_lock = std::move(lock);
        workspace->m_holder = holder;
        workspace->m_readMode = mode;
        workspace->m_isReadOnly =
            access == Access::ReadOnly || mode != OpenMode::ReadWrite || !copy.isEmpty();
        if (!workspace->m_isReadOnly) PACT_CHECK(useJournalMode(workspace->m_database, isShared));
        if (workspace->m_isReadOnly)
            PACT_CHECK(workspace->m_database.execute(QStringLiteral("PRAGMA query_only=ON")));
        PACT_CHECK(workspace->readId());
        return workspace;
    };
    const bool canWrite = isWritable(path);
    auto opened = attempt(canWrite);
    // On a full disk there is no room for what sharing needs; then it is read as from a read-only
    // medium.
    if (!opened && canWrite && access == Access::ReadOnly &&
        opened.error().code == ErrorCode::DiskFull)
        return attempt(false);
    return opened;
}

Status Workspace::readId() {
    PACT_TRY(Statement statement,
             m_database.prepare(QStringLiteral("SELECT value FROM workspace WHERE key = 'id'")));
    PACT_TRY(const bool isThere, statement.step());
    m_id = isThere ? idFromText(statement.text(0)) : QUuid();
    if (m_id.isNull()) return tl::unexpected(stateError(FileState::Damaged, m_path));
    return {};
}

Result<QString> Workspace::upgrade(const QString& path) {
    const FileState state = inspect(path);
    if (state == FileState::Current) return QString();
    if (state != FileState::Older) return tl::unexpected(stateError(state, path));
    if (!isWritable(path))
        return fail(ErrorCode::ReadOnly, tr("%1 can only be read here.").arg(native(path)));
    PACT_TRY(Database database, Database::open(path, OpenMode::ReadWrite));
    PACT_TRY(const qint64 version, database.number(QStringLiteral("PRAGMA user_version")));
    const QFileInfo info(path);
    const QString copy = info.absolutePath() + u'/' + info.completeBaseName() +
                         QStringLiteral(" (version %1).pact").arg(version);
    PACT_CHECK(copyDatabase(database, copy));
    PACT_CHECK(migrate(database, static_cast<int>(version)));
    return copy;
}

Result<Database> Workspace::openReader() const {
    PACT_TRY(Database database, Database::open(m_readPath, m_readMode));
    PACT_CHECK(database.execute(QStringLiteral("PRAGMA query_only=ON")));
    return database;
}

Result<Database> Workspace::openWriter() const {
    if (m_isReadOnly)
        return fail(ErrorCode::ReadOnly, tr("%1 can only be read here.").arg(native(m_path)));
    return Database::open(m_path, OpenMode::ReadWrite);
}

Status Workspace::copyTo(const QString& path) { return copyDatabase(m_database, path); }

Status copyDatabase(Database& database, const QString& path) {
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Refused,
                    tr("%1 exists already; it was left as it is.").arg(native(path)));
    const QString part = path + QLatin1String(".part");
    QFile::remove(part);
    PACT_TRY(const qint64 isQueryOnly, database.number(QStringLiteral("PRAGMA query_only")));
    PACT_CHECK(database.execute(QStringLiteral("PRAGMA query_only=OFF")));
    const auto write = [&]() -> Status {
        PACT_TRY(Statement vacuum, database.prepare(QStringLiteral("VACUUM INTO ?")));
        PACT_CHECK(vacuum.bind(1, QFileInfo(part).absoluteFilePath()).run());
        return platform::flushToDisk(part);
    };
    auto written = write();
    if (isQueryOnly != 0) PACT_CHECK(database.execute(QStringLiteral("PRAGMA query_only=ON")));
    if (written && !QFile::rename(part, path))
        written = fail(ErrorCode::Io, tr("%1 cannot be written.").arg(native(path)));
    if (written) return {};
    QFile::remove(part);
    Error error = std::move(written).error();
    if (error.code == ErrorCode::Io) error.message = tr("%1 cannot be written.").arg(native(path));
    if (error.code == ErrorCode::DiskFull)
        error.message = tr("There is no room left on the disk of %1.").arg(native(path));
    return tl::unexpected(std::move(error));
}

Result<QString> settingValue(Database& database, const QString& name) {
    PACT_TRY(Statement statement, database.prepare(QStringLiteral(
                                      "SELECT value FROM setting WHERE name = ? AND archived IS "
                                      "NULL ORDER BY row DESC LIMIT 1")));
    PACT_TRY(const bool isThere, statement.bind(1, name).step());
    return isThere ? statement.text(0) : QString();
}

Result<bool> isTraining(Database& database) {
    PACT_TRY(const QString kind, settingValue(database, QStringLiteral("workspace-kind")));
    return kind == QLatin1String("training");
}

Result<Head> journalHead(Database& database) {
    PACT_TRY(Statement statement, database.prepare(QStringLiteral(
                                      "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")));
    PACT_TRY(const bool isThere, statement.step());
    if (!isThere) return Head{};
    return Head{statement.integer(0), statement.bytes(1)};
}

}  // namespace pact::storage
