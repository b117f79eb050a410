#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// Acronyms that the workspace knows, and those of them that a paper has.
class AbbreviationsTest : public KindScratch {
protected:
    static ReportDefinition list() { return paperOf(ReportKind::Abbreviations); }
    /// A paper that has the annex.
    static ReportDefinition annual() {
        ReportDefinition definition = paperOf(ReportKind::CndFigures);
        definition.since = {2024, 1, 1};
        definition.asAt = {2024, 12, 31};
        return definition;
    }
    void addName(const QUuid& partner, const char* language, NameForm form, const char* text,
                 QDate from = {}, QDate to = {}, Audience audience = Audience::Public) {
        Name name;
        name.partner = {partner};
        name.language.tag = QString::fromLatin1(language);
        name.form = form;
        name.text = QString::fromUtf8(text);
        name.from = from;
        name.to = to;
        name.audience = audience;
        add(name);
    }
    QString annexOf(const ReportDefinition& definition) {
        return content(definition).section(QStringLiteral("Annex\t"), 1);
    }
    void mention(const char* words) { edit<Meeting>(ewg, "title", QString::fromUtf8(words)); }
};

TEST_F(AbbreviationsTest, listsAcronymsOfTheDayWithTheirLongForms) {
    addName(partners[1], "en", NameForm::Acronym, "TOB", {}, {2025, 6, 1});
    addName(partners[1], "en", NameForm::Acronym, "TNB", {2025, 6, 1}, {});
    const QString now = content(list());
    expectIn(now, "row\tTNB\tTraining partner B");
    expectNotIn(now, "TOB");
    ReportDefinition earlier = list();
    earlier.asAt = {2025, 5, 31};
    expectIn(content(earlier), "row\tTOB\tTraining partner B");
    expectIn(now, "row\tEWG\tExpert working group\nrow\tPCG\tPolicy Consultative Group");
}

TEST_F(AbbreviationsTest, standsInTheAlphabeticalOrderOfTheLanguage) {
    addName(partners[1], "fr", NameForm::Acronym, "ÉTB");
    addName(partners[2], "fr", NameForm::Acronym, "FTC");
    addName(partners[3], "fr", NameForm::Acronym, "DTD");
    ReportDefinition definition = list();
    definition.language.tag = QStringLiteral("fr");
    const QString text = content(definition);
    EXPECT_LT(text.indexOf(QStringLiteral("row\tDTD")), text.indexOf(QStringLiteral("row\tÉTB")));
    EXPECT_LT(text.indexOf(QStringLiteral("row\tÉTB")), text.indexOf(QStringLiteral("row\tFTC")));
}

TEST_F(AbbreviationsTest, takesTheLanguageOfThePaperElseEnglishMarked) {
    addName(partners[1], "en", NameForm::Acronym, "TPB");
    addName(partners[1], "fr", NameForm::Acronym, "PFB");
    addName(partners[1], "fr", NameForm::Short, "Partenaire de formation B");
    addName(partners[2], "en", NameForm::Acronym, "TPC");
    ReportDefinition definition = list();
    definition.language.tag = QStringLiteral("fr");
    const QString text = content(definition);
    expectIn(text, "row\tPFB\tPartenaire de formation B");
    expectIn(text, "row\tTPC\t{en} Training partner C [en]");
    expectNotIn(text, "row\tTPB");
}

TEST_F(AbbreviationsTest, doesNotGiveAnAcronymAsItsOwnLongForm) {
    const QUuid other = add(trainingPartner(QStringLiteral("XYZ")));
    addName(other, "en", NameForm::Acronym, "Trainpol");
    addName(other, "en", NameForm::Short, "Trainpol");
    expectNotIn(content(list()), "Trainpol");
    addName(other, "en", NameForm::Formal, "Training Police Organization");
    expectIn(content(list()), "row\tTrainpol\tTraining Police Organization");
}

TEST_F(AbbreviationsTest, givesAPaperThoseThatOccurInIt) {
    addName(partners[1], "en", NameForm::Acronym, "TPB");
    addName(partners[2], "en", NameForm::Acronym, "TPC");
    mention("Working group held with TPB");
    const QString annex = annexOf(annual());
    expectIn(annex, "row\tPCG\tPolicy Consultative Group\nrow\tTPB\tTraining partner B");
    expectNotIn(annex, "TPC");
}

