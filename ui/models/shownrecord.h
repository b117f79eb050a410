#pragma once

#include "core/analysis/snapshot.h"
#include "core/storage/recordstore.h"

#include <QHash>

#include <vector>

namespace pact::ui {

/// A record beside the texts in which people read it.
struct ShownRecord {
    domain::Record record;
    QHash<QString, QString> texts;  ///< by field code; further ones by a name of their own

    [[nodiscard]] QString text(const QString& field) const { return texts.value(field); }
};

/// The records of one entity that belong to a recommendation.
struct Section {
    const domain::EntitySpec* spec = nullptr;
    std::vector<ShownRecord> records;
};

/// What is known of one addressed partner's implementation.
struct PartnerStage {
    QUuid partner;
    QString name;
    analysis::ReplyStatus status = analysis::ReplyStatus::NotAsked;
    bool isAsked = false;
    QDate until;    ///< until when an answer is awaited; invalid without a deadline
    QString stage;  ///< code
    QDate asAt;     ///< of the report that the stage comes from
};

/// One recommendation with all that hangs on it, read in one read transaction.
struct RecommendationDetail {
    ShownRecord recommendation;
    qint64 row = 0;
    QString wording;      ///< the current text: the latest adopted wording; empty when not on file
    QString wordingNote;  ///< where it comes from
    std::vector<Section> sections;
    std::vector<PartnerStage> stages;

    [[nodiscard]] const Section* section(const QString& entity) const;
};

/// The record with its references, codes and dates in words.
[[nodiscard]] Result<ShownRecord> shown(storage::RecordStore& store, const domain::EntitySpec& spec,
                                        domain::Record record);

/// Everything about a recommendation; the stages only when there is a snapshot. An answer is
/// awaited while its deadline has not passed today.
[[nodiscard]] Result<RecommendationDetail> readDetail(
    storage::Database& database, const QUuid& id,
    const std::shared_ptr<const analysis::Snapshot>& snapshot, QDate today);

/// A record's human name for lists and fields: the short name and code of a partner, else its
/// reference.
[[nodiscard]] Result<QString> nameOf(storage::RecordStore& store, const domain::EntitySpec& spec,
                                     const QUuid& id);

}  // namespace pact::ui
