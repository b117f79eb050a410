#include "core/storage/backups.h"

#include "core/storage/fileplace.h"
#include "tests/support/scratch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace pact;
using namespace pact::testing_support;

class BackupsTest : public Scratch {
protected:
    static void write(const QString& name, const QByteArray& bytes) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    storage::Backups backups{folder.filePath(QStringLiteral("backups")), *workspace};
};

TEST_F(BackupsTest, keepsSevenDaysAndFiveWeeks) {
    const QDate first(2026, 1, 1);
    for (int day = 0; day < 80; ++day) need(backups.keep(*workspace, first.addDays(day)));
    const auto kept = backups.list();
    ASSERT_EQ(kept.size(), 12u);
    for (int day = 0; day < 7; ++day)
        EXPECT_EQ(kept[static_cast<std::size_t>(day)].day, first.addDays(79 - day));
    for (std::size_t week = 9; week < kept.size(); ++week)
        EXPECT_EQ(kept[week].day.daysTo(kept[week - 1].day), 7);
}

TEST_F(BackupsTest, removesWhatAnInterruptedBackupLeft) {
    const QString earlier = need(backups.keep(*workspace, QDate(2026, 3, 1)));
    const QString left = storage::partNameOf(earlier);
    write(left, "half");
    need(backups.keep(*workspace, QDate(2026, 3, 1)));
    EXPECT_TRUE(QFileInfo::exists(left));  // it may be in the making
    QFile file(left);
    ASSERT_TRUE(file.open(QIODevice::Append));
    ASSERT_TRUE(
        file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFile::FileModificationTime));
    file.close();
    need(backups.keep(*workspace, QDate(2026, 3, 2)));
    EXPECT_FALSE(QFileInfo::exists(left));
    EXPECT_TRUE(QFileInfo::exists(earlier));
}

TEST_F(BackupsTest, refusesToRestoreUnderARunningProgram) {
    const QString backup = need(backups.keep(*workspace, QDate(2026, 3, 2)));
    const auto refused = storage::Backups::restore(backup, path, clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_FALSE(QFileInfo::exists(path + QStringLiteral(".restored")));
}

TEST_F(BackupsTest, restoresAndKeepsWhatWasThere) {
    const QUuid early = add(recommendation(QStringLiteral("A/1")));
    const QString backup = need(backups.keep(*workspace, QDate(2026, 3, 2)));
    const QUuid late = add(recommendation(QStringLiteral("A/2")));
    workspace.reset();
    const QString kept = need(storage::Backups::restore(backup, path, clock));
    EXPECT_TRUE(QFileInfo::exists(kept));
    auto restored = need(storage::Workspace::open(path, storage::Workspace::Access::ReadOnly));
    storage::RecordStore records(restored->database());
    EXPECT_TRUE(need(records.find(domain::specOf<domain::Recommendation>(), early)));
    EXPECT_FALSE(need(records.find(domain::specOf<domain::Recommendation>(), late)));
    auto before = need(storage::Workspace::open(kept, storage::Workspace::Access::ReadOnly));
    storage::RecordStore older(before->database());
    EXPECT_TRUE(need(older.find(domain::specOf<domain::Recommendation>(), late)));
}

// Committed change sets may lie in the log alone.
TEST_F(BackupsTest, putsEveryLogBackWhenItCannotReplaceTheFile) {
    const QString backup = need(backups.keep(*workspace, QDate(2026, 3, 2)));
    close();
    const std::vector<std::pair<QString, QByteArray>> there = {
        {path, "damaged"}, {path + "-wal", "log"}, {path + "-shm", "index"}};
    for (const auto& [name, bytes] : there) write(name, bytes);
    write(path + "-journal", "journal");
    write(folder.filePath("work (before restore 2026-03-02 093000).pact-journal"), "in the way");
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    const auto refused = storage::Backups::restore(backup, path, clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message,
              QString("%1-journal cannot be put aside; nothing was restored.")
                  .arg(QDir::toNativeSeparators(path)));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), files);
    for (const auto& [name, bytes] : there) EXPECT_EQ(read(name), bytes) << qPrintable(name);
}

TEST_F(BackupsTest, keepsThoseOfACopyApart) {
    const QString copy = folder.filePath(QStringLiteral("copy.pact"));
    need(workspace->copyTo(copy));
    auto copied = need(storage::Workspace::open(copy, storage::Workspace::Access::ReadWrite));
    ASSERT_EQ(copied->id(), workspace->id());
    storage::Backups ofCopy(folder.filePath(QStringLiteral("backups")), *copied);
    need(ofCopy.keep(*copied, QDate(2026, 3, 2)));
    EXPECT_TRUE(backups.list().empty());
    EXPECT_EQ(ofCopy.list().size(), 1u);
    EXPECT_EQ(need(backups.dropAll()), 1);  // what was erased is in the copy's backups, too
    EXPECT_TRUE(ofCopy.list().empty());
}
