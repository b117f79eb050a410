#pragma once

#include "core/report/papers.h"
#include "core/report/phrasebook.h"
#include "tests/support/scratch.h"

namespace pact::testing_support {

/// A small training workspace: six training partners, one expert working group, a PCG that was held
/// and the next one; three recommendations. What only the Unit may see carries kUnitMarker.
class PaperScratch : public Scratch {
protected:
    static constexpr const char* kUnitMarker = "MARKERUNIT";

    PaperScratch();

    /// The kept definition of the meeting's PCG report, else a bare one.
    [[nodiscard]] domain::ReportDefinition definitionOf(const QUuid& meeting);
    [[nodiscard]] report::Report build(const domain::ReportDefinition& definition);
    [[nodiscard]] report::Report build(const QUuid& meeting, QDate asAt = {});
    [[nodiscard]] report::Report buildIn(const QString& language, const QUuid& meeting);
    QUuid addMeeting(const QString& reference, domain::MeetingKind kind, const QString& title,
                     QDate start, QDate end, domain::MeetingStatus status);
    void decide(const QUuid& meeting, QDate date, const QUuid& on, domain::Outcome outcome,
                const QUuid& before, const QString& paragraph = {});

    std::vector<QUuid> partners;  ///< XAA to XAF
    QUuid ewg;
    QUuid heldPcg;
    QUuid nextPcg;
    QUuid proposed;  ///< T-2024/1, put before the next PCG
    QUuid widely;    ///< T-2024/2, endorsed, addressed to six, on which five reported
    QUuid narrowly;  ///< T-2024/3, endorsed, addressed to two, on which one reported

    QUuid addRecommendation(const QString& reference, const QString& headline,
                            domain::Pillar pillar);
    void address(const QUuid& to, const QUuid& partner,
                 domain::Audience audience = domain::Audience::Partners);
    void address(const QUuid& to, const QUuid& partner, domain::Role role, domain::Mode mode);
    void report(const QUuid& on, const QUuid& partner, domain::Stage stage,
                domain::Audience audience, const QString& narrative);

private:
    void addPartners();
    void addMeetings();
    void addRecommendations();
    void addDecisions();
    void addReports();
};

/// The words of papers in a language.
[[nodiscard]] std::shared_ptr<const report::Phrasebook> wordsIn(const char* language);

/// A report with everything that pages can hold, for tests of the layout; its table has so many
/// rows.
[[nodiscard]] report::Report madeUpReport(int rows);

}  // namespace pact::testing_support
