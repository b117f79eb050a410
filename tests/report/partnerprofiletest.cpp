#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// One partner and nobody beside it, as far as the audience may know.
class PartnerProfileTest : public KindScratch {
protected:
    static ReportDefinition profileOf(const QUuid& partner,
                                      Audience audience = Audience::Partners) {
        ReportDefinition definition = paperOf(ReportKind::PartnerProfile, audience);
        definition.partner = {partner};
        return definition;
    }
    void addName(const QUuid& partner, const char* text, NameForm form, QDate from, QDate to) {
        Name name;
        name.partner = {partner};
        name.language.tag = QStringLiteral("en");
        name.form = form;
        name.text = QString::fromUtf8(text);
        name.from = from;
        name.to = to;
        name.audience = Audience::Public;
        add(name);
    }
};

TEST_F(PartnerProfileTest, namesThePartnerAsItWasCalledOnTheDay) {
    edit<Partner>(partners[4], "from", QStringLiteral("2021-01-01"));
    edit<Partner>(partners[4], "routes", QStringLiteral("southern"));
    addName(partners[4], "The State of Training E", NameForm::Formal, {}, {2025, 6, 1});
    addName(partners[4], "The Union of Training E", NameForm::Formal, {2025, 6, 1}, {});
    ReportDefinition definition = profileOf(partners[4]);
    const QString now = content(definition);
    expectIn(now, "title\tPartner profile: Training partner E\tAs at 2 March 2026");
    expectIn(now, "row\tFormal name\tThe Union of Training E");
    expectIn(now, "row\tMember\tSince 1 January 2021");
    expectIn(now, "row\tRoutes\tSouthern route");
    definition.asAt = {2025, 5, 31};
    expectIn(content(definition), "row\tFormal name\tThe State of Training E");
}

TEST_F(PartnerProfileTest, takesTheLaterNameWhereTheEarlierWasNotClosed) {
    addName(partners[4], "The Union of Training E", NameForm::Formal, {2025, 6, 1}, {});
    addName(partners[4], "The State of Training E", NameForm::Formal, {}, {});
    addName(partners[4], "Training E of today", NameForm::Short, {2025, 12, 1}, {});
    const QString text = content(profileOf(partners[4]));
    expectIn(text, "row\tName\tTraining E of today");
    expectIn(text, "row\tFormal name\tThe Union of Training E");
}

TEST_F(PartnerProfileTest, tellsRepresentationAndGroupsOnlyToThoseWhoMayKnow) {
    Representation channel;
    channel.partner = {partners[0]};
    channel.channel = Channel::None;
    channel.from = {2024, 5, 1};
    channel.note.text = QString::fromLatin1(kUnitMarker);
    channel.audience = Audience::Unit;
    add(channel);
    PartnerGroup group;
    group.title = QStringLiteral("Training group");
    group.code = QStringLiteral("training-group");
    group.audience = Audience::Public;
    GroupMember member;
    member.group = {add(group)};
    member.partner = {partners[0]};
    member.from = {2020, 1, 1};
    member.audience = Audience::Unit;
    add(member);
    const QString outside = content(profileOf(partners[0]));
    expectNotIn(outside, "Representation");
    expectNotIn(outside, "Training group");
    const QString inside = content(profileOf(partners[0], Audience::Unit));
    expectIn(inside, "row\tRepresentation\tNo channel (since 1 May 2024)");
    expectIn(inside, "row\tGroups\tTraining group");
}

TEST_F(PartnerProfileTest, listsWhatIsAddressedToItWithItsOwnStageAndWords) {
    address(proposed, partners[4], Role::Coordinator, Mode::Invited);
    const QString text = content(profileOf(partners[4]));
    expectIn(text, "Two recommendations on record here are addressed to the partner");
    expectIn(text, "group\tPillar II: Illicit financial flows");
    expectIn(text, "row\tT-2024/1: Share typologies\tCoordinator (invited)\tBefore TPCG2\t–\t–");
    expectIn(text,
             "row\tT-2024/2: Name a contact\tImplementer\tEndorsed (TPCG1)\tNot started, as "
             "at 30 June 2025\t“A start is planned.”");
}

