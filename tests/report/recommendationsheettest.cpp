#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// Everything about one recommendation, as far as the audience may know it.
class RecommendationSheetTest : public KindScratch {
protected:
    static ReportDefinition sheetOf(const QUuid& recommendation,
                                    Audience audience = Audience::Partners) {
        ReportDefinition definition = paperOf(ReportKind::RecommendationSheet, audience);
        definition.recommendation = {recommendation};
        return definition;
    }
};

TEST_F(RecommendationSheetTest, namesReferencePillarOriginAndStandingOnPageOne) {
    edit<Recommendation>(widely, "paragraph", QStringLiteral("12"));
    edit<Recommendation>(widely, "routes", QStringLiteral("balkan;northern"));
    const QString text = content(sheetOf(widely));
    expectIn(text, "title\tRecommendation T-2024/2\tAs at 2 March 2026");
    expectIn(text, "row\tHeadline\tName a contact");
    expectIn(text, "row\tPillar\tPillar II: Illicit financial flows");
    expectIn(text, "row\tOrigin\tTraining expert working group (5 to 7 March 2024), para. 12");
    expectIn(text, "row\tStanding\tEndorsed (TPCG1)");
    expectIn(text, "row\tRoutes\tBalkan route; Northern route");
}

TEST_F(RecommendationSheetTest, printsTheCurrentWordingInBoldAndTheAmendedTextBesideTheEarlier) {
    addWording(widely, Outcome::Adopted, {2024, 3, 7}, "en", "Name a contact",
               WordingStatus::Original);
    addWording(widely, Outcome::EndorsedAmended, {2024, 11, 13}, "en",
               "Name a contact and a deputy", WordingStatus::Original);
    const QString text = content(sheetOf(widely));
    expectIn(text, "**T-2024/2. Name a contact and a deputy.**");
    expectIn(text,
             "The current wording is on record with this step: endorsed as amended (TPCG1), "
             "13 November 2024.");
    expectIn(text,
             "row\tEndorsed as amended (TPCG1), 13 November 2024\tName a contact\t"
             "Name a contact and a deputy");
}

TEST_F(RecommendationSheetTest, doesNotTakeATextThatWasLeftAsItWasForAnAmendment) {
    const QUuid original = addWording(widely, Outcome::Adopted, {2024, 3, 7}, "fr",
                                      "Désigner un point focal", WordingStatus::Original);
    addWording(widely, Outcome::Adopted, {2024, 3, 7}, "en", "Name a contact",
               WordingStatus::UnofficialTranslation, original);
    addWording(widely, Outcome::Reaffirmed, {2024, 11, 13}, "fr", "Désigner un point focal",
               WordingStatus::Original);
    expectNotIn(content(sheetOf(widely)), "Wording before");
}

TEST_F(RecommendationSheetTest, marksATranslationAndPrintsTheOriginalWithIt) {
    const QUuid original = addWording(widely, Outcome::Adopted, {2024, 3, 7}, "fr",
                                      "Désigner un point focal", WordingStatus::Original);
    addWording(widely, Outcome::Adopted, {2024, 3, 7}, "en", "Name a contact",
               WordingStatus::UnofficialTranslation, original);
    const QString text = content(sheetOf(widely));
    expectIn(text, "**T-2024/2. Name a contact.** (unofficial translation)");
    expectIn(text, "quotation\t\t{fr} “Désigner un point focal” [fr]");
}

TEST_F(RecommendationSheetTest, saysThatTheTextIsNotOnFile) {
    const QString text = content(sheetOf(narrowly));
    expectIn(text, "**T-2024/3.** The text is not on file.");
    expectNotIn(text, "row\tHeadline");
    expectIn(content(sheetOf(widely)),
             "**T-2024/2. Name a contact.** The text is not on file; this is its gist.");
}

