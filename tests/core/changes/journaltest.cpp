#include "core/changes/history.h"
#include "tests/support/scratch.h"

using namespace pact;
using namespace pact::testing_support;
using changes::ConflictKind;
using domain::Recommendation;

class JournalTest : public Scratch {
protected:
    changes::ApplyResult tried(std::vector<changes::RecordChange> list) {
        return need(journal.apply({changes::Source::Window, {}, std::move(list)}));
    }
    QUuid addDefinition(const QString& name) {
        domain::ReportDefinition definition;
        definition.name = name;
        definition.kind = domain::ReportKind::Pcg;
        definition.audience = domain::Audience::Partners;
        return add(definition);
    }
    QUuid addText(const QUuid& definition, const QString& chapter) {
        domain::ChapterText text;
        text.definition = {definition};
        text.chapter = chapter;
        text.introduction.text = QStringLiteral("Written by the Unit.");
        text.audience = domain::Audience::Partners;
        return add(text);
    }
};

TEST_F(JournalTest, editChangesOnlyWhatWasEdited) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("old")));
    applied({change<Recommendation>(id, "headline", QStringLiteral("new"))});
    EXPECT_EQ(get<Recommendation>(id).headline, QStringLiteral("new"));
    const auto entries = need(changes::history(workspace->database(), id));
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].changes[0].fields,
              (std::vector<changes::FieldChange>{
                  {QStringLiteral("headline"), QStringLiteral("old"), QStringLiteral("new")}}));
}

TEST_F(JournalTest, changedValueIsAConflictThatNamesAllThree) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("old")));
    const auto mine = change<Recommendation>(id, "headline", QStringLiteral("mine"));
    applied({change<Recommendation>(id, "headline", QStringLiteral("theirs"))});
    const auto result = tried({mine});
    ASSERT_EQ(result.conflicts.size(), 1u);
    EXPECT_EQ(result.conflicts[0].kind, ConflictKind::Changed);
    EXPECT_EQ(result.conflicts[0].expected, QStringLiteral("old"));
    EXPECT_EQ(result.conflicts[0].stored, QStringLiteral("theirs"));
    EXPECT_EQ(result.conflicts[0].wanted, QStringLiteral("mine"));
    EXPECT_EQ(get<Recommendation>(id).headline, QStringLiteral("theirs"));
}

TEST_F(JournalTest, otherUnitsMergeByThemselves) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("old")));
    const auto mine = change<Recommendation>(id, "headline", QStringLiteral("mine"));
    applied({change<Recommendation>(id, "paragraph", QStringLiteral("7"))});
    EXPECT_TRUE(tried({mine}).isApplied());
    EXPECT_EQ(get<Recommendation>(id).paragraph, QStringLiteral("7"));
    EXPECT_EQ(get<Recommendation>(id).headline, QStringLiteral("mine"));
}

TEST_F(JournalTest, sameUnitIsNeverComposedOfTwoHalves) {
    const QUuid id = add(recommendation(QStringLiteral("A/1")));
    const auto mine = change<Recommendation>(id, "pillar", QStringLiteral("I"));
    applied({change<Recommendation>(id, "also-pillars", QStringLiteral("I;II"))});
    const auto result = tried({mine});
    ASSERT_TRUE(result.hasConflicts());
    EXPECT_EQ(result.conflicts[0].field, QStringLiteral("also-pillars"));
}

TEST_F(JournalTest, sameChangeTwiceIsNoConflict) {
    const QUuid id = add(recommendation(QStringLiteral("A/1")));
    const auto mine = change<Recommendation>(id, "headline", QStringLiteral("same"));
    applied({mine});
    const auto again = tried({mine});
    EXPECT_FALSE(again.isApplied());
    EXPECT_FALSE(again.hasConflicts());
}

TEST_F(JournalTest, takenReferenceIsJudgedOnTheFinalState) {
    const QUuid first = add(recommendation(QStringLiteral("A/1")));
    const QUuid second = add(recommendation(QStringLiteral("A/2")));
    EXPECT_EQ(tried({change<Recommendation>(second, "reference", QStringLiteral("A/1"))})
                  .conflicts.at(0)
                  .kind,
              ConflictKind::Taken);
    EXPECT_TRUE(tried({change<Recommendation>(second, "reference", QStringLiteral("A/1")),
                       change<Recommendation>(first, "reference", QStringLiteral("A/2"))})
                    .isApplied());
}

