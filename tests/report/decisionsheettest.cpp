#include "tests/report/kindscratch.h"

#include <QRegularExpression>

namespace pact::testing_support {
namespace {

using namespace domain;

/// The sheet on which the room works: what is before it, with boxes and room to write.
class DecisionSheetTest : public KindScratch {
protected:
    static ReportDefinition sheetFor(const QUuid& meeting, Audience audience = Audience::Partners) {
        ReportDefinition definition = paperOf(ReportKind::DecisionSheet, audience);
        definition.meeting = {meeting};
        return definition;
    }
    /// As of the last day of the next PCG, once it was held.
    [[nodiscard]] ReportDefinition sheetAfter(Audience audience = Audience::Partners) const {
        ReportDefinition definition = sheetFor(nextPcg, audience);
        definition.asAt = {2026, 5, 20};
        return definition;
    }
    void hold() { edit<Meeting>(nextPcg, "status", QStringLiteral("held")); }
    /// Decides with words on record.
    void decideInWords(const QUuid& meeting, QDate date, const QUuid& on, Outcome outcome,
                       const char* words, Audience audience = Audience::Partners) {
        Decision decision;
        decision.reference = QStringLiteral("D-words-") + codeOf(outcome);
        decision.meeting = {meeting};
        decision.date = date;
        decision.mode = DecisionMode::InSession;
        decision.paragraph = QStringLiteral("21");
        decision.text.text = QString::fromUtf8(words);
        decision.source = QStringLiteral("Summary of the meeting, para. 21");
        decision.audience = audience;
        DecisionItem item;
        item.decision = {add(decision)};
        item.recommendation = {on};
        item.outcome = outcome;
        item.audience = audience;
        add(item);
    }
    static QStringList linesOf(const QString& text, const char* kind) {
        return text.split(u'\n').filter(
            QRegularExpression(QStringLiteral("^%1\t").arg(QLatin1String(kind))));
    }
};

TEST_F(DecisionSheetTest, offersEveryOutcomeThatAPcgCanReachAndRoomToWrite) {
    const QString text = content(sheetFor(nextPcg));
    expectIn(text, "**T-2024/1. Share typologies through the channels in place.**");
    expectIn(text,
             "form\tOutcome\nchoice\tEndorsed\nchoice\tEndorsed as amended\nchoice\tNoted\n"
             "choice\tDeferred\nchoice\tReferred back\nchoice\tNo decision\n"
             "choice\tNot endorsed\nspace\tWording as amended\t4\n"
             "space\tReservations and other positions\t3\n");
    EXPECT_TRUE(linesOf(text, "ticked").isEmpty());
}

TEST_F(DecisionSheetTest, listsEachItemWithTheParagraphWhereItStands) {
    const QString text = content(sheetFor(nextPcg));
    expectIn(text,
             "group\tPillar II: Illicit financial flows\n"
             "row\tT-2024/1\tShare typologies\tparagraph 4\t\n");
    expectIn(text, "numbered\t4.\t**T-2024/1. ");
    expectNotIn(text, "row\tT-2024/2");  // endorsed long ago
}

TEST_F(DecisionSheetTest, givesStandingAndStepsInOneLine) {
    expectIn(content(sheetFor(nextPcg)),
             "Standing: before TPCG2. Steps so far: put before TPCG2 (TEWG-2024, 7 March 2024).");
}

TEST_F(DecisionSheetTest, ticksTheOutcomeOnRecordAndQuotesTheDecision) {
    hold();
    decideInWords(nextPcg, {2026, 5, 20}, proposed, Outcome::EndorsedAmended,
                  "Endorsed with the changes read out");
    const QString text = content(sheetAfter());
    EXPECT_EQ(linesOf(text, "ticked"), QStringList{QStringLiteral("ticked\tEndorsed as amended")});
    EXPECT_TRUE(linesOf(text, "space").isEmpty());
    expectIn(text, "On record as of 20 May 2026: endorsed as amended. In session (para. 21).");
    expectIn(text, "quotation\t\tEndorsed with the changes read out.");
    expectIn(text, "row\tT-2024/1\tShare typologies\tparagraph 5\tEndorsed as amended");
}

TEST_F(DecisionSheetTest, ticksTheLatestReviewAndAnEndBesideIt) {
    hold();
    decide(nextPcg, {2026, 5, 19}, proposed, Outcome::Deferred, {});
    decide(nextPcg, {2026, 5, 20}, proposed, Outcome::Endorsed, {});
    decide(nextPcg, {2026, 5, 20}, proposed, Outcome::Concluded, {});
    EXPECT_EQ(
        linesOf(content(sheetAfter()), "ticked"),
        (QStringList{QStringLiteral("ticked\tEndorsed"), QStringLiteral("ticked\tConcluded")}));
}

TEST_F(DecisionSheetTest, leavesTheBoxesOpenWhereTheDecisionIsNotRecorded) {
    hold();
    decide(nextPcg, {2026, 5, 20}, proposed, Outcome::NotRecorded, {});
    const QString text = content(sheetAfter());
    EXPECT_TRUE(linesOf(text, "ticked").isEmpty());
    expectIn(text, "What the meeting decided on 20 May 2026 is not on record.");
    expectIn(text, "space\tWording as amended");
}

TEST_F(DecisionSheetTest, takesUpAgainWhatWasDeferredOrReferredBack) {
    expectIn(content(sheetFor(nextPcg)),
             "No earlier recommendation stands as deferred or referred back.");
    const QUuid again =
        addRecommendation(QStringLiteral("T-2024/4"), QStringLiteral("Wait"), Pillar::I);
    decide(heldPcg, {2024, 11, 13}, again, Outcome::ReferredBack, {});
    const QString text = content(sheetFor(nextPcg));
    expectIn(text, "group\tDeferred or referred back earlier\nrow\tT-2024/4\tWait\tparagraph 6\t");
    expectIn(text,
             "One earlier recommendation stands as deferred or referred back, and the "
             "meeting may take it up again.");
    expectIn(text, "numbered\t6.\t**T-2024/4. Wait.** The text is not on file; this is its gist.");
}

TEST_F(DecisionSheetTest, givesReportsInNumbersWithTheirBaseAndNoStagesOfAFew) {
    decide(ewg, {2024, 3, 7}, widely, Outcome::BeforePcg, nextPcg);
    decide(ewg, {2024, 3, 7}, narrowly, Outcome::BeforePcg, nextPcg);
    const QString text = content(sheetFor(nextPcg));
    expectIn(text, "Partners addressed: 6; asked to report: 0; not asked: 6; reported: 5.");
    expectIn(text,
             "Partners addressed: 2; asked to report: 0; not asked: 2. How many reported, and "
             "what, is not given, since it would tell about few partners.");
    expectNotIn(text, "Stages reported:");  // less the one shared, they would be of four partners
    expectIn(content(sheetFor(nextPcg, Audience::Unit)),
             "reported: 1. Stages reported: partly implemented (1).");
}

TEST_F(DecisionSheetTest, printsPositionsWhereAskedAndNothingOfTheUnit) {
    hold();
    decide(ewg, {2024, 3, 7}, widely, Outcome::BeforePcg, nextPcg);
    decideInWords(nextPcg, {2026, 5, 19}, proposed, Outcome::Noted, kUnitMarker, Audience::Unit);
    const QString text = content(sheetAfter());
    expectIn(text, "quotation\t\tTraining partner C reserves its position.");
    expectNotIn(text, "This one is not to be printed.");
    expectNotIn(text, kUnitMarker);
    expectNotIn(text, "ticked\t");
    expectIn(content(sheetAfter(Audience::Unit)), kUnitMarker);
}

TEST_F(DecisionSheetTest, saysThatNothingIsBeforeTheRoom) {
    const QUuid empty =
        addMeeting(QStringLiteral("TPCG3"), MeetingKind::Pcg, QStringLiteral("Third training PCG"),
                   {2027, 5, 19}, {2027, 5, 20}, MeetingStatus::Planned);
    const QString text = content(sheetFor(empty));
    expectIn(text, "No recommendation is on record as put before this meeting.");
    EXPECT_TRUE(linesOf(text, "table").isEmpty());
    EXPECT_TRUE(linesOf(text, "form").isEmpty());
}

TEST_F(DecisionSheetTest, hasTheSameNumbersInAllLanguages) {
    expectSameNumbersInAllLanguages(sheetFor(nextPcg));
    expectSameNumbersInAllLanguages(sheetFor(heldPcg));
}

TEST_F(DecisionSheetTest, refusesAMeetingThatIsNoPcg) {
    const auto made = report::buildPaper(workspace->database(), sheetFor(ewg), clock);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Refused);
    EXPECT_EQ(made.error().message,
              QStringLiteral("TEWG-2024 is not a meeting of the Policy Consultative Group."));
}

}  // namespace
}  // namespace pact::testing_support
