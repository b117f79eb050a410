// The fact snapshot on 100,000 recommendations with 400,000 reports, a fifth of them addressed to a
// group of 95 partners, against one bare pass through sqlite3 over the same columns.
// It is to take at most twice that pass, and any further date at most 10 ms.

#include "core/analysis/snapshot.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

using namespace pact;

constexpr int kPartners = 107;
constexpr int kMembers = 95;  // of the largest group
constexpr int kGroups = 6;
constexpr int kMeetings = 60;
constexpr int kRecommendations = 100'000;
constexpr int kReportsEach = 4;
constexpr int kRounds = 20;

const QDate kFirstDay(2018, 1, 1);

// The columns that the snapshot needs.
constexpr std::array kBareSql = {
    "SELECT row, archived, merged_into FROM partner",
    "SELECT partner, channel, \"from\", \"to\", archived, merged_into FROM representation",
    "SELECT row, merged_into FROM partner_group",
    "SELECT \"group\", partner, \"from\", \"to\", archived, merged_into FROM group_member",
    "SELECT row, kind, start, \"end\", status, archived, merged_into FROM meeting",
    "SELECT row, pillar, origin, meeting, archived, merged_into FROM recommendation",
    "SELECT recommendation, partner, \"group\", role, mode, open, archived, merged_into "
    "FROM addressee",
    "SELECT row, meeting, date, archived, merged_into FROM decision",
    "SELECT decision, recommendation, outcome, before, archived, merged_into FROM decision_item",
    "SELECT row, sent, deadline, archived, merged_into FROM request",
    "SELECT request, partner, recommendation, state, extended_to, answered, archived, merged_into "
    "FROM request_item",
    "SELECT row, recommendation, partner, as_at, received, stage, basis, archived, merged_into "
    "FROM progress_report",
};

template<class T>
T orDie(Result<T> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(result.error().message),
                 qUtf8Printable(result.error().detail));
    std::exit(1);
}

void orDie(const Status& status) {
    if (!status) orDie(Result<int>(tl::unexpected(status.error())));
}

// Writes rows straight into the tables: what is measured is reading.
class Filler {
public:
    explicit Filler(storage::Database& database) : m_database(database) {}

