#include "core/changes/verification.h"

#include "core/base/identity.h"
#include "core/changes/delta.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

namespace pact::changes {

using domain::EntitySpec;
using domain::Record;
using storage::Statement;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("changes", text); }

// Each costs a pass over an index; a forged file may hold any number.
constexpr int kStrangersLookedUp = 20;

class Verifier {
public:
    Verifier(storage::Database& database, const CancelToken& cancel, const Progress& progress)
        : m_database(database),
          m_store(database),
          m_personal(database),
          m_cancel(cancel),
          m_progress(progress) {}

    Result<Verification> run(const QByteArray& knownHead) {
        PACT_TRY(auto snapshot,
                 storage::Transaction::begin(m_database, storage::Transaction::Kind::Read));
        PACT_CHECK(guarded(checkFile(), tr("The file's structure cannot be read to its end")));
        PACT_CHECK(checkColumns());
        PACT_CHECK(guarded(checkChain(knownHead), tr("The journal cannot be read to its end")));
        PACT_CHECK(checkAllRecords());
        PACT_CHECK(guarded(checkStrangers(), tr("The tables cannot be read to their end")));
        PACT_CHECK(guarded(checkPersonal(), tr("The personal data cannot be read to their end")));
        return std::move(m_result);
    }

private:
    // A file that cannot be read further is a finding, not a failure; being stopped is one.
    Status guarded(const Status& status, const QString& what) {
        if (status) return {};
        if (status.error().code == ErrorCode::Cancelled) return status;
        find({}, {}, 0,
             QStringLiteral("%1: %2 %3").arg(what, status.error().message, status.error().detail));
        return {};
    }

    void find(const QString& entity, const QUuid& record, qint64 seq, const QString& message) {
        Finding finding{entity, record, {}, seq, message};
        if (const EntitySpec* spec = domain::findEntity(entity)) {
            const auto name = m_store.humanReference(*spec, record);
            finding.reference = name ? *name : toText(record);
        }
        m_result.findings.push_back(std::move(finding));
    }

    Status checkCancelled() const {
        return m_cancel.isCancelled() ? Status(fail(ErrorCode::Cancelled, tr("Stopped.")))
                                      : Status();
    }

    Status checkFile() {
        PACT_TRY(Statement check, m_database.prepare(QStringLiteral("PRAGMA integrity_check(50)")));
        for (;;) {
            PACT_TRY(const bool isThere, check.step());
            if (!isThere) break;
            for (const QString& line : check.text(0).split(u'\n', Qt::SkipEmptyParts))
                if (line != QLatin1String("ok") && !line.startsWith(QLatin1String("***")))
                    findStructure(line);
        }
        PACT_TRY(Statement links, m_database.prepare(QStringLiteral("PRAGMA foreign_key_check")));
        for (;;) {
            PACT_TRY(const bool isThere, links.step());
            if (!isThere) return {};
            findRow(links.text(0), links.integer(1),
                    tr("Row %1 of %2 refers to a record that is not there.")
                        .arg(links.text(1), links.text(0)));
        }
    }

    // A table that lacks a column reads as damaged only once somebody asks for it.
    Status checkColumns() {
        for (const EntitySpec* spec : domain::allEntities()) {
            const auto columns =
                m_database.prepare(QStringLiteral("SELECT %1 FROM \"%2\" each LIMIT 0")
                                       .arg(columnsOf(*spec), spec->table()));
            if (!columns)
                find(spec->code, {}, 0,
                     tr("The table %1 is not as it should be: %2")
                         .arg(spec->table(), columns.error().detail));
        }
        return checkCancelled();
    }

    static QString columnsOf(const EntitySpec& spec) {
        QStringList columns;
        for (const domain::FieldSpec& field : spec.fields)
            columns << QStringLiteral("each.\"%1\"").arg(field.column());
        return columns.join(QLatin1String(", "));
    }