TEST_F(AbbreviationsTest, findsWholeWordsAlsoBeforeANumber) {
    for (const char* acronym : {"ABC", "BCD", "CDE", "DEF", "EFG", "GHI"})
        addName(partners[1], "en", NameForm::Acronym, acronym);
    mention("Group ABC17 (BCD) on xCDE and DEFs, 1EFG, ghi");
    const QString annex = annexOf(annual());
    expectIn(annex, "row\tABC\t");
    expectIn(annex, "row\tBCD\t");
    for (const char* part : {"CDE", "DEF", "EFG", "GHI"})
        expectNotIn(annex, (QByteArray("row\t") + part + '\t').constData());
}

TEST_F(AbbreviationsTest, looksIntoFootnotes) {
    addName(partners[1], "en", NameForm::Acronym, "TPB");
    StatedFigure figure;
    figure.what = QStringLiteral("donors");
    figure.value = QStringLiteral("4");
    figure.from = {2024, 1, 1};
    figure.source = QStringLiteral("Report of TPB");
    figure.audience = Audience::Public;
    add(figure);
    expectIn(annexOf(annual()), "row\tTPB\tTraining partner B");
}

TEST_F(AbbreviationsTest, looksIntoWhatTheUnitWritesAndTakesTextsOfItsOwn) {
    addName(partners[1], "en", NameForm::Acronym, "TPB");
    ReportDefinition definition = annual();
    definition.name = QStringLiteral("Annual figures");
    definition.id = {add(definition)};
    ChapterText text;
    text.definition = definition.id;
    text.chapter = QStringLiteral("background");
    text.closing.text = QStringLiteral("The year of TPB.");
    text.audience = Audience::Partners;
    add(text);
    text.id = {};
    text.chapter = QStringLiteral("abbreviations");
    text.closing.text = QStringLiteral("Compiled by the office.");
    add(text);
    const QString annex = annexOf(definition);
    expectIn(annex, "row\tTPB\tTraining partner B");
    expectIn(annex, "\tCompiled by the office.");
}

TEST_F(AbbreviationsTest, explainsEnglishAcronymsInOtherLanguages) {
    addName(partners[1], "en", NameForm::Acronym, "TPB");
    addName(partners[1], "ru", NameForm::Acronym, "УПБ");
    addName(partners[1], "ru", NameForm::Short, "Учебный партнер Б");
    mention("Working group held with TPB");
    ReportDefinition definition = annual();
    definition.language.tag = QStringLiteral("ru");
    const QString text = content(definition);
    expectIn(text, "row\tTPB\tУчебный партнер Б");
    expectNotIn(text, "row\tУПБ");
    expectIn(text, "row\tPCG\tГруппа по консультациям по вопросам политики");
}

TEST_F(AbbreviationsTest, listsAnAcronymThatIsTheSameInEnglish) {
    addName(partners[1], "en", NameForm::Acronym, "TPB");
    addName(partners[1], "ru", NameForm::Acronym, "TPB");
    addName(partners[1], "ru", NameForm::Short, "Учебный партнер Б");
    ReportDefinition definition = list();
    definition.language.tag = QStringLiteral("ru");
    expectIn(content(definition), "row\tTPB\tУчебный партнер Б");
}

TEST_F(AbbreviationsTest, knowsNoNameThatTheAudienceMayNotSee) {
    addName(partners[1], "en", NameForm::Acronym, "MARKERACRONYM", {}, {}, Audience::Unit);
    mention("Working group of the MARKERACRONYMS");
    expectNotIn(content(list()), "MARKERACRONYM");
    ReportDefinition unit = list();
    unit.audience = Audience::Unit;
    expectIn(content(unit), "row\tMARKERACRONYM\tTraining partner B");
}

TEST_F(AbbreviationsTest, isLeftOutWhereItIsNotWantedOrEmpty) {
    ReportDefinition definition = annual();
    definition.chapters = QStringLiteral("background");
    expectNotIn(content(definition), "Annex");
    definition.chapters = QStringLiteral("background abbreviations");
    expectNotIn(content(definition), "Annex");
    addName(partners[1], "en", NameForm::Acronym, "Unit");
    expectIn(content(definition), "Annex\tAbbreviations");
}

TEST_F(AbbreviationsTest, hasTheSameNumbersInEveryLanguage) {
    addName(partners[1], "en", NameForm::Acronym, "TPB");
    expectSameNumbersInAllLanguages(list());
}

}  // namespace
}  // namespace pact::testing_support
