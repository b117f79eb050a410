#include "core/report/layout.h"
#include "tests/report/kindscratch.h"

#include <QRegularExpression>

#include <map>

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
    /// Puts recommendations of which nothing but the number is on file before the next PCG, all by
    /// one decision.
    void enBloc(const QStringList& references) {
        Decision decision;
        decision.reference = QStringLiteral("D-en-bloc");
        decision.meeting = {ewg};
        decision.date = {2024, 3, 7};
        decision.mode = DecisionMode::InSession;
        decision.audience = Audience::Partners;
        DecisionItem item;
        item.decision = {add(decision)};
        item.outcome = Outcome::BeforePcg;
        item.before = {nextPcg};
        item.audience = Audience::Partners;
        for (const QString& reference : references) {
            item.id = {};
            item.recommendation = {
                addRecommendation(reference, QStringLiteral("text not on file"), Pillar::III)};
            add(item);
        }
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
             "choice\tNot endorsed\n"
             "space\tWording as amended, reservations, other positions and notes\t4\n");
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

TEST_F(DecisionSheetTest, givesTheStepsSoFarAndTheStandingThatTheyLedTo) {
    expectIn(content(sheetFor(nextPcg)),
             "plain\t\tSteps so far: put before TPCG2 (TEWG-2024, 7 March 2024).");
    decide(heldPcg, {2024, 11, 13}, proposed, Outcome::Deferred, {});
    expectIn(content(sheetFor(nextPcg)),
             "Standing: deferred (TPCG1). Steps so far: put before TPCG2 (TEWG-2024, 7 March "
             "2024); deferred (TPCG1, 13 November 2024).");
}

TEST_F(DecisionSheetTest, takesTogetherWhatIsOnlyANumberAndCameTheSameWay) {
    for (int i = 4; i <= 6; ++i) {
        const QUuid bare = addRecommendation(QStringLiteral("T-2024/%1").arg(i),
                                             QStringLiteral("text not on file"), Pillar::III);
        decide(ewg, {2024, 3, 7}, bare, Outcome::BeforePcg, nextPcg);
        if (i == 6) address(bare, partners[0], Role::Coordinator, Mode::Each);
    }
    // One decision a recommendation: each is an item of its own.
    EXPECT_EQ(linesOf(content(sheetFor(nextPcg)), "form").size(), 4);
    enBloc({QStringLiteral("T-2024/7"), QStringLiteral("T-2024/8"), QStringLiteral("T-2024/9")});
    const QString text = content(sheetFor(nextPcg));
    EXPECT_EQ(linesOf(text, "form").size(), 5);
    expectIn(text, "**T-2024/7 to T-2024/9.** The texts are not on file.");
    expectIn(text, "row\tT-2024/7 to T-2024/9\t(texts not on file)\t");
    expectIn(text, "space\tExceptions and notes\t2\n");
}

TEST_F(DecisionSheetTest, hasTwoUsualItemsOnAPageAndTearsNone) {
    for (int i = 11; i <= 14; ++i) {
        const QUuid item = addRecommendation(QStringLiteral("T-2024/%1").arg(i),
                                             QStringLiteral("An item"), Pillar::III);
        addWording(item, Outcome::Adopted, {2024, 3, 7}, "en",
                   "Send pre-export notifications for every shipment of acetic anhydride at least "
                   "ten working days before it leaves, and reply to those received within five",
                   WordingStatus::Original);
        for (const QUuid& partner : partners) address(item, partner);
        decide(ewg, {2024, 3, 7}, item, Outcome::BeforePcg, nextPcg);
    }
    const report::PagePlan plan = need(report::layOut(made(sheetFor(nextPcg)), {}, {}));
    std::map<int, int> itemsOnPage;
    for (const auto& [id, place] : plan.destinations)
        if (id.startsWith(QStringLiteral("item-"))) ++itemsOnPage[place.page];
    EXPECT_EQ(itemsOnPage.size(), 3U);  // of five items
    for (const auto& [page, items] : itemsOnPage) EXPECT_LE(items, 2) << page;
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
    expectIn(text,
             "Partners addressed: 6; asked to report: 0; not asked: 6; reported, as far as this "
             "paper may tell: fewer than five of them.");
    expectIn(
        text,
        "Partners addressed: 2; asked to report: 0; not asked: 2. How many reported, and "
        "what, is not given, since this would disclose information about only a few partners.");
    expectNotIn(text, "Stages reported:");  // the others are four partners
    expectIn(content(sheetFor(nextPcg, Audience::Unit)),
             "reported: 1. Stages reported: partly implemented (1).");
}

TEST_F(DecisionSheetTest, hasNoBoxesForAMeetingThatWasCancelled) {
    decide(heldPcg, {2024, 11, 13}, widely, Outcome::Deferred, {});
    edit<Meeting>(nextPcg, "status", QStringLiteral("cancelled"));
    const QString text = content(sheetFor(nextPcg));
    expectIn(
        text,
        "This meeting was cancelled; there are therefore no boxes to tick. The sheet lists what "
        "was put before it");
    expectIn(text, "**T-2024/1. Share typologies through the channels in place.**");
    for (const char* absent : {"form\t", "choice\t", "space\t", "for work in the room",
                               "written on this sheet by hand", "wait again", "take it up again"})
        expectNotIn(text, absent);
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
    expectIn(text,
             "No recommendation that may be given in this paper is on record as put before this "
             "meeting.");
    expectIn(content(sheetFor(empty, Audience::Unit)),
             "No recommendation is on record as put before this meeting.");
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
