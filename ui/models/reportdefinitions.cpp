#include "ui/models/reportdefinitions.h"

#include "core/domain/entities.h"
#include "core/exchange/newrecord.h"
#include "ui/models/shownrecord.h"
#include "ui/models/words.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace pact::ui {

namespace {

using domain::ChapterText;
using domain::ReportDefinition;

const domain::EntitySpec& spec() { return domain::specOf<ReportDefinition>(); }

QString tr(const char* text) { return QCoreApplication::translate("reportdefinitions", text); }

QString forWhom(domain::Audience audience) {
    switch (audience) {
        case domain::Audience::Unit: return tr("for the Unit only");
        case domain::Audience::Partners: return tr("for partners");
        case domain::Audience::Public: return tr("for the public");
    }
    Q_UNREACHABLE();
}

QString summaryOf(const ReportDefinition& definition, const ShownRecord& shown) {
    QStringList parts{shown.text(QStringLiteral("kind"))};
    for (const char* about : {"meeting", "partner", "recommendation"})
        parts << shown.text(QLatin1String(about));
    if (definition.asAt.isValid()) parts << tr("as at %1").arg(shownDay(definition.asAt));
    parts << forWhom(definition.audience.value_or(domain::Audience::Partners))
          << languageName(definition.language.tag);
    if (definition.archived) parts << tr("archived");
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

Result<KeptDefinition> keptDefinition(storage::RecordStore& store, domain::Record record) {
    const auto definition = domain::fromRecord<ReportDefinition>(record);
    PACT_TRY(const ShownRecord words, shown(store, spec(), std::move(record)));
    return KeptDefinition{definition.id.value,
                          definition.name,
                          definition.kind.value_or(domain::ReportKind::Pcg),
                          definition.audience.value_or(domain::Audience::Partners),
                          definition.chapters.split(u' ', Qt::SkipEmptyParts),
                          summaryOf(definition, words),
                          definition.archived};
}

/// The first of these names, counted from 1, that no definition has.
Result<QString> freeName(storage::RecordStore& store, const std::function<QString(int)>& nameOf) {
    for (int number = 1;; ++number) {
        const QString name = nameOf(number);
        PACT_TRY(const auto taken, store.withIdentity(spec(), {name}));
        if (taken.empty()) return name;
    }
}

/// "PCG17 (copy)", "PCG17 (copy 2)"
Result<QString> nameOfCopy(storage::RecordStore& store, const QString& name) {
    return freeName(store, [&name](int number) {
        return number == 1 ? tr("%1 (copy)").arg(name) : tr("%1 (copy %2)").arg(name).arg(number);
    });
}

}  // namespace

Result<std::vector<KeptDefinition>> readDefinitions(storage::Database& database,
                                                    WithArchived withArchived) {
    storage::RecordStore store(database);
    PACT_TRY(auto records, store.list(spec(), {{}, {}, withArchived == WithArchived::Yes}));
    std::vector<KeptDefinition> definitions;
    for (domain::Record& record : records) {
        if (!record.value(spec(), QStringLiteral("merged-into")).isEmpty()) continue;
        PACT_TRY(KeptDefinition each, keptDefinition(store, std::move(record)));
        definitions.push_back(std::move(each));
    }
    QCollator byName(QLocale(QLocale::English));  // ICU's order for all languages
    byName.setNumericMode(true);
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(definitions, [&](const auto& a, const auto& b) {
        return byName.compare(a.name, b.name) < 0;
    });
    return definitions;
}

Result<QString> proposedName(storage::Database& database, domain::ReportKind kind) {
    storage::RecordStore store(database);
    const QString label = domain::vocabularyOf<domain::ReportKind>().label(domain::codeOf(kind));
    return freeName(store, [&label](int number) {
        return number == 1 ? label : tr("%1 %2").arg(label).arg(number);
    });
}

Result<Duplicate> duplicateOf(storage::Database& database, const QUuid& definition,
                              const Clock& clock) {
    storage::RecordStore store(database);
    PACT_TRY(domain::Record record, store.get(spec(), definition));
    Duplicate copy;
    PACT_TRY(copy.name, nameOfCopy(store, record.value(spec(), QStringLiteral("name"))));
    record.set(spec(), QStringLiteral("name"), copy.name);
    record.set(spec(), QStringLiteral("archived"), {});
    copy.id = exchange::newRecordId(spec(), record, clock);
    record.id = copy.id;
    copy.set.changes.push_back(changes::creation(spec(), record));
    const domain::EntitySpec& texts = domain::specOf<ChapterText>();
    PACT_TRY(auto all,
             store.list(texts, {{{QStringLiteral("definition"), toText(definition)}}, {}, false}));
    for (domain::Record& text : all) {
        text.set(texts, QStringLiteral("definition"), toText(copy.id));
        text.id = exchange::newRecordId(texts, text, clock);
        copy.set.changes.push_back(changes::creation(texts, text));
    }
    return copy;
}

ReportDefinitionsModel::ReportDefinitionsModel(QObject* parent) : QAbstractListModel(parent) {}

int ReportDefinitionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_definitions.size());
}

QVariant ReportDefinitionsModel::data(const QModelIndex& index, int role) const {
    const KeptDefinition* definition = at(index.row());
    if (!definition) return {};
    switch (role) {
        case Qt::DisplayRole: return definition->name;
        case SummaryRole: return definition->summary;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1\n%2").arg(definition->name, definition->summary);
        default: return {};
    }
}

void ReportDefinitionsModel::setDefinitions(std::vector<KeptDefinition> definitions) {
    if (definitions == m_definitions) return;
    beginResetModel();
    m_definitions = std::move(definitions);
    endResetModel();
}

const KeptDefinition* ReportDefinitionsModel::at(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_definitions[static_cast<std::size_t>(row)];
}

int ReportDefinitionsModel::rowOf(const QUuid& definition) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->id == definition) return row;
    return -1;
}

}  // namespace pact::ui
