#include "core/changes/recovery.h"

#include "core/base/identity.h"
#include "core/changes/writerstate.h"
#include "core/storage/fileheader.h"
#include "core/storage/search.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <set>

namespace pact::changes {

using domain::EntitySpec;
using domain::Record;
using storage::Database;
using storage::Statement;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("changes", text); }

class Recovery {
public:
    Recovery(Database& source, storage::Workspace& target, const Clock& clock,
             const CancelToken& cancel, const Progress& progress)
        : m_source(source),
          m_target(target.database()),
          m_clock(clock),
          m_cancel(cancel),
          m_progress(progress) {}

    Result<Recovered> run() {
        PACT_CHECK(takeOverId());
        PACT_CHECK(copyPersonalValues());
        if (auto replayed = replay(); !replayed) {
            if (isOwnFailure(replayed.error())) return tl::unexpected(replayed.error());
            m_result.losses.push_back(tr("The journal could be read up to change set %1; what the "
                                         "tables still hold follows as "
                                         "one set more. %2")
                                          .arg(m_result.changeSets)
                                          .arg(replayed.error().message));
            PACT_CHECK(takeFromTables());
        }
        PACT_TRY(auto rebuild,
                 storage::Transaction::begin(m_target, storage::Transaction::Kind::Write));
        PACT_CHECK(storage::SearchIndex(m_target).rebuild());
        PACT_CHECK(rebuild.commit());
        for (const EntitySpec* spec : domain::allEntities()) {
            PACT_TRY(
                const qint64 count,
                m_target.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(spec->table())));
            m_result.records += count;
        }
        return std::move(m_result);
    }

private:
    static bool isOwnFailure(const Error& error) {
        return error.code == ErrorCode::Cancelled || error.code == ErrorCode::DiskFull ||
               error.code == ErrorCode::ReadOnly;
    }

    // The chain begins with the workspace's id, so the new file keeps it.
    Status takeOverId() {
        PACT_TRY(Statement read,
                 m_source.prepare(QStringLiteral("SELECT value FROM workspace WHERE key = 'id'")));
        const auto step = read.step();
        if (!step || !*step) {
            m_result.losses.push_back(
                tr("The workspace's id could not be read; it has a new one."));
            return {};
        }
        PACT_TRY(
            Statement write,
            m_target.prepare(QStringLiteral("UPDATE workspace SET value = ? WHERE key = 'id'")));
        return write.bind(1, read.text(0)).run();
    }

    Status copyPersonalValues() {
        PACT_TRY(Statement read, m_source.prepare(QStringLiteral(
                                     "SELECT digest, record, field, salt, value FROM personal")));
        PACT_TRY(Statement write, m_target.prepare(QStringLiteral(
                                      "INSERT OR IGNORE INTO personal VALUES (?, ?, ?, ?, ?)")));
        for (;;) {
            const auto step = read.step();
            if (!step) m_result.losses.push_back(tr("Some personal data could not be read."));
            if (!step || !*step) return {};
            PACT_CHECK(write.bind(1, read.bytes(0))
                           .bind(2, read.bytes(1))
                           .bind(3, read.text(2))
                           .bind(4, read.bytes(3))
                           .bind(5, read.text(4))
                           .run());
        }
    }

    Status replay() {
        PACT_TRY(
            Statement rows,
            m_source.prepare(
                QStringLiteral("SELECT %1 FROM journal j ORDER BY j.seq").arg(journalColumns())));
        PACT_TRY(const qint64 total,
                 m_source.number(QStringLiteral("SELECT count(*) FROM journal")));
        for (;;) {
            if (m_cancel.isCancelled()) return fail(ErrorCode::Cancelled, tr("Stopped."));
            PACT_TRY(const bool isThere, rows.step());
            if (!isThere) break;
            PACT_CHECK(replaySet(readJournalRow(rows)));
            ++m_result.changeSets;
            if (m_progress) m_progress(m_result.changeSets, total);
        }
        return {};
    }

    Status replaySet(const JournalRow& row) {
        PACT_TRY(auto state, WriterState::begin(m_target));
        const QByteArray prev = state->row.prev;
        if (row.seq != state->row.seq || row.prev != prev)
            return fail(ErrorCode::Damaged,
                        tr("Change set %1 is not linked to the one before it.").arg(row.seq));
        state->row = row;
        state->isReplay = true;
        PACT_TRY(Statement changes,
                 m_source.prepare(QStringLiteral(
                     "SELECT entity, record, delta FROM change WHERE seq = ? ORDER BY ord")));
        changes.bind(1, row.seq);
        for (;;) {
            PACT_TRY(const bool isThere, changes.step());
            if (!isThere) break;
            PACT_TRY(RecordChange change,
                     fromDelta(changes.text(0), changes.id(1), changes.bytes(2), state->personal));
            clearErased(change);
            PACT_CHECK(state->rows.write(*domain::findEntity(change.entity), change));
            PACT_CHECK(state->append(change.entity, change.record, changes.bytes(2)));
        }
        PACT_TRY(const ApplyResult result, state->commit(row.hash));
        if (!result.isApplied())
            return fail(ErrorCode::Damaged,
                        tr("Change set %1 is not what was written.").arg(row.seq));
        return {};
    }

    // Links to records that cannot be read any more are dropped, and named, one round after
    // another.
    Status takeFromTables() {
        for (;;) {
            PACT_TRY(const ApplyResult result, tryTakingFromTables());
            if (result.isApplied()) ++m_result.changeSets;
            if (!result.hasConflicts()) return {};
            const std::size_t before = m_dropped.size();
            for (const Conflict& conflict : result.conflicts) {
                m_dropped.insert({conflict.record, conflict.field});
                m_result.losses.push_back(conflict.message);
            }
            if (m_dropped.size() == before) return {};
        }
    }

    Result<ApplyResult> tryTakingFromTables() {
        storage::RecordStore source(m_source);
        storage::RecordStore target(m_target);
        PACT_TRY(auto state, WriterState::begin(m_target));
        state->row.set = newId(m_clock.now());
        state->row.at = toJournalTime(m_clock.now());
        state->row.origin = codeOf(Source::Recovery);
        state->row.reason = tr("Taken from the tables of a damaged workspace");
        state->isReplay = true;
        for (const EntitySpec* spec : domain::allEntities()) {
            PACT_TRY(const auto ids, readableIds(*spec));
            for (const QUuid& id : ids) PACT_CHECK(takeRecord(*spec, id, source, target, *state));
        }
        return state->commit();
    }

    Result<std::vector<QUuid>> readableIds(const EntitySpec& spec) {
        std::vector<QUuid> ids;
        PACT_TRY(Statement statement,
                 m_source.prepare(
                     QStringLiteral("SELECT id FROM \"%1\" ORDER BY row").arg(spec.table())));
        for (;;) {
            const auto step = statement.step();
            if (!step)
                m_result.losses.push_back(
                    tr("Some records of %1 could not be read.").arg(spec.code));
            if (!step || !*step) return ids;
            if (!statement.id(0).isNull()) ids.push_back(statement.id(0));
        }
    }

    Status takeRecord(const EntitySpec& spec, const QUuid& id, storage::RecordStore& source,
                      storage::RecordStore& target, WriterState& state) {
        const auto read = source.find(spec, id);
        if (!read || !*read) {
            m_result.losses.push_back(tr("%1 %2 could not be read.").arg(spec.code, toText(id)));
            return {};
        }
        Record record = **read;
        for (std::size_t i = 0; i < spec.fields.size(); ++i)
            if (m_dropped.contains({id, spec.fields[i].code})) record.values[i].clear();
        PACT_TRY(const auto known, target.find(spec, id));
        if (!known) return state.add(creation(spec, record));
        return state.add(edit(spec, *known, record));
    }

    Database& m_source;
    Database& m_target;
    const Clock& m_clock;
    CancelToken m_cancel;
    Progress m_progress;
    Recovered m_result;
    std::set<std::pair<QUuid, QString>> m_dropped;
};

