#pragma once

#include "core/analysis/snapshot.h"
#include "core/report/paperreader.h"
#include "core/report/partnernames.h"

#include <QHash>

namespace pact::report {

/// One outcome of a recommendation with the decision that it belongs to.
struct Step {
    const domain::Decision* decision;
    const domain::DecisionItem* item;
};

/// A recommendation with what the paper may say of it.
struct RecommendationFacts {
    const domain::Recommendation* record = nullptr;
    analysis::Standing standing = analysis::Standing::BeforePcg;
    std::vector<Step> steps;  ///< by date, up to the as-at date
    std::vector<const domain::Addressee*> addressees;
    std::vector<const domain::Position*> positions;  ///< those to be printed
    const domain::Wording* wording = nullptr;        ///< the current text, if on file
    std::vector<analysis::Snapshot::Pair> pairs;
    std::vector<analysis::Snapshot::Reply> replies;  ///< of partners with a counted duty

    [[nodiscard]] const QString& reference() const { return record->reference; }
    /// The headline, unless it only says that there is no text.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] bool isEvaluation() const { return record->origin == domain::Origin::Evaluation; }
};

/// All that a PCG paper is made of, read in one read transaction; figures come from the fact
/// snapshot of the same transaction.
struct PaperFacts {
    std::vector<domain::Meeting> meetings;
    std::vector<domain::Recommendation> recommendations;
    std::vector<domain::Wording> wordings;
    std::vector<domain::Addressee> addressees;
    std::vector<domain::Decision> decisions;
    std::vector<domain::DecisionItem> items;
    std::vector<domain::Position> positions;
    std::vector<domain::ProgressReport> reports;
    std::vector<domain::PartnerGroup> groups;
    std::vector<domain::Body> bodies;

    PartnerNames names;
    std::shared_ptr<const analysis::Snapshot> snapshot;
    analysis::Dates dates;  ///< as asked of the snapshot
    QDate today;
    QHash<qint64, QUuid> partnerOfRow;

    /// Those that count on the as-at date, by reference.
    std::vector<RecommendationFacts> counted;

    [[nodiscard]] const domain::Meeting* meeting(const QUuid& id) const;
    [[nodiscard]] bool isKnown(const domain::ProgressReport& report) const;

    [[nodiscard]] Status read(PaperReader& reader, const QString& language);
    /// Reads the snapshot within the same transaction and relates the records.
    [[nodiscard]] Status relate(storage::Database& database, const storage::Transaction& within,
                                PaperReader& reader);

private:
    [[nodiscard]] RecommendationFacts factsOf(const domain::Recommendation& record, qint64 row,
                                              analysis::Standing standing) const;
    void attach();

    QHash<QUuid, std::size_t> m_meetingIndex;
};

}  // namespace pact::report
