#include "testrecords.h"

#include <gtest/gtest.h>

namespace pact::analysis {

using namespace domain;
using test::day;

class StandingTest : public testing::Test {
protected:
    test::TestRecords m_records;
    // Two expert groups in May of two years; a PCG follows the first in June.
    Id<Meeting> m_expertGroup =
        m_records.meeting(MeetingKind::Ewg, day("2022-05-10"), day("2022-05-12"));
    Id<Meeting> m_pcg = m_records.meeting(MeetingKind::Pcg, day("2022-06-20"), day("2022-06-21"));
    Id<Meeting> m_nextExpertGroup = m_records.meeting(MeetingKind::Ewg, day("2023-05-10"));
    Id<Recommendation> m_recommendation = m_records.recommendation(m_expertGroup);
};

TEST_F(StandingTest, countsFromTheLastDayOfItsMeeting) {
    EXPECT_EQ(m_records.standing(m_recommendation, day("2022-05-11")), std::nullopt);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2022-05-12")), Outcome::BeforePcg);
}

TEST_F(StandingTest, aMonthStandsForItsLastDay) {
    const auto meeting = m_records.meeting(MeetingKind::Ewg, day("2022-11-01"), day("2022-11-30"));
    const auto recommendation = m_records.recommendation(meeting);
    EXPECT_EQ(m_records.standing(recommendation, day("2022-11-29")), std::nullopt);
    EXPECT_NE(m_records.standing(recommendation, day("2022-11-30")), std::nullopt);
}

TEST_F(StandingTest, anUndatedRecommendationCountsOnlyWhereNoDayIsAsked) {
    const auto undated = m_records.recommendation({});
    EXPECT_EQ(m_records.standing(undated), Outcome::BeforePcg);
    EXPECT_EQ(m_records.standing(undated, day("2030-01-01")), std::nullopt);
}

TEST_F(StandingTest, anArchivedOrMergedRecommendationNeverCounts) {
    const auto other = m_records.recommendation(m_expertGroup);
    const auto duplicate = m_records.recommendation(m_expertGroup);
    m_records.archive(other);
    m_records.merge(duplicate, m_recommendation);
    EXPECT_EQ(m_records.standing(other), std::nullopt);
    EXPECT_EQ(m_records.standing(duplicate), std::nullopt);
    EXPECT_EQ(m_records.statistics().total.recommendations, 1);
}

TEST_F(StandingTest, isThatOfTheLatestPcgDecisionUpToTheDay) {
    const auto laterPcg = m_records.meeting(MeetingKind::Pcg, day("2023-06-20"));
    m_records.decide(m_recommendation, Outcome::Endorsed, laterPcg, day("2023-06-20"));
    m_records.decide(m_recommendation, Outcome::Deferred, m_pcg, day("2022-06-21"));
    EXPECT_EQ(m_records.standing(m_recommendation, day("2023-06-19")), Outcome::Deferred);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2023-06-20")), Outcome::Endorsed);
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::Endorsed);
}

TEST_F(StandingTest, ofTwoDecisionsOnOneDayTheLaterEntryWins) {
    m_records.decide(m_recommendation, Outcome::Noted, m_pcg, day("2022-06-21"));
    m_records.decide(m_recommendation, Outcome::EndorsedAmended, m_pcg, day("2022-06-21"));
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::EndorsedAmended);
}

TEST_F(StandingTest, anExpertGroupEndsButDoesNotEndorse) {
    m_records.decide(m_recommendation, Outcome::Endorsed, m_pcg, day("2022-06-21"));
    m_records.decide(m_recommendation, Outcome::Reaffirmed, m_nextExpertGroup, day("2023-05-10"));
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::Endorsed);
    m_records.decide(m_recommendation, Outcome::Concluded, m_nextExpertGroup, day("2023-05-10"));
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::Concluded);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2023-05-09")), Outcome::Endorsed);
}

TEST_F(StandingTest, theUnitMayOnlySayThatItWasEnteredInError) {
    m_records.decide(m_recommendation, Outcome::EnteredInError, {}, day("2022-07-01"));
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::EnteredInError);
}

TEST_F(StandingTest, withoutDecisionItIsNotRecordedOnceAPcgWasHeldAfterIt) {
    EXPECT_EQ(m_records.standing(m_recommendation, day("2022-06-20")), Outcome::BeforePcg);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2022-06-21")), Outcome::NotRecorded);
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::NotRecorded);
}

