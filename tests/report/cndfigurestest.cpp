#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// The figures of a year, after the outline of E/CN.7/2020/CRP.8.
class CndFiguresTest : public KindScratch {
protected:
    static ReportDefinition figures(QDate since = {}, QDate asAt = {},
                                    Audience audience = Audience::Partners) {
        ReportDefinition definition = paperOf(ReportKind::CndFigures, audience);
        definition.since = since;
        definition.asAt = asAt;
        return definition;
    }
    static ReportDefinition in2024(Audience audience = Audience::Partners) {
        return figures({2024, 1, 1}, {2024, 12, 31}, audience);
    }
    void state(const char* what, const char* value, const char* unit, QDate from, QDate to,
               const char* paragraph = "33", const QUuid& meeting = {}) {
        StatedFigure figure;
        figure.meeting = {meeting};
        figure.what = QString::fromLatin1(what);
        figure.value = QString::fromLatin1(value);
        figure.unitOfMeasure = QString::fromLatin1(unit);
        figure.from = from;
        figure.to = to;
        figure.source = QStringLiteral("T/2024/CRP.1");
        figure.paragraph = QString::fromLatin1(paragraph);
        figure.preferred = true;
        figure.audience = Audience::Public;
        add(figure);
    }
};

TEST_F(CndFiguresTest, isAboutTheLastCalendarYearThatHasEnded) {
    const QString text = content(figures());
    expectIn(text, "for the period from 1 January 2025 to 31 December 2025.");
    expectIn(text, "As at 31 December 2025");
    expectIn(content(figures({}, {2024, 12, 31})), "from 1 January 2024 to 31 December 2024.");
    expectIn(content(figures({}, {2024, 12, 30})), "from 1 January 2023 to 31 December 2023.");
}

