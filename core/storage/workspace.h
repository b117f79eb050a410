#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/fileplace.h"

#include <QDateTime>
#include <QLockFile>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace pact::storage {

/// The schema version that this program reads and writes.
inline constexpr int kSchemaVersion = 2;

/// What a file turned out to be, by its header alone.
enum class FileState { Missing, Current, Older, Newer, Damaged, NotOurs };

[[nodiscard]] FileState inspect(const QString& path);

/// Who has a workspace on a shared folder open for writing.
struct Holder {
    QString computer;
    QDateTime since;
};

/// A workspace: one `*.pact` file that holds all records of a Coordination Unit. Opened once a
/// program; other threads get connections of their own from openReader().
class Workspace {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes an empty workspace; Refused when the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString& path,
                                                                   const Clock& clock);
    /// Opens a workspace; errors tell NotFound, NotOurs, Damaged, OlderVersion, NewerVersion,
    /// Busy. Where the file cannot be written it is opened for reading; on a shared folder that
    /// somebody else writes in, holder() names who.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& path,
                                                                 Access access);

    /// Brings an older file to this version, after a copy beside it; the path of that copy, or
    /// empty when the file is current already.
    [[nodiscard]] static Result<QString> upgrade(const QString& path);

    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QUuid& id() const { return m_id; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Who writes instead of us, where the folder is shared.
    [[nodiscard]] const std::optional<Holder>& holder() const { return m_holder; }

    /// Another connection for reading, for use on another thread.
    [[nodiscard]] Result<Database> openReader() const;
    /// Another connection for writing (Refused when the workspace is read-only).
    [[nodiscard]] Result<Database> openWriter() const;

    /// Writes one clean copy of the workspace, complete or not at all.
    [[nodiscard]] Status copyTo(const QString& path);

private:
    using Opened = Result<std::unique_ptr<Workspace>>;

    Workspace(Database database, QString path);
    [[nodiscard]] static Opened openInPlace(const QString& path, Access access,
                                            const FilePlace& place);
    [[nodiscard]] static Opened openToRead(const QString& path, const FilePlace& place);
    [[nodiscard]] static Opened openCopy(const QString& path);
    [[nodiscard]] static Opened connect(const QString& path, const QString& readPath,
                                        OpenMode mode);
    [[nodiscard]] Status readId();

    std::unique_ptr<QTemporaryDir> m_temporaryFolder;  // of the copy; goes after the database
    Database m_database;
    QString m_path;
    QString m_readPath;                 // what is read: the file itself, or a copy of it
    std::unique_ptr<QLockFile> m_lock;  // on shared folders
    QUuid m_id;
    OpenMode m_readMode = OpenMode::ReadOnly;
    bool m_isReadOnly = false;
    std::optional<Holder> m_holder;
};

/// Writes one clean copy of an open database to a new file, complete or not at all.
[[nodiscard]] Status copyDatabase(Database& database, const QString& path);

/// The value of a setting of the workspace (entity `setting`), or empty.
[[nodiscard]] Result<QString> settingValue(Database& database, const QString& name);

/// Whether the workspace is marked as training.
[[nodiscard]] Result<bool> isTraining(Database& database);

/// The id of the workspace; null when the file does not say.
[[nodiscard]] Result<QUuid> workspaceId(Database& database);

/// The journal's head: the sequence number and hash of the latest change set (0 and empty when
/// there is none).
struct Head {
    qint64 seq = 0;
    QByteArray hash;
    friend bool operator==(const Head&, const Head&) = default;
};
[[nodiscard]] Result<Head> journalHead(Database& database);

}  // namespace pact::storage
