#include "tests/cli/commandline.h"
#include "tests/support/smalldisk.h"

#include <QFile>

using namespace pact::testing_support;

namespace {

/// With the training workspace on a small disk, and its copy `w.pact` beside it.
class DisksTest : public TrainingWorkspace {
protected:
    void SetUp() override {
        if (!disk.isMounted())
            GTEST_SKIP() << "no disk can be mounted here: " << qPrintable(disk.problem());
        ASSERT_TRUE(QFile::copy(path("w.pact"), disk.path("w.pact")));
        write("meetings.csv", "reference,kind,title\n" + manyMeetings());
    }

    /// More than the disk has room for.
    static QByteArray manyMeetings() {
        QByteArray rows;
        for (int i = 1; i <= 3000; ++i)
            rows += "M/" + QByteArray::number(i) + ",ewg," + QByteArray(1000, 'x') + '\n';
        return rows;
    }
    qsizetype countOf(const QString& name) const {
        return done({"list", name, "recommendation", "--json"}).array().size();
    }
    QString head(const QString& name) const { return done({"verify", name}).out; }
    /// The command ends with 1 and one sentence, which names the file.
    void refusedNaming(const QStringList& arguments, const QString& file) const {
        const Outcome result = run(arguments);
        EXPECT_EQ(result.code, 1) << qPrintable(arguments.join(' '));
        EXPECT_EQ(result.out, QString());
        EXPECT_EQ(result.messages.count('\n'), 1) << qPrintable(result.messages);
        EXPECT_TRUE(result.messages.contains(file)) << qPrintable(result.messages);
        EXPECT_FALSE(result.messages.contains(".part")) << qPrintable(result.messages);
    }

