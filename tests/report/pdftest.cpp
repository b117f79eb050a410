#include "core/report/canonicalcontent.h"
#include "core/report/compose.h"
#include "core/report/numbering.h"
#include "core/report/statisticsfigures.h"
#include "tests/report/papersample.h"
#include "tests/report/pdftools.h"
#include "ui/charts/chartpainter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHashSeed>
#include <QProcess>
#include <QRegularExpression>

#include <qpdf/QPDF.hh>

namespace pact::report {
namespace {

using testing_support::madeUpReport;

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

class PdfTest : public testing::Test {
protected:
    PdfTest() : folder(QDir::tempPath() + QStringLiteral("/pact papier ü XXXXXX")) {}

    QString write(const Report& report, const QString& name = QStringLiteral("paper.pdf")) {
        ui::ChartPainter painter;
        const auto pictures = paintFigures(report, painter);
        EXPECT_TRUE(pictures);
        QString path = folder.filePath(name);
        const Status status = writePdf(report, *pictures, path, {}, {});
        EXPECT_TRUE(status) << (status ? "" : status.error().message.toStdString());
        return path;
    }

    static QByteArray read(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    static QStringList pages(const QString& path) {
        QStringList texts =
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                .split(u'\f');
        texts.removeLast();
        return texts;
    }

    /// So many short paragraphs push what follows down the page.
    static void openWith(int fillers, Report& report) {
        report.opening.assign(static_cast<std::size_t>(fillers),
                              compose::numbered(QStringLiteral("A filler.")));
        number(report, *testing_support::wordsIn("en"));
    }

    QTemporaryDir folder;
};

TEST_F(PdfTest, namesTitleAuthorAndFixedDates) {
    const QString path = write(madeUpReport(3));
    const QString info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path});
    EXPECT_TRUE(info.contains(QStringLiteral("A paper for tests")));
    EXPECT_TRUE(info.contains(QStringLiteral("Paris Pact Coordination Unit")));
    EXPECT_TRUE(info.contains(QStringLiteral("2026-03-02T09:30:00Z")));
    EXPECT_TRUE(info.contains(QStringLiteral("A4")));
}

TEST_F(PdfTest, embedsEveryFontAndHoldsNoBitmap) {
    const QString path = write(madeUpReport(3));
    const QStringList fonts =
        run(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 3);
    for (const QString& line : fonts.mid(2))
        EXPECT_TRUE(line.contains(QStringLiteral(" yes "))) << line.toStdString();
    EXPECT_EQ(run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path})
                  .split(u'\n', Qt::SkipEmptyParts)
                  .size(),
              2);
}

TEST_F(PdfTest, isSoundInItself) {
    const QString path = write(madeUpReport(120));
    EXPECT_TRUE(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
}

TEST_F(PdfTest, repeatsHeadingRowsBandAndPageNumbersOnEachPage) {
    const QStringList texts = pages(write(madeUpReport(150)));
    ASSERT_GE(texts.size(), 3);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        EXPECT_TRUE(texts[i].contains(trainingBand())) << i;
        EXPECT_TRUE(
            texts[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(texts.size())));
        EXPECT_TRUE(texts[i].contains(QStringLiteral("12-00112233")));
    }
    for (qsizetype i = 1; i < texts.size(); ++i)
        EXPECT_TRUE(texts[i].contains(QStringLiteral("HeadTwo"))) << i;
    for (int row = 1; row <= 150; ++row)
        EXPECT_EQ(texts.join(u' ').count(QStringLiteral("Row%1 ").arg(row)), 1) << row;
}

TEST_F(PdfTest, readsInOrderWithPlainLetters) {
    const QString text =
        run(QStringLiteral("pdftotext"), {write(madeUpReport(3)), QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("first paragraph of the office")));
    EXPECT_LT(text.indexOf(QStringLiteral("The first paragraph")),
              text.indexOf(QStringLiteral("Share typologies")));
    EXPECT_LT(text.indexOf(QStringLiteral("Share typologies")),
              text.indexOf(QStringLiteral("A chapter")));
    EXPECT_LT(text.indexOf(QStringLiteral("A chapter")), text.indexOf(QStringLiteral("Row1")));
    EXPECT_TRUE(text.contains(QStringLiteral("Source of the sentence.")));
}

