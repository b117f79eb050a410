#pragma once

#include "core/changes/changeset.h"
#include "core/domain/entities.h"
#include "core/storage/recordstore.h"

#include <QDate>

#include <vector>

namespace pact::exchange {

/// A group of training partners, and who belongs to it when.
struct TrainingGroup {
    QUuid id;
    std::vector<domain::GroupMember> members;

    /// Its members on a day.
    [[nodiscard]] std::vector<QUuid> on(QDate day) const;
};

/// A training meeting that adopts recommendations.
struct TrainingMeeting {
    QUuid id;
    QDate end;
    domain::Pillar pillar = domain::Pillar::I;
};

/// Who and what made-up recommendations are about: training partners, groups of them and training
/// meetings, as the workspace has them, and what has to be added because it has not.
struct TrainingPeople {
    std::vector<QUuid> partners;
    TrainingGroup all;
    std::vector<TrainingGroup> groups;  ///< others; at least one
    std::vector<TrainingMeeting> meetings;
    std::vector<changes::RecordChange> missing;

    /// Reads them; there are to be at least that many partners. The same workspace gives the same
    /// answer, ids included.
    [[nodiscard]] static Result<TrainingPeople> gather(storage::Database& database, int partners);
};

}  // namespace pact::exchange