    void fill() {
        auto transaction =
            orDie(storage::Transaction::begin(m_database, storage::Transaction::Kind::Write));
        fillPartners();
        fillMeetings();
        fillRounds();
        fillRecommendations();
        orDie(transaction.commit());
        orDie(m_database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE); ANALYZE")));
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    QString day(int last) { return kFirstDay.addDays(below(last)).toString(Qt::ISODate); }
    storage::Statement insert(const QString& table, const QStringList& columns) {
        QStringList marks(columns.size() + 1, QStringLiteral("?"));
        return orDie(
            m_database.prepare(QStringLiteral("INSERT INTO %1 (id, audience, \"%2\") VALUES "
                                              "(randomblob(16), 'partners', %3)")
                                   .arg(table, columns.join(QStringLiteral("\", \"")),
                                        QStringList(marks.mid(1)).join(u','))));
    }
    template<class T>
    const T& oneOf(const std::vector<T>& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

    void fillPartners() {
        auto partner = insert(QStringLiteral("partner"), {QStringLiteral("code")});
        for (int i = 0; i < kPartners; ++i)
            orDie(partner.bind(1, QStringLiteral("P%1").arg(i)).run());
        auto group = insert(QStringLiteral("partner_group"), {QStringLiteral("code")});
        auto member =
            insert(QStringLiteral("group_member"),
                   {QStringLiteral("group"), QStringLiteral("partner"), QStringLiteral("from")});
        for (int i = 1; i <= kGroups; ++i) {
            orDie(group.bind(1, QStringLiteral("G%1").arg(i)).run());
            const int members = i == 1 ? kMembers : 10 * i;
            for (int who = 1; who <= members; ++who)
                orDie(member.bind(1, i).bind(2, who).bind(3, day(900)).run());
        }
    }

    void fillMeetings() {
        auto meeting =
            insert(QStringLiteral("meeting"), {QStringLiteral("reference"), QStringLiteral("kind"),
                                               QStringLiteral("start"), QStringLiteral("status")});
        auto decision = insert(
            QStringLiteral("decision"),
            {QStringLiteral("reference"), QStringLiteral("meeting"), QStringLiteral("date")});
        for (int i = 1; i <= kMeetings; ++i) {
            const QString kind = isPcg(i) ? QStringLiteral("pcg") : QStringLiteral("ewg");
            const QString date = kFirstDay.addDays(i * 45).toString(Qt::ISODate);
            orDie(meeting.bind(1, QStringLiteral("M%1").arg(i))
                      .bind(2, kind)
                      .bind(3, date)
                      .bind(4, QStringLiteral("held"))
                      .run());
            orDie(decision.bind(1, QStringLiteral("D%1").arg(i)).bind(2, i).bind(3, date).run());
        }
    }
    static bool isPcg(int meeting) { return meeting % 5 == 0; }

    void fillRounds() {
        auto request = insert(
            QStringLiteral("request"),
            {QStringLiteral("reference"), QStringLiteral("sent"), QStringLiteral("deadline")});
        for (int i = 1; i <= kRounds; ++i) {
            const QDate sent = kFirstDay.addDays(i * 120);
            orDie(request.bind(1, QStringLiteral("R%1").arg(i))
                      .bind(2, sent.toString(Qt::ISODate))
                      .bind(3, sent.addDays(60).toString(Qt::ISODate))
                      .run());
        }
    }

    void fillRecommendations() {
        auto recommendation =
            insert(QStringLiteral("recommendation"),
                   {QStringLiteral("reference"), QStringLiteral("headline"),
                    QStringLiteral("pillar"), QStringLiteral("origin"), QStringLiteral("meeting")});
        for (int i = 1; i <= kRecommendations; ++i)
            orDie(recommendation.bind(1, QStringLiteral("X-2020/%1").arg(i))
                      .bind(2, QStringLiteral("A headline of some length, as they have it"))
                      .bind(3, oneOf(m_pillars))
                      .bind(4, QStringLiteral("ewg"))
                      .bind(5, adoptedAt(i))
                      .run());
        auto addressee =
            insert(QStringLiteral("addressee"),
                   {QStringLiteral("recommendation"), QStringLiteral("partner"),
                    QStringLiteral("group"), QStringLiteral("role"), QStringLiteral("mode")});
        for (int i = 1; i <= kRecommendations; ++i) address(addressee, i);
        auto item = insert(QStringLiteral("decision_item"),
                           {QStringLiteral("decision"), QStringLiteral("recommendation"),
                            QStringLiteral("outcome")});
        for (int i = 1; i <= kRecommendations; ++i)
            if (below(2) == 0)
                orDie(item.bind(1, 5 * (1 + below(kMeetings / 5)))
                          .bind(2, i)
                          .bind(3, QStringLiteral("endorsed"))
                          .run());
        auto question = insert(QStringLiteral("request_item"),
                               {QStringLiteral("request"), QStringLiteral("partner"),
                                QStringLiteral("recommendation"), QStringLiteral("state")});
        for (int i = 1; i <= kRecommendations; ++i)
            orDie(question.bind(1, 1 + below(kRounds))
                      .bind(2, 1 + below(kMembers))
                      .bind(3, i)
                      .bind(4, oneOf(m_states))
                      .run());
        fillReports();
    }

    static int adoptedAt(int recommendation) {
        const int meeting = 1 + recommendation % kMeetings;
        return isPcg(meeting) ? meeting - 1 : meeting;
    }

    // A fifth to the largest group, three tenths to another, the rest to one to four partners.
    void address(storage::Statement& addressee, int recommendation) {
        addressee.bind(1, recommendation)
            .bind(4, QStringLiteral("implementer"))
            .bind(5, QStringLiteral("each"));
        const int kind = below(10);
        if (kind < 5) {
            orDie(addressee.bindNull(2).bind(3, kind < 2 ? 1 : 2 + below(kGroups - 1)).run());
            return;
        }
        const int partners = 1 + below(4);
        for (int i = 0; i < partners; ++i)
            orDie(addressee.bind(2, 1 + below(kPartners)).bindNull(3).run());
    }

    void fillReports() {
        auto report =
            insert(QStringLiteral("progress_report"),
                   {QStringLiteral("recommendation"), QStringLiteral("partner"),
                    QStringLiteral("as_at"), QStringLiteral("received"), QStringLiteral("stage"),
                    QStringLiteral("basis"), QStringLiteral("narrative")});
        const QString narrative(200, u'n');
        for (int i = 0; i < kRecommendations * kReportsEach; ++i)
            orDie(report.bind(1, 1 + i / kReportsEach)
                      .bind(2, 1 + below(kPartners))
                      .bind(3, day(2000))
                      .bind(4, day(2500))
                      .bind(5, oneOf(m_stages))
                      .bind(6, oneOf(m_bases))
                      .bind(7, narrative)
                      .run());
    }

    storage::Database& m_database;
    std::mt19937 m_random{20200301};
    const std::vector<QString> m_pillars = {QStringLiteral("I"), QStringLiteral("II"),
                                            QStringLiteral("III"), QStringLiteral("IV")};
    const std::vector<QString> m_states = {QStringLiteral("sent"), QStringLiteral("answered"),
                                           QStringLiteral("nothing_to_report")};
    const std::vector<QString> m_stages = {
        QStringLiteral("not_started"), QStringLiteral("in_progress"),
        QStringLiteral("partly_implemented"), QStringLiteral("implemented"),
        QStringLiteral("ongoing_practice")};
    const std::vector<QString> m_bases = {QStringLiteral("written_by_partner"),
                                          QStringLiteral("said_in_meeting"),
                                          QStringLiteral("published_source")};
};

// The workspace, made once.
struct Bench {
    Bench() {
        auto created = orDie(storage::Workspace::create(path, SystemClock()));
        Filler(created->database()).fill();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("bench.pact"));
};

Bench& bench() {
    static Bench kBench;
    return kBench;
}

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Reads each column as what it is, as any program must that wants the values.
qint64 readBare(sqlite3* database, const char* sql) {
    qint64 sum = 0;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) std::exit(1);
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int i = 0; i < columns; ++i) {
            const int type = sqlite3_column_type(statement, i);
            if (type == SQLITE_INTEGER) sum += sqlite3_column_int64(statement, i);
            if (type == SQLITE_TEXT)
                sum += *sqlite3_column_text(statement, i) + sqlite3_column_bytes(statement, i);
        }
    sqlite3_finalize(statement);
    return sum;
}

