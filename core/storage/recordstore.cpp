#include "core/storage/recordstore.h"

#include "core/base/identity.h"
#include "core/base/textfold.h"
#include "core/domain/canonical.h"
#include "core/storage/search.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::storage {

using domain::EntitySpec;
using domain::FieldSpec;
using domain::FieldType;
using domain::Record;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

QString quoted(const QString& identifier) { return u'"' + identifier + u'"'; }

QString tableOfEntity(const QString& entity) {
    const EntitySpec* spec = domain::findEntity(entity);
    Q_ASSERT_X(spec, "RecordStore", "a field refers to an entity that is not there");
    return spec->table();
}

QString valueAt(const FieldSpec& field, const Statement& statement, int column) {
    if (statement.isNull(column)) return {};
    switch (field.type) {
        case FieldType::Reference: return toText(statement.id(column));
        case FieldType::Flag:
            // A flag is stored as 1 or not at all; anything else shows as what it is.
            return statement.integer(column) == 1 ? QStringLiteral("yes") : statement.text(column);
        case FieldType::Integer: return QString::number(statement.integer(column));
        default: return statement.text(column);
    }
}

// The condition that a field holds a value, with one parameter unless the value is absent.
QString condition(const FieldSpec& field, bool isAbsent) {
    const QString column = QStringLiteral("t.") + quoted(field.column());
    if (isAbsent) return column + QLatin1String(" IS NULL");
    if (field.type == FieldType::Reference)
        return column + QStringLiteral(" = (SELECT row FROM %1 WHERE id = ?)")
                            .arg(tableOfEntity(field.refersTo));
    return column + QLatin1String(" = ?");
}

void bindValue(Statement& statement, int parameter, const FieldSpec& field, const QString& value) {
    if (field.type == FieldType::Reference)
        statement.bind(parameter, idFromText(value));
    else if (field.type == FieldType::Flag)
        statement.bind(parameter, qint64{1});
    else if (field.type == FieldType::Integer)
        statement.bind(parameter, value.toLongLong());
    else
        statement.bind(parameter, value);
}

bool matches(const EntitySpec& spec, const Record& record, const QStringList& words) {
    QStringList texts;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (spec.fields[i].type == FieldType::Text || spec.fields[i].type == FieldType::LongText)
            texts << foldText(record.values[i]);
    for (const auto& [path, text] : record.translations) texts << foldText(text);
    const QString all = u' ' + texts.join(u' ');
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(u' ' + word); });
}

void sortNaturally(const EntitySpec& spec, std::vector<Record>& records) {
    if (spec.reference < 0) return;
    const auto index = static_cast<std::size_t>(spec.reference);
    std::vector<std::pair<QString, std::size_t>> keys;
    keys.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        keys.emplace_back(naturalKey(records[i].values[index]), i);
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Record> sorted;
    sorted.reserve(records.size());
    for (const auto& [key, i] : keys) sorted.push_back(std::move(records[i]));
    records = std::move(sorted);
}

}  // namespace

QString recordColumns(const EntitySpec& spec) {
    QStringList columns{QStringLiteral("t.id")};
    for (const FieldSpec& field : spec.fields) {
        const QString column = QStringLiteral("t.") + quoted(field.column());
        columns << (field.type == FieldType::Reference
                        ? QStringLiteral("(SELECT r.id FROM %1 r WHERE r.row = %2)")
                              .arg(tableOfEntity(field.refersTo), column)
                        : column);
    }
    return columns.join(QLatin1String(", "));
}

const QString& RecordStore::selectFrom(const EntitySpec& spec) {
    QString& select = m_selects[&spec];
    if (select.isEmpty())
        select =
            QStringLiteral("SELECT %1 FROM %2 t").arg(recordColumns(spec), quoted(spec.table()));
    return select;
}

Result<Statement*> RecordStore::prepared(const QString& sql) {
    auto& slot = m_statements[sql.toStdString()];
    if (!slot) {
        PACT_TRY(Statement statement, m_database->prepare(sql));
        slot = std::make_unique<Statement>(std::move(statement));
    }
    slot->reset();
    return slot.get();
}

Status RecordStore::readTranslations(const EntitySpec& spec, Record& record) {
    const bool canHaveSome = std::any_of(spec.fields.begin(), spec.fields.end(),
                                         [](const FieldSpec& field) { return field.localised; });
    if (!canHaveSome) return {};
    PACT_TRY(Statement * statement,
             prepared(QStringLiteral(
                 "SELECT path, \"text\" FROM translation WHERE record = ? ORDER BY path")));
    statement->bind(1, record.id);
    for (;;) {
        PACT_TRY(const bool isThere, statement->step());
        if (!isThere) break;
        record.translations.emplace_back(statement->text(0), statement->text(1));
    }
    statement->reset();
    return {};
}

