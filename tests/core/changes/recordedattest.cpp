#include "core/changes/recordedat.h"

#include "core/base/platform/platform.h"
#include "core/changes/history.h"
#include "core/changes/verification.h"
#include "core/storage/fileplace.h"
#include "tests/support/randomchanges.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <optional>

using namespace pact;
using namespace pact::testing_support;
using changes::RecordedState;
using domain::Contact;
using domain::Recommendation;

namespace {

/// The ids of each table in the order of their local keys.
using Rows = std::map<QString, std::map<qint64, QUuid>>;
Rows rowsOf(storage::Database& database) {
    Rows rows;
    for (const domain::EntitySpec* spec : domain::allEntities()) {
        auto statement =
            need(database.prepare(QStringLiteral("SELECT row, id FROM \"%1\"").arg(spec->table())));
        while (need(statement.step())) rows[spec->code][statement.integer(0)] = statement.id(1);
    }
    return rows;
}

/// All that is recorded in a workspace at one head.
struct Recorded {
    storage::Head head;
    Dump records;
    Rows rows;
    friend bool operator==(const Recorded&, const Recorded&) = default;
};
Recorded recorded(storage::Database& database) {
    return {need(storage::journalHead(database)), dump(database), rowsOf(database)};
}

QStringList messagesOf(const changes::Verification& verification) {
    QStringList messages;
    for (const auto& finding : verification.findings)
        messages << finding.entity + QStringLiteral(": ") + finding.message;
    return messages;
}

/// Where SQLite and Qt make temporary files, as long as this lives.
class TemporaryPlace {
public:
    TemporaryPlace(const QString& folder, storage::Database& database) : m_database(database) {
        qputenv("TMPDIR", QFile::encodeName(folder));
        setSqlite(folder);
    }
    ~TemporaryPlace() {
        setSqlite({});
        if (m_before)
            qputenv("TMPDIR", *m_before);
        else
            qunsetenv("TMPDIR");
    }
    TemporaryPlace(const TemporaryPlace&) = delete;
    TemporaryPlace& operator=(const TemporaryPlace&) = delete;

private:
    /// For the whole program: SQLite reads the environment only once.
    void setSqlite(const QString& folder) {
        EXPECT_TRUE(
            m_database.execute(QStringLiteral("PRAGMA temp_store_directory = '%1'").arg(folder)));
    }

    storage::Database& m_database;
    std::optional<QByteArray> m_before =
        qEnvironmentVariableIsSet("TMPDIR") ? std::optional(qgetenv("TMPDIR")) : std::nullopt;
};

}  // namespace

class RecordedAtTest : public Scratch {
protected:
    RecordedState open() { return need(RecordedState::open(*workspace)); }
    RecordedState at(qint64 seq) { return need(changes::asRecordedAt(*workspace, seq)); }
    Recorded now() { return recorded(workspace->database()); }