TEST_F(JournalTest, referencesToLaterRecordsOfTheSetAreFilledIn) {
    domain::Addressee addressee;
    addressee.id = {newId(clock.now())};
    auto target = recommendation(QStringLiteral("A/1"));
    target.id = {newId(clock.now())};
    auto partner = trainingPartner(QStringLiteral("XAA"));
    partner.id = {newId(clock.now())};
    addressee.recommendation = target.id;
    addressee.partner = partner.id;
    addressee.role = domain::Role::Lead;
    addressee.mode = domain::Mode::Each;
    addressee.audience = domain::Audience::Partners;
    applied({changes::creation(domain::specOf<domain::Addressee>(), domain::toRecord(addressee)),
             changes::creation(domain::specOf<Recommendation>(), domain::toRecord(target)),
             changes::creation(domain::specOf<domain::Partner>(), domain::toRecord(partner))});
    EXPECT_EQ(get<domain::Addressee>(addressee.id.value).recommendation, target.id);
}

TEST_F(JournalTest, danglingReferencesAreRefused) {
    auto value = recommendation(QStringLiteral("A/1"));
    value.id = {newId(clock.now())};
    value.meeting = {newId(clock.now())};
    const auto result =
        tried({changes::creation(domain::specOf<Recommendation>(), domain::toRecord(value))});
    ASSERT_TRUE(result.hasConflicts());
    EXPECT_EQ(result.conflicts[0].field, QStringLiteral("meeting"));
    EXPECT_TRUE(dump(workspace->database()).empty());
}

TEST_F(JournalTest, brokenRulesAreConflictsAndNothingIsWritten) {
    domain::Decision decision;
    decision.reference = QStringLiteral("D/1");
    domain::Meeting meeting;
    meeting.reference = QStringLiteral("M");
    meeting.kind = domain::MeetingKind::Pcg;
    meeting.status = domain::MeetingStatus::Held;
    meeting.start = QDate(2025, 1, 1);
    meeting.end = QDate(2025, 1, 2);
    meeting.audience = domain::Audience::Public;
    const QUuid at = add(meeting);
    decision.meeting = {at};
    decision.date = QDate(2025, 1, 2);
    decision.mode = domain::DecisionMode::InSession;
    decision.audience = domain::Audience::Partners;
    add(decision);
    const auto result = tried({change<domain::Meeting>(at, "end", QStringLiteral("2025-01-01"))});
    ASSERT_TRUE(result.hasConflicts());
    EXPECT_EQ(result.conflicts[0].entity, QStringLiteral("decision"));
    EXPECT_EQ(get<domain::Meeting>(at).end, QDate(2025, 1, 2));
}

TEST_F(JournalTest, trainingWorkspacesTakeNothingInTheNameOfRealPartners) {
    domain::Setting kind;
    kind.name = QStringLiteral("workspace-kind");
    kind.value = QStringLiteral("training");
    kind.audience = domain::Audience::Public;
    add(kind);
    domain::Partner real = trainingPartner(QStringLiteral("REAL"));
    real.kind = domain::PartnerKind::Country;
    domain::ProgressReport report;
    report.id = {newId(clock.now())};
    report.recommendation = {add(recommendation(QStringLiteral("A/1")))};
    report.partner = {add(real)};
    report.asAt = QDate(2025, 1, 1);
    report.stage = domain::Stage::Implemented;
    report.basis = domain::Basis::WrittenByPartner;
    report.audience = domain::Audience::Unit;
    const auto creation = [&report] {
        return changes::creation(domain::specOf<domain::ProgressReport>(),
                                 domain::toRecord(report));
    };
    const auto result = tried({creation()});
    ASSERT_TRUE(result.hasConflicts());
    EXPECT_EQ(result.conflicts[0].field, QStringLiteral("partner"));
    report.partner = {add(trainingPartner(QStringLiteral("XAA")))};
    EXPECT_TRUE(tried({creation()}).isApplied());
}

TEST_F(JournalTest, droppedWriterWritesNothing) {
    {
        auto writer = need(journal.begin(changes::Source::Window, {}));
        auto value = recommendation(QStringLiteral("A/1"));
        value.id = {newId(clock.now())};
        need(writer.add(
            changes::creation(domain::specOf<Recommendation>(), domain::toRecord(value))));
    }
    EXPECT_TRUE(dump(workspace->database()).empty());
    EXPECT_EQ(need(storage::journalHead(workspace->database())).seq, 0);
}

