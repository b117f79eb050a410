#include "tests/support/scratch.h"

using namespace pact;
using namespace pact::testing_support;
using domain::Recommendation;

class Undo : public Scratch {
protected:
    QString headline(const QUuid& id) { return get<Recommendation>(id).headline; }
    void set(const QUuid& id, const char* text) {
        applied({change<Recommendation>(id, "headline", QString::fromLatin1(text))});
    }
};

TEST_F(Undo, goesBackStepByStepAndForthAgain) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("0")));
    set(id, "1");
    set(id, "2");
    EXPECT_TRUE(need(journal.undo()).isApplied());
    EXPECT_EQ(headline(id), QStringLiteral("1"));
    EXPECT_TRUE(need(journal.undo()).isApplied());
    EXPECT_EQ(headline(id), QStringLiteral("0"));
    EXPECT_TRUE(need(journal.undo()).isApplied());
    EXPECT_FALSE(need(store.find(domain::specOf<Recommendation>(), id)));
    EXPECT_FALSE(journal.undo());
    for (const char* expected : {"0", "1", "2"}) {
        EXPECT_TRUE(need(journal.redo()).isApplied());
        EXPECT_EQ(headline(id), QString::fromLatin1(expected));
    }
    EXPECT_FALSE(journal.redo());
    EXPECT_TRUE(need(journal.undo()).isApplied());
    EXPECT_EQ(headline(id), QStringLiteral("1"));
}

TEST_F(Undo, outlivesARestart) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("0")));
    set(id, "1");
    close();
    auto again = need(storage::Workspace::open(path, storage::Workspace::Access::ReadWrite));
    changes::Journal later(again->database(), clock, author);
    EXPECT_TRUE(need(later.undo()).isApplied());
    EXPECT_TRUE(need(later.redo()).isApplied());
}

TEST_F(Undo, redoIsDroppedByTheNextEdit) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("0")));
    set(id, "1");
    need(journal.undo());
    set(id, "other");
    EXPECT_FALSE(need(journal.redoable()));
}

TEST_F(Undo, leavesOtherOfficersSetsAlone) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("0")));
    changes::Journal colleague(workspace->database(), clock,
                               {newId(clock.now()), newId(clock.now())});
    EXPECT_FALSE(colleague.undo());
    const auto mine = change<Recommendation>(id, "headline", QStringLiteral("theirs"));
    EXPECT_TRUE(need(colleague.apply({changes::Source::Window, {}, {mine}})).isApplied());
    const auto refused = need(journal.undo());
    ASSERT_TRUE(refused.hasConflicts());
    EXPECT_EQ(headline(id), QStringLiteral("theirs"));
    EXPECT_TRUE(need(colleague.undo()).isApplied());
    EXPECT_TRUE(need(journal.undo()).isApplied());
}

TEST_F(Undo, refusesToRemoveWhatOthersReferTo) {
    const QUuid id = add(recommendation(QStringLiteral("A/1")));
    domain::Wording wording;
    wording.recommendation = {id};
    wording.step = domain::Outcome::Adopted;
    wording.language = {QStringLiteral("en")};
    wording.text = {QStringLiteral("Do it")};
    wording.status = domain::WordingStatus::Original;
    wording.audience = domain::Audience::Partners;
    add(wording);
    const auto refused = need(journal.undo(1));
    ASSERT_TRUE(refused.hasConflicts());
    EXPECT_TRUE(need(store.find(domain::specOf<Recommendation>(), id)));
}

TEST_F(Undo, ofAnUndoneSetIsRefused) {
    add(recommendation(QStringLiteral("A/1")));
    need(journal.undo(1));
    EXPECT_FALSE(journal.undo(1));
    EXPECT_FALSE(journal.undo(99));
}
