#include "core/report/english.h"

#include <gtest/gtest.h>

namespace pact::report::english {
namespace {

TEST(EnglishTest, writesNumbersBelowTenInWords) {
    EXPECT_EQ(number(1), QStringLiteral("one"));
    EXPECT_EQ(number(9), QStringLiteral("nine"));
    EXPECT_EQ(number(10), QStringLiteral("10"));
    EXPECT_EQ(number(12345), QStringLiteral("12,345"));
}

TEST(EnglishTest, beginsSentencesWithWords) {
    EXPECT_EQ(startingCount(0, QStringLiteral("report"), QStringLiteral("reports")),
              QStringLiteral("No report"));
    EXPECT_EQ(startingCount(1, QStringLiteral("report"), QStringLiteral("reports")),
              QStringLiteral("One report"));
    EXPECT_EQ(startingNumber(12), QStringLiteral("Twelve"));
    EXPECT_EQ(startingNumber(26), QStringLiteral("Twenty-six"));
    EXPECT_EQ(startingNumber(30), QStringLiteral("Thirty"));
    EXPECT_EQ(startingNumber(112), QStringLiteral("112"));
}

TEST(EnglishTest, drawsRunsOfReferencesTogether) {
    EXPECT_EQ(references({QStringLiteral("A/1"), QStringLiteral("A/2"), QStringLiteral("A/3"),
                          QStringLiteral("B/4")}),
              QStringLiteral("A/1 to A/3 and B/4"));
    EXPECT_EQ(references({QStringLiteral("A/1"), QStringLiteral("A/2")}),
              QStringLiteral("A/1 and A/2"));
    EXPECT_EQ(references({QStringLiteral("A/1"), QStringLiteral("A/3")}),
              QStringLiteral("A/1 and A/3"));
}

TEST(EnglishTest, writesPeriods) {
    EXPECT_EQ(period({2023, 12, 11}, {2023, 12, 12}), QStringLiteral("11 and 12 December 2023"));
    EXPECT_EQ(period({2019, 11, 26}, {2019, 11, 28}), QStringLiteral("26 to 28 November 2019"));
    EXPECT_EQ(period({2022, 5, 30}, {2022, 6, 2}), QStringLiteral("30 May to 2 June 2022"));
    EXPECT_EQ(period({2022, 5, 30}, {}), QStringLiteral("30 May 2022"));
}

TEST(EnglishTest, isNoMorePreciseThanWhatIsKnown) {
    domain::Meeting meeting;
    meeting.start = {2018, 6, 1};
    meeting.end = {2018, 6, 30};
    meeting.precision = domain::Precision::Month;
    EXPECT_EQ(whenHeld(meeting), QStringLiteral("in June 2018"));
}

}  // namespace
}  // namespace pact::report::english
