#include "tests/cli/commandline.h"

#include <QFile>
#include <QProcess>

using namespace pact::testing_support;

// What the command line of `report` may say, and which report definition it means.

namespace {

class ReportUsageTest : public TrainingWorkspace {
protected:
    /// Refused with this sentence, and no paper written.
    void refusedPaper(const QStringList& arguments, const QString& message, int code) const {
        refused(QStringList{"report", "w.pact"} + arguments + QStringList{"--out", "x.pdf"},
                message, code);
        EXPECT_FALSE(QFile::exists(path("x.pdf"))) << qPrintable(arguments.join(' '));
    }
    /// Written, with these messages.
    void written(const QStringList& arguments, const QString& messages) const {
        const Outcome result =
            done(QStringList{"report", "w.pact"} + arguments + QStringList{"--out", "x.pdf"});
        EXPECT_EQ(result.messages, messages) << qPrintable(arguments.join(' '));
    }
};

const char* const kDefinition = "report-definition";

TEST_F(ReportUsageTest, valuesThatAreWrongInThemselvesAreWrongUsage) {
    const QStringList pcg = {"pcg", "--meeting", "TPCG-2025"};
    refusedPaper(pcg + QStringList{"--as-of", "2025-1-1"},
                 "--as-of: \"2025-1-1\" is not a day such as 2023-12-11.", 2);
    refusedPaper(pcg + QStringList{"--known-at", "1850-01-01"},
                 "--known-at: 1850-01-01 lies before 1900-01-01, the first day that can be given.",
                 2);
    refusedPaper(pcg + QStringList{"--language", "de"},
                 "--language: Papers can be made in these languages: en, fr, ru; not in “de”.", 2);
    refusedPaper(
        pcg + QStringList{"--audience", "all"},
        "--audience: \"all\" is not a value of audience; it takes: unit, partners, public.", 2);
    refusedPaper(pcg + QStringList{"--pillars", "V"},
                 "--pillars: \"V\" is not a value of pillars; it takes: I, II, III, IV.", 2);
    EXPECT_EQ(run({"report", "w.pact", "pcg", "--standings", "done", "--out", "x.pdf"}).code, 2);
    refusedPaper(pcg + QStringList{"--chapters", "earlier,changes"},
                 "--chapters: “earlier,changes” is no chapter of a paper of the kind pcg; it has: "
                 "put-forward, earlier, changes, decisions, words, figures, abbreviations.",
                 2);
    refusedPaper({"TPCG-2025", "--chapters", "threads"},
                 "--chapters: “threads” is no chapter of a paper of the kind pcg; it has: "
                 "put-forward, earlier, changes, decisions, words, figures, abbreviations.",
                 2);
    refusedPaper(pcg + QStringList{"--words", "\"*("},
                 "--words: “\"*(” has no letter and no digit that a recommendation could be found "
                 "by.",
                 2);
    refusedPaper({"changes", "--since", "2026-01-01", "--as-of", "2025-01-01"},
                 "--as-of: 2025-01-01 lies before 2026-01-01.", 2);
    refusedPaper({"letter"},
                 "\"letter\" is no kind of paper (pcg, decision_sheet, stocktaking, "
                 "recommendation_sheet, partner_profile, changes, participants, cnd_figures, "
                 "abbreviations) and no report definition of the workspace.",
                 2);
    refusedPaper({"partner_profile"}, "A paper of the kind partner_profile needs --partner.", 2);
    refusedPaper({"TPCG-2025", "--meeting", ""}, "A paper of the kind pcg needs --meeting.", 2);
}

TEST_F(ReportUsageTest, whatTheDataLackIsRefused) {
    refusedPaper({"pcg", "--meeting", "PCG99"}, "There is no meeting \"PCG99\".", 1);
    refusedPaper({"TPCG-2025", "--meeting", "PCG99"}, "There is no meeting \"PCG99\".", 1);
    refusedPaper({"stocktaking", "--meeting", "TPCG-2025"}, "TPCG-2025 is no expert working group.",
                 1);
    done({"archive", "w.pact", "meeting", "TPCG-2025"});
    refusedPaper({"TPCG-2025"}, "TPCG-2025 is archived; no paper is made about it.", 1);
}

TEST_F(ReportUsageTest, optionsThatAKindDoesNotTakeAreRefusedNamingThoseItTakes) {
    const QString everyKind = "--as-of, --known-at, --language, --audience";
    const QString filter = "--pillars, --standings, --words";
    const auto sentence = [](const char* kind, const char* option, const QString& taken) {
        return QString("A paper of the kind %1 takes no %2; it takes: %3.")
            .arg(kind, option, taken);
    };
    const QString pcg = "--meeting, " + everyKind + ", " + filter + ", --chapters";
    refusedPaper({"pcg", "--meeting", "TPCG-2025", "--partner", "XAA"},
                 sentence("pcg", "--partner", pcg), 2);
    refusedPaper({"TPCG-2025", "--since", "2025-01-01"}, sentence("pcg", "--since", pcg), 2);
    refusedPaper({"participants", "--meeting", "TPCG-2025", "--pillars", "II"},
                 sentence("participants", "--pillars", "--meeting, " + everyKind + ", --chapters"),
                 2);
    refusedPaper({"abbreviations", "--chapters", "earlier"},
                 sentence("abbreviations", "--chapters", everyKind), 2);
    refusedPaper({"changes", "--recommendation", "TEWG1-2021/2"},
                 sentence("changes", "--recommendation",
                          "--since, " + everyKind + ", " + filter + ", --chapters"),
                 2);
    refusedPaper({"recommendation-sheet", "--recommendation", "TEWG1-2021/2", "--words", "share"},
                 sentence("recommendation_sheet", "--words",
                          "--recommendation, " + everyKind + ", --chapters"),
                 2);
}

TEST_F(ReportUsageTest, saysWhichDefinitionAKindWasMadeBy) {
    written({"pcg", "--meeting", "TPCG-2025"},
            "pactdesk-cli: The report definition “TPCG-2025” was used.\n");
    written({"TPCG-2025"}, QString());
    written({"partner_profile", "--partner", "XAB"}, QString());
}

TEST_F(ReportUsageTest, neverChoosesAmongSeveralDefinitions) {
    done({"add", "w.pact", kDefinition, "name=Another", "meeting=TPCG-2025"});
    refusedPaper({"pcg", "--meeting", "TPCG-2025"},
                 "Several report definitions are kept for this paper: “Another”, “TPCG-2025”; name "
                 "one of them instead of the kind pcg.",
                 1);
    written({"Another"}, QString());
    done({"archive", "w.pact", kDefinition, "TPCG-2025"});
    written({"pcg", "--meeting", "TPCG-2025"},
            "pactdesk-cli: The report definition “Another” was used.\n");
}

// An older program kept definitions with such names.
TEST_F(ReportUsageTest, namesByItsIdADefinitionThatIsCalledLikeAKind) {
    const QString id =
        done({"add", "w.pact", kDefinition, "name=Another", "meeting=TPCG-2025"}).out.trimmed();
    QProcess older;
    older.setWorkingDirectory(path("."));
    older.start("sqlite3", {"w.pact",
                            "UPDATE report_definition SET name = 'pcg' WHERE name = "
                            "'Another'"});
    ASSERT_TRUE(older.waitForFinished());
    refusedPaper({"pcg", "--meeting", "TPCG-2025"},
                 QString("Several report definitions are kept for this paper: “%1”, “TPCG-2025”; "
                         "name one of them instead of the kind pcg.")
                     .arg(id),
                 1);
    written({id}, QString());
}

TEST_F(ReportUsageTest, anEmptyOptionTakesAValueAway) {
    done({"add", "w.pact", kDefinition, "name=One", "kind=partner_profile", "partner=XAB",
          "chapters=requests"});
    written({"One"}, QString());
    const qsizetype some = read("x.pdf").size();
    written({"One", "--chapters", ""}, QString());
    EXPECT_GT(read("x.pdf").size(), some);
}

TEST_F(ReportUsageTest, definitionsAreKeptOnlyWithWhatAPaperCanHave) {
    const auto add = [this](const QStringList& fields, const QString& sentence) {
        refused(QStringList{"add", "w.pact", kDefinition} + fields, sentence);
    };
    add({"name=A", "chapters=earlier xx"},
        "report-definition A, chapters: “xx” is no chapter of a paper of the kind pcg; it has: "
        "put-forward, earlier, changes, decisions, words, figures, abbreviations.");
    add({"name=A", "kind=abbreviations", "chapters=earlier"},
        "report-definition A, chapters: A paper of the kind abbreviations has no chapters to "
        "choose from.");
    add({"name=A", "language=de"},
        "report-definition A, language: Papers can be made in these languages: en, fr, ru; not in "
        "“de”.");
    add({"name=A", "words=-"},
        "report-definition A, words: “-” has no letter and no digit that a recommendation could be "
        "found by.");
    add({"name=decision-sheet"},
        "report-definition decision-sheet, name: “decision-sheet” is a kind of paper; a report "
        "definition needs another name.");
    refused({"set", "w.pact", kDefinition, "TPCG-2025", "chapters=threads"},
            "report-definition TPCG-2025, chapters: “threads” is no chapter of a paper of the kind "
            "pcg; it has: put-forward, earlier, changes, decisions, words, figures, "
            "abbreviations.");
    const Outcome text =
        run({"add", "w.pact", "chapter-text", "definition=TPCG-2025", "chapter=threads"});
    EXPECT_EQ(text.code, 1);
    EXPECT_TRUE(text.messages.contains(
        ", chapter: “threads” is no chapter of a paper of the kind pcg; it has: put-forward,"))
        << qPrintable(text.messages);
}

TEST_F(ReportUsageTest, anImportNamesTheRowWithAWrongChapter) {
    write("d.csv", "name,kind,meeting,chapters\nA,pcg,TPCG-2025,earlier\nB,pcg,TPCG-2025,xx\n");
    const Outcome result = run({"import", "w.pact", "d.csv", "--entity", kDefinition});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.messages.contains("row 3, column chapters: “xx” is no chapter of a paper"))
        << qPrintable(result.messages);
    EXPECT_TRUE(result.messages.endsWith("Nothing was written.\n"));
}

TEST_F(ReportUsageTest, theHelpPageListsChaptersAndStandingsOfEachKind) {
    const QString page = done({"report", "--help"}).out;
    EXPECT_TRUE(
        page.contains("  stocktaking (Stocktaking paper)\n"
                      "    options: --meeting, --since, --pillars, --standings, --words, "
                      "--chapters\n"
                      "    chapters: overview, threads, abbreviations\n"))
        << qPrintable(page);
    EXPECT_TRUE(page.contains("  abbreviations (List of abbreviations)\n\n")) << qPrintable(page);
    EXPECT_TRUE(page.contains("Standings: adopted, identified_as_priority, reaffirmed,"))
        << qPrintable(page);
    EXPECT_TRUE(page.contains(" not_applicable\n")) << qPrintable(page);
}

}  // namespace
