#include "testrecords.h"

#include <gtest/gtest.h>

namespace pact::analysis {

using namespace domain;
using test::day;
using test::valueOf;

TEST(SnapshotTest, ofAnEmptyWorkspaceCountsNothing) {
    test::TestRecords records;
    const auto snapshot = records.snapshot();
    EXPECT_EQ(snapshot->head().seq, 0);
    EXPECT_EQ(snapshot->statistics({}), PillarStatistics());
    EXPECT_EQ(snapshot->standing(1, {}), std::nullopt);
    EXPECT_TRUE(snapshot->pairs(1, {}).empty());
}

TEST(SnapshotTest, carriesTheHeadOfTheJournal) {
    test::TestRecords records;
    records.partner();
    const auto before = records.snapshot();
    records.partner();
    const auto after = records.snapshot();
    EXPECT_EQ(before->head().seq, 1);
    EXPECT_EQ(after->head(), valueOf(storage::journalHead(records.database())));
    EXPECT_NE(before->head(), after->head());
}

TEST(SnapshotTest, ofATransactionSeesWhatTheTransactionSaw) {
    test::TestRecords records;
    const auto meeting = records.meeting(MeetingKind::Ewg, day("2022-05-10"));
    records.recommendation(meeting);
    records.write();
    auto reader =
        valueOf(storage::Database::open(records.database().path(), storage::OpenMode::ReadOnly));
    const auto transaction =
        valueOf(storage::Transaction::begin(reader, storage::Transaction::Kind::Read));
    const auto seen = valueOf(storage::journalHead(reader));
    records.recommendation(meeting);
    records.write();
    const auto snapshot = valueOf(Snapshot::load(reader, transaction));
    EXPECT_EQ(snapshot->head(), seen);
    EXPECT_EQ(snapshot->statistics({}).total.recommendations, 1);
}

TEST(SnapshotTest, answersWithTheDatesThatWereAsked) {
    test::TestRecords records;
    const Dates dates{day("2022-12-31"), day("2023-02-15")};
    EXPECT_EQ(records.statistics(dates).dates, dates);
}

TEST(SnapshotTest, aPairNamesTheDayOfItsReport) {
    test::TestRecords records;
    const auto reporting = records.partner();
    const auto other = records.partner();
    const auto recommendation =
        records.recommendation(records.meeting(MeetingKind::Ewg, day("2022-05-10")));
    records.address(recommendation, reporting);
    records.address(recommendation, other);
    records.report(recommendation, reporting, day("2022-12-31"), Stage::InProgress);
    const auto pairs = records.snapshot()->pairs(records.keyOf(recommendation), {});
    const std::vector<Snapshot::Pair> expected = {
        {records.keyOf(reporting), Stage::InProgress, day("2022-12-31")},
        {records.keyOf(other), Stage::NoInformation, QDate()}};
    EXPECT_EQ(pairs, expected);
}

TEST(SnapshotTest, stageChangesNameThePairsThatMoved) {
    test::TestRecords records;
    const auto partner = records.partner();
    const auto first = records.recommendation(records.meeting(MeetingKind::Ewg, day("2022-05-10")));
    records.address(first, partner);
    records.report(first, partner, day("2023-01-31"), Stage::InProgress);

    const auto snapshot = records.snapshot();
    const Dates earlier{day("2022-05-31"), {}};
    const Dates later{day("2023-05-31"), {}};
    const std::vector<Snapshot::StageChange> stages = {
        {records.keyOf(first), records.keyOf(partner), Stage::NoInformation, Stage::InProgress}};
    EXPECT_EQ(snapshot->stageChanges(earlier, later), stages);
    EXPECT_TRUE(snapshot->stageChanges(later, later).empty());
}

TEST(SnapshotTest, standsACircleOfMerges) {
    test::TestRecords records;
    const auto meeting = records.meeting(MeetingKind::Ewg, day("2022-05-10"));
    const auto first = records.recommendation(meeting);
    const auto second = records.recommendation(meeting);
    records.merge(first, second);
    records.merge(second, first);
    EXPECT_EQ(records.statistics().total.recommendations, 0);
}

}  // namespace pact::analysis