TEST_F(PartnerProfileTest, doesNotShowOutsideTheUnitWhatItDidNotAgreeToShare) {
    const QString outside = content(profileOf(partners[0]));
    expectIn(outside, "row\tT-2024/2: Name a contact\tImplementer\tEndorsed (TPCG1)\t–\t–");
    expectNotIn(outside, "mplemented,");
    expectNotIn(outside, kUnitMarker);
    const QString inside = content(profileOf(partners[0], Audience::Unit));
    expectIn(inside, "Implemented, as at 30 June 2025");
    expectIn(content(profileOf(partners[5], Audience::Unit)),
             "Name a contact\tImplementer\tEndorsed (TPCG1)\tNot asked\t–");
}

TEST_F(PartnerProfileTest, leavesOutWhatWasEnteredInError) {
    decide({}, {2024, 12, 1}, widely, Outcome::EnteredInError, {});
    expectIn(content(profileOf(partners[4])),
             "No recommendation that may be given in this paper is addressed to the partner.");
}

TEST_F(PartnerProfileTest, namesNoOtherPartner) {
    const QString text = content(profileOf(partners[4], Audience::Unit));
    for (const char* other : {"partner B", "partner C", "partner D", "partner F", "Zeta"})
        expectNotIn(text, other);
}

TEST_F(PartnerProfileTest, quotesItsPositionsAndResponses) {
    Response response;
    response.recommendation = {proposed};
    response.partner = {partners[2]};
    response.date = {2025, 1, 10};
    response.stance = Stance::Notes;
    response.audience = Audience::Partners;
    add(response);
    const QString text = content(profileOf(partners[2]));
    expectIn(text, "Reservation of Training partner C on T-2024/2, 13 November 2024:");
    expectIn(text, "row\tT-2024/1: Share typologies\t10 January 2025\tNotes\t–");
    expectIn(content(profileOf(partners[4])),
             "No position or response that may be given in this paper is on record.");
    expectIn(content(profileOf(partners[4], Audience::Unit)),
             "No position or response is on record here.");
    expectNotIn(content(profileOf(partners[3])), "not to be printed");
}

TEST_F(PartnerProfileTest, tellsRequestsAndAnswersInNeutralWords) {
    addRequest(Audience::Partners, partners[4], widely, RequestState::Answered, {2025, 7, 15});
    expectIn(
        content(profileOf(partners[4])),
        "group\tPaper for the second training PCG (sent on 2 June 2025; deadline 29 August 2025)\n"
        "row\tT-2024/2\tAnswered on 15 July 2025\n");
    addRequest(Audience::Partners, partners[5], widely, RequestState::Sent);
    // The Unit may have one that the partner did not agree to share.
    expectIn(content(profileOf(partners[5])), "row\tT-2024/2\tNo report that may be given");
    expectIn(content(profileOf(partners[5], Audience::Unit)), "row\tT-2024/2\tNo report received");
    ReportDefinition inTime = profileOf(partners[5]);
    inTime.asAt = {2025, 7, 1};
    inTime.knownAt = {2025, 7, 1};
    expectIn(content(inTime), "Answer awaited until 29 August 2025");
}

TEST_F(PartnerProfileTest, doesNotTellOnAnEarlierDayWhatWasAnsweredLater) {
    addRequest(Audience::Partners, partners[5], widely, RequestState::NothingToReport,
               {2025, 8, 15});
    ReportDefinition definition = profileOf(partners[5], Audience::Unit);
    definition.asAt = {2025, 6, 15};
    definition.knownAt = {2025, 6, 15};
    const QString before = content(definition);
    expectIn(before, "row\tT-2024/2\tAnswer awaited until 29 August 2025");
    expectNotIn(before, "Nothing to report");
    definition.knownAt = {2025, 8, 15};
    expectIn(content(definition), "row\tT-2024/2\tNothing to report, 15 August 2025");
}

TEST_F(PartnerProfileTest, keepsRequestsForTheUnitWithinTheUnit) {
    addRequest(Audience::Unit, partners[4], widely, RequestState::NothingToReport, {2025, 7, 15});
    expectIn(content(profileOf(partners[4])),
             "No request to the partner that may be given in this paper is on record.");
    const QString inside = content(profileOf(partners[4], Audience::Unit));
    expectIn(inside, "T-2024/2\tNothing to report, 15 July 2025");
}

