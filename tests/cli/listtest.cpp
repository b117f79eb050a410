#include "tests/cli/commandline.h"

#include <QProcess>

using namespace pact::testing_support;

namespace {

class ListTest : public EmptyWorkspace {
protected:
    ListTest() {
        done({"add", "w.pact", "meeting", "reference=M1", "kind=ewg", "number=3",
              "start=2023-05-01", "end=2023-05-02", "status=held", "title=Sofia"});
        done({"add", "w.pact", "recommendation", "reference=A/10", "headline=Trafic d'opiac\u00e9s",
              "pillar=II", "meeting=M1"});
        done({"add", "w.pact", "recommendation", "reference=A/2", "headline==1+1", "pillar=I",
              "also-pillars=II;III"});
    }
};

TEST_F(ListTest, printsAlignedColumnsInTheOrderOfReferences) {
    EXPECT_EQ(done({"list", "w.pact", "recommendation"}).out,
              QString("reference  headline          pillar  meeting\n"
                      "A/2        =1+1              I\n"
                      "A/10       Trafic d'opiac\u00e9s  II      M1\n"));
}

TEST_F(ListTest, alignsWideCharactersAndThoseThatTakeNoRoom) {
    done({"set", "w.pact", "meeting", "M1", "city=\u4e0a\u6d77", "title="});
    done({"add", "w.pact", "meeting", "reference=\u4f1a\u8b70-2", "kind=ewg",
          "city=\u0410\u043b\u043c\u0430\u0442\u044b"});
    done({"add", "w.pact", "meeting", "reference=M3", "kind=ewg",
          "city=\u0645\u064f\u062f\u0650\u064a\u0646\u064e\u0629"});
    EXPECT_EQ(done({"list", "w.pact", "meeting", "--columns", "reference,city,kind"}).out,
              QString("reference  city    kind\n"
                      "M1         \u4e0a\u6d77    ewg\n"
                      "M3         \u0645\u064f\u062f\u0650\u064a\u0646\u064e\u0629   ewg\n"
                      "\u4f1a\u8b70-2     \u0410\u043b\u043c\u0430\u0442\u044b  ewg\n"));
}

#ifdef Q_OS_UNIX
TEST_F(ListTest, aReaderThatStopsEarlyIsNoFault) {
    QByteArray rows = "reference,headline\n";
    for (int i = 1; i <= 3000; ++i)
        rows += "B/" + QByteArray::number(i) + ',' + QByteArray(100, 'x') + '\n';
    write("r.csv", rows);
    done({"import", "w.pact", "r.csv", "--entity", "recommendation"});
    for (const char* format : {"table", "csv", "json"}) {
        QProcess shell;
        shell.setWorkingDirectory(path("."));
        const QString script = R"x("$0" list w.pact recommendation --format "$1" | head -n 1)x";
        shell.start("sh", {"-c", script, PACTDESK_CLI, format});
        ASSERT_TRUE(shell.waitForFinished());
        EXPECT_EQ(shell.exitCode(), 0);
        EXPECT_EQ(shell.readAllStandardOutput().count('\n'), 1);
        EXPECT_EQ(shell.readAllStandardError(), QByteArray());
    }
}
#endif

#ifdef Q_OS_LINUX
TEST_F(ListTest, saysOnceThatTheOutputCannotBeWritten) {
    for (const char* format : {"table", "csv", "json"}) {
        QProcess process;
        process.setWorkingDirectory(path("."));
        process.setStandardOutputFile("/dev/full");
        process.start(PACTDESK_CLI, {"list", "w.pact", "recommendation", "--format", format});
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 1);
        EXPECT_EQ(process.readAllStandardError(),
                  QByteArray("pactdesk-cli: The output could not be written: No space left on"
                             " device\n"));
    }
}
#endif

TEST_F(ListTest, printsCsvThatNoSpreadsheetRuns) {
    EXPECT_EQ(done({"list", "w.pact", "recommendation", "--columns", "reference,headline",
                    "--format", "csv"})
                  .out,
              QString("reference,headline\r\nA/2,'=1+1\r\nA/10,Trafic d'opiac\u00e9s\r\n"));
}

TEST_F(ListTest, printsJsonWithTypedValues) {
    const QJsonArray rows = done({"list", "w.pact", "recommendation", "--json"}).array();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0]["also-pillars"].toArray(), (QJsonArray{"II", "III"}));
    EXPECT_EQ(rows[0]["archived"].toBool(true), false);
    EXPECT_TRUE(rows[0]["meeting"].isNull());
    EXPECT_EQ(rows[1]["meeting"].toString(), QString("M1"));
    EXPECT_EQ(rows[1]["id"].toString().size(), 36);
    EXPECT_EQ(
        done({"list", "w.pact", "meeting", "--format", "json"}).array().at(0)["number"].toInt(), 3);
}

