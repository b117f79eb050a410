#include "core/storage/owncopies.h"

#include "tests/support/scratch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace pact;
using namespace pact::testing_support;

namespace {

const domain::EntitySpec& spec() { return domain::specOf<domain::Contact>(); }

/// Drafts and backups of the workspace in a data folder.
class OwnCopiesTest : public Scratch {
protected:
    storage::Draft draftOf(const QUuid& record) const {
        domain::Record before = domain::blankRecord(spec(), record);
        domain::Record after = before;
        after.set(spec(), QStringLiteral("name"), QStringLiteral("zwei\nZeilen: \u00dcber"));
        after.translate(QStringLiteral("title/ru"), QStringLiteral("\u0433-\u0436\u0430"));
        after.translate(QStringLiteral("title/fr"), QStringLiteral("Mme"));
        return {before, after, clock.now()};
    }

    std::unique_ptr<storage::Workspace> copyOfFile() {
        const QString copy = folder.filePath(QStringLiteral("copy.pact"));
        need(workspace->copyTo(copy));
        auto copied = need(storage::Workspace::open(copy, storage::Workspace::Access::ReadWrite));
        EXPECT_EQ(copied->id(), workspace->id());
        return copied;
    }

    /// Every file below a folder of the data folder.
    QStringList files(const QString& below) const {
        QStringList found;
        QDirIterator each(data + u'/' + below, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) found << QFileInfo(each.next()).fileName();
        return found;
    }

    QUuid id = QUuid::createUuid();
    QString data = folder.filePath(QStringLiteral("user data"));
    storage::OwnCopies copies{data, *workspace};
};

TEST_F(OwnCopiesTest, draftsComeBackAsTheyWere) {
    const storage::Drafts& drafts = copies.drafts();
    EXPECT_FALSE(drafts.find(spec(), id));
    need(drafts.store(spec(), draftOf(id)));
    const auto draft = drafts.find(spec(), id);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->before, draftOf(id).before);
    EXPECT_EQ(draft->after, draftOf(id).after);
    EXPECT_EQ(draft->savedAt, clock.now());
    EXPECT_EQ(drafts.records(spec()), std::vector<QUuid>{id});
    drafts.remove(spec(), id);
    EXPECT_TRUE(drafts.records(spec()).empty());
}

TEST_F(OwnCopiesTest, draftsOfACopyAreItsOwn) {
    const auto copied = copyOfFile();
    need(copies.drafts().store(spec(), draftOf(id)));
    EXPECT_FALSE(storage::OwnCopies(data, *copied).drafts().find(spec(), id));
    EXPECT_TRUE(copies.drafts().find(spec(), id));
}

TEST_F(OwnCopiesTest, forgetsARecordEverywhere) {
    const auto copied = copyOfFile();
    const storage::OwnCopies ofCopy(data, *copied);
    need(copies.drafts().store(spec(), draftOf(id)));
    need(ofCopy.drafts().store(spec(), draftOf(id)));
    const QString backup = need(copies.backups().keep(*workspace, QDate(2026, 3, 2)));
    need(ofCopy.backups().keep(*copied, QDate(2026, 3, 2)));
    // As they are left when the program is ended while it writes.
    ASSERT_TRUE(QFile::copy(backup, backup + QStringLiteral(".0123.part")));
    QDir drafts(data + QStringLiteral("/drafts/") + storage::nameOfKept(*workspace));
    const QString draft = drafts.entryList(QDir::Files).front();
    ASSERT_TRUE(
        QFile::copy(drafts.filePath(draft), drafts.filePath(draft + QStringLiteral(".aBcDeF"))));
    const auto forgotten = need(copies.forget(spec(), id));
    EXPECT_EQ(forgotten.drafts, 3);
    EXPECT_EQ(forgotten.backups, 3);
    EXPECT_EQ(files(QStringLiteral("drafts")), QStringList());
    EXPECT_EQ(files(QStringLiteral("backups")), QStringList());
}

TEST_F(OwnCopiesTest, leavesWhatIsOfOthers) {
    const auto other =
        need(storage::Workspace::create(folder.filePath(QStringLiteral("other.pact")), clock));
    const storage::OwnCopies ofOther(data, *other);
    const QUuid colleague = QUuid::createUuid();
    need(copies.drafts().store(spec(), draftOf(colleague)));
    need(ofOther.drafts().store(spec(), draftOf(id)));
    need(ofOther.backups().keep(*other, QDate(2026, 3, 2)));
    const auto forgotten = need(copies.forget(spec(), id));
    EXPECT_EQ(forgotten.drafts, 0);
    EXPECT_EQ(forgotten.backups, 0);
    EXPECT_TRUE(copies.drafts().find(spec(), colleague));
    EXPECT_TRUE(ofOther.drafts().find(spec(), id));
    EXPECT_EQ(ofOther.backups().list().size(), 1u);
}

// What cannot be removed is told, and what can be is gone all the same.
TEST_F(OwnCopiesTest, tellsWhatItCouldNotRemove) {
    need(copies.drafts().store(spec(), draftOf(id)));
    QDir drafts(data + QStringLiteral("/drafts/") + storage::nameOfKept(*workspace));
    const QString draft = drafts.filePath(drafts.entryList(QDir::Files).front());
    ASSERT_TRUE(QFile::remove(draft));
    ASSERT_TRUE(drafts.mkpath(draft));
    need(copies.backups().keep(*workspace, QDate(2026, 3, 2)));
    const auto forgotten = copies.forget(spec(), id);
    ASSERT_FALSE(forgotten);
    EXPECT_EQ(forgotten.error().code, ErrorCode::Io);
    EXPECT_EQ(
        forgotten.error().message,
        QStringLiteral("The draft %1 cannot be removed.").arg(QDir::toNativeSeparators(draft)));
    EXPECT_EQ(files(QStringLiteral("backups")), QStringList());
}

}  // namespace
