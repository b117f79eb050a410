#include "core/exchange/shippedcontent.h"

#include "tests/support/scratch.h"

#include <QDir>
#include <QFile>

using namespace pact;
using namespace pact::domain;
using namespace pact::exchange;
using namespace pact::testing_support;

namespace {

class ShippedContentTest : public Scratch {
protected:
    void write(const QString& name, const QByteArray& bytes) const {
        const QString target = folder.filePath(name);
        QDir().mkpath(QFileInfo(target).path());
        QFile file(target);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    ContentFolders folders() const {
        return {folder.filePath("reference"), folder.filePath("training")};
    }
};

TEST_F(ShippedContentTest, takesTheTablesInTheirOrderAsOneChangeSetEach) {
    write("reference/01_setting.csv", "name,value\nworkspace-kind,reference\n");
    write("reference/02_partner-group.csv", "code,title\nall,All\n");
    write("reference/10_partner.csv", "code,kind\nXAA,training\n");
    write("reference/11_group-member.csv", "group,partner\nall,XAA\n");
    write("training/01_setting.csv", "name,value\nworkspace-kind,training\n");
    need(createSample(*workspace, clock, folders()));
    EXPECT_EQ(need(storage::journalHead(workspace->database())).seq, 2);
    EXPECT_TRUE(need(storage::isTraining(workspace->database())));
}

TEST_F(ShippedContentTest, namesFileRowAndColumnOfAFault) {
    write("reference/02_partner.csv", "code,kind\nFRA,planet\n");
    const auto result = createReference(*workspace, clock, folders());
    ASSERT_FALSE(result.has_value());
    EXPECT_TRUE(result.error().message.contains("02_partner.csv: row 2, column kind:"));
    EXPECT_EQ(need(storage::journalHead(workspace->database())).seq, 0);
}

TEST_F(ShippedContentTest, anEmptyWorkspaceIsForRealWork) {
    need(createEmpty(*workspace, clock));
    EXPECT_EQ(need(storage::settingValue(workspace->database(), "workspace-kind")),
              QString("live"));
}

TEST_F(ShippedContentTest, isNobodysToUndo) {
    need(createEmpty(*workspace, clock));
    EXPECT_FALSE(need(journal.undoable()).has_value());
}

}  // namespace
