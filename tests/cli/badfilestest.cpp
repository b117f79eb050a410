#include "tests/cli/commandline.h"

#include <random>

using namespace pact::testing_support;

namespace {

const std::vector<QStringList> kReading = {
    {"info"},   {"list", "meeting"}, {"show", "meeting", "PCG17"}, {"stats"}, {"history"},
    {"verify"}, {"schema"},          {"backup", "copy.pact"}};
const std::vector<QStringList> kWriting = {{"set", "meeting", "PCG17", "city=Wien"},
                                           {"undo"},
                                           {"redo"},
                                           {"archive", "meeting", "PCG17"},
                                           {"generate", "--recommendations", "1"}};

class BadFilesTest : public CommandLine {
protected:
    /// Every command refuses the file with one sentence.
    void refusedByAll(const QString& name) const {
        std::vector<QStringList> commands = kReading;
        commands.insert(commands.end(), kWriting.begin(), kWriting.end());
        for (QStringList arguments : commands) {
            arguments.insert(1, name);
            const Outcome result = run(arguments);
            EXPECT_EQ(result.code, 1) << qPrintable(arguments.join(' '));
            EXPECT_EQ(result.out, QString());
            EXPECT_EQ(result.messages.count('\n'), 1) << qPrintable(result.messages);
        }
    }
};

TEST_F(BadFilesTest, aMissingFileIsRefusedAndNotMade) {
    refusedByAll("none.pact");
    EXPECT_EQ(read("none.pact"), QByteArray());
}

TEST_F(BadFilesTest, aFileThatIsNotOursIsRefused) {
    write("w.pact",
          "%PDF-1.7 not a workspace at all, but long enough to look at" + QByteArray(2000, ' '));
    const QByteArray before = read("w.pact");
    refusedByAll("w.pact");
    EXPECT_EQ(read("w.pact"), before);
}

TEST_F(BadFilesTest, anEmptyFileAndAFolderAreRefused) {
    write("w.pact", "");
    refusedByAll("w.pact");
    refusedByAll(".");
}

TEST_F(BadFilesTest, aTruncatedFileIsRefused) {
    done({"create", "w.pact", "--reference"});
    write("w.pact", read("w.pact").left(100'000));
    refusedByAll("w.pact");
}

TEST_F(BadFilesTest, flippedBytesNeitherCrashNorHang) {
    done({"create", "whole.pact", "--reference"});
    const QByteArray whole = read("whole.pact");
    std::mt19937 random(7);
    for (int i = 0; i < 25; ++i) {
        QByteArray bytes = whole;
        for (int k = 0; k < 20; ++k) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + random() % 255));
        }
        write("w.pact", bytes);
        for (const QStringList& command :
             {QStringList{"verify", "w.pact"},
              {"stats", "w.pact"},
              {"list", "w.pact", "recommendation", "--search", "precursor"},
              {"set", "w.pact", "meeting", "PCG17", "city=Wien"}})
            EXPECT_LE(run(command).code, 1);
    }
}

}  // namespace
