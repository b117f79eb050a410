#include "tests/cli/commandline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace pact::testing_support;

namespace {

class IntegrityTest : public EmptyWorkspace {
protected:
    IntegrityTest() {
        for (int i = 1; i <= 30; ++i)
            done({"add", "w.pact", "recommendation", QStringLiteral("reference=A/%1").arg(i),
                  QStringLiteral("headline=Marker%1").arg(i)});
    }
    QString head() const {
        return done({"verify", "w.pact", "--json"}).object()["head"].toString();
    }
};

TEST_F(IntegrityTest, verifyFindsNothingInAWholeFile) {
    const QJsonObject result = done({"verify", "w.pact", "--json"}).object();
    EXPECT_EQ(result["findings"].toArray(), QJsonArray());
    EXPECT_EQ(result["changeSets"].toInt(), 31);
    EXPECT_EQ(result["head"].toString().size(), 64);
}

TEST_F(IntegrityTest, verifyKnowsAHeadThatWasNoted) {
    const QString noted = head();
    done({"set", "w.pact", "recommendation", "A/1", "headline=Later"});
    EXPECT_EQ(run({"verify", "w.pact", "--head", noted}).code, 0);
    EXPECT_EQ(run({"verify", "w.pact", "--head", noted.toUpper()}).code, 0);
    EXPECT_EQ(run({"verify", "w.pact", "--head", QString(64, '0')}).code, 1);
    EXPECT_EQ(run({"verify", "w.pact", "--head", "abc"}).code, 2);
}

TEST_F(IntegrityTest, verifyNamesTheRecordThatWasTamperedWith) {
    QByteArray bytes = read("w.pact");
    qsizetype at = -1;
    int flipped = 0;
    while ((at = bytes.indexOf("Marker17", at + 1)) >= 0) {
        bytes[at] = 'L';
        ++flipped;
    }
    ASSERT_GT(flipped, 0);
    write("w.pact", bytes);
    const Outcome result = run({"verify", "w.pact"});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.out.contains("A/17")) << qPrintable(result.out + result.messages);
}

TEST_F(IntegrityTest, verifyTellsDamageThatKeepsTheFileFromOpeningAsJsonToo) {
    write("w.pact", read("w.pact").left(50'000));
    const Outcome result = run({"verify", "w.pact", "--json"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.messages, QString());
    EXPECT_EQ(result.object().keys(),
              (QStringList{"changeSets", "findings", "head", "records", "seq"}));
    ASSERT_EQ(result.object()["findings"].toArray().size(), 1);
    EXPECT_TRUE(
        result.object()["findings"][0]["message"].toString().startsWith("w.pact is damaged"));
    refused({"verify", "none.pact", "--json"}, "There is no file none.pact.");
}

TEST_F(IntegrityTest, recoverNamesTheDamagedFileInWhatItSaysOfLosses) {
    QByteArray rows = "reference,headline\n";
    for (int i = 1; i <= 200; ++i)
        rows += "B/" + QByteArray::number(i) + ',' + QByteArray("Headline ").repeated(20) + '\n';
    write("r.csv", rows);
    done({"import", "w.pact", "r.csv", "--entity", "recommendation"});
    const QByteArray whole = read("w.pact");
    QString said;
    for (const int pages : {20, 40, 60}) {
        write("cut.pact", whole.left(whole.size() - pages * 4096));
        const QString target = QStringLiteral("new%1.pact").arg(pages);
        const Outcome result = run({"recover", "cut.pact", target});
        said += result.messages;
        EXPECT_EQ(result.code, result.messages.isEmpty() ? 0 : 1);
        if (!QFile::exists(path(target))) continue;
        EXPECT_EQ(run({"verify", target}).code, 0);
    }
    EXPECT_TRUE(said.contains("cut.pact is damaged")) << qPrintable(said);
    EXPECT_FALSE(said.contains(".part")) << qPrintable(said);
    EXPECT_EQ(QDir(path(".")).entryList({"*.part*"}), QStringList());
}

TEST_F(IntegrityTest, recoverMakesANewFileWithTheSameRecords) {
    done({"recover", "w.pact", "new.pact"});
    EXPECT_EQ(done({"list", "new.pact", "recommendation", "--json"}).out,
              done({"list", "w.pact", "recommendation", "--json"}).out);
    EXPECT_EQ(run({"verify", "new.pact"}).code, 0);
    EXPECT_EQ(run({"recover", "w.pact", "new.pact"}).code, 1);
}

TEST_F(IntegrityTest, recoverTellsAsJsonWhatItFoundAndLost) {
    const Outcome whole = done({"recover", "w.pact", "new.pact", "--json"});
    EXPECT_EQ(whole.messages, QString());
    EXPECT_EQ(whole.object().keys(), (QStringList{"changeSets", "losses", "records"}));
    EXPECT_EQ(whole.object()["changeSets"].toInt(), 31);
    EXPECT_EQ(whole.object()["records"].toInt(), 31);
    EXPECT_EQ(whole.object()["losses"].toArray(), QJsonArray());
    write("cut.pact", read("w.pact").left(read("w.pact").size() - 3 * 4096));
    const Outcome cut = run({"recover", "cut.pact", "parts.pact", "--json"});
    EXPECT_EQ(cut.code, 1);
    EXPECT_EQ(cut.messages, QString());
    const QJsonArray losses = cut.object()["losses"].toArray();
    ASSERT_FALSE(losses.isEmpty()) << qPrintable(cut.out);
    EXPECT_TRUE(losses[0].toString().contains("cut.pact")) << qPrintable(cut.out);
}

TEST_F(IntegrityTest, backupIsACompleteCopy) {
    const Outcome result = done({"backup", "w.pact", "copy.pact"});
    EXPECT_TRUE(result.out.contains(head()));
    EXPECT_EQ(done({"verify", "copy.pact"}).out, done({"verify", "w.pact"}).out);
    refused({"backup", "w.pact", "copy.pact"}, "copy.pact exists already; nothing was written.");
}

TEST_F(IntegrityTest, restoreKeepsWhatWasThere) {
    done({"backup", "w.pact", "copy.pact"});
    done({"set", "w.pact", "recommendation", "A/1", "headline=Later"});
    const QString kept = done({"restore", "w.pact", "copy.pact"}).out.trimmed();
    EXPECT_TRUE(QFileInfo::exists(QDir(path(".")).filePath(kept)));
    EXPECT_EQ(
        done({"show", "w.pact", "recommendation", "A/1", "--json"}).object()["headline"].toString(),
        QString("Marker1"));
}

TEST_F(IntegrityTest, upgradeLeavesACurrentFileAlone) {
    const Outcome result = run({"upgrade", "w.pact"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out, QString());
    EXPECT_EQ(result.messages, QString("pactdesk-cli: w.pact is of this version already.\n"));
}

}  // namespace
