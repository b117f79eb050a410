#pragma once

#include "testrecords.h"

#include <random>

namespace pact::analysis::test {

/// Fills a workspace with records of every kind that bear on figures, valid but otherwise at
/// random: undated, archived and merged ones among them. The same seed makes the same records.
class RandomRecords {
public:
    RandomRecords(TestRecords& records, unsigned seed) : m_records(records), m_random(seed) {}

    void fill();
    /// A day of the years in which the records lie, or none.
    [[nodiscard]] QDate anyDayOrNone();

private:
    [[nodiscard]] int below(int limit);
    [[nodiscard]] bool oneIn(int times) { return below(times) == 0; }
    [[nodiscard]] QDate anyDay();
    template<class T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }
    template<class E>
    [[nodiscard]] E anyOf(E first, E last) {
        return static_cast<E>(static_cast<int>(first) +
                              below(static_cast<int>(last) - static_cast<int>(first) + 1));
    }
    template<class T>
    void archiveSome(const std::vector<domain::Id<T>>& ids);

    struct Held {
        domain::Id<domain::Meeting> id;
        domain::MeetingKind kind;
        QDate start;
        QDate end;
    };

    void addPartners();
    void addMeetings();
    void addRecommendations();
    void addAddressees();
    void addDecisions();
    void addRequests();
    void addReports();
    void archiveAndMerge();
    [[nodiscard]] domain::Id<domain::Partner> anyPartner();
    void decideAt(const Held& meeting);

    TestRecords& m_records;
    std::mt19937 m_random;
    std::vector<domain::Id<domain::Partner>> m_partners;
    std::vector<domain::Id<domain::PartnerGroup>> m_groups;
    std::vector<domain::Id<domain::GroupMember>> m_members;
    std::vector<Held> m_held;
    std::vector<domain::Id<domain::Meeting>> m_pcgs;      // held or not
    std::vector<domain::Id<domain::Meeting>> m_adopting;  // meetings of experts, held or not
    std::vector<domain::Id<domain::Recommendation>> m_recommendations;
    std::vector<domain::Id<domain::Addressee>> m_addressees;
    std::vector<domain::Id<domain::DecisionItem>> m_items;
    std::vector<domain::Id<domain::Request>> m_requests;
    std::vector<domain::Id<domain::RequestItem>> m_questions;
    std::vector<domain::Id<domain::ProgressReport>> m_reports;
};

}  // namespace pact::analysis::test
