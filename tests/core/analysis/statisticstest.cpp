#include "testrecords.h"

#include <gtest/gtest.h>

namespace pact::analysis {

using namespace domain;
using test::day;

class StatisticsTest : public testing::Test {
protected:
    using Later = test::TestRecords::Later;

    Statistics figures(QDate asAt = {}, QDate knownAt = {}) {
        return m_records.statistics({asAt, knownAt}).total;
    }
    Share at(Stage stage, QDate asAt = {}, QDate knownAt = {}) {
        return figures(asAt, knownAt).of(stage);
    }

    test::TestRecords m_records;
    Id<Partner> m_a = m_records.partner();
    Id<Partner> m_b = m_records.partner();
    Id<Partner> m_c = m_records.partner();
    Id<Meeting> m_meeting =
        m_records.meeting(MeetingKind::Ewg, day("2022-05-10"), day("2022-05-12"));
    Id<Recommendation> m_recommendation = m_records.recommendation(m_meeting);
};

TEST_F(StatisticsTest, pairsAreOfLeadsAndImplementersEach) {
    m_records.address(m_recommendation, m_a, Role::Lead);
    m_records.address(m_recommendation, m_b, Role::Implementer, Mode::Together);
    m_records.address(m_recommendation, m_b, Role::Coordinator);
    m_records.address(m_recommendation, m_c, Role::Implementer, Mode::Invited);
    m_records.address(m_recommendation, m_c, Role::Reviewer);
    EXPECT_EQ(figures().addressed, 1);
    EXPECT_EQ(figures().partners, 1);
}

TEST_F(StatisticsTest, coordinatorsAndReviewersHaveLinesOfTheirOwn) {
    m_records.address(m_recommendation, m_a);
    m_records.address(m_recommendation, m_b, Role::Coordinator);
    m_records.address(m_recommendation, m_c, Role::Coordinator);
    m_records.address(m_recommendation, m_c, Role::Reviewer);
    m_records.report(m_recommendation, m_b, day("2022-12-31"), Stage::Implemented,
                     day("2023-01-31"));
    EXPECT_EQ(figures().others.coordinators, (Share{1, 2}));
    EXPECT_EQ(figures().others.reviewers, (Share{0, 1}));
    EXPECT_EQ(figures().addressed, 1);
    EXPECT_EQ(figures().reported, 0);
    EXPECT_EQ(at(Stage::Implemented), (Share{0, 1}));
}

TEST_F(StatisticsTest, linesBesideThePairsFollowBothDates) {
    m_records.address(m_recommendation, m_b, Role::Coordinator);
    m_records.report(m_recommendation, m_b, day("2022-12-31"), Stage::InProgress,
                     day("2023-01-31"));
    EXPECT_EQ(figures(day("2022-12-30")).others.coordinators, (Share{0, 1}));
    EXPECT_EQ(figures({}, day("2023-01-30")).others.coordinators, (Share{0, 1}));
    EXPECT_EQ(figures(day("2022-12-31"), day("2023-01-31")).others.coordinators, (Share{1, 1}));
    EXPECT_TRUE(figures(day("2022-05-11")).others.isEmpty());
}

TEST_F(StatisticsTest, whatOthersSayIsNoReportOfACoordinator) {
    m_records.address(m_recommendation, m_b, Role::Coordinator);
    m_records.report(m_recommendation, m_b, day("2022-12-31"), Stage::InProgress, {},
                     Basis::PublishedSource);
    EXPECT_EQ(figures().others.coordinators, (Share{0, 1}));
}

TEST_F(StatisticsTest, aDutyTogetherIsOneAndOneReporterMeetsIt) {
    for (const auto partner : {m_a, m_b, m_c})
        m_records.address(m_recommendation, partner, Role::Implementer, Mode::Together);
    EXPECT_EQ(figures().others.together, (Share{0, 1}));
    for (const auto partner : {m_a, m_b})
        m_records.report(m_recommendation, partner, day("2022-12-31"), Stage::Implemented);
    EXPECT_EQ(figures().others.together, (Share{1, 1}));
    EXPECT_EQ(figures().addressed, 0);
    EXPECT_EQ(figures().reportsOutside, 0);
}

TEST_F(StatisticsTest, coordinatorsTogetherAreOneDutyOfTheirLine) {
    for (const auto partner : {m_a, m_b})
        m_records.address(m_recommendation, partner, Role::Coordinator, Mode::Together);
    m_records.report(m_recommendation, m_b, day("2022-12-31"), Stage::InProgress);
    EXPECT_EQ(figures().others.coordinators, (Share{1, 1}));
    EXPECT_EQ(figures().others.together, (Share{0, 0}));
}

TEST_F(StatisticsTest, theInvitedCountOnlyWhereTheyReportedAndHaveNoDuty) {
    for (const auto partner : {m_a, m_b, m_c})
        m_records.address(m_recommendation, partner, Role::Implementer, Mode::Invited);
    m_records.address(m_recommendation, m_a, Role::Lead);
    EXPECT_TRUE(figures().others.isEmpty());
    for (const auto partner : {m_a, m_b})
        m_records.report(m_recommendation, partner, day("2022-12-31"), Stage::InProgress);
    EXPECT_EQ(figures().others.invited, 1);
    EXPECT_EQ(figures().reported, 1);
}

TEST_F(StatisticsTest, aGroupOfCoordinatorsStandsForItsMembersOfTheDay) {
    const auto group = m_records.group();
    m_records.member(group, m_a, {}, day("2022-05-11"));
    m_records.member(group, m_b);
    m_records.member(group, m_c, day("2023-01-01"));
    for (const auto later : {Later::Excluded, Later::Included}) {
        const auto recommendation = m_records.recommendation(m_meeting, Pillar::II);
        Addressee addressee;
        addressee.recommendation = recommendation;
        addressee.group = group;
        addressee.role = Role::Coordinator;
        addressee.mode = Mode::Each;
        addressee.open = later == Later::Included;
        m_records.add(addressee);
    }
    EXPECT_EQ(figures(day("2022-12-31")).others.coordinators, (Share{0, 2}));
    EXPECT_EQ(figures(day("2023-01-01")).others.coordinators, (Share{0, 3}));
}

TEST_F(StatisticsTest, aPairCountsOnce) {
    const auto group = m_records.group();
    m_records.member(group, m_a);
    m_records.address(m_recommendation, group);
    m_records.address(m_recommendation, m_a, Role::Lead);
    m_records.address(m_recommendation, m_a, Role::Implementer);
    EXPECT_EQ(figures().addressed, 1);
}

TEST_F(StatisticsTest, totalCountsAPartnerOnceAndAPairInItsPillar) {
    const auto other = m_records.recommendation(m_meeting, Pillar::III);
    m_records.address(m_recommendation, m_a);
    m_records.address(other, m_a);
    const auto statistics = m_records.statistics();
    EXPECT_EQ(statistics.pillars[0].partners, 1);
    EXPECT_EQ(statistics.pillars[2].partners, 1);
    EXPECT_EQ(statistics.total.partners, 1);
    EXPECT_EQ(statistics.total.addressed, 2);
}

TEST_F(StatisticsTest, aBodyIsNoPair) {
    Body body;
    body.code = QStringLiteral("FIU");
    body.title = body.code;
    Addressee addressee;
    addressee.recommendation = m_recommendation;
    addressee.body = m_records.add(body);
    addressee.role = Role::Implementer;
    addressee.mode = Mode::Each;
    m_records.add(addressee);
    EXPECT_EQ(figures().addressed, 0);
}

TEST_F(StatisticsTest, aGroupStandsForItsMembersOnTheDayOfAdoption) {
    const auto group = m_records.group();
    m_records.member(group, m_a, day("2022-05-12"));
    m_records.member(group, m_b, {}, day("2022-05-12"));
    m_records.member(group, m_c, {}, day("2022-05-11"));
    m_records.member(group, m_records.partner(), day("2022-05-13"));
    m_records.address(m_recommendation, group);
    EXPECT_EQ(figures().addressed, 2);
    EXPECT_EQ(figures(day("2025-01-01")).addressed, 2);
}

TEST_F(StatisticsTest, anOpenGroupIncludesThoseWhoJoinedUntilTheDay) {
    const auto group = m_records.group();
    m_records.member(group, m_a);
    m_records.member(group, m_b, day("2023-01-01"), day("2023-06-30"));
    m_records.member(group, m_c, day("2024-01-01"));
    m_records.address(m_recommendation, group, Later::Included);
    EXPECT_EQ(figures(day("2022-12-31")).addressed, 1);
    EXPECT_EQ(figures(day("2023-01-01")).addressed, 2);
    EXPECT_EQ(figures(day("2023-12-31")).addressed, 2);
    EXPECT_EQ(figures().addressed, 3);
}

TEST_F(StatisticsTest, anOpenGroupOfReviewersMakesNoPairs) {
    const auto group = m_records.group();
    m_records.member(group, m_a, day("2023-01-01"));
    Addressee addressee;
    addressee.recommendation = m_recommendation;
    addressee.group = group;
    addressee.role = Role::Reviewer;
    addressee.mode = Mode::Each;
    addressee.open = true;
    m_records.add(addressee);
    m_records.report(m_recommendation, m_a, day("2023-12-31"), Stage::InProgress);
    EXPECT_EQ(figures().addressed, 0);
    EXPECT_EQ(figures().reportsOutside, 0);
}

TEST_F(StatisticsTest, anUndatedRecommendationIsForPresentMembers) {
    const auto group = m_records.group();
    m_records.member(group, m_a, day("2030-01-01"));
    m_records.member(group, m_b, {}, day("2030-01-01"));
    m_records.address(m_records.recommendation({}), group);
    EXPECT_EQ(figures().addressed, 1);
}

TEST_F(StatisticsTest, thePairIsAtTheStageOfItsLatestCountedReport) {
    m_records.address(m_recommendation, m_a);
    m_records.report(m_recommendation, m_a, day("2023-03-31"), Stage::Implemented);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::InProgress);
    EXPECT_EQ(at(Stage::NoInformation, day("2022-12-30")), (Share{1, 1}));
    EXPECT_EQ(at(Stage::InProgress, day("2022-12-31")), (Share{1, 1}));
    EXPECT_EQ(at(Stage::Implemented, day("2023-03-31")), (Share{1, 1}));
    EXPECT_EQ(at(Stage::Implemented), (Share{1, 1}));
}

