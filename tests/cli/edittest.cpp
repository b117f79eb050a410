#include "tests/cli/commandline.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace pact::testing_support;

namespace {

class EditTest : public EmptyWorkspace {
protected:
    EditTest() {
        done({"add", "w.pact", "meeting", "reference=M1", "kind=pcg", "start=2023-12-11",
              "end=2023-12-12", "status=held"});
        done({"add", "w.pact", "meeting", "reference=M2", "kind=pcg", "start=2024-12-11",
              "status=announced"});
    }

    QJsonValue field(const QString& entity, const QString& reference, const QString& code) const {
        return done({"show", "w.pact", entity, reference, "--json"}).object()[code];
    }
    /// The command is refused with this sentence, and the file stays as it was.
    void untouched(const QStringList& arguments, const QString& message, int code = 1) const {
        const QString before = done({"verify", "w.pact"}).out;
        refused(arguments, message, code);
        EXPECT_EQ(done({"verify", "w.pact"}).out, before);
    }
};

TEST_F(EditTest, addPrintsTheNewId) {
    const QString id =
        done({"add", "w.pact", "recommendation", "reference=A/1", "headline/fr=Partager"})
            .out.trimmed();
    EXPECT_EQ(field("recommendation", id, "reference").toString(), QString("A/1"));
    EXPECT_EQ(field("recommendation", id, "headline/fr").toString(), QString("Partager"));
    EXPECT_EQ(field("recommendation", id, "origin").toString(), QString("ewg"));
    EXPECT_EQ(field("recommendation", id, "audience").toString(), QString("partners"));
}

TEST_F(EditTest, refusesAReferenceThatIsTaken) {
    const Outcome result = run({"add", "w.pact", "meeting", "reference=M1", "kind=pcg"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.out, QString());
    EXPECT_EQ(result.messages.count('\n'), 1);
    EXPECT_TRUE(result.messages.contains("M1"));
}

TEST_F(EditTest, refusesWrongFieldsValuesReferencesAndDays) {
    untouched({"add", "w.pact", "meeting", "reference=M3", "kind=party"},
              "\"party\" is not a value of kind; it takes: ministerial, pcg, ewg, round_table,"
              " technical_group, thematic_discussion.",
              2);
    untouched({"add", "w.pact", "meeting", "reference=M3", "kind=pcg", "start=2023-02-30"},
              "start: \"2023-02-30\" is not a day such as 2023-12-11.", 2);
    untouched({"add", "w.pact", "meeting", "reference=M3", "kind=pcg", "start=1899-12-31"},
              "start: 1899-12-31 lies before 1900-01-01, the first day that can be given.", 2);
    untouched({"add", "w.pact", "recommendation", "reference=A/1", "meeting=M9"},
              "There is no meeting \"M9\".");
    untouched({"set", "w.pact", "meeting", "M9", "city=Vienna"}, "There is no meeting \"M9\".");
    untouched({"set", "w.pact", "meeting", "M1", "number/fr=3"},
              "number of meeting has no translations.", 2);
    refused({"set", "w.pact", "meeting", "M1", "city"},
            "FIELD=VALUE: \"city\" is not of the form FIELD=VALUE.", 2);
}

// Each value is one that its field takes: no wrong usage.
TEST_F(EditTest, refusesWhatARecordMayNotHold) {
    untouched({"add", "w.pact", "meeting", "reference=M3", "kind=pcg", "start=2024-05-05",
               "end=2024-05-01"},
              "meeting M3, end: 2024-05-01 lies before 2024-05-05.");
    untouched({"set", "w.pact", "meeting", "M1", "end=2023-12-10"},
              "meeting M1, end: 2023-12-10 lies before 2023-12-11.");
}

TEST_F(EditTest, refusesADecisionAtAMeetingThatWasNotHeld) {
    untouched(
        {"add", "w.pact", "decision", "reference=D1", "meeting=M2", "date=2024-12-11"},
        "decision D1, meeting: M2 was not held; a decision belongs to a meeting that was held.");
}

TEST_F(EditTest, refusesADecisionOutsideTheDaysOfItsMeeting) {
    untouched(
        {"add", "w.pact", "decision", "reference=D1", "meeting=M1", "date=2023-12-13"},
        "decision D1, date: 2023-12-13 lies outside the days of M1, 2023-12-11 to 2023-12-12.");
}

TEST_F(EditTest, saysOnceThatADecisionNeedsItsDate) {
    untouched({"add", "w.pact", "decision", "reference=D1", "meeting=M1"},
              "decision D1, date: It is needed, and nothing is given.");
    untouched({"add", "w.pact", "decision", "reference=D1", "meeting=M1", "mode=silence_procedure",
               "opens=2023-12-11", "closes=2023-12-12"},
              "decision D1, date: It is needed, and nothing is given.");
}

TEST_F(EditTest, refusesAFieldThatIsGivenTwice) {
    const QString before = done({"verify", "w.pact"}).out;
    refused({"add", "w.pact", "meeting", "reference=M3", "kind=pcg", "reference=M4"},
            "FIELD=VALUE: reference is given twice.", 2);
    refused({"set", "w.pact", "meeting", "M1", "city=Vienna", "city="},
            "FIELD=VALUE: city is given twice.", 2);
    refused({"set", "w.pact", "meeting", "M1", "city=Vienna", "--expect", "city=", "--expect",
             "city=Rome"},
            "--expect: city is given twice.", 2);
    EXPECT_EQ(done({"verify", "w.pact"}).out, before);
}

#ifdef Q_OS_UNIX
TEST_F(EditTest, refusesArgumentsThatAreNotText) {
    const QString before = done({"verify", "w.pact"}).out;
    QProcess shell;
    shell.setWorkingDirectory(path("."));
    const QString script = R"x(exec "$0" set w.pact meeting M1 "$(printf 'city=M\374nchen')")x";
    shell.start("sh", {"-c", script, PACTDESK_CLI});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 2);
    EXPECT_EQ(QString::fromUtf8(shell.readAllStandardError()),
              QString("pactdesk-cli: Argument 5, \"city=M\ufffdnchen\", is not text in UTF-8.\n"));
    EXPECT_EQ(done({"verify", "w.pact"}).out, before);
}
#endif

TEST_F(EditTest, setChangesAndClears) {
    done({"set", "w.pact", "meeting", "M1", "city=M\u00fcnchen", "country=DE"});
    EXPECT_EQ(field("meeting", "M1", "city").toString(), QString("M\u00fcnchen"));
    done({"set", "w.pact", "meeting", "M1", "city="});
    EXPECT_TRUE(field("meeting", "M1", "city").isNull());
    EXPECT_EQ(field("meeting", "M1", "country").toString(), QString("DE"));
}

TEST_F(EditTest, setSaysWhenThereIsNothingToChange) {
    const Outcome result = run({"set", "w.pact", "meeting", "M1", "status=held"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.messages,
              QString("pactdesk-cli: The record has these values already; nothing was written.\n"));
}

TEST_F(EditTest, expectMetLetsTheChangeThrough) {
    done({"set", "w.pact", "meeting", "M2", "status=held", "--expect", "status=announced"});
    EXPECT_EQ(field("meeting", "M2", "status").toString(), QString("held"));
}

TEST_F(EditTest, expectNotMetIsAConflictThatNamesBothValues) {
    untouched({"set", "w.pact", "meeting", "M2", "status=held", "--expect", "status=planned"},
              "meeting M2, status: it was expected to be \"planned\", but is \"announced\"; "
              "nothing was changed.");
}

TEST_F(EditTest, expectWorksForAFieldThatIsNotChanged) {
    untouched({"set", "w.pact", "meeting", "M2", "city=Vienna", "--expect", "status=planned"},
              "meeting M2, status: it was expected to be \"planned\", but is \"announced\"; "
              "nothing was changed.");
}

TEST_F(EditTest, archiveKeepsTheRecord) {
    done({"archive", "w.pact", "meeting", "M2"});
    EXPECT_TRUE(field("meeting", "M2", "archived").toBool());
    untouched({"archive", "w.pact", "meeting", "M2"}, "M2 is archived already.");
}

TEST_F(EditTest, eraseForgetsPersonalDataForGood) {
    done({"add", "w.pact", "officer", "initials=ZZ", "name=Marker Name"});
    done({"erase", "w.pact", "officer", "ZZ", "--reason", "left"});
    EXPECT_TRUE(field("officer", "ZZ", "name").isNull());
    EXPECT_FALSE(done({"history", "w.pact", "officer", "ZZ"}).out.contains("Marker"));
    done({"verify", "w.pact"});
    refused({"erase", "w.pact", "meeting", "M1"}, "meeting holds no personal data.");
}

// The window keeps drafts and backups in the user's data folder.
TEST_F(EditTest, eraseRemovesTheProgramsOwnCopies) {
    const QString id =
        done({"add", "w.pact", "officer", "initials=ZZ", "name=Marker Name"}).out.trimmed();
    const QString other = done({"add", "w.pact", "officer", "initials=YY"}).out.trimmed();
    const QString kept = done({"info", "w.pact", "--json"}).object()["id"].toString() + "-0123abcd";
    const QDir data(path("home/pactdesk"));
    ASSERT_TRUE(data.mkpath("backups") && data.mkpath("drafts/" + kept));
    const QString drafts = "home/pactdesk/drafts/" + kept + "/officer.%1.json";
    for (const QString& each : {id, other}) write(drafts.arg(each), "{\"name\": \"Marker\"}");
    done({"backup", "w.pact", "home/pactdesk/backups/" + kept + " 2026-03-02.pact"});
    const Outcome result = run({"erase", "w.pact", "officer", "ZZ"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.messages,
              QString("pactdesk-cli: Drafts that held the data, and were removed: 1.\n"
                      "pactdesk-cli: Backups that held the data, and were removed: 1.\n"));
    EXPECT_FALSE(QFile::exists(path(drafts.arg(id))));
    EXPECT_TRUE(QFile::exists(path(drafts.arg(other))));
    EXPECT_EQ(QDir(data.filePath("backups")).entryList(QDir::Files), QStringList());
}

// What was erased leaves the file only when nobody reads an earlier state of it any more.
TEST_F(EditTest, eraseSaysWhenAnotherProgramKeepsTheTextInTheFile) {
    done({"add", "w.pact", "officer", "initials=ZZ", "name=Marker Name"});
    QProcess reader;
    reader.setWorkingDirectory(path("."));
    reader.start("sqlite3", {"w.pact"});
    ASSERT_TRUE(reader.waitForStarted());
    reader.write("BEGIN; SELECT count(*) FROM officer;\n");
    ASSERT_TRUE(reader.waitForReadyRead());
    const Outcome result = run({"erase", "w.pact", "officer", "ZZ"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.messages,
              QString("pactdesk-cli: Another program is reading w.pact: the erased text leaves the"
                      " file for good when that program closes it.\n"));
    reader.write("COMMIT;\n");
    reader.closeWriteChannel();
    ASSERT_TRUE(reader.waitForFinished());
    EXPECT_FALSE(read("w.pact").contains("Marker"));
    EXPECT_EQ(read("w.pact-wal"), QByteArray());
    done({"verify", "w.pact"});
}

TEST_F(EditTest, aReferenceThatFitsSeveralIsRefusedWithTheirIds) {
    const QString first = done({"add", "w.pact", "recommendation", "reference=A/1"}).out.trimmed();
    done({"archive", "w.pact", "recommendation", "A/1"});
    const QString second = done({"add", "w.pact", "recommendation", "reference=A/1"}).out.trimmed();
    EXPECT_EQ(field("recommendation", "A/1", "id").toString(), second);
    done({"archive", "w.pact", "recommendation", "A/1"});
    refused({"show", "w.pact", "recommendation", "A/1"},
            QString("\"A/1\" fits 2 records of recommendation: %1, %2.").arg(first, second));
}

TEST_F(EditTest, officerMayStandBeforeOrAfterTheCommand) {
    done({"add", "w.pact", "officer", "initials=RK"});
    done({"set", "w.pact", "meeting", "M1", "city=Vienna", "--officer", "RK"});
    done({"--officer", "RK", "set", "w.pact", "meeting", "M1", "country=AT"});
    const QJsonArray entries = done({"history", "w.pact", "meeting", "M1", "--json"}).array();
    EXPECT_EQ(entries[0]["officer"].toString(), QString("RK"));
    EXPECT_EQ(entries[1]["officer"].toString(), QString("RK"));
    EXPECT_EQ(run({"set", "w.pact", "meeting", "M1", "city=Rome"}, {"PACTDESK_OFFICER=RK"}).code,
              0);
    refused({"set", "w.pact", "meeting", "M1", "city=Rome", "--officer", "ZZ"},
            "There is no officer \"ZZ\".");
}

}  // namespace
