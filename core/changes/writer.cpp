#include "core/base/identity.h"
#include "core/changes/delta.h"
#include "core/changes/finalstate.h"
#include "core/changes/journal.h"
#include "core/changes/rowwriter.h"
#include "core/changes/writerstate.h"
#include "core/domain/canonical.h"
#include "core/storage/search.h"

#include <QCoreApplication>
#include <QDir>

namespace pact::changes {

using domain::EntitySpec;
using domain::FieldSpec;
using domain::Record;
using storage::Statement;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("changes", text); }

void setText(const EntitySpec& spec, Record& record, const QString& path, const QString& text) {
    if (path.contains(u'/'))
        record.translate(path, text);
    else
        record.set(spec, path, text);
}

// A path is a field of the entity, or the translation of a localised one.
bool isPath(const EntitySpec& spec, const QString& path) {
    if (!path.contains(u'/')) return spec.indexOf(path) >= 0;
    const int index = spec.indexOf(path.section(u'/', 0, 0));
    if (index < 0) return false;
    FieldSpec language;
    language.type = domain::FieldType::Language;
    const QString tag = path.section(u'/', 1);
    return spec.fields[static_cast<std::size_t>(index)].localised && !tag.isEmpty() &&
           domain::isCanonical(language, tag);
}

Conflict conflictOf(ConflictKind kind, FinalState& state, const EntitySpec& spec,
                    const RecordChange& change) {
    Conflict conflict;
    conflict.kind = kind;
    conflict.entity = spec.code;
    conflict.record = change.record;
    conflict.reference = state.nameOf(spec, change.record);
    return conflict;
}

QString shown(FinalState& state, const EntitySpec& spec, const QString& path,
              const QString& value) {
    if (value.isEmpty()) return tr("nothing");
    if (path.contains(u'/')) return u'"' + value + u'"';
    const auto text = state.store().displayed(spec.field(path), value);
    return u'"' + (text ? *text : value) + u'"';
}

/// Takes words that no record holds any more out of the file itself: index, free pages and log.
/// Whether nobody kept the log from being emptied.
Result<bool> clean(storage::Database& database) {
    PACT_CHECK(storage::SearchIndex(database).forget());
    PACT_CHECK(database.execute(QStringLiteral("VACUUM")));
    PACT_TRY(const qint64 isBusy,
             database.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return isBusy == 0;
}

/// Cleans the file after an erasure, which stays whatever becomes of that; what is left to do.
QString textLeftIn(storage::Database& database) {
    const Result<bool> cleaned = clean(database);
    const QString file = QDir::toNativeSeparators(database.path());
    if (!cleaned)
        return tr("The data are erased, but their text may still be in %1. %2 Erase them again"
                  " later, and it leaves the file.")
            .arg(file, cleaned.error().message);
    if (*cleaned) return {};
    return tr("Another program is reading %1: the erased text leaves the file for good when that"
              " program closes it.")
        .arg(file);
}

}  // namespace

WriterState::WriterState(storage::Database& db, storage::Transaction begun)
    : database(db), transaction(std::move(begun)), rows(db), state(db), personal(db) {}

Status WriterState::append(const QString& entity, const QUuid& record, const QByteArray& delta) {
    if (!insertChange) {
        PACT_TRY(Statement statement, database.prepare(QStringLiteral(
                                          "INSERT INTO change (seq, ord, entity, record, delta) "
                                          "VALUES (?, ?, ?, ?, ?)")));
        insertChange = std::make_unique<Statement>(std::move(statement));
    }
    hash.add(ord, entity, record, delta);
    PACT_CHECK(insertChange->bind(1, row.seq)
                   .bind(2, ord)
                   .bind(3, entity)
                   .bind(4, record)
                   .bind(5, delta)
                   .run());
    ++ord;
    return {};
}

