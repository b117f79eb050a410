#include "tests/cli/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

using namespace pact::testing_support;

namespace {

class ReportTest : public ReferenceWorkspace {};

TEST_F(ReportTest, writesAPdfWithoutADisplay) {
    const Outcome result =
        done({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "r\u00e9sum\u00e9.pdf"});
    EXPECT_EQ(result.out, QString("r\u00e9sum\u00e9.pdf\n"));
    EXPECT_EQ(result.messages, QString("pactdesk-cli: The report definition “PCG17” was used.\n"));
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
    refused({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "w.pact-wal"},
            "w.pact is a workspace; a paper does not take its place.");
}

TEST_F(ReportTest, printsWhatWasReadForWhichEyesOnlyWhenAsked) {
    done({"add", "w.pact", "partner", "code=XZZ", "kind=training", "audience=unit"});
    EXPECT_EQ(done({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "x.pdf"}).out,
              QString("x.pdf\n"));
    const QStringList lines =
        done({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "x.pdf", "--holdings"})
            .lines();
    ASSERT_GT(lines.size(), 2);
    EXPECT_EQ(lines[1].simplified(), QString("entity public partners unit left out"));
    const QStringList partners = lines.filter(QRegularExpression("^partner +\\d"));
    ASSERT_EQ(partners.size(), 1) << qPrintable(lines.join('\n'));
    EXPECT_TRUE(partners.first().simplified().endsWith(" 0 1")) << qPrintable(partners.first());
}

TEST_F(ReportTest, writesAPaperInWhichTheCheckFindsNothing) {
    done({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "x.pdf"});
    EXPECT_EQ(done({"pdf-check", "x.pdf"}).out, QString("No departure from PDF/UA-1 was found.\n"));
    EXPECT_EQ(done({"pdf-check", "x.pdf", "--json"}).object()["findings"].toArray(), QJsonArray());
}

class ReportDefinitionTest : public TrainingWorkspace {
protected:
    QString wordsOf(const QStringList& arguments) {
        done(QStringList{"report", "w.pact"} + arguments + QStringList{"--out", "x.pdf"});
        QProcess pdftotext;
        pdftotext.start("pdftotext", {path("x.pdf"), "-"});
        EXPECT_TRUE(pdftotext.waitForFinished());
        return QString::fromUtf8(pdftotext.readAllStandardOutput()).simplified();
    }
};

TEST_F(ReportDefinitionTest, isTakenForItsOwnSubjectOnly) {
    done({"add", "w.pact", "report-definition", "name=B", "kind=partner_profile", "partner=XAB",
          "introduction=Only about the second."});
    EXPECT_TRUE(
        wordsOf({"partner_profile", "--partner", "XAB"}).contains("Only about the second."));
    EXPECT_FALSE(
        wordsOf({"partner_profile", "--partner", "XAC"}).contains("Only about the second."));
}

TEST_F(ReportDefinitionTest, forTheUnitIsTakenByNameAlone) {
    done({"add", "w.pact", "report-definition", "name=U", "kind=recommendation_sheet",
          "recommendation=TEWG1-2021/3", "introduction=For the Unit.", "audience=unit"});
    EXPECT_FALSE(wordsOf({"recommendation_sheet", "--recommendation", "TEWG1-2021/3"})
                     .contains("For the Unit."));
    EXPECT_TRUE(wordsOf({"U"}).contains("For the Coordination Unit alone"));
}

// Letters that grow together have glyphs of no character, and vowels stand before what they follow.
TEST_F(ReportDefinitionTest, wordsOfShapedScriptsAreReadAsTheyWereEntered) {
    const QString words = QStringLiteral(
        "\u0928\u0908 \u0926\u093f\u0932\u094d\u0932\u0940"         // Hindi
        " \u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f"         // Hindi
        " \u09aa\u09cd\u09b0\u09a4\u09bf\u09a8\u09bf\u09a7\u09bf"   // Bengali
        " \u0ba4\u0bae\u0bbf\u0bb4\u0bcd"                           // Tamil
        " \u0dc1\u0dca\u200d\u0dbb\u0dd3 \u0dbd\u0d82\u0d9a\u0dcf"  // Sinhala
        " \u1019\u103c\u1014\u103a\u1019\u102c \u1000\u103c\u1031\u102c\u1004\u1037\u103a"  // Burmese
        " \u1780\u1798\u17d2\u1796\u17bb\u1787\u17b6"                                       // Khmer
        " \u182e\u1823\u1829\u182d\u1823\u182f"  // Mongolian
        " \u0e1b\u0e23\u0e30\u0e40\u0e17\u0e28 \u0f56\u0f7c\u0f51");
    done({"add", "w.pact", "report-definition", "name=S", "kind=partner_profile", "partner=XAB",
          "introduction=first " + words + " last"});
    const QString read = wordsOf({"S"});
    for (const QString& word : words.split(' '))
        EXPECT_TRUE(read.contains(' ' + word + ' '))
            << qPrintable(word) << qPrintable(read.left(500));
    EXPECT_EQ(done({"pdf-check", "x.pdf"}).out, QString("No departure from PDF/UA-1 was found.\n"));
}

TEST_F(ReportDefinitionTest, doesNotSayThatNoneReportedWhereSomeMayNotBeTold) {
    const QString words = wordsOf({"TPCG-2025"});
    EXPECT_FALSE(words.contains("reported: 0). Reports on")) << qPrintable(words);
    EXPECT_TRUE(words.contains("How many reported is not given")) << qPrintable(words);
}

TEST_F(ReportDefinitionTest, isRefusedWithoutOrWithAHiddenSubject) {
    refused({"report", "w.pact", "pcg", "--out", "y.pdf"},
            "A paper of the kind pcg needs --meeting.", 2);
    done({"add", "w.pact", "report-definition", "name=N"});
    refused({"report", "w.pact", "N", "--out", "y.pdf"},
            "A paper of this kind is about a meeting, and none is named.");
    done({"add", "w.pact", "meeting", "reference=UM1", "kind=pcg", "title=Secret",
          "start=2024-12-01", "end=2024-12-02", "status=held", "audience=unit"});
    refused({"report", "w.pact", "pcg", "--meeting", "UM1", "--out", "y.pdf"},
            "What this paper is about is on record for fewer readers than the paper: make it for "
            "the same readers.");
}

TEST_F(ReportDefinitionTest, isRefusedForMoreReadersThanItsOwn) {
    done({"add", "w.pact", "report-definition", "name=U", "kind=partner_profile", "partner=XAC",
          "introduction=For the Unit alone.", "audience=unit"});
    EXPECT_TRUE(wordsOf({"U"}).contains("For the Unit alone."));
    refused({"report", "w.pact", "U", "--audience", "public", "--out", "y.pdf"},
            "The report definition “U” is for fewer readers than this paper: change its audience, "
            "or make the paper for the same readers.");
    EXPECT_EQ(read("y.pdf"), QByteArray());
}

TEST_F(ReportDefinitionTest, saysWhichRecommendationsItCovers) {
    const QString all = wordsOf({"TPCG-2025"});
    EXPECT_FALSE(all.contains("covers only")) << qPrintable(all.left(2000));
    const QString some = wordsOf({"TPCG-2025", "--pillars", "IV"});
    EXPECT_TRUE(some.contains("covers only the recommendations that fit the following: pillar: IV"))
        << qPrintable(some.left(2000));
    EXPECT_FALSE(some.contains("No earlier recommendation is on record on"));
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
    refused({"pdf-check", "."}, ". is no file.");
    refused({"pdf-check", ""}, "PDF: the name of a file cannot be empty.", 2);
}

TEST_F(ReportTest, whatIsNoFileOrTooLargeIsNotReadAsAPdf) {
    QFile large(path("large.pdf"));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(512LL * 1024 * 1024 + 1));
    large.close();
    const QString sentence = "%1 is larger than 512 MiB, the most that is read.";
    refused({"pdf-check", "large.pdf"}, sentence.arg("large.pdf"));
    refused({"report-verify", "w.pact", "large.pdf"}, sentence.arg("large.pdf"));
#ifdef Q_OS_UNIX
    refused({"pdf-check", "/dev/null"}, "/dev/null is no file.");
    refused({"report-verify", "w.pact", "/dev/null"}, "/dev/null is no file.");
#endif
}

TEST_F(ReportTest, aPdfWithAPasswordIsSaidToHaveOne) {
    done({"report", "w.pact", "pcg", "--meeting", "PCG17", "--out", "x.pdf"});
    QProcess qpdf;
    qpdf.start("qpdf", {"--encrypt", "a", "b", "256", "--", path("x.pdf"), path("locked.pdf")});
    ASSERT_TRUE(qpdf.waitForFinished());
    refused({"pdf-check", "locked.pdf"}, "locked.pdf: The PDF is protected by a password.");
    refused({"report-verify", "w.pact", "locked.pdf"}, "The PDF is protected by a password.");
}

}  // namespace
