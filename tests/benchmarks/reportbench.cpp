// Papers: a table of 4,500 rows as tagged PDF against the same pages painted untagged, which is to
// take at most 2.5 times as long; the memory that a page takes, at most 0.5 MB; and the report to a
// Policy Consultative Group on the training content, from the workspace until its first page is
// drawn: at most 300 ms with the one chapter that has five pages, and, for comparison, as a whole.

#include "core/exchange/shippedcontent.h"
#include "core/report/layout.h"
#include "core/report/pagepainter.h"
#include "core/report/papers.h"
#include "core/storage/recordstore.h"
#include "resources/resources.h"
#include "tests/benchmarks/papers/madeuptable.h"
#include "ui/charts/chartpainter.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

namespace {

using namespace pact;

constexpr int kRows = 4500;

template<class T>
T orDie(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().message));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Measures stretches one after the other, in milliseconds.
class StopWatch {
public:
    StopWatch() { m_timer.start(); }
    double lap() {
        const double taken = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        m_timer.restart();
        return taken;
    }

private:
    QElapsedTimer m_timer;
};

/// The same pages without anything that tells what belongs to which element.
report::PagePlan withoutTags(report::PagePlan plan) {
    for (report::Page& page : plan.pages) {
        page.links.clear();
        for (report::Piece& piece : page.pieces) {
            piece.element = report::kArtifact;
            if (auto* const text = std::get_if<report::TextPiece>(&piece.what))
                text->stretches.clear();
        }
    }
    plan.structure = {};
    return plan;
}

/// What several runs took, in milliseconds.
struct Untagged {
    std::vector<double> layout;
    std::vector<double> painting;
    std::vector<double> whole;
};

void makeUntagged(const report::Report& paper, Untagged& untagged) {
    StopWatch watch;
    report::PagePlan plan = orDie(report::layOut(paper, {}, {}));
    untagged.layout.push_back(watch.lap());
    plan = withoutTags(std::move(plan));
    watch.lap();
    benchmark::DoNotOptimize(orDie(report::paintPages(plan, paper.title, {}, {})));
    untagged.painting.push_back(watch.lap());
    untagged.whole.push_back(untagged.layout.back() + untagged.painting.back());
}

void taggedAgainstUntagged(benchmark::State& state) {
    const report::Report paper = benchmarks::paperOf(benchmarks::madeUpTable(kRows));
    Untagged untagged;
    std::vector<double> tagged;
    qint64 pages = 0;
    const Progress countPages = [&pages](qint64, qint64 total) { pages = total; };
    for (auto _ : state) {
        makeUntagged(paper, untagged);
        StopWatch watch;
        benchmark::DoNotOptimize(orDie(report::renderPdf(paper, {}, countPages, {})));
        tagged.push_back(watch.lap());
        state.SetIterationTime(tagged.back() / 1e3);
    }
    state.counters["ratio"] = median(tagged) / median(untagged.whole);
    state.counters["untaggedMs"] = median(untagged.whole);
    state.counters["ofThatLayoutMs"] = median(untagged.layout);
    state.counters["ofThatPaintingMs"] = median(untagged.painting);
    state.counters["pages"] = static_cast<double>(pages);
    state.counters["rowsASecond"] = kRows / median(tagged) * 1e3;
}

/// The most memory that a process of its own had while it made a paper, and its pages.
struct Peak {
    double megabytes = 0;
    double pages = 0;
};

std::size_t pagesOf(const report::Report& paper) {
    return orDie(report::layOut(paper, {}, {})).pages.size();
}

Peak peakOf(int rows) {
    const QTemporaryDir folder;
    const report::Table table = benchmarks::madeUpTable(rows);
    QFile file(folder.filePath(QStringLiteral("rows.tsv")));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(benchmarks::tabbed(table));
    file.close();
    QProcess maker;
    maker.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/papermaker"),
        {QStringLiteral("pdf"), file.fileName(), folder.filePath(QStringLiteral("paper.pdf"))});
    maker.waitForFinished(-1);
    const QList<QByteArray> said = maker.readAllStandardOutput().simplified().split(' ');
    if (said.size() != 3) return {};
    return {said[2].toDouble() / 1024, static_cast<double>(pagesOf(benchmarks::paperOf(table)))};
}