// A connection of the C API's own, with the page cache that a workspace has.
class BareConnection {
public:
    BareConnection() {
        const QByteArray path = bench().path.toUtf8();
        if (sqlite3_open_v2(path.constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) !=
            SQLITE_OK)
            std::exit(1);
        sqlite3_exec(m_database, "PRAGMA cache_size=-32000", nullptr, nullptr, nullptr);
    }
    ~BareConnection() { sqlite3_close(m_database); }
    BareConnection(const BareConnection&) = delete;
    BareConnection& operator=(const BareConnection&) = delete;

    void pass() {
        qint64 sum = 0;
        for (const char* sql : kBareSql) sum += readBare(m_database, sql);
        benchmark::DoNotOptimize(sum);
    }

private:
    sqlite3* m_database = nullptr;
};

void barePass(benchmark::State& state) {
    BareConnection bare;
    for (auto _ : state) bare.pass();
}

// Measures `work`, and beside it a bare pass in turn, so that both meet the same load of the
// machine.
template<class Work>
void compareWithBarePass(benchmark::State& state, Work&& work) {
    BareConnection bare;
    double bareSeconds = 0;
    double seconds = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        bare.pass();
        const auto middle = std::chrono::steady_clock::now();
        work();
        const double taken = secondsSince(middle);
        bareSeconds += secondsSince(start) - taken;
        seconds += taken;
        state.SetIterationTime(taken);
    }
    state.counters["timesBarePass"] = seconds / bareSeconds;
}

void loadSnapshot(benchmark::State& state) {
    auto database = orDie(storage::Database::open(bench().path, storage::OpenMode::ReadOnly));
    compareWithBarePass(state, [&database] {
        benchmark::DoNotOptimize(orDie(analysis::Snapshot::load(database)));
    });
}

// What `stats` does: the snapshot and the figures of one date.
void loadAndCount(benchmark::State& state) {
    auto database = orDie(storage::Database::open(bench().path, storage::OpenMode::ReadOnly));
    compareWithBarePass(state, [&database] {
        const auto snapshot = orDie(analysis::Snapshot::load(database));
        benchmark::DoNotOptimize(snapshot->statistics({QDate(2022, 6, 30), QDate(2022, 9, 30)}));
    });
}

void furtherDate(benchmark::State& state) {
    auto database = orDie(storage::Database::open(bench().path, storage::OpenMode::ReadOnly));
    const auto snapshot = orDie(analysis::Snapshot::load(database));
    int day = 0;
    for (auto _ : state) {
        const QDate asAt = QDate(2018, 6, 1).addDays(day++ % 2000);
        benchmark::DoNotOptimize(snapshot->statistics({asAt, asAt.addDays(90)}));
    }
}

void whatChanged(benchmark::State& state) {
    auto database = orDie(storage::Database::open(bench().path, storage::OpenMode::ReadOnly));
    const auto snapshot = orDie(analysis::Snapshot::load(database));
    const analysis::Dates earlier{QDate(2021, 6, 30), {}};
    const analysis::Dates later{QDate(2022, 6, 30), {}};
    for (auto _ : state) {
        benchmark::DoNotOptimize(snapshot->stageChanges(earlier, later));
    }
}

BENCHMARK(barePass)->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK(loadSnapshot)->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(3);
BENCHMARK(loadAndCount)->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(3);
BENCHMARK(furtherDate)->Unit(benchmark::kMillisecond);
BENCHMARK(whatChanged)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
