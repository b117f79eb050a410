#include "randomrecords.h"
#include "slowstatistics.h"
#include "testrecords.h"

#include <gtest/gtest.h>

#include <sstream>

namespace pact::analysis {

namespace {

std::string text(const Statistics& figures) {
    std::ostringstream out;
    out << "recommendations " << figures.recommendations << ", standing";
    for (const int count : figures.standing) out << ' ' << count;
    out << ", addressed " << figures.addressed << ", implementation";
    for (const qint64 count : figures.implementation) out << ' ' << count;
    out << ", partners " << figures.partners << ", reported " << figures.reported
        << ", nothingToReport " << figures.nothingToReport << ", asked " << figures.asked
        << ", askedAndReported " << figures.askedAndReported << ", notAsked " << figures.notAsked
        << ", reportsOutside " << figures.reportsOutside;
    const OtherDuties& others = figures.others;
    for (const Share& line : {others.coordinators, others.reviewers, others.together})
        out << ", line " << line.part << " of " << line.base;
    out << ", invited " << others.invited;
    return out.str();
}

std::string text(const Dates& dates) {
    return "as at " + dates.asAt.toString(Qt::ISODate).toStdString() + ", known at " +
           dates.knownAt.toString(Qt::ISODate).toStdString();
}

}  // namespace

// Random workspaces, each asked at many dates, by the snapshot and by plain loops over the records.
class StatisticsPropertyTest : public testing::TestWithParam<unsigned> {
protected:
    StatisticsPropertyTest() : m_random(m_records, GetParam()) {
        m_random.fill();
        m_snapshot = m_records.snapshot();
        m_slow.emplace(m_records.database());
    }

    Dates anyDates() { return {m_random.anyDayOrNone(), m_random.anyDayOrNone()}; }

    std::map<QUuid, domain::Stage> stages(const QUuid& recommendation, const Dates& dates) {
        std::map<QUuid, domain::Stage> stages;
        for (const Snapshot::Pair& pair : m_snapshot->pairs(keyOf(recommendation), dates))
            stages[test::valueOf(store.idOf(domain::specOf<domain::Partner>(), pair.partner))] =
                pair.stage;
        return stages;
    }
    qint64 keyOf(const QUuid& recommendation) {
        return m_records.keyOf(domain::Id<domain::Recommendation>{recommendation});
    }

    test::TestRecords m_records;
    test::RandomRecords m_random;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::optional<test::SlowStatistics> m_slow;
    storage::RecordStore store = m_records.store();
};

TEST_P(StatisticsPropertyTest, figuresAreThoseOfPlainLoops) {
    for (int i = 0; i < 40; ++i) {
        const Dates dates = i == 0 ? Dates{} : anyDates();
        SCOPED_TRACE(text(dates));
        const auto fast = m_snapshot->statistics(dates);
        const auto slow = m_slow->statistics(dates);
        for (std::size_t pillar = 0; pillar < fast.pillars.size(); ++pillar)
            EXPECT_EQ(text(fast.pillars[pillar]), text(slow.pillars[pillar]));
        EXPECT_EQ(text(fast.total), text(slow.total));
    }
}

TEST_P(StatisticsPropertyTest, eachRecommendationIsThatOfPlainLoops) {
    for (int i = 0; i < 6; ++i) {
        const Dates dates = i == 0 ? Dates{} : anyDates();
        SCOPED_TRACE(text(dates));
        for (const QUuid& id : m_slow->recommendations()) {
            EXPECT_EQ(m_snapshot->standing(keyOf(id), dates), m_slow->standing(id, dates));
            EXPECT_EQ(stages(id, dates), m_slow->stages(id, dates));
        }
    }
}

TEST_P(StatisticsPropertyTest, stageChangesAreTheDifferencesOfTwoDates) {
    const Dates earlier = anyDates();
    const Dates later = anyDates();
    std::map<std::pair<qint64, qint64>, std::pair<domain::Stage, domain::Stage>> changedStages;
    for (const auto& change : m_snapshot->stageChanges(earlier, later))
        changedStages[{change.recommendation, change.partner}] = {change.before, change.after};

    decltype(changedStages) expectedStages;
    for (const QUuid& id : m_slow->recommendations()) {
        const auto before = m_slow->stages(id, earlier);
        for (const auto& [partner, stage] : m_slow->stages(id, later)) {
            const auto was =
                before.contains(partner) ? before.at(partner) : domain::Stage::NoInformation;
            const auto key = test::valueOf(store.rowOf(domain::specOf<domain::Partner>(), partner));
            if (was != stage) expectedStages[{keyOf(id), key}] = {was, stage};
        }
    }
    EXPECT_EQ(changedStages, expectedStages);
}

// The parts of each recommendation, counted one by one, make the lines beside the pairs.
TEST_P(StatisticsPropertyTest, othersOfEachRecommendationMakeTheLines) {
    for (int i = 0; i < 6; ++i) {
        const Dates dates = i == 0 ? Dates{} : anyDates();
        SCOPED_TRACE(text(dates));
        OtherDuties sum;
        for (const QUuid& id : m_slow->recommendations())
            sum += Snapshot::counted(m_snapshot->others(keyOf(id), dates));
        EXPECT_EQ(sum, m_snapshot->statistics(dates).total.others);
    }
}

TEST_P(StatisticsPropertyTest, partsAddUp) {
    for (int i = 0; i < 40; ++i) {
        const auto statistics = m_snapshot->statistics(anyDates());
        qint64 pairs = 0;
        for (const Statistics& figures : statistics.pillars) {
            qint64 byStage = 0;
            for (const qint64 count : figures.implementation) byStage += count;
            EXPECT_EQ(byStage, figures.addressed);
            EXPECT_EQ(figures.partners, figures.asked + figures.notAsked);
            EXPECT_LE(figures.reportedOfAsked().part, figures.reportedOfAsked().base);
            pairs += figures.addressed;
        }
        EXPECT_EQ(pairs, statistics.total.addressed);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, StatisticsPropertyTest, testing::Range(1U, 9U));

}  // namespace pact::analysis
