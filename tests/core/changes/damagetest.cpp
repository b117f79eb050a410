#include "core/changes/history.h"
#include "core/changes/recovery.h"
#include "core/changes/verification.h"
#include "tests/support/scratch.h"

#include <QFile>

#include <random>

using namespace pact;
using namespace pact::testing_support;

namespace {

/// What a workspace says: its records and its journal.
struct Content {
    Dump records;
    std::vector<QByteArray> hashes;
    std::vector<std::vector<changes::RecordChange>> sets;
    friend bool operator==(const Content&, const Content&) = default;
};

Content read(storage::Database& database) {
    Content content{dump(database), {}, {}};
    for (qint64 seq = 1; seq <= need(storage::journalHead(database)).seq; ++seq)
        content.sets.push_back(need(changes::changesOf(database, seq)));
    storage::Statement hashes =
        need(database.prepare(QStringLiteral("SELECT hash FROM journal ORDER BY seq")));
    while (need(hashes.step())) content.hashes.push_back(hashes.bytes(0));
    return content;
}

class Damage : public Scratch, public testing::WithParamInterface<unsigned> {
protected:
    QByteArray writtenFile() {
        for (int i = 1; i <= 12; ++i) {
            const QUuid id = add(recommendation(QStringLiteral("A/%1").arg(i),
                                                QStringLiteral("Headline %1").arg(i)));
            if (i % 3 == 0)
                applied(
                    {change<domain::Recommendation>(id, "headline", QStringLiteral("Changed"))});
        }
        original = read(workspace->database());
        close();
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// Whether the program notices, or nothing that was recorded has changed.
    bool isNoticedOrHarmless(const QString& damaged) {
        auto opened = storage::Workspace::open(damaged, storage::Workspace::Access::ReadOnly);
        if (!opened) return true;
        const auto verification = changes::verify((*opened)->database());
        if (!verification || !verification->findings.empty()) return true;
        return read((*opened)->database()) == original;
    }
    Content original;
};

}  // namespace

TEST_P(Damage, flippedBytesAreNoticedAndNeverCrash) {
    const QByteArray whole = writtenFile();
    std::mt19937 random(GetParam());
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1u << random() % 8));
        const QString damaged = folder.filePath(QStringLiteral("damaged %1.pact").arg(round));
        QFile file(damaged);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        EXPECT_TRUE(isNoticedOrHarmless(damaged)) << "byte " << at;
        if (round % 10 == 0) {
            const QString target = folder.filePath(QStringLiteral("recovered %1.pact").arg(round));
            const auto recovered = changes::recover(damaged, target, clock);
            EXPECT_EQ(recovered.has_value(), QFile::exists(target));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Damage, testing::Range(1u, 4u));
