#include "tests/report/papertest.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>

#include <limits>
#include <sys/stat.h>

namespace pact::report {
namespace {

using testing_support::SmallDisk;

QString words(int count, const QString& stem = QStringLiteral("w")) {
    QStringList all;
    for (int i = 0; i < count; ++i) all << stem + QString::number(i);
    return all.join(u' ');
}

Report paper() {
    Report made;
    made.title = QStringLiteral("Title");
    made.language = QStringLiteral("en");
    made.made = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    return made;
}

Paragraph paragraph(const Text& text, const QString& label = {}) {
    Paragraph made;
    made.kind = label.isEmpty() ? Paragraph::Kind::Plain : Paragraph::Kind::Numbered;
    made.label = label;
    made.text = text;
    return made;
}

Report with(const Block& block) {
    Report made = paper();
    made.opening.push_back(block);
    return made;
}

Row row(std::vector<Text> cells) {
    Row made;
    made.cells = std::move(cells);
    return made;
}

Table table(std::vector<Row> rows, std::size_t columns = 3) {
    Table made;
    made.title = QStringLiteral("A table");
    made.columns.resize(columns);
    made.heading = {row({QStringLiteral("HeadOne"), QStringLiteral("HeadTwo")})};
    made.rows = std::move(rows);
    return made;
}

class BadInputTest : public testing_support::PaperTest {
protected:
    /// Each of the words stands in the paper once, and all of them on its pages.
    void expectOnce(const QString& path, const QString& expected) {
        QString all = u' ' + pages(path).join(u' ').simplified() + u' ';
        for (const QString& word : expected.split(u' ')) {
            const qsizetype at = all.indexOf(u' ' + word + u' ');
            ASSERT_GE(at, 0) << word.toStdString();
            EXPECT_LT(all.indexOf(u' ' + word + u' ', at + 1), 0) << word.toStdString();
        }
        expectWithinMargins(path);
    }

    void expectWithinMargins(const QString& path) {
        for (int page = 1; page <= pages(path).size() && page <= 6; ++page)
            for (const auto& [word, area] : places(path, page))
                EXPECT_TRUE(area.left() > 60 && area.right() < 535 && area.top() > 20 &&
                            area.bottom() < 805)
                    << word.toStdString() << " on page " << page;
    }
};

TEST_F(BadInputTest, breaksAParagraphOf20000Characters) {
    const QString many = words(3400);
    EXPECT_GT(many.size(), 19000);
    expectOnce(write(with(paragraph(many))), many);
}

TEST_F(BadInputTest, breaksAWordOf20000Characters) {
    const QString path = write(with(paragraph(QString(20000, u'x') + u'y')));
    EXPECT_EQ(letters(path).count(u'x'), 20000);
    expectWithinMargins(path);
}

TEST_F(BadInputTest, breaksACellOverAsManyPagesAsItTakes) {
    const QString many = words(2500);
    const QString path = write(
        with(table({row({QStringLiteral("first"), many, {}}), row({QStringLiteral("second")})})));
    EXPECT_GT(pages(path).size(), 3);
    expectOnce(path, many + QStringLiteral(" first second"));
}

TEST_F(BadInputTest, printsAHeadingOfATableThatIsTallerThanAPageOnce) {
    Table tall = table({row({QStringLiteral("rowword")})});
    tall.heading = {row({words(900)})};
    expectOnce(write(with(tall)), words(900) + QStringLiteral(" rowword"));
}

TEST_F(BadInputTest, breaksAGroupThatIsTallerThanAPage) {
    Row group = row({words(1500), QStringLiteral("besides")});
    group.isGroup = true;
    expectOnce(write(with(table({group, row({QStringLiteral("rowword")})}))),
               words(1500) + QStringLiteral(" besides rowword"));
}

TEST_F(BadInputTest, breaksAFootnoteThatIsLongerThanAPage) {
    Text text(QStringLiteral("A sentence."));
    text.addFootnote(words(2500));
    Report report = with(paragraph(text));
    report.opening.emplace_back(paragraph(words(600, QStringLiteral("body"))));
    const QString path = write(report);
    EXPECT_GT(pages(path).size(), 2);
    expectOnce(path, words(2500) + u' ' + words(600, QStringLiteral("body")));
}

TEST_F(BadInputTest, carries200FootnotesOfOnePageOn) {
    Text text;
    for (int i = 0; i < 200; ++i)
        text.add(QStringLiteral("said ")).addFootnote(QStringLiteral("note%1").arg(i));
    const QString path = write(with(paragraph(text)));
    expectOnce(path, words(200, QStringLiteral("note")));
    const QString tree = run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), path});
    EXPECT_EQ(tree.count(QRegularExpression(QStringLiteral("Note <"))), 200);
}