    // What SQLite says of a row names the record in it.
    void findStructure(const QString& line) {
        static const QRegularExpression kRow(
            QStringLiteral("^row (\\d+) missing from index (.+)$"));
        const QString message = tr("The file's structure is damaged: %1").arg(line);
        const auto match = kRow.match(line);
        QString table;
        if (match.hasMatch()) {
            auto index = m_database.prepare(
                QStringLiteral("SELECT tbl_name FROM sqlite_master WHERE name = ?"));
            if (index && index->bind(1, match.captured(2)).step().value_or(false))
                table = index->text(0);
        }
        findRow(table, match.captured(1).toLongLong(), message);
    }

    void findRow(const QString& table, qint64 row, const QString& message) {
        for (const EntitySpec* spec : domain::allEntities())
            if (spec->table() == table) return find(spec->code, indexedId(*spec, row), 0, message);
        find({}, {}, 0, message);
    }

    // The id that the index of ids gives a row; the row itself may say something else.
    QUuid indexedId(const EntitySpec& spec, qint64 row) {
        auto statement = m_database.prepare(
            QStringLiteral(
                "SELECT id FROM \"%1\" INDEXED BY \"sqlite_autoindex_%1_1\" WHERE row = ?"
                " AND id > x'' LIMIT 1")
                .arg(spec.table()));
        if (statement && statement->bind(1, row).step().value_or(false)) return statement->id(0);
        return m_store.idOf(spec, row).value_or(QUuid());
    }

    Status checkChain(const QByteArray& knownHead) {
        PACT_TRY(m_expectedPrev, firstLink(m_database));
        bool isHeadKnown = knownHead.isEmpty();
        PACT_TRY(
            Statement rows,
            m_database.prepare(
                QStringLiteral("SELECT %1 FROM journal j ORDER BY j.seq").arg(journalColumns())));
        PACT_TRY(Statement changes,
                 m_database.prepare(QStringLiteral(
                     "SELECT ord, entity, record, delta FROM change WHERE seq = ? ORDER BY ord")));
        PACT_TRY(const qint64 total,
                 m_database.number(QStringLiteral("SELECT count(*) FROM journal")));
        for (;;) {
            PACT_CHECK(checkCancelled());
            PACT_TRY(const bool isThere, rows.step());
            if (!isThere) break;
            const JournalRow row = readJournalRow(rows);
            PACT_CHECK(checkSet(row, changes));
            if (row.hash == knownHead) isHeadKnown = true;
            m_result.head = {row.seq, row.hash};
            m_expectedPrev = row.hash;
            ++m_result.changeSets;
            if (m_progress) m_progress(m_result.changeSets, total);
        }
        if (!isHeadKnown)
            find({}, {}, 0,
                 tr("The head %1 is not in the journal: it was not made from these change sets.")
                     .arg(QString::fromLatin1(knownHead.toHex())));
        return {};
    }

    Status checkSet(const JournalRow& row, Statement& changes) {
        SetHash hash;
        std::vector<std::pair<QString, QUuid>> records;
        changes.reset();
        changes.bind(1, row.seq);
        for (;;) {
            const auto isThere = changes.step();
            if (!isThere) {
                PACT_CHECK(checkRecordNames(row.seq));
                return tl::unexpected(isThere.error());
            }
            if (!*isThere) break;
            hash.add(changes.integer(0), changes.text(1), changes.id(2), changes.bytes(3));
            if (records.size() < 2) records.emplace_back(changes.text(1), changes.id(2));
        }
        if (row.seq != m_result.head.seq + 1)
            find({}, {}, row.seq,
                 tr("Change set %1 does not follow change set %2.")
                     .arg(row.seq)
                     .arg(m_result.head.seq));
        if (row.prev != m_expectedPrev)
            find({}, {}, row.seq,
                 tr("Change set %1 is not linked to the one before it.").arg(row.seq));
        if (hash.finish(row) == row.hash) return {};
        PACT_CHECK(checkRecordNames(row.seq));
        const auto only = records.size() == 1 ? records.front() : std::pair<QString, QUuid>();
        find(only.first, only.second, row.seq,
             tr("Change set %1 is not what was written: its hash does not agree.").arg(row.seq));
        return {};
    }

