#include "core/storage/workspace.h"

#include "core/base/identity.h"
#include "core/base/platform/platform.h"
#include "core/storage/fileheader.h"
#include "core/storage/fileplace.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace pact::storage {

namespace {

constexpr qint64 kHeaderSize = 100;  // of every SQLite file

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

QString native(const QString& path) { return QDir::toNativeSeparators(path); }

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

struct Sharing {
    std::unique_ptr<QLockFile> lock;
    std::optional<Holder> holder;
};

/// Makes us the one writer of a file on a shared folder, or tells who is.
Sharing takeLock(const QString& path) {
    const QString name = path + QLatin1String(".lock");
    Sharing sharing{std::make_unique<QLockFile>(name), {}};
    sharing.lock->setStaleLockTime(0);
    if (sharing.lock->tryLock(0)) return sharing;
    qint64 process = 0;
    QString computer;
    QString program;
    sharing.lock->getLockInfo(&process, &computer, &program);
    return {nullptr, Holder{computer, QFileInfo(name).lastModified()}};
}

Status readOnly(Database& database) {
    return database.execute(QStringLiteral("PRAGMA query_only=ON"));
}

/// Takes away what sharing began beside a file on a full disk and could not finish. The lock keeps
/// every other program out meanwhile; where one has the file open, it needs what lies there.
void removeUnfinishedSharing(const QString& path) {
    constexpr qint64 kSmallestIndex = 32 * 1024;  // https://www.sqlite.org/walformat.html, 2.1
    const QString index = path + QLatin1String("-shm");
    if (hasWriteAheadLog(path) || QFileInfo(index).size() >= kSmallestIndex) return;
    auto database = Database::open(path, OpenMode::Alone);
    if (!database) return;
    const auto alone = Transaction::begin(*database, Transaction::Kind::Write);
    if (alone) QFile::remove(index);
}

Status useJournalMode(Database& database, bool isShared) {
    return database.execute(isShared ? QStringLiteral("PRAGMA journal_mode=DELETE")
                                     : QStringLiteral("PRAGMA journal_mode=WAL"));
}

Status vacuumInto(Database& database, const QString& part) {
    PACT_TRY(Statement vacuum, database.prepare(QStringLiteral("VACUUM INTO ?")));
    PACT_CHECK(vacuum.bind(1, QFileInfo(part).absoluteFilePath()).run());
    return platform::flushToDisk(part);
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

Workspace::~Workspace() = default;

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
    const FilePlace place = placeOf(path);
    if (!place.isWritable) return openToRead(path, place);
    auto opened = openInPlace(path, access, place);
    // On a full disk there is no room for what sharing needs.
    const bool isWithoutRoom = !opened && opened.error().code == ErrorCode::DiskFull;
    if (isWithoutRoom) removeUnfinishedSharing(path);
    return isWithoutRoom && access == Access::ReadOnly ? openCopy(path) : std::move(opened);
}

Result<std::unique_ptr<Workspace>> Workspace::openInPlace(const QString& path, Access access,
                                                          const FilePlace& place) {
    Sharing sharing;
    if (place.isShared && access == Access::ReadWrite) sharing = takeLock(path);
    const bool canWrite = !place.isShared || sharing.lock;
    PACT_TRY(auto workspace,
             connect(path, path, canWrite ? OpenMode::ReadWrite : OpenMode::ReadOnly));
    workspace->m_lock = std::move(sharing.lock);
    workspace->m_holder = sharing.holder;
    workspace->m_isReadOnly = access == Access::ReadOnly || !canWrite;
    if (workspace->m_isReadOnly)
        PACT_CHECK(readOnly(workspace->m_database));
    else
        PACT_CHECK(useJournalMode(workspace->m_database, place.isShared));
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString& path,
                                                         const FilePlace& place) {
    const ReadingWay way = readingWayOf(place);
    if (way == ReadingWay::Copied) return openCopy(path);
    const bool isLocked = way == ReadingWay::Locked;
    auto opened = connect(path, path, isLocked ? OpenMode::ReadOnly : OpenMode::Immutable);
    if (opened) PACT_CHECK(readOnly((*opened)->m_database));
    // Locks need a file beside it, which cannot always be made or read.
    const bool isSharingImpossible =
        !opened && isLocked && opened.error().code != ErrorCode::Damaged &&
        opened.error().code != ErrorCode::NotOurs && opened.error().code != ErrorCode::Busy;
    return isSharingImpossible ? openCopy(path) : std::move(opened);
}

Result<std::unique_ptr<Workspace>> Workspace::openCopy(const QString& path) {
    auto folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QLatin1String("/pactdesk-XXXXXX"));
    if (!folder->isValid())
        return fail(ErrorCode::Io,
                    tr("%1 is read from a temporary copy, and none can be made.").arg(native(path)),
                    folder->errorString());
    const QString copy = folder->filePath(QStringLiteral("copy.pact"));
    PACT_CHECK(copyWithLogs(path, copy));
    PACT_TRY(auto workspace, connect(path, copy, OpenMode::ReadWrite));
    workspace->m_temporaryFolder = std::move(folder);
    PACT_CHECK(readOnly(workspace->m_database));
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::connect(const QString& path, const QString& readPath,
                                                      OpenMode mode) {
    PACT_TRY(Database database, Database::open(readPath, mode));
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database), path));
    workspace->m_readPath = readPath;
    workspace->m_readMode = mode;
    workspace->m_isReadOnly = true;
    PACT_CHECK(workspace->readId());
    return workspace;
}

Status Workspace::readId() {
    PACT_TRY(m_id, workspaceId(m_database));
    if (m_id.isNull()) return tl::unexpected(stateError(FileState::Damaged, m_path));
    return {};
}

Result<QString> Workspace::upgrade(const QString& path) {
    const FileState state = inspect(path);
    if (state == FileState::Current) return QString();
    if (state != FileState::Older) return tl::unexpected(stateError(state, path));
    if (!placeOf(path).isWritable)
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
    PACT_CHECK(readOnly(database));
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
    removeOldParts(path);
    const QString part = partNameOf(path);
    PACT_TRY(const qint64 isQueryOnly, database.number(QStringLiteral("PRAGMA query_only")));
    PACT_CHECK(database.execute(QStringLiteral("PRAGMA query_only=OFF")));
    Status written = vacuumInto(database, part);
    if (isQueryOnly != 0) PACT_CHECK(readOnly(database));
    if (written) written = putInPlace(part, path);
    if (written) return {};
    removeWithLogs(part);
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

Result<QUuid> workspaceId(Database& database) {
    PACT_TRY(Statement statement,
             database.prepare(QStringLiteral("SELECT value FROM workspace WHERE key = 'id'")));
    PACT_TRY(const bool isThere, statement.step());
    return isThere ? idFromText(statement.text(0)) : QUuid();
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