TEST_F(StandingTest, aPcgThatWasNotHeldOrCameBeforeChangesNothing) {
    m_records.meeting(MeetingKind::Pcg, day("2023-09-01"), {}, MeetingStatus::Planned);
    const auto later = m_records.recommendation(m_nextExpertGroup);
    const auto ofPcg = m_records.recommendation(m_pcg, Pillar::I, Origin::Pcg);
    EXPECT_EQ(m_records.standing(later), Outcome::BeforePcg);
    EXPECT_EQ(m_records.standing(ofPcg), Outcome::BeforePcg);
}

TEST_F(StandingTest, anArchivedPcgChangesNothing) {
    m_records.archive(m_pcg);
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::BeforePcg);
}

TEST_F(StandingTest, ofTwoBeforePcgTheLatestHangs) {
    const auto planned =
        m_records.meeting(MeetingKind::Pcg, day("2024-06-20"), {}, MeetingStatus::Planned);
    m_records.decide(m_recommendation, Outcome::BeforePcg, m_nextExpertGroup, day("2023-05-10"),
                     planned);
    m_records.decide(m_recommendation, Outcome::BeforePcg, m_expertGroup, day("2022-05-12"), m_pcg);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2023-05-09")), Outcome::NotRecorded);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2023-05-10")), Outcome::BeforePcg);
}

TEST_F(StandingTest, beforePcgHangsOnTheMeetingThatItNames) {
    const auto planned =
        m_records.meeting(MeetingKind::Pcg, day("2024-06-20"), {}, MeetingStatus::Planned);
    m_records.decide(m_recommendation, Outcome::BeforePcg, m_expertGroup, day("2022-05-12"),
                     planned);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2022-12-31")), Outcome::BeforePcg);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2025-12-31")), Outcome::BeforePcg);
}

TEST_F(StandingTest, beforePcgIsNotRecordedOnceThatMeetingWasHeld) {
    m_records.decide(m_recommendation, Outcome::BeforePcg, m_expertGroup, day("2022-05-12"), m_pcg);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2022-06-20")), Outcome::BeforePcg);
    EXPECT_EQ(m_records.standing(m_recommendation, day("2022-06-21")), Outcome::NotRecorded);
}

TEST_F(StandingTest, anEvaluationRecommendationIsNotForAPcgUnlessOneDecides) {
    const auto evaluation =
        m_records.recommendation(m_expertGroup, std::nullopt, Origin::Evaluation);
    EXPECT_EQ(m_records.standing(evaluation), Outcome::NotApplicable);
    m_records.decide(evaluation, Outcome::Noted, m_pcg, day("2022-06-21"));
    EXPECT_EQ(m_records.standing(evaluation), Outcome::Noted);
}

TEST_F(StandingTest, anArchivedDecisionOrItemDoesNotCount) {
    const auto item =
        m_records.decide(m_recommendation, Outcome::Endorsed, m_pcg, day("2022-06-21"));
    m_records.archive(item);
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::NotRecorded);

    m_records.decide(m_recommendation, Outcome::Noted, m_pcg, day("2022-06-21"));
    m_records.write();
    auto decisions = m_records.store();
    const auto all = test::valueOf(decisions.list(specOf<Decision>(), {}));
    for (const Record& decision : all) m_records.archive(Id<Decision>{decision.id});
    EXPECT_EQ(m_records.standing(m_recommendation), Outcome::NotRecorded);
}

TEST_F(StandingTest, figuresCountRecommendationsByIt) {
    m_records.decide(m_recommendation, Outcome::Endorsed, m_pcg, day("2022-06-21"));
    m_records.recommendation(m_nextExpertGroup, Pillar::II);
    m_records.recommendation(m_nextExpertGroup, std::nullopt);
    const auto statistics = m_records.statistics();
    EXPECT_EQ(statistics.total.of(Outcome::Endorsed), (Share{1, 3}));
    EXPECT_EQ(statistics.total.of(Outcome::BeforePcg), (Share{2, 3}));
    EXPECT_EQ(statistics.pillars[0].recommendations, 1);
    EXPECT_EQ(statistics.pillars[1].recommendations, 1);
    EXPECT_EQ(statistics.pillars[4].recommendations, 1);
}

}  // namespace pact::analysis
