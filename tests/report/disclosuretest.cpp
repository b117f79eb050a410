#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// What papers that leave the Unit tell of who reported and of the stages. On T-2024/2 five of six
/// reported, four of them to the Unit alone, and one shared it (not started); on T-2024/3 one of
/// two reported, to the Unit alone.
class DisclosureTest : public KindScratch {
protected:
    static ReportDefinition sheetOf(const QUuid& on) {
        ReportDefinition definition = paperOf(ReportKind::RecommendationSheet);
        definition.recommendation = {on};
        return definition;
    }
    static ReportDefinition ofMeeting(ReportKind kind, const QUuid& meeting) {
        ReportDefinition definition = paperOf(kind);
        definition.meeting = {meeting};
        return definition;
    }
    /// Now five of those that reported on T-2024/2 did not share it.
    void reportByTheSixth() { report(widely, partners[5], Stage::InProgress, Audience::Unit, {}); }
    static constexpr const char* kToldRow =
        "row\tT-2024/2\tName a contact\tEndorsed (TPCG1)\t6\t6\t"
        "Implemented (2), in progress (3) and not started (1)\n";
};

TEST_F(DisclosureTest, readsAsIfFourReportsForTheUnitWereNotThere) {
    edit<Recommendation>(narrowly, "pillar", QStringLiteral("III"));  // no sum with the other
    const QString sheet = content(sheetOf(widely));
    expectIn(sheet, "row\tTraining partner E\tNot started");
    expectIn(sheet,
             "reported, as far as this paper may tell: fewer than five of them. This paper may "
             "tell of the reports of fewer than five partners; stages are therefore not given.");
    expectNotIn(sheet, "Stages reported:");
    const QString paper = content(ofMeeting(ReportKind::Pcg, nextPcg));
    expectIn(paper, "row\tT-2024/2\tName a contact\tEndorsed (TPCG1)\t6\t<5\tFewer than five\n");
    expectIn(
        paper,
        "Stages are not given, since this would disclose information about only a few partners.");
    expectNotIn(paper, "implementation, in bars");
}

TEST_F(DisclosureTest, countsReportsForTheUnitOnlyOfFivePartnersOrMore) {
    reportByTheSixth();
    expectIn(content(sheetOf(widely)), "Stages reported:");
    ProgressReport shared = sharedReport(widely, partners[0]);
    shared.stage = Stage::Implemented;
    add(shared);  // two named, four not
    expectNotIn(content(sheetOf(widely)), "Stages reported:");
    shared.id = {};
    shared.asAt = {2025, 10, 31};
    shared.received = {2025, 11, 3};
    shared.audience = Audience::Unit;
    add(shared);  // what is shown of it is not its stage any more
    expectIn(content(sheetOf(widely)), "Stages reported:");
}

TEST_F(DisclosureTest, tellsTheSameInEveryPaperWhateverItLists) {
    reportByTheSixth();
    expectIn(content(sheetOf(widely)),
             "Stages reported: implemented (2), in progress (3) and not started (1).");
    ReportDefinition paper = ofMeeting(ReportKind::Pcg, nextPcg);
    expectIn(content(paper), kToldRow);
    paper.words = QStringLiteral("contact");
    expectIn(content(paper), kToldRow);
    decide(ewg, {2024, 3, 7}, widely, Outcome::BeforePcg, nextPcg);
    expectIn(content(ofMeeting(ReportKind::DecisionSheet, nextPcg)),
             "Stages reported: implemented (2), in progress (3) and not started (1).");
}

TEST_F(DisclosureTest, sumsOnlyWhatItTellsOneByOne) {
    reportByTheSixth();
    const QString text = content(ofMeeting(ReportKind::Pcg, nextPcg));
    expectIn(text,
             "categories\tImplemented\tIn progress\tNot started\tWithheld\n"
             "series\tPairs of recommendation and partner\t2\t3\t1\t2\n");
    expectIn(text, "series\tWithheld\t0\t2\t0\t0\t0\n");
    expectNotIn(text, "artly implemented");
    // The other recommendation's reporter is not among the six.
    expectIn(text,
             "reported, as far as this paper may tell: 6). Reports on recommendations where their "
             "number would disclose information about only a few partners are not counted here.");
}

