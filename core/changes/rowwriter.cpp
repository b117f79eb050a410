#include "core/changes/rowwriter.h"

#include "core/base/identity.h"

namespace pact::changes {

using domain::EntitySpec;
using domain::FieldSpec;
using domain::FieldType;
using storage::Statement;

namespace {

constexpr qsizetype kMostRemembered = 200'000;

QString quoted(const QString& identifier) { return u'"' + identifier + u'"'; }

bool isTranslation(const FieldChange& field) { return field.field.contains(u'/'); }

// The entities whose texts stand in the search document of the recommendation they belong to.
bool feedsSearch(const EntitySpec& spec) {
    return spec.code == QLatin1String("wording") || spec.code == QLatin1String("progress-report");
}

}  // namespace

Result<Statement*> RowWriter::prepared(const QString& sql) {
    auto& slot = m_statements[sql.toStdString()];
    if (!slot) {
        PACT_TRY(Statement statement, m_database->prepare(sql));
        slot = std::make_unique<Statement>(std::move(statement));
    }
    slot->reset();
    return slot.get();
}

Result<qint64> RowWriter::rowOf(const QString& entity, const QUuid& id) {
    const EntitySpec* spec = domain::findEntity(entity);
    if (const auto known = m_rows.constFind({spec, id}); known != m_rows.constEnd()) return *known;
    PACT_TRY(
        Statement * statement,
        prepared(QStringLiteral("SELECT row FROM %1 WHERE id = ?").arg(quoted(spec->table()))));
    PACT_TRY(const bool isThere, statement->bind(1, id).step());
    const qint64 row = isThere ? statement->integer(0) : 0;
    statement->reset();
    if (row != 0) {
        if (m_rows.size() > kMostRemembered) m_rows.clear();
        m_rows.insert({spec, id}, row);
    }
    return row;
}

Status RowWriter::bind(Statement& statement, int parameter, const EntitySpec& spec,
                       const FieldSpec& field, const QUuid& record, const QString& value) {
    if (value.isEmpty()) {
        statement.bindNull(parameter);
    } else if (field.type == FieldType::Reference) {
        const QUuid target = idFromText(value);
        PACT_TRY(const qint64 row, rowOf(field.refersTo, target));
        if (row != 0) {
            statement.bind(parameter, row);
        } else {
            statement.bindNull(parameter);
            m_open.push_back({&spec, record, field.code, target});
        }
    } else if (field.type == FieldType::Flag) {
        statement.bind(parameter, qint64{1});
    } else if (field.type == FieldType::Integer) {
        statement.bind(parameter, value.toLongLong());
    } else {
        statement.bind(parameter, value);
    }
    return {};
}

Status RowWriter::write(const EntitySpec& spec, const RecordChange& change, qint64 row) {
    switch (change.existence) {
        case Existence::Created: PACT_CHECK(create(spec, change, row)); break;
        case Existence::Kept: PACT_CHECK(update(spec, change)); break;
        case Existence::Removed: return remove(spec, change);
    }
    return writeTranslations(spec, change);
}

Result<Statement*> RowWriter::insertInto(const EntitySpec& spec) {
    auto& slot = m_inserts[&spec];
    if (!slot) {
        QString columns = QStringLiteral("row, id");
        QString places = QStringLiteral("?, ?");
        for (const FieldSpec& field : spec.fields) {
            columns += QLatin1String(", ") + quoted(field.column());
            places += QLatin1String(", ?");
        }
        PACT_TRY(Statement statement,
                 m_database->prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                         .arg(quoted(spec.table()), columns, places)));
        slot = std::make_unique<Statement>(std::move(statement));
    }
    return slot.get();
}

Status RowWriter::create(const EntitySpec& spec, const RecordChange& change, qint64 key) {
    PACT_TRY(Statement * insert, insertInto(spec));
    insert->clearBindings();
    if (key != 0) insert->bind(1, key);
    insert->bind(2, change.record);
    for (const FieldChange& field : change.fields) {
        const int index = spec.indexOf(field.field);
        if (index >= 0)
            PACT_CHECK(bind(*insert, index + 3, spec, spec.fields[static_cast<std::size_t>(index)],
                            change.record, field.after));
    }
    PACT_CHECK(insert->run());
    const qint64 row = m_database->lastInsertedRow();
    m_rows.insert({&spec, change.record}, row);
    if (spec.code == QLatin1String("recommendation")) m_touched.insert(row);
    if (feedsSearch(spec)) PACT_CHECK(touchOwner(change));
    return {};
}

