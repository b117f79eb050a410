#pragma once

#include "ui/models/rebase.h"
#include "ui/models/recordediting.h"

namespace pact::ui {

/// Rival values of one unit of merging, in words.
struct ShownRivals {
    struct Field {
        QString label;
        QString began;   ///< when the edit began
        QString theirs;  ///< stored now
        QString mine;
    };
    QString unit;
    std::vector<Field> fields;
};

/// A contest as it is put to the user: what it is about, who stored the other values and when.
struct ShownContest {
    QString reference;
    QString officer;
    QDateTime at;
    std::vector<ShownRivals> rivals;
};

/// Reads what it takes to show a contest in words.
[[nodiscard]] Result<ShownContest> readContest(storage::Database& database, const Contest& contest);

}  // namespace pact::ui