TEST_F(PartnerProfileTest, listsMeetingsThatWereHeldAndAttended) {
    Attendance attendance;
    attendance.meeting = {heldPcg};
    attendance.partner = {partners[4]};
    attendance.capacity = Capacity::Observer;
    attendance.source = QStringLiteral("List of participants");
    attendance.audience = Audience::Partners;
    add(attendance);
    attendance.id = {};
    attendance.meeting = {nextPcg};
    add(attendance);
    attendance.id = {};
    attendance.meeting = {ewg};
    attendance.audience = Audience::Unit;
    add(attendance);
    const QString text = content(profileOf(partners[4]));
    expectIn(text,
             "row\tFirst training PCG[^List of participants.]\t12 and 13 November 2024\t"
             "Vienna\tObserver");
    expectNotIn(text, "row\tSecond training PCG");
    expectNotIn(text, "row\tTraining expert working group");
}

TEST_F(PartnerProfileTest, quotesGoodPracticesAndSupportThatItReported) {
    ProgressReport value = sharedReport(widely, partners[4]);
    value.goodPractice.text = QStringLiteral("Ask early.");
    value.supportNeeded.text = QStringLiteral("Advice on legislation.");
    add(value);
    const QString text = content(profileOf(partners[4]));
    expectIn(text, "group\tGood practices\nrow\tT-2024/2\t31 August 2025\t“Ask early.”");
    expectIn(text,
             "group\tSupport needed\nrow\tT-2024/2\t31 August 2025\t“Advice on legislation.”");
    expectIn(content(profileOf(partners[5])),
             "No good practice and no need for support that may be given in this paper is on "
             "record.");
}

TEST_F(PartnerProfileTest, setsApartWhatOthersSayAboutIt) {
    ProgressReport said = sharedReport(widely, partners[4]);
    said.basis = Basis::ReportedByOrganization;
    said.reportedBy = {partners[5]};
    said.stage = Stage::Implemented;
    said.narrative.text = QStringLiteral("It has a contact.");
    add(said);
    const QString text = content(profileOf(partners[4]));
    expectIn(text, "Not started, as at 30 June 2025");
    expectIn(text,
             "row\tTraining partner F\tTraining partner E\tT-2024/2\t31 August 2025\t“It has "
             "a contact.”");
}

TEST_F(PartnerProfileTest, saysThatNothingIsAddressedToIt) {
    const QUuid newcomer = add(trainingPartner(QStringLiteral("XAZ")));
    const QString text = content(profileOf(newcomer));
    expectIn(text, "title\tPartner profile: XAZ\t");
    expectIn(text,
             "No recommendation that may be given in this paper is addressed to the partner.");
    expectIn(text, "No request to the partner that may be given in this paper is on record.");
    expectIn(text, "No attendance of the partner that may be given in this paper is on record.");
    const QString inside = content(profileOf(newcomer, Audience::Unit));
    expectIn(inside, "No recommendation on record here is addressed to the partner.");
    expectIn(inside, "No request to the partner is on record here.");
    expectIn(inside, "No attendance of the partner is on record here.");
    expectSameNumbersInAllLanguages(profileOf(newcomer));
}

TEST_F(PartnerProfileTest, isNotMadeOfAPartnerThatItsAudienceMayNotSee) {
    edit<Partner>(partners[4], "audience", QStringLiteral("unit"));
    const auto result = report::buildPaper(workspace->database(), profileOf(partners[4]), clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
}

TEST_F(PartnerProfileTest, isNotMadeOfAnArchivedPartner) {
    edit<Partner>(partners[2], "archived", QStringLiteral("yes"));
    const auto result = report::buildPaper(workspace->database(), profileOf(partners[2]), clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message.toStdString(), "XAC is archived; no paper is made about it.");
}

TEST_F(PartnerProfileTest, hasTheSameNumbersInEveryLanguage) {
    addRequest(Audience::Partners, partners[4], widely, RequestState::Answered, {2025, 7, 15});
    expectSameNumbersInAllLanguages(profileOf(partners[4]));
    expectSameNumbersInAllLanguages(profileOf(partners[2], Audience::Unit));
}

}  // namespace
}  // namespace pact::testing_support