// Of a new record, the recommendation it belongs to stands in the change itself.
Status RowWriter::touchOwner(const RecordChange& change) {
    for (const FieldChange& field : change.fields) {
        if (field.field != QLatin1String("recommendation")) continue;
        PACT_TRY(const qint64 row, rowOf(field.field, idFromText(field.after)));
        if (row != 0) m_touched.insert(row);
    }
    return {};
}

Status RowWriter::update(const EntitySpec& spec, const RecordChange& change) {
    QStringList assignments;
    for (const FieldChange& field : change.fields)
        if (!isTranslation(field))
            assignments << quoted(spec.field(field.field).column()) + QLatin1String(" = ?");
    PACT_CHECK(touch(spec, change));
    if (assignments.isEmpty()) return {};
    PACT_TRY(Statement * statement,
             prepared(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
                          .arg(quoted(spec.table()), assignments.join(QLatin1String(", ")))));
    int parameter = 1;
    for (const FieldChange& field : change.fields)
        if (!isTranslation(field))
            PACT_CHECK(bind(*statement, parameter++, spec, spec.field(field.field), change.record,
                            field.after));
    statement->bind(parameter, change.record);
    PACT_CHECK(statement->run());
    return touch(spec, change);
}

Status RowWriter::remove(const EntitySpec& spec, const RecordChange& change) {
    PACT_CHECK(touch(spec, change));
    PACT_TRY(Statement * texts,
             prepared(QStringLiteral("DELETE FROM translation WHERE record = ?")));
    PACT_CHECK(texts->bind(1, change.record).run());
    PACT_TRY(Statement * statement,
             prepared(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(spec.table()))));
    PACT_CHECK(statement->bind(1, change.record).run());
    m_rows.remove({&spec, change.record});
    return {};
}

Status RowWriter::writeTranslations(const EntitySpec& spec, const RecordChange& change) {
    for (const FieldChange& field : change.fields) {
        if (!isTranslation(field)) continue;
        PACT_TRY(Statement * remove,
                 prepared(QStringLiteral("DELETE FROM translation WHERE record = ? AND path = ?")));
        PACT_CHECK(remove->bind(1, change.record).bind(2, field.field).run());
        if (field.after.isEmpty()) continue;
        PACT_TRY(Statement * insert,
                 prepared(QStringLiteral("INSERT INTO translation (entity, record, path, \"text\") "
                                         "VALUES (?, ?, ?, ?)")));
        PACT_CHECK(insert->bind(1, spec.code)
                       .bind(2, change.record)
                       .bind(3, field.field)
                       .bind(4, field.after)
                       .run());
    }
    return {};
}

Status RowWriter::touch(const EntitySpec& spec, const RecordChange& change) {
    if (spec.code == QLatin1String("recommendation")) {
        PACT_TRY(const qint64 row, rowOf(spec.code, change.record));
        if (row != 0) m_touched.insert(row);
        return {};
    }
    if (!feedsSearch(spec)) return {};
    PACT_TRY(
        Statement * owner,
        prepared(QStringLiteral("SELECT recommendation FROM %1 WHERE id = ?").arg(spec.table())));
    PACT_TRY(const bool isThere, owner->bind(1, change.record).step());
    if (isThere && !owner->isNull(0)) m_touched.insert(owner->integer(0));
    owner->reset();
    return {};
}

Result<std::vector<RowWriter::Dangling>> RowWriter::finish() {
    std::vector<Dangling> dangling;
    for (const Dangling& open : m_open) {
        const FieldSpec& field = open.spec->field(open.field);
        PACT_TRY(const qint64 row, rowOf(field.refersTo, open.target));
        if (row == 0) {
            dangling.push_back(open);
            continue;
        }
        PACT_TRY(Statement * statement,
                 prepared(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                              .arg(quoted(open.spec->table()), quoted(field.column()))));
        PACT_CHECK(statement->bind(1, row).bind(2, open.record).run());
        PACT_CHECK(touch(*open.spec, {open.spec->code, open.record, Existence::Kept, {}}));
    }
    m_open.clear();
    return dangling;
}

}  // namespace pact::changes
