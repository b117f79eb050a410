// Generating training data through the journal, against bare sqlite3 inserts of the same rows,
// change rows and search entries into the same schema, committed as often. It is to write at least
// a third as fast.

#include "core/exchange/generator.h"
#include "core/exchange/shippedcontent.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <variant>

namespace {

using namespace pact;

constexpr int kRecommendations = 20'000;
constexpr int kSets = kRecommendations / 1000;
constexpr const char* kTables[] = {"recommendation",    "wording", "addressee",
                                   "progress_report",   "journal", "change",
                                   "recommendation_key"};

template<class T>
T orDie(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().message));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void run(sqlite3* database, const QByteArray& sql) {
    char* message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK) return;
    std::fprintf(stderr, "%s: %s\n", sql.constData(), message);
    std::exit(1);
}

using Value = std::variant<std::monostate, qint64, QByteArray>;

/// The rows of one table, in memory, and the statement that inserts one.
struct Table {
    QByteArray insert;
    std::vector<int> types;  // of each value of each row
    std::vector<Value> values;
    int columns = 0;

    [[nodiscard]] qint64 rows() const { return static_cast<qint64>(values.size()) / columns; }
};

Table readTable(sqlite3* database, const QByteArray& select, const QByteArray& insertInto) {
    Table table;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, select.constData(), -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", select.constData(), sqlite3_errmsg(database));
        std::exit(1);
    }
    table.columns = sqlite3_column_count(statement);
    table.insert = "INSERT INTO " + insertInto + " VALUES (?" +
                   QByteArray(",?").repeated(table.columns - 1) + ")";
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < table.columns; ++i) {
            const int type = sqlite3_column_type(statement, i);
            table.types.push_back(type);
            if (type == SQLITE_INTEGER)
                table.values.emplace_back(sqlite3_column_int64(statement, i));
            else if (type == SQLITE_NULL)
                table.values.emplace_back();
            else
                table.values.emplace_back(
                    QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, i)),
                               sqlite3_column_bytes(statement, i)));
        }
    }
    sqlite3_finalize(statement);
    return table;
}

void insertRow(sqlite3_stmt* statement, const Table& table, qint64 row) {
    for (int i = 0; i < table.columns; ++i) {
        const auto at = static_cast<std::size_t>(row * table.columns + i);
        const Value& value = table.values[at];
        if (const auto* number = std::get_if<qint64>(&value))
            sqlite3_bind_int64(statement, i + 1, *number);
        else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
            const int size = static_cast<int>(bytes->size());
            if (table.types[at] == SQLITE_TEXT)
                sqlite3_bind_text(statement, i + 1, bytes->constData(), size, SQLITE_STATIC);
            else
                sqlite3_bind_blob(statement, i + 1, bytes->constData(), size, SQLITE_STATIC);
        } else {
            sqlite3_bind_null(statement, i + 1);
        }
    }
    if (sqlite3_step(statement) != SQLITE_DONE) std::exit(1);
    sqlite3_reset(statement);
}

/// Inserts all rows in as many transactions as there are change sets; the seconds it took.
double insertBare(const QString& path, const std::vector<Table>& tables) {
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK) std::exit(1);
    run(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32000");
    std::vector<sqlite3_stmt*> statements(tables.size(), nullptr);
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (sqlite3_prepare_v2(database, tables[i].insert.constData(), -1, &statements[i],
                               nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
            std::exit(1);
        }
    const auto start = std::chrono::steady_clock::now();
    for (qint64 set = 0; set < kSets; ++set) {
        run(database, "BEGIN IMMEDIATE");
        for (std::size_t i = 0; i < tables.size(); ++i)
            for (qint64 row = tables[i].rows() * set / kSets;
                 row < tables[i].rows() * (set + 1) / kSets; ++row)
                insertRow(statements[i], tables[i], row);
        run(database, "COMMIT");
    }
    const double seconds = secondsSince(start);
    for (sqlite3_stmt* statement : statements) sqlite3_finalize(statement);
    sqlite3_close(database);
    return seconds;
}

struct Files {
    QTemporaryDir folder;
    SystemClock clock;
    QString empty = folder.filePath(QStringLiteral("empty.pact"));
    QString generated = folder.filePath(QStringLiteral("generated.pact"));
    QString bare = folder.filePath(QStringLiteral("bare.pact"));

    Files() {
        auto workspace = orDie(storage::Workspace::create(empty, clock));
        orDie(exchange::createSample(*workspace, clock));
    }
    void renew(const QString& path) const {
        QFile::remove(path);
        if (!QFile::copy(empty, path)) std::exit(1);
    }
    double generate() const {
        auto workspace =
            orDie(storage::Workspace::open(generated, storage::Workspace::Access::ReadWrite));
        changes::Journal journal(workspace->database(), clock, {});
        const auto start = std::chrono::steady_clock::now();
        orDie(exchange::generate(journal, {kRecommendations, 1, 0}));
        return secondsSince(start);
    }
    /// The rows that generating added.
    std::vector<Table> addedRows() const {
        sqlite3* database = nullptr;
        if (sqlite3_open(generated.toUtf8().constData(), &database) != SQLITE_OK) std::exit(1);
        run(database, "ATTACH '" + empty.toUtf8() + "' AS e");
        std::vector<Table> tables;
        for (const QByteArray name : kTables) {
            const QByteArray key = name == "journal" || name == "change" ? "seq" : "row";
            tables.push_back(readTable(database,
                                       "SELECT * FROM main." + name + " WHERE " + key +
                                           " > (SELECT max(" + key + ") FROM e." + name + ")",
                                       name));
        }
        tables.push_back(readTable(
            database,
            "SELECT rowid, reference, headline, wording, narrative FROM main.search WHERE "
            "rowid > (SELECT max(rowid) FROM e.search)",
            "search (rowid, reference, headline, wording, narrative)"));
        sqlite3_close(database);
        return tables;
    }
};

void generateAgainstBareInserts(benchmark::State& state) {
    Files files;
    double generating = 0;
    double inserting = 0;
    for (auto _ : state) {
        files.renew(files.generated);
        const double seconds = files.generate();
        const auto tables = files.addedRows();
        files.renew(files.bare);
        inserting += insertBare(files.bare, tables);
        generating += seconds;
        state.SetIterationTime(seconds);
    }
    state.counters["timesBareInserts"] = generating / inserting;
    state.counters["recommendationsPerSecond"] = static_cast<double>(kRecommendations) *
                                                 static_cast<double>(state.iterations()) /
                                                 generating;
}

BENCHMARK(generateAgainstBareInserts)->Unit(benchmark::kSecond)->UseManualTime()->Iterations(3);

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
