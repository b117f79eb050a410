#pragma once

#include "core/analysis/facts.h"
#include "core/analysis/groupmembers.h"

#include <optional>

namespace pact::analysis {

/// Fills Facts from a database, table by table; each step uses what the earlier ones read. Used
/// once, within a read transaction.
class FactReader {
public:
    FactReader(storage::Database& database, domain::Audience readers);

    [[nodiscard]] Result<Facts> read();

private:
    struct Meeting {
        Day lastDay = kUndated;
        bool isPcg = false;
        bool isHeld = false;
    };
    struct Decision {
        Day day = kUndated;
        bool counts = false;
        bool hasMeeting = false;
        bool isOfPcg = false;
    };
    struct Round {
        Day sent = kUndated;
        Day deadline = kUndated;
        bool counts = false;
    };

    enum class Duty { Implementing, Other };
    enum class Later { Excluded, Included };
    struct Unreceived {
        std::size_t place;  // among the reports
        qint64 key;
    };

    [[nodiscard]] Status readPartners();
    [[nodiscard]] Status readReachability();
    [[nodiscard]] Status readGroups();
    [[nodiscard]] Status readMeetings();
    [[nodiscard]] Status readRecommendations();
    [[nodiscard]] Status readAddressees();
    [[nodiscard]] Status readDecisions();
    [[nodiscard]] Status readSteps();
    [[nodiscard]] Status readRounds();
    [[nodiscard]] Status readQuestions();
    [[nodiscard]] Status readReports();

    /// The query with what the readers may see in the place of %1.
    [[nodiscard]] QString seen(const char* sql) const;
    [[nodiscard]] Day firstPcgAfter(Day day) const;
    [[nodiscard]] const Meeting* meeting(qint64 key) const;
    /// The number of a recommendation or partner that counts, or kNobody.
    [[nodiscard]] std::uint32_t recommendation(qint64 key) const;
    [[nodiscard]] std::uint32_t partner(qint64 key) const;
    void addressPartner(std::uint32_t who, std::uint32_t recommendation, Duty duty);
    void addressGroup(std::uint32_t group, std::uint32_t recommendation, Duty duty);
    void addressOthers(std::uint32_t who, std::uint32_t group, Later later,
                       std::uint32_t recommendation, OtherPart part);
    void addressJoiners(std::uint32_t group, std::uint32_t recommendation, Duty duty);
    [[nodiscard]] bool bearsOnStanding(domain::Outcome outcome, const Decision& decision) const;
    [[nodiscard]] Status dateUnreceived(std::vector<Grouped<Report>::Entry>& reports,
                                        const std::vector<Unreceived>& unreceived);

    storage::Database& m_database;
    QString m_seen;
    Facts m_facts;
    std::vector<bool> m_partnerCounts;
    LocalKeys m_groupKeys;
    std::optional<GroupMembers> m_groups;
    LocalKeys m_meetingKeys;
    std::vector<Meeting> m_meetings;
    std::vector<Day> m_heldPcgs;  // last days, in order
    std::vector<Grouped<OpenAddress>::Entry> m_open;
    std::vector<Grouped<OtherAddress>::Entry> m_others;
    LocalKeys m_decisionKeys;
    std::vector<Decision> m_decisions;
    LocalKeys m_roundKeys;
    std::vector<Round> m_rounds;
};

}  // namespace pact::analysis
