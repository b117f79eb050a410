#include "tests/cli/commandline.h"

#include <QJsonArray>

using namespace pact::testing_support;

namespace {

class ReportVerifyTest : public TrainingWorkspace {
protected:
    void makePaper(const QString& name) { done({"report", "w.pact", "TPCG-2025", "--out", name}); }

    QJsonObject verified(const QString& name) {
        return run({"report-verify", "w.pact", name, "--json"}).object();
    }
};

TEST_F(ReportVerifyTest, theSameDataGiveTheSameBytes) {
    makePaper("a.pdf");
    makePaper("b.pdf");
    EXPECT_TRUE(read("a.pdf").startsWith("%PDF-"));
    EXPECT_EQ(read("a.pdf"), read("b.pdf"));
    const Outcome result = done({"report-verify", "w.pact", "a.pdf"});
    EXPECT_TRUE(result.out.contains("byte for byte")) << qPrintable(result.out);
}

TEST_F(ReportVerifyTest, namesWhatDiffersNowAndTheSetsBehindIt) {
    makePaper("a.pdf");
    done({"set", "w.pact", "recommendation", "TEWG1-2021/2", "headline=Another headline",
          "--reason", "a better headline"});
    done({"set", "w.pact", "meeting", "TTD-2024", "city=Elsewhere"});
    const Outcome result = run({"report-verify", "w.pact", "a.pdf"});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.out.contains("a better headline")) << qPrintable(result.out);
    const QJsonObject json = verified("a.pdf");
    EXPECT_TRUE(json["notAsRecorded"].toArray().isEmpty());
    EXPECT_TRUE(json["sameFile"].toBool());
    EXPECT_FALSE(json["changedSince"].toArray().isEmpty());
    ASSERT_EQ(json["behind"].toArray().size(), 1);  // the other set changed nothing in the paper
    EXPECT_EQ(json["behind"].toArray()[0].toObject()["reason"].toString(),
              QString("a better headline"));
}

TEST_F(ReportVerifyTest, whatWasChangedBackIsBehindNothing) {
    makePaper("a.pdf");
    done({"set", "w.pact", "recommendation", "TEWG1-2021/2", "headline=Another headline"});
    done({"undo", "w.pact"});
    EXPECT_EQ(run({"report-verify", "w.pact", "a.pdf"}).code, 0);
    EXPECT_TRUE(verified("a.pdf")["behind"].toArray().isEmpty());
}

TEST_F(ReportVerifyTest, aFileThatWasAlteredIsNotTheSameFile) {
    makePaper("a.pdf");
    write("b.pdf", read("a.pdf") + "\n% a remark\n");
    EXPECT_FALSE(verified("b.pdf")["sameFile"].toBool());
    const Outcome result = run({"report-verify", "w.pact", "b.pdf"});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.out.contains("its pages were not compared")) << qPrintable(result.out);
}

TEST_F(ReportVerifyTest, whatIsGoneMeanwhileIsNamed) {
    done({"report", "w.pact", "recommendation_sheet", "--recommendation", "TEWG2-2023/11", "--out",
          "a.pdf"});
    done({"archive", "w.pact", "recommendation", "TEWG2-2023/11"});
    const Outcome gone = run({"report-verify", "w.pact", "a.pdf"});
    EXPECT_EQ(gone.code, 1);
    EXPECT_TRUE(gone.out.contains("cannot be made any more")) << qPrintable(gone.out);
    EXPECT_TRUE(verified("a.pdf")["sameFile"].toBool());
    done({"undo", "w.pact"});
    EXPECT_EQ(run({"report-verify", "w.pact", "a.pdf"}).code, 0);
}

TEST_F(ReportVerifyTest, theContentIsAttachedWhereAskedFor) {
    done({"report", "w.pact", "TPCG-2025", "--attach", "--out", "a.pdf"});
    EXPECT_TRUE(verified("a.pdf")["sameFile"].toBool());
    EXPECT_EQ(done({"pdf-check", "a.pdf"}).out, QString("No departure from PDF/UA-1 was found.\n"));
    makePaper("b.pdf");
    EXPECT_GT(read("a.pdf").size(), read("b.pdf").size());
}

TEST_F(ReportVerifyTest, refusesWhatHasNoProofOrComesFromOtherData) {
    makePaper("a.pdf");
    write("letter.pdf", "This is a letter.");
    refused({"report-verify", "w.pact", "letter.pdf"}, "The file is no PDF that can be read.");
    refused({"report-verify", "w.pact", "none.pdf"},
            "none.pdf cannot be read: No such file or directory.");
    refused({"report-verify", "w.pact", "/dev/zero"}, "/dev/zero is no file.");
    done({"create", "other.pact", "--sample"});
    refused({"report-verify", "other.pact", "a.pdf"}, "The paper was made from another workspace.");
}

}  // namespace