TEST_F(DisclosureTest, saysOfFewPartnersNeitherThatTheyReportedNorThatTheyDidNot) {
    const QUuid silent =
        addRecommendation(QStringLiteral("T-2024/7"), QStringLiteral("Meet"), Pillar::II);
    address(silent, partners[0]);
    address(silent, partners[1]);
    const auto implementation = [&](const QUuid& on) {
        return content(sheetOf(on)).split(u'\n').filter(QStringLiteral("Partners addressed: 2;"));
    };
    const QStringList few = implementation(narrowly);
    ASSERT_EQ(few.size(), 1);
    expectIn(few.front(), "not asked: 2. How many reported, and what, is not given");
    expectNotIn(few.front(), "ewer than five");
    EXPECT_EQ(few.front().section(u'\t', 2), implementation(silent).value(0).section(u'\t', 2));
    const QString paper = content(ofMeeting(ReportKind::Pcg, nextPcg));
    expectIn(paper, "row\tT-2024/3\t(text not on file)\tEndorsed (TPCG1)\t2\t–\tNot given\n");
    expectIn(paper, "\t2\t–\tNot given\n");
    expectNotIn(paper, "\tNot asked\n");
}

TEST_F(DisclosureTest, saysOfACoordinatorNeitherThatItReportedNorThatItDidNot) {
    decide(ewg, {2024, 3, 7}, widely, Outcome::BeforePcg, nextPcg);
    address(widely, partners[0], Role::Coordinator, Mode::Each);
    address(widely, partners[5], Role::Reviewer, Mode::Each);
    const QString text = content(ofMeeting(ReportKind::DecisionSheet, nextPcg));
    expectIn(text, "Coordinating partners: 1. Reviewing partners: 1.");
    address(widely, partners[4], Role::Reviewer, Mode::Together);
    report(widely, partners[5], Stage::InProgress, Audience::Partners, {});
    expectIn(content(ofMeeting(ReportKind::DecisionSheet, nextPcg)),
             "Coordinating partners: 1. Reviewing partners: 2; reported, as far as this paper may "
             "tell: 2.");
}

TEST_F(DisclosureTest, countsOfStagesThatChangedOnlyThoseNamedWhereFewOthersDid) {
    const char* kMoved =
        "as far as this paper may tell, differs from that known on 13 November "
        "2024: %1; all pairs: 8.";
    const ReportDefinition changes = paperOf(ReportKind::Changes);
    const auto expectMoved = [&](int number) {
        const QByteArray moved = QString::fromUtf8(kMoved).arg(number).toUtf8();
        expectIn(content(changes), moved.constData());
        expectIn(content(ofMeeting(ReportKind::Pcg, nextPcg)), moved.constData());
    };
    expectMoved(1);  // four others
    reportByTheSixth();
    expectMoved(6);  // the one on T-2024/3 is of one partner alone
}

TEST_F(DisclosureTest, callsReadyForReviewOnlyWhatThatTellsNothingNewOf) {
    const QUuid done =
        addRecommendation(QStringLiteral("T-2024/7"), QStringLiteral("Meet"), Pillar::II);
    address(done, partners[0]);
    address(done, partners[1]);
    report(done, partners[0], Stage::Implemented, Audience::Partners, {});
    // Else its absence would tell what the other partner reported to the Unit.
    expectNotIn(content(ofMeeting(ReportKind::Pcg, nextPcg)), "To consider whether");
    report(done, partners[1], Stage::OngoingPractice, Audience::Partners, {});
    expectIn(content(ofMeeting(ReportKind::Pcg, nextPcg)),
             "ongoing practice: T-2024/7 (partners addressed: 2; reported: 2)");
}

