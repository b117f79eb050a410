#include "core/base/clock.h"
#include "core/storage/workspace.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pact {
namespace {

using storage::Workspace;

/// One workspace, open here and looked at by a program of its own.
class TwoProgramsTest : public testing::Test {
protected:
    void SetUp() override {
        auto created = Workspace::create(path, clock);
        ASSERT_TRUE(created);
        workspace = std::move(*created);
        write(QStringLiteral("here"));
    }

    void write(const QString& value) {
        const auto written = workspace->database().execute(
            QStringLiteral("REPLACE INTO workspace (key, value) VALUES ('note', '%1')").arg(value));
        ASSERT_TRUE(written);
    }

    /// Opens and closes the workspace in another process.
    void lookFromElsewhere() {
        QProcess other;
        other.start(qEnvironmentVariable("PACTDESK_PROGRAMS") + QStringLiteral("/pactdesk-cli"),
                    {QStringLiteral("info"), path});
        ASSERT_TRUE(other.waitForFinished());
        ASSERT_EQ(other.exitCode(), 0) << other.readAllStandardError().constData();
    }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/pact zwei prüfung XXXXXX")};
    QString path = folder.filePath(QStringLiteral("shared.pact"));
    SystemClock clock;
    std::unique_ptr<Workspace> workspace;
};

TEST_F(TwoProgramsTest, leaveEachOtherTheLog) {
    lookFromElsewhere();
    EXPECT_TRUE(QFileInfo::exists(path + QStringLiteral("-wal")));
}

// Closing a file drops every lock that a process holds on it; another program then took itself for
// the last one and removed the log, and what was written later was lost.
TEST_F(TwoProgramsTest, leaveEachOtherTheLogAfterTheFileWasInspected) {
    EXPECT_EQ(storage::inspect(path), storage::FileState::Current);
    ASSERT_TRUE(Workspace::open(path, Workspace::Access::ReadOnly));
    lookFromElsewhere();
    EXPECT_TRUE(QFileInfo::exists(path + QStringLiteral("-wal")));
    write(QStringLiteral("later"));
    workspace.reset();
    auto again = Workspace::open(path, Workspace::Access::ReadOnly);
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->database().number(QStringLiteral(
                  "SELECT count(*) FROM workspace WHERE key = 'note' AND value = 'later'")),
              1);
}

}  // namespace
}  // namespace pact
