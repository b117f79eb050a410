#include "ui/models/recordhistory.h"

#include "core/base/identity.h"
#include "core/domain/entities.h"
#include "ui/models/shownrecord.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::ui {

namespace {

constexpr int kMostSets = 100;
constexpr int kSummaryParts = 3;

QString tr(const char* text) { return QCoreApplication::translate("history", text); }

Result<QString> inWords(storage::RecordStore& store, const domain::FieldSpec& field,
                        const QString& value) {
    if (field.type != domain::FieldType::Reference || value.isEmpty())
        return shownValue(field, value);
    return nameOf(store, *domain::findEntity(field.refersTo), idFromText(value));
}

/// What tells a record that has no reference from its like: its first short fields.
Result<QString> summaryOf(storage::RecordStore& store, const domain::EntitySpec& spec,
                          const changes::RecordChange& change) {
    if (spec.reference >= 0) return nameOf(store, spec, change.record);
    static const QStringList kSame{QStringLiteral("recommendation"), QStringLiteral("audience")};
    QStringList parts;
    for (const changes::FieldChange& each : change.fields) {
        const int index = spec.indexOf(each.field);
        if (index < 0 || kSame.contains(each.field) || parts.size() == kSummaryParts) continue;
        const domain::FieldSpec& field = spec.fields[static_cast<std::size_t>(index)];
        if (field.type == domain::FieldType::LongText) continue;
        const QString& value = each.after.isEmpty() ? each.before : each.after;
        PACT_TRY(const QString part, inWords(store, field, value));
        parts << part;
    }
    return parts.join(QStringLiteral(" · "));
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
    const QString source = sourceInWords(entry.source);
    const auto named = [&source](const QString& what) {
        return source.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, source);
    };
    HistoryLine line{entry.seq, entry.at, entry.officer, {}, {}, {}};
    if (change.existence != changes::Existence::Kept) {
        const bool isNew = change.existence == changes::Existence::Created;
        line.what = named((isNew ? tr("%1 entered") : tr("%1 removed")).arg(spec.title()));
        PACT_TRY((isNew ? line.after : line.before), summaryOf(store, spec, change));
        lines.push_back(line);
        return {};
    }
    const bool isMain = &spec == &domain::specOf<domain::Recommendation>();
    for (const changes::FieldChange& each : change.fields) {
        if (each.before == each.after) continue;
        const int index = spec.indexOf(each.field.section(u'/', 0, 0));
        if (index < 0) continue;
        const domain::FieldSpec& field = spec.fields[static_cast<std::size_t>(index)];
        const QString label = labelAt(spec, each.field);
        line.what = named(isMain ? label : QStringLiteral("%1: %2").arg(spec.title(), label));
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
