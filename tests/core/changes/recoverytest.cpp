#include "core/changes/recovery.h"

#include "core/changes/verification.h"
#include "tests/support/scratch.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace pact;
using namespace pact::testing_support;

class RecoveryTest : public Scratch {
protected:
    QString target = folder.filePath(QStringLiteral("new.pact"));
};

TEST_F(RecoveryTest, journalWinsOverDamagedTables) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE recommendation SET headline = 'forged'");
    EXPECT_TRUE(need(changes::recover(path, target, clock)).losses.empty());
    auto opened = need(storage::Workspace::open(target, storage::Workspace::Access::ReadOnly));
    storage::RecordStore records(opened->database());
    const auto record = need(records.get(domain::specOf<domain::Recommendation>(), id));
    EXPECT_EQ(record.value(domain::specOf<domain::Recommendation>(), QStringLiteral("headline")),
              QStringLiteral("one"));
}

TEST_F(RecoveryTest, tablesFollowWhereTheJournalBreaks) {
    const QUuid first = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
    add(recommendation(QStringLiteral("A/2"), QStringLiteral("two")));
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE change SET delta = x'6a756e6b' WHERE seq = 2");
    const auto recovered = need(changes::recover(path, target, clock));
    EXPECT_EQ(recovered.losses.size(), 1u);
    auto opened = need(storage::Workspace::open(target, storage::Workspace::Access::ReadOnly));
    EXPECT_EQ(dump(opened->database()), dump(workspace->database()));
    EXPECT_TRUE(need(changes::verify(opened->database())).findings.empty());
    EXPECT_FALSE(first.isNull());
}

TEST_F(RecoveryTest, neverOverwritesAndLeavesNothingBehindWhenRefused) {
    EXPECT_FALSE(changes::recover(path, path, clock));
    EXPECT_FALSE(changes::recover(folder.filePath(QStringLiteral("none.pact")), target, clock));
    EXPECT_FALSE(QFileInfo::exists(target));
}

// What was cut off is gone, and said; the rest is taken over.
TEST_F(RecoveryTest, aTruncatedFileGivesWhatIsLeft) {
    for (int i = 1; i <= 200; ++i)
        add(recommendation(QStringLiteral("A/%1").arg(i),
                           QStringLiteral("Headline %1").arg(i).repeated(8)));
    close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() - 5 * 4096));
    file.close();
    const auto recovered = need(changes::recover(path, target, clock));
    EXPECT_FALSE(recovered.losses.empty());
    EXPECT_GT(recovered.records, 100);
    EXPECT_FALSE(QFileInfo::exists(target + QStringLiteral(".part")));
    auto opened = need(storage::Workspace::open(target, storage::Workspace::Access::ReadOnly));
    EXPECT_TRUE(need(changes::verify(opened->database())).findings.empty());
}
