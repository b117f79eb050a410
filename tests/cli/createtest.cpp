#include "tests/cli/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <memory>
#include <vector>

using namespace pact::testing_support;

namespace {

class CreateTest : public CommandLine {
protected:
    QString kind() const { return done({"info", "w.pact", "--json"}).object()["kind"].toString(); }
    int count(const QString& entity) const {
        return done({"info", "w.pact", "--json"}).object()["records"][entity].toInt();
    }
};

TEST_F(CreateTest, makesAnEmptyWorkspace) {
    const Outcome result = done({"create", "w.pact", "--empty"});
    EXPECT_EQ(result.out + result.messages, QString());
    EXPECT_EQ(kind(), QString("live"));
    EXPECT_EQ(count("partner"), 0);
}

TEST_F(CreateTest, makesTheReferenceWorkspace) {
    done({"create", "w.pact", "--reference"});
    EXPECT_EQ(kind(), QString("reference"));
    EXPECT_EQ(count("partner"), 81);
    EXPECT_EQ(count("commitment"), 76);
    EXPECT_EQ(count("progress-report"), 0);
    EXPECT_EQ(done({"list", "w.pact", "announcement", "--where", "meeting=PCG15", "--json"})
                  .array()
                  .size(),
              3);
}

TEST_F(CreateTest, makesTheTrainingWorkspace) {
    done({"create", "w.pact", "--sample"});
    EXPECT_EQ(kind(), QString("training"));
    EXPECT_GT(count("partner"), 81);
    EXPECT_GT(count("progress-report"), 0);
}

TEST_F(CreateTest, groupsHaveTheirTitlesInTheLanguagesOfPapers) {
    for (const char* content : {"--reference", "--sample"}) {
        const QString file = QLatin1String(content).mid(2) + QLatin1String(".pact");
        done({"create", file, content});
        const QStringList columns{QStringLiteral("title/fr"), QStringLiteral("title/ru")};
        for (const QString& column : columns) {
            const auto groups =
                done({"list", file, "partner-group", "--columns", column, "--json"}).array();
            EXPECT_GE(groups.size(), 2);
            for (const auto& group : groups)
                EXPECT_NE(group.toObject()[column].toString(), QString()) << content;
        }
    }
}

TEST_F(CreateTest, twoSamplesHaveTheSamePartners) {
    done({"create", "a.pact", "--sample"});
    done({"create", "b.pact", "--sample"});
    EXPECT_EQ(done({"list", "a.pact", "partner", "--json"}).out,
              done({"list", "b.pact", "partner", "--json"}).out);
}

TEST_F(CreateTest, neverOverwrites) {
    write("w.pact", "precious");
    refused({"create", "w.pact", "--empty"}, "w.pact exists already; nothing was written.");
    EXPECT_EQ(read("w.pact"), QByteArray("precious"));
}

TEST_F(CreateTest, twoAtOnceMakeOneFileAndLeaveNothingElse) {
    std::vector<std::unique_ptr<QProcess>> makers;
    for (int i = 0; i < 3; ++i) {
        auto maker = std::make_unique<QProcess>();
        maker->setWorkingDirectory(path("."));
        maker->start(PACTDESK_CLI, {"create", "w.pact", "--sample"});
        makers.push_back(std::move(maker));
    }
    int made = 0;
    for (const auto& maker : makers) {
        ASSERT_TRUE(maker->waitForFinished());
        made += maker->exitCode() == 0;
        if (maker->exitCode() == 0) continue;
        EXPECT_TRUE(maker->readAllStandardError().contains("w.pact exists already"));
    }
    EXPECT_EQ(made, 1);
    EXPECT_EQ(QDir(path(".")).entryList(QDir::Files), QStringList{"w.pact"});
    EXPECT_EQ(run({"verify", "w.pact"}).code, 0);
}

TEST_F(CreateTest, needsExactlyOneContent) {
    EXPECT_EQ(run({"create", "w.pact"}).code, 2);
    EXPECT_EQ(run({"create", "w.pact", "--empty", "--sample"}).code, 2);
    EXPECT_FALSE(QFileInfo::exists(path("w.pact")));
}

TEST_F(CreateTest, leavesNothingWhereTheFolderIsMissing) {
    const Outcome result = run({"create", "missing/w.pact", "--empty"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.messages.count('\n'), 1);
}

}  // namespace