TEST_F(StatisticsTest, onOneDayTheLaterEntryCounts) {
    m_records.address(m_recommendation, m_a);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::Implemented);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::PartlyImplemented);
    EXPECT_EQ(at(Stage::PartlyImplemented), (Share{1, 1}));
}

TEST_F(StatisticsTest, onAnEarlierDayEnteredAfterwardsTheLaterEntryCountsToo) {
    m_records.address(m_recommendation, m_a);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::Implemented);
    m_records.report(m_recommendation, m_a, day("2022-06-30"), Stage::NotStarted);
    m_records.report(m_recommendation, m_a, day("2022-06-30"), Stage::PlannedUnfunded);
    EXPECT_EQ(at(Stage::PlannedUnfunded, day("2022-06-30")), (Share{1, 1}));
}

TEST_F(StatisticsTest, onlyTheAddresseeSetsItsOwnStage) {
    m_records.address(m_recommendation, m_a);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::Implemented, {},
                     Basis::ReportedByOrganization);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::Implemented, {},
                     Basis::PublishedSource);
    EXPECT_EQ(at(Stage::NoInformation), (Share{1, 1}));
    EXPECT_EQ(figures().reported, 0);
    m_records.report(m_recommendation, m_a, day("2022-10-31"), Stage::NotStarted, {},
                     Basis::SaidInMeeting);
    EXPECT_EQ(at(Stage::NotStarted), (Share{1, 1}));
    EXPECT_EQ(figures().reported, 1);
}