Result<std::vector<Record>> RecordStore::read(const EntitySpec& spec, Statement& statement) {
    std::vector<Record> records;
    for (;;) {
        PACT_TRY(const bool isThere, statement.step());
        if (!isThere) break;
        Record record;
        record.id = statement.id(0);
        record.values.reserve(spec.fields.size());
        for (std::size_t i = 0; i < spec.fields.size(); ++i)
            record.values.push_back(valueAt(spec.fields[i], statement, static_cast<int>(i) + 1));
        records.push_back(std::move(record));
    }
    statement.reset();
    for (Record& record : records) PACT_CHECK(readTranslations(spec, record));
    return records;
}

Result<std::optional<Record>> RecordStore::find(const EntitySpec& spec, const QUuid& id) {
    PACT_TRY(Statement * statement, prepared(selectFrom(spec) + QLatin1String(" WHERE t.id = ?")));
    statement->bind(1, id);
    PACT_TRY(auto records, read(spec, *statement));
    if (records.empty()) return std::nullopt;
    return std::move(records.front());
}

Result<std::vector<Record>> RecordStore::referring(const EntitySpec& spec, const QString& field,
                                                   const QUuid& id) {
    const FieldSpec& referring = spec.field(field);
    PACT_TRY(Statement * statement,
             prepared(selectFrom(spec) + QLatin1String(" WHERE ") + condition(referring, false) +
                      QLatin1String(" ORDER BY t.row")));
    statement->bind(1, id);
    return read(spec, *statement);
}

Result<Record> RecordStore::get(const EntitySpec& spec, const QUuid& id) {
    PACT_TRY(auto record, find(spec, id));
    if (!record)
        return fail(ErrorCode::NotFound, tr("There is no %1 %2.").arg(spec.code, toText(id)));
    return std::move(*record);
}

Result<std::vector<Record>> RecordStore::list(const EntitySpec& spec, const RecordFilter& filter) {
    QStringList conditions;
    for (const auto& [code, value] : filter.where)
        conditions << condition(spec.field(code), value.isEmpty());
    if (!filter.includeArchived) conditions << QStringLiteral("t.archived IS NULL");
    QString sql = selectFrom(spec);
    if (!conditions.isEmpty())
        sql += QLatin1String(" WHERE ") + conditions.join(QLatin1String(" AND "));
    PACT_TRY(Statement * statement, prepared(sql + QLatin1String(" ORDER BY t.row")));
    int parameter = 1;
    for (const auto& [code, value] : filter.where)
        if (!value.isEmpty()) bindValue(*statement, parameter++, spec.field(code), value);
    PACT_TRY(auto records, read(spec, *statement));

    const QStringList words = foldedWords(filter.search);
    if (!words.isEmpty() && spec.code == QLatin1String("recommendation")) {
        PACT_TRY(const auto found, SearchIndex(*m_database).find(filter.search));
        std::set<QUuid> ids;
        for (const qint64 row : found) {
            PACT_TRY(const QUuid id, idOf(spec, row));
            ids.insert(id);
        }
        std::erase_if(records, [&ids](const Record& record) { return !ids.contains(record.id); });
    } else if (!words.isEmpty()) {
        std::erase_if(records, [&](const Record& record) { return !matches(spec, record, words); });
    }
    sortNaturally(spec, records);
    return records;
}

Result<QUuid> RecordStore::resolve(const EntitySpec& spec, const QString& reference) {
    const QString text = canonicalText(reference);
    std::vector<Record> found;
    if (const QUuid id = idFromText(text); !id.isNull()) {
        PACT_TRY(auto record, find(spec, id));
        if (record) found.push_back(std::move(*record));
    } else if (spec.reference >= 0) {
        const FieldSpec& field = spec.fields[static_cast<std::size_t>(spec.reference)];
        PACT_TRY(found, list(spec, {{{field.code, text}}, {}, true}));
        // Where a live record has the reference, archived ones do not compete.
        const auto counts = [&spec](const Record& record) { return domain::isLive(spec, record); };
        if (std::any_of(found.begin(), found.end(), counts))
            std::erase_if(found, [&](const Record& record) { return !counts(record); });
    }
    if (found.empty() || text.isEmpty())
        return fail(ErrorCode::NotFound, tr("There is no %1 \"%2\".").arg(spec.code, text));
    if (found.size() > 1) {
        QStringList ids;
        for (const Record& record : found) ids << toText(record.id);
        return fail(ErrorCode::Ambiguous, tr("\"%1\" fits %2 records of %3: %4.")
                                              .arg(text)
                                              .arg(found.size())
                                              .arg(spec.code, ids.join(QLatin1String(", "))));
    }
    Record record = std::move(found.front());
    // A chain of merges is short; a loop, which only a damaged file can hold, ends here too.
    for (int step = 0; step < 16; ++step) {
        const QUuid next = idFromText(record.value(spec, QStringLiteral("merged-into")));
        if (next.isNull()) break;
        PACT_TRY(record, get(spec, next));
    }
    return record.id;
}

