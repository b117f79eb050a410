#include "core/storage/fileplace.h"

#include "tests/support/scratch.h"
#include "tests/support/smalldisk.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace pact;
using namespace pact::testing_support;
using storage::FilePlace;
using storage::ReadingWay;
using storage::readingWayOf;
using storage::Workspace;

namespace {

class FilePlaceTest : public Scratch {
protected:
    /// A copy of the file with the log that it has while it is open.
    void copyWhileOpen(const QString& target) const {
        need(storage::copyWithLogs(path, target));
        ASSERT_TRUE(storage::hasWriteAheadLog(target));
    }
    static void append(const QString& name, int bytes = 1) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::Append) && file.write(QByteArray(bytes, 'x')) == bytes);
    }
    /// Makes a file that was written so many hours ago.
    static void age(const QString& name, int hours) {
        append(name);
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::Append));
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours),
                                     QFile::FileModificationTime));
    }
    static std::size_t countOfRecommendations(Workspace& opened) {
        storage::RecordStore records(opened.database());
        return need(records.list(domain::specOf<domain::Recommendation>(), {})).size();
    }
};

TEST(ReadingWayTest, usesLocksWhereverSomebodyElseCouldWrite) {
    EXPECT_EQ(readingWayOf({false, false, false, false}), ReadingWay::Locked);
    EXPECT_EQ(readingWayOf({false, false, false, true}), ReadingWay::Locked);
    EXPECT_EQ(readingWayOf({false, false, true, false}), ReadingWay::Locked);
    EXPECT_EQ(readingWayOf({false, true, true, false}), ReadingWay::Locked);
}

TEST(ReadingWayTest, doesWithoutLocksOnlyOnAReadOnlyMediumAndWithoutALog) {
    EXPECT_EQ(readingWayOf({false, true, false, false}), ReadingWay::Immutable);
    EXPECT_EQ(readingWayOf({false, true, false, true}), ReadingWay::Copied);
    EXPECT_EQ(readingWayOf({false, true, true, true}), ReadingWay::Copied);
}

TEST_F(FilePlaceTest, tellsAWritableFileAndItsLog) {
    add(recommendation("A/1"));
    const FilePlace open = storage::placeOf(path);
    EXPECT_TRUE(open.isWritable);
    EXPECT_TRUE(open.hasLog);
    EXPECT_FALSE(open.isReadOnlyMedium);
    EXPECT_FALSE(open.isShared);
    close();
    EXPECT_FALSE(storage::placeOf(path).hasLog);
}

TEST_F(FilePlaceTest, copiesADatabaseWithWhatItsLogHolds) {
    add(recommendation("A/1"));
    const QString copy = folder.filePath("copy.pact");
    need(storage::copyWithLogs(path, copy));
    add(recommendation("A/2"));  // the file was open, and still is
    auto opened = need(Workspace::open(copy, Workspace::Access::ReadOnly));
    EXPECT_EQ(countOfRecommendations(*opened), 1u);
    EXPECT_FALSE(storage::copyWithLogs(path, copy));
    EXPECT_FALSE(storage::copyWithLogs(folder.filePath("none.pact"), folder.filePath("x.pact")));
}

// As when the other program ends while the copy is made.
TEST_F(FilePlaceTest, copiesWhileALogComesAndGoes) {
    const QString file = folder.filePath("busy");
    append(file);
    std::atomic<int> logs = 0;
    std::thread writer([&] {
        for (; logs < 5'000; ++logs) {
            append(file);
            append(file + "-wal", 1 + logs % 100);
            append(file);
            QFile::remove(file + "-wal");
        }
    });
    const QString target = folder.filePath("copy");
    while (logs < 5'000) {
        const Status copied = storage::copyWithLogs(file, target);
        EXPECT_TRUE(copied || copied.error().code == ErrorCode::Busy)
            << qPrintable(copied.error().message);
        storage::removeWithLogs(target);
    }
    writer.join();
}

