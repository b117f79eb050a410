#include "core/analysis/day.h"
#include "core/analysis/grouped.h"
#include "core/analysis/localkeys.h"
#include "core/analysis/partnerset.h"
#include "core/analysis/statistics.h"
#include "core/domain/vocabulary.h"

#include <gtest/gtest.h>

namespace pact::analysis {

TEST(DayTest, isTheJulianDayOfTheDate) {
    for (const QDate date : {QDate(1970, 1, 1), QDate(2024, 2, 29), QDate(2012, 2, 16)}) {
        const std::string text = date.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(dayFromIso(text), date.toJulianDay());
        EXPECT_EQ(dayOf(date), date.toJulianDay());
        EXPECT_EQ(toDate(dayFromIso(text)), date);
    }
}

TEST(DayTest, readsTheDayOfATime) {
    EXPECT_EQ(dayFromIso("2026-01-15T12:00:00.000Z"), dayFromIso("2026-01-15"));
}

TEST(DayTest, whatIsNoDayIsUndated) {
    for (const char* text : {"", "2022", "2022-13-01", "2022-02-30", "2022/02/03", "abcd-ef-gh"})
        EXPECT_EQ(dayFromIso(text), kUndated) << text;
    EXPECT_EQ(dayOf(QDate()), kUndated);
    EXPECT_FALSE(toDate(kUndated).isValid());
}

TEST(DayTest, undatedIsWithinNoLimitAlone) {
    EXPECT_LE(kUndated, kNoLimit);
    EXPECT_GT(kUndated, dayOf(QDate(9999, 12, 31)));
    EXPECT_GT(kNever, kNoLimit);
    EXPECT_LT(sortKey(kUndated), sortKey(dayFromIso("0001-01-01")));
}

TEST(LocalKeysTest, numbersSparseKeysToo) {
    LocalKeys keys;
    const std::vector<qint64> all = {1, 3, 70'000, qint64{1} << 60};
    for (const qint64 key : all) keys.add(key, 0);
    keys.finish();
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(keys.numberOf(all[i]), i);
        EXPECT_EQ(keys.keyOf(i), all[i]);
    }
    for (const qint64 key : {qint64{-5}, qint64{0}, qint64{2}, qint64{70'001}})
        EXPECT_EQ(keys.numberOf(key), kNobody);
}

TEST(LocalKeysTest, followsMergesToTheirEnd) {
    LocalKeys keys;
    keys.add(1, 2);
    keys.add(2, 70'000);
    keys.add(70'000, 0);
    keys.add(80'000, 1);
    keys.finish();
    for (const qint64 key : {1, 2, 70'000, 80'000}) EXPECT_EQ(keys.numberOf(key), 2U);
    EXPECT_EQ(keys.numberOfItself(1), kNobody);
    EXPECT_EQ(keys.numberOfItself(70'000), 2U);
}

TEST(GroupedTest, keepsTheOrderOfEntryAmongEquals) {
    using Value = std::pair<int, int>;
    std::vector<Grouped<Value>::Entry> entries;
    entries.reserve(100);
    for (int i = 0; i < 100; ++i)
        entries.push_back({static_cast<std::uint32_t>(i % 3), {(i * 7) % 5, i}});
    const Grouped<Value> grouped(entries, 4, [](const Value& value) { return value.first; });
    for (std::size_t key = 0; key < 3; ++key)
        EXPECT_TRUE(std::is_sorted(grouped[key].begin(), grouped[key].end()));
    EXPECT_EQ(grouped[0].size() + grouped[1].size() + grouped[2].size(), entries.size());
    EXPECT_TRUE(grouped[3].empty());
}

TEST(PartnerSetTest, holdsPartnersBeyondOneWord) {
    PartnerSets sets(2, wordsFor(130));
    EXPECT_TRUE(insert(sets[1], 129));
    EXPECT_FALSE(insert(sets[1], 129));
    EXPECT_TRUE(insert(sets[1], 0));
    EXPECT_EQ(sizeOf(sets[1]), 2);
    EXPECT_EQ(sizeOf(sets[0]), 0);
    std::vector<std::uint32_t> found;
    forEachPartner(sets[1], [&found](std::uint32_t partner) { found.push_back(partner); });
    EXPECT_EQ(found, (std::vector<std::uint32_t>{0, 129}));
}

TEST(StatisticsTypeTest, hasRoomForEveryCode) {
    EXPECT_EQ(domain::vocabularyOf<domain::Outcome>().terms.size(), kStandings);
    EXPECT_EQ(domain::vocabularyOf<domain::Stage>().terms.size(), kStages);
}

}  // namespace pact::analysis
