#pragma once

#include "core/changes/history.h"
#include "core/storage/recordstore.h"

#include <QJsonArray>

namespace pact::cli {

/// Entries of the journal as people read them. Refers to what it was given.
class HistorySheet {
public:
    HistorySheet(storage::RecordStore& store, const std::vector<changes::HistoryEntry>& entries)
        : m_store(&store), m_entries(&entries) {}

    [[nodiscard]] QByteArray toJson() const;
    /// One line a change set or, in detail, with a line for each field below it.
    [[nodiscard]] QString toText(bool inDetail) const;

private:
    [[nodiscard]] QString displayed(const QString& entity, const QString& field,
                                    const QString& value) const;
    [[nodiscard]] QJsonArray changesToJson(const changes::HistoryEntry& entry) const;
    [[nodiscard]] QString changesToText(const changes::HistoryEntry& entry) const;

    storage::RecordStore* m_store;
    const std::vector<changes::HistoryEntry>* m_entries;
};

}  // namespace pact::cli
