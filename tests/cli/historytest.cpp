#include "tests/cli/commandline.h"

#include <QRegularExpression>

using namespace pact::testing_support;

namespace {

class HistoryTest : public EmptyWorkspace {
protected:
    HistoryTest() {
        done({"add", "w.pact", "meeting", "reference=M1", "kind=pcg", "--reason", "As announced"});
        done({"set", "w.pact", "meeting", "M1", "city=Vienna"});
    }
    QString city() const {
        return done({"show", "w.pact", "meeting", "M1", "--json"}).object()["city"].toString();
    }
};

TEST_F(HistoryTest, listsTheChangeSetsLatestFirst) {
    const QStringList lines = done({"history", "w.pact"}).lines();
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("seq"));
    EXPECT_TRUE(lines[1].startsWith("3"));
    EXPECT_TRUE(lines[2].endsWith("As announced"));
}

TEST_F(HistoryTest, tellsTheFieldsOfOneRecord) {
    const Outcome result = done({"history", "w.pact", "meeting", "M1"});
    EXPECT_TRUE(result.lines().contains("    city: \"\" -> \"Vienna\"")) << qPrintable(result.out);
    const QJsonArray entries = done({"history", "w.pact", "meeting", "M1", "--json"}).array();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0]["changes"][0]["fields"][0]["field"].toString(), QString("city"));
    EXPECT_EQ(entries[1]["changes"][0]["existence"].toString(), QString("created"));
}

TEST_F(HistoryTest, undoAndRedoOutliveTheProgram) {
    EXPECT_EQ(done({"undo", "w.pact"}).out, QString("Change set 4 takes back change set 3.\n"));
    EXPECT_EQ(city(), QString());
    EXPECT_EQ(done({"redo", "w.pact"}).out,
              QString("Change set 5 brings back what change set 4 took back.\n"));
    EXPECT_EQ(city(), QString("Vienna"));
    refused({"redo", "w.pact"}, "There is nothing of yours to bring back.");
}

TEST_F(HistoryTest, theNextEditDropsTheRedo) {
    done({"undo", "w.pact"});
    done({"set", "w.pact", "meeting", "M1", "country=AT"});
    refused({"redo", "w.pact"}, "There is nothing of yours to bring back.");
}

TEST_F(HistoryTest, undoOfAGivenSetThatWasChangedLaterIsRefused) {
    const Outcome result = run({"undo", "w.pact", "--set", "2"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.out, QString());
    EXPECT_TRUE(result.messages.contains("M1"));
    EXPECT_EQ(city(), QString("Vienna"));
}

TEST_F(HistoryTest, undoesNothingOfOthers) {
    done({"undo", "w.pact"});
    done({"undo", "w.pact"});
    refused({"undo", "w.pact"}, "There is nothing of yours to take back.");
}

TEST_F(HistoryTest, needsARecordWithAnEntity) {
    refused({"history", "w.pact", "meeting"}, "REF is required.", 2);
}

}  // namespace
