#include "tests/cli/commandline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

using namespace pact::testing_support;

namespace {

const QStringList kAsNobody = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};

/// With a workspace in a folder that another user may read and not write.
class PermissionsTest : public TrainingWorkspace {
protected:
    void SetUp() override {
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                         QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(path("."), all);
        ASSERT_TRUE(QDir().mkdir(path("temporary")));
        QFile::setPermissions(path("temporary"), all | QFile::WriteGroup | QFile::WriteOther);
        if (asNobody({"--version"}).code != 0)
            GTEST_SKIP() << "this program cannot be run as another user here";
    }

    Outcome asNobody(const QStringList& arguments) const {
        QStringList command = kAsNobody;
        const QString program = command.takeFirst();
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert("TMPDIR", path("temporary"));
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(path("."));
        process.start(program, command + QStringList{PACTDESK_CLI} + arguments);
        if (!process.waitForFinished()) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QStringList files() const { return QDir(path(".")).entryList(QDir::Files, QDir::Name); }
};

TEST_F(PermissionsTest, whoMayOnlyReadReadsFromACopyAndLeavesNothing) {
    const QString listed = done({"list", "w.pact", "meeting", "--json"}).out;
    const Outcome result = asNobody({"list", "w.pact", "meeting", "--json"});
    EXPECT_EQ(result.code, 0) << qPrintable(result.messages);
    EXPECT_EQ(result.out, listed);
    EXPECT_EQ(files(), QStringList{"w.pact"});
    EXPECT_TRUE(QDir(path("temporary")).isEmpty());
}

TEST_F(PermissionsTest, whoMayOnlyReadIsRefusedWriting) {
    const QByteArray before = read("w.pact");
    const Outcome result = asNobody({"set", "w.pact", "meeting", "PCG17", "city=Wien"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.messages, QString("pactdesk-cli: w.pact can only be read here.\n"));
    EXPECT_EQ(read("w.pact"), before);
}

// While its owner writes, the file and its log change under the reader at any moment.
TEST_F(PermissionsTest, whoMayOnlyReadSeesWholeChangeSetsWhileTheOwnerWrites) {
    const qsizetype before = done({"list", "w.pact", "recommendation", "--json"}).array().size();
    QProcess owner;
    owner.setWorkingDirectory(path("."));
    owner.setStandardOutputFile(QProcess::nullDevice());
    owner.start(PACTDESK_CLI, {"generate", "w.pact", "--recommendations", "8000"});
    ASSERT_TRUE(owner.waitForStarted());
    int readings = 0;
    qsizetype latest = before;
    while (owner.state() == QProcess::Running || readings < 3) {
        owner.waitForFinished(0);
        const Outcome listed = asNobody({"list", "w.pact", "recommendation", "--json"});
        ASSERT_EQ(listed.code, 0) << qPrintable(listed.messages);
        const qsizetype count = listed.array().size();
        EXPECT_EQ((count - before) % 1000, 0);
        EXPECT_GE(count, latest);
        latest = count;
        ++readings;
    }
    EXPECT_EQ(owner.exitCode(), 0);
    EXPECT_EQ(latest, before + 8000);
    EXPECT_EQ(asNobody({"verify", "w.pact"}).code, 0);
}

}  // namespace
