#include "core/report/pdfcheck.h"

#include "tests/report/papersample.h"
#include "ui/charts/chartpainter.h"

#include <QFile>

#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace pact::report {
namespace {

using testing_support::madeUpReport;

/// The bytes of a paper that has everything.
const QByteArray& paper() {
    static const QByteArray kPaper = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        const Report report = madeUpReport(30);
        ui::ChartPainter painter;
        const auto pictures = paintFigures(report, painter);
        if (!pictures || !writePdf(report, *pictures, path, {}, {})) return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return kPaper;
}

/// The conditions that a paper fails after a change to it.
template<class Change>
QStringList failedAfter(Change change) {
    QPDF pdf;
    pdf.processMemoryFile("paper", paper().constData(), static_cast<std::size_t>(paper().size()));
    change(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const auto findings = checkPdf({reinterpret_cast<const char*>(buffer->getBuffer()),
                                    static_cast<qsizetype>(buffer->getSize())});
    QStringList conditions;
    if (findings)
        for (const PdfFinding& each : *findings) conditions << each.condition;
    conditions.removeDuplicates();
    return conditions;
}

/// The first element of a role.
QPDFObjectHandle elementOf(QPDF& pdf, const std::string& role) {
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/S").isName() &&
            object.getKey("/S").getName() == "/" + role)
            return object;
    ADD_FAILURE() << "no element " << role;
    return QPDFObjectHandle::newDictionary();
}

QPDFObjectHandle annotationOf(QPDF& pdf) {
    for (QPDFObjectHandle page : pdf.getAllPages())
        if (page.getKey("/Annots").isArray()) return page.getKey("/Annots").getArrayItem(0);
    ADD_FAILURE() << "no annotation";
    return QPDFObjectHandle::newDictionary();
}

void replaceInContent(QPDFObjectHandle page, const std::string& from, const std::string& to) {
    QPDFObjectHandle contents = page.getKey("/Contents");
    const auto data = contents.getStreamData();
    std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    contents.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

TEST(PdfCheck, findsNothingInAPaper) {
    const auto findings = checkPdf(paper());
    ASSERT_TRUE(findings);
    for (const PdfFinding& each : *findings)
        ADD_FAILURE() << each.condition.toStdString() << " page " << each.page << ": "
                      << each.sentence.toStdString();
}

TEST(PdfCheck, refusesWhatIsNoPdf) {
    const auto findings = checkPdf("This is a letter.");
    ASSERT_FALSE(findings);
    EXPECT_EQ(findings.error().code, ErrorCode::Damaged);
}

TEST(PdfCheck, namesWhatTheDocumentLacks) {
    const auto without = [](const char* key) {
        return failedAfter([key](QPDF& pdf) { pdf.getRoot().removeKey(key); });
    };
    EXPECT_TRUE(without("/Metadata").contains(QStringLiteral("06-001")));
    EXPECT_TRUE(without("/ViewerPreferences").contains(QStringLiteral("07-001")));
    EXPECT_TRUE(without("/Lang").contains(QStringLiteral("11-001")));
    EXPECT_TRUE(without("/MarkInfo").contains(QStringLiteral("01-005")));
    EXPECT_TRUE(without("/StructTreeRoot").contains(QStringLiteral("01-005")));
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  pdf.getRoot()
                      .getKey("/ViewerPreferences")
                      .replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(false));
              }),
              QStringList{QStringLiteral("07-002")});
}

TEST(PdfCheck, namesWhatElementsLack) {
    const auto without = [](const char* role, const char* key) {
        return failedAfter([=](QPDF& pdf) { elementOf(pdf, role).removeKey(key); });
    };
    EXPECT_EQ(without("Figure", "/Alt"), QStringList{QStringLiteral("13-004")});
    EXPECT_TRUE(without("TH", "/A").contains(QStringLiteral("15-003")));
    EXPECT_EQ(without("Note", "/ID"), QStringList{QStringLiteral("19-003")});
}