    /// The bytes of the workspace's file and its log, read from a copy.
    QByteArray bytes() {
        const QString copy = folder.filePath(QStringLiteral("bytes.pact"));
        need(storage::copyWithLogs(path, copy));
        QByteArray all;
        for (const char* suffix : {"", "-wal"}) {
            QFile file(copy + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly)) all += file.readAll() + '|';
        }
        storage::removeWithLogs(copy);
        return all;
    }
    QUuid contact(const QString& name) {
        Contact value;
        value.partner = {add(trainingPartner(QStringLiteral("XAA")))};
        value.name = name;
        value.audience = domain::Audience::Unit;
        return add(value);
    }
    /// A recommendation of seq 1 with three headlines: one, two, three.
    QUuid threeHeadlines() {
        const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("one")));
        applied({change<Recommendation>(id, "headline", QStringLiteral("two"))});
        applied({change<Recommendation>(id, "headline", QStringLiteral("three"))});
        return id;
    }
    QString temporaryFolder() {
        const QString place = folder.filePath(QStringLiteral("temporary"));
        return QDir().mkpath(place) ? place : QString();
    }
    /// Records in sets of their own, with more text than a connection keeps in memory.
    void growLarge() {
        constexpr int kRecords = 24;
        constexpr int kCharacters = 1'000'000;
        for (int i = 0; i < kRecords; ++i) {
            auto partner = trainingPartner(RandomChanges::trainingCode(i));
            partner.note.text = QString(kCharacters, QChar(u'a' + i % 26));
            add(partner);
        }
        // Else the log has room for what is taken back.
        need(workspace->database().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    static QStringList filesIn(const QString& place) {
        return QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

class RecordedAtProperties : public RecordedAtTest, public testing::WithParamInterface<unsigned> {
protected:
    /// Applies sets at random, of two officers' devices; the state after each.
    std::vector<Recorded> grow() {
        RandomChanges random(GetParam(), store);
        changes::Journal other(workspace->database(), clock,
                               {{}, QUuid("22222222-2222-7222-8222-222222222222")});
        std::vector<Recorded> states{now()};
        for (int i = 0; i < 120; ++i) {
            changes::Journal& officer = random.pick(0, 1) == 0 ? journal : other;
            switch (random.pick(0, 5)) {
                case 0: EXPECT_TRUE(need(officer.apply(random.nextImport())).isApplied()); break;
                case 1:
                    if (need(officer.undoable())) need(officer.undo());
                    break;
                case 2:
                    if (need(officer.redoable())) need(officer.redo());
                    break;
                default: need(officer.apply(random.next()));
            }
            if (need(storage::journalHead(workspace->database())) != states.back().head)
                states.push_back(now());
        }
        return states;
    }
};

TEST_P(RecordedAtProperties, eachEarlierHeadGivesWhatWasThereThen) {
    const std::vector<Recorded> states = grow();
    ASSERT_GT(states.size(), 30u);
    // Records came back that had been taken away, at their places.
    ASSERT_GT(need(workspace->database().number(QStringLiteral(
                  "SELECT count(*) FROM change WHERE substr(delta, 1, 6) = x'7B2265223A2D'"))),
              10);
    auto walking = open();
    for (auto then = states.rbegin(); then != states.rend(); ++then) {
        need(walking.rewindTo(then->head.seq));
        ASSERT_EQ(recorded(walking.database()), *then) << "at " << then->head.seq;
        ASSERT_EQ(need(walking.head()), then->head);
        ASSERT_EQ(messagesOf(need(changes::verify(walking.database()))), QStringList());
    }
    for (std::size_t i = 0; i < states.size(); i += 7) {
        auto jumped = at(states[i].head.seq);
        ASSERT_EQ(recorded(jumped.database()), states[i]);
    }
}

TEST_P(RecordedAtProperties, leavesTheWorkspaceAsItIs) {
    grow();
    const Recorded before = now();
    const QByteArray bytesBefore = bytes();
    at(before.head.seq / 2);
    at(0);
    EXPECT_EQ(bytes(), bytesBefore);
    EXPECT_EQ(now(), before);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RecordedAtProperties, testing::Range(1u, 7u));

TEST_F(RecordedAtTest, headOfNowIsTheCopyItself) {
    threeHeadlines();
    EXPECT_EQ(recorded(at(3).database()), now());
}

TEST_F(RecordedAtTest, beforeTheFirstSetThereIsNothing) {
    threeHeadlines();
    auto state = at(0);
    EXPECT_TRUE(dump(state.database()).empty());
    EXPECT_EQ(need(state.head()), storage::Head());
}

TEST_F(RecordedAtTest, isReadWhileTheWorkspaceGoesOn) {
    const QUuid id = threeHeadlines();
    auto state = open();
    applied({change<Recommendation>(id, "headline", QStringLiteral("four"))});
    EXPECT_EQ(need(state.head()).seq, 3);
    need(state.rewindTo(1));
    storage::RecordStore then(state.database());
    EXPECT_EQ(need(then.get(domain::specOf<Recommendation>(), id))
                  .value(domain::specOf<Recommendation>(), QStringLiteral("headline")),
              QStringLiteral("one"));
    EXPECT_EQ(get<Recommendation>(id).headline, QStringLiteral("four"));
}

TEST_F(RecordedAtTest, cannotBeWrittenTo) {
    threeHeadlines();
    auto state = at(2);
    changes::Journal onCopy(state.database(), clock, author);
    const auto result = onCopy.undo();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::ReadOnly);
}

// Two officers: the first one's undo leaves a gap among the keys, and the record comes back into
// it.
TEST_F(RecordedAtTest, recordComesBackAtItsPlaceInTheOrderOfEntry) {
    changes::Journal other(workspace->database(), clock,
                           {{}, QUuid("22222222-2222-7222-8222-222222222222")});
    add(recommendation(QStringLiteral("A/1")));
    const auto& spec = domain::specOf<Recommendation>();
    const auto second = recommendation(QStringLiteral("A/2"));
    domain::Record record = domain::toRecord(second);
    record.id = newId(clock.now());
    need(other.apply({changes::Source::Window, {}, {changes::creation(spec, record)}}));
    const Recorded then = now();
    ASSERT_TRUE(need(journal.undo()).isApplied());
    EXPECT_EQ(recorded(at(2).database()), then);
}

TEST_F(RecordedAtTest, erasedPersonalDataStayErased) {
    const QUuid id = contact(QStringLiteral("Marker Zebedee"));
    applied({change<Contact>(id, "name", QStringLiteral("Marker Yolanda"))});
    Contact other;
    other.name = QStringLiteral("Kept Person");
    other.audience = domain::Audience::Unit;
    other.partner = get<Contact>(id).partner;
    const QUuid kept = add(other);
    const auto seq = need(storage::journalHead(workspace->database())).seq;
    need(journal.erase(domain::specOf<Contact>(), id, {}));
    auto state = open();
    const auto& spec = domain::specOf<Contact>();
    for (const qint64 wanted : {seq, qint64{3}, qint64{2}}) {
        need(state.rewindTo(wanted));
        storage::RecordStore then(state.database());
        EXPECT_EQ(need(then.get(spec, id)).value(spec, QStringLiteral("name")), QString());
        if (wanted != seq) continue;
        EXPECT_EQ(need(then.get(spec, kept)).value(spec, QStringLiteral("name")),
                  QStringLiteral("Kept Person"));
    }
    need(state.rewindTo(1));
    EXPECT_FALSE(dump(state.database()).contains(QStringLiteral("contact")));
}

TEST_F(RecordedAtTest, setsThatCannotBeReachedAreRefusedInOneSentence) {
    threeHeadlines();
    auto state = open();
    for (const qint64 seq : {qint64{4}, qint64{-1}}) {
        const Status beyond = state.rewindTo(seq);
        ASSERT_FALSE(beyond);
        EXPECT_EQ(beyond.error().code, ErrorCode::NotFound);
        EXPECT_EQ(beyond.error().message,
                  QStringLiteral("There is no change set %1; the journal of %2 ends at change set"
                                 " 3.")
                      .arg(seq)
                      .arg(QDir::toNativeSeparators(path)));
    }
    need(state.rewindTo(1));
    const Status forward = state.rewindTo(2);
    ASSERT_FALSE(forward);
    EXPECT_EQ(forward.error().code, ErrorCode::Refused);
    EXPECT_EQ(need(state.head()).seq, 1);
}

TEST_F(RecordedAtTest, progressCountsChangesAndStoppingLeavesTheCopyAsItWas) {
    threeHeadlines();
    RandomChanges random(5, store);
    applied(random.nextImport().changes);
    const Recorded before = now();
    const qint64 all =
        need(workspace->database().number(QStringLiteral("SELECT count(*) FROM change")));
    auto state = open();
    CancelToken cancel;
    const Status stopped = state.rewindTo(0, cancel, [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, all);
        if (done == all - 1) cancel.cancel();
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(recorded(state.database()), before);
    qint64 last = 0;
    need(state.rewindTo(0, {}, [&](qint64 done, qint64) { EXPECT_EQ(done, ++last); }));
    EXPECT_EQ(last, all);
    EXPECT_TRUE(dump(state.database()).empty());
}

TEST_F(RecordedAtTest, copyHasNoNameAndGoesWithTheProgramHoweverThatEnds) {
    growLarge();
    const QString place = temporaryFolder();
    const TemporaryPlace temporary(place, workspace->database());
    {
        auto state = at(1);
        EXPECT_EQ(filesIn(place), QStringList());
        EXPECT_EQ(state.database().path(), path);
    }
    const auto end = [this] {
        auto state = at(1);
        platform::endAbruptly();
    };
    EXPECT_EXIT(end(), testing::KilledBySignal(SIGKILL), "");
    EXPECT_EQ(filesIn(place), QStringList());
}

TEST_F(RecordedAtTest, changeSetsBehindADifferenceAreNamed) {
    const QUuid id = threeHeadlines();
    need(journal.apply({changes::Source::CommandLine,
                        QStringLiteral("corrected"),
                        {change<Recommendation>(id, "headline", QStringLiteral("four"))}}));
    need(journal.undo());
    const auto sets = need(changes::changeSetsBetween(workspace->database(), 2, 4));
    ASSERT_EQ(sets.size(), 2u);
    EXPECT_EQ(sets[0].seq, 3);
    EXPECT_EQ(sets[0].source, QStringLiteral("window"));
    EXPECT_EQ(sets[1].seq, 4);
    EXPECT_EQ(sets[1].source, QStringLiteral("command-line"));
    EXPECT_EQ(sets[1].reason, QStringLiteral("corrected"));
    EXPECT_EQ(sets[1].at, clock.now());
    EXPECT_EQ(sets[1].device, author.device);
    EXPECT_EQ(sets[1].records, 1);
    EXPECT_FALSE(sets[1].set.isNull());
    EXPECT_TRUE(need(changes::changeSetsBetween(workspace->database(), 5, 5)).empty());
}

struct Damage {
    const char* sql;
    const char* sentence;
};

class RecordedAtDamage : public RecordedAtTest, public testing::WithParamInterface<Damage> {};

TEST_P(RecordedAtDamage, isNamedInOneSentenceAndNothingIsTakenBack) {
    threeHeadlines();
    need(workspace->database().execute(QStringLiteral("PRAGMA foreign_keys=OFF")));
    need(workspace->database().execute(QString::fromLatin1(GetParam().sql)));
    const Recorded before = now();
    auto state = open();
    const Status result = state.rewindTo(0);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Damaged) << qPrintable(result.error().message);
    EXPECT_EQ(result.error().message, QString::fromLatin1(GetParam().sentence));
    EXPECT_EQ(recorded(state.database()), before);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, RecordedAtDamage,
    testing::Values(
        Damage{"DELETE FROM change WHERE seq = 2",
               "Change set 2 is not what was written, so that what was recorded before it cannot "
               "be shown."},
        Damage{"UPDATE change SET delta = x'7B7D' WHERE seq = 1",
               "Change set 1 is not what was written, so that what was recorded before it cannot "
               "be shown."},
        Damage{"DELETE FROM journal WHERE seq = 2",
               "Change set 2 is missing from the journal, so that what was recorded before it "
               "cannot be shown."},
        Damage{"UPDATE journal SET hash = x'00' WHERE seq = 2",
               "Change set 3 is not linked to the one before it, so that what was recorded before "
               "it cannot be shown."},
        Damage{"UPDATE journal SET prev = x'00' WHERE seq = 1",
               "Change set 1 is not linked to the one before it, so that what was recorded before "
               "it cannot be shown."},
        Damage{"UPDATE recommendation SET headline = 'forged'",
               "The journal does not agree with the records, so that what was recorded earlier "
               "cannot be shown."},
        Damage{"DELETE FROM recommendation",
               "The journal does not agree with the records, so that what was recorded earlier "
               "cannot be shown."}));

// A record that the journal does not know refers to one that it created.
TEST_F(RecordedAtTest, recordThatNothingBroughtInIsADisagreement) {
    threeHeadlines();
    need(workspace->database().execute(QStringLiteral(
        "INSERT INTO addressee (id, recommendation) SELECT x'01', row FROM recommendation")));
    auto state = open();
    const Status result = state.rewindTo(0);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(result.error().message.startsWith(QStringLiteral("The journal does not agree")));
    EXPECT_EQ(need(state.head()).seq, 3);
}

TEST_F(RecordedAtTest, fullDiskIsNamedAndLeavesTheCopyAsItWas) {
    SmallDisk disk(folder.filePath(QStringLiteral("disk")), 200 * 1024);
    if (!disk.isMounted()) GTEST_SKIP() << qPrintable(disk.problem());
    growLarge();
    const Recorded before = now();
    const QString place = disk.path(QString()).chopped(1);
    const TemporaryPlace temporary(place, workspace->database());
    const auto isNamed = [&](const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::DiskFull) << qPrintable(error.message);
        EXPECT_EQ(error.message,
                  QStringLiteral("What was recorded earlier is read from a temporary copy of %1, "
                                 "and there is no room left for it in %2.")
                      .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(place)));
    };
    disk.fill(1024);
    const auto refused = RecordedState::open(*workspace);
    ASSERT_FALSE(refused);
    isNamed(refused.error());
    EXPECT_EQ(disk.files(), QStringList{QStringLiteral("filler")});
    disk.makeRoom();

    auto state = open();
    disk.fill(40);
    const Status stopped = state.rewindTo(0);
    ASSERT_FALSE(stopped);
    isNamed(stopped.error());
    EXPECT_EQ(recorded(state.database()), before);
    disk.makeRoom();
    need(state.rewindTo(0));
    EXPECT_TRUE(dump(state.database()).empty());
}