TEST_F(RecommendationSheetTest, listsAddresseesByRoleAndMode) {
    address(widely, partners[3], Role::Coordinator, Mode::Together);
    const QString text = content(sheetOf(widely));
    expectIn(text,
             "row\tImplementer\tEach\tTraining partner B; Training partner C; Training "
             "partner D; Training partner E; Training partner F; Training partner Zeta");
    expectIn(text, "row\tCoordinator\tTogether\tTraining partner D");
    expectIn(content(sheetOf(proposed)),
             "No addressee that may be given in this paper is on record.");
}

TEST_F(RecommendationSheetTest, saysWhoseMappingACommitmentRestsOn) {
    Commitment commitment;
    commitment.code = QStringLiteral("VD-II.1");
    commitment.instrument = QStringLiteral("Vienna Declaration");
    commitment.year = 2012;
    commitment.title = QStringLiteral("Financial flows");
    commitment.audience = Audience::Public;
    CommitmentLink link;
    link.commitment = {add(commitment)};
    link.recommendation = {widely};
    link.mappedBy = QStringLiteral("Training exercise");
    link.audience = Audience::Partners;
    add(link);
    expectIn(content(sheetOf(widely)),
             "row\tVD-II.1\tFinancial flows\tVienna Declaration (2012)\tTraining exercise");
}

TEST_F(RecommendationSheetTest, showsLinksFromBothEnds) {
    RecommendationLink link;
    link.recommendation = {widely};
    link.kind = LinkKind::Replaces;
    link.earlier = {proposed};
    link.audience = Audience::Partners;
    add(link);
    expectIn(content(sheetOf(widely)), "row\tReplaces\tT-2024/1: Share typologies\tBefore TPCG2");
    expectIn(content(sheetOf(proposed)),
             "row\tReplaced by\tT-2024/2: Name a contact\tEndorsed (TPCG1)");
}

TEST_F(RecommendationSheetTest, givesTheHistoryWithItsSourceAndTheSymbol) {
    Document document;
    document.title = QStringLiteral("Report of the first training PCG");
    document.symbol = QStringLiteral("TRAINING-9");
    document.kind = DocumentKind::Report;
    document.audience = Audience::Public;
    add(document);
    for (const Record& record : need(store.list(specOf<Decision>(), {}))) {
        if (fromRecord<Decision>(record).meeting.value != heldPcg) continue;
        edit<Decision>(record.id, "text", QStringLiteral("The Group endorsed it"));
        edit<Decision>(record.id, "source",
                       QStringLiteral("Report of the first training PCG, para. 3"));
    }
    expectIn(content(sheetOf(widely)),
             "row\t13 November 2024\tTPCG1\tEndorsed\tThe Group endorsed it.\\nIn "
             "session[^Report of the first training PCG, para. 3 (TRAINING-9).]");
}

TEST_F(RecommendationSheetTest, quotesPositionsThatAreToBePrintedAndVisibleResponses) {
    Response response;
    response.recommendation = {widely};
    response.partner = {partners[1]};
    response.date = {2025, 1, 10};
    response.stance = Stance::Supports;
    response.language.tag = QStringLiteral("fr");
    response.text.text = QStringLiteral("Nous sommes d’accord.");
    response.audience = Audience::Partners;
    add(response);
    response.id = {};
    response.partner = {partners[2]};
    response.text.text = QString::fromLatin1(kUnitMarker);
    response.audience = Audience::Unit;
    add(response);
    const QString text = content(sheetOf(widely));
    expectIn(text, "Reservation of Training partner C on T-2024/2, 13 November 2024:");
    expectIn(text, "Training partner C reserves its position.");
    expectNotIn(text, "This one is not to be printed.");
    expectIn(text,
             "row\tTraining partner B\t10 January 2025\tSupports\t"
             "{fr} “Nous sommes d’accord.” [fr]");
    expectNotIn(text, kUnitMarker);
}

