#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// What changed between two dates, as far as it may be told.
class ChangesTest : public KindScratch {
protected:
    static ReportDefinition changes(QDate since = {}, Audience audience = Audience::Partners) {
        ReportDefinition definition = paperOf(ReportKind::Changes, audience);
        definition.since = since;
        return definition;
    }
    QString refusal(const ReportDefinition& definition) {
        const auto result = report::buildPaper(workspace->database(), definition, clock);
        if (result) return QStringLiteral("not refused");
        EXPECT_EQ(result.error().code, ErrorCode::Refused);
        return result.error().message;
    }
    void announce(const QUuid& meeting, QDate on, QDate from, QDate to) {
        Announcement value;
        value.meeting = {meeting};
        value.announcedOn = on;
        value.start = from;
        value.end = to;
        value.precision = Precision::Day;
        value.city = QStringLiteral("Vienna");
        value.audience = Audience::Public;
        add(value);
    }
};

TEST_F(ChangesTest, beginsAfterTheLastPcgBeforeItsDate) {
    const QString text = content(changes());
    expectIn(text, "title\tWhat changed from 14 November 2024 to 2 March 2026");
    expectIn(text, "before its date: First training PCG (12 and 13 November 2024).");
    expectIn(text, "No new recommendation that may be given in this paper is on record.");
    expectIn(text, "No decision taken in the period that may be given in this paper is on record.");
    expectIn(content(changes({}, Audience::Unit)),
             "No decision is on record here as taken in the period.");
}

TEST_F(ChangesTest, refusesInOneSentenceWithoutAPcgBeforeIt) {
    ReportDefinition definition = changes();
    definition.asAt = {2024, 6, 1};
    EXPECT_EQ(refusal(definition),
              QStringLiteral("No meeting of the Policy Consultative Group is on record as held "
                             "before 1 June 2024; name the first day of the period."));
    EXPECT_EQ(refusal(changes({2026, 4, 1})),
              QStringLiteral("The period begins on 1 April 2026, after the date of the paper, 2 "
                             "March 2026."));
}

TEST_F(ChangesTest, listsNewRecommendationsAndDecisionsByMeeting) {
    const QString text = content(changes({2024, 3, 7}));
    expectIn(text, "Three recommendations count for the first time in the period.");
    expectIn(text, "row\tT-2024/3\t(text not on file)\tTEWG-2024\tEndorsed (TPCG1)");
    expectIn(text,
             "group\tTraining expert working group (5 to 7 March 2024)\n"
             "row\t7 March 2024\tPut before TPCG2\tT-2024/1\tIn session\n"
             "group\tFirst training PCG (12 and 13 November 2024)");
    expectIn(text, "lettered\t(a)\tNew recommendations: 3 (chapter I);");
    EXPECT_FALSE(content(changes({2024, 3, 8})).contains(QStringLiteral("T-2024/3\t(text")));
}

TEST_F(ChangesTest, takesNothingThatWasEnteredInErrorForNew) {
    decide({}, {2024, 12, 1}, widely, Outcome::EnteredInError, {});
    expectIn(content(changes({2024, 3, 7})),
             "Two recommendations count for the first time in the period.");
}

TEST_F(ChangesTest, setsAnAmendedWordingBesideTheOneBefore) {
    addWording(widely, Outcome::Adopted, {2024, 3, 7}, "en", "Name a contact",
               WordingStatus::Original);
    addWording(widely, Outcome::EndorsedAmended, {2024, 11, 13}, "en",
               "Name a contact and a deputy", WordingStatus::Original);
    expectIn(content(changes({2024, 11, 13})),
             "row\tT-2024/2\tEndorsed as amended (TPCG1), 13 November 2024\tName a contact\t"
             "Name a contact and a deputy");
    expectIn(content(changes()),
             "No amended wording that may be given in this paper is on record.");
}

TEST_F(ChangesTest, countsReportsWithTheirBaseByPartnerInAlphabeticalOrder) {
    add(sharedReport(narrowly, partners[1]));
    const QString outside = content(changes());
    expectIn(outside,
             "Reports received that the partners agreed to share: 2. Partners that sent "
             "them: 2; partners addressed individually: 6.");
    expectIn(outside,
             "row\tTraining partner B\t1\tT-2024/3\nrow\tTraining partner E\t1\tT-2024/2\n");
    expectNotIn(outside, "row\tTraining partner Zeta");
    const QString inside = content(changes({}, Audience::Unit));
    expectIn(inside, "Reports received: 7.");
    expectIn(inside, "row\tTraining partner Zeta\t2\tT-2024/2 and T-2024/3\n");
}

