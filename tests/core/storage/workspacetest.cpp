#include "tests/support/scratch.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace pact;
using namespace pact::testing_support;
using storage::FileState;
using storage::Workspace;

class WorkspaceTest : public Scratch {
protected:
    void overwrite(qint64 offset, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        file.write(bytes);
    }
    ErrorCode openingFails() {
        const auto opened = Workspace::open(path, Workspace::Access::ReadOnly);
        return opened ? ErrorCode::Io : opened.error().code;
    }
};

TEST_F(WorkspaceTest, opensWhatItCreated) {
    const QUuid id = workspace->id();
    close();
    EXPECT_EQ(storage::inspect(path), FileState::Current);
    EXPECT_EQ(need(Workspace::open(path, Workspace::Access::ReadWrite))->id(), id);
}

TEST_F(WorkspaceTest, lastCloseLeavesOneFile) {
    add(recommendation(QStringLiteral("A/1")));
    close();
    EXPECT_FALSE(QFileInfo::exists(path + QStringLiteral("-wal")));
    EXPECT_FALSE(QFileInfo::exists(path + QStringLiteral("-shm")));
}

TEST_F(WorkspaceTest, neverOverwrites) {
    const auto again = Workspace::create(path, clock);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Refused);
}

TEST_F(WorkspaceTest, refusesMissing) {
    close();
    QFile::remove(path);
    EXPECT_EQ(openingFails(), ErrorCode::NotFound);
}

TEST_F(WorkspaceTest, refusesWhatIsNotOurs) {
    close();
    overwrite(68, QByteArray(4, '\0'));
    EXPECT_EQ(openingFails(), ErrorCode::NotOurs);
    overwrite(0, "Something else");
    EXPECT_EQ(openingFails(), ErrorCode::NotOurs);
}

TEST_F(WorkspaceTest, refusesNewer) {
    close();
    const quint32 version = qToBigEndian<quint32>(storage::kSchemaVersion + 1);
    overwrite(60, QByteArray(reinterpret_cast<const char*>(&version), 4));
    EXPECT_EQ(openingFails(), ErrorCode::NewerVersion);
}

TEST_F(WorkspaceTest, refusesTruncated) {
    close();
    ASSERT_TRUE(QFile::resize(path, QFileInfo(path).size() / 2));
    EXPECT_EQ(openingFails(), ErrorCode::Damaged);
}

TEST_F(WorkspaceTest, readOnlyAccessRefusesToWrite) {
    close();
    auto reading = need(Workspace::open(path, Workspace::Access::ReadOnly));
    changes::Journal other(reading->database(), clock, author);
    const auto result = other.apply({changes::Source::Window,
                                     {},
                                     {changes::creation(domain::specOf<domain::Setting>(),
                                                        domain::toRecord(domain::Setting()))}});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::ReadOnly);
}

TEST_F(WorkspaceTest, copiesAreCompleteAndNeverOverwrite) {
    const QUuid id = add(recommendation(QStringLiteral("A/1")));
    const QString copy = folder.filePath(QStringLiteral("copy.pact"));
    need(workspace->copyTo(copy));
    EXPECT_FALSE(workspace->copyTo(copy));
    auto opened = need(Workspace::open(copy, Workspace::Access::ReadOnly));
    storage::RecordStore copied(opened->database());
    EXPECT_TRUE(need(copied.find(domain::specOf<domain::Recommendation>(), id)));
    EXPECT_EQ(dump(opened->database()), dump(workspace->database()));
}
