#include "core/report/canonicalcontent.h"
#include "core/report/compose.h"
#include "core/report/numbering.h"
#include "tests/report/papertest.h"

namespace pact::testing_support {
namespace {

using namespace report;

/// Boxes to tick and lines to write on.
class FormTest : public PaperTest {
protected:
    static Form form(int lines) {
        Form form;
        form.title = QStringLiteral("Outcome");
        form.choices = {{QStringLiteral("Endorsed"), true}, {QStringLiteral("Noted"), false}};
        form.spaces = {{QStringLiteral("Wording"), lines}};
        return form;
    }
    static Report paper() {
        Report paper;
        paper.title = QStringLiteral("A sheet for tests");
        paper.language = QStringLiteral("en");
        paper.made = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
        return paper;
    }
    static void finish(Report& paper) {
        const auto words = Phrasebook::open(paper.language);
        ASSERT_TRUE(words);
        number(paper, **words);
    }
};

TEST_F(FormTest, standsInTheContentAndInTheNumberOfWords) {
    Report sheet = paper();
    sheet.opening.emplace_back(form(3));
    EXPECT_TRUE(canonicalContent(sheet).endsWith(
        QStringLiteral("form\tOutcome\nticked\tEndorsed\nchoice\tNoted\nspace\tWording\t3\n")));
    EXPECT_EQ(sheet.wordCount(), paper().wordCount() + 4);
}

TEST_F(FormTest, printsBoxesThatAreTickedAndOpen) {
    Report sheet = paper();
    sheet.opening.emplace_back(form(1));
    const QString text = letters(write(sheet));
    EXPECT_TRUE(text.contains(QStringLiteral("Outcome\u2611Endorsed\u2610NotedWording")))
        << text.toStdString();
}

TEST_F(FormTest, isNeverTornNorPartedFromWhatLeadsIntoIt) {
    Report sheet = paper();
    for (int i = 1; i <= 9; ++i) {
        sheet.opening.emplace_back(
            compose::leading(compose::numbered(QStringLiteral("Begin%1").arg(i))));
        Form each = form(5);
        each.spaces.push_back({QStringLiteral("End%1").arg(i), 2});
        sheet.opening.emplace_back(std::move(each));
    }
    finish(sheet);
    const QStringList texts = pages(write(sheet));
    EXPECT_GT(texts.size(), 2);
    for (int i = 1; i <= 9; ++i)
        for (const QString& page : texts)
            EXPECT_EQ(page.contains(QStringLiteral("Begin%1").arg(i)),
                      page.contains(QStringLiteral("End%1").arg(i)));
}

TEST_F(FormTest, setsBoxesInAsFewRowsAsTheirWordsAllow) {
    Report sheet = paper();
    Form wide = form(1);
    wide.choices.clear();
    for (const char* words : {"Endorsed", "Endorsed_as_amended", "Noted", "Deferred", "Back",
                              "No_decision", "Not_endorsed"})
        wide.choices.push_back({QLatin1String(words), false});
    sheet.opening.emplace_back(wide);
    const auto words = places(write(sheet), 1);
    EXPECT_DOUBLE_EQ(words.at("Deferred").top(), words.at("Endorsed").top());
    EXPECT_DOUBLE_EQ(words.at("Not_endorsed").top(), words.at("Back").top());
    EXPECT_LT(words.at("Deferred").top(), words.at("Back").top());
    EXPECT_LT(words.at("Endorsed_as_amended").right(), words.at("Noted").left());
}

// Its heading alone stood at the foot of a page when less than a rule's thickness was missing.
TEST_F(FormTest, aTableOfTwoRowsNeverLeavesItsHeadingBehind) {
    for (int notes = 17; notes <= 21; ++notes) {
        Report sheet = paper();
        for (int i = 0; i < 12; ++i)
            sheet.opening.emplace_back(compose::numbered(QStringLiteral("A paragraph.")));
        for (int i = 0; i < notes; ++i)
            sheet.opening.emplace_back(compose::note(QStringLiteral("A note.")));
        Table table = compose::table(QStringLiteral("A table"));
        table.columns = {{1}};
        table.heading.push_back(compose::row({QStringLiteral("HeadOfIt")}));
        table.rows = {compose::groupRow(QStringLiteral("A group")),
                      compose::row({QStringLiteral("RowOfIt")})};
        sheet.opening.emplace_back(table);
        finish(sheet);
        for (const QString& page : pages(write(sheet)))
            EXPECT_EQ(page.contains(QStringLiteral("HeadOfIt")),
                      page.contains(QStringLiteral("RowOfIt")))
                << notes;
    }
}

TEST_F(FormTest, aTableThatStaysWholeBeginsOnANewPage) {
    Report sheet = paper();
    for (int i = 0; i < 12; ++i)
        sheet.opening.emplace_back(compose::numbered(QStringLiteral("A paragraph.")));
    Table table = compose::table(QStringLiteral("A table"));
    table.columns = {{1}};
    table.heading.push_back(compose::row({QStringLiteral("Head")}));
    for (int i = 1; i <= 25; ++i)
        table.rows.push_back(compose::row({QStringLiteral("Row%1").arg(i)}));
    table.staysWhole = true;
    sheet.opening.emplace_back(table);
    finish(sheet);
    const QStringList texts = pages(write(sheet));
    ASSERT_EQ(texts.size(), 2);
    EXPECT_FALSE(texts[0].contains(QStringLiteral("Row1")));
    EXPECT_TRUE(texts[1].contains(QStringLiteral("Row1\n")));
    EXPECT_TRUE(texts[1].contains(QStringLiteral("Row25")));
}

}  // namespace
}  // namespace pact::testing_support