TEST_F(CndFiguresTest, takesThePeriodThatIsNamed) {
    expectIn(content(figures({2024, 3, 6}, {2024, 11, 13})),
             "for the period from 6 March 2024 to 13 November 2024.");
    const auto result =
        report::buildPaper(workspace->database(), figures({2024, 5, 1}, {2024, 4, 30}), clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
}

TEST_F(CndFiguresTest, listsMeetingsHeldByKindWithParticipantsAsStated) {
    state("participants", "about 50", "persons", {}, {}, "13", ewg);
    const QString text = content(in2024());
    expectIn(text, "Two meetings are on record as held in the period.");
    expectIn(text,
             "group\tPolicy Consultative Group\nrow\tFirst training PCG\t12 and 13 November "
             "2024\tVienna\t–\ngroup\tExpert working group\nrow\tTraining expert working group\t"
             "5 to 7 March 2024\tVienna\tParticipants: about 50[^T/2024/CRP.1, para. 13.]");
    expectIn(content(figures()),
             "No meeting that may be given in this paper is on record as held in the period.");
}

TEST_F(CndFiguresTest, countsRecommendationsAdoptedAndEndorsedInThePeriodByPillar) {
    const QString text = content(in2024());
    // No step says that a meeting adopted them.
    expectIn(text, "row\tAdopted\t0\t0\t0\t0\t0\t0");
    expectIn(text, "row\tEndorsed, as put forward or as amended\t0\t2\t0\t0\t0\t2");
    expectIn(text, "row\tOn record from meetings of the period\t0\t3\t0\t0\t0\t3");
    const QString later = content(figures());
    expectIn(later, "row\tAdopted\t0\t0\t0\t0\t0\t0");
    expectIn(later, "row\tEndorsed, as put forward or as amended\t0\t0\t0\t0\t0\t0");
    expectIn(later, "row\tOn record from meetings of the period\t0\t0\t0\t0\t0\t0");
}

TEST_F(CndFiguresTest, countsAdoptionByTheDecisionAlone) {
    decide(heldPcg, {2024, 11, 12}, proposed, Outcome::Adopted, {});
    expectIn(content(figures({2024, 6, 1}, {2024, 12, 31})), "row\tAdopted\t0\t1\t0\t0\t0\t1");
    const QString year = content(in2024());
    expectIn(year, "row\tAdopted\t0\t1\t0\t0\t0\t1");
    expectIn(year, "row\tOn record from meetings of the period\t0\t2\t0\t0\t0\t2");
}

TEST_F(CndFiguresTest, givesStandingAtTheEndOfThePeriodWithItsBase) {
    const QString before = content(figures({2024, 1, 1}, {2024, 11, 12}));
    expectIn(before, "row\tAll recommendations on record\t0\t3\t0\t0\t0\t3");
    expectNotIn(before, "row\tEndorsed\t");
    const QString after = content(in2024());
    expectIn(after, "row\tBefore a PCG\t0\t1\t0\t0\t0\t1");
    expectIn(after, "row\tEndorsed\t0\t2\t0\t0\t0\t2");
    expectIn(content(figures({2023, 1, 1}, {2023, 12, 31})),
             "No recommendation that may be given in this paper is on record on 31 December "
             "2023.");
}

TEST_F(CndFiguresTest, tellsRepliesWithTheirBase) {
    addRequest(Audience::Partners, partners[4], widely, RequestState::Answered, {2025, 7, 15});
    addRequest(Audience::Partners, partners[5], widely, RequestState::NothingToReport,
               {2025, 7, 20});
    addRequest(Audience::Partners, partners[0], widely, RequestState::Sent);
    const QString inside = content(figures({}, {}, Audience::Unit));
    expectIn(inside, "row\tPaper for the second training PCG\t2 June 2025\t1\t1\t0\n");
    expectIn(inside,
             "Partners addressed: 6; asked to report: 3; not asked: 3; reported: 5; answered "
             "having nothing to report: 1.");
}

TEST_F(CndFiguresTest, saysWhatTheFiguresOnPartnersAddressedRestOn) {
    address(narrowly, partners[4]);
    addRequest(Audience::Partners, partners[4], narrowly, RequestState::NothingToReport,
               {2025, 7, 15});
    const QString text = content(figures({}, {}, Audience::Unit));
    expectIn(text,
             "The following figures cover all recommendations on record on 31 December 2025 and "
             "requests of all dates, on information received by 2 March 2026;");
    // It reported on another recommendation.
    expectIn(text, "reported: 5; answered having nothing to report: 0.");
    expectIn(text, "the replies received by 2 March 2026.");
    expectIn(text, "an answer is awaited or no report was received.");
}

TEST_F(CndFiguresTest, putsWhatIsNeitherPostsNorDonorsNorMoneyIntoTheBackground) {
    state("year of the fourth phase", "fifth", "years", {2025, 1, 1}, {2025, 12, 31});
    const QString text = content(figures());
    expectIn(text,
             "No figure on donors or funds that may be given in this paper is on record for the "
             "period.");
    const qsizetype at = text.indexOf(QStringLiteral("row\tYear of the fourth phase\tfifth"));
    EXPECT_GE(at, 0);
    EXPECT_LT(at, text.indexOf(QStringLiteral("\tStatus of implementation\n")));
}

TEST_F(CndFiguresTest, doesNotTellOutsideTheUnitWhatFewPartnersReplied) {
    addRequest(Audience::Partners, partners[5], widely, RequestState::NothingToReport,
               {2025, 7, 20});
    expectNotIn(content(figures()), "answered having nothing to report");
}

/// Else that of nine asked eight reported and some had nothing to report would tell of one.
TEST_F(CndFiguresTest, tellsOutsideTheUnitOfARequestOnlyHowManyReportedWhereFewDidNot) {
    Request request;
    request.reference = QStringLiteral("TREQ-2025/9");
    request.purpose = QStringLiteral("Asked of six");
    request.sent = {2025, 6, 2};
    request.audience = Audience::Partners;
    RequestItem item;
    item.request = {add(request)};
    item.recommendation = {widely};
    item.audience = Audience::Partners;
    item.answered = {2025, 7, 15};
    for (const QUuid& partner : partners) {
        item.partner = {partner};
        item.state =
            partner == partners[5] ? RequestState::NothingToReport : RequestState::Answered;
        add(item);
    }
    const QString outside = content(figures());
    expectIn(outside, "row\tAsked of six\t2 June 2025\t6\t5\t–\n");
    expectIn(
        outside,
        "A dash stands where the number would disclose information about only a few partners.");
    expectNotIn(outside, "no report was received");
    expectIn(content(figures({}, {}, Audience::Unit)), "row\tAsked of six\t2 June 2025\t6\t5\t1\n");
}

TEST_F(CndFiguresTest, keepsRequestsForTheUnitWithinTheUnit) {
    addRequest(Audience::Unit, partners[4], widely, RequestState::Answered, {2025, 7, 15});
    const QString outside = content(figures());
    expectNotIn(outside, "Paper for the second training PCG");
    expectNotIn(outside, kUnitMarker);
    const QString inside = content(figures({}, {}, Audience::Unit));
    expectIn(inside, "Paper for the second training PCG");
    expectIn(content(in2024(Audience::Unit)),
             "No request is on record here as sent in the period.");
}

TEST_F(CndFiguresTest, countsReportsThatTheAudienceMaySee) {
    expectIn(content(figures()),
             "Reports received in the period that the partners agreed to share: 1; partners that "
             "sent them: 1.");
    expectIn(content(figures({}, {}, Audience::Unit)),
             "Reports received in the period: 6; partners that sent them: 5.");
    expectIn(content(in2024()),
             "No report that partners agreed to share is on record as received in the period.");
    ProgressReport value = sharedReport(widely, partners[4]);
    value.goodPractice.text = QStringLiteral("Ask early.");
    add(value);
    expectIn(content(figures()),
             "agreed to share: 2; of them, with a good practice: 1; with evidence: 0.");
}

TEST_F(CndFiguresTest, putsStatedFiguresWhereTheOutlineHasThem) {
    state("posts of liaison officers", "8", "posts", {2025, 1, 1}, {2025, 12, 31});
    state("funds raised", "about 1 million", "United States dollars", {2025, 6, 1}, {2026, 5, 31});
    state("sheets on the platform", "12", "", {2025, 3, 1}, {2025, 3, 1});
    state("participants of all meetings together", "almost 400", "persons", {2025, 1, 1}, {});
    state("partners", "81", "partners", {}, {2025, 2, 17}, "summary");
    const QString text = content(figures());
    const auto isAfter = [&](const char* row, const char* heading) {
        const qsizetype at = text.indexOf(QString::fromUtf8(row));
        const qsizetype from = text.indexOf(u'\t' + QString::fromUtf8(heading) + u'\n');
        EXPECT_GE(from, 0) << heading;
        EXPECT_GT(at, from) << row << "\nis not after " << heading << " in:\n"
                            << text.toStdString();
        return at;
    };
    const auto background =
        isAfter("row\tPartners\t81[^T/2024/CRP.1, summary.]\tpartners\tUntil 17 February 2025",
                "Background");
    const auto dialogue =
        isAfter("row\tParticipants of all meetings together\talmost 400", "Dialogue");
    const auto officers = isAfter(
        "row\tPosts of liaison officers\t8[^T/2024/CRP.1, para. 33.]\tposts\t1 January to "
        "31 December 2025",
        "Research and liaison officers");
    const auto platform = isAfter("row\tSheets on the platform\t12", "Information management");
    const auto funds = isAfter("row\tFunds raised\tabout 1 million", "Sustainability");
    EXPECT_LT(background, dialogue);
    EXPECT_LT(dialogue, officers);
    EXPECT_LT(officers, platform);
    EXPECT_LT(platform, funds);
}

TEST_F(CndFiguresTest, leavesOutFiguresOfOtherPeriodsAndSaysThatThereIsNone) {
    state("posts of liaison officers", "8", "posts", {2024, 1, 1}, {2024, 12, 31});
    state("funds raised", "about 1 million", "United States dollars", {2026, 1, 1}, {});
    state("donors", "9", "", {}, {});
    const QString text = content(figures());
    expectIn(text,
             "No figure on research and liaison officers that may be given in this paper is on "
             "record for the period.");
    expectIn(text,
             "No figure on information management that may be given in this paper is on record for "
             "the period.");
    expectIn(text,
             "No figure on donors or funds that may be given in this paper is on record for the "
             "period.");
    expectNotIn(text, "about 1 million");
    expectNotIn(text, "onors\t9");
}

TEST_F(CndFiguresTest, countsPartnersThatWereMembersAtTheEnd) {
    Partner country = trainingPartner(QStringLiteral("YYC"));
    country.kind = PartnerKind::Country;
    country.memberFrom = {2025, 1, 1};
    add(country);
    Partner observer = trainingPartner(QStringLiteral("YYO"));
    observer.kind = PartnerKind::Organization;
    observer.observerFrom = {2020, 1, 1};
    add(observer);
    expectIn(content(in2024()),
             "Partners on record on 31 December 2024: countries: 0; organizations: 0; training "
             "partners, which are not among them: 6.");
    expectIn(content(figures()), "31 December 2025: countries: 1; organizations: 0;");
}

TEST_F(CndFiguresTest, hasTheSameNumbersInEveryLanguage) {
    expectSameNumbersInAllLanguages(figures());
    state("posts of liaison officers", "8", "posts", {2024, 1, 1}, {2024, 12, 31});
    expectSameNumbersInAllLanguages(in2024());
    expectSameNumbersInAllLanguages(in2024(Audience::Unit));
}

TEST_F(CndFiguresTest, groupsTheDigitsOfStatedFiguresAsTheLanguageDoesAndMarksEnglishWords) {
    state("funds received", "250,000", "euros", {2024, 1, 1}, {2024, 12, 31});
    state("donors", "about 5", "countries", {2024, 1, 1}, {2024, 12, 31});
    state("funds pledged", "100+", "euros", {2024, 1, 1}, {2024, 12, 31});
    ReportDefinition definition = in2024();
    expectIn(content(definition), "Funds received\t250,000[^");
    expectIn(content(definition), "Donors\tabout 5[^");
    definition.language.tag = QStringLiteral("fr");
    const QString text = content(definition);
    expectIn(text, "\t250 000[^");
    expectIn(text, "Donateurs\tabout 5 [en][^");
    expectIn(text, "\t100+[^");
}

}  // namespace
}  // namespace pact::testing_support
