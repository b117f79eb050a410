#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// What a paper says of the records that it was made from.
class HoldingsTest : public KindScratch {
protected:
    report::Holding holding(const char* entity, Audience audience) {
        const report::Report paper = made(paperOf(ReportKind::Changes, audience));
        for (const report::Holding& each : paper.holdings)
            if (each.entity == QLatin1String(entity)) return each;
        ADD_FAILURE() << entity << " is not among the holdings";
        return {};
    }
    static int all(const report::Holding& of) {
        return of.forPublic + of.forPartners + of.forUnit + of.withheld;
    }
};

TEST_F(HoldingsTest, countsByAudienceWhatWasReadAndWhatWasWithheld) {
    const report::Holding unit = holding("progress-report", Audience::Unit);
    const report::Holding shared = holding("progress-report", Audience::Partners);
    const report::Holding open = holding("progress-report", Audience::Public);
    ASSERT_GT(unit.forUnit, 0);
    EXPECT_EQ(unit.withheld, 0);
    EXPECT_EQ(shared.forUnit, 0);
    EXPECT_EQ(shared.withheld, unit.forUnit);
    EXPECT_EQ(shared.forPartners, unit.forPartners);
    EXPECT_EQ(open.forPartners, 0);
    EXPECT_EQ(open.withheld, unit.forUnit + unit.forPartners);
    EXPECT_EQ(all(shared), all(unit));
    EXPECT_EQ(all(open), all(unit));
}

TEST_F(HoldingsTest, countsNoRecordThatIsArchived) {
    const report::Holding before = holding("recommendation", Audience::Partners);
    edit<Recommendation>(proposed, "archived", QStringLiteral("yes"));
    EXPECT_EQ(all(holding("recommendation", Audience::Partners)), all(before) - 1);
}

TEST_F(HoldingsTest, areNoPartOfTheContent) {
    const report::Report before = made(paperOf(ReportKind::Changes));
    Partner hidden = trainingPartner(QStringLiteral("XZZ"));
    hidden.audience = Audience::Unit;
    add(hidden);
    const report::Report after = made(paperOf(ReportKind::Changes));
    EXPECT_NE(before.holdings, after.holdings);
    EXPECT_EQ(before.hash, after.hash);
}

}  // namespace
}  // namespace pact::testing_support