TEST_F(DisclosureTest, callsNothingReadyWhileAPartnerMayHaveSaidOtherwiseToTheUnit) {
    const QUuid done =
        addRecommendation(QStringLiteral("T-2024/7"), QStringLiteral("Meet"), Pillar::II);
    for (const QUuid& partner : partners) address(done, partner);
    for (int i = 0; i < 5; ++i)
        report(done, partners[static_cast<std::size_t>(i)], Stage::Implemented, Audience::Partners,
               {});
    expectNotIn(content(ofMeeting(ReportKind::Pcg, nextPcg)), "To consider whether");
    report(done, partners[5], Stage::NotStarted, Audience::Unit, {});
    expectNotIn(content(ofMeeting(ReportKind::Pcg, nextPcg)), "To consider whether");
}

TEST_F(DisclosureTest, callsReadyForReviewWhatItMayReadWhateverTheUnitAloneWasToldSince) {
    const QUuid done =
        addRecommendation(QStringLiteral("T-2024/7"), QStringLiteral("Meet"), Pillar::II);
    for (int i = 0; i < 2; ++i) {
        const QUuid partner = partners[static_cast<std::size_t>(i)];
        address(done, partner);
        report(done, partner, Stage::Implemented, Audience::Partners, {});
    }
    const QString before = content(ofMeeting(ReportKind::Pcg, nextPcg));
    expectIn(before, "ongoing practice: T-2024/7 (partners addressed: 2; reported: 2)");
    ProgressReport since = sharedReport(done, partners[0]);
    since.asAt = {2025, 12, 31};
    since.received = {2026, 1, 15};
    since.stage = Stage::NotStarted;
    since.audience = Audience::Unit;
    add(since);
    // Its absence would tell what the partner said to the Unit.
    EXPECT_EQ(content(ofMeeting(ReportKind::Pcg, nextPcg)).toStdString(), before.toStdString());
    ReportDefinition inside = ofMeeting(ReportKind::Pcg, nextPcg);
    inside.audience = Audience::Unit;
    expectNotIn(content(inside), "ongoing practice: T-2024/7");
}

TEST_F(DisclosureTest, saysOutsideTheUnitWhichReportsItCounts) {
    const char* kCounted =
        "Reports that partners did not agree to share are counted only where at least five "
        "partners sent such a report on the same recommendation.";
    for (const ReportKind kind :
         {ReportKind::Pcg, ReportKind::DecisionSheet, ReportKind::CndFigures})
        expectIn(content(ofMeeting(kind, nextPcg)), kCounted);
    expectIn(content(sheetOf(widely)), kCounted);
    ReportDefinition unit = ofMeeting(ReportKind::Pcg, nextPcg);
    unit.audience = Audience::Unit;
    expectNotIn(content(unit), kCounted);
}

TEST_F(DisclosureTest, tellsTheUnitAll) {
    ReportDefinition sheet = sheetOf(narrowly);
    sheet.audience = Audience::Unit;
    expectIn(content(sheet), "reported: 1. Stages reported: partly implemented (1).");
    ReportDefinition paper = ofMeeting(ReportKind::Pcg, nextPcg);
    paper.audience = Audience::Unit;
    const QString text = content(paper);
    for (const char* withheld : {"Withheld", "ot given", "as far as this paper may tell"})
        expectNotIn(text, withheld);
}

TEST_F(DisclosureTest, hasTheSameNumbersInAllLanguages) {
    reportByTheSixth();
    address(widely, partners[0], Role::Coordinator, Mode::Each);
    decide(ewg, {2024, 3, 7}, narrowly, Outcome::BeforePcg, nextPcg);
    expectSameNumbersInAllLanguages(sheetOf(narrowly));
    expectSameNumbersInAllLanguages(ofMeeting(ReportKind::DecisionSheet, nextPcg));
}

}  // namespace
}  // namespace pact::testing_support