TEST_F(StatisticsTest, aReportOfNoInformationIsAReport) {
    m_records.address(m_recommendation, m_a);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::NoInformation);
    EXPECT_EQ(at(Stage::NoInformation), (Share{1, 1}));
    EXPECT_EQ(figures().reported, 1);
}

TEST_F(StatisticsTest, aReportIsKnownFromTheDayOfItsReceipt) {
    m_records.address(m_recommendation, m_a);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::InProgress,
                     day("2023-02-10"));
    EXPECT_EQ(at(Stage::NoInformation, day("2022-12-31"), day("2023-02-09")), (Share{1, 1}));
    EXPECT_EQ(at(Stage::InProgress, day("2022-12-31"), day("2023-02-10")), (Share{1, 1}));
}

TEST_F(StatisticsTest, aReportWithoutReceiptIsKnownFromTheDayItWasTyped) {
    m_records.address(m_recommendation, m_a);
    m_records.write(day("2024-01-01"));
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::InProgress);
    m_records.write(day("2024-03-05"));
    EXPECT_EQ(figures({}, day("2024-03-04")).reported, 0);
    EXPECT_EQ(figures({}, day("2024-03-05")).reported, 1);
}

TEST_F(StatisticsTest, aLaterEditOfAReportDoesNotMakeItKnownLater) {
    m_records.address(m_recommendation, m_a);
    const auto report =
        m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::InProgress);
    m_records.write(day("2024-03-05"));
    m_records.change(report,
                     [](ProgressReport& edited) { edited.evidence = {QStringLiteral("More")}; });
    m_records.write(day("2025-03-05"));
    EXPECT_EQ(figures({}, day("2024-03-05")).reported, 1);
}

