#include "core/exchange/generator.h"

#include "tests/support/scratch.h"

#include <set>

using namespace pact;
using namespace pact::domain;
using namespace pact::exchange;
using namespace pact::testing_support;

namespace {

class GeneratorTest : public Scratch {
protected:
    void markAsTraining() {
        Setting kind;
        kind.id = {QUuid("22222222-2222-7222-8222-222222222222")};
        kind.name = "workspace-kind";
        kind.value = "training";
        kind.audience = Audience::Public;
        add(kind);
    }

    template<class T>
    std::vector<T> all() {
        std::vector<T> values;
        for (const Record& record : need(store.list(specOf<T>(), {})))
            values.push_back(fromRecord<T>(record));
        return values;
    }
};

TEST_F(GeneratorTest, refusesAWorkspaceThatIsNotForTraining) {
    const auto result = generate(journal, {10, 1, 0});
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
    EXPECT_EQ(need(storage::journalHead(workspace->database())).seq, 0);
}

TEST_F(GeneratorTest, addressesByTheSharesThatAreStated) {
    markAsTraining();
    need(generate(journal, {200, 1, 0}));
    const QUuid everybody = need(store.resolve(specOf<PartnerGroup>(), "training-all"));
    int toAll = 0, toAnotherGroup = 0;
    std::map<QUuid, int> partners;
    for (const Addressee& addressee : all<Addressee>()) {
        toAll += addressee.group.value == everybody;
        toAnotherGroup += !addressee.group.isNull() && addressee.group.value != everybody;
        if (!addressee.partner.isNull()) ++partners[addressee.recommendation.value];
    }
    EXPECT_EQ(toAll, 40);
    EXPECT_EQ(toAnotherGroup, 60);
    EXPECT_EQ(partners.size(), 100u);
    for (const auto& [recommendation, count] : partners) {
        EXPECT_GE(count, 1);
        EXPECT_LE(count, 4);
    }
}

TEST_F(GeneratorTest, givesEachRecommendationAWordingAndFourReports) {
    markAsTraining();
    need(generate(journal, {50, 1, 0}));
    std::map<QUuid, int> reports;
    for (const ProgressReport& report : all<ProgressReport>())
        ++reports[report.recommendation.value];
    std::set<QUuid> worded;
    for (const Wording& wording : all<Wording>()) worded.insert(wording.recommendation.value);
    EXPECT_EQ(all<Recommendation>().size(), 50u);
    EXPECT_EQ(worded.size(), 50u);
    EXPECT_EQ(reports.size(), 50u);
    for (const auto& [recommendation, count] : reports) EXPECT_EQ(count, 4);
}

TEST_F(GeneratorTest, namesTrainingPartnersOnly) {
    markAsTraining();
    Partner real;
    real.code = "FRA";
    real.kind = PartnerKind::Country;
    real.audience = Audience::Public;
    const QUuid france = add(real);
    need(generate(journal, {100, 1, 0}));
    for (const Addressee& addressee : all<Addressee>()) EXPECT_NE(addressee.partner.value, france);
    for (const ProgressReport& report : all<ProgressReport>())
        EXPECT_NE(report.partner.value, france);
    for (const GroupMember& member : all<GroupMember>()) EXPECT_NE(member.partner.value, france);
}

TEST_F(GeneratorTest, writesChangeSetsOfAThousand) {
    markAsTraining();
    const Generated generated = need(generate(journal, {1'200, 1, 0}));
    EXPECT_EQ(generated.recommendations, 1'200);
    EXPECT_EQ(generated.changeSets, 3);  // the partners and meetings come first
}

TEST_F(GeneratorTest, theSameSeedOnTheSameFileGivesTheSameRecords) {
    markAsTraining();
    const QString other = folder.filePath("other.pact");
    need(workspace->copyTo(other));
    need(generate(journal, {100, 7, 0}));
    const auto copy = need(storage::Workspace::open(other, storage::Workspace::Access::ReadWrite));
    changes::Journal otherJournal(copy->database(), clock, {});
    need(generate(otherJournal, {100, 7, 0}));
    EXPECT_EQ(dump(workspace->database()), dump(copy->database()));
}

TEST_F(GeneratorTest, goesOnWhereTheSeedStopped) {
    markAsTraining();
    need(generate(journal, {10, 7, 0}));
    need(generate(journal, {10, 7, 0}));
    need(generate(journal, {10, 8, 0}));
    EXPECT_EQ(all<Recommendation>().size(), 30u);
    EXPECT_TRUE(store.resolve(specOf<Recommendation>(), "GEN-7/20").has_value());
}

TEST_F(GeneratorTest, addsTrainingPartnersWhenAsked) {
    markAsTraining();
    need(generate(journal, {10, 7, 40}));
    EXPECT_EQ(all<Partner>().size(), 40u);
}

TEST_F(GeneratorTest, stopsBetweenChangeSetsWhenCancelled) {
    markAsTraining();
    CancelToken cancel;
    const auto result = generate(journal, {3'000, 7, 0}, cancel, [&](qint64 done, qint64) {
        if (done >= 1'000) cancel.cancel();
    });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(all<Recommendation>().size(), 1'000u);
}

TEST_F(GeneratorTest, saysWhatStaysWhenItIsStopped) {
    markAsTraining();
    CancelToken cancel;
    const auto result = generate(journal, {3000, 1, 0}, cancel, [&](qint64 done, qint64) {
        if (done == 2000) cancel.cancel();
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(result.error().message,
              QString("Generating was stopped. 2000 of 3000 recommendations were written before"
                      " that and stay, in change sets of up to 1000; undo takes them back, one set"
                      " at a time."));
    EXPECT_EQ(all<Recommendation>().size(), 2000u);
    for (std::size_t left : {1000u, 0u}) {
        ASSERT_TRUE(need(journal.undo()).isApplied());
        EXPECT_EQ(all<Recommendation>().size(), left);
    }
}

TEST_F(GeneratorTest, saysThatAnotherProgramGeneratesWhenItsReferencesAreTaken) {
    markAsTraining();
    const auto result = generate(journal, {2000, 1, 0}, {}, [&](qint64 done, qint64) {
        if (done == 1000) add(recommendation("GEN-1/1005"));
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Busy);
    EXPECT_TRUE(result.error().message.startsWith("Another program is adding training data"));
    EXPECT_TRUE(result.error().message.contains("1000 of 2000"));
}

}  // namespace
