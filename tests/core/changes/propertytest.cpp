#include "core/changes/recovery.h"
#include "core/changes/verification.h"
#include "tests/support/scratch.h"

#include <random>

using namespace pact;
using namespace pact::testing_support;

namespace {

/// Changes at random, made of the field tables: creations, edits, archiving, translations.
class RandomChanges {
public:
    RandomChanges(unsigned seed, storage::RecordStore& store) : m_random(seed), m_store(&store) {}

    changes::ChangeSet next() {
        changes::ChangeSet set;
        const int count = pick(1, 6);
        for (int i = 0; i < count; ++i)
            set.changes.push_back(pick(0, 2) == 0 || m_ids.empty() ? creation() : edit());
        return set;
    }

private:
    int pick(int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }

    changes::RecordChange creation() {
        auto value = recommendation(QStringLiteral("R/%1").arg(m_number++), text());
        value.id = {nameBasedId(QStringLiteral("test"), {QString::number(m_number)})};
        value.pillar = static_cast<domain::Pillar>(pick(0, 3));
        m_ids.push_back(value.id.value);
        return changes::creation(domain::specOf<domain::Recommendation>(), domain::toRecord(value));
    }

    changes::RecordChange edit() {
        const auto& spec = domain::specOf<domain::Recommendation>();
        const QUuid id =
            m_ids[static_cast<std::size_t>(pick(0, static_cast<int>(m_ids.size()) - 1))];
        const auto before = need(m_store->find(spec, id));
        if (!before) return creation();
        domain::Record after = *before;
        switch (pick(0, 3)) {
            case 0: after.set(spec, QStringLiteral("headline"), text()); break;
            case 1: after.set(spec, QStringLiteral("paragraph"), text()); break;
            case 2:
                after.set(spec, QStringLiteral("archived"),
                          pick(0, 1) ? QStringLiteral("yes") : QString());
                break;
            default: after.translations = {{QStringLiteral("headline/fr"), text()}};
        }
        return changes::edit(spec, *before, after);
    }

    QString text() {
        static const QStringList kTexts = {
            QStringLiteral("one"), QStringLiteral("дв\u0451"), QStringLiteral("三"),
            QStringLiteral("\"quoted\" \\ and ; more"), QStringLiteral("a\u0301\u200f")};
        return kTexts[pick(0, static_cast<int>(kTexts.size()) - 1)] + QString::number(pick(0, 50));
    }

    std::mt19937 m_random;
    storage::RecordStore* m_store;
    std::vector<QUuid> m_ids;
    int m_number = 1;
};

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
