#include "tests/report/pdftools.h"

#include "core/report/canonicalcontent.h"
#include "core/report/pdftextmaps.h"
#include "tests/report/papersample.h"
#include "ui/charts/chartpainter.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace pact::report {
namespace {

using namespace testing_support;

class PdfTools : public PaperScratch {
protected:
    PdfTools() : folder(QDir::tempPath() + QStringLiteral("/pact papier ü XXXXXX")) {}

    QString write(const Report& report) {
        ui::ChartPainter painter;
        const auto pictures = paintFigures(report, painter);
        EXPECT_TRUE(pictures);
        QString file = folder.filePath(QStringLiteral("paper.pdf"));
        const Status status = writePdf(report, *pictures, file, {}, {});
        EXPECT_TRUE(status) << (status ? "" : status.error().message.toStdString());
        return file;
    }

    QString treeOf(const Report& report) {
        return outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), write(report)})
            .simplified();
    }

    QTemporaryDir folder;
};

Paragraph paragraph(Paragraph::Kind kind, const QString& label, const Text& text) {
    Paragraph made;
    made.kind = kind;
    made.label = label;
    made.text = text;
    return made;
}

/// A text over two pages with a note on each, at its beginning and at its end.
Text longText() {
    Text text(QStringLiteral("The beginning"));
    text.addFootnote(QStringLiteral("First note.")).add(QStringLiteral(" of it"));
    text.add(QString(QStringLiteral(" and many words more")).repeated(500));
    return text.add(QStringLiteral(" theend")).addFootnote(QStringLiteral("Last note."));
}

TEST_F(PdfTools, findNothingWrongInAPaperWithEverything) {
    const Report report = madeUpReport(120);
    expectGoodPaper(write(report), canonicalContent(report));
}

TEST_F(PdfTools, findNothingWrongInAPaperFromRecords) {
    const Report report = build(nextPcg, {2026, 3, 1});
    expectGoodPaper(write(report), canonicalContent(report));
}

TEST_F(PdfTools, findNothingWrongInNotesOfAllPlaces) {
    Report report = madeUpReport(30);
    for (const auto kind : {Paragraph::Kind::Plain, Paragraph::Kind::Quotation})
        report.opening.emplace_back(paragraph(kind, {}, longText()));
    report.opening.emplace_back(
        paragraph(Paragraph::Kind::Lettered, QStringLiteral("(a)"), longText()));
    auto& table = std::get<Table>(report.chapters.front().blocks.back());
    table.rows[2].cells[0].addFootnote(QStringLiteral("Of a row's header."));
    table.rows[2].cells[1].addFootnote(QStringLiteral("Of a cell."));
    table.heading[0].cells[1].addFootnote(QStringLiteral("Of a heading."));
    expectGoodPaper(write(report), canonicalContent(report));
}

TEST_F(PdfTools, seeWhatIsMissingOrOutOfOrder) {
    const Report report = madeUpReport(3);
    const QString file = write(report);
    QString content = canonicalContent(report);
    const auto differs = [&file](const QString& other) {
        testing::TestPartResultArray failures;
        {
            testing::ScopedFakeTestPartResultReporter reporter(
                testing::ScopedFakeTestPartResultReporter::INTERCEPT_ONLY_CURRENT_THREAD,
                &failures);
            expectWordsInOrder(file, other);
            expectStructure(file, other);
        }
        return failures.size();
    };
    EXPECT_EQ(differs(content), 0);
    EXPECT_GT(differs(content + QStringLiteral("plain\t\tMissing words.\n")), 1);
    EXPECT_GT(differs(QString(content).replace(QLatin1String("Row2"), QLatin1String("Row1"))), 0);
    EXPECT_GT(differs(QString(content).remove(QLatin1String("[^Source of the sentence.]"))), 0);
    EXPECT_GT(
        differs(QString(content).replace(QLatin1String("chapter 1"), QLatin1String("chapter 2"))),
        0);
    EXPECT_GT(differs(QString(content).replace(QLatin1String("lettered"), QLatin1String("plain"))),
              0);
    EXPECT_GT(differs(QString(content).replace(QLatin1String("Pillar II: Endorsed 3"),
                                               QLatin1String("Pillar II"))),
              0);
}