TEST_F(ChangesTest, tellsOutsideTheUnitOnlyTheStagesThatPartnersAgreedToShare) {
    const QString outside = content(changes());
    // The others are four partners.
    expectIn(outside, "differs from that known on 13 November 2024: 1; all pairs: 8.");
    expectIn(outside,
             "group\tT-2024/2: Name a contact\n"
             "row\tTraining partner E\tNo information\tNot started\t30 June 2025");
    expectIn(outside,
             "Pairs of recommendation and partner whose stage, as far as this paper may tell, "
             "differs: 1, of 8 (");
    expectNotIn(outside, "row\tTraining partner B\tNo information");
    expectNotIn(outside, kUnitMarker);
    const QString inside = content(changes({}, Audience::Unit));
    expectIn(inside, "Training partner B\tNo information\tImplemented\t30 June 2025");
}

TEST_F(ChangesTest, showsTheStageBeforeWhereThatIsShared) {
    ProgressReport later = sharedReport(widely, partners[4]);
    add(later);
    const QString text = content(changes({2025, 8, 1}));
    expectIn(text, "Training partner E\tNot started\tIn progress\t31 August 2025");
    expectIn(text, "differs from that known on 31 July 2025: 1; all pairs: 8.");
}

TEST_F(ChangesTest, doesNotTellThatTheUnitKnewOfAStageBefore) {
    ProgressReport earlier = sharedReport(widely, partners[5]);
    earlier.asAt = {2025, 6, 30};
    earlier.received = {2025, 7, 15};
    earlier.audience = Audience::Unit;
    add(earlier);
    ProgressReport later = sharedReport(widely, partners[5]);
    later.stage = Stage::Implemented;
    add(later);
    const QString text = content(changes({2025, 8, 1}));
    expectIn(text, "row\tTraining partner F\tNo information\tImplemented\t31 August 2025");
    expectNotIn(text, "Training partner F\t–");
}

TEST_F(ChangesTest, doesNotTellAStageThatALaterReportForTheUnitReplaced) {
    ProgressReport later = sharedReport(widely, partners[4]);
    later.stage = Stage::Implemented;
    later.audience = Audience::Unit;
    add(later);
    expectNotIn(content(changes()), "group\tT-2024/2: Name a contact");
}

TEST_F(ChangesTest, tellsMeetingsHeldAnnouncedAndMoved) {
    announce(nextPcg, {2024, 10, 1}, {2026, 4, 7}, {2026, 4, 8});
    announce(nextPcg, {2025, 12, 1}, {2026, 5, 19}, {2026, 5, 20});
    const QString text = content(changes());
    expectIn(text,
             "row\t1 December 2025\tSecond training PCG\t19 and 20 May 2026\tVienna\t7 and 8 "
             "April 2026");
    expectNotIn(text, "row\t1 October 2024");
    expectIn(text,
             "No meeting that may be given in this paper is on record as held in the period.");
    expectIn(content(changes({2024, 11, 1})), "row\tFirst training PCG\t12 and 13 November 2024");
}

TEST_F(ChangesTest, listsRequestsThatItsAudienceMayKnowOf) {
    addRequest(Audience::Unit, partners[4], widely, RequestState::Sent);
    const QString outside = content(changes());
    expectIn(outside,
             "No request sent in the period that may be given in this paper is on record.");
    expectNotIn(outside, "Paper for the second");
    expectIn(content(changes({}, Audience::Unit)),
             "row\tPaper for the second training PCG\t2 June 2025\t29 August 2025\t1\tT-2024/2");
}

TEST_F(ChangesTest, saysOfEachThingThatNothingChanged) {
    const report::Report paper = made(changes({2026, 3, 1}));
    ASSERT_EQ(paper.chapters.size(), 7U);
    const QString text = canonicalContent(paper);
    expectNotIn(text, "row\t");
    expectIn(text, "differs from that known on 28 February 2026: 0; all pairs: 8.");
    expectIn(text,
             "No report that partners agreed to share is on record as received in the "
             "period.");
}

TEST_F(ChangesTest, hidesARecommendationForTheUnit) {
    edit<Recommendation>(narrowly, "audience", QStringLiteral("unit"));
    expectNotIn(content(changes({2024, 3, 1})), "T-2024/3");
}

TEST_F(ChangesTest, hasTheSameNumbersInEveryLanguage) {
    announce(nextPcg, {2025, 12, 1}, {2026, 5, 19}, {2026, 5, 20});
    expectSameNumbersInAllLanguages(changes());
    expectSameNumbersInAllLanguages(changes({2024, 3, 1}, Audience::Unit));
}

}  // namespace
}  // namespace pact::testing_support