Result<std::vector<QUuid>> RecordStore::withIdentity(const EntitySpec& spec,
                                                     const std::vector<QString>& parts) {
    QStringList conditions;
    for (std::size_t i = 0; i < spec.identity.size(); ++i)
        conditions << condition(spec.fields[static_cast<std::size_t>(spec.identity[i])],
                                parts[i].isEmpty());
    PACT_TRY(Statement * statement,
             prepared(QStringLiteral("SELECT t.id FROM %1 t WHERE %2 ORDER BY t.row")
                          .arg(quoted(spec.table()), conditions.join(QLatin1String(" AND ")))));
    int parameter = 1;
    for (std::size_t i = 0; i < spec.identity.size(); ++i)
        if (!parts[i].isEmpty())
            bindValue(*statement, parameter++,
                      spec.fields[static_cast<std::size_t>(spec.identity[i])], parts[i]);
    std::vector<QUuid> ids;
    for (;;) {
        PACT_TRY(const bool isThere, statement->step());
        if (!isThere) break;
        ids.push_back(statement->id(0));
    }
    statement->reset();
    return ids;
}

Result<QString> RecordStore::humanReference(const EntitySpec& spec, const QUuid& id) {
    if (id.isNull()) return QString();
    if (spec.reference < 0) return toText(id);
    const FieldSpec& field = spec.fields[static_cast<std::size_t>(spec.reference)];
    PACT_TRY(Statement * statement,
             prepared(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                          .arg(quoted(field.column()), quoted(spec.table()))));
    PACT_TRY(const bool isThere, statement->bind(1, id).step());
    const QString text = isThere ? statement->text(0) : QString();
    statement->reset();
    return text.isEmpty() ? toText(id) : text;
}

Result<QString> RecordStore::displayed(const FieldSpec& field, const QString& value) {
    if (field.type != FieldType::Reference || value.isEmpty()) return value;
    return humanReference(*domain::findEntity(field.refersTo), idFromText(value));
}

Result<QString> RecordStore::canonical(const FieldSpec& field, const QString& input) {
    if (field.type != FieldType::Reference || canonicalText(input).isEmpty())
        return domain::canonicalValue(field, input);
    PACT_TRY(const QUuid id, resolve(*domain::findEntity(field.refersTo), input));
    return toText(id);
}

Result<qint64> RecordStore::rowOf(const EntitySpec& spec, const QUuid& id) {
    PACT_TRY(Statement * statement,
             prepared(QStringLiteral("SELECT row FROM %1 WHERE id = ?").arg(quoted(spec.table()))));
    PACT_TRY(const bool isThere, statement->bind(1, id).step());
    const qint64 row = isThere ? statement->integer(0) : 0;
    statement->reset();
    return row;
}

Result<QUuid> RecordStore::idOf(const EntitySpec& spec, qint64 row) {
    PACT_TRY(Statement * statement,
             prepared(QStringLiteral("SELECT id FROM %1 WHERE row = ?").arg(quoted(spec.table()))));
    PACT_TRY(const bool isThere, statement->bind(1, row).step());
    const QUuid id = isThere ? statement->id(0) : QUuid();
    statement->reset();
    return id;
}

Result<qint64> RecordStore::countLive(const EntitySpec& spec, const QString& column,
                                      const QString& text) {
    PACT_TRY(
        Statement * statement,
        prepared(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ? AND archived IS NULL AND "
                                "merged_into IS NULL")
                     .arg(quoted(spec.table()), quoted(column))));
    PACT_CHECK(statement->bind(1, text).step());
    const qint64 count = statement->integer(0);
    statement->reset();
    return count;
}

Result<QString> RecordStore::anyReferring(const EntitySpec& spec, qint64 row) {
    for (const EntitySpec* other : domain::allEntities()) {
        for (const FieldSpec& field : other->fields) {
            if (field.refersTo != spec.code) continue;
            PACT_TRY(Statement * statement,
                     prepared(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? LIMIT 1")
                                  .arg(quoted(other->table()), quoted(field.column()))));
            PACT_TRY(const bool isThere, statement->bind(1, row).step());
            const QUuid id = isThere ? statement->id(0) : QUuid();
            statement->reset();
            if (!isThere) continue;
            PACT_TRY(const QString name, humanReference(*other, id));
            return other->code + u' ' + name;
        }
    }
    return QString();
}

}  // namespace pact::storage
