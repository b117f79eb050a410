#pragma once

#include "core/base/cancel.h"
#include "core/storage/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace pact::storage {

enum class ListColumn { Reference, Headline, Pillar, Meeting, Reports };

/// What a list of recommendations shows, and in which order.
struct ListRequest {
    QString search;  ///< words that must all begin some word
    ListColumn sortedBy = ListColumn::Reference;
    bool isDescending = false;
    bool includeArchived = false;
};

/// One visible row of a list of recommendations.
struct ListRow {
    qint64 row = 0;
    QUuid id;
    QString reference;
    QString headline;
    QString pillar;
    QString meeting;
    qint64 reports = 0;
    bool isArchived = false;
};

/// The local keys of a list, in order. Interrupting the database ends it with Cancelled.
[[nodiscard]] Result<std::vector<qint64>> orderedRows(Database& database,
                                                      const ListRequest& request);

/// The rows of these local keys, in the order given; those that are gone are left out.
[[nodiscard]] Result<std::vector<ListRow>> fetchRows(Database& database,
                                                     const std::vector<qint64>& rows);

}  // namespace pact::storage
