#include "tests/cli/commandline.h"

#include <QJsonArray>

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

TEST_F(ReportTest, writesAPaperInWhichTheCheckFindsNothing) {
    done({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "x.pdf"});
    EXPECT_EQ(done({"pdf-check", "x.pdf"}).out, QString("No departure from PDF/UA-1 was found.\n"));
    EXPECT_EQ(done({"pdf-check", "x.pdf", "--json"}).object()["findings"].toArray(), QJsonArray());
}

TEST_F(ReportTest, checkNamesWhatAFileLacksAndRefusesWhatIsNoPdf) {
    write("untagged.pdf",
          "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
          "/Kids [ ] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 3 >>\n%%EOF\n");
    const Outcome result = run({"pdf-check", "untagged.pdf"});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.out.contains("06-001  file  The file has no XMP metadata."))
        << qPrintable(result.out);
    write("letter.pdf", "This is a letter.");
    refused({"pdf-check", "letter.pdf"}, "letter.pdf: The file is no PDF that can be read.");
    refused({"pdf-check", "none.pdf"}, "none.pdf cannot be read: No such file or directory.");
}

}  // namespace
