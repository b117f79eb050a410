#include "ui/models/contest.h"

#include "core/base/identity.h"
#include "core/changes/history.h"
#include "core/storage/recordstore.h"
#include "ui/models/shownrecord.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace pact::ui {

namespace {

Result<QString> inWords(storage::RecordStore& store, const domain::FieldSpec& field,
                        const QString& value) {
    if (field.type != domain::FieldType::Reference || value.isEmpty())
        return shownValue(field, value);
    return nameOf(store, *domain::findEntity(field.refersTo), idFromText(value));
}

Result<ShownRivals> readRivals(storage::RecordStore& store, const domain::EntitySpec& spec,
                               const Rivals& rivals) {
    ShownRivals shownRivals{rivals.unit, {}};
    for (const changes::Conflict& each : rivals.fields) {
        const int index = spec.indexOf(each.field.section(u'/', 0, 0));
        if (index < 0) continue;
        const domain::FieldSpec& field = spec.fields[static_cast<std::size_t>(index)];
        ShownRivals::Field line;
        line.label = labelAt(spec, each.field);
        PACT_TRY(line.began, inWords(store, field, each.expected));
        PACT_TRY(line.theirs, inWords(store, field, each.stored));
        PACT_TRY(line.mine, inWords(store, field, each.wanted));
        shownRivals.fields.push_back(std::move(line));
    }
    return shownRivals;
}

}  // namespace

Result<ShownContest> readContest(storage::Database& database, const Contest& contest) {
    storage::RecordStore store(database);
    ShownContest result;
    result.reference =
        contest.spec->reference < 0
            ? QCoreApplication::translate("contest", "this %1").arg(contest.spec->title().toLower())
            : contest.conflicts.front().reference;
    PACT_TRY(const auto latest, changes::history(database, contest.after.id, 1));
    if (!latest.empty()) {
        result.officer = latest.front().officer;
        result.at = latest.front().at;
    }
    for (const Rivals& each : rivalsOf(*contest.spec, contest.conflicts)) {
        PACT_TRY(auto rivals, readRivals(store, *contest.spec, each));
        result.rivals.push_back(std::move(rivals));
    }
    return result;
}

}  // namespace pact::ui
