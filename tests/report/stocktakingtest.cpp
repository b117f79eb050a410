#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// What has become of earlier recommendations, thread by thread, for an expert working group.
class StocktakingTest : public KindScratch {
protected:
    StocktakingTest() {
        nextEwg = addMeeting(QStringLiteral("TEWG-2026"), MeetingKind::Ewg,
                             QStringLiteral("Next training expert working group"), {2026, 9, 1},
                             {2026, 9, 3}, MeetingStatus::Planned);
        edit<Meeting>(nextEwg, "pillars", QStringLiteral("II"));
    }

    [[nodiscard]] ReportDefinition paper(Audience audience = Audience::Partners) const {
        ReportDefinition definition = paperOf(ReportKind::Stocktaking, audience);
        definition.meeting = {nextEwg};
        return definition;
    }
    void link(const QUuid& later, LinkKind kind, const QUuid& earlier) {
        RecommendationLink value;
        value.recommendation = {later};
        value.kind = kind;
        value.earlier = {earlier};
        value.audience = Audience::Partners;
        add(value);
    }
    /// Everyone on whom stages rest says that it is done.
    void reportDone() {
        for (const QUuid& partner : partners) {
            ProgressReport value = sharedReport(widely, partner);
            value.stage = Stage::Implemented;
            add(value);
        }
    }

    QUuid nextEwg;
};

TEST_F(StocktakingTest, saysOnPageOneWhatTheMeetingIsAskedToDo) {
    expectIn(content(paper()),
             "numbered\t1.\tThe expert working group is invited:\n"
             "lettered\t(a)\tTo take stock of three recommendations in the threads of chapter I;\n"
             "lettered\t(b)\tTo identify those that are a priority, to reaffirm those that stand "
             "as they are, and to propose amendments where the wording should change;\n"
             "lettered\t(c)\tTo consider which of them are implemented.\n");
}

TEST_F(StocktakingTest, tellsLinkedRecommendationsAsOneThread) {
    link(widely, LinkKind::Narrows, proposed);
    const QString text = content(paper());
    expectIn(text,
             "row\tT-2024/1\\nT-2024/2\tName a contact\tparagraph 3\t"
             "T-2024/1: Before TPCG2\\nT-2024/2: Endorsed (TPCG1)\tT-2024/1: –\\n"
             "T-2024/2: <5 of 6");
    expectIn(text, "plain\t\tT-2024/2 narrows T-2024/1.");
    expectIn(text, "Two threads lie within it");
}

TEST_F(StocktakingTest, takesTheThreadOfAnotherPillarWholeWhereItReachesIn) {
    const QUuid other =
        addRecommendation(QStringLiteral("T-2024/9"), QStringLiteral("Elsewhere"), Pillar::I);
    expectNotIn(content(paper()), "T-2024/9");
    link(widely, LinkKind::Replaces, other);
    expectIn(content(paper()), "T-2024/2 replaces T-2024/9.");
}

TEST_F(StocktakingTest, keepsToWhatIsAskedFor) {
    ReportDefinition definition = paper();
    definition.since = {2024, 3, 7};  // the last day of its meeting counts
    expectIn(content(definition), "T-2024/1");
    definition.since = {2024, 3, 8};
    expectIn(content(definition), "No earlier recommendation is on record");
    definition.since = {};
    definition.pillars = {Pillar::III};
    expectIn(content(definition), "No recommendation within this scope is on record.");
}

TEST_F(StocktakingTest, showsBothWordingsWhereTheTextWasAmended) {
    addWording(widely, Outcome::Adopted, {2024, 3, 7}, "en", "Name a contact",
               WordingStatus::Original);
    addWording(widely, Outcome::EndorsedAmended, {2024, 11, 13}, "en",
               "Name a contact and a deputy", WordingStatus::Original);
    expectIn(content(paper()),
             "plain\t\tWording at this step: adopted (TEWG-2024), 7 March 2024.\n"
             "quotation\t\tName a contact\n"
             "plain\t\tWording at this step: endorsed as amended (TPCG1), 13 November 2024.\n"
             "quotation\t\tName a contact and a deputy\n");
}

