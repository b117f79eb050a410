#include "app/cli/historysheet.h"

#include "app/cli/console.h"
#include "core/base/clock.h"
#include "core/base/identity.h"

#include <QJsonDocument>

namespace pact::cli {

using changes::Existence;
using changes::HistoryEntry;
using changes::RecordChange;

namespace {

QString existenceCode(Existence existence) {
    switch (existence) {
        case Existence::Created: return QStringLiteral("created");
        case Existence::Removed: return QStringLiteral("removed");
        case Existence::Kept: break;
    }
    return QStringLiteral("changed");
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

std::vector<QString> lineOf(const HistoryEntry& entry) {
    return {QString::number(entry.seq),
            toJournalTime(entry.at),
            entry.officer.isEmpty() ? QStringLiteral("-") : entry.officer,
            entry.source,
            QString::number(entry.records),
            entry.undoes ? tr("takes back %1").arg(*entry.undoes) : entry.reason};
}

}  // namespace

/// A value as it reads now; as it was stored where its record is gone.
QString HistorySheet::displayed(const QString& entity, const QString& field,
                                const QString& value) const {
    const domain::EntitySpec* spec = domain::findEntity(entity);
    const int index = spec ? spec->indexOf(field) : -1;
    if (index < 0) return value;
    return m_store->displayed(spec->fields[static_cast<std::size_t>(index)], value).value_or(value);
}

QJsonArray HistorySheet::changesToJson(const HistoryEntry& entry) const {
    QJsonArray changes;
    for (const RecordChange& change : entry.changes) {
        QJsonArray fields;
        for (const changes::FieldChange& field : change.fields)
            fields.append(
                QJsonObject{{"field", field.field},
                            {"before", orNull(displayed(change.entity, field.field, field.before))},
                            {"after", orNull(displayed(change.entity, field.field, field.after))}});
        changes.append(QJsonObject{{"entity", change.entity},
                                   {"record", pact::toText(change.record)},
                                   {"existence", existenceCode(change.existence)},
                                   {"fields", fields}});
    }
    return changes;
}

QByteArray HistorySheet::toJson() const {
    QJsonArray all;
    for (const HistoryEntry& entry : *m_entries) {
        QJsonObject object{{"seq", entry.seq},
                           {"set", pact::toText(entry.set)},
                           {"at", toJournalTime(entry.at)},
                           {"actor", orNull(pact::toText(entry.actor))},
                           {"officer", orNull(entry.officer)},
                           {"device", orNull(pact::toText(entry.device))},
                           {"source", entry.source},
                           {"reason", orNull(entry.reason)},
                           {"undoes", entry.undoes ? QJsonValue(*entry.undoes) : QJsonValue()},
                           {"records", entry.records}};
        if (!entry.changes.empty()) object.insert("changes", changesToJson(entry));
        all.append(object);
    }
    return QJsonDocument(all).toJson();
}

QString HistorySheet::changesToText(const HistoryEntry& entry) const {
    QString text;
    for (const RecordChange& change : entry.changes) {
        if (change.existence != Existence::Kept)
            text += QStringLiteral("    %1\n").arg(existenceCode(change.existence));
        for (const changes::FieldChange& field : change.fields) {
            if (field.before == field.after) continue;
            text += QStringLiteral("    %1: \"%2\" -> \"%3\"\n")
                        .arg(field.field, displayed(change.entity, field.field, field.before),
                             displayed(change.entity, field.field, field.after));
        }
    }
    return text;
}

QString HistorySheet::toText(bool inDetail) const {
    if (!inDetail) {
        std::vector<std::vector<QString>> rows = {
            {tr("seq"), tr("at"), tr("officer"), tr("source"), tr("records"), tr("reason")}};
        for (const HistoryEntry& entry : *m_entries) rows.push_back(lineOf(entry));
        return aligned(rows);
    }
    QString text;
    for (const HistoryEntry& entry : *m_entries)
        text += aligned({lineOf(entry)}) + changesToText(entry);
    return text;
}

}  // namespace pact::cli