double growth(const Peak& from, const Peak& to) {
    return (to.megabytes - from.megabytes) / (to.pages - from.pages);
}

void memoryAPage(benchmark::State& state) {
    std::vector<Peak> peaks;
    for (auto _ : state) {
        for (const int rows : {500, 1000, 2000, 4000}) peaks.push_back(peakOf(rows));
    }
    if (std::any_of(peaks.begin(), peaks.end(),
                    [](const Peak& each) { return each.megabytes <= 0; }))
        return state.SkipWithError("papermaker did not tell its memory.");
    state.counters["mbAPage"] = growth(peaks.front(), peaks.back());
    state.counters["mbAPage500to1000"] = growth(peaks[0], peaks[1]);
    state.counters["mbAPage1000to2000"] = growth(peaks[1], peaks[2]);
    state.counters["mbAPage2000to4000"] = growth(peaks[2], peaks[3]);
    state.counters["mbOf4000Rows"] = peaks.back().megabytes;
}

/// A workspace with the training content and its report definition.
struct Training {
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<storage::Workspace> workspace;
    domain::ReportDefinition definition;

    Training() {
        workspace =
            orDie(storage::Workspace::create(folder.filePath(QStringLiteral("w.pact")), clock));
        orDie(exchange::createSample(*workspace, clock));
        storage::Database& database = workspace->database();
        const QUuid meeting = orDie(storage::RecordStore(database).resolve(
            domain::specOf<domain::Meeting>(), QStringLiteral("TPCG-2025")));
        definition = orDie(report::definitionFor(database, domain::ReportKind::Pcg, meeting));
    }
};

/// As large as A4 stands on a screen of 96 dots an inch.
QImage firstPageOf(QByteArray pdf) {
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) {
        std::fprintf(stderr, "The paper could not be opened.\n");
        std::exit(1);
    }
    return document.render(0, {794, 1123});
}

/// The first run loads the fonts too, as it does for whoever asks for a first paper.
void reportOfTheGroup(benchmark::State& state, const char* chapters) {
    Training training;
    training.definition.chapters = QString::fromLatin1(chapters);
    std::vector<double> content;
    std::vector<double> figures;
    std::vector<double> bytes;
    std::vector<double> drawing;
    std::vector<double> whole;
    qint64 pages = 0;
    const Progress countPages = [&pages](qint64, qint64 total) { pages = total; };
    for (auto _ : state) {
        StopWatch watch;
        const report::Report paper = orDie(report::buildPaper(training.workspace->database(),
                                                              training.definition, training.clock));
        content.push_back(watch.lap());
        ui::ChartPainter painter;
        const auto pictures = orDie(report::paintFigures(paper, painter));
        figures.push_back(watch.lap());
        const QByteArray pdf = orDie(report::renderPdf(paper, pictures, countPages, {}));
        bytes.push_back(watch.lap());
        benchmark::DoNotOptimize(firstPageOf(pdf));
        drawing.push_back(watch.lap());
        whole.push_back(content.back() + figures.back() + bytes.back() + drawing.back());
        state.SetIterationTime(whole.back() / 1e3);
    }
    state.counters["medianMs"] = median(whole);
    state.counters["firstMs"] = whole.front();
    state.counters["ofThatContentMs"] = median(content);
    state.counters["ofThatFiguresMs"] = median(figures);
    state.counters["ofThatBytesMs"] = median(bytes);
    state.counters["ofThatDrawingMs"] = median(drawing);
    state.counters["pages"] = static_cast<double>(pages);
}

// First, so that its first run is the program's first paper.
BENCHMARK_CAPTURE(reportOfTheGroup, fivePages, "put-forward")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(15);
BENCHMARK_CAPTURE(reportOfTheGroup, whole, "")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(15);
BENCHMARK(taggedAgainstUntagged)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
BENCHMARK(memoryAPage)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pactdesk-bench"));
    resources::initialise();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
