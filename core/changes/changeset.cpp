#include "core/changes/changeset.h"

#include <algorithm>
#include <map>
#include <set>

namespace pact::changes {

using domain::EntitySpec;
using domain::Record;

namespace {

using Texts = std::map<QString, std::pair<QString, QString>>;

// The translations of two states side by side, absent ones as empty texts.
Texts translationsOf(const Record& before, const Record& after) {
    Texts texts;
    for (const auto& [path, text] : before.translations) texts[path].first = text;
    for (const auto& [path, text] : after.translations) texts[path].second = text;
    return texts;
}

}  // namespace

QString unitOf(const EntitySpec& spec, const QString& path) {
    const QString& unit = spec.field(path.section(u'/', 0, 0)).unit;
    return path.contains(u'/') ? unit + u'/' + path.section(u'/', 1) : unit;
}

QString textAt(const EntitySpec& spec, const Record& record, const QString& path) {
    return path.contains(u'/') ? record.translation(path) : record.value(spec, path);
}

bool RecordChange::isEmpty() const {
    return existence == Existence::Kept &&
           std::all_of(fields.begin(), fields.end(),
                       [](const FieldChange& field) { return field.before == field.after; });
}

QString codeOf(Source source) {
    switch (source) {
        case Source::Window: return QStringLiteral("window");
        case Source::CommandLine: return QStringLiteral("command-line");
        case Source::Import: return QStringLiteral("import");
        case Source::Shipped: return QStringLiteral("shipped");
        case Source::Generated: return QStringLiteral("generated");
        case Source::Undo: return QStringLiteral("undo");
        case Source::Redo: return QStringLiteral("redo");
        case Source::Erasure: return QStringLiteral("erasure");
        case Source::Recovery: return QStringLiteral("recovery");
    }
    Q_UNREACHABLE();
}

RecordChange creation(const EntitySpec& spec, const Record& record) {
    RecordChange change{spec.code, record.id, Existence::Created, {}};
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (!record.values[i].isEmpty())
            change.fields.push_back({spec.fields[i].code, {}, record.values[i]});
    for (const auto& [path, text] : record.translations)
        if (!text.isEmpty()) change.fields.push_back({path, {}, text});
    return change;
}

RecordChange edit(const EntitySpec& spec, const Record& before, const Record& after) {
    std::set<QString> units;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (before.values[i] != after.values[i]) units.insert(spec.fields[i].unit);
    RecordChange change{spec.code, before.id, Existence::Kept, {}};
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (units.contains(spec.fields[i].unit))
            change.fields.push_back({spec.fields[i].code, before.values[i], after.values[i]});
    std::set<QString> translatedUnits;
    const Texts texts = translationsOf(before, after);
    for (const auto& [path, pair] : texts)
        if (pair.first != pair.second) translatedUnits.insert(unitOf(spec, path));
    for (const auto& [path, pair] : texts)
        if (translatedUnits.contains(unitOf(spec, path)))
            change.fields.push_back({path, pair.first, pair.second});
    return change;
}

RecordChange inverse(const RecordChange& change) {
    RecordChange back = change;
    if (change.existence == Existence::Created) back.existence = Existence::Removed;
    if (change.existence == Existence::Removed) back.existence = Existence::Created;
    for (FieldChange& field : back.fields) std::swap(field.before, field.after);
    return back;
}

}  // namespace pact::changes
