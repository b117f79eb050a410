#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUuid>

#include <memory>
#include <string_view>

namespace pact::storage {

/// One prepared statement. Parameters count from 1, columns from 0. Binding cannot fail by itself:
/// a problem shows at the next step(). Lives no longer than its Database.
class Statement {
public:
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, const QString& text);
    Statement& bind(int parameter, const QByteArray& bytes);
    Statement& bind(int parameter, const QUuid& id);
    Statement& bindNull(int parameter);
    /// The text, or NULL where it is empty: absent.
    Statement& bindText(int parameter, const QString& text);

    /// Goes to the next row; false when there is none.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that returns no row, and makes it ready to run again.
    [[nodiscard]] Status run();
    void reset();
    /// Sets every parameter to NULL.
    void clearBindings();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid id(int column) const;
    /// The bytes of a text, valid until the next step.
    [[nodiscard]] std::string_view view(int column) const;

private:
    friend class Database;
    struct Private;
    explicit Statement(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// How a connection treats the file under it.
enum class OpenMode {
    ReadWrite,
    Create,
    ReadOnly,
    Immutable,  ///< read-only on a medium that cannot change
    Alone,      ///< for writing, while no other program has it open: needs no room to share it
};

/// One connection to a SQLite file, hardened against hostile content. Belongs to one thread.
class Database {
public:
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    [[nodiscard]] static Result<Database> open(const QString& path, OpenMode mode);
    /// What another connection sees now, for this connection alone and for writing. The copy has no
    /// name: it is in memory, and what there is no room for in the cache is in a temporary file
    /// that the system removes, however the program ends. Errors call it by `path`: Busy, DiskFull.
    [[nodiscard]] static Result<Database> namelessCopy(Database& other, const QString& path);

    [[nodiscard]] Result<Statement> prepare(const QString& sql);
    /// Runs one or more statements without parameters.
    [[nodiscard]] Status execute(const QString& sql);
    /// The first column of the first row as a number; 0 when there is no row.
    [[nodiscard]] Result<qint64> number(const QString& sql);

    [[nodiscard]] qint64 lastInsertedRow() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString path() const;
    /// The folder in which SQLite makes temporary files; empty where it does not say.
    [[nodiscard]] QString temporaryFolder() const;
    /// Ends a statement that runs on another thread; it fails with Cancelled.
    void interrupt();

    struct Private;

private:
    explicit Database(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<Database> connect(std::unique_ptr<Private> d, OpenMode mode);
    std::unique_ptr<Private> d;
};

/// A transaction that rolls back unless it was committed.
class Transaction {
public:
    enum class Kind { Read, Write };
    [[nodiscard]] static Result<Transaction> begin(Database& database, Kind kind);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Status commit();
    void rollBack();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

}  // namespace pact::storage
