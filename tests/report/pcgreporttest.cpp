#include "core/report/canonicalcontent.h"
#include "tests/report/papersample.h"

#include <QHashSeed>
#include <QRegularExpression>

#include <algorithm>

namespace pact::testing_support {
namespace {

using report::canonicalContent;

class PcgReportTest : public PaperScratch {
protected:
    [[nodiscard]] QString content(const QUuid& meeting, QDate asAt = {}) {
        return canonicalContent(build(meeting, asAt));
    }
};

testing::AssertionResult holds(const QString& text, const QString& part) {
    if (text.contains(part)) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "missing: " << part.toStdString() << "\nin:\n"
                                       << text.toStdString();
}

TEST_F(PcgReportTest, saysOnPageOneWhatTheMeetingIsAskedToDecide) {
    const QString text = content(nextPcg);
    EXPECT_TRUE(
        holds(text, QStringLiteral("numbered\t1.\tThe Policy Consultative Group is invited:\n"
                                   "lettered\t(a)\tTo review, with a view to endorsing it, the "
                                   "recommendation put before it (chapter I), on illicit financial "
                                   "flows (pillar II), from "
                                   "Vienna (March 2024);\n"
                                   "lettered\t(b)\tTo take note of the follow-up to two earlier "
                                   "recommendations (chapter II);\n")));
}

TEST_F(PcgReportTest, saysTheSameWhateverTheSeedOfHashes) {
    const QString first = content(nextPcg);
    for (int i = 0; i < 8; ++i) {
        QHashSeed::resetRandomGlobalSeed();
        EXPECT_EQ(content(nextPcg), first) << i;
    }
}

TEST_F(PcgReportTest, saysWhatWasDecidedOnceTheMeetingIsOver) {
    EXPECT_TRUE(holds(content(heldPcg),
                      QStringLiteral("numbered\t1.\tThe Policy Consultative Group met in Vienna on "
                                     "12 and 13 November 2024.\n")));
    EXPECT_TRUE(holds(content(heldPcg), QStringLiteral("The Group endorsed two recommendations: "
                                                       "T-2024/2 and T-2024/3.")));
}

TEST_F(PcgReportTest, takesTheLastDayOfAPastMeetingElseToday) {
    EXPECT_EQ(build(heldPcg).dates.asAt, QDate(2024, 11, 13));
    EXPECT_EQ(build(nextPcg).dates.asAt, clock.today());
    EXPECT_EQ(build(nextPcg).dates.knownAt, clock.today());
}

TEST_F(PcgReportTest, printsTheCurrentWordingInBold) {
    EXPECT_TRUE(
        holds(content(nextPcg),
              QStringLiteral("**T-2024/1. Share typologies through the channels in place.**")));
}

TEST_F(PcgReportTest, saysThatATextIsNotOnFile) {
    EXPECT_TRUE(holds(content(nextPcg), QStringLiteral("(text not on file)")));
}

TEST_F(PcgReportTest, givesTheBaseOfWhatPartnersReported) {
    EXPECT_TRUE(
        holds(content(nextPcg),
              QStringLiteral("Implementation is addressed to six partners (asked to report: "
                             "0; not asked: 6; reported, as far as this paper may tell: fewer "
                             "than five).")));
}

TEST_F(PcgReportTest, withholdsStagesWhereFewerThanFiveReported) {
    const QString text = content(nextPcg);
    EXPECT_TRUE(holds(
        text,
        QStringLiteral("row\tT-2024/3\t(text not on file)\tEndorsed (TPCG1)\t2\t–\tNot given")));
    EXPECT_TRUE(holds(text, QStringLiteral("row\tT-2024/2\tName a contact\tEndorsed (TPCG1)\t6\t<5"
                                           "\tFewer than five")));
}

TEST_F(PcgReportTest, printsPositionsWordForWordWhereAsked) {
    const QString text = content(nextPcg);
    EXPECT_TRUE(holds(
        text, QStringLiteral("Reservation of Training partner C on T-2024/2, 13 November 2024:")));
    EXPECT_TRUE(
        holds(text, QStringLiteral("quotation\t\tTraining partner C reserves its position.")));
    EXPECT_FALSE(text.contains(QStringLiteral("not to be printed")));
}

TEST_F(PcgReportTest, listsPartnersByTheNamesOfTheDay) {
    EXPECT_TRUE(holds(
        content(nextPcg),
        QStringLiteral("Training partner E\t30 June 2025\tNot started\t“A start is planned.”")));
}

TEST_F(PcgReportTest, saysWhatChangedSinceTheLastPcgHeld) {
    EXPECT_TRUE(holds(content(nextPcg), QStringLiteral("What has changed since TPCG1")));
    EXPECT_TRUE(holds(
        content(nextPcg),
        QStringLiteral(
            "One report that the partners concerned agreed to share was received since TPCG1.")));
    EXPECT_FALSE(content(heldPcg).contains(QStringLiteral("What has changed since")));
}

TEST_F(PcgReportTest, knowsOfNoMeetingThatWasNotOverOnTheDay) {
    const QString onItsFirstDay = content(nextPcg, {2024, 11, 12});
    EXPECT_FALSE(onItsFirstDay.contains(QStringLiteral("What has changed since")));
    EXPECT_FALSE(onItsFirstDay.contains(QStringLiteral("The previous meeting")));
    EXPECT_TRUE(
        holds(content(nextPcg, {2024, 11, 13}), QStringLiteral("What has changed since TPCG1")));
}

TEST_F(PcgReportTest, neverHoldsWhatOnlyTheUnitMaySee) {
    EXPECT_FALSE(content(nextPcg).contains(QLatin1String(kUnitMarker)));
    EXPECT_FALSE(content(heldPcg).contains(QLatin1String(kUnitMarker)));
}

TEST_F(PcgReportTest, neverGradesPartners) {
    static const QRegularExpression kGrading(
        QStringLiteral("\\b(silent|late|overdue|stale|failed|non-compliant)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    EXPECT_FALSE(kGrading.match(content(nextPcg)).hasMatch());
}

TEST_F(PcgReportTest, carriesTheTrainingMarkAndTheHead) {
    const report::Report paper = build(nextPcg);
    EXPECT_EQ(paper.trainingMark, QStringLiteral("TRAINING – made-up data"));
    for (const report::Figure* figure : paper.figures())
        EXPECT_EQ(figure->data.trainingMark, paper.trainingMark);
    EXPECT_EQ(paper.head, need(storage::journalHead(workspace->database())));
}

TEST_F(PcgReportTest, numbersParagraphsThroughTheWholePaper) {
    static const QRegularExpression kNumbered(QStringLiteral("^numbered\\t(\\d+)\\."),
                                              QRegularExpression::MultilineOption);
    int expected = 0;
    auto matches = kNumbered.globalMatch(content(nextPcg));
    while (matches.hasNext()) EXPECT_EQ(matches.next().captured(1).toInt(), ++expected);
    EXPECT_GT(expected, 8);
}

TEST_F(PcgReportTest, printsTheMastheadAsEntered) {
    domain::ReportDefinition definition;
    definition.name = QStringLiteral("TPCG2");
    definition.kind = domain::ReportKind::Pcg;
    definition.meeting = {nextPcg};
    definition.organ = QStringLiteral("Training organ");
    definition.symbol = QStringLiteral("T/1");
    definition.audience = domain::Audience::Public;
    add(definition);
    const report::Report paper = build(nextPcg);
    EXPECT_EQ(paper.masthead.organ, QStringLiteral("Training organ"));
    EXPECT_EQ(paper.masthead.symbol, QStringLiteral("T/1"));
    EXPECT_TRUE(paper.masthead.distribution.isEmpty());
    EXPECT_EQ(paper.audience, domain::Audience::Public);
}

TEST_F(PcgReportTest, refusesAMeetingThatIsNoPcg) {
    const auto result = report::buildPaper(workspace->database(), definitionOf(ewg), clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
    EXPECT_EQ(result.error().message,
              QStringLiteral("TEWG-2024 is not a meeting of the Policy Consultative Group."));
}

TEST_F(PcgReportTest, namesAMeetingThatDoesNotExist) {
    const auto result =
        report::buildPaper(workspace->database(), definitionOf(newId(clock.now())), clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
}

TEST_F(PcgReportTest, isNotMadeOfAnArchivedMeeting) {
    applied({change<domain::Meeting>(nextPcg, "archived", QStringLiteral("yes"))});
    const auto result = report::buildPaper(workspace->database(), definitionOf(nextPcg), clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
    EXPECT_EQ(result.error().message.toStdString(),
              "TPCG2 is archived; no paper is made about it.");
}

// An older program kept definitions with such words.
TEST_F(PcgReportTest, refusesWordsThatNothingCanBeFoundBy) {
    domain::ReportDefinition definition = definitionOf(nextPcg);
    definition.words = QStringLiteral("\"*(");
    const auto result = report::buildPaper(workspace->database(), definition, clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
}

TEST_F(PcgReportTest, countsCoordinatorsAndTheLikeBesideThePairs) {
    address(widely, partners[0], domain::Role::Coordinator, domain::Mode::Each);
    address(widely, partners[1], domain::Role::Reviewer, domain::Mode::Each);
    address(narrowly, partners[2], domain::Role::Implementer, domain::Mode::Together);
    address(narrowly, partners[3], domain::Role::Implementer, domain::Mode::Together);
    const QString text = content(nextPcg);
    EXPECT_TRUE(holds(
        text,
        QStringLiteral("The following are counted separately and not among the pairs of "
                       "recommendation and partner: one pair of recommendation and coordinating "
                       "partner (number of reports not given), one pair of recommendation "
                       "and reviewing partner (number of reports not given) and one duty "
                       "that partners have together (number of reports not given).")));
    EXPECT_TRUE(holds(text, QStringLiteral("Implementation is addressed to six partners")));
}

TEST_F(PcgReportTest, saysNothingOfPartsThatNobodyHas) {
    address(widely, partners[0], domain::Role::Implementer, domain::Mode::Invited);
    EXPECT_FALSE(content(nextPcg).contains(QStringLiteral("counted separately")));
}

TEST_F(PcgReportTest, hasAFigureForEveryPillarWithMoreThanOneNumber) {
    addRecommendation(QStringLiteral("T-2024/4"), QStringLiteral("Keep a register"),
                      domain::Pillar::III);
    addRecommendation(QStringLiteral("T-2024/5"), QStringLiteral("Meet"), domain::Pillar::II);
    QStringList titles;
    const report::Report paper = build(nextPcg);
    for (const report::Figure* figure : paper.figures()) titles << figure->title;
    EXPECT_TRUE(titles.contains(
        QStringLiteral("Pillar II: three earlier recommendations by meeting and standing")));
    EXPECT_FALSE(titles.contains(
        QStringLiteral("Pillar III: one earlier recommendation by meeting and standing")));
}

TEST_F(PcgReportTest, tellsItsOwnDecisionsOnce) {
    addMeeting(QStringLiteral("TPCG0"), domain::MeetingKind::Pcg,
               QStringLiteral("Before the first"), {2023, 5, 6}, {2023, 5, 7},
               domain::MeetingStatus::Held);
    const QString text = content(heldPcg);
    EXPECT_TRUE(holds(text, QStringLiteral("The decisions of this meeting are set out above and "
                                           "not included here.")));
    const QString changes = text.section(QStringLiteral("What has changed since TPCG0"), -1)
                                .section(QStringLiteral("chapter"), 0, 0);
    EXPECT_FALSE(changes.contains(QStringLiteral("TPCG1\tEndorsed"))) << changes.toStdString();
    EXPECT_TRUE(holds(changes, QStringLiteral("7 March 2024\tTEWG-2024\tPut before TPCG2")));
}

TEST_F(PcgReportTest, saysHowManyComeFromEachMeeting) {
    const QUuid meeting =
        addMeeting(QStringLiteral("TEWG-2025"), domain::MeetingKind::Ewg, QStringLiteral("Experts"),
                   {2025, 9, 2}, {2025, 9, 2}, domain::MeetingStatus::Held);
    const QUuid other =
        addRecommendation(QStringLiteral("T-2025/1"), QStringLiteral("Meet"), domain::Pillar::II);
    applied({change<domain::Recommendation>(other, "meeting", toText(meeting))});
    decide(meeting, {2025, 9, 2}, other, domain::Outcome::BeforePcg, nextPcg);
    EXPECT_TRUE(
        holds(content(nextPcg),
              QStringLiteral("on illicit financial flows (pillar II): one from Vienna (March "
                             "2024) and one from Vienna (September 2025);")));
}

TEST_F(PcgReportTest, figuresOfAPillarStandByMeetingOfOrigin) {
    addRecommendation(QStringLiteral("T-2024/4"), QStringLiteral("Meet"), domain::Pillar::II);
    const report::Report paper = build(nextPcg);
    const auto figures = paper.figures();
    const auto found = std::find_if(figures.begin(), figures.end(), [](const auto* figure) {
        return figure->title.startsWith(QStringLiteral("Pillar II: three earlier"));
    });
    ASSERT_NE(found, figures.end());
    EXPECT_EQ((*found)->data.categories, QStringList{QStringLiteral("Vienna, March 2024")});
    ASSERT_EQ((*found)->data.series.size(), 2U);
    EXPECT_EQ((*found)->data.series.front().label, QStringLiteral("Endorsed"));
    EXPECT_EQ((*found)->data.series.front().values, std::vector<qint64>{2});
}

TEST_F(PcgReportTest, givesTheSourceOfAMeetingOnce) {
    const QUuid other =
        addRecommendation(QStringLiteral("T-2024/6"), QStringLiteral("Train"), domain::Pillar::IV);
    applied({change<domain::Meeting>(ewg, "source", QStringLiteral("SourceOfTheMeeting"))});
    decide(ewg, {2024, 3, 7}, other, domain::Outcome::BeforePcg, nextPcg);
    EXPECT_EQ(content(nextPcg).count(QStringLiteral("[^SourceOfTheMeeting.]")), 1);
}

TEST_F(PcgReportTest, tellsMeetingsThatMayHaveBeenHeldInBetween) {
    addMeeting(QStringLiteral("TPCG1B"), domain::MeetingKind::Pcg, QStringLiteral("In between"),
               {2025, 5, 6}, {2025, 5, 7}, domain::MeetingStatus::Announced);
    EXPECT_TRUE(
        holds(content(nextPcg),
              QStringLiteral("Announced for the intervening period, but not on record here as "
                             "held: TPCG1B (6 and 7 May 2025).")));
}

TEST_F(PcgReportTest, tellsHowManyPairsChangedTheirStage) {
    domain::ReportDefinition definition = definitionOf(nextPcg);
    definition.audience = domain::Audience::Unit;
    EXPECT_TRUE(holds(canonicalContent(build(definition)),
                      QStringLiteral("As partners reported, the stage of six of the eight pairs of "
                                     "recommendation and partner differs from that known on "
                                     "13 November 2024.")));
}

TEST_F(PcgReportTest, listsDecisionsByParagraphAndNamesThePcgTheyGoTo) {
    const QUuid other =
        addRecommendation(QStringLiteral("T-2024/5"), QStringLiteral("Meet"), domain::Pillar::II);
    const QUuid meeting =
        addMeeting(QStringLiteral("TEWG-2025"), domain::MeetingKind::Ewg, QStringLiteral("Experts"),
                   {2025, 9, 2}, {2025, 9, 2}, domain::MeetingStatus::Held);
    using domain::Outcome;
    decide(meeting, {2025, 9, 2}, other, Outcome::BeforePcg, nextPcg, QStringLiteral("12"));
    decide(meeting, {2025, 9, 2}, other, Outcome::Reaffirmed, {}, QStringLiteral("9"));
    EXPECT_TRUE(holds(content(nextPcg),
                      QStringLiteral("row\t2 September 2025\tTEWG-2025\tReaffirmed\tT-2024/5\n"
                                     "row\t2 September 2025\tTEWG-2025\tPut before TPCG2\t"
                                     "T-2024/5\n")));
}

/// Asks for the paper to be given up as soon as the paper asks for the day.
class CancellingClock final : public Clock {
public:
    explicit CancellingClock(CancelToken cancel) : m_cancel(std::move(cancel)) {}
    [[nodiscard]] QDateTime now() const override {
        return QDateTime(today(), QTime(9, 30), Qt::UTC);
    }
    [[nodiscard]] QDate today() const override {
        CancelToken cancel = m_cancel;
        cancel.cancel();
        return {2026, 3, 2};
    }

private:
    CancelToken m_cancel;
};

TEST_F(PcgReportTest, isGivenUpWhenAsked) {
    const CancelToken cancel;
    const auto result = report::buildPaper(workspace->database(), definitionOf(nextPcg),
                                           CancellingClock(cancel), cancel);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(
        report::buildPaper(workspace->database(), definitionOf(nextPcg), clock, CancelToken()));
}

/// The numbers of a paper's paragraphs, tables and figures, line by line, without their words.
QString numbersIn(const QString& content) {
    static const QRegularExpression kNumbered(
        QStringLiteral("^(?:(numbered|lettered|roman)\\t([^\\t]*)|(table|figure)\\t\\D*(\\d+))"),
        QRegularExpression::MultilineOption);
    QStringList numbers;
    for (auto found = kNumbered.globalMatch(content); found.hasNext();)
        numbers << found.next().capturedTexts().mid(1).join(u' ').remove(u'(');  // "(a)" or "a)"
    return numbers.join(u'\n');
}

TEST_F(PcgReportTest, hasTheSameParagraphNumbersInEveryLanguage) {
    const QString english = numbersIn(content(nextPcg));
    EXPECT_GT(english.count(u'\n'), 12);
    for (const char* language : {"fr", "ru"}) {
        const QString text = canonicalContent(buildIn(QString::fromLatin1(language), nextPcg));
        EXPECT_EQ(numbersIn(text).toStdString(), english.toStdString()) << language;
    }
}

TEST_F(PcgReportTest, speaksFrench) {
    addRecommendation(QStringLiteral("T-2024/4"), QStringLiteral("Meet"), domain::Pillar::II);
    const QString text = canonicalContent(buildIn(QStringLiteral("fr"), nextPcg));
    EXPECT_TRUE(
        holds(text, QStringLiteral("lettered\tb)\tPrendre note des suites données à trois "
                                   "recommandations antérieures (chapitre\u00a0II)\u00a0;\n")));
    EXPECT_TRUE(holds(text, QStringLiteral("Situation au 2 mars 2026")));
    EXPECT_TRUE(holds(text, QStringLiteral("Pilier II\u00a0: trois recommandations antérieures")));
}

TEST_F(PcgReportTest, speaksRussian) {
    const QString text = canonicalContent(buildIn(QStringLiteral("ru"), nextPcg));
    EXPECT_TRUE(holds(
        text, QStringLiteral("lettered\tb)\tпринять к сведению ход осуществления двух более ранних "
                             "рекомендаций (глава\u00a0II);\n")));
    EXPECT_TRUE(holds(text, QStringLiteral("По состоянию на 2 марта 2026\u00a0года")));
}

TEST_F(PcgReportTest, marksAndExplainsTextsInAnotherLanguage) {
    const QString note = QStringLiteral("Les textes portant la mention [en]");
    const QString french = canonicalContent(buildIn(QStringLiteral("fr"), nextPcg));
    EXPECT_TRUE(holds(french, QStringLiteral("T-2024/2\t{en} Name a contact [en]\t")));
    EXPECT_TRUE(holds(french, note));
    EXPECT_FALSE(content(nextPcg).contains(QStringLiteral("[en]")));
    EXPECT_FALSE(content(nextPcg).contains(QStringLiteral("Texts marked")));
}

TEST_F(PcgReportTest, marksTheMastheadAsItWasEntered) {
    domain::ReportDefinition kept = definitionOf(nextPcg);
    kept.name = QStringLiteral("Training report");
    kept.organ = QStringLiteral("Training organ");
    kept.distribution = QStringLiteral("Limited");
    kept.originalLanguage = QStringLiteral("English");
    kept.agendaItem = QStringLiteral("Training item 3");
    kept.notes = QStringLiteral("English only");
    kept.audience = domain::Audience::Public;
    add(kept);
    const report::Masthead english = build(nextPcg).masthead;
    EXPECT_EQ(english.organ, kept.organ);
    EXPECT_EQ(english.originalLanguage, QStringLiteral("Original: English"));
    EXPECT_EQ(english.notes, kept.notes);
    const report::Masthead french = buildIn(QStringLiteral("fr"), nextPcg).masthead;
    EXPECT_EQ(french.organ, QStringLiteral("Training organ [en]"));
    EXPECT_EQ(french.distribution, QStringLiteral("Distr.\u00a0: Limited [en]"));
    EXPECT_EQ(french.originalLanguage, QStringLiteral("Original\u00a0: anglais"));
    EXPECT_EQ(french.agendaItem, QStringLiteral("Training item 3 [en]"));
    EXPECT_EQ(french.session, QStringLiteral("Second training PCG [en]"));
    EXPECT_EQ(french.notes, QString());
}

TEST_F(PcgReportTest, marksWhatTheUnitWroteInAnotherLanguage) {
    domain::ReportDefinition kept = definitionOf(nextPcg);
    kept.name = QStringLiteral("Training report");
    kept.introduction.text = QStringLiteral("A word before.");
    kept.audience = domain::Audience::Public;
    add(kept);
    EXPECT_TRUE(holds(canonicalContent(buildIn(QStringLiteral("ru"), nextPcg)),
                      QStringLiteral("A word before. [en]\n")));
    EXPECT_FALSE(content(nextPcg).contains(QStringLiteral("[en]")));
}

TEST_F(PcgReportTest, pointsOnlyAtChaptersThatAreWanted) {
    domain::ReportDefinition definition = definitionOf(nextPcg);
    definition.chapters = QStringLiteral("changes figures");
    const report::Report paper = build(definition);
    ASSERT_EQ(paper.chapters.size(), 2U);
    const QString text = canonicalContent(paper);
    EXPECT_TRUE(holds(text, QStringLiteral("the recommendation put before it, on ")));
    EXPECT_FALSE(text.contains(QStringLiteral("the follow-up to")));
    EXPECT_TRUE(holds(text, QStringLiteral("what has changed since TPCG1 (chapter I).")));
}

TEST_F(PcgReportTest, invitesNobodyToAMeetingThatWasCancelled) {
    EXPECT_TRUE(canonicalContent(build(nextPcg)).contains(QStringLiteral("is invited")));
    applied({change<domain::Meeting>(nextPcg, "status", QStringLiteral("cancelled"))});
    const QString content = canonicalContent(build(nextPcg));
    EXPECT_TRUE(content.contains(QStringLiteral("This meeting was cancelled.")));
    EXPECT_FALSE(content.contains(QStringLiteral("is invited"))) << content.toStdString();
}

TEST_F(PcgReportTest, saysTheSameTwice) { EXPECT_EQ(content(nextPcg), content(nextPcg)); }

TEST_F(PcgReportTest, marksTheOwnerOfAnEvaluationsRecommendationThatIsInEnglish) {
    applied({change<domain::Recommendation>(widely, "origin", QStringLiteral("evaluation"))});
    applied({change<domain::Recommendation>(widely, "owner", QStringLiteral("Training unit"))});
    domain::ReportDefinition definition = definitionOf(nextPcg);
    EXPECT_TRUE(holds(canonicalContent(build(definition)), QStringLiteral("\tTraining unit\t")));
    definition.language.tag = QStringLiteral("fr");
    EXPECT_TRUE(
        holds(canonicalContent(build(definition)), QStringLiteral("\t{en} Training unit [en]\t")));
}

}  // namespace
}  // namespace pact::testing_support