TEST_F(RecommendationSheetTest, givesNumbersWithTheirBaseAndOnlyWhatPartnersAgreedToShare) {
    addRequest(Audience::Unit, partners[4], widely, RequestState::Answered, {2025, 7, 15});
    const QString text = content(sheetOf(widely));
    expectIn(text,
             "Partners addressed: 6; asked to report: 1; not asked: 5; reported, as far as this "
             "paper may tell: fewer than five of them.");
    expectIn(text, "stages are therefore not given.");
    expectIn(
        text,
        "row\tTraining partner E\tNot started\t30 June 2025; received 15 July 2025\t“A start is "
        "planned.”");
    expectNotIn(text, "row\tTraining partner B\tImplemented");
    expectNotIn(text, kUnitMarker);
    report(widely, partners[5], Stage::InProgress, Audience::Unit, {});
    expectIn(content(sheetOf(widely)),
             "Stages reported: implemented (2), in progress (3) and not started (1).");
}

TEST_F(RecommendationSheetTest, doesNotTellOutsideTheUnitWhatFewerThanFiveReported) {
    const QString text = content(sheetOf(narrowly));
    expectIn(text, "How many reported, and what, is not given");
    expectNotIn(text, "artly implemented");
    expectNotIn(text, kUnitMarker);
    const QString inside = content(sheetOf(narrowly, Audience::Unit));
    expectIn(inside, "reported: 1.");
    expectIn(inside, "row\tTraining partner Zeta\tPartly implemented");
}

TEST_F(RecommendationSheetTest, showsOnlyTheLatestReportAndItsCorrection) {
    ProgressReport first = sharedReport(widely, partners[4]);
    first.narrative.text = QStringLiteral("The earlier words.");
    const QUuid corrected = add(first);
    ProgressReport second = sharedReport(widely, partners[4]);
    second.narrative.text = QStringLiteral("The corrected words.");
    second.goodPractice.text = QStringLiteral("Ask early.");
    second.corrects = {corrected};
    second.reason.text = QStringLiteral("A slip.");
    add(second);
    const QString text = content(sheetOf(widely));
    expectIn(text,
             "“The corrected words.”\\nGood practice: “Ask early.”\\nCorrects an earlier "
             "report as at the same day.");
    expectNotIn(text, "The earlier words.");
    expectNotIn(text, "A start is planned.");
}

TEST_F(RecommendationSheetTest, marksAllWordsOfAReportAndItsBodyWithTheirLanguage) {
    Body body;
    body.code = QStringLiteral("T-BODY");
    body.title = QStringLiteral("Training customs");
    body.kind = BodyKind::Other;
    body.audience = Audience::Public;
    ProgressReport report = sharedReport(narrowly, partners[1]);
    report.body = {add(body)};
    report.language.tag = QStringLiteral("ru");
    report.narrative.text = QStringLiteral("Начато.");
    report.goodPractice.text = QStringLiteral("Журнал.");
    add(report);
    ReportDefinition definition = sheetOf(narrowly);
    definition.language.tag = QStringLiteral("fr");
    const QString text = content(definition);
    expectIn(text, "«\u00a0Начато.\u00a0» [ru]");
    expectIn(text, "Bonne pratique\u00a0: «\u00a0Журнал.\u00a0» [ru]");
    expectIn(text, "Organisme responsable\u00a0: Training customs [en].");
}

TEST_F(RecommendationSheetTest, namesNoSessionForWhatNoMeetingDecided) {
    edit<Recommendation>(narrowly, "origin", QStringLiteral("evaluation"));
    decide({}, {2024, 12, 1}, narrowly, Outcome::NotApplicable, {});
    const QString text = content(sheetOf(narrowly));
    expectIn(text, "Not for a PCG");
    EXPECT_EQ(text.count(QStringLiteral("In session")), 1) << text.toStdString();
}

TEST_F(RecommendationSheetTest, setsApartWhatOtherSourcesSayAndDoesNotCountIt) {
    ProgressReport said = sharedReport(narrowly, partners[1]);
    said.basis = Basis::ReportedByOrganization;
    said.reportedBy = {partners[5]};
    said.narrative.text = QStringLiteral("Partner B has begun.");
    add(said);
    const QString text = content(sheetOf(narrowly));
    expectIn(text, "Information from other sources");
    expectIn(text,
             "row\tTraining partner F\tTraining partner B\tT-2024/3\t31 August 2025\t"
             "“Partner B has begun.”");
    expectIn(text, "How many reported, and what, is not given");
    expectNotIn(content(sheetOf(widely)), "Information from other sources");
}

