#include "core/changes/recovery.h"
#include "core/changes/verification.h"
#include "tests/support/randomchanges.h"

using namespace pact;
using namespace pact::testing_support;

namespace {

class Properties : public Scratch, public testing::WithParamInterface<unsigned> {};

}  // namespace

TEST_P(Properties, inverseGivesAnEqualDump) {
    RandomChanges random(GetParam(), store);
    std::vector<Dump> dumps{dump(workspace->database())};
    for (int i = 0; i < 40; ++i)
        if (need(journal.apply(random.next())).isApplied())
            dumps.push_back(dump(workspace->database()));
    ASSERT_GT(dumps.size(), 10u);
    for (std::size_t i = dumps.size() - 1; i > 0; --i) {
        ASSERT_TRUE(need(journal.undo()).isApplied());
        ASSERT_EQ(dump(workspace->database()), dumps[i - 1]) << "after undoing " << i;
    }
    for (std::size_t i = 1; i < dumps.size(); ++i) {
        ASSERT_TRUE(need(journal.redo()).isApplied());
        ASSERT_EQ(dump(workspace->database()), dumps[i]) << "after redoing " << i;
    }
    EXPECT_TRUE(need(changes::verify(workspace->database())).findings.empty());
}

TEST_P(Properties, replayGivesTheSameTablesAndHead) {
    RandomChanges random(GetParam() + 1000, store);
    for (int i = 0; i < 40; ++i) {
        need(journal.apply(random.next()));
        if (i % 7 == 6) need(journal.undo());
    }
    const QString target = folder.filePath(QStringLiteral("replayed.pact"));
    const auto recovered = need(changes::recover(path, target, clock));
    EXPECT_TRUE(recovered.losses.empty());
    auto replayed = need(storage::Workspace::open(target, storage::Workspace::Access::ReadOnly));
    EXPECT_EQ(dump(replayed->database()), dump(workspace->database()));
    EXPECT_EQ(need(storage::journalHead(replayed->database())),
              need(storage::journalHead(workspace->database())));
}

INSTANTIATE_TEST_SUITE_P(Seeds, Properties, testing::Range(1u, 9u));
