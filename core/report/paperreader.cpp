#include "core/report/paperreader.h"

namespace pact::report {

using domain::Audience;
using domain::EntitySpec;
using domain::FieldSpec;
using domain::Record;

namespace {

/// Whether something for these eyes may stand in a paper for that audience.
bool maySee(Audience paper, const QString& audience) {
    return domain::fromCode<Audience>(audience).value_or(Audience::Unit) >= paper;
}

}  // namespace

PaperReader::PaperReader(storage::Database& database, Audience audience, QString language)
    : m_database(&database),
      m_store(database),
      m_audience(audience),
      m_language(std::move(language)) {}

Result<std::vector<Record>> PaperReader::visible(const EntitySpec& spec) {
    PACT_TRY(std::vector<Record> records, m_store.list(spec, {}));
    std::erase_if(records, [&](const Record& record) {
        return !maySee(m_audience, record.value(spec, QStringLiteral("audience"))) ||
               !record.value(spec, QStringLiteral("merged-into")).isEmpty();
    });
    for (Record& record : records) narrow(spec, record);
    return records;
}

void PaperReader::narrow(const EntitySpec& spec, Record& record) const {
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const bool isNarrower = field.audience && *field.audience < m_audience;
        if (isNarrower || field.personal) record.values[i].clear();
    }
    for (const auto& [path, text] : record.translations) {
        const qsizetype slash = path.indexOf(u'/');
        const int field = spec.indexOf(path.left(slash));
        if (field >= 0 && path.mid(slash + 1) == m_language)
            record.values[static_cast<std::size_t>(field)] = text;
    }
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