TEST_F(PdfTest, breaksACellThatIsLongerThanAPage) {
    Report report = madeUpReport(1);
    auto& table = std::get<Table>(report.chapters.front().blocks.back());
    table.rows.front().cells[1] =
        QString(QStringLiteral("many words and still more of them ")).repeated(500) +
        QStringLiteral("theend");
    const QString all = pages(write(report)).join(u' ');
    EXPECT_EQ(all.count(QStringLiteral("theend")), 1);
    EXPECT_EQ(all.count(QStringLiteral("still")), 500);
}

TEST_F(PdfTest, breaksNoWordBecauseOfANarrowColumn) {
    Report report = madeUpReport(1);
    auto& table = std::get<Table>(report.chapters.front().blocks.back());
    table.columns = {{0.3}, {9}, {0.3, Alignment::End}};
    table.heading.front().cells[2] = QStringLiteral("Partners addressed");
    table.rows.front().cells[0] = QStringLiteral("Discontinued");
    const QString all = pages(write(report)).join(u' ');
    EXPECT_TRUE(all.contains(QStringLiteral("Discontinued")));
    EXPECT_TRUE(all.contains(QStringLiteral("addressed")));
}

TEST_F(PdfTest, namesTheGroupAgainWhereItGoesOnOnAFurtherPage) {
    Report report = madeUpReport(80);
    auto& table = std::get<Table>(report.chapters.front().blocks.back());
    table.rows.insert(table.rows.begin(), compose::groupRow(QStringLiteral("ThisGroup")));
    const QStringList texts = pages(write(report));
    ASSERT_GE(texts.size(), 3);
    EXPECT_TRUE(texts[0].contains(QStringLiteral("ThisGroup\n")) ||
                texts[1].contains(QStringLiteral("ThisGroup\n")));
    for (qsizetype i = 2; i < texts.size(); ++i)
        EXPECT_TRUE(texts[i].contains(QStringLiteral("ThisGroup (continued)"))) << i;
}

// However far down the page a table begins or ends, no row stands alone with the heading row.
TEST_F(PdfTest, leavesNoRowAloneOnAPage) {
    for (int rows = 18; rows < 75; rows += 3) {
        for (const QString& text : pages(write(madeUpReport(rows)))) {
            static const QRegularExpression kRow(QStringLiteral("Row\\d+ "));
            if (!text.contains(QStringLiteral("HeadTwo"))) continue;
            EXPECT_GE(text.count(kRow), 2) << rows << text.toStdString();
        }
    }
}

// A heading, the paragraph that leads from it to a table, and the table's first rows stay together
// at whatever place of the page they come.
TEST_F(PdfTest, leavesNoHeadingWithItsLeadAloneAtTheFoot) {
    for (int fillers = 10; fillers < 26; ++fillers) {
        Report report = madeUpReport(4);
        openWith(fillers, report);
        Chapter& chapter = report.chapters.front();
        chapter.blocks.erase(chapter.blocks.begin());  // the figure
        chapter.blocks.insert(chapter.blocks.begin(),
                              compose::numbered(QStringLiteral("TheLead into the table.")));
        for (const QString& text : pages(write(report)))
            EXPECT_EQ(text.contains(QStringLiteral("A chapter")),
                      text.contains(QStringLiteral("Row2 ")))
                << fillers;
    }
}

// Two rows at the head and no short one alone at the end: three short rows stay on one page.
TEST_F(PdfTest, keepsATableOfThreeShortRowsWhole) {
    for (int fillers = 22; fillers < 30; ++fillers) {
        Report report = madeUpReport(3);
        openWith(fillers, report);
        report.chapters.front().blocks.erase(report.chapters.front().blocks.begin());
        for (const QString& page : pages(write(report)))
            EXPECT_EQ(page.contains(QStringLiteral("Row1 ")),
                      page.contains(QStringLiteral("Row3 ")))
                << fillers;
    }
}

// The note of a first line needs room as well; without it the line went to the next page and left
// its heading behind.
TEST_F(PdfTest, leavesNoHeadingAloneForWantOfRoomForANote) {
    for (int fillers = 10; fillers < 34; ++fillers) {
        Report report = madeUpReport(1);
        openWith(fillers, report);
        Text text(QStringLiteral("TheFirst paragraph."));
        text.addFootnote(QString(QStringLiteral("words of a note ")).repeated(30));
        report.chapters.front().blocks = {Block(compose::numbered(text))};
        for (const QString& page : pages(write(report)))
            EXPECT_EQ(page.contains(QStringLiteral("A chapter")),
                      page.contains(QStringLiteral("TheFirst")))
                << fillers;
    }
}