TEST_F(StatisticsTest, anArchivedReportOrAddresseeDoesNotCount) {
    const auto addressee = m_records.address(m_recommendation, m_a);
    const auto report =
        m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::InProgress);
    m_records.archive(report);
    EXPECT_EQ(figures().reported, 0);
    m_records.archive(addressee);
    EXPECT_EQ(figures().addressed, 0);
}

TEST_F(StatisticsTest, anArchivedPartnerOrMembershipDoesNotCount) {
    const auto group = m_records.group();
    m_records.member(group, m_a);
    const auto membership = m_records.member(group, m_b);
    m_records.address(m_recommendation, group);
    m_records.address(m_recommendation, m_c);
    m_records.report(m_recommendation, m_c, day("2022-12-31"), Stage::InProgress);
    m_records.archive(membership);
    EXPECT_EQ(figures().addressed, 2);
    m_records.archive(m_c);
    EXPECT_EQ(figures().addressed, 1);
    EXPECT_EQ(figures().reported, 0);
    EXPECT_EQ(figures().reportsOutside, 0);
}

TEST_F(StatisticsTest, aMergedReportDoesNotCount) {
    m_records.address(m_recommendation, m_a);
    const auto kept = m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::InProgress);
    const auto duplicate =
        m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::Implemented);
    m_records.merge(duplicate, kept);
    EXPECT_EQ(at(Stage::InProgress), (Share{1, 1}));
}

TEST_F(StatisticsTest, whatRefersToAMergedRecordMeansTheOtherOne) {
    const auto duplicate = m_records.recommendation(m_meeting);
    m_records.address(m_recommendation, m_a);
    m_records.report(duplicate, m_b, day("2022-12-31"), Stage::InProgress);
    m_records.merge(duplicate, m_recommendation);
    m_records.merge(m_b, m_a);
    EXPECT_EQ(at(Stage::InProgress), (Share{1, 1}));
    EXPECT_EQ(figures().reportsOutside, 0);
}

TEST_F(StatisticsTest, reportsOutsideAreThoseOfPartnersNotAddressedInAnyRole) {
    m_records.address(m_recommendation, m_a, Role::Coordinator);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::InProgress);
    m_records.report(m_recommendation, m_b, day("2022-12-31"), Stage::InProgress,
                     day("2023-01-31"));
    m_records.report(m_recommendation, m_b, day("2023-12-31"), Stage::InProgress, day("2024-01-31"),
                     Basis::PublishedSource);
    EXPECT_EQ(figures().reportsOutside, 2);
    EXPECT_EQ(figures(day("2022-12-31")).reportsOutside, 1);
    EXPECT_EQ(figures({}, day("2023-01-30")).reportsOutside, 0);
    EXPECT_EQ(figures().reported, 0);
}

