#include "core/report/phrasebook.h"

#include "tests/report/papersample.h"

#include <gtest/gtest.h>

namespace pact::report {
namespace {

using domain::Meeting;
using domain::Precision;
using testing_support::wordsIn;

QString counted(const char* language, const char* phrase, qint64 number) {
    return wordsIn(language)->count(phrase, number, {QStringLiteral("X")});
}

QStringList countedAll(const char* language, const char* phrase) {
    QStringList texts;
    for (const qint64 number : {1, 2, 5, 21}) texts << counted(language, phrase, number);
    return texts;
}

constexpr const char* kEndorsed = "The Group endorsed {n} recommendation(s): %1.";
constexpr const char* kOnRecord = "{N} earlier recommendation(s) are on record here.";
constexpr const char* kComeTo =
    "The follow-up to {n} earlier recommendation(s) is set out below (%1).";

Meeting meetingOn(QDate start, QDate end, Precision precision = Precision::Day) {
    Meeting meeting;
    meeting.start = start;
    meeting.end = end;
    meeting.precision = precision;
    return meeting;
}

TEST(PhrasebookTest, refusesALanguageWithoutWords) {
    const auto book = Phrasebook::open(QStringLiteral("de"));
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::Refused);
}

TEST(PhrasebookTest, writesNumbersBelowTenInWords) {
    EXPECT_EQ(wordsIn("en")->number(1), QStringLiteral("one"));
    EXPECT_EQ(wordsIn("en")->number(9), QStringLiteral("nine"));
    EXPECT_EQ(wordsIn("en")->number(10), QStringLiteral("10"));
    EXPECT_EQ(wordsIn("fr")->number(9), QStringLiteral("neuf"));
    EXPECT_EQ(wordsIn("ru")->number(2), QStringLiteral("два"));
}

TEST(PhrasebookTest, setsThousandsApart) {
    EXPECT_EQ(wordsIn("en")->figures(12345), QStringLiteral("12,345"));
    EXPECT_EQ(wordsIn("fr")->figures(12345), QStringLiteral("12\u202f345"));
    EXPECT_EQ(wordsIn("ru")->figures(12345), QStringLiteral("12\u00a0345"));
}

TEST(PhrasebookTest, hasTheFormThatGoesWithTheNumberInEnglish) {
    EXPECT_EQ(countedAll("en", kEndorsed),
              (QStringList{QStringLiteral("The Group endorsed one recommendation: X."),
                           QStringLiteral("The Group endorsed two recommendations: X."),
                           QStringLiteral("The Group endorsed five recommendations: X."),
                           QStringLiteral("The Group endorsed 21 recommendations: X.")}));
}

TEST(PhrasebookTest, hasTheFormThatGoesWithTheNumberInFrench) {
    EXPECT_EQ(countedAll("fr", kEndorsed),
              (QStringList{QStringLiteral("Le Groupe a approuvé une recommandation\u00a0: X."),
                           QStringLiteral("Le Groupe a approuvé deux recommandations\u00a0: X."),
                           QStringLiteral("Le Groupe a approuvé cinq recommandations\u00a0: X."),
                           QStringLiteral("Le Groupe a approuvé 21 recommandations\u00a0: X.")}));
}

TEST(PhrasebookTest, hasTheFormAndTheCaseThatGoWithTheNumberInRussian) {
    EXPECT_EQ(countedAll("ru", kEndorsed),
              (QStringList{QStringLiteral("Группа одобрила одну рекомендацию: X."),
                           QStringLiteral("Группа одобрила две рекомендации: X."),
                           QStringLiteral("Группа одобрила пять рекомендаций: X."),
                           QStringLiteral("Группа одобрила 21 рекомендацию: X.")}));
    EXPECT_EQ(countedAll("ru", kComeTo).first(2),
              (QStringList{QStringLiteral("Ход осуществления одной более ранней рекомендации "
                                          "изложен ниже (X)."),
                           QStringLiteral("Ход осуществления двух более ранних рекомендаций "
                                          "изложен ниже (X).")}));
}

TEST(PhrasebookTest, beginsSentencesWithWords) {
    EXPECT_EQ(counted("en", kOnRecord, 1),
              QStringLiteral("One earlier recommendation is on record here."));
    EXPECT_EQ(counted("en", kOnRecord, 26),
              QStringLiteral("Twenty-six earlier recommendations are on record here."));
    EXPECT_EQ(counted("en", kOnRecord, 112),
              QStringLiteral("112 earlier recommendations are on record here."));
    EXPECT_EQ(counted("fr", kOnRecord, 21),
              QStringLiteral("Vingt et une recommandations antérieures sont consignées."));
    EXPECT_EQ(counted("fr", kOnRecord, 71),
              QStringLiteral("Soixante et onze recommandations antérieures sont consignées."));
}

TEST(PhrasebookTest, writesNoneOfAKind) {
    EXPECT_EQ(counted("en", kOnRecord, 0), QStringLiteral("No earlier recommendations are on "
                                                          "record here."));
    EXPECT_TRUE(counted("fr", kOnRecord, 0).startsWith(QStringLiteral("Aucune recommandation")));
    EXPECT_TRUE(counted("ru", kEndorsed, 0).contains(QStringLiteral(" 0 рекомендаций")));
}

TEST(PhrasebookTest, drawsRunsOfReferencesTogether) {
    const QStringList run{QStringLiteral("A/1"), QStringLiteral("A/2"), QStringLiteral("A/3"),
                          QStringLiteral("B/4")};
    EXPECT_EQ(wordsIn("en")->references(run), QStringLiteral("A/1 to A/3 and B/4"));
    EXPECT_EQ(wordsIn("fr")->references(run), QStringLiteral("A/1 à A/3 et B/4"));
    EXPECT_EQ(wordsIn("ru")->references(run), QStringLiteral("A/1 – A/3 и B/4"));
    EXPECT_EQ(wordsIn("en")->references(run.first(2)), QStringLiteral("A/1 and A/2"));
    EXPECT_EQ(wordsIn("en")->references({QStringLiteral("A/1"), QStringLiteral("A/3")}),
              QStringLiteral("A/1 and A/3"));
}

TEST(PhrasebookTest, listsWithoutASerialComma) {
    const QStringList parts{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    EXPECT_EQ(wordsIn("en")->listed(parts), QStringLiteral("a, b and c"));
    EXPECT_EQ(wordsIn("fr")->listed(parts), QStringLiteral("a, b et c"));
    EXPECT_EQ(wordsIn("ru")->listed(parts), QStringLiteral("a, b и c"));
    EXPECT_EQ(wordsIn("ru")->listed({}), QString());
}

TEST(PhrasebookTest, quotesAsTheLanguageDoes) {
    EXPECT_EQ(wordsIn("en")->quoted(QStringLiteral("a")), QStringLiteral("“a”"));
    EXPECT_EQ(wordsIn("fr")->quoted(QStringLiteral("a")), QStringLiteral("«\u00a0a\u00a0»"));
    EXPECT_EQ(wordsIn("ru")->quoted(QStringLiteral("a")), QStringLiteral("«a»"));
}

TEST(PhrasebookTest, aValueMayHoldAMark) {
    EXPECT_EQ(wordsIn("en")->say("%1: %2", {QStringLiteral("%2"), QStringLiteral("b")}),
              QStringLiteral("%2: b"));
}

TEST(PhrasebookTest, writesDays) {
    const QDate first(2022, 5, 1);
    EXPECT_EQ(wordsIn("en")->day(first), QStringLiteral("1 May 2022"));
    EXPECT_EQ(wordsIn("fr")->day(first), QStringLiteral("1er mai 2022"));
    EXPECT_EQ(wordsIn("fr")->day({2022, 5, 2}), QStringLiteral("2 mai 2022"));
    EXPECT_EQ(wordsIn("ru")->day(first), QStringLiteral("1 мая 2022\u00a0года"));
    EXPECT_EQ(wordsIn("ru")->day({}), QString());
}

TEST(PhrasebookTest, writesPeriods) {
    const auto en = wordsIn("en");
    EXPECT_EQ(en->period({2023, 12, 11}, {2023, 12, 12}),
              QStringLiteral("11 and 12 December 2023"));
    EXPECT_EQ(en->period({2019, 11, 26}, {2019, 11, 28}), QStringLiteral("26 to 28 November 2019"));
    EXPECT_EQ(en->period({2022, 5, 30}, {2022, 6, 2}), QStringLiteral("30 May to 2 June 2022"));
    EXPECT_EQ(en->period({2022, 12, 30}, {2023, 1, 2}),
              QStringLiteral("30 December 2022 to 2 January 2023"));
    EXPECT_EQ(en->period({2022, 5, 30}, {}), QStringLiteral("30 May 2022"));
    EXPECT_EQ(wordsIn("fr")->period({2022, 6, 1}, {2022, 6, 3}), QStringLiteral("1er-3 juin 2022"));
    EXPECT_EQ(wordsIn("fr")->period({2022, 6, 1}, {2022, 6, 2}),
              QStringLiteral("1er et 2 juin 2022"));
    EXPECT_EQ(wordsIn("ru")->period({2022, 5, 30}, {2022, 6, 2}),
              QStringLiteral("30 мая – 2 июня 2022\u00a0года"));
}

TEST(PhrasebookTest, putsThePrepositionBeforeDays) {
    const Meeting days = meetingOn({2019, 11, 26}, {2019, 11, 28});
    EXPECT_EQ(wordsIn("en")->whenHeld(days), QStringLiteral("from 26 to 28 November 2019"));
    EXPECT_EQ(wordsIn("fr")->whenHeld(days), QStringLiteral("du 26 au 28 novembre 2019"));
    EXPECT_EQ(wordsIn("ru")->whenHeld(days), QStringLiteral("с 26 по 28 ноября 2019\u00a0года"));
    const Meeting two = meetingOn({2019, 3, 1}, {2019, 3, 2});
    EXPECT_EQ(wordsIn("en")->whenHeld(two), QStringLiteral("on 1 and 2 March 2019"));
    EXPECT_EQ(wordsIn("fr")->whenHeld(two), QStringLiteral("les 1er et 2 mars 2019"));
    EXPECT_EQ(wordsIn("ru")->whenHeld(two), QStringLiteral("1 и 2 марта 2019\u00a0года"));
}

TEST(PhrasebookTest, isNoMorePreciseThanWhatIsKnown) {
    const Meeting month = meetingOn({2018, 6, 1}, {2018, 6, 30}, Precision::Month);
    EXPECT_EQ(wordsIn("en")->whenHeld(month), QStringLiteral("in June 2018"));
    EXPECT_EQ(wordsIn("fr")->whenHeld(month), QStringLiteral("en juin 2018"));
    EXPECT_EQ(wordsIn("ru")->whenHeld(month), QStringLiteral("(июнь 2018\u00a0года)"));
    const Meeting week = meetingOn({2018, 6, 4}, {}, Precision::Week);
    EXPECT_EQ(wordsIn("en")->whenHeld(week), QStringLiteral("in the week of 4 June 2018"));
    EXPECT_EQ(wordsIn("fr")->whenHeld(week), QStringLiteral("la semaine du 4 juin 2018"));
    EXPECT_EQ(wordsIn("en")->whenHeld(meetingOn({2018, 6, 4}, {}, Precision::Unknown)), QString());
}

TEST(PhrasebookTest, countsWithLettersAndRomanFigures) {
    EXPECT_EQ(roman(14), QStringLiteral("XIV"));
    EXPECT_EQ(letters(1), QStringLiteral("a"));
    EXPECT_EQ(letters(27), QStringLiteral("aa"));
}

}  // namespace
}  // namespace pact::report
