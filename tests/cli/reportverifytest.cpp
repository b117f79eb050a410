#include "tests/cli/commandline.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>

using namespace pact::testing_support;

namespace {

class ReportVerifyTest : public TrainingWorkspace {
protected:
    void makePaper(const QString& name) { done({"report", "w.pact", "TPCG-2025", "--out", name}); }

    QJsonObject verified(const QString& name) {
        return run({"report-verify", "w.pact", name, "--json"}).object();
    }

    /// A paper in whose XMP other bytes stand.
    void forge(const QString& name, const QByteArray& before, const QByteArray& after) {
        QProcess qpdf;
        qpdf.start("qpdf", {"--qdf", "--object-streams=disable", path("a.pdf"), path("plain.pdf")});
        ASSERT_TRUE(qpdf.waitForFinished());
        QByteArray bytes = read("plain.pdf");
        ASSERT_EQ(bytes.count(before), 1) << before.constData();
        write(name, bytes.replace(before, after));
    }

    /// What stands in the XMP of a paper as that property.
    QByteArray property(const QByteArray& name) {
        const QByteArray bytes = read("a.pdf");
        const qsizetype begin = bytes.indexOf("<pact:" + name + ">") + name.size() + 7;
        return bytes.mid(begin, bytes.indexOf("</pact:" + name + ">") - begin);
    }

    void makeParticipants(const QString& audience) {
        done({"report", "w.pact", "participants", "--meeting", "TPCG-2025", "--audience", audience,
              "--out", "a.pdf"});
    }

    void eraseContact() {
        const QJsonArray contacts = done({"list", "w.pact", "contact", "--json"}).array();
        done({"erase", "w.pact", "contact", contacts[0].toObject()["id"].toString(), "--reason",
              "left"});
    }
};

/// A PDF without pages whose XMP is as given, compressed.
QByteArray pdfWithMetadata(const QByteArray& xmp) {
    const QByteArray packed = qCompress(xmp).mid(4);  // Qt puts the size before the stream
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 3 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
           "3 0 obj\n<< /Type /Metadata /Subtype /XML /Filter /FlateDecode /Length " +
           QByteArray::number(packed.size()) + " >>\nstream\n" + packed +
           "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n";
}

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
    done({"create", "other.pact", "--sample"});
    refused({"report-verify", "other.pact", "a.pdf"}, "The paper was made from another workspace.");
}

TEST_F(ReportVerifyTest, metadataAreNotReadWithoutEnd) {
    write("small.pdf", pdfWithMetadata("<x/>"));
    refused({"report-verify", "w.pact", "small.pdf"},
            "The PDF carries no proof of the data that it was made from.");
    write("bomb.pdf", pdfWithMetadata("<x>" + QByteArray(40 * 1024 * 1024, ' ') + "</x>"));
    refused({"report-verify", "w.pact", "bomb.pdf"},
            "The XMP metadata of the file are damaged or too large.");
}

TEST_F(ReportVerifyTest, aProofThatIsNotWhatWasWrittenIsDamaged) {
    makePaper("a.pdf");
    const QByteArray parts = property("parts");
    const QByteArray last = parts.mid(parts.lastIndexOf('\n') + 1);
    QByteArray otherHash = last;
    otherHash.replace(last.size() - 1, 1, last.endsWith('0') ? "1" : "0");
    QByteArray otherContent = property("content");
    otherContent.replace(0, 1, otherContent.startsWith('0') ? "1" : "0");
    const QByteArray asAt = "<pact:asAt>" + property("asAt") + '<';
    const std::pair<QByteArray, QByteArray> forgeries[] = {
        {"<pact:parts>" + parts + "</pact:parts>", "<pact:parts/>"},
        {last + "</pact:parts>", last + "\nparagraph 999\tzz</pact:parts>"},
        {last + "</pact:parts>", last + "\nparagraph 999\t0123456789abcdef</pact:parts>"},
        {last + "</pact:parts>", otherHash + "</pact:parts>"},
        {property("content"), otherContent},
        {"<pact:content>", "<pact:contenu>"},
        {"&quot;kind&quot;:", "&quot;kinC&quot;:"},
        {"&quot;meeting&quot;:", "&quot;meetinC&quot;:"},
        {property("definition"), "{}"},
        {asAt, "<pact:asAt>1900-01-01<"},
        {"<pact:seq>", "<pact:seq>-"},
        {"<pact:program>", "<pact:program>\xe2\x80\xae"},
        {"<pact:head>" + property("head"), "<pact:head>zz"}};
    for (const auto& [before, after] : forgeries) {
        SCOPED_TRACE(after.right(60).constData());
        forge("b.pdf", before, after);
        refused({"report-verify", "w.pact", "b.pdf"}, "The proof in the file is damaged.");
    }
}