TEST_F(BadInputTest, breaksTheWordOfANarrowColumn) {
    Table narrow = table({row({QStringLiteral("one"), QString(900, u'x'), QStringLiteral("end")})});
    narrow.columns = {{5}, {0.01}, {5}};
    const QString path = write(with(narrow));
    EXPECT_EQ(letters(path).count(u'x'), 900);
    expectWithinMargins(path);
}

TEST_F(BadInputTest, breaksTitleMastheadAndLabelsThatAreTooLong) {
    Report report = with(paragraph(QStringLiteral("text0"), words(80, QStringLiteral("label"))));
    report.title = words(400, QStringLiteral("title"));
    report.masthead.organ = words(300, QStringLiteral("organ"));
    report.masthead.symbol = words(300, QStringLiteral("symbol"));
    Chapter chapter;
    chapter.label = words(100, QStringLiteral("chapter"));
    chapter.title = words(400, QStringLiteral("heading"));
    report.chapters.push_back(chapter);
    const QString path = write(report);
    for (const char* stem : {"label", "title", "organ", "heading"}) {
        const QString last = QString::fromLatin1(stem) + QStringLiteral("79");
        EXPECT_TRUE(pages(path).join(u' ').contains(last)) << stem;
    }
    EXPECT_TRUE(pages(path).join(u' ').contains(QStringLiteral("heading399")));
    EXPECT_TRUE(pages(path).join(u' ').contains(QStringLiteral("symbol299")));
    expectWithinMargins(path);
}

// The label was drawn on one line of the room before the text, and what did not fit was lost.
TEST_F(BadInputTest, keepsLabelsThatAreWiderThanTheirPlace) {
    Report report = with(paragraph(QStringLiteral("first words"), QStringLiteral("123456789.")));
    Paragraph roman = paragraph(QStringLiteral("second words"), QStringLiteral("(lxxxviii)"));
    roman.kind = Paragraph::Kind::Roman;
    report.opening.emplace_back(roman);
    const QString text = pages(write(report)).front();
    EXPECT_TRUE(text.contains(QStringLiteral("123456789. first words"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("(lxxxviii) second words"))) << text.toStdString();
}

TEST_F(BadInputTest, printsTheCodeOfWhatHasNoGlyph) {
    const QString odd = QStringLiteral("a\uE000b\u0378c") + QChar(0xd800) +
                        QStringLiteral("d\U000F0000e\U000E1000f\uFFFFg");
    const QString path = write(with(paragraph(odd)));
    const QString all = letters(path);
    for (const char* code :
         {"a[U+E000]b", "b[U+0378]c", "c[U+D800]d", "d[U+F0000]e", "e[U+E1000]f", "f[U+FFFF]g"})
        EXPECT_TRUE(all.contains(QLatin1String(code))) << code << all.toStdString();
    const QString plain = folder.filePath(QStringLiteral("plain.pdf"));
    run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, plain});
    QFile file(plain);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("<0000> <0000> <0000>"));
}

TEST_F(BadInputTest, printsEmojiAsGlyphOrCode) {
    const QString all =
        letters(write(with(paragraph(QStringLiteral("x\U0001F600y \u2764\uFE0Fz")))));
    EXPECT_TRUE(all.contains(QStringLiteral("x\U0001F600y")) ||
                all.contains(QStringLiteral("x[U+1F600]y")))
        << all.toStdString();
    EXPECT_TRUE(all.contains(u'z'));
}