TEST_F(RecommendationSheetTest, isNotMadeOfWhatItsAudienceMayNotSee) {
    edit<Recommendation>(widely, "audience", QStringLiteral("unit"));
    const auto result = report::buildPaper(workspace->database(), sheetOf(widely), clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
    expectIn(content(sheetOf(widely, Audience::Unit)), "Recommendation T-2024/2");
}

TEST_F(RecommendationSheetTest, isNotMadeOfAnArchivedRecommendation) {
    edit<Recommendation>(proposed, "archived", QStringLiteral("yes"));
    const auto result = report::buildPaper(workspace->database(), sheetOf(proposed), clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message.toStdString(),
              "T-2024/1 is archived; no paper is made about it.");
}

TEST_F(RecommendationSheetTest, hidesFromThePublicWhatIsForPartners) {
    edit<Recommendation>(widely, "audience", QStringLiteral("public"));
    const QString text = content(sheetOf(widely, Audience::Public));
    expectNotIn(text, kUnitMarker);
    expectNotIn(text, "A start is planned.");
    expectNotIn(text, "Training partner C reserves its position.");
    expectNotIn(text, "Endorsed");
}

TEST_F(RecommendationSheetTest, hasTheSameNumbersInEveryLanguage) {
    addWording(widely, Outcome::Adopted, {2024, 3, 7}, "en", "Name a contact",
               WordingStatus::Original);
    expectSameNumbersInAllLanguages(sheetOf(widely));
    expectSameNumbersInAllLanguages(sheetOf(narrowly));
    expectSameNumbersInAllLanguages(sheetOf(narrowly, Audience::Unit));
}

TEST_F(RecommendationSheetTest, leavesOutChaptersThatAreNotWanted) {
    ReportDefinition definition = sheetOf(widely);
    definition.chapters = QStringLiteral("wording standing");
    const report::Report paper = made(definition);
    ASSERT_EQ(paper.chapters.size(), 2U);
    EXPECT_EQ(paper.chapters.front().code, QStringLiteral("wording"));
    EXPECT_EQ(paper.chapters.back().label, QStringLiteral("II."));
}

TEST_F(RecommendationSheetTest, setsTheCallOfANoteBeforeTheStopInFrenchAndRussian) {
    Wording text;
    text.recommendation = {narrowly};
    text.step = Outcome::Adopted;
    text.meeting = {ewg};
    text.date = {2024, 3, 7};
    text.language.tag = QStringLiteral("fr");
    text.text.text = QStringLiteral("Échanger les listes");
    text.status = WordingStatus::Original;
    text.source = QStringLiteral("Report of the meeting");
    text.audience = Audience::Partners;
    add(text);
    ReportDefinition definition = sheetOf(narrowly);
    expectIn(content(definition), "(TEWG-2024), 7 March 2024.[^Report of the meeting.]");
    definition.language.tag = QStringLiteral("fr");
    expectIn(content(definition), "(TEWG-2024), 7 mars 2024[^Report of the meeting.].");
    definition.language.tag = QStringLiteral("ru");
    expectIn(content(definition), "[^Report of the meeting.].");
}

TEST_F(RecommendationSheetTest, marksInstrumentAndMappingThatAreInEnglish) {
    Commitment commitment;
    commitment.code = QStringLiteral("VD-II.1");
    commitment.instrument = QStringLiteral("Vienna Declaration");
    commitment.year = 2012;
    commitment.title = QStringLiteral("Financial flows");
    commitment.audience = Audience::Public;
    CommitmentLink link;
    link.commitment = {add(commitment)};
    link.recommendation = {widely};
    link.mappedBy = QStringLiteral("Training exercise");
    link.audience = Audience::Partners;
    add(link);
    ReportDefinition definition = sheetOf(widely);
    definition.language.tag = QStringLiteral("fr");
    expectIn(content(definition),
             "{en} Vienna Declaration [en] (2012)\t{en} Training exercise [en]");
}

}  // namespace
}  // namespace pact::testing_support
