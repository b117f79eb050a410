#include "ui/models/rebase.h"

#include "core/changes/changeset.h"

#include <algorithm>

namespace pact::ui {

namespace {

/// The paths at which either of two records has a translation.
QSet<QString> pathsOf(const domain::Record& one, const domain::Record& other) {
    QSet<QString> paths;
    for (const domain::Record* record : {&one, &other})
        for (const auto& [path, text] : record->translations) paths.insert(path);
    return paths;
}

/// The units in which an edit changes anything.
QSet<QString> editedUnits(const domain::EntitySpec& spec, const domain::Record& before,
                          const domain::Record& after) {
    QSet<QString> units;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (before.values[i] != after.values[i]) units.insert(spec.fields[i].unit);
    const QSet<QString> paths = pathsOf(before, after);
    for (const QString& path : paths)
        if (before.translation(path) != after.translation(path))
            units.insert(changes::unitOf(spec, path));
    return units;
}

}  // namespace

std::vector<Rivals> rivalsOf(const domain::EntitySpec& spec,
                             const std::vector<changes::Conflict>& conflicts) {
    std::vector<Rivals> rivals;
    for (const changes::Conflict& conflict : conflicts) {
        if (conflict.kind != changes::ConflictKind::Changed) continue;
        const QString unit = changes::unitOf(spec, conflict.field);
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
    const QSet<QString> paths = pathsOf(stored, after);
    for (const QString& path : paths)
        if (mine.contains(changes::unitOf(spec, path)))
            result.translate(path, after.translation(path));
    return result;
}

}  // namespace pact::ui
