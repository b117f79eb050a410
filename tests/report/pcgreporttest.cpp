#include "tests/report/papersample.h"

#include <QRegularExpression>

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
    EXPECT_TRUE(holds(
        text, QStringLiteral("numbered\t1.\tThe Policy Consultative Group is invited:\n"
                             "lettered\t(a)\tTo endorse the recommendation put before it "
                             "(chapter I): one on illicit financial flows (pillar II), from "
                             "Vienna (March 2024);\n"
                             "lettered\t(b)\tTo take note of what two earlier recommendations "
                             "have come to (chapter II);\n")));
}

TEST_F(PcgReportTest, saysWhatWasDecidedOnceTheMeetingIsOver) {
    EXPECT_TRUE(holds(content(heldPcg),
                      QStringLiteral("At its meeting, held in Vienna on 12 and 13 November "
                                     "2024, the Group endorsed two recommendations: "
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
    EXPECT_TRUE(holds(content(nextPcg),
                      QStringLiteral("Of the six partners addressed, none was asked to report "
                                     "and six were not asked; five reported.")));
}

TEST_F(PcgReportTest, withholdsStagesWhereFewerThanFiveReported) {
    const QString text = content(nextPcg);
    EXPECT_TRUE(holds(
        text, QStringLiteral(
                  "row\tT-2024/3\t(text not on file)\tEndorsed (TPCG1)\t2\t<5\tFewer than five")));
    // The sum less the other recommendation would tell what the one partner reported.
    EXPECT_TRUE(holds(
        text, QStringLiteral("row\tT-2024/2\tName a contact\tEndorsed (TPCG1)\t6\t5\tWithheld")));
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
        QStringLiteral("One report was received that the partners concerned agreed to share.")));
    EXPECT_FALSE(content(heldPcg).contains(QStringLiteral("What has changed since")));
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
    EXPECT_EQ(paper.trainingMark, QStringLiteral("TRAINING - made-up data"));
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
    const auto result = report::buildPcgReport(workspace->database(), {ewg, {}, {}}, clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
    EXPECT_EQ(result.error().message,
              QStringLiteral("TEWG-2024 is not a meeting of the Policy Consultative Group."));
}

TEST_F(PcgReportTest, namesAMeetingThatDoesNotExist) {
    const auto result =
        report::buildPcgReport(workspace->database(), {newId(clock.now()), {}, {}}, clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
}

TEST_F(PcgReportTest, saysTheSameTwice) { EXPECT_EQ(content(nextPcg), content(nextPcg)); }

}  // namespace
}  // namespace pact::testing_support
