#include "core/exchange/shippedcontent.h"
#include "core/report/canonicalcontent.h"
#include "core/report/paperkind.h"
#include "resources/resources.h"
#include "tests/report/papersample.h"
#include "tests/report/pdftools.h"
#include "ui/charts/chartpainter.h"

#include <QRegularExpression>
#include <QSet>

// Papers of every kind in a language from the right, whose words are kept with the tests: a trial
// of the layout.

namespace pact::testing_support {
namespace {

using namespace report;
using domain::ReportKind;

class ArabicTest : public Scratch, public testing::WithParamInterface<const PaperKind*> {
protected:
    ArabicTest() {
        resources::initialise();
        need(exchange::createSample(*workspace, clock));
    }

    template<class T>
    domain::Id<T> idOf(const char* reference) {
        return {need(store.resolve(domain::specOf<T>(), QLatin1String(reference)))};
    }

    Report paperIn(const char* language) {
        domain::ReportDefinition definition;
        definition.kind = GetParam()->kind;
        definition.audience = domain::Audience::Partners;
        definition.language.tag = QString::fromLatin1(language);
        definition.meeting = idOf<domain::Meeting>(
            GetParam()->kind == ReportKind::Stocktaking ? "TEWG2-2023" : "TPCG-2025");
        definition.partner = idOf<domain::Partner>("XAA");
        definition.recommendation = idOf<domain::Recommendation>("TEWG1-2021/2");
        definition.since = QDate(2021, 1, 1);
        return need(buildPaper(workspace->database(), definition, clock));
    }

    QString write(const Report& paper) {
        ui::ChartPainter painter;
        const auto figures = need(paintFigures(paper, painter));
        QString pdf = folder.filePath(QStringLiteral("paper.pdf"));
        need(writePdf(paper, figures, pdf, {}, {}));
        return pdf;
    }

    static QStringList labelsOf(const Report& paper) {
        QStringList labels;
        for (const QString& line : canonicalContent(paper).split(u'\n'))
            if (line.startsWith(QLatin1String("numbered\t"))) labels << line.section(u'\t', 1, 1);
        return labels;
    }