    SmallDisk disk{path("disk"), 6 * 1024};
};

TEST_F(DisksTest, aFullDiskRefusesWhatWritesAndLeavesTheFileAsItWas) {
    const QByteArray before = read("disk/w.pact");
    const QString verified = head("disk/w.pact");
    for (const int room : {0, 40}) {
        disk.fill(room);
        const QStringList files = disk.files();
        for (const QStringList& command :
             {QStringList{"set", "disk/w.pact", "meeting", "PCG17", "city=Wien"},
              {"add", "disk/w.pact", "meeting", "reference=M1", "kind=pcg"},
              {"import", "disk/w.pact", "meetings.csv", "--entity", "meeting"},
              {"generate", "disk/w.pact", "--recommendations", "100"},
              {"backup", "w.pact", "disk/copy.pact"},
              {"recover", "w.pact", "disk/copy.pact"},
              {"create", "disk/copy.pact", "--sample"},
              {"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "disk/x.pdf"}}) {
            refusedNaming(command, command.contains("disk/w.pact") ? "disk/w.pact" : "disk/");
            EXPECT_EQ(disk.files(), files) << qPrintable(command.join(' '));
        }
        EXPECT_EQ(head("disk/w.pact"), verified);
        disk.makeRoom();
    }
    EXPECT_EQ(head("disk/w.pact"), verified);
    EXPECT_EQ(read("disk/w.pact"), before);
}

TEST_F(DisksTest, aFullDiskIsReadFromACopy) {
    const QString listed = done({"list", "disk/w.pact", "meeting", "--json"}).out;
    disk.fill();
    EXPECT_EQ(done({"list", "disk/w.pact", "meeting", "--json"}).out, listed);
    EXPECT_EQ(disk.files(), (QStringList{"filler", "w.pact"}));
}

// What is committed stays so; only the text in the file waits for room.
TEST_F(DisksTest, anErasureWithoutRoomToCleanTheFileIsDoneAndSaysWhatIsLeft) {
    const QString kept = done({"info", "w.pact", "--json"}).object()["id"].toString() + "-0123abcd";
    const QDir backups(path("home/pactdesk/backups"));
    ASSERT_TRUE(backups.mkpath("."));
    done({"add", "disk/w.pact", "officer", "initials=ZZ", "name=Marker Name"});
    done({"backup", "disk/w.pact", "home/pactdesk/backups/" + kept + " 2026-03-02.pact"});
    disk.fill(400);
    const Outcome result = run({"erase", "disk/w.pact", "officer", "ZZ"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.messages,
              QString("pactdesk-cli: The data are erased, but their text may still be in"
                      " disk/w.pact. There is no room left on the disk of disk/w.pact. Erase them"
                      " again later, and it leaves the file.\n"
                      "pactdesk-cli: Backups that held the data, and were removed: 1.\n"));
    EXPECT_TRUE(backups.isEmpty());
    disk.makeRoom();
    EXPECT_EQ(done({"erase", "disk/w.pact", "officer", "ZZ"}).messages, QString());
    EXPECT_FALSE(read("disk/w.pact").contains("Marker"));
    done({"verify", "disk/w.pact"});
}

// Each change set is whole, so those before the full disk stay.
TEST_F(DisksTest, aGeneratorThatFillsTheDiskSaysWhatItWroteAndThatCanBeTakenBack) {
    SmallDisk larger(path("larger"), 30 * 1024);
    ASSERT_TRUE(larger.isMounted());
    ASSERT_TRUE(QFile::copy(path("w.pact"), larger.path("w.pact")));
    larger.fill(20 * 1024);
    const qsizetype before = countOf("w.pact");
    const Outcome result = run({"generate", "larger/w.pact", "--recommendations", "50000"});
    EXPECT_EQ(result.code, 1);
    const qsizetype written = countOf("larger/w.pact") - before;
    ASSERT_GT(written, 0);
    EXPECT_EQ(written % 1000, 0);
    EXPECT_EQ(result.messages,
              QString("pactdesk-cli: There is no room left on the disk of larger/w.pact. %1 of"
                      " 50000 recommendations were written before that and stay, in change sets of"
                      " up to 1000; undo takes them back, one set at a time.\n")
                  .arg(written));
    EXPECT_EQ(run({"verify", "larger/w.pact"}).code, 0);
    larger.makeRoom();
    done({"undo", "larger/w.pact"});
    EXPECT_EQ(countOf("larger/w.pact"), before + written - 1000);
}

TEST_F(DisksTest, aReadOnlyMediumIsReadAndNotWritten) {
    const QByteArray before = read("disk/w.pact");
    const std::vector<QStringList> reading = {
        {"info", "FILE"},
        {"list", "FILE", "recommendation"},
        {"show", "FILE", "meeting", "PCG17"},
        {"stats", "FILE"},
        {"history", "FILE"},
        {"verify", "FILE"},
        {"schema", "FILE"},
    };
    ASSERT_TRUE(disk.makeReadOnly()) << qPrintable(disk.problem());
    for (QStringList command : reading) {
        const QString name = command.front();
        const Outcome there = run(command.replaceInStrings("FILE", "disk/w.pact"));
        EXPECT_EQ(there.code, 0) << qPrintable(name);
        EXPECT_EQ(there.messages, QString()) << qPrintable(name);
        const Outcome here = run(command.replaceInStrings("disk/w.pact", "w.pact"));
        EXPECT_EQ(QString(there.out).replace("disk/w.pact", "w.pact").simplified(),
                  here.out.simplified());
    }
    done({"report", "disk/w.pact", "pcg", "--meeting", "PCG17", "--out", "x.pdf"});
    EXPECT_TRUE(read("x.pdf").startsWith("%PDF"));
    done({"backup", "disk/w.pact", "copy.pact"});
    EXPECT_EQ(head("copy.pact"), head("disk/w.pact"));
    const QString sentence = "disk/w.pact can only be read here.";
    refused({"set", "disk/w.pact", "meeting", "PCG17", "city=Wien"}, sentence);
    refused({"add", "disk/w.pact", "meeting", "reference=M1", "kind=pcg"}, sentence);
    refused({"archive", "disk/w.pact", "meeting", "PCG17"}, sentence);
    refused({"undo", "disk/w.pact"}, sentence);
    refused({"import", "disk/w.pact", "meetings.csv", "--entity", "meeting"}, sentence);
    refused({"generate", "disk/w.pact", "--recommendations", "1"}, sentence);
    refusedNaming({"backup", "w.pact", "disk/copy.pact"}, "disk/copy.pact");
    refusedNaming({"create", "disk/new.pact", "--empty"}, "disk/new.pact");
    refusedNaming({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "disk/x.pdf"},
                  "disk/x.pdf");
    EXPECT_EQ(read("disk/w.pact"), before);
    EXPECT_EQ(disk.files(), QStringList{"w.pact"});
}

}  // namespace