TEST_F(StatisticsTest, askedAreThosePartnersOfPairsToWhomARequestWasSent) {
    for (const auto partner : {m_a, m_b, m_c}) m_records.address(m_recommendation, partner);
    const auto request = m_records.request(day("2023-01-10"));
    m_records.ask(request, m_a, m_recommendation);
    m_records.ask(request, m_b, m_recommendation, RequestState::Draft);
    m_records.ask(request, m_records.partner(), m_recommendation);
    m_records.report(m_recommendation, m_a, day("2023-02-01"), Stage::InProgress);
    m_records.report(m_recommendation, m_c, day("2023-02-01"), Stage::InProgress);
    EXPECT_EQ(figures().asked, 1);
    EXPECT_EQ(figures().notAsked, 2);
    EXPECT_EQ(figures().reported, 2);
    EXPECT_EQ(figures().reportedOfAsked(), (Share{1, 1}));
    EXPECT_EQ(figures(day("2023-01-09")).asked, 0);
    EXPECT_EQ(figures({}, day("2023-01-09")).asked, 0);
    EXPECT_EQ(figures(day("2023-01-10"), day("2023-01-10")).asked, 1);
}

TEST_F(StatisticsTest, nothingToReportIsTheAnswerToTheLatestRequest) {
    m_records.address(m_recommendation, m_a);
    const auto later = m_records.request(day("2024-01-10"));
    const auto first = m_records.request(day("2023-01-10"));
    m_records.ask(later, m_a, m_recommendation);
    m_records.ask(first, m_a, m_recommendation, RequestState::NothingToReport, day("2023-02-10"));
    EXPECT_EQ(figures(day("2023-12-31")).nothingToReport, 1);
    EXPECT_EQ(figures(day("2023-12-31"), day("2023-02-09")).nothingToReport, 0);
    EXPECT_EQ(figures(day("2023-12-31"), day("2023-02-09")).asked, 1);
    EXPECT_EQ(figures(day("2023-12-31"), day("2023-02-10")).nothingToReport, 1);
    EXPECT_EQ(figures().nothingToReport, 0);
}

TEST_F(StatisticsTest, nothingToReportLeavesTheEarlierStage) {
    m_records.address(m_recommendation, m_a);
    m_records.report(m_recommendation, m_a, day("2022-12-31"), Stage::InProgress);
    m_records.ask(m_records.request(day("2024-01-10")), m_a, m_recommendation,
                  RequestState::NothingToReport, day("2024-02-10"));
    EXPECT_EQ(at(Stage::InProgress), (Share{1, 1}));
    EXPECT_EQ(figures().nothingToReport, 1);
}

TEST_F(StatisticsTest, anArchivedRequestOrItemAsksNobody) {
    m_records.address(m_recommendation, m_a);
    const auto request = m_records.request(day("2023-01-10"));
    const auto item = m_records.ask(request, m_a, m_recommendation);
    m_records.archive(item);
    EXPECT_EQ(figures().asked, 0);
    const auto other = m_records.request(day("2023-01-10"));
    m_records.ask(other, m_a, m_recommendation);
    EXPECT_EQ(figures().asked, 1);
    m_records.archive(other);
    EXPECT_EQ(figures().asked, 0);
}

TEST_F(StatisticsTest, anEmptyBaseIsNoShare) {
    EXPECT_TRUE(figures().reportedOfAsked().isEmpty());
    EXPECT_FALSE(figures().of(Outcome::BeforePcg).isEmpty());
}

TEST_F(StatisticsTest, manyPartnersFitASet) {
    const auto group = m_records.group();
    for (int i = 0; i < 150; ++i) m_records.member(group, m_records.partner());
    m_records.address(m_recommendation, group);
    EXPECT_EQ(figures().addressed, 150);
    EXPECT_EQ(figures().notAsked, 150);
}

}  // namespace pact::analysis
