#include "testrecords.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace pact::analysis {

using namespace domain;
using test::day;

// A recommendation for the public's eyes, addressed to several partners that report to the Unit
// alone, to partners, or to all.
class AudiencesTest : public testing::Test {
protected:
    AudiencesTest() {
        m_records.audience = Audience::Public;
        m_recommendation =
            m_records.recommendation(m_records.meeting(MeetingKind::Ewg, day("2022-05-10")));
    }

    void addressPartners(int number) {
        m_records.audience = Audience::Public;
        for (int i = 0; i < number; ++i) {
            m_partners.push_back(m_records.partner());
            m_records.address(m_recommendation, m_partners.back());
        }
    }
    /// Of partners in the order in which they were added.
    Id<ProgressReport> report(std::size_t partner, Audience audience,
                              Stage stage = Stage::InProgress, QDate asAt = day("2023-01-31")) {
        m_records.audience = audience;
        return m_records.report(m_recommendation, m_partners[partner], asAt, stage, asAt);
    }
    void report(std::size_t first, std::size_t last, Audience audience) {
        for (std::size_t i = first; i <= last; ++i) report(i, audience);
    }
    std::vector<Snapshot::Pair> pairsFor(Audience readers) {
        return m_records.snapshot(readers)->pairs(m_records.keyOf(m_recommendation), {});
    }
    static int reportedIn(const std::vector<Snapshot::Pair>& pairs) {
        return static_cast<int>(std::count_if(
            pairs.begin(), pairs.end(), [](const auto& each) { return each.asAt.isValid(); }));
    }

    test::TestRecords m_records;
    Id<Recommendation> m_recommendation;
    std::vector<Id<Partner>> m_partners;
};

TEST_F(AudiencesTest, fourForPartnersAndOneForTheUnitAreNotFiveToThePublic) {
    addressPartners(10);
    report(0, 3, Audience::Partners);
    report(4, Audience::Unit, Stage::PlannedUnfunded);
    EXPECT_EQ(reportedIn(pairsFor(Audience::Partners)), 4);
    EXPECT_EQ(reportedIn(pairsFor(Audience::Public)), 0);
}

TEST_F(AudiencesTest, fiveForPartnersCountToThePublicWithoutTheOneForTheUnit) {
    addressPartners(10);
    report(0, 4, Audience::Partners);
    report(5, Audience::Unit, Stage::PlannedUnfunded);
    EXPECT_EQ(reportedIn(pairsFor(Audience::Public)), 5);
    EXPECT_EQ(pairsFor(Audience::Public), pairsFor(Audience::Partners));
}

TEST_F(AudiencesTest, fiveForTheUnitCountToAll) {
    addressPartners(10);
    report(0, 0, Audience::Partners);
    report(1, 5, Audience::Unit);
    EXPECT_EQ(reportedIn(pairsFor(Audience::Public)), 6);
    EXPECT_EQ(reportedIn(pairsFor(Audience::Partners)), 6);
}

// Who may read five reports of eight would read from a figure of five that three have sent none.
TEST_F(AudiencesTest, whatPartnersMayReadCountsToThePublicOnlyWhereFewOthersAreNotLeft) {
    addressPartners(8);
    report(0, 4, Audience::Partners);
    EXPECT_EQ(reportedIn(pairsFor(Audience::Public)), 0);
    report(5, 7, Audience::Partners);
    EXPECT_EQ(reportedIn(pairsFor(Audience::Public)), 8);
}

// Random partners with random reports for random eyes.
class AudiencesPropertyTest : public AudiencesTest, public testing::WithParamInterface<unsigned> {};

INSTANTIATE_TEST_SUITE_P(Seeds, AudiencesPropertyTest, testing::Range(1U, 61U));

TEST_P(AudiencesPropertyTest, tellThePublicNothingThatPartnersCannotReadOrAreNotTold) {
    std::mt19937 random(GetParam());
    const auto below = [&random](unsigned limit) {
        return static_cast<unsigned>(random() % limit);
    };
    addressPartners(static_cast<int>(3 + below(14)));
    const unsigned most = 1 + below(5);  // so many times as many are for partners
    std::vector<std::pair<Id<ProgressReport>, Stage>> forUnit;
    std::vector<Audience> latest;
    std::vector<Snapshot::Pair> ofPublic = pairsFor(Audience::Unit);
    for (std::size_t partner = 0; partner < m_partners.size(); ++partner) {
        latest.push_back(Audience::Public);
        for (unsigned i = below(3); i > 0; --i) {
            const unsigned eyes = below(most + 2);
            const auto audience = eyes == 0      ? Audience::Unit
                                  : eyes <= most ? Audience::Partners
                                                 : Audience::Public;
            const auto stage = static_cast<Stage>(1 + below(6));
            const QDate asAt = day("2023-01-31").addDays(-static_cast<int>(i));
            const auto id = report(partner, audience, stage, asAt);
            latest.back() = audience;
            if (audience == Audience::Unit) forUnit.emplace_back(id, stage);
            if (audience != Audience::Public) continue;
            ofPublic[partner].stage = stage;
            ofPublic[partner].asAt = asAt;
        }
    }
    const auto toPublic = pairsFor(Audience::Public);
    const auto toPartners = pairsFor(Audience::Partners);
    if (toPublic != ofPublic) {
        EXPECT_EQ(toPublic, toPartners);
    }
    if (forUnit.empty() || std::count(latest.begin(), latest.end(), Audience::Unit) >= 5) return;
    const auto& [id, was] = forUnit[below(static_cast<unsigned>(forUnit.size()))];
    m_records.change(id, [was = was](ProgressReport& each) {
        each.stage = was == Stage::NotStarted ? Stage::Implemented : Stage::NotStarted;
    });
    EXPECT_EQ(pairsFor(Audience::Public), toPublic);
    EXPECT_EQ(pairsFor(Audience::Partners), toPartners);
}

}  // namespace pact::analysis