// The user asked for nothing that could be refused: it is the proof that asks for it.
TEST_F(ReportVerifyTest, aProofThatGivesNoPaperCannotBeFollowed) {
    done({"report", "w.pact", "recommendation_sheet", "--recommendation", "TEWG2-2023/11",
          "--language", "en", "--out", "a.pdf"});
    const QByteArray language = "&quot;language&quot;:&quot;en";
    forge("b.pdf", "&quot;id&quot;", "&quot;chapters&quot;:&quot;nope&quot;,&quot;id&quot;");
    const Outcome chapters = run({"report-verify", "w.pact", "b.pdf"});
    EXPECT_EQ(chapters.code, 1);
    EXPECT_TRUE(chapters.messages.startsWith(
        "pactdesk-cli: The proof cannot be followed: “nope” is no chapter"))
        << qPrintable(chapters.messages);
    forge("b.pdf", language, "&quot;language&quot;:&quot;xx");
    const Outcome languages = run({"report-verify", "w.pact", "b.pdf"});
    EXPECT_EQ(languages.code, 1);
    EXPECT_TRUE(languages.messages.startsWith("pactdesk-cli: The proof cannot be followed: "))
        << qPrintable(languages.messages);
}

TEST_F(ReportVerifyTest, saysThatPersonalDataWereErasedSince) {
    makeParticipants("unit");
    EXPECT_TRUE(verified("a.pdf")["erasedSince"].toArray().isEmpty());
    eraseContact();
    const Outcome result = run({"report-verify", "w.pact", "a.pdf"});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.out.contains("Personal data were erased after the paper was made"))
        << qPrintable(result.out);
    EXPECT_FALSE(result.out.contains("the same")) << qPrintable(result.out);
    const QJsonObject json = verified("a.pdf");
    EXPECT_EQ(json["notAsRecorded"].toArray(), QJsonArray{"table 1"});
    EXPECT_EQ(json["changedSince"].toArray(), QJsonArray{"table 1"});
    const QJsonArray erasures = json["erasedSince"].toArray();
    ASSERT_EQ(erasures.size(), 1);
    EXPECT_EQ(erasures[0].toObject()["reason"].toString(), QString("left"));
    EXPECT_TRUE(json["behind"].toArray().isEmpty());

    makeParticipants("unit");  // after the erasure
    EXPECT_EQ(run({"report-verify", "w.pact", "a.pdf"}).code, 0);
    EXPECT_TRUE(verified("a.pdf")["erasedSince"].toArray().isEmpty());
}

// No personal data stand in it, so that erasing some explains no difference.
TEST_F(ReportVerifyTest, anErasureDoesNotExcuseAPaperForPartners) {
    makeParticipants("partners");
    eraseContact();
    EXPECT_EQ(run({"report-verify", "w.pact", "a.pdf"}).code, 0);
    const QByteArray before = property("content") + "</pact:content>\n   <pact:parts>title\t" +
                              property("parts").mid(6, 16);
    forge("b.pdf", before,
          QByteArray(64, '0') + "</pact:content>\n   <pact:parts>title\t" + QByteArray(16, '0'));
    const QJsonObject json = verified("b.pdf");
    EXPECT_EQ(json["notAsRecorded"].toArray(), QJsonArray{"title"});
    EXPECT_EQ(json["changedSince"].toArray(), QJsonArray{"title"});
    EXPECT_TRUE(json["erasedSince"].toArray().isEmpty());
}

}  // namespace
