#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace pact::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

Error translated(int code, const QString& detail, const QString& path) {
    const QString file = QDir::toNativeSeparators(path);
    // Where a write-ahead log cannot even begin for want of room.
    if (code == SQLITE_IOERR_SHMSIZE) code = SQLITE_FULL;
    if (code == SQLITE_ERROR && detail.contains(QLatin1String("unsupported file format")))
        code = SQLITE_CORRUPT;
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::Busy, tr("Another program is writing to %1; try again.").arg(file),
                    detail};
        case SQLITE_FULL:
            return {ErrorCode::DiskFull, tr("There is no room left on the disk of %1.").arg(file),
                    detail};
        case SQLITE_READONLY:
            return {ErrorCode::ReadOnly, tr("%1 can only be read here.").arg(file), detail};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return {ErrorCode::Damaged, tr("%1 is damaged.").arg(file), detail};
        case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, tr("Stopped."), detail};
        case SQLITE_TOOBIG:
            return {ErrorCode::InvalidInput, tr("A text is too long to be stored in %1.").arg(file),
                    detail};
        case SQLITE_CONSTRAINT:
            return {ErrorCode::Conflict, tr("%1 refuses this: it would break a link.").arg(file),
                    detail};
        default: return {ErrorCode::Io, tr("%1 cannot be read or written.").arg(file), detail};
    }
}

Error translated(const SQLite::Exception& exception, const QString& path) {
    return translated(exception.getErrorCode(), QString::fromUtf8(exception.what()), path);
}

// What a foreign file may not do to us.
void harden(sqlite3* handle) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 200 * 1000 * 1000);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_extended_result_codes(handle, 1);
}

}  // namespace

struct Database::Private {
    Private(const std::string& name, int flags, QString filePath)
        : database(name, flags, 5000), path(std::move(filePath)) {}

    SQLite::Database database;
    QString path;
    bool isReadOnly = false;
};

struct Statement::Private {
    Private(Database::Private& owner, const std::string& sql)
        : statement(owner.database, sql), path(owner.path) {}

    template<class T>
    void bind(int parameter, const T& value) {
        try {
            statement.bind(parameter, value);
        } catch (const SQLite::Exception& exception) {
            problem = translated(exception, path);
        }
    }

    SQLite::Statement statement;
    QString path;
    std::optional<Error> problem;
};

Statement::Statement(std::unique_ptr<Private> p) : d(std::move(p)) {}
Statement::~Statement() = default;
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;

Statement& Statement::bind(int parameter, qint64 value) {
    d->bind(parameter, static_cast<int64_t>(value));
    return *this;
}

Statement& Statement::bind(int parameter, const QString& text) {
    d->bind(parameter, text.toStdString());
    return *this;
}

Statement& Statement::bind(int parameter, const QByteArray& bytes) {
    try {
        d->statement.bind(parameter, bytes.constData(), static_cast<int>(bytes.size()));
    } catch (const SQLite::Exception& exception) {
        d->problem = translated(exception, d->path);
    }
    return *this;
}

Statement& Statement::bind(int parameter, const QUuid& id) {
    return bind(parameter, id.toRfc4122());
}

Statement& Statement::bindNull(int parameter) {
    try {
        d->statement.bind(parameter);
    } catch (const SQLite::Exception& exception) {
        d->problem = translated(exception, d->path);
    }
    return *this;
}

Statement& Statement::bindText(int parameter, const QString& text) {
    return text.isEmpty() ? bindNull(parameter) : bind(parameter, text);
}

Result<bool> Statement::step() {
    if (d->problem) return tl::unexpected(*d->problem);
    const int code = d->statement.tryExecuteStep();
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    Error error = translated(d->statement.getExtendedErrorCode(),
                             QString::fromUtf8(d->statement.getErrorMsg()), d->path);
    d->statement.tryReset();  // else it could not be bound again
    return tl::unexpected(std::move(error));
}

Status Statement::run() {
    auto outcome = step();
    reset();
    if (!outcome) return tl::unexpected(std::move(outcome).error());
    return {};
}

void Statement::reset() {
    d->statement.tryReset();
    d->problem.reset();
}

void Statement::clearBindings() { d->statement.clearBindings(); }

bool Statement::isNull(int column) const { return d->statement.isColumnNull(column); }

qint64 Statement::integer(int column) const { return d->statement.getColumn(column).getInt64(); }

