#include "core/changes/verification.h"

#include "tests/support/scratch.h"

#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace pact;
using namespace pact::testing_support;

class VerificationTest : public Scratch {
protected:
    /// Changes the file behind the program's back.
    void tamper(const char* sql) {
        SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
        raw.exec(sql);
        ASSERT_GT(raw.getChanges(), 0) << sql;
    }
    QStringList found() {
        QStringList texts;
        const auto verification = need(changes::verify(workspace->database()));
        for (const auto& finding : verification.findings)
            texts << finding.reference + QStringLiteral(": ") + finding.message;
        return texts;
    }
    void SetUp() override {
        id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
        applied({change<domain::Recommendation>(id, "headline", QStringLiteral("two"))});
        add(recommendation(QStringLiteral("A/2")));
    }
    QUuid id;
};

TEST_F(VerificationTest, untouchedFileHasNoFindings) { EXPECT_EQ(found(), QStringList()); }

TEST_F(VerificationTest, changedValueNamesRecordAndField) {
    tamper("UPDATE recommendation SET headline = 'forged' WHERE reference = 'A/1'");
    EXPECT_EQ(found(),
              QStringList{QStringLiteral("A/1: The field headline is not what the journal says.")});
}

TEST_F(VerificationTest, flagsThatAreNotOneAreFound) {
    tamper("UPDATE recommendation SET archived = 3 WHERE reference = 'A/2'");
    EXPECT_EQ(found().size(), 1);
}

TEST_F(VerificationTest, removedAndAddedRecordsAreFound) {
    tamper("DELETE FROM recommendation WHERE reference = 'A/2'");
    EXPECT_EQ(found().size(), 1);
    tamper("INSERT INTO setting (id, name) VALUES (x'00112233445566778899aabbccddeeff', 'x')");
    EXPECT_EQ(found().size(), 2);
}

TEST_F(VerificationTest, changedJournalIsFound) {
    tamper("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2");
    EXPECT_EQ(found().size(), 1);
    EXPECT_TRUE(found().at(0).startsWith(QStringLiteral("A/1: Change set 2 ")));
}

TEST_F(VerificationTest, changedDeltaIsFound) {
    tamper(
        "UPDATE change SET delta = CAST(replace(CAST(delta AS TEXT), 'one', 'uno') AS BLOB) WHERE "
        "seq = 1");
    EXPECT_FALSE(found().isEmpty());
}

TEST_F(VerificationTest, headNotedElsewhereIsLookedFor) {
    const auto head = need(storage::journalHead(workspace->database()));
    EXPECT_TRUE(need(changes::verify(workspace->database(), head.hash)).findings.empty());
    EXPECT_EQ(need(changes::verify(workspace->database(), QByteArray(32, 'x'))).findings.size(),
              1u);
}

// A page of the journal that cannot be read leaves the records named that it held changes of, and
// the others checked.
TEST_F(VerificationTest, unreadablePagesNameTheirRecords) {
    for (int i = 3; i <= 60; ++i)
        add(recommendation(QStringLiteral("A/%1").arg(i),
                           QStringLiteral("Headline %1 ").arg(i).repeated(12).trimmed()));
    close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("\"headline\":[null,\"Headline 30 ");
    ASSERT_GT(at, 0);
    for (const char value : {'\0', '\xff'}) {
        QByteArray damaged = bytes;
        const qsizetype page = at / 4096 * 4096;
        damaged[page + 3] = value;  // the number of cells
        damaged[page + 4] = value;
        file.seek(0);
        file.write(damaged);
        file.flush();
        workspace = need(storage::Workspace::open(path, storage::Workspace::Access::ReadOnly));
        const auto verification = need(changes::verify(workspace->database()));
        bool isNamed = false;
        for (const auto& finding : verification.findings)
            isNamed = isNamed || finding.reference == QLatin1String("A/30");
        EXPECT_TRUE(isNamed) << static_cast<int>(value) << ": " << verification.findings.size();
        workspace.reset();
    }
}

// The index of ids and the row disagree after this; the index still knows who it was.
TEST_F(VerificationTest, aRecordUnderAnotherIdIsNamed) {
    close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    int tried = 0;
    for (qsizetype at = whole.indexOf(id.toRfc4122()); at >= 0;
         at = whole.indexOf(id.toRfc4122(), at + 1)) {
        QByteArray damaged = whole;
        damaged[at + 15] = static_cast<char>(damaged[at + 15] ^ 0x40);
        file.seek(0);
        file.write(damaged);
        file.flush();
        workspace = need(storage::Workspace::open(path, storage::Workspace::Access::ReadOnly));
        const QStringList texts = found();
        EXPECT_FALSE(texts.filter(QStringLiteral("A/1: ")).isEmpty())
            << "byte " << at << ": " << qPrintable(texts.join(u'\n'));
        workspace.reset();
        ++tried;
    }
    EXPECT_GE(tried, 4);
}
