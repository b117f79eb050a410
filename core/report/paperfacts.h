#pragma once

#include "core/analysis/snapshot.h"
#include "core/base/cancel.h"
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
    /// The pairs and how their partners replied.
    std::vector<analysis::Snapshot::Pair> pairs;
    std::vector<analysis::Snapshot::Reply> replies;
    std::vector<analysis::Snapshot::Other> others;  ///< likewise, beside the pairs
    qint64 row = 0;                                 ///< its key in the snapshot

    [[nodiscard]] const QString& reference() const { return record->reference; }
    /// The headline, unless it only says that there is no text.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] bool isEvaluation() const { return record->origin == domain::Origin::Evaluation; }
};

/// All that a paper is made of, read in one read transaction; figures come from the fact snapshot
/// of the same transaction, which knows no more than the paper's audience may.
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
    CancelToken cancel;
    QHash<qint64, QUuid> partnerOfRow;
    /// What a report says in the paper's language, where it was written in another.
    QHash<QUuid, QString> translatedNarratives;

    /// The recommendation that the paper is about, which is counted even if entered in error.
    QUuid about;
    /// Those that count on the as-at date, by reference.
    std::vector<RecommendationFacts> counted;
    /// Those entered in error: no paper counts them; papers for the Unit list their steps.
    std::vector<RecommendationFacts> inError;

    [[nodiscard]] const domain::Meeting* meeting(const QUuid& id) const;
    /// The reports that the audience may see and that count: the partner's own, known at the dates.
    [[nodiscard]] std::vector<const domain::ProgressReport*> reportsOn(
        const QUuid& recommendation) const;
    [[nodiscard]] bool isKnown(const domain::ProgressReport& report) const;

    [[nodiscard]] Status read(PaperReader& reader, const QString& language);
    /// Reads the snapshot within the same transaction and relates the records.
    [[nodiscard]] Status relate(storage::Database& database, const storage::Transaction& within,
                                PaperReader& reader);

private:
    [[nodiscard]] Status countRecommendations(PaperReader& reader);
    [[nodiscard]] RecommendationFacts factsOf(const domain::Recommendation& record, qint64 row,
                                              analysis::Standing standing) const;
    [[nodiscard]] Status dateReports(PaperReader& reader);
    void translateReports(const PaperReader& reader, const QString& language);
    void attach();
    void attachSteps(RecommendationFacts& facts,
                     const std::vector<const domain::DecisionItem*>& itemsOf,
                     const QHash<QUuid, const domain::Decision*>& decisionOf) const;
    /// Sets apart what was entered in error.
    void setApartErrors();
    /// Leaves out what somebody entered in error, and who may read the paper may not know that.
    [[nodiscard]] Status leaveOutErrors(storage::Database& database,
                                        const storage::Transaction& within,
                                        domain::Audience audience);

    QHash<QUuid, std::size_t> m_meetingIndex;
    QHash<QUuid, std::vector<const domain::ProgressReport*>> m_reportsOn;
    bool m_hasErrors = false;  // some item, for whosever eyes, says so
};

}  // namespace pact::report