QString Statement::text(int column) const {
    const std::string_view bytes = view(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QByteArray Statement::bytes(int column) const {
    const auto value = d->statement.getColumn(column);
    return {static_cast<const char*>(value.getBlob()), value.getBytes()};
}

QUuid Statement::id(int column) const { return QUuid::fromRfc4122(bytes(column)); }

std::string_view Statement::view(int column) const {
    const auto value = d->statement.getColumn(column);
    const char* text = value.getText();
    return {text, static_cast<std::size_t>(value.getBytes())};
}

Database::Database(std::unique_ptr<Private> p) : d(std::move(p)) {}
Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Result<Database> Database::open(const QString& path, OpenMode mode) {
    int flags = SQLite::OPEN_READONLY;
    if (mode == OpenMode::ReadWrite || mode == OpenMode::Alone) flags = SQLite::OPEN_READWRITE;
    if (mode == OpenMode::Create) flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::string name = QDir::toNativeSeparators(absolute).toStdString();
    if (mode == OpenMode::Immutable) {
        name = "file:" + QUrl::toPercentEncoding(absolute, "/:").toStdString() + "?immutable=1";
        flags |= SQLite::OPEN_URI;
    }
    try {
        auto d = std::make_unique<Private>(name, flags, path);
        d->isReadOnly = mode == OpenMode::ReadOnly || mode == OpenMode::Immutable;
        return connect(std::move(d), mode);
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(translated(exception, path));
    }
}

Result<Database> Database::connect(std::unique_ptr<Private> d, OpenMode mode) {
    harden(d->database.getHandle());
    Database database(std::move(d));
    // Before anything is read, or what sharing needs is there already.
    if (mode == OpenMode::Alone)
        PACT_CHECK(database.execute(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")));
    PACT_CHECK(database.execute(
        QStringLiteral("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON;"
                       "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000")));
    return database;
}

Result<Database> Database::namelessCopy(Database& other, const QString& path) {
    const int created = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    constexpr int kAllPages = -1;
    try {
        // https://www.sqlite.org/inmemorydb.html, "Temporary Databases"
        PACT_TRY(Database copy, connect(std::make_unique<Private>(std::string(), created, path),
                                        OpenMode::Create));
        SQLite::Backup backup(copy.d->database, other.d->database);
        const int code = backup.executeStep(kAllPages);
        if (code == SQLITE_DONE) return copy;
        return tl::unexpected(translated(code, QString::fromUtf8(sqlite3_errstr(code)), path));
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(translated(exception, path));
    }
}

Result<Statement> Database::prepare(const QString& sql) {
    try {
        return Statement(std::make_unique<Statement::Private>(*d, sql.toStdString()));
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(translated(exception, d->path));
    }
}

Status Database::execute(const QString& sql) {
    const int code = d->database.tryExec(sql.toStdString());
    if (code == SQLITE_OK) return {};
    return tl::unexpected(translated(d->database.getExtendedErrorCode(),
                                     QString::fromUtf8(d->database.getErrorMsg()), d->path));
}

Result<qint64> Database::number(const QString& sql) {
    PACT_TRY(Statement statement, prepare(sql));
    PACT_TRY(const bool isThere, statement.step());
    return isThere ? statement.integer(0) : 0;
}

qint64 Database::lastInsertedRow() const { return d->database.getLastInsertRowid(); }

bool Database::isReadOnly() const { return d->isReadOnly; }

QString Database::path() const { return d->path; }

QString Database::temporaryFolder() const {
    char* name = nullptr;
    sqlite3_file_control(d->database.getHandle(), "main", SQLITE_FCNTL_TEMPFILENAME, &name);
    const QString file = QString::fromUtf8(name);
    sqlite3_free(name);
    return file.isEmpty() ? file : QFileInfo(file).absolutePath();
}

void Database::interrupt() { sqlite3_interrupt(d->database.getHandle()); }

Result<Transaction> Transaction::begin(Database& database, Kind kind) {
    PACT_CHECK(database.execute(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                    : QStringLiteral("BEGIN")));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() { rollBack(); }

Status Transaction::commit() {
    Q_ASSERT_X(m_database, "Transaction::commit", "the transaction has ended already");
    PACT_CHECK(m_database->execute(QStringLiteral("COMMIT")));
    m_database = nullptr;
    return {};
}

void Transaction::rollBack() {
    // After some failures SQLite has rolled back by itself; then there is nothing left to do.
    if (m_database) (void)m_database->execute(QStringLiteral("ROLLBACK"));
    m_database = nullptr;
}

}  // namespace pact::storage
