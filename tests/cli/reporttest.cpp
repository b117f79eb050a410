#include "tests/cli/commandline.h"

using namespace pact::testing_support;

namespace {

class ReportTest : public ReferenceWorkspace {};

TEST_F(ReportTest, writesAPdfWithoutADisplay) {
    const Outcome result =
        done({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "r\u00e9sum\u00e9.pdf"});
    EXPECT_EQ(result.out, QString("r\u00e9sum\u00e9.pdf\n"));
    EXPECT_EQ(result.messages, QString());
    EXPECT_TRUE(read("r\u00e9sum\u00e9.pdf").startsWith("%PDF-"));
}

TEST_F(ReportTest, refusesAMeetingThatIsNoneOrNoPcg) {
    refused({"report", "w.pact", "pcg", "--meeting", "PCG99", "--out", "x.pdf"},
            "There is no meeting \"PCG99\".");
    const Outcome result = run({"report", "w.pact", "pcg", "--meeting", "MC1", "--out", "x.pdf"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.messages.count('\n'), 1);
    EXPECT_EQ(read("x.pdf"), QByteArray());
}

TEST_F(ReportTest, refusesAFolderThatIsMissing) {
    const Outcome result =
        run({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "missing/x.pdf"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.messages.count('\n'), 1);
}

TEST_F(ReportTest, neverTakesThePlaceOfAWorkspace) {
    const QByteArray before = read("w.pact");
    refused({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "w.pact"},
            "w.pact is a workspace; a paper does not take its place.");
    EXPECT_EQ(read("w.pact"), before);
}

}  // namespace
