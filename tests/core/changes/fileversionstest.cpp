#include "core/changes/recovery.h"
#include "core/changes/verification.h"
#include "tests/support/scratch.h"

#include <QDir>
#include <QFile>

using namespace pact;
using namespace pact::testing_support;

/// The kept workspace of each version of the file format, with the head that it had.
class FileVersionsTest : public testing::TestWithParam<const char*> {
protected:
    FileVersionsTest() {
        const QString kept = QStringLiteral(PACT_TEST_DATA "/") + QLatin1String(GetParam());
        if (!QFile::copy(kept + QLatin1String(".pact"), path)) ADD_FAILURE() << "no kept file";
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile file(kept + QLatin1String(".head"));
        if (file.open(QIODevice::ReadOnly)) head = QByteArray::fromHex(file.readAll().trimmed());
    }

    std::unique_ptr<storage::Workspace> open(const QString& name) {
        return need(storage::Workspace::open(name, storage::Workspace::Access::ReadWrite));
    }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/pact fassung ü XXXXXX")};
    QString path = folder.filePath(QStringLiteral("kept.pact"));
    SystemClock clock;
    QByteArray head;
};

TEST_P(FileVersionsTest, canBeUpgradedAndAgreesWithItsHead) {
    (void)need(storage::Workspace::upgrade(path));
    ASSERT_EQ(storage::inspect(path), storage::FileState::Current);
    const auto workspace = open(path);
    ASSERT_EQ(head.size(), 32);
    const auto verified = need(changes::verify(workspace->database(), head));
    EXPECT_GT(verified.records, 1000);
    for (const auto& finding : verified.findings) ADD_FAILURE() << finding.message.toStdString();
}

TEST_P(FileVersionsTest, canBeRebuiltFromItsJournal) {
    (void)need(storage::Workspace::upgrade(path));
    const QString rebuilt = folder.filePath(QStringLiteral("rebuilt.pact"));
    EXPECT_TRUE(need(changes::recover(path, rebuilt, clock)).losses.empty());
    EXPECT_EQ(dump(open(rebuilt)->database()), dump(open(path)->database()));
}

INSTANTIATE_TEST_SUITE_P(Kept, FileVersionsTest, testing::Values("v1", "v2"));