TEST_F(PdfTest, leavesNoGroupAloneForWantOfRoomForANote) {
    Row last = compose::row({QStringLiteral("TheLast"), {}, {}});
    last.cells[1] = Text(QStringLiteral("has a note"))
                        .addFootnote(QString(QStringLiteral("words of a note ")).repeated(40));
    for (int rows = 24; rows < 40; ++rows) {
        Report report = madeUpReport(rows);
        auto& table = std::get<Table>(report.chapters.front().blocks.back());
        table.rows.push_back(compose::groupRow(QStringLiteral("TheGroup")));
        table.rows.push_back(last);
        for (const QString& page : pages(write(report)))
            EXPECT_EQ(page.contains(QStringLiteral("TheGroup")),
                      page.contains(QStringLiteral("TheLast")))
                << rows;
    }
}

TEST_F(PdfTest, beginsTheAnnexesOnAPageOfTheirOwn) {
    Report report = madeUpReport(1);
    for (const char* title : {"FirstAnnex", "SecondAnnex"}) {
        Chapter annex = compose::annex(title, QString::fromLatin1(title));
        annex.blocks.emplace_back(compose::numbered(QStringLiteral("Some words.")));
        report.chapters.push_back(annex);
    }
    number(report, *testing_support::wordsIn("en"));
    const QStringList texts = pages(write(report));
    ASSERT_EQ(texts.size(), 2);
    EXPECT_FALSE(texts[0].contains(QStringLiteral("FirstAnnex")));
    EXPECT_TRUE(texts[1].contains(QStringLiteral("FirstAnnex")));
    EXPECT_TRUE(texts[1].contains(QStringLiteral("SecondAnnex")));
}

TEST_F(PdfTest, letsAShortAnnexFollowOnTheLastPage) {
    Report report = madeUpReport(1);
    Chapter annex = compose::annex("short", QStringLiteral("OnlyAnnex"));
    Table table = compose::table(QStringLiteral("A table"));
    table.columns = {{1}};
    table.heading.push_back(compose::row({QStringLiteral("Head")}));
    table.rows = {compose::row({QStringLiteral("A row")})};
    table.staysWhole = true;
    annex.blocks.emplace_back(std::move(table));
    report.chapters.push_back(std::move(annex));
    number(report, *testing_support::wordsIn("en"));
    EXPECT_EQ(pages(write(report)).size(), 1);
}

TEST_F(PdfTest, listsTheChaptersOfALongPaperWithTheirPages) {
    Report report = madeUpReport(1);
    for (int i = 1; i <= 4; ++i) {
        const QByteArray code = QByteArrayLiteral("c") + QByteArray::number(i);
        Chapter chapter = compose::chapter(code.constData(), QStringLiteral("Subject%1").arg(i));
        for (int words = 0; words < 58; ++words)
            chapter.blocks.emplace_back(
                compose::numbered(QStringLiteral("Ten words that fill up half of a line here.")));
        report.chapters.push_back(std::move(chapter));
    }
    number(report, *testing_support::wordsIn("en"));
    EXPECT_FALSE(pages(write(report))[0].contains(QStringLiteral("Contents")));  // too few words
    for (Block& block : report.chapters.back().blocks)
        std::get<Paragraph>(block).text.add(QStringLiteral(" And six more words of it."));
    const QString path = write(report);
    const QStringList texts = pages(path);
    const auto contents = std::find_if(texts.begin(), texts.end(), [](const QString& page) {
        return page.contains(QStringLiteral("Contents"));
    });
    ASSERT_NE(contents, texts.end());
    for (int i = 1; i <= 4; ++i) {
        const QRegularExpression line(QStringLiteral("Subject%1[ .]+ (\\d+)\n").arg(i));
        const int page = line.match(*contents).captured(1).toInt();
        ASSERT_TRUE(page > 0 && page <= texts.size()) << contents->toStdString();
        EXPECT_TRUE(texts[page - 1].contains(
            QRegularExpression(QStringLiteral("[IV]+\\. +Subject%1\n").arg(i))))
            << i;
    }
    testing_support::expectGoodPaper(path, canonicalContent(report));
}

