// A keystroke in the filter on 100,000 recommendations: the ordered keys of the list and the rows
// of its first page. The median is to be at most 50 ms, the 99th percentile 150 ms.

#include "core/exchange/generator.h"
#include "core/exchange/shippedcontent.h"
#include "core/storage/recommendationlist.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace pact;

constexpr int kRecommendations = 100'000;
constexpr std::size_t kPage = 50;

template<class T>
T orDie(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().message));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

struct Generated {
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<storage::Workspace> workspace;

    Generated() {
        workspace =
            orDie(storage::Workspace::create(folder.filePath(QStringLiteral("w.pact")), clock));
        orDie(exchange::createSample(*workspace, clock));
        changes::Journal journal(workspace->database(), clock, {});
        orDie(exchange::generate(journal, {kRecommendations, 1, 0}));
    }
};

Generated& generated() {
    static Generated instance;
    return instance;
}

/// What a user types, letter by letter.
QStringList keystrokes() {
    QStringList all;
    for (const char* words :
         {"border control", "precursor", "cooperation", "train officers", "TR", "finan flow"})
        for (qsizetype i = 1; i <= qsizetype(qstrlen(words)); ++i)
            all << QString::fromLatin1(words, i);
    return all;
}

void page(storage::Database& database, const QString& search) {
    storage::ListRequest request;
    request.search = search;
    auto rows = orDie(storage::orderedRows(database, request));
    rows.resize(std::min(rows.size(), kPage));
    benchmark::DoNotOptimize(orDie(storage::fetchRows(database, rows)));
}

void filterKeystroke(benchmark::State& state) {
    storage::Database reader = orDie(generated().workspace->openReader());
    const QStringList typed = keystrokes();
    std::vector<double> times;
    for (auto _ : state) {
        for (const QString& search : typed) {
            const auto start = std::chrono::steady_clock::now();
            page(reader, search);
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                    .count());
        }
    }
    std::sort(times.begin(), times.end());
    state.counters["medianMs"] = times[times.size() / 2];
    state.counters["p99Ms"] = times[times.size() * 99 / 100];
    state.counters["slowestMs"] = times.back();
}

void firstPage(benchmark::State& state) {
    storage::Database reader = orDie(generated().workspace->openReader());
    for (auto _ : state) page(reader, {});
}

BENCHMARK(filterKeystroke)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(firstPage)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
