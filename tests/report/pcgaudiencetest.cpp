#include "core/report/canonicalcontent.h"
#include "tests/report/papersample.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// What of the workspace's truth may stand in a paper for partners, and in whose words.
class PcgAudienceTest : public PaperScratch {
protected:
    [[nodiscard]] QString content(QDate knownAt = {}) {
        ReportDefinition definition = definitionOf(nextPcg);
        definition.knownAt = knownAt;
        return canonicalContent(build(definition));
    }
    void expectIn(const QString& text, const char* part) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\nis not in:\n"
                                                            << text.toStdString();
    }
    void expectNotIn(const QString& text, const char* part) {
        EXPECT_FALSE(text.contains(QString::fromUtf8(part))) << part << "\nis in:\n"
                                                             << text.toStdString();
    }
    ProgressReport sharedReport(const QUuid& on) {
        ProgressReport value;
        value.recommendation = {on};
        value.partner = {partners[1]};
        value.asAt = {2025, 8, 31};
        value.received = {2025, 9, 15};
        value.stage = Stage::InProgress;
        value.basis = Basis::WrittenByPartner;
        value.channel = ReportChannel::Email;
        value.language.tag = QStringLiteral("en");
        value.audience = Audience::Partners;
        return value;
    }
    template<class T>
    void hide(const QUuid& id) {
        applied({change<T>(id, "audience", QStringLiteral("unit"))});
    }
    QUuid group(const QUuid& member) {
        PartnerGroup value;
        value.title = QStringLiteral("Training group");
        value.code = QStringLiteral("training-group");
        value.audience = Audience::Public;
        const QUuid id = add(value);
        GroupMember membership;
        membership.group = {id};
        membership.partner = {member};
        membership.from = {2020, 1, 1};
        membership.audience = Audience::Public;
        add(membership);
        return id;
    }
};

TEST_F(PcgAudienceTest, quotesThePartnersOwnWordsAndMarksTheTranslation) {
    ProgressReport value = sharedReport(widely);
    value.id = {newId(clock.now())};
    value.language.tag = QStringLiteral("fr");
    value.narrative.text = QStringLiteral("Un point focal est désigné.");
    Record record = toRecord(value);
    record.translations = {{QStringLiteral("narrative/en"), QStringLiteral("It has a contact.")}};
    applied({changes::creation(specOf<ProgressReport>(), record)});
    expectIn(content(),
             "“Un point focal est désigné.”\\n[unofficial translation] “It has a contact.”");
}

TEST_F(PcgAudienceTest, marksAWordingThatIsAnUnofficialTranslation) {
    Wording text;
    text.recommendation = {proposed};
    text.step = Outcome::Reaffirmed;
    text.meeting = {ewg};
    text.date = {2024, 3, 7};
    text.language.tag = QStringLiteral("fr");
    text.text.text = QStringLiteral("Partager les typologies");
    text.status = WordingStatus::Original;
    text.audience = Audience::Partners;
    text.recommendation = {narrowly};
    text.step = Outcome::Adopted;
    const QUuid original = add(text);
    text.id = {};
    text.language.tag = QStringLiteral("en");
    text.text.text = QStringLiteral("Share the typologies");
    text.status = WordingStatus::UnofficialTranslation;
    text.translationOf = {original};
    add(text);
    Decision decision;
    decision.reference = QStringLiteral("D-put");
    decision.meeting = {ewg};
    decision.date = {2024, 3, 7};
    decision.mode = DecisionMode::InSession;
    decision.audience = Audience::Partners;
    DecisionItem item;
    item.decision = {add(decision)};
    item.recommendation = {narrowly};
    item.outcome = Outcome::BeforePcg;
    item.before = {nextPcg};
    item.audience = Audience::Partners;
    add(item);
    expectIn(content(), "**T-2024/3. Share the typologies.** (unofficial translation)");
}

TEST_F(PcgAudienceTest, saysNothingOfADecisionForTheUnit) {
    for (const Record& record : need(store.list(specOf<Decision>(), {})))
        if (fromRecord<Decision>(record).meeting.value == heldPcg) hide<Decision>(record.id);
    const QString text = content();
    expectNotIn(text, "ndorsed");
    expectIn(text, "row\tT-2024/2\tName a contact\tDecision not recorded, or not given here\t6");
}

TEST_F(PcgAudienceTest, saysNothingOfADecisionItemForTheUnit) {
    for (const Record& record : need(store.list(specOf<DecisionItem>(), {})))
        if (fromRecord<DecisionItem>(record).recommendation.value == widely)
            hide<DecisionItem>(record.id);
    const QString text = content();
    expectIn(text, "row\tT-2024/2\tName a contact\tDecision not recorded, or not given here\t6");
    expectIn(text, "row\tT-2024/3\t(text not on file)\tEndorsed (TPCG1)\t2");
}

TEST_F(PcgAudienceTest, doesNotCountAddresseesForTheUnit) {
    address(narrowly, partners[5], Audience::Unit);
    expectIn(content(), "row\tT-2024/3\t(text not on file)\tEndorsed (TPCG1)\t2\t–");
}