TEST_F(PdfTools, readTheMarkOfANoteAsAReferenceToIt) {
    const QString tree = treeOf(madeUpReport(1));
    static const QRegularExpression kMark(QStringLiteral(
        "Share typologies\\.\" Reference \\(inline\\) Link \\(inline\\) \"\u00b9\" "
        "Object \\d+ \\d+ .*Note <note-\\d+> \\(inline\\) .*Lbl \\(block\\) \"\u00b9 \" "
        "\"Source of the sentence\\.\""));
    EXPECT_TRUE(tree.contains(kMark)) << tree.toStdString();
}

// In reading order a note does not stand in the middle of the sentence at which a page ends.
TEST_F(PdfTools, readANoteAfterTheWholeParagraph) {
    for (const auto kind : {Paragraph::Kind::Plain, Paragraph::Kind::Quotation,
                            Paragraph::Kind::Numbered, Paragraph::Kind::Lettered}) {
        Report report = madeUpReport(1);
        report.opening = {paragraph(kind, QStringLiteral("(a)"), longText()),
                          paragraph(Paragraph::Kind::Plain, {}, QStringLiteral("The next."))};
        const QString tree = treeOf(report);
        const QList<qsizetype> places{
            tree.indexOf(QLatin1String("theend")), tree.indexOf(QLatin1String("First note.")),
            tree.indexOf(QLatin1String("Last note.")), tree.indexOf(QLatin1String("The next."))};
        EXPECT_GT(places.front(), 0);
        EXPECT_TRUE(std::is_sorted(places.begin(), places.end())) << tree.toStdString();
    }
}

TEST_F(PdfTools, readAReferenceThatLeadsNowhereAsPlainText) {
    Report report = madeUpReport(1);
    Text text(QStringLiteral("It refers to "));
    text.addLink(QStringLiteral("what is missing"), QStringLiteral("nowhere"));
    report.opening = {paragraph(Paragraph::Kind::Plain, {}, text)};
    const QString file = write(report);
    EXPECT_FALSE(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), file})
                     .contains(QLatin1String("Link")));
    expectGoodPaper(file, canonicalContent(report));
}

TEST_F(PdfTools, readChaptersAsSections) {
    Report report = madeUpReport(1);
    Chapter part;
    part.level = 2;
    part.label = QStringLiteral("A.");
    part.title = QStringLiteral("A part");
    part.blocks.emplace_back(paragraph(Paragraph::Kind::Plain, {}, QStringLiteral("Its words.")));
    report.chapters.front().parts.push_back(part);
    const QString tree =
        outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), write(report)});
    EXPECT_TRUE(tree.contains(QLatin1String("\n  Sect\n    H1 "))) << tree.toStdString();
    EXPECT_TRUE(tree.contains(QLatin1String("\n    Sect\n      H2 "))) << tree.toStdString();
}

// Fonts show ideographs and the radicals that look like them by the same glyphs.
TEST_F(PdfTools, readIdeographsAndNotRadicals) {
    Report report = madeUpReport(1);
    Text text(QStringLiteral("长门马鱼见贝车风飞食骨鬼黄龙龟齿黑一人大小"));
    text.language = QStringLiteral("zh");
    report.opening = {paragraph(Paragraph::Kind::Plain, {}, text)};
    expectGoodPaper(write(report), canonicalContent(report));
}

TEST(PdfTextMaps, haveLettersForFormsAndRadicals) {
    EXPECT_EQ(
        withPlainForms("1 beginbfrange\n<0001> <0006> [<0041> <FB01> <2ED3> <2E87> <2F00> <0009>]"),
        "1 beginbfrange\n<0001> <0006> [<0041> <00660069> <957F> <D841DE28> <4E00> <0020>]");
    // No ideograph is like these; nothing is assigned to the second.
    EXPECT_EQ(withPlainForms("[<2E80> <2E9A> <2EF4>]"), "[<2E80> <2E9A> <2EF4>]");
    EXPECT_EQ(
        withPlainForms("<0000> <0000> <0000>\n<0031> <0032> <2F3D>\n<0033> <0033> <FB01>\n"),
        "<0000> <0000> [<FFFD> ]\n<0031> <0032> [<6208> <6237> ]\n<0033> <0033> [<00660069> ]\n");
}

}  // namespace
}  // namespace pact::report
