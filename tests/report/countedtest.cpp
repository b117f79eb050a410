#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// What papers count, and what they say where their audience may not be given something.
class CountedTest : public KindScratch {
protected:
    /// A paper of this kind on the sample, whatever the subject that the kind needs.
    ReportDefinition anyPaper(ReportKind kind, Audience audience) {
        ReportDefinition definition = paperOf(kind, audience);
        definition.since = {2024, 1, 1};
        definition.asAt = {2026, 3, 1};
        definition.meeting = {nextPcg};
        definition.partner = {partners[4]};
        return definition;
    }
    void decideFor(Audience audience, const QUuid& meeting, QDate date, const QUuid& on,
                   Outcome outcome) {
        Decision decision;
        decision.reference = QStringLiteral("TD-") + codeOf(outcome) + toText(on).right(6);
        decision.meeting = {meeting};
        decision.date = date;
        decision.mode = DecisionMode::InSession;
        decision.audience = audience;
        DecisionItem item;
        item.decision = {add(decision)};
        item.recommendation = {on};
        item.outcome = outcome;
        item.audience = audience;
        add(item);
    }
    QUuid addEvaluation() {
        Recommendation value =
            recommendation(QStringLiteral("TEVAL-2024/1"), QStringLiteral("Evaluate the training"));
        value.origin = Origin::Evaluation;
        value.meeting = {ewg};
        return add(value);
    }
};

constexpr ReportKind kKinds[] = {ReportKind::Pcg, ReportKind::Changes, ReportKind::CndFigures,
                                 ReportKind::PartnerProfile, ReportKind::DecisionSheet};

TEST_F(CountedTest, noPaperCountsWhatWasEnteredInError) {
    decide({}, {2024, 12, 1}, widely, Outcome::EnteredInError, {});
    for (const ReportKind kind : kKinds) {
        SCOPED_TRACE(codeOf(kind).toStdString());
        const QString text = content(anyPaper(kind, Audience::Partners));
        expectNotIn(text, "T-2024/2");
        expectNotIn(text, "ntered in error");
    }
    expectIn(content(anyPaper(ReportKind::CndFigures, Audience::Unit)),
             "row\tAll recommendations on record\t0\t2\t0\t0\t0\t2");
    const QString inside = content(anyPaper(ReportKind::Pcg, Audience::Unit));
    expectIn(inside, "row\t1 December 2024\t–\tEntered in error\tT-2024/2\n");
    expectNotIn(inside, "Name a contact");
    expectNotIn(inside, "entered in error (1)");
}

TEST_F(CountedTest, noPaperCountsWhatOnlyTheUnitMayKnowToBeAnError) {
    decideFor(Audience::Unit, {}, {2024, 12, 1}, widely, Outcome::EnteredInError);
    for (const ReportKind kind : kKinds) {
        SCOPED_TRACE(codeOf(kind).toStdString());
        expectNotIn(content(anyPaper(kind, Audience::Partners)), "T-2024/2");
    }
}

TEST_F(CountedTest, whatChangedListsTheStepsOfAnErrorForTheUnit) {
    decide({}, {2024, 12, 1}, widely, Outcome::EnteredInError, {});
    const QString text = content(anyPaper(ReportKind::Changes, Audience::Unit));
    expectIn(text, "row\t1 December 2024\tEntered in error\tT-2024/2\t");
    expectIn(text, "Two recommendations count for the first time in the period.");
}

TEST_F(CountedTest, theSheetAboutAnErrorSaysWhatItIs) {
    decide({}, {2024, 12, 1}, widely, Outcome::EnteredInError, {});
    ReportDefinition definition = paperOf(ReportKind::RecommendationSheet, Audience::Unit);
    definition.recommendation = {widely};
    expectIn(content(definition), "row\tStanding\tEntered in error");
}