TEST(PdfCheck, namesRolesOutOfPlace) {
    const auto as = [](const char* role, const char* other) {
        return failedAfter([=](QPDF& pdf) {
            elementOf(pdf, role).replaceKey("/S", QPDFObjectHandle::newName(other));
        });
    };
    EXPECT_TRUE(as("H1", "/H3").contains(QStringLiteral("14-002")));
    EXPECT_TRUE(as("TR", "/P").contains(QStringLiteral("09-004")));
    EXPECT_TRUE(as("LBody", "/TD").contains(QStringLiteral("09-004")));
    EXPECT_TRUE(as("LI", "/P").contains(QStringLiteral("09-005")));
    EXPECT_TRUE(as("P", "/Poem").contains(QStringLiteral("02-001")));
}

TEST(PdfCheck, namesUnmarkedAndUnclaimedContent) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  replaceInContent(pdf.getAllPages().front(), "/Artifact BMC", "/Span BMC");
              }),
              QStringList{QStringLiteral("01-005")});
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  replaceInContent(pdf.getAllPages().front(), "<</MCID 0>>", "<</MCID 9000>>");
              }),
              QStringList{QStringLiteral("01-005")});
}

TEST(PdfCheck, namesArtifactsInTagsAndTagsInArtifacts) {
    const auto with = [](const std::string& from, const std::string& to) {
        return failedAfter(
            [&](QPDF& pdf) { replaceInContent(pdf.getAllPages().front(), from, to); });
    };
    EXPECT_TRUE(with("<</MCID 0>> BDC\n", "<</MCID 0>> BDC\n/Artifact BMC EMC\n")
                    .contains(QStringLiteral("01-003")));
    EXPECT_TRUE(with("/Artifact BMC\n", "/Artifact BMC\n/P <</MCID 77>> BDC EMC\n")
                    .contains(QStringLiteral("01-004")));
}

TEST(PdfCheck, namesIdentifiersThatMeet) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  QPDFObjectHandle kids = elementOf(pdf, "H1").getKey("/K");
                  elementOf(pdf, "TH").getKey("/K").appendItem(kids.getArrayItem(0));
              }),
              QStringList{QStringLiteral("01-005")});
}

// A map of characters is read up to two bytes a character, whatever a hostile file writes into it.
TEST(PdfCheck, endsOnAMapWithoutEnd) {
    EXPECT_TRUE(failedAfter([](QPDF& pdf) {
                    for (QPDFObjectHandle object : pdf.getAllObjects())
                        if (object.isDictionary() && object.hasKey("/ToUnicode"))
                            object.getKey("/ToUnicode")
                                .replaceStreamData(
                                    "1 beginbfrange\n<00000001> <7fffffff> <0000>\nendbfrange",
                                    QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
                }).contains(QStringLiteral("31-028")));
}

TEST(PdfCheck, namesAPageWhoseContentCannotBeRead) {
    EXPECT_TRUE(failedAfter([](QPDF& pdf) {
                    QPDFObjectHandle page = pdf.getAllPages().front();
                    page.getKey("/Contents")
                        .getDict()
                        .replaceKey("/Filter", QPDFObjectHandle::newName("/NoFilter"));
                }).contains(QStringLiteral("01-005")));
}

TEST(PdfCheck, namesWhatLinksLack) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) { annotationOf(pdf).removeKey("/Contents"); }),
              QStringList{QStringLiteral("28-012")});
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  elementOf(pdf, "Link").replaceKey("/S", QPDFObjectHandle::newName("/Span"));
              }),
              QStringList{QStringLiteral("28-011")});
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  for (QPDFObjectHandle page : pdf.getAllPages()) page.removeKey("/Tabs");
              }),
              QStringList{QStringLiteral("28-008")});
}

TEST(PdfCheck, namesWhatFontsLack) {
    const auto withoutInFonts = [](const char* key) {
        return failedAfter([key](QPDF& pdf) {
            for (QPDFObjectHandle object : pdf.getAllObjects())
                if (object.isDictionary() && object.hasKey(key)) object.removeKey(key);
        });
    };
    EXPECT_EQ(withoutInFonts("/ToUnicode"), QStringList{QStringLiteral("31-027")});
    EXPECT_TRUE(withoutInFonts("/FontFile2").contains(QStringLiteral("31-009")));
}

}  // namespace
}  // namespace pact::report
