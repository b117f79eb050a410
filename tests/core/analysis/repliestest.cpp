#include "testrecords.h"

#include <gtest/gtest.h>

namespace pact::analysis {

using namespace domain;
using test::day;

// One partner addressed, by a recommendation of May 2022.
class RepliesTest : public testing::Test {
protected:
    RepliesTest() { m_records.address(m_recommendation, m_partner); }

    Snapshot::Reply reply(QDate today, const Dates& dates = {}) {
        const auto replies =
            m_records.snapshot()->replies(m_records.keyOf(m_recommendation), dates, today);
        if (replies.size() != 1) throw std::runtime_error("there is not exactly one reply");
        EXPECT_EQ(replies[0].partner, m_records.keyOf(m_partner));
        return replies[0];
    }
    ReplyStatus status(QDate today = day("2023-02-01"), const Dates& dates = {}) {
        return reply(today, dates).status;
    }
    void setChannel(Channel channel, QDate from, QDate to = {}) {
        Representation representation;
        representation.partner = m_partner;
        representation.channel = channel;
        representation.from = from;
        representation.to = to;
        m_records.add(representation);
    }

    test::TestRecords m_records;
    Id<Partner> m_partner = m_records.partner();
    Id<Recommendation> m_recommendation =
        m_records.recommendation(m_records.meeting(MeetingKind::Ewg, day("2022-05-10")));
    Id<Request> m_request = m_records.request(day("2023-01-10"), day("2023-03-10"));
};

TEST_F(RepliesTest, notAskedIsNotWithoutReply) {
    EXPECT_EQ(status(), ReplyStatus::NotAsked);
    m_records.ask(m_request, m_partner, m_recommendation, RequestState::Draft);
    EXPECT_EQ(status(), ReplyStatus::NotAsked);
}

TEST_F(RepliesTest, isAwaitedUntilTheDeadlineHasPassed) {
    m_records.ask(m_request, m_partner, m_recommendation);
    EXPECT_EQ(status(day("2023-03-10")), ReplyStatus::Awaited);
    EXPECT_EQ(status(day("2023-03-11")), ReplyStatus::AskedNoReply);
    EXPECT_EQ(reply(day("2023-03-10")).until, day("2023-03-10"));
}

TEST_F(RepliesTest, anExtensionReplacesTheDeadline) {
    m_records.ask(m_request, m_partner, m_recommendation, RequestState::Extended, {},
                  day("2023-04-30"));
    EXPECT_EQ(status(day("2023-04-30")), ReplyStatus::Awaited);
    EXPECT_EQ(status(day("2023-05-01")), ReplyStatus::AskedNoReply);
}

TEST_F(RepliesTest, theLaterOfTodayAndTheAsAtDateDecides) {
    m_records.ask(m_request, m_partner, m_recommendation);
    EXPECT_EQ(status(day("2023-02-01"), {day("2023-06-30"), {}}), ReplyStatus::AskedNoReply);
    EXPECT_EQ(status(day("2023-06-30"), {day("2023-02-01"), {}}), ReplyStatus::AskedNoReply);
    EXPECT_EQ(status(day("2023-02-01"), {day("2023-01-31"), {}}), ReplyStatus::Awaited);
}

TEST_F(RepliesTest, aRequestWithoutDeadlineIsAwaited) {
    m_records.ask(m_records.request(day("2023-01-10")), m_partner, m_recommendation);
    EXPECT_EQ(status(day("2030-01-01")), ReplyStatus::Awaited);
    EXPECT_FALSE(reply(day("2030-01-01")).until.isValid());
}

TEST_F(RepliesTest, aClosedRequestIsAwaitedNoLonger) {
    m_records.ask(m_request, m_partner, m_recommendation, RequestState::Closed);
    EXPECT_EQ(status(), ReplyStatus::AskedNoReply);
}

TEST_F(RepliesTest, beforeItWasSentNobodyWasAsked) {
    m_records.ask(m_request, m_partner, m_recommendation);
    EXPECT_EQ(status(day("2023-02-01"), {day("2023-01-09"), {}}), ReplyStatus::NotAsked);
    EXPECT_EQ(status(day("2023-02-01"), {{}, day("2023-01-09")}), ReplyStatus::NotAsked);
}

TEST_F(RepliesTest, nothingToReportIsAnAnswerOnceItIsKnown) {
    m_records.ask(m_request, m_partner, m_recommendation, RequestState::NothingToReport,
                  day("2023-02-20"));
    EXPECT_EQ(status(), ReplyStatus::NothingToReport);
    EXPECT_EQ(status(day("2023-02-01"), {{}, day("2023-02-19")}), ReplyStatus::Awaited);
}

TEST_F(RepliesTest, aReportIsAReplyWhetherAskedOrNot) {
    m_records.report(m_recommendation, m_partner, day("2022-12-31"), Stage::InProgress);
    EXPECT_EQ(status(), ReplyStatus::Reported);
    m_records.ask(m_request, m_partner, m_recommendation);
    EXPECT_EQ(status(), ReplyStatus::Reported);
    EXPECT_EQ(status(day("2023-02-01"), {day("2022-12-30"), {}}), ReplyStatus::NotAsked);
}

TEST_F(RepliesTest, saysWhetherAskedWhateverCameOfIt) {
    m_records.report(m_recommendation, m_partner, day("2022-12-31"), Stage::InProgress);
    EXPECT_FALSE(reply(day("2023-02-01")).isAsked);
    m_records.ask(m_records.request(day("2023-01-10")), m_partner, m_recommendation);
    EXPECT_TRUE(reply(day("2023-02-01")).isAsked);
    EXPECT_FALSE(reply(day("2023-02-01"), {day("2023-01-09"), {}}).isAsked);
}

TEST_F(RepliesTest, whatOthersSayIsNoReply) {
    m_records.report(m_recommendation, m_partner, day("2022-12-31"), Stage::InProgress, {},
                     Basis::ReportedByOrganization);
    EXPECT_EQ(status(), ReplyStatus::NotAsked);
}

TEST_F(RepliesTest, withoutChannelOnlyWhereNotAsked) {
    setChannel(Channel::None, day("2021-08-15"));
    EXPECT_EQ(status(), ReplyStatus::NoChannel);
    m_records.ask(m_request, m_partner, m_recommendation);
    EXPECT_EQ(status(), ReplyStatus::Awaited);
}

TEST_F(RepliesTest, theLatestPeriodTellsWhetherThereIsAChannel) {
    setChannel(Channel::None, day("2021-08-15"), day("2022-12-31"));
    setChannel(Channel::Open, {});
    EXPECT_EQ(status(day("2022-12-31")), ReplyStatus::NoChannel);
    EXPECT_EQ(status(day("2023-01-01")), ReplyStatus::NotAsked);
    EXPECT_EQ(status(day("2023-01-01"), {day("2022-12-31"), {}}), ReplyStatus::NoChannel);
}

TEST_F(RepliesTest, othersThanImplementersStandBesideAsNoDuty) {
    const auto coordinator = m_records.partner();
    m_records.address(m_recommendation, coordinator, Role::Coordinator);
    const auto replies =
        m_records.snapshot()->replies(m_records.keyOf(m_recommendation), {}, day("2023-02-01"));
    ASSERT_EQ(replies.size(), 2U);
    EXPECT_TRUE(replies[0].isDuty);
    EXPECT_FALSE(replies[1].isDuty);
    EXPECT_EQ(replies[1].partner, m_records.keyOf(coordinator));
}

TEST_F(RepliesTest, areNoneWhereTheRecommendationDoesNotCount) {
    const auto snapshot = m_records.snapshot();
    const auto key = m_records.keyOf(m_recommendation);
    EXPECT_TRUE(snapshot->replies(key, {day("2022-05-09"), {}}, day("2023-02-01")).empty());
    EXPECT_TRUE(snapshot->replies(key + 1000, {}, day("2023-02-01")).empty());
}

}  // namespace pact::analysis