TEST_F(ListTest, printsAnEmptyListAsJson) {
    EXPECT_EQ(done({"list", "w.pact", "document", "--json"}).out, QString("[]\n"));
}

TEST_F(ListTest, filtersByCodeReferenceAndAbsence) {
    const auto references = [this](const QString& condition) {
        return done({"list", "w.pact", "recommendation", "--where", condition, "--columns",
                     "reference"})
            .lines()
            .mid(1);
    };
    EXPECT_EQ(references("pillar=ii"), QStringList{"A/10"});
    EXPECT_EQ(references("meeting=M1"), QStringList{"A/10"});
    EXPECT_EQ(references("meeting="), QStringList{"A/2"});
    EXPECT_EQ(references("pillar=IV"), QStringList());
}

TEST_F(ListTest, searchesWithoutAccentsAndByBeginnings) {
    EXPECT_EQ(
        done({"list", "w.pact", "recommendation", "--search", "OPIACE", "--columns", "reference"})
            .lines(),
        (QStringList{"reference", "A/10"}));
}

TEST_F(ListTest, hidesArchivedRecordsUnlessAsked) {
    done({"archive", "w.pact", "recommendation", "A/2"});
    EXPECT_EQ(done({"list", "w.pact", "recommendation"}).lines().size(), 2);
    EXPECT_EQ(done({"list", "w.pact", "recommendation", "--archived"}).lines().size(), 3);
}

TEST_F(ListTest, refusesUnknownFieldsNamingThoseThereAre) {
    const QString fields =
        "\"colour\" is no field of meeting; it has: reference, kind, number, title, start, end, "
        "precision,"
        " city, country, status, pillars, format, host, note, source, audience, archived, "
        "merged-into.";
    refused({"list", "w.pact", "meeting", "--where", "colour=red"}, fields, 2);
    refused({"list", "w.pact", "meeting", "--columns", "colour"}, fields, 2);
}

TEST_F(ListTest, refusesValuesThatAFieldCannotHave) {
    refused({"list", "w.pact", "meeting", "--where", "kind=party"},
            "\"party\" is not a value of kind; it takes: ministerial, pcg, ewg, round_table,"
            " technical_group, thematic_discussion.",
            2);
    refused({"list", "w.pact", "recommendation", "--where", "meeting=M9"},
            "There is no meeting \"M9\".");
    refused({"list", "w.pact", "meeting", "--where", "start=May"},
            "start: \"May\" is not a day such as 2023-12-11.", 2);
}

TEST_F(ListTest, showPrintsEveryField) {
    const Outcome result = done({"show", "w.pact", "recommendation", "A/10"});
    EXPECT_TRUE(result.lines().contains("reference            A/10")) << qPrintable(result.out);
    EXPECT_TRUE(result.lines().contains("pillar               II"));
}

TEST_F(ListTest, showPrintsWhatBelongsToARecommendation) {
    done({"add", "w.pact", "wording", "recommendation=A/10", "text=Share.\nAnd train."});
    done({"add", "w.pact", "partner-group", "code=all", "title=All"});
    done({"add", "w.pact", "addressee", "recommendation=A/10", "group=all"});
    done({"add", "w.pact", "decision", "reference=D1", "meeting=M1", "date=2023-05-02"});
    done({"add", "w.pact", "decision-item", "decision=D1", "recommendation=A/10",
          "outcome=adopted"});
    const QJsonObject shown = done({"show", "w.pact", "recommendation", "A/10", "--json"}).object();
    EXPECT_EQ(shown["reference"].toString(), QString("A/10"));
    EXPECT_EQ(shown["wording"][0]["text"].toString(), QString("Share.\nAnd train."));
    EXPECT_EQ(shown["addressee"][0]["group"].toString(), QString("all"));
    EXPECT_EQ(shown["decision-item"][0]["outcome"].toString(), QString("adopted"));
    EXPECT_EQ(shown["decision-item"][0]["meeting"].toString(), QString("M1"));
    EXPECT_EQ(shown["progress-report"].toArray(), QJsonArray());
}

TEST_F(ListTest, showRefusesAReferenceThatNothingHas) {
    refused({"show", "w.pact", "recommendation", "A/99"}, "There is no recommendation \"A/99\".");
}

}  // namespace
