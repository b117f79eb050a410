#include "tests/cli/commandline.h"

#include <QDir>
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

// Of the computer, only the fonts that it has may be seen in a paper.
TEST_F(ReportVerifyTest, theSettingsOfTheComputerAreNotSeen) {
    ASSERT_TRUE(QDir(path(".")).mkpath("settings/fontconfig"));
    write("settings/fontconfig/fonts.conf",
          "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
          "<alias><family>sans-serif</family><prefer><family>Noto Serif</family></prefer></alias>"
          "<match target=\"font\"><edit name=\"hintstyle\"><const>hintfull</const></edit>"
          "<edit name=\"autohint\"><bool>true</bool></edit></match></fontconfig>");
    const auto made = [this](const QStringList& environment) {
        const QStringList command = {"report",     "w.pact",     "TPCG-2025",
                                     "--known-at", "2025-11-10", "--language",
                                     "fr",         "--out",      "x.pdf"};
        EXPECT_EQ(run(command, environment).code, 0);
        return read("x.pdf");
    };
    const QByteArray usual = made({});
    ASSERT_TRUE(usual.startsWith("%PDF-"));
    for (const QStringList& settings :
         {QStringList{"QT_FONT_DPI=72", "LC_ALL=ar_EG.UTF-8", "TZ=Pacific/Kiritimati"},
          {"QT_SCALE_FACTOR=1.75", "QT_STYLE_OVERRIDE=windows", "LANG=zh_CN.UTF-8"},
          {"QT_SCREEN_SCALE_FACTORS=2", "QT_ENABLE_HIGHDPI_SCALING=0", "FC_LANG=ja",
           "QT_QPA_PLATFORM=minimal"},
          {"XDG_CONFIG_HOME=" + path("settings")}})
        EXPECT_EQ(made(settings), usual) << qPrintable(settings.join(' '));
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

TEST_F(ReportVerifyTest, namesEachSetThatChangedTheSamePartAgain) {
    makePaper("a.pdf");
    for (const QString headline : {"Another headline", "Yet another headline"}) {
        done({"set", "w.pact", "meeting", "TTD-2024", "city=" + headline});
        done({"set", "w.pact", "recommendation", "TEWG1-2021/2", "headline=" + headline, "--reason",
              headline});
    }
    done({"set", "w.pact", "meeting", "TTD-2024", "city=Elsewhere"});
    const QJsonArray behind = verified("a.pdf")["behind"].toArray();
    ASSERT_EQ(behind.size(), 2);
    EXPECT_EQ(behind[0].toObject()["reason"].toString(), QString("Yet another headline"));
    EXPECT_EQ(behind[1].toObject()["reason"].toString(), QString("Another headline"));
    EXPECT_EQ(behind[0].toObject()["parts"], behind[1].toObject()["parts"]);
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