    // The journal's index of records holds each record's id once more: it names what the journal
    // itself cannot, whatever of the two can still be read.
    Status checkRecordNames(qint64 seq) {
        std::map<qint64, QUuid> indexed;
        forReadable(QStringLiteral("SELECT ord, '', record FROM change INDEXED BY change_by_record"
                                   " WHERE record > x'' AND seq = ? ORDER BY record %1"),
                    seq, [&](const Statement& row) { indexed[row.integer(0)] = row.id(2); });
        std::map<qint64, QUuid> missing = indexed;
        forReadable(
            QStringLiteral("SELECT ord, entity, record FROM change WHERE seq = ? ORDER BY ord %1"),
            seq, [&](const Statement& row) {
                const qint64 ord = row.integer(0);
                if (missing.erase(ord) == 0 || indexed[ord] == row.id(2)) return;
                find(row.text(1), indexed[ord], seq,
                     tr("Change set %1 changed %2, and holds the change under another id.")
                         .arg(seq)
                         .arg(toText(indexed[ord])));
            });
        for (const auto& [ord, record] : missing) {
            PACT_CHECK(checkCancelled());
            find(entityOf(record), record, seq,
                 tr("Change set %1 changed %2, and the change cannot be read any more.")
                     .arg(seq)
                     .arg(toText(record)));
        }
        return {};
    }

    // From both ends, each up to a page that cannot be read.
    template<class Take>
    void forReadable(const QString& sql, qint64 seq, const Take& take) {
        for (const char* direction : {"ASC", "DESC"}) {
            auto rows = m_database.prepare(sql.arg(QLatin1String(direction)));
            if (rows) rows->bind(1, seq);
            while (rows && rows->step().value_or(false)) take(*rows);
        }
    }

    QString entityOf(const QUuid& record) {
        for (const EntitySpec* spec : domain::allEntities())
            if (m_store.rowOf(*spec, record).value_or(0) != 0) return spec->code;
        return {};
    }

    // One pass; where that comes upon a page that cannot be read, each record by itself, so that
    // the others are still checked and those on the page are named.
    Status checkAllRecords() {
        const std::size_t before = m_result.findings.size();
        Status passed = checkRecords();
        if (passed || passed.error().code == ErrorCode::Cancelled) return passed;
        m_result.findings.erase(m_result.findings.begin() + static_cast<std::ptrdiff_t>(before),
                                m_result.findings.end());
        m_result.records = 0;
        PACT_CHECK(guarded(passed, tr("The changes of records cannot be read to their end")));
        m_isOneByOne = true;
        for (const auto& [record, entity] : readableRecords())
            PACT_CHECK(checkRecord(entity, record));
        return {};
    }

    // Whatever ids tables and indexes still give, read from both ends.
    std::map<QUuid, QString> readableRecords() {
        std::map<QUuid, QString> records;
        const auto read = [&](const QString& sql, const QString& entity) {
            for (const char* direction : {"ASC", "DESC"}) {
                auto rows = m_database.prepare(sql.arg(QLatin1String(direction)));
                while (rows && rows->step().value_or(false))
                    if (const QUuid id = rows->id(0); !id.isNull())
                        records.try_emplace(id, entity.isEmpty() ? rows->text(1) : entity);
            }
        };
        for (const EntitySpec* spec : domain::allEntities()) {
            const QString table = QStringLiteral("SELECT id FROM \"%1\"").arg(spec->table());
            read(table + QLatin1String(" ORDER BY id %1"), spec->code);
            read(table + QLatin1String(" NOT INDEXED ORDER BY row %1"), spec->code);
        }
        read(QStringLiteral("SELECT record, entity FROM change ORDER BY seq %1, ord %1"), {});
        read(QStringLiteral("SELECT record, '' FROM change INDEXED BY change_by_record"
                            " ORDER BY record %1"),
             {});
        return records;
    }

