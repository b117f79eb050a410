#include "ui/models/personaldata.h"

#include "core/storage/recordstore.h"
#include "ui/models/shownrecord.h"

#include <algorithm>

namespace pact::ui {

namespace {

QString nameFor(const domain::EntitySpec& spec, const ShownRecord& record) {
    QString name = record.text(QStringLiteral("name"));
    if (spec.reference < 0) return name;
    const QString& reference = record.record.values[static_cast<std::size_t>(spec.reference)];
    return name.isEmpty() ? reference : QStringLiteral("%1 (%2)").arg(name, reference);
}

PersonalRecord personal(const domain::EntitySpec& spec, const ShownRecord& record) {
    PersonalRecord result{
        &spec, record.record.id, nameFor(spec, record), record.text(QStringLiteral("partner")), {}};
    for (const domain::FieldSpec& field : spec.fields)
        if (field.personal && !record.text(field.code).isEmpty())
            result.held << domain::labelOf(field);
    return result;
}

}  // namespace

Result<std::vector<PersonalRecord>> readPersonalRecords(storage::Database& database) {
    storage::RecordStore store(database);
    std::vector<PersonalRecord> found;
    for (const domain::EntitySpec* spec : domain::allEntities()) {
        if (!std::ranges::any_of(spec->fields, &domain::FieldSpec::personal)) continue;
        PACT_TRY(auto records, store.list(*spec, {{}, {}, true}));
        for (domain::Record& record : records) {
            PACT_TRY(const ShownRecord each, shown(store, *spec, std::move(record)));
            found.push_back(personal(*spec, each));
        }
    }
    return found;
}

}  // namespace pact::ui