/// The kept workspaces, written by earlier versions of the program.
class RecordedInVersion : public testing::TestWithParam<const char*> {};

TEST_P(RecordedInVersion, everySetCanBeTakenBack) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.pact"));
    ASSERT_TRUE(QFile::copy(
        QStringLiteral(PACT_TEST_DATA "/%1.pact").arg(QLatin1String(GetParam())), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    (void)need(storage::Workspace::upgrade(path));
    const auto workspace =
        need(storage::Workspace::open(path, storage::Workspace::Access::ReadOnly));
    auto state = need(RecordedState::open(*workspace));
    const qint64 newest = need(state.head()).seq;
    ASSERT_GT(newest, 5);
    for (qint64 seq = newest - 1; seq >= 0; --seq) {
        need(state.rewindTo(seq));
        EXPECT_EQ(need(state.head()).seq, seq);
        // Personal data that were erased later: the journal still says that there were some.
        const auto findings = messagesOf(need(changes::verify(state.database())));
        EXPECT_EQ(findings.filter(QStringLiteral("contact: ")).size(), findings.size())
            << seq << qPrintable(findings.join(u'\n'));
    }
    EXPECT_TRUE(dump(state.database()).empty());
}

INSTANTIATE_TEST_SUITE_P(Kept, RecordedInVersion, testing::Values("v1"));