// How long a file's header says that it is, or 0.
qint64 sizeByHeader(const QString& path) {
    const QByteArray header = storage::readFileHeader(path, 100).value_or(QByteArray());
    if (header.size() < 100) return 0;
    const qint64 rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    return pageSize * qFromBigEndian<quint32>(header.constData() + 28);
}

bool isTruncated(const QString& path) {
    constexpr qint64 kMostMissing = qint64{16} << 30;  // more is no size, but damage in the header
    const qint64 missing = sizeByHeader(path) - QFileInfo(path).size();
    return missing > 0 && missing < kMostMissing;
}

// SQLite reads nothing of a file that is shorter than it should be. With empty pages in place of
// the missing ones it reads the others.
Status copyAtFullSize(const QString& path, const QString& target) {
    QFile copy(target);
    if (QFile::copy(path, target) && copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        copy.resize(sizeByHeader(path)))
        return {};
    QFile::remove(target);
    return fail(ErrorCode::Io, tr("%1 cannot be written.").arg(QDir::toNativeSeparators(target)));
}

// Users know the damaged file, and not the copy of it that was read.
void nameInstead(std::vector<QString>& losses, const QString& read, const QString& damaged) {
    for (QString& loss : losses)
        loss.replace(QDir::toNativeSeparators(read), QDir::toNativeSeparators(damaged));
}

}  // namespace

Result<Recovered> recover(const QString& damaged, const QString& target, const Clock& clock,
                          const CancelToken& cancel, const Progress& progress) {
    if (!QFileInfo(damaged).isFile())
        return fail(ErrorCode::NotFound,
                    tr("There is no file %1.").arg(QDir::toNativeSeparators(damaged)));
    const auto state = storage::inspect(damaged);
    if (state == storage::FileState::NotOurs || state == storage::FileState::Newer)
        return fail(ErrorCode::NotOurs,
                    tr("%1 is not a workspace that this version of PactDesk can read.")
                        .arg(QDir::toNativeSeparators(damaged)));
    PACT_TRY(auto workspace, storage::Workspace::create(target, clock));
    const auto rebuild = [&]() -> Result<Recovered> {
        // Opening as a workspace knows how to read from a read-only medium.
        if (auto opened = storage::Workspace::open(damaged, storage::Workspace::Access::ReadOnly))
            return Recovery((*opened)->database(), *workspace, clock, cancel, progress).run();
        storage::removeOldParts(target);
        const bool isCut = isTruncated(damaged);
        const QString readable = isCut ? storage::partNameOf(target) : damaged;
        if (isCut) PACT_CHECK(copyAtFullSize(damaged, readable));
        const auto removing = qScopeGuard([&] {
            if (isCut) storage::removeWithLogs(readable);
        });
        PACT_TRY(Database source, Database::open(readable, storage::OpenMode::ReadOnly));
        auto recovered = Recovery(source, *workspace, clock, cancel, progress).run();
        if (recovered) nameInstead(recovered->losses, readable, damaged);
        return recovered;
    };
    auto recovered = rebuild();
    if (recovered) return recovered;
    workspace.reset();
    storage::removeWithLogs(target);
    Error error = std::move(recovered).error();
    if (error.code == ErrorCode::Damaged)
        error.message =
            tr("%1 is damaged so far that nothing can be read from it; restore a backup.")
                .arg(QDir::toNativeSeparators(damaged));
    return tl::unexpected(std::move(error));
}

}  // namespace pact::changes
