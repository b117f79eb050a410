#include "core/report/canonicalcontent.h"
#include "core/report/compose.h"
#include "core/report/numbering.h"
#include "core/report/paperkind.h"
#include "core/report/partnernames.h"
#include "core/report/tablecolumns.h"
#include "core/report/typography.h"
#include "tests/report/papersample.h"

namespace pact::report {
namespace {

using testing_support::wordsIn;

TEST(ContentTest, canonicalTextTellsBoldNotesAndLineBreaks) {
    Report paper;
    Text text;
    text.addBold(QStringLiteral("R/1"))
        .add(QStringLiteral(" two\nlines"))
        .addFootnote(QStringLiteral("a source"));
    paper.opening.emplace_back(compose::numbered(text));
    number(paper, *wordsIn("en"));
    EXPECT_TRUE(canonicalContent(paper).contains(
        QStringLiteral("numbered\t1.\t**R/1** two\\nlines[^a source]\n")));
}

TEST(PaperKindTest, everyKindIsOfferedOnceWithItsOwnChapters) {
    QStringList offered;
    for (const PaperKind* kind : allKinds()) {
        offered << domain::codeOf(kind->kind);
        EXPECT_EQ(kind->chapters.data(), domain::chaptersOf(kind->kind).data())
            << qPrintable(offered.last());
    }
    QStringList known;
    for (const domain::Term& term : domain::vocabularyOf<domain::ReportKind>().terms)
        known << QString::fromLatin1(term.code);
    offered.sort();
    known.sort();
    EXPECT_EQ(offered, known);
}

/// A chapter with so many parts, each of one paragraph.
Chapter withParts(int parts) {
    Chapter chapter = compose::chapter("one", QStringLiteral("A chapter"));
    for (int i = 0; i < parts; ++i) {
        Chapter part;
        part.blocks.emplace_back(compose::numbered(QStringLiteral("text")));
        chapter.parts.push_back(std::move(part));
    }
    return chapter;
}

TEST(NumberingTest, aSinglePartIsNoPart) {
    Report paper;
    paper.chapters = {withParts(1), withParts(2)};
    number(paper, *wordsIn("en"));
    EXPECT_TRUE(paper.chapters[0].parts.empty());
    EXPECT_EQ(paper.chapters[0].blocks.size(), 1U);
    ASSERT_EQ(paper.chapters[1].parts.size(), 2U);
    EXPECT_EQ(paper.chapters[1].parts[1].label, QStringLiteral("B."));
}

TEST(NumberingTest, namesWhatIsReferredToAndDropsWhatIsNotThere) {
    Report paper;
    paper.opening.emplace_back(compose::plain(compose::filled(
        QStringLiteral("See %1 and %2."),
        {compose::reference(compose::chapterId("one")), compose::reference(QStringLiteral("x"))})));
    paper.chapters = {withParts(2)};
    number(paper, *wordsIn("fr"));
    const auto& text = std::get<Paragraph>(paper.opening.front()).text;
    EXPECT_EQ(text.plain(), QStringLiteral("See chapitre\u00a0I and ."));
    EXPECT_TRUE(text.runs[3].target.isEmpty());
}

TEST(NumberingTest, aSingleAnnexHasNoNumber) {
    Report paper;
    paper.opening.emplace_back(compose::plain(compose::reference(compose::chapterId("first"))));
    paper.chapters = {compose::annex("first", QStringLiteral("First"))};
    number(paper, *wordsIn("en"));
    EXPECT_EQ(paper.chapters[0].label, QStringLiteral("Annex"));
    EXPECT_EQ(std::get<Paragraph>(paper.opening.front()).text.plain(), QStringLiteral("annex"));
    paper.chapters.push_back(compose::annex("second", QStringLiteral("Second")));
    number(paper, *wordsIn("en"));
    EXPECT_EQ(paper.chapters[0].label, QStringLiteral("Annex I"));
    EXPECT_EQ(paper.chapters[1].label, QStringLiteral("Annex II"));
}

TEST(NumberingTest, describesFiguresInThePapersLanguage) {
    Report paper;
    FigureData data;
    data.title = QStringLiteral("T");
    data.unit = QStringLiteral("U");
    data.categories = {QStringLiteral("A"), QStringLiteral("B")};
    data.series.push_back({data.unit, Tone::Strong, {3, 0}});
    paper.opening.emplace_back(compose::figure(data));
    number(paper, *wordsIn("ru"));
    EXPECT_EQ(std::get<Figure>(paper.opening.front()).alternative,
              QStringLiteral("T. A: 3; B: нет."));
}

TEST(PartnerNamesTest, takesTheNameOfTheDay) {
    domain::Partner partner;
    partner.id = {QUuid::createUuid()};
    partner.code = QStringLiteral("TUR");
    const auto name = [&](const QString& text, QDate from, QDate to) {
        domain::Name value;
        value.partner = partner.id;
        value.language.tag = QStringLiteral("en");
        value.form = domain::NameForm::Short;
        value.text = text;
        value.from = from;
        value.to = to;
        return value;
    };
    const QDate change(2022, 6, 1);
    const std::vector<domain::Name> names{name(QStringLiteral("Turkey"), {}, change),
                                          name(QStringLiteral("Türkiye"), change, {})};
    const QString en = QStringLiteral("en");
    EXPECT_EQ(PartnerNames({partner}, names, en, {2022, 5, 31}).of(partner.id.value),
              QStringLiteral("Turkey"));
    EXPECT_EQ(PartnerNames({partner}, names, en, change).of(partner.id.value),
              QStringLiteral("Türkiye"));
}

TEST(PartnerNamesTest, takesTheLaterOfTwoNamesOfTheDay) {
    domain::Partner partner;
    partner.id = {QUuid::createUuid()};
    const auto name = [&](const char* text, const char* language, QDate from) {
        domain::Name value;
        value.partner = partner.id;
        value.language.tag = QString::fromLatin1(language);
        value.form = domain::NameForm::Short;
        value.text = QString::fromLatin1(text);
        value.from = from;
        return value;
    };
    const auto old = name("Old", "en", {});
    const auto fresh = name("Fresh", "en", {2025, 12, 1});
    const auto called = [&](const std::vector<domain::Name>& names, const char* language,
                            QDate day) {
        return PartnerNames({partner}, names, QString::fromLatin1(language), day)
            .of(partner.id.value)
            .toStdString();
    };
    EXPECT_EQ(called({old, fresh}, "en", {2026, 1, 1}), "Fresh");
    EXPECT_EQ(called({fresh, old}, "en", {2026, 1, 1}), "Fresh");
    EXPECT_EQ(called({fresh, old}, "en", {2025, 11, 30}), "Old");
    // The language of the paper comes first, whatever the day.
    EXPECT_EQ(called({name("Ancien", "fr", {}), fresh}, "fr", {2026, 1, 1}), "Ancien");
}

/// Names in an order, as the partners of a paper in the language stand in it.
QStringList sorted(const QString& language, const QStringList& texts) {
    std::vector<domain::Partner> partners;
    std::vector<domain::Name> names;
    std::vector<QUuid> ids;
    for (const QString& text : texts) {
        domain::Partner partner;
        partner.id = {QUuid::createUuid()};
        domain::Name name;
        name.partner = partner.id;
        name.language.tag = language;
        name.form = domain::NameForm::Short;
        name.text = text;
        ids.push_back(partner.id.value);
        partners.push_back(partner);
        names.push_back(name);
    }
    return PartnerNames(partners, names, language, {2022, 5, 31}).namesInOrder(ids);
}

QString sortedLine(const char* language, const char* names) {
    return sorted(QString::fromLatin1(language), QString::fromUtf8(names).split(u' ')).join(u' ');
}

TEST(PartnerNamesTest, sortsByTheAlphabetOfTheLanguage) {
    EXPECT_EQ(sortedLine("fr", "Finlande Éthiopie Espagne Émirats"),
              QStringLiteral("Émirats Espagne Éthiopie Finlande"));
    EXPECT_EQ(sortedLine("ru", "Йемен Ирак Иран Казахстан"),
              QStringLiteral("Ирак Иран Йемен Казахстан"));
    EXPECT_EQ(sortedLine("en", "XA10 xa9 XA1"), QStringLiteral("XA1 xa9 XA10"));
}

TEST(PartnerNamesTest, putsTheScriptOfTheLanguageFirst) {
    EXPECT_EQ(sortedLine("ru", "Austria Япония"), QStringLiteral("Япония Austria"));
    EXPECT_EQ(sortedLine("en", "Япония Austria"), QStringLiteral("Austria Япония"));
}

/// The width of a narrow column beside one of long text.
qreal widthOfColumn(const QString& cell) {
    Table table;
    table.columns = {{1}, {30}};
    table.rows.push_back(compose::row({cell, QStringLiteral("word ").repeated(100)}));
    return columnPlaces(table).front().width;
}

TEST(TableColumnsTest, aBlankThatDoesNotBreakEndsNoWord) {
    EXPECT_GT(widthOfColumn(QStringLiteral("one two three four five\u00a0six seven eight")),
              widthOfColumn(QStringLiteral("one two three four five six seven eight")));
}

/// The widths of two columns of longer texts.
std::vector<qreal> widthsOf(const std::vector<std::pair<int, int>>& wordsInRows) {
    Table table;
    table.columns = {{1}, {1}};
    for (const auto& [first, second] : wordsInRows)
        table.rows.push_back(compose::row(
            {QStringLiteral("word ").repeated(first), QStringLiteral("word ").repeated(second)}));
    std::vector<qreal> widths;
    for (const ColumnPlace& place : columnPlaces(table)) widths.push_back(place.width);
    return widths;
}

// A row is as high as its highest cell: room goes where it saves lines, whatever the shares.
TEST(TableColumnsTest, longerTextsHaveTheRoomThatMakesRowsLow) {
    const auto alike = widthsOf({{60, 60}, {60, 60}});
    EXPECT_NEAR(alike[0], alike[1], alike[0] / 5);
    const auto unlike = widthsOf({{200, 50}, {200, 50}});
    EXPECT_NEAR(unlike[0] / unlike[1], 4, 1);
    const auto byTurns = widthsOf({{200, 20}, {20, 200}});
    EXPECT_NEAR(byTurns[0], byTurns[1], byTurns[0] / 5);
}

TEST(TableColumnsTest, aTextFarDownHasItsPlaceOnThePage) {
    std::vector<std::pair<int, int>> rows(150, {30, 1});
    rows.emplace_back(1, 30);
    const auto widths = widthsOf(rows);
    EXPECT_LE(widths[0] + widths[1], PageGeometry::bodyWidth);
    EXPECT_GT(widths[1], 0);
}

TEST(ContentTest, theLastPointOfAListEndsInAFullStop) {
    for (const char* written : {"Two notes;", "Deux notes\u00a0;", "Two; notes."}) {
        std::vector<Block> points{compose::lettered(Text(QString::fromUtf8(written)))};
        compose::endList(points);
        const QString text = std::get<Paragraph>(points.back()).text.plain();
        EXPECT_TRUE(text.endsWith(QLatin1String("otes."))) << text.toStdString();
    }
}

}  // namespace
}  // namespace pact::report
