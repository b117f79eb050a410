#include "core/changes/journal.h"

#include "core/changes/delta.h"
#include "core/changes/history.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace pact::changes {

using storage::Statement;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("changes", text); }

/// Which sets are in effect: a set is, unless a set that is in effect undoes it.
class Effects {
public:
    static Result<Effects> read(storage::Database& database) {
        PACT_TRY(
            Statement statement,
            database.prepare(QStringLiteral(
                "SELECT seq, undoes FROM journal WHERE undoes IS NOT NULL ORDER BY seq DESC")));
        Effects effects;
        for (;;) {
            PACT_TRY(const bool isThere, statement.step());
            if (!isThere) break;
            const qint64 seq = statement.integer(0);
            const qint64 target = statement.integer(1);
            effects.m_targets[seq] = target;
            // An undo is younger than what it undoes, so its own fate is known by now.
            if (effects.isActive(seq)) effects.m_inactive.insert(target);
        }
        return effects;
    }

    [[nodiscard]] bool isActive(qint64 seq) const { return !m_inactive.contains(seq); }
    [[nodiscard]] bool isUndo(qint64 seq) const { return m_targets.contains(seq); }
    [[nodiscard]] qint64 target(qint64 seq) const { return m_targets.at(seq); }

private:
    std::map<qint64, qint64> m_targets;
    std::set<qint64> m_inactive;
};

// Whether the set `later` changed, in the end, what the set `seq` left behind.
bool countsAsTouch(const Effects& effects, qint64 later, qint64 seq) {
    if (!effects.isActive(later)) return false;
    return !effects.isUndo(later) || effects.target(later) < seq;
}

Conflict touchedLater(storage::RecordStore& store, const RecordChange& change, qint64 later) {
    Conflict conflict;
    conflict.kind = ConflictKind::Referred;
    conflict.entity = change.entity;
    conflict.record = change.record;
    const auto name = store.humanReference(*domain::findEntity(change.entity), change.record);
    conflict.reference = change.entity + u' ' + (name ? *name : QString());
    conflict.message = tr("%1 was changed again by change set %2; undo that one first.")
                           .arg(conflict.reference)
                           .arg(later);
    return conflict;
}

Result<std::vector<Conflict>> findTouched(storage::Database& database, const Effects& effects,
                                          const std::vector<RecordChange>& changes, qint64 seq) {
    PACT_TRY(Statement later, database.prepare(QStringLiteral(
                                  "SELECT DISTINCT seq FROM change WHERE record = ? AND seq > ?")));
    storage::RecordStore store(database);
    std::vector<Conflict> conflicts;
    for (const RecordChange& change : changes) {
        later.reset();
        later.bind(1, change.record).bind(2, seq);
        for (;;) {
            PACT_TRY(const bool isThere, later.step());
            if (!isThere) break;
            if (!countsAsTouch(effects, later.integer(0), seq)) continue;
            conflicts.push_back(touchedLater(store, change, later.integer(0)));
            break;
        }
    }
    return conflicts;
}

bool holdsErased(const std::vector<RecordChange>& changes) {
    for (const RecordChange& change : changes)
        for (const FieldChange& field : change.fields)
            if (field.before == erasedText() || field.after == erasedText()) return true;
    return false;
}

}  // namespace

Journal::Journal(storage::Database& database, const Clock& clock, Author author)
    : m_database(&database), m_clock(&clock), m_author(author) {}

Result<ApplyResult> Journal::apply(const ChangeSet& set) {
    PACT_TRY(Writer writer, begin(set.source, set.reason));
    for (const RecordChange& change : set.changes) PACT_CHECK(writer.add(change));
    return writer.commit();
}

Result<std::optional<qint64>> Journal::undoable() {
    PACT_TRY(const Effects effects, Effects::read(*m_database));
    PACT_TRY(Statement mine,
             m_database->prepare(QStringLiteral(
                 "SELECT seq FROM journal WHERE actor IS ? AND device IS ? AND undoes IS "
                 "NULL AND origin <> 'erasure' ORDER BY seq DESC")));
    m_author.officer.isNull() ? mine.bindNull(1) : mine.bind(1, m_author.officer);
    m_author.device.isNull() ? mine.bindNull(2) : mine.bind(2, m_author.device);
    for (;;) {
        PACT_TRY(const bool isThere, mine.step());
        if (!isThere) return std::nullopt;
        if (effects.isActive(mine.integer(0))) return mine.integer(0);
    }
}

Result<std::optional<qint64>> Journal::redoable() {
    PACT_TRY(const Effects effects, Effects::read(*m_database));
    PACT_TRY(Statement mine, m_database->prepare(QStringLiteral(
                                 "SELECT seq FROM journal WHERE actor IS ? AND device IS ? "
                                 "ORDER BY seq DESC")));
    m_author.officer.isNull() ? mine.bindNull(1) : mine.bind(1, m_author.officer);
    m_author.device.isNull() ? mine.bindNull(2) : mine.bind(2, m_author.device);
    for (;;) {
        PACT_TRY(const bool isThere, mine.step());
        if (!isThere) return std::nullopt;
        const qint64 seq = mine.integer(0);
        if (!effects.isUndo(seq)) return std::nullopt;  // the next edit drops what could be redone
        if (effects.isActive(seq) && !effects.isUndo(effects.target(seq))) return seq;
    }
}

Result<ApplyResult> Journal::takeBack(qint64 seq, Source source) {
    PACT_TRY(const Effects effects, Effects::read(*m_database));
    PACT_TRY(
        const qint64 exists,
        m_database->number(QStringLiteral("SELECT count(*) FROM journal WHERE seq = %1").arg(seq)));
    if (exists == 0) return fail(ErrorCode::NotFound, tr("There is no change set %1.").arg(seq));
    if (!effects.isActive(seq))
        return fail(ErrorCode::Refused, tr("Change set %1 is undone already.").arg(seq));
    PACT_TRY(const auto changes, changesOf(*m_database, seq));
    if (holdsErased(changes))
        return fail(
            ErrorCode::Refused,
            tr("Change set %1 held personal data that were erased; it cannot be undone.").arg(seq));
    PACT_TRY(auto writer, begin(source, {}, seq));
    PACT_TRY(auto touched, findTouched(*m_database, effects, changes, seq));
    if (!touched.empty()) return ApplyResult{std::nullopt, std::move(touched), {}};
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        PACT_CHECK(writer.add(inverse(*change)));
    return writer.commit();
}

Result<ApplyResult> Journal::undo(std::optional<qint64> seq) {
    if (!seq) {
        PACT_TRY(seq, undoable());
    }
    if (!seq) return fail(ErrorCode::NotFound, tr("There is nothing to undo."));
    return takeBack(*seq, Source::Undo);
}

Result<ApplyResult> Journal::redo() {
    PACT_TRY(const auto seq, redoable());
    if (!seq) return fail(ErrorCode::NotFound, tr("There is nothing to redo."));
    return takeBack(*seq, Source::Redo);
}

}  // namespace pact::changes
