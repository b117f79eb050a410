#pragma once

#include "core/changes/history.h"
#include "core/storage/recordstore.h"

#include <QDateTime>

#include <vector>

namespace pact::ui {

/// One field that one change set altered, in words.
struct HistoryLine {
    qint64 seq = 0;
    QDateTime at;
    QString officer;
    QString what;  ///< the field that was altered, and of what kind of record; or what was entered
    QString before;
    QString after;
};

/// What was changed in these records (entity and id), latest first.
[[nodiscard]] Result<std::vector<HistoryLine>> readHistory(
    storage::Database& database, const std::vector<std::pair<QString, QUuid>>& records);

}  // namespace pact::ui
