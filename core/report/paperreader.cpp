#include "core/report/paperreader.h"

#include <QCoreApplication>

namespace pact::report {

using domain::Audience;
using domain::EntitySpec;
using domain::FieldSpec;
using domain::Record;

namespace {

/// For whose eyes a record is; what says nothing is for the fewest.
Audience audienceOf(const EntitySpec& spec, const Record& record) {
    return domain::fromCode<Audience>(record.value(spec, QStringLiteral("audience")))
        .value_or(Audience::Unit);
}

/// Personal data are the Unit's alone.
bool isWithheld(const FieldSpec& field, Audience paper) {
    return (field.personal && paper != Audience::Unit) ||
           (field.audience && *field.audience < paper);
}

}  // namespace

Status unlessCancelled(const CancelToken& cancel) {
    if (!cancel.isCancelled()) return {};
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("report", "Stopped."));
}

PaperReader::PaperReader(storage::Database& database, Audience audience, QString language,
                         CancelToken cancel)
    : m_database(&database),
      m_store(database),
      m_audience(audience),
      m_language(std::move(language)),
      m_cancel(std::move(cancel)) {}

Result<PaperReader::Records> PaperReader::read(const EntitySpec& spec) {
    PACT_CHECK(unlessCancelled(m_cancel));
    PACT_TRY(std::vector<Record> all, m_store.list(spec, {}));
    std::erase_if(all, [&spec](const Record& record) {
        return !record.value(spec, QStringLiteral("merged-into")).isEmpty();
    });
    PACT_CHECK(followMerges(spec, all));
    Records records;
    for (Record& record : all) {
        const bool isVisible = audienceOf(spec, record) >= m_audience;
        if (isVisible) narrow(spec, record);
        (isVisible ? records.visible : records.withheld).push_back(std::move(record));
    }
    count(spec, records);
    return records;
}

/// An entity that is read again is read whole again.
void PaperReader::count(const EntitySpec& spec, const Records& records) {
    Holding holding;
    holding.entity = spec.code;
    holding.withheld = static_cast<int>(records.withheld.size());
    for (const Record& record : records.visible) {
        switch (audienceOf(spec, record)) {
            case Audience::Public: ++holding.forPublic; break;
            case Audience::Partners: ++holding.forPartners; break;
            case Audience::Unit: ++holding.forUnit; break;
        }
    }
    m_holdings.insert(spec.code, holding);
}

std::vector<Holding> PaperReader::holdings() const {
    std::vector<Holding> all;
    for (const EntitySpec* spec : domain::allEntities())
        if (const auto found = m_holdings.constFind(spec->code); found != m_holdings.cend())
            all.push_back(*found);
    return all;
}

void PaperReader::narrow(const EntitySpec& spec, Record& record) {
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        if (isWithheld(field, m_audience)) record.values[i].clear();
    }
    translate(spec, record);
}

void PaperReader::translate(const EntitySpec& spec, Record& record) {
    for (const auto& [path, text] : record.translations) {
        const qsizetype slash = path.indexOf(u'/');
        const int index = spec.indexOf(path.left(slash));
        if (index < 0 || path.mid(slash + 1) != m_language) continue;
        const FieldSpec& field = spec.fields[static_cast<std::size_t>(index)];
        if (isWithheld(field, m_audience)) continue;
        QString& value = record.values[static_cast<std::size_t>(index)];
        if (field.type != domain::FieldType::LongText) {
            value = text;
            m_replaced.insert({record.id, field.code});
        } else if (!value.isEmpty()) {
            m_translations.insert({record.id, field.code}, text);
        }
    }
}

Status PaperReader::followMerges(const EntitySpec& spec, std::vector<Record>& records) {
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        if (field.type != domain::FieldType::Reference) continue;
        PACT_TRY(const Survivors survivors, survivorsOf(field.refersTo));
        if (survivors.isEmpty()) continue;
        for (Record& record : records)
            if (const auto into = survivors.find(record.values[i]); into != survivors.end())
                record.values[i] = *into;
    }
    return {};
}

Result<PaperReader::Survivors> PaperReader::survivorsOf(const QString& entity) {
    if (const auto known = m_survivors.constFind(entity); known != m_survivors.cend())
        return *known;
    const EntitySpec* spec = domain::findEntity(entity);
    if (!spec) return Survivors();
    PACT_TRY(storage::Statement rows,
             m_database->prepare(QStringLiteral("SELECT merged.id, survivor.id FROM \"%1\" merged "
                                                "JOIN \"%1\" survivor "
                                                "ON survivor.row = merged.merged_into")
                                     .arg(spec->table())));
    Survivors next;
    for (;;) {
        PACT_TRY(const bool isThere, rows.step());
        if (!isThere) break;
        next.insert(toText(rows.id(0)), toText(rows.id(1)));
    }
    Survivors survivors;
    for (auto each = next.cbegin(); each != next.cend(); ++each) {
        QString last = each.value();
        for (qsizetype steps = next.size(); steps > 0 && next.contains(last); --steps)
            last = next.value(last);
        survivors.insert(each.key(), last);
    }
    m_survivors.insert(entity, survivors);
    return survivors;
}

Result<QDate> PaperReader::dayOfEntry(const QUuid& record) {
    PACT_TRY(storage::Statement row,
             m_database->prepare(QStringLiteral(
                 "SELECT journal.at FROM change JOIN journal ON journal.seq = change.seq "
                 "WHERE change.record = ?1 ORDER BY change.seq LIMIT 1")));
    row.bind(1, record);
    PACT_TRY(const bool isThere, row.step());
    return isThere ? QDate::fromString(row.text(0).left(10), Qt::ISODate) : QDate();
}

Result<QHash<QUuid, qint64>> PaperReader::localKeys(const EntitySpec& spec) {
    PACT_TRY(storage::Statement rows,
             m_database->prepare(QStringLiteral("SELECT row, id FROM \"%1\"").arg(spec.table())));
    QHash<QUuid, qint64> keys;
    for (;;) {
        PACT_TRY(const bool isThere, rows.step());
        if (!isThere) return keys;
        keys.insert(rows.id(1), rows.integer(0));
    }
}

}  // namespace pact::report