TEST_F(PcgAudienceTest, countsWhomAVisibleGroupNamesToo) {
    Addressee value;
    value.recommendation = {narrowly};
    value.group = {group(partners[5])};
    value.role = Role::Implementer;
    value.mode = Mode::Each;
    value.audience = Audience::Partners;
    add(value);
    address(narrowly, partners[5], Audience::Unit);
    address(narrowly, partners[4], Audience::Unit);
    expectIn(content(), "row\tT-2024/3\t(text not on file)\tEndorsed (TPCG1)\t3\t–");
}

TEST_F(PcgAudienceTest, doesNotTellOnPageOneWhatFewPartnersReportedToTheUnit) {
    const QUuid done =
        addRecommendation(QStringLiteral("T-2024/4"), QStringLiteral("Meet"), Pillar::II);
    address(done, partners[0]);
    report(done, partners[0], Stage::Implemented, Audience::Unit, {});
    expectNotIn(content(), "To consider whether");
}

TEST_F(PcgAudienceTest, namesWithItsBaseWhatIsReadyForReview) {
    const QUuid done =
        addRecommendation(QStringLiteral("T-2024/4"), QStringLiteral("Meet"), Pillar::II);
    address(done, partners[0]);
    address(done, partners[1]);
    report(done, partners[0], Stage::Implemented, Audience::Partners, QStringLiteral("Done."));
    report(done, partners[1], Stage::OngoingPractice, Audience::Partners, QStringLiteral("So."));
    expectIn(
        content(),
        "To consider whether to conclude one recommendation that every addressed partner that "
        "reported describes as implemented or as ongoing practice: T-2024/4 (partners addressed: "
        "2; reported: 2)");
}

TEST_F(PcgAudienceTest, knowsAReportWithoutReceiptFromTheDayItWasEntered) {
    ProgressReport value = sharedReport(widely);
    value.received = {};
    value.narrative.text = QStringLiteral("Entered in March.");
    add(value);
    expectNotIn(content({2025, 12, 31}), "Entered in March.");
    expectIn(content({2026, 3, 2}), "Entered in March.");
    expectIn(content({2026, 3, 2}), "Two reports that the partners concerned agreed to share");
}

TEST_F(PcgAudienceTest, refusesALanguageInWhichItHasNoWords) {
    ReportDefinition definition = definitionOf(nextPcg);
    definition.language.tag = QStringLiteral("ar");
    const auto result = report::buildPaper(workspace->database(), definition, clock);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Refused);
    EXPECT_EQ(result.error().message,
              QStringLiteral("Papers can be made in these languages: en, fr, ru; not in “ar”."));
}

TEST_F(PcgAudienceTest, showsTheUnitWhatFewPartnersReported) {
    ReportDefinition definition = definitionOf(nextPcg);
    definition.audience = Audience::Unit;
    const QString text = canonicalContent(build(definition));
    expectIn(text,
             "row\tT-2024/3\t(text not on file)\tEndorsed (TPCG1)\t2\t1\t"
             "Partly implemented (1)\n");
    expectIn(text,
             "row\tT-2024/2\tName a contact\tEndorsed (TPCG1)\t6\t5\tImplemented (2), in "
             "progress (2) and not started (1)\n");
    expectIn(text, "Six reports were received since TPCG1.");
    expectIn(text, kUnitMarker);
    expectNotIn(text, "ewer than five");
    expectNotIn(text, "agreed to share");
}

TEST_F(PcgAudienceTest, countsNoMoreReportsThanItLists) {
    const QUuid internal =
        addRecommendation(QStringLiteral("T-2024/5"), QStringLiteral("Internal"), Pillar::I);
    add(sharedReport(internal));
    hide<Recommendation>(internal);
    expectIn(content(), "One report that the partners concerned agreed to share");
}

TEST_F(PcgAudienceTest, showsWithTheSurvivorWhatCameFromTheMerged) {
    const QUuid merged =
        addRecommendation(QStringLiteral("T-2024/6"), QStringLiteral("Typologies"), Pillar::II);
    address(merged, partners[1]);
    ProgressReport value = sharedReport(merged);
    value.narrative.text = QStringLiteral("Shared twice.");
    add(value);
    Position position;
    position.recommendation = {merged};
    position.partner = {partners[2]};
    position.kind = PositionKind::Reservation;
    position.date = {2024, 11, 13};
    position.text.text = QStringLiteral("We keep to our view.");
    position.language.tag = QStringLiteral("en");
    position.printed = true;
    position.audience = Audience::Partners;
    add(position);
    applied({change<Recommendation>(merged, "merged-into", toText(proposed))});
    const QString text = content();
    expectNotIn(text, "T-2024/6");
    expectIn(text, "Addressed to Training partner B");
    expectIn(text, "Reservation of Training partner C on T-2024/1");
    expectIn(text, "We keep to our view.");
    expectIn(text, "“Shared twice.”");
    expectIn(text, "Two reports that the partners concerned agreed to share");
}

}  // namespace
}  // namespace pact::testing_support