TEST_F(BadInputTest, printsMarkupAndControlsAsText) {
    const QString odd = QStringLiteral("<b>&amp;") + QChar(0) +
                        QStringLiteral(
                            "one\ttwo\fthree\u200Ffour\u2067five\u2069six\u202Aseven"
                            "\u202E8\r\nnine\u2029ten");
    Report report = with(paragraph(odd));
    report.title = odd;
    report.runningHead = odd;
    Chapter chapter;
    chapter.title = odd;
    chapter.id = QStringLiteral("c");
    report.chapters.push_back(chapter);
    const QString path = write(report);
    const QString text = pages(path).front();
    EXPECT_GE(text.count(QStringLiteral("<b>&amp;")), 3);
    for (const char* word :
         {"one", "two", "three", "four", "five", "six", "seven", "8", "nine", "ten"})
        EXPECT_GE(text.count(QLatin1String(word)), 3) << word << text.toStdString();
    EXPECT_TRUE(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
}

TEST_F(BadInputTest, makesAPaperOfNothing) {
    EXPECT_EQ(pages(write(Report{})).size(), 1);
    Report report = paper();
    report.chapters.resize(3);
    report.chapters[1].title = QStringLiteral("Alone");
    EXPECT_TRUE(pages(write(report)).front().contains(QStringLiteral("Alone")));
}

TEST_F(BadInputTest, printsTablesOfAnyShape) {
    Report report = paper();
    report.opening.emplace_back(table({}));
    report.opening.emplace_back(table({}, 0));
    report.opening.emplace_back(table({row({QStringLiteral("nocolumn")})}, 0));
    report.opening.emplace_back(
        table({row({}), row({QStringLiteral("few")}),
               row({QStringLiteral("b1"), QStringLiteral("b2"), QStringLiteral("b3"),
                    QStringLiteral("b4"), QStringLiteral("b5")})}));
    Table none;
    report.opening.emplace_back(none);
    Table zero = table({row({QStringLiteral("zeroshare")})});
    zero.columns = {{0}, {-1}, {std::numeric_limits<qreal>::quiet_NaN()}};
    report.opening.emplace_back(zero);
    Table group = table({row({})}, 0);
    group.heading.clear();
    group.rows.front().isGroup = true;
    report.opening.emplace_back(group);
    expectOnce(write(report), QStringLiteral("nocolumn few b1 b2 b3 b4 b5 zeroshare"));
}

TEST_F(BadInputTest, printsFiguresWithoutPictureAndOfAnySize) {
    Report report = paper();
    for (const char* id : {"missing", "null", "huge"}) {
        Figure figure;
        figure.id = QLatin1String(id);
        figure.title = QStringLiteral("Figure ") + figure.id;
        figure.alternative = QStringLiteral("words-") + figure.id;
        figure.size = {9000, 9000};
        report.opening.emplace_back(figure);
    }
    QPicture huge;
    QPainter painter(&huge);
    QFont large;
    large.setPixelSize(300);
    painter.setFont(large);
    painter.drawText(7000, 8900, QStringLiteral("corner"));
    painter.end();
    const QString path = folder.filePath(QStringLiteral("figures.pdf"));
    const FigurePictures pictures{{QStringLiteral("null"), QPicture()},
                                  {QStringLiteral("huge"), huge}};
    ASSERT_TRUE(writePdf(report, pictures, path, {}, {}));
    const QString text = pages(path).join(u' ');
    EXPECT_TRUE(text.contains(QStringLiteral("words-missing")));
    EXPECT_TRUE(text.contains(QStringLiteral("words-null")));
    EXPECT_FALSE(text.contains(QStringLiteral("words-huge")));
    // Scaled down so far, text of the picture is no text any more that pdftotext would give.
    expectWithinMargins(path);
}

TEST_F(BadInputTest, neverPartsAShortNumberFromItsWord) {
    QString text;
    for (int i = 0; i < 300; ++i)
        text += QStringLiteral("fi").repeated(1 + i % 5) + QString(1 + i % 4, u'a') +
                QStringLiteral(" %1 November ").arg(1 + i % 30);
    const QString all = pages(write(with(paragraph(text)))).join(u'\n');
    static const QRegularExpression kParted(QStringLiteral("\\b\\d{1,2} *\\n *November"));
    EXPECT_FALSE(kParted.match(all).hasMatch()) << kParted.match(all).captured().toStdString();
    static const QRegularExpression kSplit(QStringLiteral("\\d *\\n *\\d"));
    EXPECT_FALSE(kSplit.match(all).hasMatch()) << kSplit.match(all).captured().toStdString();
    EXPECT_EQ(all.count(QStringLiteral("November")), 300);
}

TEST_F(BadInputTest, lays10000ParagraphsOutInOrder) {
    Report report = paper();
    for (int i = 1; i <= 10000; ++i)
        report.opening.emplace_back(
            paragraph(QStringLiteral("Paragraph%1 of many.").arg(i), QStringLiteral("%1.").arg(i)));
    const QStringList all = pages(write(report));
    EXPECT_GT(all.size(), 300);
    int expected = 0;
    static const QRegularExpression kParagraph(QStringLiteral("(\\d+)\\.\\s+Paragraph(\\d+) "));
    for (const auto& match : kParagraph.globalMatch(all.join(u'\n'))) {
        EXPECT_EQ(match.captured(1), match.captured(2));
        EXPECT_EQ(match.captured(2).toInt(), ++expected);
    }
    EXPECT_EQ(expected, 10000);
}

void expectNotWritten(const Status& status, ErrorCode code) {
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, code);
    EXPECT_TRUE(status.error().message.endsWith(u'.'));
    EXPECT_EQ(status.error().message.count(QStringLiteral(". ")), 0);
}