TEST_F(StocktakingTest, marksWhatIsReadyForReviewWithItsBase) {
    expectNotIn(content(paper()), "Ready for review");
    reportDone();
    const QString text = content(paper());
    expectIn(text,
             "describes them as implemented or as ongoing practice: T-2024/2 (partners "
             "addressed: 6; reported: 6).");
    expectIn(text,
             "Ready for review: every partner that reported describes it as implemented or "
             "as ongoing practice (partners addressed: 6; reported: 6).");
    expectIn(text, "\t6 of 6\tT-2024/2\n");
}

TEST_F(StocktakingTest, doesNotCallReadyWhatOnlyAFewReportedToTheUnit) {
    report(narrowly, partners[1], Stage::Implemented, Audience::Unit, {});
    ProgressReport later = sharedReport(narrowly, partners[0]);
    later.stage = Stage::Implemented;
    later.audience = Audience::Unit;
    add(later);
    expectNotIn(content(paper()), "Ready for review");
    expectIn(content(paper(Audience::Unit)), "\t2 of 2\tT-2024/3\n");
}

TEST_F(StocktakingTest, countsMissingInformationWithoutNames) {
    addRequest(Audience::Partners, partners[5], widely, RequestState::Sent);
    expectNotIn(content(paper()), "Missing information");  // four reported to the Unit alone
    ProgressReport fifth = sharedReport(widely, partners[4]);
    fifth.audience = Audience::Unit;
    add(fifth);
    expectIn(content(paper()),
             "Missing information: not asked, and no report that may be given: 0; asked, and no "
             "report that may be given: 1.");
    // Of two addressed, the number would tell whether one or both reported.
    EXPECT_EQ(content(paper()).count(QStringLiteral("Missing information: ")), 1);
    expectIn(content(paper(Audience::Unit)),
             "Missing information: not asked and without report: 0; asked, answer awaited: 0; "
             "asked, no report received: 1.");
    const QUuid begun =
        addRecommendation(QStringLiteral("T-2024/7"), QStringLiteral("Begin"), Pillar::II);
    for (const QUuid& partner : partners) address(begun, partner);
    report(begun, partners[0], Stage::InProgress, Audience::Partners, {});
    expectIn(content(paper()),
             "How many were asked and did not report is not given where fewer "
             "than five partners reported.");
    const QStringList sentences =
        content(paper()).split(u'\n').filter(QStringLiteral("Missing information"));
    for (const QString& each : sentences) expectNotIn(each, "Training partner");
}

/// Five shared their reports; one reported to the Unit alone, one had nothing to report, two did
/// not reply, and one was not asked.
TEST_F(StocktakingTest, givesOutsideTheUnitOneNumberOfThoseAskedWithoutAReportThatItMayGive) {
    for (const char letter : {'G', 'H', 'I', 'J'})
        partners.push_back(add(trainingPartner(QStringLiteral("XA") + QLatin1Char(letter))));
    const QUuid on =
        addRecommendation(QStringLiteral("T-2024/7"), QStringLiteral("Meet"), Pillar::II);
    for (const QUuid& partner : partners) address(on, partner);
    for (std::size_t i = 0; i < 6; ++i) {
        report(on, partners[i], Stage::InProgress, i < 5 ? Audience::Partners : Audience::Unit, {});
        addRequest(Audience::Unit, partners[i], on, RequestState::Answered, {2025, 7, 15});
    }
    addRequest(Audience::Unit, partners[6], on, RequestState::NothingToReport, {2025, 7, 15});
    addRequest(Audience::Unit, partners[7], on, RequestState::Sent);
    addRequest(Audience::Unit, partners[8], on, RequestState::Sent);
    const QString outside = content(paper());
    expectIn(outside,
             "Partners addressed: 10; asked to report: 9; not asked: 1; reported, as far as this "
             "paper may tell: 5.");
    expectIn(outside,
             "Missing information: not asked, and no report that may be given: 1; asked, and no "
             "report that may be given: 4.");
    expectIn(content(paper(Audience::Unit)),
             "Missing information: not asked and without report: 1; asked, answer awaited: 0; "
             "asked, no report received: 2.");
}

