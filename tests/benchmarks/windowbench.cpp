// Opening a workspace of 100,000 recommendations until the first page of the list is drawn, against
// an empty main window until it is drawn. It is to take at most 100 ms more.

#include "core/exchange/generator.h"
#include "core/exchange/shippedcontent.h"
#include "resources/resources.h"
#include "ui/dialogs/filechooser.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/usersettings.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace {

using namespace pact;

constexpr int kRecommendations = 100'000;

template<class T>
T orDie(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().message));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// Notes that a widget has been painted while a condition held.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(std::function<bool()> counts) : m_counts(std::move(counts)) {}
    bool isPainted = false;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_counts()) isPainted = true;
        return false;
    }

private:
    std::function<bool()> m_counts;
};

template<class Condition>
void waitUntil(Condition&& isReached) {
    constexpr qint64 kLongest = 20'000;  // ms
    QElapsedTimer timer;
    timer.start();
    while (!isReached()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (timer.elapsed() < kLongest) continue;
        std::fprintf(stderr, "nothing was painted\n");
        std::exit(1);
    }
}

double openEmptyWindow() {
    QElapsedTimer timer;
    timer.start();
    QMainWindow window;
    window.resize(1280, 800);
    PaintWatch watch([] { return true; });
    window.installEventFilter(&watch);
    window.show();
    waitUntil([&watch] { return watch.isPainted; });
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Bench {
    QTemporaryDir folder;
    SystemClock clock;
    QString path = folder.filePath(QStringLiteral("w.pact"));

    Bench() {
        auto workspace = orDie(storage::Workspace::create(path, clock));
        orDie(exchange::createSample(*workspace, clock));
        changes::Journal journal(workspace->database(), clock, {});
        orDie(exchange::generate(journal, {kRecommendations, 1, 0}));
    }

    double openWorkspace() const {
        ui::UserSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.rememberOfficer(QStringLiteral("Training Officer"), QStringLiteral("TO"));
        ui::DialogFileChooser files;
        QElapsedTimer timer;
        timer.start();
        ui::MainWindow window({clock, settings, files, folder.path()});
        window.show();
        window.openPath(path);
        QTableView* table = nullptr;
        const auto hasRows = [&table] {
            const QAbstractItemModel* model = table->model();
            if (!model || model->rowCount() == 0) return false;
            for (int column = 0; column < model->columnCount(); ++column)
                if (!model->index(0, column).data().toString().isEmpty()) return true;
            return false;
        };
        PaintWatch watch(hasRows);
        waitUntil([&] {
            if (table) return watch.isPainted;
            table = window.findChild<QTableView*>(QStringLiteral("recommendations"));
            if (table) table->viewport()->installEventFilter(&watch);
            return false;
        });
        const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        window.close();
        return taken;
    }
};

void openingAgainstAnEmptyWindow(benchmark::State& state) {
    const Bench bench;
    std::vector<double> more;
    for (auto _ : state) {
        const double empty = openEmptyWindow();
        const double full = bench.openWorkspace();
        more.push_back(full - empty);
        state.SetIterationTime(full / 1e3);
    }
    std::sort(more.begin(), more.end());
    state.counters["medianMoreMs"] = more[more.size() / 2];
    state.counters["mostMoreMs"] = more.back();
}

BENCHMARK(openingAgainstAnEmptyWindow)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(15);

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pactdesk-bench"));
    resources::initialise();
    ui::applyTheme(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
