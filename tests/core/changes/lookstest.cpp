#include "core/changes/looks.h"

#include "tests/support/randomchanges.h"

#include <algorithm>

using namespace pact;
using namespace pact::testing_support;
using changes::RecordedState;
using changes::Turn;
using changes::View;
using domain::Recommendation;

namespace {

/// A workspace and somebody who reads the headlines of its recommendations.
class LooksTest : public Scratch {
protected:
    Result<QStringList> look(storage::Database& database) {
        QStringList seen;
        storage::RecordStore records(database);
        PACT_TRY(const auto list, records.list(domain::specOf<Recommendation>(), {{}, {}, true}));
        for (const domain::Record& record : list) {
            const auto each = domain::fromRecord<Recommendation>(record);
            seen << each.reference + u' ' + each.headline;
        }
        return seen;
    }
    qint64 head() { return need(storage::journalHead(workspace->database())).seq; }
    View now() { return {head(), need(look(workspace->database()))}; }
    void say(const QUuid& id, const QString& headline) {
        applied({change<Recommendation>(id, "headline", headline)});
    }
    /// Sets that change nothing of what is seen.
    void pass(int sets) {
        for (int i = 0; i < sets; ++i)
            add(trainingPartner(RandomChanges::trainingCode(m_partners++)));
    }
    std::vector<Turn> turnsSince(const View& older, const Progress& progress = {}) {
        return need(changes::turnsBetween(
            *workspace, older, now(),
            [this](RecordedState& state) {
                looks.push_back(need(state.head()).seq);
                return look(state.database());
            },
            progress));
    }
    static std::vector<qint64> seqsOf(const std::vector<Turn>& turns) {
        std::vector<qint64> seqs;
        for (const Turn& turn : turns) seqs.push_back(turn.seq);
        return seqs;
    }

    std::vector<qint64> looks;

private:
    int m_partners = 0;
};

class LooksProperties : public LooksTest, public testing::WithParamInterface<unsigned> {};

}  // namespace

TEST_F(LooksTest, oneSetAmongManyIsFoundInFewLooks) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
    const View then = now();
    pass(70);
    say(id, QStringLiteral("two"));
    const qint64 seq = head();
    pass(57);
    const auto turns = turnsSince(then);
    const Turn expected{seq, {QStringLiteral("A/1 one")}, {QStringLiteral("A/1 two")}};
    EXPECT_EQ(turns, std::vector<Turn>{expected});
    EXPECT_EQ(looks.size(), 7u);  // of 128
}

TEST_F(LooksTest, eachSetThatChangedTheSamePartOnceMoreIsNamed) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
    const View then = now();
    pass(5);
    say(id, QStringLiteral("two"));
    const qint64 first = head();
    pass(9);
    say(id, QStringLiteral("three"));
    const qint64 second = head();
    pass(3);
    EXPECT_EQ(seqsOf(turnsSince(then)), (std::vector<qint64>{second, first}));
}

TEST_F(LooksTest, setsThatUndoOneAnotherAreNotLookedFor) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
    const View then = now();
    say(id, QStringLiteral("two"));
    pass(4);
    say(id, QStringLiteral("one"));
    EXPECT_TRUE(turnsSince(then).empty());
    EXPECT_TRUE(looks.empty());
}

TEST_F(LooksTest, nothingHappenedBetweenAHeadAndItself) {
    pass(2);
    EXPECT_TRUE(turnsSince(now()).empty());
}

TEST_F(LooksTest, progressCountsTheSetsThatAreSettled) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
    const View then = now();
    pass(11);
    say(id, QStringLiteral("two"));
    pass(8);
    std::vector<qint64> told;
    turnsSince(then, [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 20);
        told.push_back(done);
    });
    ASSERT_GT(told.size(), 5u);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_EQ(told.back(), 20);
}

TEST_F(LooksTest, aLookThatFailsEndsTheSearch) {
    const View then = now();
    pass(1);
    add(recommendation(QStringLiteral("A/1")));
    const auto turns =
        changes::turnsBetween(*workspace, then, now(), [](RecordedState&) -> Result<QStringList> {
            return fail(ErrorCode::Damaged, QStringLiteral("Broken."));
        });
    ASSERT_FALSE(turns);
    EXPECT_EQ(turns.error().message, QStringLiteral("Broken."));
}

// Each turn is one, they lead from the one end to the other, and none was looked at twice.
TEST_P(LooksProperties, turnsExplainTheDifferenceSetBySet) {
    RandomChanges random(GetParam(), store);
    std::map<qint64, QStringList> views{{head(), need(look(workspace->database()))}};
    while (views.size() < 90) {
        need(journal.apply(random.next()));
        views.emplace(head(), need(look(workspace->database())));
    }
    const View then{20, views.at(20)};
    const auto turns = turnsSince(then);
    QStringList seen = views.rbegin()->second;
    for (const Turn& turn : turns) {
        EXPECT_EQ(turn.after, views.at(turn.seq));
        EXPECT_EQ(turn.before, views.at(turn.seq - 1));
        EXPECT_NE(turn.before, turn.after);
        EXPECT_EQ(turn.after, seen);
        seen = turn.before;
    }
    EXPECT_EQ(seen, then.seen);
    EXPECT_FALSE(turns.empty());
    std::sort(looks.begin(), looks.end());
    EXPECT_EQ(std::adjacent_find(looks.begin(), looks.end()), looks.end());
}

INSTANTIATE_TEST_SUITE_P(Seeds, LooksProperties, testing::Range(1u, 6u));