TEST_F(BadInputTest, leavesNothingOnADiskThatIsReadOnlyOrFull) {
    SmallDisk disk(folder.filePath(QStringLiteral("disk")), 256);
    if (!disk.isMounted()) GTEST_SKIP() << disk.problem().toStdString();
    const Report report = with(paragraph(words(3000)));
    disk.fill(8);
    const QStringList before = disk.files();
    expectNotWritten(writePdf(report, {}, disk.path(QStringLiteral("paper.pdf")), {}, {}),
                     ErrorCode::DiskFull);
    EXPECT_EQ(disk.files(), before);
    disk.makeRoom();
    ASSERT_TRUE(disk.makeReadOnly());
    expectNotWritten(writePdf(report, {}, disk.path(QStringLiteral("paper.pdf")), {}, {}),
                     ErrorCode::ReadOnly);
    EXPECT_TRUE(disk.files().isEmpty());
}

TEST_F(BadInputTest, replacesAFileThatIsOpenElsewhereAsAWhole) {
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::ReadWrite));
    before.write("as it was");
    before.flush();
    ASSERT_TRUE(writePdf(paper(), {}, path, {}, {}));
    before.seek(0);
    EXPECT_EQ(before.readAll(), "as it was");
    EXPECT_EQ(pages(path).size(), 1);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(BadInputTest, writesThroughASymbolicLink) {
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    const QString link = folder.filePath(QStringLiteral("link.pdf"));
    ASSERT_TRUE(QFile::link(path, link));
    ASSERT_TRUE(writePdf(paper(), {}, link, {}, {}));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_FALSE(QFileInfo(path).isSymLink());
    EXPECT_EQ(pages(path).size(), 1);
}

TEST_F(BadInputTest, refusesALinkThatLeadsToItselfOrAFolder) {
    const QString loop = folder.filePath(QStringLiteral("loop.pdf"));
    ASSERT_TRUE(QFile::link(loop, loop));
    EXPECT_FALSE(writePdf(paper(), {}, loop, {}, {}));
    EXPECT_TRUE(QFileInfo(loop).isSymLink());
    const QString link = folder.filePath(QStringLiteral("folder.pdf"));
    ASSERT_TRUE(QFile::link(folder.path(), link));
    expectNotWritten(writePdf(paper(), {}, link, {}, {}), ErrorCode::InvalidInput);
}

// A pipe made the program wait for ever.
TEST_F(BadInputTest, refusesWhatIsNoOrdinaryFile) {
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    expectNotWritten(writePdf(paper(), {}, pipe, {}, {}), ErrorCode::InvalidInput);
    EXPECT_FALSE(QFileInfo(pipe).isFile());
}

}  // namespace
}  // namespace pact::report