    Status checkRecord(const QString& entity, const QUuid& record) {
        PACT_CHECK(checkCancelled());
        PACT_TRY(Statement changes, m_database.prepare(QStringLiteral(
                                        "SELECT entity, delta, seq FROM change INDEXED BY "
                                        "change_by_record WHERE record = ? ORDER BY seq, ord")));
        changes.bind(1, record);
        bool hasChanges = false;
        for (;;) {
            const auto isThere = changes.step();
            if (!isThere) {
                ++m_result.records;
                find(entity, record, 0,
                     tr("The changes of %1 cannot be read.").arg(toText(record)));
                return {};
            }
            if (!*isThere) break;
            if (!hasChanges) beginRecord(entity.isEmpty() ? changes.text(0) : entity, record);
            hasChanges = true;
            takeChange(changes.text(0), record, changes.bytes(1), changes.integer(2));
        }
        if (hasChanges) return finishRecord();
        find(entity, record, 0, tr("The table has the record, the journal has not."));
        return {};
    }

    Status checkRecords() {
        PACT_TRY(Statement changes, m_database.prepare(QStringLiteral(
                                        "SELECT entity, record, delta, seq FROM change INDEXED BY "
                                        "change_by_record ORDER BY record, seq, ord")));
        for (;;) {
            PACT_TRY(const bool isThere, changes.step());
            if (!isThere) break;
            const QUuid record = changes.id(1);
            if (record != m_record) {
                PACT_CHECK(finishRecord());
                beginRecord(changes.text(0), record);
            }
            takeChange(changes.text(0), record, changes.bytes(2), changes.integer(3));
        }
        return finishRecord();
    }

    void beginRecord(const QString& entity, const QUuid& record) {
        m_entity = entity;
        m_record = record;
        m_values.clear();
        m_exists = false;
    }

    void takeChange(const QString& entity, const QUuid& record, const QByteArray& delta,
                    qint64 seq) {
        const auto change = fromDelta(entity, record, delta);
        if (!change || entity != m_entity) {
            find(m_entity, record, seq,
                 tr("Change set %1 holds a change of %2 that cannot be read.")
                     .arg(seq)
                     .arg(toText(record)));
            return;
        }
        if ((change->existence == Existence::Created) == m_exists)
            find(entity, record, seq,
                 tr("Change set %1 does not go on from the last change of %2: "
                    "the record was %3.")
                     .arg(seq)
                     .arg(toText(record), m_exists ? tr("there") : tr("not there")));
        for (const FieldChange& field : change->fields) {
            QString& value = m_values[field.field];
            if (value != field.before)
                find(entity, record, seq,
                     tr("Change set %1 does not go on from the last change of %2, field %3.")
                         .arg(seq)
                         .arg(toText(record), field.field));
            value = field.after;
        }
        m_exists = change->existence != Existence::Removed;
    }

    Status finishRecord() {
        if (m_record.isNull()) return {};
        PACT_CHECK(checkCancelled());
        const EntitySpec* spec = domain::findEntity(m_entity);
        if (!spec) {
            find({}, m_record, 0,
                 tr("%1 belongs to no entity that is known.").arg(toText(m_record)));
            return {};
        }
        ++m_result.records;
        const auto stored = m_store.find(*spec, m_record);
        if (!stored) {
            find(m_entity, m_record, 0,
                 tr("The record cannot be read: %1").arg(stored.error().message));
            return {};
        }
        if (stored->has_value() != m_exists) {
            find(m_entity, m_record, 0,
                 m_exists ? tr("The journal has the record, the table has not.")
                          : tr("The table has the record, and the journal removed it."));
            return {};
        }
        if (m_exists) compare(*spec, **stored);
        return {};
    }

