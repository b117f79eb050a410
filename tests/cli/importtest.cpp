#include "tests/cli/commandline.h"

using namespace pact::testing_support;

namespace {

class ImportTest : public EmptyWorkspace {
protected:
    QString head() const { return done({"verify", "w.pact"}).out; }
};

TEST_F(ImportTest, addsAndUpdatesAsOneChangeSet) {
    write("r.csv", "reference,headline,pillar\nA/1,One,I\nA/2,Two,\n");
    EXPECT_EQ(done({"import", "w.pact", "r.csv", "--entity", "recommendation"}).out,
              QString("added      2\nupdated    0\nunchanged  0\n"));
    write("r.csv", "\xef\xbb\xbfreference;headline\r\nA/1;Uno\r\nA/2;Two\r\nA/3;Three\r\n");
    EXPECT_EQ(done({"import", "w.pact", "r.csv", "--entity", "recommendation"}).out,
              QString("added      1\nupdated    1\nunchanged  1\n"));
    EXPECT_EQ(done({"list", "w.pact", "recommendation", "--columns", "headline,pillar", "--format",
                    "csv"})
                  .out,
              QString("headline,pillar\r\nUno,I\r\nTwo,\r\nThree,\r\n"));
    EXPECT_EQ(done({"history", "w.pact", "--json"}).array().at(0)["records"].toInt(), 2);
}

TEST_F(ImportTest, dryRunWritesNothing) {
    write("r.csv", "reference,headline\nA/1,One\n");
    const QString before = head();
    EXPECT_EQ(done({"import", "w.pact", "r.csv", "--entity", "recommendation", "--dry-run"}).out,
              QString("added      1\nupdated    0\nunchanged  0\n"));
    EXPECT_EQ(head(), before);
}

TEST_F(ImportTest, namesEveryFaultyCellAndWritesNothing) {
    write("r.csv", "reference,pillar,due\nA/1,V,2023-02-30\nA/2,I,\n,I,\n");
    const QString before = head();
    refused(
        {"import", "w.pact", "r.csv", "--entity", "recommendation"},
        "r.csv: row 2, column pillar: \"V\" is not a value of pillar; it takes: I, II, III, IV.\n"
        "pactdesk-cli: r.csv: row 2, column due: \"2023-02-30\" is not a day such as 2023-12-11.\n"
        "pactdesk-cli: r.csv: row 4, column reference: It is needed, and nothing is given.\n"
        "pactdesk-cli: Nothing was written.");
    EXPECT_EQ(head(), before);
}

TEST_F(ImportTest, tellsFaultsAsJson) {
    write("r.csv", "reference,pillar\nA/1,V\n");
    const Outcome result =
        run({"import", "w.pact", "r.csv", "--entity", "recommendation", "--json"});
    EXPECT_EQ(result.code, 1);
    const QJsonObject fault = result.object()["faults"][0].toObject();
    EXPECT_EQ(fault["row"].toInt(), 2);
    EXPECT_EQ(fault["column"].toString(), QString("pillar"));
    EXPECT_TRUE(result.object()["changeSet"].isNull());
}

TEST_F(ImportTest, refusesFilesThatAreNoTables) {
    refused({"import", "w.pact", "none.csv", "--entity", "meeting"}, "There is no file none.csv.");
    write("e.csv", "");
    refused({"import", "w.pact", "e.csv", "--entity", "meeting"},
            "e.csv: The file is empty; its first row must hold headings.");
    write("q.csv", "reference,kind\nM1,\"ewg\n");
    refused({"import", "w.pact", "q.csv", "--entity", "meeting"},
            "q.csv: Row 2, column 2: the quotation mark that opens the cell is never closed.");
    write("l.csv", "reference,kind\nM\xfc,ewg\n");
    refused({"import", "w.pact", "l.csv", "--entity", "meeting"},
            "l.csv: Row 2, column 1: what follows is not text in UTF-8.");
}

TEST_F(ImportTest, canBeTakenBackAsAWhole) {
    write("r.csv", "reference\nA/1\nA/2\nA/3\n");
    done({"import", "w.pact", "r.csv", "--entity", "recommendation"});
    done({"undo", "w.pact"});
    EXPECT_EQ(done({"list", "w.pact", "recommendation", "--json"}).array().size(), 0);
}

}  // namespace
