#include "ui/models/rebase.h"

#include <algorithm>

namespace pact::ui {

namespace {

/// The unit of a field code or of the path of a translation.
QString unitOf(const domain::EntitySpec& spec, const QString& field) {
    const int index = spec.indexOf(field.section(u'/', 0, 0));
    return index < 0 ? field : spec.fields[static_cast<std::size_t>(index)].unit;
}

/// The units in which an edit changes anything.
QSet<QString> editedUnits(const domain::EntitySpec& spec, const domain::Record& before,
                          const domain::Record& after) {
    QSet<QString> units;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (before.values[i] != after.values[i]) units.insert(spec.fields[i].unit);
    return units;
}

}  // namespace

std::vector<Rivals> rivalsOf(const domain::EntitySpec& spec,
                             const std::vector<changes::Conflict>& conflicts) {
    std::vector<Rivals> rivals;
    for (const changes::Conflict& conflict : conflicts) {
        if (conflict.kind != changes::ConflictKind::Changed) continue;
        const QString unit = unitOf(spec, conflict.field);
        auto found = std::ranges::find(rivals, unit, &Rivals::unit);
        if (found == rivals.end()) found = rivals.insert(rivals.end(), Rivals{unit, {}});
        found->fields.push_back(conflict);
    }
    return rivals;
}

domain::Record rebased(const domain::EntitySpec& spec, const domain::Record& before,
                       const domain::Record& after, const domain::Record& stored,
                       const QSet<QString>& theirs) {
    const QSet<QString> mine = editedUnits(spec, before, after) - theirs;
    domain::Record result = stored;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (mine.contains(spec.fields[i].unit)) result.values[i] = after.values[i];
    return result;
}

}  // namespace pact::ui
