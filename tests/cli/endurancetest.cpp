#include "tests/cli/commandline.h"

#include <QProcess>
#include <QThread>

#include <memory>
#include <vector>

using namespace pact::testing_support;

namespace {

class EnduranceTest : public CommandLine {
protected:
    /// Starts the program and does not wait for it.
    std::unique_ptr<QProcess> started(const QStringList& arguments) const {
        auto process = std::make_unique<QProcess>();
        process->setWorkingDirectory(path("."));
        process->setStandardOutputFile(QProcess::nullDevice());
        process->start(QStringLiteral(PACTDESK_CLI), arguments);
        EXPECT_TRUE(process->waitForStarted());
        return process;
    }
    qsizetype countOf(const QString& entity) const {
        return done({"list", "w.pact", entity, "--json"}).array().size();
    }
};

// Ended like this at any moment, the file holds whole change sets and nothing else.
TEST_F(EnduranceTest, aGeneratorThatIsKilledLosesTheSetInFlightAtMost) {
    done({"create", "w.pact", "--sample"});
    const qsizetype before = countOf("recommendation");
    for (int round = 1; round <= 6; ++round) {
        const auto process = started(
            {"generate", "w.pact", "--recommendations", "20000", "--seed", QString::number(round)});
        QThread::msleep(static_cast<unsigned long>(150 * round));
        process->kill();
        process->waitForFinished();
        EXPECT_EQ(process->exitStatus(), QProcess::CrashExit);
        EXPECT_EQ(run({"verify", "w.pact"}).code, 0) << "round " << round;
        EXPECT_EQ((countOf("recommendation") - before) % 1000, 0) << "round " << round;
    }
}

TEST_F(EnduranceTest, twoProgramsThatWriteAtOnceLoseNothing) {
    done({"create", "w.pact", "--empty"});
    constexpr int kRounds = 15;
    for (int i = 1; i <= kRounds; ++i) {
        std::vector<std::unique_ptr<QProcess>> writers;
        for (const char* name : {"A", "B"})
            writers.push_back(started({"add", "w.pact", "recommendation",
                                       QStringLiteral("reference=%1/%2").arg(name).arg(i)}));
        for (const auto& writer : writers) {
            EXPECT_TRUE(writer->waitForFinished());
            EXPECT_EQ(writer->exitCode(), 0) << writer->readAllStandardError().constData();
        }
    }
    EXPECT_EQ(countOf("recommendation"), 2 * kRounds);
    EXPECT_EQ(done({"verify", "w.pact", "--json"}).object()["changeSets"].toInt(), 2 * kRounds + 1);
}

TEST_F(EnduranceTest, twoGeneratorsAtOnceWriteWholeSetsAndTheOneThatStopsSaysWhy) {
    done({"create", "w.pact", "--sample"});
    std::vector<std::unique_ptr<QProcess>> generators(2);
    for (auto& generator : generators)
        generator = started({"generate", "w.pact", "--recommendations", "3000"});
    int stopped = 0;
    for (const auto& generator : generators) {
        EXPECT_TRUE(generator->waitForFinished(120'000));
        if (generator->exitCode() == 0) continue;
        ++stopped;
        const QString message = QString::fromUtf8(generator->readAllStandardError());
        EXPECT_TRUE(message.contains("Another program is ")) << qPrintable(message);
        EXPECT_EQ(message.count('\n'), 1) << qPrintable(message);
    }
    EXPECT_LE(stopped, 1);
    EXPECT_EQ(run({"verify", "w.pact"}).code, 0);
}

TEST_F(EnduranceTest, twoEditsOfOneFieldAreBothMadeOrOneIsAConflict) {
    done({"create", "w.pact", "--empty"});
    done({"add", "w.pact", "recommendation", "reference=A/1", "headline=first"});
    for (int i = 1; i <= 10; ++i) {
        std::vector<std::unique_ptr<QProcess>> writers;
        for (const char* name : {"A", "B"})
            writers.push_back(started({"set", "w.pact", "recommendation", "A/1",
                                       QStringLiteral("headline=%1-%2").arg(name).arg(i)}));
        int refusals = 0;
        for (const auto& writer : writers) {
            EXPECT_TRUE(writer->waitForFinished());
            if (writer->exitCode() == 0) continue;
            ++refusals;
            const QString message = QString::fromUtf8(writer->readAllStandardError());
            EXPECT_TRUE(message.contains("it was expected to be")) << qPrintable(message);
        }
        EXPECT_LE(refusals, 1);
    }
    EXPECT_EQ(run({"verify", "w.pact"}).code, 0);
}

}  // namespace