TEST_F(PdfTest, breaksNoReferenceAtItsSlash) {
    Report report = madeUpReport(1);
    QString words;
    for (int i = 10; i < 99; ++i) words += QStringLiteral("TRAINING-2024/%1 and so on, ").arg(i);
    report.opening.emplace_back(compose::plain(words));
    const QString all = pages(write(report)).join(u' ');
    for (int i = 10; i < 99; ++i)
        EXPECT_EQ(all.count(QStringLiteral("TRAINING-2024/%1 ").arg(i)) +
                      all.count(QStringLiteral("TRAINING-2024/%1\n").arg(i)),
                  1)
            << i;
}

TEST_F(PdfTest, tagsListsLinksNotesAndHeaderCells) {
    const QString tree =
        run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), write(madeUpReport(3))})
            .simplified();
    for (const char* expected : {
             "Lbl (block) \"(a) \" LBody (block) \"A letter, which refers to \"",
             "Link (inline) \"the chapter\" Object",
             "LBody (block) \"A number below the letter;\"",
             "H1 \"I. A chapter\" (block)",
             "Note <note-",
             "TH: /Scope /Column \"HeadOne\" TH: /Scope /Column \"HeadTwo\"",
             "TH: /Scope /Row \"Row3\" TD \"Some words that fill a cell.\" TD \"3\"",
         })
        EXPECT_TRUE(tree.contains(QLatin1String(expected)))
            << expected << " in " << tree.toStdString();
}

/// Where a destination of a file leads.
PdfPlace placeIn(QPDF& pdf, QPDFObjectHandle destination) {
    PdfPlace place;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        if (page.getObjGen() != destination.getArrayItem(0).getObjGen()) {
            ++place.page;
            continue;
        }
        const double height = page.getKey("/MediaBox").getArrayAsRectangle().ury;
        place.y = height - destination.getArrayItem(3).getNumericValue();
        break;
    }
    return place;
}

void expectSame(const PdfPlace& place, const PdfPlace& inFile) {
    EXPECT_EQ(place.page, inFile.page);
    EXPECT_NEAR(place.y, inFile.y, 0.01);
}

TEST_F(PdfTest, tellsThePlacesThatOutlineAndLinksLeadToInTheFile) {
    const auto paper = renderPaper(madeUpReport(60), {}, {}, {});
    ASSERT_TRUE(paper);
    QPDF pdf;
    pdf.processMemoryFile("paper", paper->bytes.constData(),
                          static_cast<size_t>(paper->bytes.size()));
    QPDFObjectHandle entry = pdf.getRoot().getKey("/Outlines").getKey("/First");
    ASSERT_FALSE(paper->headings.empty());
    EXPECT_EQ(paper->headings.front().title,
              QString::fromStdString(entry.getKey("/Title").getUTF8Value()));
    EXPECT_EQ(paper->headings.front().level, 1);
    expectSame(paper->headings.front().place, placeIn(pdf, entry.getKey("/Dest")));
    std::size_t count = 0;
    int number = 0;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        const double height = page.getKey("/MediaBox").getArrayAsRectangle().ury;
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            ASSERT_LT(count, paper->links.size());
            const PdfLink& link = paper->links[count++];
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            const auto box = annotation.getKey("/Rect").getArrayAsRectangle();
            EXPECT_EQ(link.page, number);
            EXPECT_NEAR(link.area.left(), box.llx, 0.01);
            EXPECT_NEAR(link.area.top(), height - box.ury, 0.01);
            EXPECT_NEAR(link.area.bottom(), height - box.lly, 0.01);
            expectSame(link.target, placeIn(pdf, annotation.getKey("/Dest")));
        }
        ++number;
    }
    EXPECT_EQ(count, paper->links.size());
    EXPECT_GT(count, 0U);
}

