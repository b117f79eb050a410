#include "tests/cli/commandline.h"

using namespace pact::testing_support;

namespace {

class GenerateTest : public CommandLine {};

TEST_F(GenerateTest, addsRecommendationsToATrainingWorkspace) {
    done({"create", "w.pact", "--sample"});
    const auto count = [this](const QString& entity) {
        return done({"info", "w.pact", "--json"}).object()["records"][entity].toInt();
    };
    const int recommendations = count("recommendation");
    const int reports = count("progress-report");
    const Outcome result = done({"generate", "w.pact", "--recommendations", "50", "--seed", "7"});
    EXPECT_TRUE(result.out.startsWith("recommendations  50\n"));
    EXPECT_EQ(count("recommendation"), recommendations + 50);
    EXPECT_EQ(count("progress-report"), reports + 200);
    EXPECT_EQ(run({"verify", "w.pact"}).code, 0);
}

TEST_F(GenerateTest, tellsAsJsonWhatItAdded) {
    done({"create", "w.pact", "--sample"});
    const auto headSeq = [this] {
        return done({"info", "w.pact", "--json"}).object()["head"].toObject()["seq"].toInt();
    };
    const int before = headSeq();
    const QJsonObject told =
        done({"generate", "w.pact", "--recommendations", "1001", "--json"}).object();
    EXPECT_EQ(told.keys(), (QStringList{"changeSets", "recommendations", "records"}));
    EXPECT_EQ(told["recommendations"].toInt(), 1001);
    EXPECT_EQ(told["changeSets"].toInt(), headSeq() - before);
    EXPECT_GT(told["records"].toInt(), 1001);
}

TEST_F(GenerateTest, givesTheSameRecordsForTheSameSeed) {
    for (const char* name : {"a.pact", "b.pact"}) {
        done({"create", name, "--sample"});
        done({"generate", name, "--recommendations", "20", "--seed", "3"});
    }
    for (const char* entity : {"recommendation", "wording", "addressee", "progress-report"})
        EXPECT_EQ(done({"list", "a.pact", entity, "--json"}).out,
                  done({"list", "b.pact", entity, "--json"}).out);
}

TEST_F(GenerateTest, refusesAWorkspaceThatIsNotForTraining) {
    done({"create", "w.pact", "--reference"});
    refused({"generate", "w.pact", "--recommendations", "5", "--seed", "1"},
            "Training data can only be generated in a workspace that is marked as training.");
}

}  // namespace