    /// The words that end at the right edge of the text.
    static QSet<QString> edgesOf(const QString& pdf) {
        static const QRegularExpression kWord(
            QStringLiteral("<word xMin=\"[^\"]+\" yMin=\"[^\"]+\" xMax=\"([^\"]+)\" "
                           "yMax=\"[^\"]+\">([^<]*)</word>"));
        const QString boxes = outputOf(QStringLiteral("pdftotext"),
                                       {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
        QSet<QString> found;
        for (const auto& match : kWord.globalMatch(boxes))
            if (std::abs(match.captured(1).toDouble() - (595.28 - 70.87)) < 3)
                found << match.captured(2);
        return found;
    }
};

TEST_P(ArabicTest, departsFromNothing) {
    const QString pdf = write(paperIn("ar"));
    expectSoundFile(pdf);
    expectEmbeddedFonts(pdf);
    expectNoBitmaps(pdf);
    expectNoFindings(pdf);
}

TEST_P(ArabicTest, isReadAloudWholeAndInItsOrder) {
    const Report paper = paperIn("ar");
    expectStructure(write(paper), canonicalContent(paper));
}

TEST_P(ArabicTest, numbersAsInEnglish) {
    // Annexes, tables and figures are named with a word before their number, a single annex with
    // the word alone.
    const auto numbers = [](const Report& paper) {
        const QString annex = wordsIn(paper.language.toLatin1().constData())->say("Annex");
        static const QRegularExpression kNumbered(
            QStringLiteral("^(numbered|lettered|roman|table|figure|chapter)"));
        static const QRegularExpression kIsolates(QStringLiteral("[\\x{2066}-\\x{2069}]"));
        QStringList all;
        for (const QString& line : canonicalContent(paper).remove(kIsolates).split(u'\n'))
            if (kNumbered.match(line).hasMatch())
                all << line.section(u'\t', 0, 0) + u' ' +
                           line.section(u'\t', 1, 1).remove(annex).section(u' ', -1);
        return all.join(u'\n');
    };
    EXPECT_EQ(numbers(paperIn("ar")).toStdString(), numbers(paperIn("en")).toStdString());
}

TEST_P(ArabicTest, labelsStandAtTheRight) {
    const Report paper = paperIn("ar");
    const QStringList labels = labelsOf(paper);
    const QSet<QString> found = edgesOf(write(paper));
    ASSERT_FALSE(labels.isEmpty());
    for (const QString& label : labels)  // the stop is a word of its own, on the other side
        EXPECT_TRUE(found.contains(label.chopped(1))) << label.toStdString();
}

/// Without the values that run from the left, which stand in isolates, some in others.
QString withoutIsolates(QString text) {
    static const QRegularExpression kIsolate(
        QStringLiteral("\\x{2066}[^\\x{2066}-\\x{2069}]*\\x{2069}"));
    for (qsizetype size = -1; size != text.size();) {
        size = text.size();
        text.remove(kIsolate);
    }
    return text;
}

TEST_P(ArabicTest, hasTheStopsOfArabic) {
    for (const QString& line : canonicalContent(paperIn("ar")).split(u'\n'))
        for (QString part : line.split(u'\t').mid(1)) {
            static const QRegularExpression kNote(QStringLiteral("\\[\\^.*\\]"));
            // What runs from the left may have its own.
            static const QRegularExpression kStop(QStringLiteral("(?<![A-Za-z\\]])[,;?](?!\\d)"));
            static const QRegularExpression kArabic(QStringLiteral("[\\x{621}-\\x{64a}]"));
            part = withoutIsolates(part.remove(kNote));
            if (part.startsWith(u'{') || !part.contains(kArabic)) continue;
            EXPECT_FALSE(part.contains(kStop)) << part.toStdString();
        }
}

TEST_P(ArabicTest, hasItsWordsWhole) {
    const Report paper = paperIn("ar");
    const QString text = outputOf(QStringLiteral("pdftotext"), {write(paper), QStringLiteral("-")});
    static const QRegularExpression kWord(
        QStringLiteral("(?<![\\x{621}-\\x{652}])[\\x{621}-\\x{64a}]{3,}(?![\\x{621}-\\x{652}])"));
    int words = 0;
    for (const QString& line : canonicalContent(paper).split(u'\n')) {
        if (!line.startsWith(QLatin1String("numbered"))) continue;
        for (const auto& match : kWord.globalMatch(line)) {
            ++words;
            EXPECT_TRUE(text.contains(match.captured())) << match.captured().toStdString();
        }
    }
    EXPECT_GT(words, 3);
}

INSTANTIATE_TEST_SUITE_P(Kinds, ArabicTest, testing::ValuesIn(allKinds()), [](const auto& each) {
    return domain::codeOf(each.param->kind).toStdString();
});

TEST(ArabicWordsTest, haveTheFiguresOfTheUnitedNations) {
    const auto words = wordsIn("ar");
    EXPECT_EQ(words->figures(12345), QStringLiteral("12,345"));
    EXPECT_EQ(words->day({2022, 5, 2}), QStringLiteral("2 مايو 2022"));
    EXPECT_FALSE(Phrasebook::languages().contains(QStringLiteral("ar")));
}

TEST(ArabicWordsTest, haveSixForms) {
    const auto words = wordsIn("ar");
    const auto put = [&](qint64 number) {
        return words->count("{N} report(s) were received since %1.", number, {QStringLiteral("5")});
    };
    EXPECT_EQ(put(0), QStringLiteral("لم يرد أي تقرير منذ 5."));
    EXPECT_EQ(put(1), QStringLiteral("ورد تقرير واحد منذ 5."));
    EXPECT_EQ(put(2), QStringLiteral("ورد تقريران منذ 5."));
    EXPECT_EQ(put(3), QStringLiteral("وردت 3 تقارير منذ 5."));
    EXPECT_EQ(put(11), QStringLiteral("ورد 11 تقريرا منذ 5."));
    EXPECT_EQ(put(100), QStringLiteral("ورد 100 تقرير منذ 5."));
}

/// Else "Vienna, 18 March" would print the 18 on the other side of Vienna.
TEST(ArabicWordsTest, setForeignValuesApart) {
    const QString vienna = QStringLiteral("Vienna");
    EXPECT_EQ(wordsIn("ar")->say("%1, %2", {vienna, QStringLiteral("18 مارس")}),
              QStringLiteral("\u2066Vienna\u2069، 18 مارس"));
    EXPECT_EQ(wordsIn("ar")->listed({vienna}), QStringLiteral("\u2066Vienna\u2069"));
    EXPECT_EQ(wordsIn("ar")->say("%1: %2", {QStringLiteral("المجموع"), QStringLiteral("100+")}),
              QStringLiteral("المجموع: \u2066100+\u2069"));
    EXPECT_EQ(wordsIn("fr")->say("%1, %2", {vienna, vienna}), QStringLiteral("Vienna, Vienna"));
}

TEST(ArabicWordsTest, quoteWordsWithMarksThatRunWithThem) {
    EXPECT_EQ(wordsIn("ar")->quoted(QStringLiteral("Vienna")),
              QStringLiteral("\u2066“Vienna”\u2069"));
    EXPECT_EQ(wordsIn("ar")->quoted(QStringLiteral("فيينا")), QStringLiteral("”فيينا“"));
}

}  // namespace
}  // namespace pact::testing_support
