#include "testrecords.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pact::analysis {

using namespace domain;
using test::day;

// A recommendation addressed to six partners, all for partners' eyes.
class ReadersTest : public testing::Test {
protected:
    ReadersTest() {
        m_records.audience = Audience::Partners;
        for (int i = 0; i < 6; ++i) m_partners.push_back(m_records.partner());
        m_meeting = m_records.meeting(MeetingKind::Ewg, day("2022-05-10"));
        m_recommendation = m_records.recommendation(m_meeting);
        for (const auto& partner : m_partners) m_records.address(m_recommendation, partner);
        m_records.audience = Audience::Unit;
    }

    std::size_t pairsFor(Audience readers) {
        const qint64 key = m_records.keyOf(m_recommendation);
        return m_records.snapshot(readers)->pairs(key, {}).size();
    }
    int reportedFor(Audience readers) {
        return m_records.snapshot(readers)->statistics({}).total.reported;
    }
    /// By these partners, in the order in which they were added.
    void report(std::size_t first, std::size_t last) {
        for (std::size_t i = first; i <= last; ++i)
            m_records.report(m_recommendation, m_partners[i], day("2023-01-31"), Stage::InProgress,
                             day("2023-02-01"));
    }

    test::TestRecords m_records;
    std::vector<Id<Partner>> m_partners;
    Id<Meeting> m_meeting;
    Id<Recommendation> m_recommendation;
};

TEST_F(ReadersTest, countNoAddresseeAndNoMemberThatIsNotForTheirEyes) {
    m_records.address(m_recommendation, m_records.partner());
    EXPECT_EQ(pairsFor(Audience::Partners), 6U);
    m_records.audience = Audience::Partners;
    const auto seventh = m_records.partner();
    const auto group = m_records.group();
    m_records.address(m_recommendation, group);
    m_records.audience = Audience::Unit;
    m_records.member(group, seventh);
    EXPECT_EQ(pairsFor(Audience::Partners), 6U);
    EXPECT_EQ(pairsFor(Audience::Unit), 8U);
}

TEST_F(ReadersTest, knowOnlyDecisionsThatAreForTheirEyes) {
    const auto pcg = m_records.meeting(MeetingKind::Pcg, day("2022-11-10"));
    m_records.decide(m_recommendation, Outcome::Endorsed, pcg, day("2022-11-10"));
    const qint64 key = m_records.keyOf(m_recommendation);
    EXPECT_EQ(m_records.snapshot()->standing(key, {}), Outcome::Endorsed);
    // Nor do they know that a PCG was held.
    EXPECT_EQ(m_records.snapshot(Audience::Partners)->standing(key, {}), Outcome::BeforePcg);
    EXPECT_EQ(m_records.snapshot(Audience::Public)->standing(key, {}), std::nullopt);
}

TEST_F(ReadersTest, countReportsForTheUnitOnlyOfFivePartners) {
    report(0, 3);
    EXPECT_EQ(reportedFor(Audience::Partners), 0);
    EXPECT_EQ(reportedFor(Audience::Unit), 4);
    report(4, 4);
    EXPECT_EQ(reportedFor(Audience::Partners), 5);
    m_records.audience = Audience::Partners;
    m_records.report(m_recommendation, m_partners[0], day("2023-06-30"), Stage::Implemented,
                     day("2023-07-01"));
    // The latest reports of four others are for the Unit.
    EXPECT_EQ(reportedFor(Audience::Partners), 1);
    EXPECT_EQ(reportedFor(Audience::Unit), 5);
}

TEST_F(ReadersTest, tellTheSameOfStagesRepliesAndChanges) {
    const Dates before{day("2022-12-31"), day("2022-12-31")};
    const qint64 key = m_records.keyOf(m_recommendation);
    const auto told = [&](int partners) {
        const auto snapshot = m_records.snapshot(Audience::Partners);
        const auto pairs = snapshot->pairs(key, {});
        const auto replies = snapshot->replies(key, {}, day("2023-03-01"));
        EXPECT_EQ(std::count_if(pairs.begin(), pairs.end(),
                                [](const auto& each) { return each.asAt.isValid(); }),
                  partners);
        EXPECT_EQ(
            std::count_if(replies.begin(), replies.end(),
                          [](const auto& each) { return each.status == ReplyStatus::Reported; }),
            partners);
        EXPECT_EQ(snapshot->stageChanges(before, {}).size(), static_cast<std::size_t>(partners));
    };
    report(0, 3);
    told(0);
    report(4, 5);
    told(6);
}

TEST_F(ReadersTest, countACoordinatorByWhatItSharedAlone) {
    m_records.audience = Audience::Partners;
    for (const auto& partner : m_partners)
        m_records.address(m_recommendation, partner, Role::Coordinator);
    m_records.audience = Audience::Unit;
    report(0, 5);
    EXPECT_EQ(reportedFor(Audience::Partners), 6);
    const auto others = m_records.snapshot(Audience::Partners)->statistics({}).total.others;
    EXPECT_EQ(others.coordinators, (Share{0, 6}));
}

}  // namespace pact::analysis
