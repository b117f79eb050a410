#include "core/exchange/importplan.h"

#include "core/base/identity.h"
#include "tests/support/scratch.h"

#include <QBuffer>

using namespace pact;
using namespace pact::domain;
using namespace pact::exchange;
using namespace pact::testing_support;

namespace {

class ImportPlanTest : public Scratch {
protected:
    template<class T>
    ImportPlan plan(const QByteArray& table) {
        QByteArray bytes = table;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return need(ImportPlan::read(workspace->database(), specOf<T>(), buffer, clock));
    }

    template<class T>
    ImportOutcome import(const QByteArray& table) {
        return need(carryOut(plan<T>(table), journal, changes::Source::Import, {}));
    }

    template<class T>
    T named(const QString& reference) {
        return get<T>(need(store.resolve(specOf<T>(), reference)));
    }

    static QStringList sentences(const std::vector<CellFault>& faults) {
        QStringList all;
        for (const CellFault& fault : faults) all << fault.sentence();
        return all;
    }
};

TEST_F(ImportPlanTest, addsAndUpdatesByReferenceInOneChangeSet) {
    add(recommendation("A/1", "old"));
    const auto outcome =
        import <Recommendation>("reference,headline,pillar\nA/1,new,II\nA/2,other,\n");
    EXPECT_EQ(sentences(outcome.faults), QStringList());
    EXPECT_EQ(need(storage::journalHead(workspace->database())).seq, *outcome.seq);
    EXPECT_EQ(named<Recommendation>("A/1").headline, QString("new"));
    EXPECT_EQ(named<Recommendation>("A/1").pillar, Pillar::II);
    EXPECT_EQ(named<Recommendation>("A/2").origin, Origin::Ewg);
}

TEST_F(ImportPlanTest, countsWithoutWriting) {
    add(recommendation("A/1", "old"));
    add(recommendation("A/3", "same"));
    const auto head = need(storage::journalHead(workspace->database()));
    const ImportPlan made = plan<Recommendation>("reference,headline\nA/1,new\nA/2,x\nA/3,same\n");
    EXPECT_EQ(made.added(), 1);
    EXPECT_EQ(made.updated(), 1);
    EXPECT_EQ(made.unchanged(), 1);
    EXPECT_EQ(need(storage::journalHead(workspace->database())), head);
}

TEST_F(ImportPlanTest, secondImportOfTheSameTableChangesNothing) {
    const QByteArray table = "code,kind,note\nXAA,training,\nXAB,training,remark\n";
    ASSERT_TRUE(import <Partner>(table).seq.has_value());
    const ImportPlan again = plan<Partner>(table);
    EXPECT_EQ(again.unchanged(), 2);
    EXPECT_FALSE(need(carryOut(again, journal, changes::Source::Import, {})).seq.has_value());
}

TEST_F(ImportPlanTest, emptyCellClearsAndAbsentHeadingLeavesAlone) {
    Recommendation value = recommendation("A/1", "kept");
    value.paragraph = "14";
    add(value);
    import <Recommendation>("reference,paragraph\nA/1,\n");
    EXPECT_EQ(named<Recommendation>("A/1").paragraph, QString());
    EXPECT_EQ(named<Recommendation>("A/1").headline, QString("kept"));
}

TEST_F(ImportPlanTest, emptyCellOfARequiredFieldStandsForItsDefault) {
    import <Recommendation>("reference,origin,audience\nA/1,,\n");
    EXPECT_EQ(named<Recommendation>("A/1").origin, Origin::Ewg);
    EXPECT_EQ(named<Recommendation>("A/1").audience, Audience::Partners);
}

TEST_F(ImportPlanTest, updatesByIdAndCanRename) {
    const QUuid id = add(recommendation("A/1"));
    import <Recommendation>("id,reference\n" + toText(id).toUtf8() + ",B/1\n");
    EXPECT_EQ(get<Recommendation>(id).reference, QString("B/1"));
}

TEST_F(ImportPlanTest, prefersTheLiveRecordToArchivedOnesOfTheSameReference) {
    Recommendation old = recommendation("A/1", "old");
    old.archived = true;
    const QUuid archived = add(old);
    const QUuid live = add(recommendation("A/1", "live"));
    const auto outcome = import <Recommendation>("reference,headline\nA/1,new\n");
    EXPECT_EQ(sentences(outcome.faults), QStringList());
    EXPECT_EQ(get<Recommendation>(live).headline, QString("new"));
    EXPECT_EQ(get<Recommendation>(archived).headline, QString("old"));
}

TEST_F(ImportPlanTest, readsTranslations) {
    import <Recommendation>("reference,headline,headline/fr\nA/1,Share,Partager\n");
    const Record record = need(
        store.get(specOf<Recommendation>(), need(store.resolve(specOf<Recommendation>(), "A/1"))));
    using Translations = std::vector<std::pair<QString, QString>>;
    EXPECT_EQ(record.translations, (Translations{{"headline/fr", "Partager"}}));
}

TEST_F(ImportPlanTest, resolvesReferencesToEarlierRowsOfTheTable) {
    import <Recommendation>("reference,merged-into\nA/1,\nA/2,A/1\n");
    const auto stored = need(store.list(specOf<Recommendation>(), {{}, {}, true}));
    ASSERT_EQ(stored.size(), 2u);
    EXPECT_EQ(fromRecord<Recommendation>(stored[1]).mergedInto.value, stored[0].id);
}

TEST_F(ImportPlanTest, namesEveryFaultyCellAndWritesNothing) {
    const auto head = need(storage::journalHead(workspace->database()));
    const auto outcome = import <Recommendation>(
        "reference,pillar,due,meeting\nA/1,V,2023-02-30,\nA/2,I,,\nA/3,,,NOPE\n");
    EXPECT_EQ(sentences(outcome.faults),
              (QStringList{
                  "row 2, column pillar: \"V\" is not a value of pillar; it takes: I, II, III, IV.",
                  "row 2, column due: \"2023-02-30\" is not a day such as 2023-12-11.",
                  "row 4, column meeting: There is no meeting \"NOPE\"."}));
    EXPECT_EQ(need(storage::journalHead(workspace->database())), head);
}

TEST_F(ImportPlanTest, refusesRowsThatNameTheSameRecordTwice) {
    EXPECT_EQ(sentences(plan<Recommendation>("reference\nA/1\nA/2\nA/1\n").faults()),
              QStringList{"row 4: The row names the same record as row 2."});
}

TEST_F(ImportPlanTest, refusesUnknownMissingAndRepeatedHeadings) {
    const auto faults = plan<GroupMember>("group,group,colour\n").faults();
    ASSERT_EQ(faults.size(), 3u);
    EXPECT_EQ(faults[0].sentence(),
              QString("row 1, column group: The heading stands there twice."));
    EXPECT_TRUE(faults[1].sentence().startsWith("row 1, column colour: \"colour\" is no field"));
    EXPECT_EQ(faults[2].sentence(),
              QString("row 1, column partner: The column is missing, and group-member needs it."));
}

TEST_F(ImportPlanTest, refusesRowsOfAnotherLength) {
    EXPECT_EQ(sentences(plan<Recommendation>("reference,headline\nA/1\n").faults()),
              QStringList{"row 2: The row has 1 cells and the headings are 2."});
}

TEST_F(ImportPlanTest, namesTheCellThatBreaksARule) {
    Meeting meeting;
    meeting.reference = "M1";
    meeting.kind = MeetingKind::Pcg;
    meeting.status = MeetingStatus::Planned;
    meeting.audience = Audience::Public;
    add(meeting);
    const auto faults = plan<Decision>("reference,meeting,date\nD1,M1,2023-12-11\n").faults();
    EXPECT_EQ(
        sentences(faults),
        QStringList{"row 2, column meeting: M1 was not held; a decision belongs to a meeting that"
                    " was held."});
}

TEST_F(ImportPlanTest, countsAnIdenticalReportAsUnchanged) {
    add(recommendation("A/1"));
    add(trainingPartner("XAA"));
    const QByteArray table =
        "recommendation,partner,as-at,stage,narrative\nA/1,XAA,2023-05-01,in_progress,Under way.\n";
    ASSERT_TRUE(import <ProgressReport>(table).seq.has_value());
    EXPECT_EQ(plan<ProgressReport>(table).unchanged(), 1);
    EXPECT_EQ(plan<ProgressReport>(QByteArray(table).replace("Under", "Well under")).added(), 1);
}

TEST_F(ImportPlanTest, linksImportedTwiceAreOneRecord) {
    add(recommendation("A/1"));
    add(trainingPartner("XAA"));
    const QByteArray table = "recommendation,partner,role\nA/1,XAA,lead\n";
    import <Addressee>(table);
    EXPECT_EQ(plan<Addressee>(table).unchanged(), 1);
}

TEST_F(ImportPlanTest, refusesAReferenceThatAnotherRecordHas) {
    const QUuid id = add(recommendation("A/1"));
    add(recommendation("A/2"));
    EXPECT_EQ(
        sentences(plan<Recommendation>("id,reference\n" + toText(id).toUtf8() + ",A/2\n").faults()),
        QStringList{"row 2, column reference: Another recommendation is called \"A/2\"."});
}

}  // namespace
