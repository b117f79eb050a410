#include "ui/models/recordhistory.h"

#include "core/base/identity.h"
#include "ui/models/shownrecord.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::ui {

namespace {

constexpr int kMostSets = 100;

QString tr(const char* text) { return QCoreApplication::translate("history", text); }

Result<QString> inWords(storage::RecordStore& store, const domain::FieldSpec& field,
                        const QString& value) {
    if (field.type != domain::FieldType::Reference || value.isEmpty())
        return shownValue(field, value);
    return nameOf(store, *domain::findEntity(field.refersTo), idFromText(value));
}

QString sourceInWords(const QString& source) {
    if (source == QLatin1String("undo")) return tr("undone");
    if (source == QLatin1String("redo")) return tr("redone");
    if (source == QLatin1String("import")) return tr("import");
    return {};
}

Result<void> addLines(storage::RecordStore& store, const domain::EntitySpec& spec,
                      const changes::HistoryEntry& entry, const changes::RecordChange& change,
                      std::vector<HistoryLine>& lines) {
    HistoryLine line{
        entry.seq, entry.at, entry.officer, sourceInWords(entry.source), spec.title(), {}, {}, {}};
    if (change.existence != changes::Existence::Kept) {
        line.field =
            change.existence == changes::Existence::Created ? tr("Entered") : tr("Removed");
        lines.push_back(line);
        return {};
    }
    for (const changes::FieldChange& each : change.fields) {
        if (each.before == each.after) continue;
        const int index = spec.indexOf(each.field.section(u'/', 0, 0));
        if (index < 0) continue;
        const domain::FieldSpec& field = spec.fields[static_cast<std::size_t>(index)];
        line.field = domain::labelOf(field);
        if (each.field.contains(u'/')) line.field += u' ' + each.field.section(u'/', 1);
        PACT_TRY(line.before, inWords(store, field, each.before));
        PACT_TRY(line.after, inWords(store, field, each.after));
        lines.push_back(line);
    }
    return {};
}

}  // namespace

Result<std::vector<HistoryLine>> readHistory(
    storage::Database& database, const std::vector<std::pair<QString, QUuid>>& records) {
    storage::RecordStore store(database);
    std::vector<HistoryLine> lines;
    for (const auto& [entity, id] : records) {
        const domain::EntitySpec& spec = *domain::findEntity(entity);
        PACT_TRY(const auto entries, changes::history(database, id, kMostSets));
        for (const changes::HistoryEntry& entry : entries)
            for (const changes::RecordChange& change : entry.changes)
                PACT_CHECK(addLines(store, spec, entry, change, lines));
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &HistoryLine::seq);
    return lines;
}

}  // namespace pact::ui