TEST_F(StocktakingTest, quotesGoodPracticesAndDifficultiesThatPartnersShared) {
    ProgressReport shared = sharedReport(widely, partners[1]);
    shared.goodPractice.text = QStringLiteral("Contacts meet twice a year.");
    shared.difficulty.text = QStringLiteral("Staff change often.");
    add(shared);
    ProgressReport kept = sharedReport(widely, partners[2]);
    kept.goodPractice.text = QString::fromLatin1(kUnitMarker);
    kept.audience = Audience::Unit;
    add(kept);
    const QString text = content(paper());
    expectIn(text,
             "group\tGood practices\n"
             "row\tTraining partner B\t31 August 2025\tContacts meet twice a year.\n"
             "group\tDifficulties met\n"
             "row\tTraining partner B\t31 August 2025\tStaff change often.\n");
    expectNotIn(text, kUnitMarker);
    expectIn(content(paper(Audience::Unit)), kUnitMarker);
}

TEST_F(StocktakingTest, offersWhatTheMeetingCanDoAndTicksWhatItDid) {
    edit<Meeting>(nextEwg, "status", QStringLiteral("held"));
    decide(nextEwg, {2026, 9, 3}, widely, Outcome::Reaffirmed, {});
    ReportDefinition definition = paper();
    definition.asAt = {2026, 9, 3};
    expectIn(content(definition),
             "form\tWhat the meeting can do with T-2024/2\nchoice\tIdentify as priority\n"
             "ticked\tReaffirm\nchoice\tPropose amendments\nchoice\tConsider implemented\n");
}

TEST_F(StocktakingTest, asksNothingOfAThreadThatMeetingsEnded) {
    decide(heldPcg, {2024, 11, 13}, widely, Outcome::Concluded, {});
    const QString text = content(paper());
    expectIn(text, "Earlier decisions have ended this thread; no action is asked of this meeting.");
    expectNotIn(text, "What the meeting can do with T-2024/2");
}

TEST_F(StocktakingTest, drawsThoseOfOneMeetingWithoutTextTogether) {
    for (const int number : {6, 7, 8})
        addRecommendation(QStringLiteral("T-2024/%1").arg(number),
                          QStringLiteral("text not on file"), Pillar::II);
    const QString text = content(paper());
    expectIn(text, "row\tT-2024/6 to T-2024/8\t(texts not on file)\t");
    expectIn(text, "**T-2024/6 to T-2024/8.** The texts are not on file.");
}

TEST_F(StocktakingTest, leavesOutEvaluationsAndTheMeetingsOwn) {
    const QUuid own =
        addRecommendation(QStringLiteral("T-2026/1"), QStringLiteral("Its own"), Pillar::II);
    edit<Recommendation>(own, "meeting", toText(nextEwg));
    ReportDefinition definition = paper();
    definition.asAt = {2026, 9, 3};
    expectNotIn(content(definition), "T-2026/1");
}

TEST_F(StocktakingTest, hasTheSameNumbersInAllLanguages) {
    link(widely, LinkKind::Merges, proposed);
    reportDone();
    expectSameNumbersInAllLanguages(paper());
}

TEST_F(StocktakingTest, refusesAMeetingThatIsNoExpertWorkingGroupOrHasNoPillar) {
    ReportDefinition definition = paper();
    definition.meeting = {nextPcg};
    auto made = report::buildPaper(workspace->database(), definition, clock);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().message, QStringLiteral("TPCG2 is no expert working group."));
    definition.meeting = {ewg};
    made = report::buildPaper(workspace->database(), definition, clock);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Refused);
    definition.pillars = {Pillar::II};
    EXPECT_TRUE(report::buildPaper(workspace->database(), definition, clock));
}

}  // namespace
}  // namespace pact::testing_support