// Content of an element on a further page is named in another way than on its first.
TEST_F(PdfTest, tagsAParagraphThatGoesOnOnTheNextPage) {
    Report report = madeUpReport(1);
    QStringList words;
    for (int i = 0; i < 1200; ++i) words << QStringLiteral("word%1").arg(i);
    report.opening.emplace_back(compose::plain(words.join(u' ')));
    const QString path = write(report);
    const QStringList texts = pages(path);
    ASSERT_GE(texts.size(), 2);
    EXPECT_TRUE(texts[0].contains(QStringLiteral("word0 ")));
    EXPECT_FALSE(texts[0].contains(QStringLiteral("word1199")));
    testing_support::expectSoundFile(path);
    testing_support::expectNoFindings(path);
    testing_support::expectStructure(path, canonicalContent(report));
}

TEST_F(PdfTest, joinsNoWordsWhereALineEnds) {
    Report report = madeUpReport(1);
    const QString word = QStringLiteral("w%1rd");
    QStringList words;
    for (int i = 0; i < 200; ++i) words << word.arg(i);
    Text linked(words.mid(0, 100).join(u' ') + u' ');
    linked.addLink(words.mid(100).join(u' '), report.chapters.front().id);
    report.opening.emplace_back(compose::plain(words.join(u' ')));
    report.opening.emplace_back(compose::plain(linked));
    const QString text =
        run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), write(report)});
    for (const QString& each : words)
        EXPECT_EQ(text.count(QRegularExpression(QStringLiteral("\\b%1\\b").arg(each))), 2)
            << each.toStdString();
}

TEST_F(PdfTest, printsAFigureWithoutPictureInWords) {
    const Report report = madeUpReport(1);
    const QString path = folder.filePath(QStringLiteral("words.pdf"));
    ASSERT_TRUE(writePdf(report, {}, path, {}, {}));
    EXPECT_TRUE(
        pages(path).join(u' ').simplified().contains(QStringLiteral("Pillar II: Endorsed 3")));
}

TEST_F(PdfTest, copesWithOddCharacters) {
    Report report = madeUpReport(1);
    Text odd(QStringLiteral("<b>&amp;") + QChar(0) + QChar(0x7) +
             QStringLiteral("\u202Eabc\u202C \U000F0000 end"));
    report.opening.emplace_back(compose::plain(odd));
    EXPECT_TRUE(pages(write(report)).front().contains(QStringLiteral("<b>&amp;")));
}

TEST_F(PdfTest, writesTheSameBytesTwice) {
    const QString one = write(madeUpReport(20), QStringLiteral("one.pdf"));
    const QString two = write(madeUpReport(20), QStringLiteral("two.pdf"));
    EXPECT_TRUE(read(one) == read(two));
}

// Qt orders the fonts of a file by a hash whose seed differs from process to process.
TEST_F(PdfTest, writesTheSameBytesWhateverTheSeedOfHashes) {
    const QByteArray first = read(write(madeUpReport(3)));
    for (int i = 0; i < 8; ++i) {
        QHashSeed::resetRandomGlobalSeed();
        EXPECT_TRUE(read(write(madeUpReport(3))) == first) << i;
    }
}

TEST_F(PdfTest, writesTheSameBytesInAnotherProcess) {
    constexpr const char* kPaper = "PACTDESK_TEST_PAPER";
    const QString here = write(madeUpReport(3));
    if (qEnvironmentVariableIsSet(kPaper)) {  // this is the other process
        ASSERT_TRUE(QFile::copy(here, qEnvironmentVariable(kPaper)));
        return;
    }
    const QString there = folder.filePath(QStringLiteral("there.pdf"));
    qputenv(kPaper, there.toUtf8());
    run(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--gtest_filter=PdfTest.writesTheSameBytesInAnotherProcess")});
    qunsetenv(kPaper);
    EXPECT_TRUE(read(there) == read(here));
}

TEST_F(PdfTest, stopsWhenAskedAndLeavesNothing) {
    CancelToken cancel;
    cancel.cancel();
    const QString path = folder.filePath(QStringLiteral("cancelled.pdf"));
    const Status status = writePdf(madeUpReport(3), {}, path, {}, cancel);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(PdfTest, refusesAFolderThatIsNotThereOrIsTheTarget) {
    const Report report = madeUpReport(1);
    const Status missing =
        writePdf(report, {}, folder.filePath(QStringLiteral("none/paper.pdf")), {}, {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    const Status isFolder = writePdf(report, {}, folder.path(), {}, {});
    ASSERT_FALSE(isFolder);
    EXPECT_EQ(isFolder.error().code, ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace pact::report