    void compare(const EntitySpec& spec, const Record& stored) {
        std::map<QString, QString> now;
        for (std::size_t i = 0; i < spec.fields.size(); ++i)
            if (!stored.values[i].isEmpty()) now[spec.fields[i].code] = stored.values[i];
        for (const auto& [path, text] : stored.translations) now[path] = text;
        for (const auto& [path, text] : m_values) {
            const auto found = now.find(path);
            const QString value = found == now.end() ? QString() : found->second;
            if (!agrees(text, value))
                find(spec.code, stored.id, 0,
                     tr("The field %1 is not what the journal says.").arg(path));
            if (found != now.end()) now.erase(found);
        }
        for (const auto& [path, text] : now)
            find(spec.code, stored.id, 0,
                 tr("The field %1 is not what the journal says.").arg(path));
    }

    bool agrees(const QString& journalled, const QString& stored) {
        if (!journalled.startsWith(kDigestPrefix)) return journalled == stored;
        const auto value = m_personal.valueOf(
            QByteArray::fromHex(journalled.mid(kDigestPrefix.size()).toLatin1()));
        return value && *value && **value == stored;
    }

    // Records in the tables that the journal does not know.
    Status checkStrangers() {
        // Not by the index of ids, which may say something else than the rows.
        for (const EntitySpec* spec : domain::allEntities()) {
            PACT_TRY(
                Statement strangers,
                m_database.prepare(QStringLiteral("SELECT t.id, t.row FROM \"%1\" t NOT INDEXED"
                                                  " WHERE NOT EXISTS (SELECT 1 FROM change c"
                                                  " WHERE c.record = t.id)")
                                       .arg(spec->table())));
            for (int count = 0;; ++count) {
                PACT_CHECK(checkCancelled());
                PACT_TRY(const bool isThere, strangers.step());
                if (!isThere) break;
                findStranger(
                    *spec, strangers.id(0),
                    count < kStrangersLookedUp ? indexedId(*spec, strangers.integer(1)) : QUuid());
            }
        }
        PACT_TRY(Statement texts, m_database.prepare(QStringLiteral(
                                      "SELECT entity, record FROM translation t WHERE NOT EXISTS "
                                      "(SELECT 1 FROM change c WHERE c.record = t.record)")));
        for (;;) {
            PACT_TRY(const bool isThere, texts.step());
            if (!isThere) return {};
            find(texts.text(0), texts.id(1), 0, tr("A translation belongs to no record."));
        }
    }

    void findStranger(const EntitySpec& spec, const QUuid& id, const QUuid& indexed) {
        if (!indexed.isNull() && indexed != id)
            find(spec.code, indexed, 0, tr("The table has the record under another id."));
        else if (!m_isOneByOne)
            find(spec.code, id, 0, tr("The table has the record, the journal has not."));
    }

    Status checkPersonal() {
        PACT_TRY(Statement rows,
                 m_database.prepare(QStringLiteral("SELECT digest, record FROM personal")));
        for (;;) {
            PACT_TRY(const bool isThere, rows.step());
            if (!isThere) return {};
            if (!m_personal.valueOf(rows.bytes(0)))
                find({}, rows.id(1), 0,
                     tr("A personal value of record %1 does not agree with its digest.")
                         .arg(toText(rows.id(1))));
        }
    }

    storage::Database& m_database;
    storage::RecordStore m_store;
    PersonalValues m_personal;
    CancelToken m_cancel;
    Progress m_progress;
    Verification m_result;
    QByteArray m_expectedPrev;
    QString m_entity;
    QUuid m_record;
    std::map<QString, QString> m_values;
    bool m_exists = false;
    bool m_isOneByOne = false;  // where one pass over the changes is not possible
};

}  // namespace

Result<Verification> verify(storage::Database& database, const QByteArray& knownHead,
                            const CancelToken& cancel, const Progress& progress) {
    return Verifier(database, cancel, progress).run(knownHead);
}

}  // namespace pact::changes
