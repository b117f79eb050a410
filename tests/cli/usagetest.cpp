#include "tests/cli/commandline.h"

using namespace pact::testing_support;

namespace {

const QStringList kCommands = {"create",  "info",     "list",    "show",   "add",     "set",
                               "archive", "import",   "stats",   "report", "history", "undo",
                               "redo",    "verify",   "recover", "backup", "restore", "upgrade",
                               "schema",  "generate", "erase"};

class UsageTest : public CommandLine {};

TEST_F(UsageTest, printsItsVersion) {
    const Outcome result = done({"--version"});
    EXPECT_TRUE(result.out.startsWith("pactdesk-cli "));
    EXPECT_EQ(result.messages, QString());
}

TEST_F(UsageTest, helpNamesEveryCommand) {
    const Outcome result = done({"--help"});
    for (const QString& command : kCommands)
        EXPECT_TRUE(result.out.contains("\n  " + command + ' '));
    EXPECT_EQ(result.messages, QString());
}

TEST_F(UsageTest, everyCommandHasAHelpPageWithAnExample) {
    for (const QString& command : kCommands) {
        const Outcome result = done({command, "--help"});
        EXPECT_TRUE(result.out.contains("pactdesk-cli " + command)) << qPrintable(result.out);
        EXPECT_TRUE(result.out.contains("Example")) << qPrintable(command);
    }
}

TEST_F(UsageTest, helpIsACommandToo) {
    EXPECT_EQ(done({"help"}).out, done({"--help"}).out);
    EXPECT_EQ(done({"help", "report"}).out, done({"report", "--help"}).out);
    refused({"help", "frobnicate"}, "There is no command \"frobnicate\"; --help lists them.", 2);
    refused({"frobnicate", "--help"}, "There is no command \"frobnicate\"; --help lists them.", 2);
}

TEST_F(UsageTest, refusesNoCommandAndAnUnknownOne) {
    refused({}, "A command is needed; --help lists them.", 2);
    EXPECT_EQ(run({"frobnicate"}).code, 2);
}

TEST_F(UsageTest, refusesMissingAndUnknownArguments) {
    refused({"list"}, "FILE is required.", 2);
    refused({"show", "w.pact", "meeting"}, "REF is required.", 2);
    EXPECT_EQ(run({"info", "w.pact", "--colour"}).code, 2);
    EXPECT_EQ(run({"report", "w.pact", "pcg"}).code, 2);
}

TEST_F(UsageTest, refusesAnEmptyNameOfAFile) {
    const QString sentence = "%1: the name of a file cannot be empty.";
    const std::vector<QStringList> commands = {
        {"create", "", "--sample"},
        {"info", ""},
        {"list", "", "meeting"},
        {"set", "", "meeting", "PCG17", "city=Wien"},
        {"verify", ""},
        {"backup", "", "copy.pact"},
        {"restore", "", "copy.pact"},
        {"recover", "", "new.pact"},
    };
    for (const QStringList& command : commands) refused(command, sentence.arg("FILE"), 2);
    refused({"backup", "w.pact", ""}, sentence.arg("COPY"), 2);
    refused({"restore", "w.pact", ""}, sentence.arg("COPY"), 2);
    refused({"recover", "w.pact", ""}, sentence.arg("NEW"), 2);
    refused({"report", "w.pact", "pcg", "--meeting", "M1", "--out", ""}, sentence.arg("--out"), 2);
}

TEST_F(UsageTest, refusesAnUnknownEntityNamingThoseThereAre) {
    const Outcome result = run({"list", "w.pact", "countries"});
    EXPECT_EQ(result.code, 2);
    EXPECT_TRUE(result.messages.contains(
        "\"countries\" is no entity; there are: setting, officer, partner"));
}

TEST_F(UsageTest, refusesADayThatIsNone) {
    refused({"stats", "w.pact", "--as-of", "2023-02-30"},
            "--as-of: \"2023-02-30\" is not a day such as 2023-12-11.", 2);
    refused({"stats", "w.pact", "--as-of", "1899-12-31"},
            "--as-of: 1899-12-31 lies before 1900-01-01, the first day that can be given.", 2);
}

TEST_F(UsageTest, refusesAFormatAndANumberThatAreNone) {
    refused({"list", "w.pact", "meeting", "--format", "xml"},
            "--format: \"xml\" is none of table, csv, json.", 2);
    refused({"generate", "w.pact", "--recommendations", "0"},
            "--recommendations: \"0\" is not a number above zero.", 2);
    for (const char* seed : {"-1", "x", "1.5"})
        refused({"generate", "w.pact", "--recommendations", "1", "--seed", seed},
                QString("--seed: \"%1\" is not a whole number, 0 or above.").arg(seed), 2);
}

}  // namespace