Status WriterState::writeJournalRow() {
    PACT_TRY(
        Statement insert,
        database.prepare(QStringLiteral(
            "INSERT INTO journal (seq, \"set\", at, actor, device, origin, reason, schema, undoes, "
            "prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
    insert.bind(1, row.seq).bind(2, row.set).bind(3, row.at);
    row.actor.isNull() ? insert.bindNull(4) : insert.bind(4, row.actor);
    row.device.isNull() ? insert.bindNull(5) : insert.bind(5, row.device);
    insert.bind(6, row.origin).bindText(7, row.reason).bind(8, row.schema);
    row.undoes ? insert.bind(9, *row.undoes) : insert.bindNull(9);
    return insert.bind(10, row.prev).bind(11, row.hash).run();
}

Status WriterState::addCreation(const EntitySpec& spec, const RecordChange& change) {
    Record record;
    record.id = change.record;
    record.values.resize(spec.fields.size());
    for (const FieldChange& field : change.fields) setText(spec, record, field.field, field.after);
    const auto written = rows.write(spec, change);
    if (!written && written.error().code == ErrorCode::Conflict) {
        Conflict conflict = conflictOf(ConflictKind::Exists, state, spec, change);
        conflict.message = tr("%1 is there already.").arg(conflict.reference);
        conflicts.push_back(std::move(conflict));
        return {};
    }
    PACT_CHECK(written);
    state.noteWritten(spec, record, true);
    PACT_TRY(const QByteArray delta, toDelta(spec, change, personal));
    return append(spec.code, change.record, delta);
}

void WriterState::addRival(const EntitySpec& spec, const RecordChange& change,
                           const FieldChange& field, const QString& stored) {
    Conflict conflict = conflictOf(ConflictKind::Changed, state, spec, change);
    conflict.field = field.field;
    conflict.expected = field.before;
    conflict.stored = stored;
    conflict.wanted = field.after;
    conflict.message =
        tr("%1, %2: it was expected to be %3, but is %4; nothing was changed.")
            .arg(conflict.reference, field.field, shown(state, spec, field.field, field.before),
                 shown(state, spec, field.field, stored));
    conflicts.push_back(std::move(conflict));
}

Status WriterState::addToExisting(const EntitySpec& spec, const RecordChange& change) {
    PACT_TRY(auto stored, state.store().find(spec, change.record));
    if (!stored) {
        Conflict conflict = conflictOf(ConflictKind::Missing, state, spec, change);
        conflict.message = tr("%1 is not there.").arg(conflict.reference);
        conflicts.push_back(std::move(conflict));
        return {};
    }
    RecordChange effective{change.entity, change.record, change.existence, {}};
    for (const FieldChange& field : change.fields) {
        const QString now = textAt(spec, *stored, field.field);
        if (now == field.after && change.existence == Existence::Kept) continue;
        if (now != field.before) {
            addRival(spec, change, field, now);
            continue;
        }
        effective.fields.push_back(field);
        setText(spec, *stored, field.field, field.after);
    }
    if (effective.isEmpty()) return {};
    if (change.existence == Existence::Removed) {
        PACT_TRY(const qint64 local, state.store().rowOf(spec, change.record));
        state.noteRemoved(spec, change.record, local);
    } else {
        state.noteWritten(spec, *stored, false);
    }
    PACT_CHECK(rows.write(spec, effective));
    PACT_TRY(const QByteArray delta, toDelta(spec, effective, personal));
    return append(spec.code, change.record, delta);
}

Status WriterState::add(const RecordChange& change) {
    const EntitySpec* spec = domain::findEntity(change.entity);
    if (!spec)
        return fail(ErrorCode::InvalidInput, tr("There is no entity \"%1\".").arg(change.entity));
    for (const FieldChange& field : change.fields)
        if (!isPath(*spec, field.field))
            return fail(ErrorCode::InvalidInput,
                        tr("%1 has no field \"%2\".").arg(change.entity, field.field));
    return change.existence == Existence::Created ? addCreation(*spec, change)
                                                  : addToExisting(*spec, change);
}

Result<ApplyResult> WriterState::commit(const QByteArray& expectedHash) {
    ApplyResult result;
    PACT_TRY(const auto dangling, rows.finish());
    for (const RowWriter::Dangling& link : dangling) {
        Conflict conflict;
        conflict.kind = ConflictKind::Missing;
        conflict.entity = link.spec->code;
        conflict.record = link.record;
        conflict.reference = state.nameOf(*link.spec, link.record);
        conflict.field = link.field;
        conflict.message = tr("%1, %2: there is no record %3.")
                               .arg(conflict.reference, link.field, toText(link.target));
        conflicts.push_back(std::move(conflict));
    }
    if (conflicts.empty() && !isReplay) {
        PACT_TRY(conflicts, state.judge());
    }
    if (!conflicts.empty()) {
        transaction.rollBack();
        result.conflicts = std::move(conflicts);
        return result;
    }
    if (ord == 0) {
        transaction.rollBack();
        return result;
    }
    if (!isReplay) {
        PACT_CHECK(storage::SearchIndex(database).refresh(rows.touchedRecommendations()));
    }
    row.hash = hash.finish(row);
    if (!expectedHash.isEmpty() && row.hash != expectedHash) {
        transaction.rollBack();
        return result;
    }
    PACT_CHECK(writeJournalRow());
    insertChange.reset();
    PACT_CHECK(transaction.commit());
    result.seq = row.seq;
    return result;
}

Result<std::unique_ptr<WriterState>> WriterState::begin(storage::Database& database) {
    if (database.isReadOnly())
        return fail(ErrorCode::ReadOnly, tr("%1 can only be read here.").arg(database.path()));
    PACT_TRY(storage::Transaction transaction,
             storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    auto state = std::make_unique<WriterState>(database, std::move(transaction));
    PACT_TRY(const storage::Head head, storage::journalHead(database));
    state->row.seq = head.seq + 1;
    if (head.seq == 0) {
        PACT_TRY(state->row.prev, firstLink(database));
    } else {
        state->row.prev = head.hash;
    }
    return state;
}

struct Writer::Private {
    std::unique_ptr<WriterState> state;
};

Writer::Writer(std::unique_ptr<Private> p) : d(std::move(p)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer::~Writer() = default;

Status Writer::add(const RecordChange& change) { return d->state->add(change); }

Result<ApplyResult> Writer::commit() { return d->state->commit(); }

Result<Writer> Journal::begin(Source source, const QString& reason, std::optional<qint64> undoes) {
    PACT_TRY(auto state, WriterState::begin(*m_database));
    state->row.set = newId(m_clock->now());
    state->row.at = toJournalTime(m_clock->now());
    state->row.actor = m_author.officer;
    state->row.device = m_author.device;
    state->row.origin = codeOf(source);
    state->row.reason = reason;
    state->row.undoes = undoes;
    auto d = std::make_unique<Writer::Private>();
    d->state = std::move(state);
    return Writer(std::move(d));
}

Result<ApplyResult> Journal::erase(const EntitySpec& spec, const QUuid& record,
                                   const QString& reason) {
    storage::RecordStore store(*m_database);
    PACT_TRY(const Record before, store.get(spec, record));
    Record after = before;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].personal) after.values[i].clear();
    ApplyResult result;
    {
        PACT_TRY(Writer writer, begin(Source::Erasure, reason));
        const RecordChange change = edit(spec, before, after);
        PACT_CHECK(writer.add(change));
        // Where only earlier values are left to forget, the set says no more than that.
        if (change.isEmpty()) {
            PACT_TRY(const QByteArray delta, toDelta(spec, change, writer.d->state->personal));
            PACT_CHECK(writer.d->state->append(spec.code, record, delta));
        }
        PACT_CHECK(writer.d->state->personal.forget(record));
        PACT_TRY(result, writer.commit());
    }
    if (result.isApplied()) result.remark = textLeftIn(*m_database);
    return result;
}

}  // namespace pact::changes
