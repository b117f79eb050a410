#include "core/report/scripts.h"
#include "tests/report/directionsample.h"
#include "tests/report/papertest.h"

#include <QImage>
#include <QPainter>

namespace pact::report {
namespace {

using testing_support::arabicPaper;
using testing_support::chinesePaper;

/// Without the marks of direction that pdftotext adds, and without vowel signs, which it may put
/// before their letters.
QString bare(QString text) {
    static const QRegularExpression kMarks(QStringLiteral(
        "[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{64b}-\\x{652}]"));
    return text.remove(kMarks).simplified();
}

class DirectionTest : public testing_support::PaperTest {
protected:
    static QStringList fontsOf(const QString& path) {
        return run(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    }
};

TEST_F(DirectionTest, mirrorsThePageInArabic) {
    const QString path = write(arabicPaper());
    const auto words = places(path, 1);
    const qreal middle = 595.28 / 2;
    // The symbol ends the line; the first column is the rightmost one, numbers end at the left.
    EXPECT_LT(words.at(QStringLiteral("T/PCG/2026/1")).right(), middle);
    EXPECT_GT(words.at(QStringLiteral("T-2024/1")).right(), 500);
    EXPECT_NEAR(words.at(QStringLiteral("14")).left(), 70.87, 3);
    // The code of the record keeps its order, at the side where reading begins.
    const auto code = words.lower_bound(QStringLiteral("12-00112233"));
    ASSERT_NE(code, words.end());
    EXPECT_TRUE(code->first.startsWith(QStringLiteral("12-00112233")));
    EXPECT_GT(code->second.left(), middle);
}

TEST_F(DirectionTest, keepsArabicInLogicalOrder) {
    const QString all = bare(pages(write(arabicPaper())).join(u' '));
    for (const char16_t* words :
         {u"تبادل المعلومات العملية بين", u"دون المساس", u"تقدم في تنفيذ", u"تقرير الفريق",
          u"مع مراعاة آراء الشركاء", u"الركيزة", u"حسب الركيزة",
          // with lam-alef and such, in text and in a figure, and with brackets
          u"ومنها المعلومات عن السلائف الكيميائية", u"قيد النظر", u"الركيزة الأولى",
          u"على النحو المبين في الفصل الأول", u"إلى ما يلي", u"(أ)", u"في المائة)"})
        EXPECT_TRUE(all.contains(QString::fromUtf16(words)))
            << QString::fromUtf16(words).toStdString() << "\n in " << all.toStdString();
}

TEST_F(DirectionTest, runsAQuotationInItsOwnDirection) {
    const QString path = write(arabicPaper());
    const QString all = bare(pages(path).join(u' '));
    EXPECT_TRUE(all.contains(QStringLiteral(
        "Training partner XAA reported that it shares typologies with its neighbours every "
        "quarter, and that two of them answered within a month of each request.")));
    const auto words = places(path, 1);
    EXPECT_LT(words.at(QStringLiteral("Training")).right(),
              words.at(QStringLiteral("partner")).left());
    // Longer lines begin below one another; a short one stands where the page begins.
    EXPECT_NEAR(words.at(QStringLiteral("Training")).left(),
                words.at(QStringLiteral("quarter,")).left(), 1.0);
    EXPECT_GT(words.at(QStringLiteral("done.")).right(), 595.28 / 2 + 100);
}

Report opening(const std::vector<Text>& texts) {
    Report report = arabicPaper();
    report.opening.clear();
    report.chapters.clear();
    for (const Text& text : texts) {
        Paragraph each;
        each.text = text;
        report.opening.emplace_back(each);
    }
    return report;
}

Text english(const QString& words) {
    Text text(words);
    text.language = QStringLiteral("en");
    return text;
}

TEST_F(DirectionTest, beginsBrokenForeignTextsBelowOneAnother) {
    const QString words = QStringLiteral(" the typologies that the meeting has before it");
    const QString path = write(opening({english(QStringLiteral("Share") + words.repeated(3)),
                                        english(QStringLiteral("Exchange") + words.repeated(3)),
                                        english(QStringLiteral("Endorsed."))}));
    const auto found = places(path, 1);
    EXPECT_NEAR(found.at(QStringLiteral("Share")).left(),
                found.at(QStringLiteral("Exchange")).left(), 0.5);
    EXPECT_GT(found.at(QStringLiteral("Endorsed.")).left(), 400);
}

TEST_F(DirectionTest, partsForeignWordsFromTheirsByTheBlank) {
    const QString path =
        write(opening({english(QStringLiteral("Continued")).add(QStringLiteral(" (تابع)"))}));
    EXPECT_TRUE(places(path, 1).contains(QStringLiteral("Continued")));
}

TEST_F(DirectionTest, readsWordsOfTheLanguageBesideForeignOnesInItsDirection) {
    const auto found = places(write(opening({english(QStringLiteral("T-2024/7"))
                                                 .add(QStringLiteral(": "))
                                                 .add(QStringLiteral("Meeting"))
                                                 .add(QStringLiteral(" (تابع)"))
                                                 .add(QStringLiteral("، فقرة"))})),
                              1);
    EXPECT_LT(found.at(QStringLiteral("T-2024/7:")).right(),
              found.at(QStringLiteral("Meeting")).left());
}

TEST_F(DirectionTest, keepsSignsAtTheirSideOfANumber) {
    const QString all =
        pages(write(opening({QStringLiteral("100+"), QStringLiteral("<57")}))).join(u' ');
    EXPECT_TRUE(all.contains(QStringLiteral("100+"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("<57"))) << all.toStdString();
    for (const char* number : {"<5", "100+", "-7", "±0.5"})
        EXPECT_TRUE(isSignedNumber(QString::fromUtf8(number))) << number;
    for (const char* other : {"5", "1.", "-", "<", "4-6", "", "A+", "T-2024/1"})
        EXPECT_FALSE(isSignedNumber(QString::fromUtf8(other))) << other;
}

TEST_F(DirectionTest, namesTheUnitOfAShortFigure) {
    FigureData data;
    data.unit = QStringLiteral("وحدات معدودة");
    data.categories = QStringList{QStringLiteral("قيد النظر")};
    data.series = {{data.unit, Tone::Deep, {8}}};
    data.trainingMark = QStringLiteral("تدريب");
    Figure figure;
    figure.id = QStringLiteral("short");
    figure.data = data;
    figure.size = {450, data.naturalHeight()};
    Report report = opening({});
    report.opening.emplace_back(figure);
    const QString all = bare(pages(write(report)).join(u' '));
    EXPECT_TRUE(all.contains(data.unit)) << all.toStdString();
}

TEST_F(DirectionTest, namesItsFontsAndSlantsNoArabicOrChinese) {
    for (const auto& [paper, font] : {std::pair(arabicPaper(), QStringLiteral("NotoSansArabic")),
                                      std::pair(chinesePaper(), QStringLiteral("NotoSerifCJK"))}) {
        const QStringList fonts = fontsOf(write(paper));
        EXPECT_FALSE(fonts.filter(font).isEmpty()) << fonts.join(u'\n').toStdString();
        EXPECT_TRUE(fonts.filter(QStringLiteral("DejaVu")).isEmpty());
        for (const QString& line : fonts) {
            EXPECT_FALSE(line.contains(QStringLiteral("Italic"))) << line.toStdString();
            EXPECT_TRUE(line.contains(QStringLiteral(" yes "))) << line.toStdString();
        }
    }
}

TEST_F(DirectionTest, takesTheSlantFromForeignScriptsOnly) {
    QFont italic;
    italic.setItalic(true);
    const auto formats =
        scriptFormats(QStringLiteral("Some 中文 words"), italic, QStringLiteral("en"));
    ASSERT_EQ(formats.size(), 1);
    EXPECT_EQ(formats.front().start, 5);
    EXPECT_EQ(formats.front().length, 2);
    EXPECT_FALSE(formats.front().format.fontItalic());
    EXPECT_TRUE(scriptFormats(QStringLiteral("中文"), QFont(), QStringLiteral("en")).isEmpty());
}

TEST_F(DirectionTest, keepsChineseWhole) {
    QString all = letters(write(chinesePaper()));
    all.replace(QChar(0x2e3a), QStringLiteral("\u2014\u2014"));  // one glyph of the font for two
    for (const char16_t* words :
         {u"会议将首先审议建议T-2024/2。该建议由培训伙伴XAA于2024年提交专家工作组",
          u"“类型学信息的交流”——包括前体、资金流动和贩运路线……各伙伴的意见见下文。",
          u"政策协商小组的报告：培训会议", u"加强边境管制机构之间的联络。", u"第二支柱"})
        EXPECT_TRUE(all.contains(QString::fromUtf16(words)))
            << QString::fromUtf16(words).toStdString() << "\n in " << all.toStdString();
}

TEST_F(DirectionTest, givesBackTheIdeographsThatLookLikeRadicals) {
    Report report = chinesePaper();
    report.opening.clear();
    report.chapters.clear();
    QString words = QStringLiteral("户罒");
    for (char16_t radical = 0x2f00; radical < 0x2fd6; ++radical)
        words += QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
    Paragraph paragraph;
    paragraph.text = words;
    report.opening.emplace_back(paragraph);
    const QString all = letters(write(report));
    for (const QChar each : words) EXPECT_TRUE(all.contains(each)) << QString(each).toStdString();
}

TEST_F(DirectionTest, beginsNoLineWithAChineseStop) {
    Report report = chinesePaper();
    report.opening.clear();
    report.chapters.clear();
    const QString words = QString::fromUtf16(u"建议、意见，报告。（甲）《乙》");
    for (int i = 0; i < 40; ++i) {
        Paragraph each;
        each.text = QString(i, u'中') + words.repeated(12);
        report.opening.emplace_back(each);
    }
    static const QString kNever = QString::fromUtf16(u"、，。）》！？：；”");
    static const QString kNeverLast = QString::fromUtf16(u"（《“");
    const QStringList all = pages(write(report));
    for (const QString& line : all.join(u'\n').split(u'\n', Qt::SkipEmptyParts)) {
        EXPECT_FALSE(kNever.contains(line.front())) << line.toStdString();
        EXPECT_FALSE(kNeverLast.contains(line.trimmed().back())) << line.toStdString();
    }
}

/// The share of dark pixels that stand in the left half of a figure.
qreal darkOnTheLeft(const FigureData& data) {
    ui::ChartPainter painter;
    const QSizeF size(450, data.naturalHeight());
    QPicture picture = painter.paint(data, size).value();
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onto(&image);
    picture.play(&onto);
    onto.end();
    int left = 0;
    int all = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) >= 128) continue;
            ++all;
            left += x < image.width() / 2 ? 1 : 0;
        }
    return qreal(left) / all;
}

TEST_F(DirectionTest, growsBarsFromWhereReadingBegins) {
    const Report paper = arabicPaper();
    FigureData data = paper.figures().front()->data;
    EXPECT_GT(darkOnTheLeft(data), 0.6);
    data.direction = Qt::RightToLeft;
    EXPECT_LT(darkOnTheLeft(data), 0.4);
    const QString path = write(paper);
    const auto words = places(path, static_cast<int>(pages(path).size()));
    EXPECT_GT(words.at(QStringLiteral("0")).left(), words.at(QStringLiteral("12")).left());
}

TEST_F(DirectionTest, mirrorsNothingInLanguagesFromTheLeft) {
    const auto words = places(write(chinesePaper()), 1);
    EXPECT_GT(words.at(QStringLiteral("T/PCG/2026/1")).left(), 400);
    EXPECT_NEAR(words.at(QStringLiteral("T-2024/1")).left(), 70.87, 3);
}

}  // namespace
}  // namespace pact::report