TEST_F(CountedTest, noSheetIsMadeForThoseWhoMayNotKnowOfTheError) {
    decideFor(Audience::Unit, {}, {2024, 12, 1}, widely, Outcome::EnteredInError);
    ReportDefinition definition = paperOf(ReportKind::RecommendationSheet);
    definition.recommendation = {widely};
    const auto result = report::buildPaper(workspace->database(), definition, clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
}

TEST_F(CountedTest, theSheetSaysThatAddresseesAreNotGiven) {
    const QUuid hidden =
        addRecommendation(QStringLiteral("T-2024/8"), QStringLiteral("Hide it"), Pillar::II);
    address(hidden, partners[0], Audience::Unit);
    ReportDefinition definition = paperOf(ReportKind::RecommendationSheet);
    definition.recommendation = {hidden};
    const QString text = content(definition);
    expectIn(text, "No addressee that may be given in this paper is on record.");
    expectIn(text, "No partner that may be given in this paper is addressed individually");
}

TEST_F(CountedTest, outsideTheUnitTheSheetDeniesNoStepAndNoPosition) {
    const QUuid bare =
        addRecommendation(QStringLiteral("T-2024/8"), QStringLiteral("Hide it"), Pillar::II);
    const auto sheet = [&](Audience audience) {
        ReportDefinition definition = paperOf(ReportKind::RecommendationSheet, audience);
        definition.recommendation = {bare};
        return content(definition);
    };
    expectIn(sheet(Audience::Partners), "No step that may be given in this paper is on record.");
    expectIn(sheet(Audience::Partners),
             "No position or response that may be given in this paper is on record.");
    expectIn(sheet(Audience::Unit), "No step is on record here.");
    expectIn(sheet(Audience::Unit), "No position or response is on record here.");
    Response response;
    response.recommendation = {bare};
    response.partner = {partners[1]};
    response.date = {2025, 1, 10};
    response.stance = Stance::Supports;
    response.audience = Audience::Partners;
    add(response);
    expectIn(sheet(Audience::Partners),
             "No position that may be given in this paper is on record; responses are:");
    expectIn(sheet(Audience::Unit), "No position is on record here; responses are:");
}

TEST_F(CountedTest, whatChangedCountsNoEvaluation) {
    const QUuid evaluation = addEvaluation();
    const QUuid newcomer = add(trainingPartner(QStringLiteral("XAZ")));
    address(evaluation, newcomer);
    decideFor(Audience::Partners, ewg, {2024, 3, 6}, evaluation, Outcome::NotApplicable);
    add(sharedReport(evaluation, newcomer));
    addWording(evaluation, Outcome::Adopted, {2024, 3, 7}, "en", "Evaluate", {});
    addWording(evaluation, Outcome::EndorsedAmended, {2024, 11, 13}, "en", "Evaluate it", {});
    const QString text = content(anyPaper(ReportKind::Changes, Audience::Unit));
    expectIn(text, "Three recommendations count for the first time in the period.");
    expectIn(
        text,
        "Reports received: 6. Partners that sent them: 5; partners addressed individually: 6.");
    expectNotIn(text, "TEVAL-2024/1");
}

TEST_F(CountedTest, aWithheldDecisionReadsAsOneNotRecorded) {
    const QUuid withheld =
        addRecommendation(QStringLiteral("T-2024/8"), QStringLiteral("Withhold it"), Pillar::II);
    decideFor(Audience::Unit, heldPcg, {2024, 11, 13}, withheld, Outcome::Endorsed);
    addRecommendation(QStringLiteral("T-2024/9"), QStringLiteral("Forget it"), Pillar::II);
    const QString outside = content(anyPaper(ReportKind::Pcg, Audience::Partners));
    expectIn(outside, "Withhold it\tDecision not recorded, or not given here\t");
    expectIn(outside, "Forget it\tDecision not recorded, or not given here\t");
    expectIn(outside, "decision not recorded, or not given here (2)");
    expectIn(outside, "series\tDecision not recorded, or not given here\t");
    expectNotIn(outside, "series\tDecision not recorded\t");  // in no figure
    expectIn(outside,
             "“Decision not recorded, or not given here” means that the Unit does not have the "
             "decision on record or may not give it in this paper, not that there was none.");
    expectNotIn(outside, "ecision not recorded\t");
    expectIn(content(anyPaper(ReportKind::CndFigures, Audience::Partners)),
             "row\tDecision not recorded, or not given here\t0\t2\t");
    const QString inside = content(anyPaper(ReportKind::Pcg, Audience::Unit));
    expectNotIn(inside, "not given here");
    expectIn(inside, "decision not recorded (1)");
}

TEST_F(CountedTest, outsideTheUnitNothingIsSaidNotToExist) {
    const QUuid newcomer = add(trainingPartner(QStringLiteral("XAZ")));
    address(widely, newcomer, Audience::Unit);
    addRequest(Audience::Unit, newcomer, widely, RequestState::Sent);
    ReportDefinition definition = anyPaper(ReportKind::PartnerProfile, Audience::Partners);
    definition.partner = {newcomer};
    const QString outside = content(definition);
    expectIn(outside,
             "No recommendation that may be given in this paper is addressed to the partner.");
    expectIn(outside, "No request to the partner that may be given in this paper is on record.");
    expectNotIn(outside, "on record here");
    definition.audience = Audience::Unit;
    expectIn(content(definition), "row\tT-2024/2: Name a contact\tImplementer\t");

    const QString changes = content(anyPaper(ReportKind::Changes, Audience::Partners));
    expectIn(changes, "No request sent in the period that may be given in this paper is on record");
    expectIn(changes, "Requests sent that may be given in this paper: 0");
}

TEST_F(CountedTest, thePublicFiguresSayThatAddresseesAreNotGiven) {
    ProgressReport open = sharedReport(widely, partners[4]);
    open.audience = Audience::Public;
    add(open);
    edit<Recommendation>(widely, "audience", QStringLiteral("public"));
    const QString none = content(anyPaper(ReportKind::CndFigures, Audience::Public));
    expectIn(none, "No partner that may be given in this paper is addressed individually");
    expectNotIn(none, "No partner is addressed individually");
    address(widely, add(trainingPartner(QStringLiteral("XAZ"))), Audience::Public);
    const QString one = content(anyPaper(ReportKind::CndFigures, Audience::Public));
    expectIn(one, "Only partners that may be given as addressees in this paper are counted.");
    expectIn(one, "partners that sent them: 1.");
    expectNotIn(content(anyPaper(ReportKind::CndFigures, Audience::Unit)),
                "may be given as addressees");
}

TEST_F(CountedTest, namesNoDocumentThatWasNotThereYet) {
    Attendance attendance;
    attendance.meeting = {heldPcg};
    attendance.partner = {partners[4]};
    attendance.capacity = Capacity::Partner;
    attendance.source = QStringLiteral("Training list of participants");
    attendance.audience = Audience::Partners;
    add(attendance);
    Document list;
    list.symbol = QStringLiteral("T/2025/INF.1");
    list.title = attendance.source;
    list.date = {2025, 12, 1};
    list.audience = Audience::Public;
    add(list);
    ReportDefinition definition = anyPaper(ReportKind::PartnerProfile, Audience::Partners);
    expectIn(content(definition), "[^Training list of participants (T/2025/INF.1).]");
    definition.knownAt = {2025, 6, 15};
    expectIn(content(definition), "[^Training list of participants.]");
}

TEST_F(CountedTest, aCorrectedReportIsQuotedNowhere) {
    // The correction was entered first.
    ProgressReport correction = sharedReport(widely, partners[1]);
    correction.narrative.text = QStringLiteral("As corrected.");
    const QUuid id = add(correction);
    ProgressReport wrong = sharedReport(widely, partners[1]);
    wrong.narrative.text = QStringLiteral("By mistake.");
    wrong.goodPractice.text = QStringLiteral("No such practice.");
    const QUuid wrongId = add(wrong);
    edit<ProgressReport>(id, "reason", QStringLiteral("A slip."));
    edit<ProgressReport>(id, "corrects", toText(wrongId));
    const QString annex = content(anyPaper(ReportKind::Pcg, Audience::Partners));
    expectIn(annex, "As corrected.");
    expectNotIn(annex, "By mistake.");
    ReportDefinition profile = anyPaper(ReportKind::PartnerProfile, Audience::Partners);
    profile.partner = {partners[1]};
    expectNotIn(content(profile), "No such practice.");
    edit<Meeting>(ewg, "pillars", QStringLiteral("II"));
    ReportDefinition stock = anyPaper(ReportKind::Stocktaking, Audience::Partners);
    stock.meeting = {addMeeting(QStringLiteral("TEWG-2026"), MeetingKind::Ewg,
                                QStringLiteral("Second training expert working group"),
                                {2026, 6, 1}, {2026, 6, 2}, MeetingStatus::Planned)};
    stock.pillars = {Pillar::II};
    expectNotIn(content(stock), "No such practice.");
}

}  // namespace
}  // namespace pact::testing_support