TEST_F(FilePlaceTest, partsAreNamedDifferentlyAndNeverOverwrite) {
    const QString part = storage::partNameOf(path);
    EXPECT_NE(part, storage::partNameOf(path));
    EXPECT_EQ(QFileInfo(part).absolutePath(), QFileInfo(path).absolutePath());
    QFile file(part);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto refused = storage::putInPlace(part, path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    const QString free = folder.filePath("free.pact");
    need(storage::putInPlace(part, free));
    EXPECT_TRUE(QFileInfo::exists(free));
    EXPECT_FALSE(QFileInfo::exists(part));
}

TEST_F(FilePlaceTest, oldPartsOfAFileAreRemovedAndNothingElse) {
    const QString file = folder.filePath("new.pact");
    const QString old = storage::partNameOf(file);
    const QString young = storage::partNameOf(file);
    const QStringList others = {storage::partNameOf(folder.filePath("other.pact")),
                                file + ".own.part", file + ".part"};
    for (const QString& name : QStringList{old, old + "-wal"} + others) age(name, 25);
    age(young, 23);
    need(workspace->copyTo(file));
    EXPECT_FALSE(QFileInfo::exists(old));
    EXPECT_FALSE(QFileInfo::exists(old + "-wal"));
    for (const QString& name : QStringList{young, file} + others)
        EXPECT_TRUE(QFileInfo::exists(name)) << qPrintable(name);
}

TEST_F(FilePlaceTest, aSharedFolderHasOneWriterWhoIsNamedToTheOthers) {
    ASSERT_TRUE(QDir(folder.path()).mkdir("Dropbox"));
    const QString shared = folder.filePath("Dropbox/w.pact");
    need(workspace->copyTo(shared));
    EXPECT_TRUE(storage::placeOf(shared).isShared);
    auto writer = need(Workspace::open(shared, Workspace::Access::ReadWrite));
    EXPECT_FALSE(writer->isReadOnly());
    EXPECT_FALSE(writer->holder());
    auto other = need(Workspace::open(shared, Workspace::Access::ReadWrite));
    EXPECT_TRUE(other->isReadOnly());
    ASSERT_TRUE(other->holder());
    EXPECT_FALSE(other->holder()->computer.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(shared + "-wal"));
    writer.reset();
    EXPECT_FALSE(need(Workspace::open(shared, Workspace::Access::ReadWrite))->isReadOnly());
}

class ReadOnlyMediumTest : public FilePlaceTest {
protected:
    void SetUp() override {
        if (!disk.isMounted())
            GTEST_SKIP() << "no disk can be mounted here: " << qPrintable(disk.problem());
    }
    SmallDisk disk{folder.filePath("disk"), 4096};
};

TEST_F(ReadOnlyMediumTest, isReadWithoutLocksWhereThereIsNoLog) {
    add(recommendation("A/1"));
    close();
    const QString there = disk.path("w.pact");
    ASSERT_TRUE(QFile::copy(path, there));
    ASSERT_TRUE(disk.makeReadOnly());
    const FilePlace place = storage::placeOf(there);
    EXPECT_TRUE(place.isReadOnlyMedium);
    EXPECT_FALSE(place.isWritable);
    auto opened = need(Workspace::open(there, Workspace::Access::ReadWrite));
    EXPECT_TRUE(opened->isReadOnly());
    EXPECT_EQ(opened->database().path(), there);
    EXPECT_EQ(countOfRecommendations(*opened), 1u);
    EXPECT_EQ(disk.files(), QStringList{"w.pact"});
}

TEST_F(ReadOnlyMediumTest, isReadFromACopyWithWhatTheLogHolds) {
    add(recommendation("A/1"));
    const QString there = disk.path("w.pact");
    copyWhileOpen(there);
    ASSERT_TRUE(disk.makeReadOnly());
    auto opened = need(Workspace::open(there, Workspace::Access::ReadOnly));
    EXPECT_TRUE(opened->isReadOnly());
    EXPECT_EQ(opened->path(), there);
    EXPECT_EQ(countOfRecommendations(*opened), 1u);
    auto reader = need(opened->openReader());
    EXPECT_EQ(need(storage::journalHead(reader)).seq, 1);
    const QString copy = opened->database().path();
    EXPECT_NE(copy, there);
    EXPECT_EQ(QFileInfo(QFileInfo(copy).absolutePath()).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(ReadOnlyMediumTest, theCopyGoesWithTheWorkspace) {
    add(recommendation("A/1"));
    copyWhileOpen(disk.path("w.pact"));
    ASSERT_TRUE(disk.makeReadOnly());
    auto opened = need(Workspace::open(disk.path("w.pact"), Workspace::Access::ReadOnly));
    const QString copy = opened->database().path();
    ASSERT_TRUE(QFileInfo::exists(copy));
    opened.reset();
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(copy).absolutePath()));
}

TEST_F(ReadOnlyMediumTest, aFullDiskIsReadFromACopyAndNotWritten) {
    add(recommendation("A/1"));
    close();
    const QString there = disk.path("w.pact");
    ASSERT_TRUE(QFile::copy(path, there));
    disk.fill();
    auto opened = need(Workspace::open(there, Workspace::Access::ReadOnly));
    EXPECT_EQ(countOfRecommendations(*opened), 1u);
    const auto refused = Workspace::open(there, Workspace::Access::ReadWrite);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(disk.files(), (QStringList{"filler", "w.pact"}));
}

}  // namespace