TEST_F(JournalTest, translationsAreFieldsOfTheirOwn) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
    applied({{QStringLiteral("recommendation"),
              id,
              changes::Existence::Kept,
              {{QStringLiteral("headline/fr"), {}, QStringLiteral("un")}}}});
    const auto record = need(store.get(domain::specOf<Recommendation>(), id));
    EXPECT_EQ(record.translations, (std::vector<std::pair<QString, QString>>{
                                       {QStringLiteral("headline/fr"), QStringLiteral("un")}}));
    EXPECT_FALSE(journal.apply({changes::Source::Window,
                                {},
                                {{QStringLiteral("recommendation"),
                                  id,
                                  changes::Existence::Kept,
                                  {{QStringLiteral("paragraph/fr"), {}, QStringLiteral("un")}}}}}));
}

TEST_F(JournalTest, touchedSinceNamesRecords) {
    const QUuid id = add(recommendation(QStringLiteral("A/1")));
    const auto touched = need(changes::touchedSince(workspace->database(), 0));
    EXPECT_EQ(touched.head, 1);
    ASSERT_EQ(touched.records.size(), 1u);
    EXPECT_EQ(touched.records[0].second, id);
}

TEST_F(JournalTest, whatAnOlderProgramKeptIsReadAndMendedOrArchived) {
    const QUuid id = addDefinition(QStringLiteral("Old"));
    {
        auto older = need(workspace->database().prepare(
            QStringLiteral("UPDATE report_definition SET chapters = 'gone', language = 'xx'")));
        need(older.run());
    }
    EXPECT_EQ(get<domain::ReportDefinition>(id).chapters, QStringLiteral("gone"));
    const auto notes =
        change<domain::ReportDefinition>(id, "notes", QStringLiteral("English only"));
    ASSERT_EQ(tried({notes}).conflicts.size(), 2u);
    EXPECT_TRUE(tried({notes}).conflicts[0].message.contains(
        QStringLiteral("“gone” is no chapter of a paper of the kind pcg")));
    EXPECT_TRUE(tried({change<domain::ReportDefinition>(id, "archived", QStringLiteral("yes"))})
                    .isApplied());
}

TEST_F(JournalTest, aDefinitionKeepsAKindThatHasTheChaptersOfItsTexts) {
    const QUuid id = addDefinition(QStringLiteral("Room paper"));
    const QUuid text = addText(id, QStringLiteral("put-forward"));
    const auto toSheet =
        change<domain::ReportDefinition>(id, "kind", QStringLiteral("decision_sheet"));
    const auto result = tried({toSheet});
    ASSERT_EQ(result.conflicts.size(), 1u);
    EXPECT_EQ(result.conflicts[0].record, text);
    EXPECT_EQ(result.conflicts[0].field, QStringLiteral("chapter"));
    EXPECT_TRUE(result.conflicts[0].message.contains(
        QStringLiteral("“put-forward” is no chapter of a paper of the kind decision_sheet")));
    EXPECT_EQ(get<domain::ReportDefinition>(id).kind, domain::ReportKind::Pcg);
    EXPECT_TRUE(
        tried({toSheet, change<domain::ChapterText>(text, "chapter", QStringLiteral("items"))})
            .isApplied());
}

TEST_F(JournalTest, textsThatAnOlderProgramKeptAreArchivedAloneOrWithTheirDefinition) {
    const QUuid id = addDefinition(QStringLiteral("Old"));
    const QUuid text = addText(id, QStringLiteral("earlier"));
    {
        auto older = need(workspace->database().prepare(
            QStringLiteral("UPDATE chapter_text SET chapter = 'gone'")));
        need(older.run());
    }
    const auto archived = change<domain::ReportDefinition>(id, "archived", QStringLiteral("yes"));
    EXPECT_TRUE(tried({archived}).isApplied());
    const auto inUse = change<domain::ReportDefinition>(id, "archived", {});
    EXPECT_EQ(tried({inUse}).conflicts.size(), 1u);
    EXPECT_TRUE(
        tried({change<domain::ChapterText>(text, "archived", QStringLiteral("yes"))}).isApplied());
    EXPECT_TRUE(tried({inUse}).isApplied());
}
