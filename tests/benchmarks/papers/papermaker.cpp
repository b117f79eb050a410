// Writes the rows of the made-up table, or a table of such rows as a tagged PDF. It is a program of
// its own so that its whole time and its memory can be measured from outside.
//
//     papermaker rows COUNT OUT.tsv
//     papermaker pdf IN.tsv OUT.pdf
//
// The second prints, on one line: rows, milliseconds from rows in memory to bytes, and the most
// memory that the process had, in KiB (0 where the system does not tell).

#include "core/report/papers.h"
#include "tests/benchmarks/papers/madeuptable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace pact;

[[noreturn]] void die(const QString& reason) {
    std::fprintf(stderr, "papermaker: %s\n", qUtf8Printable(reason));
    std::exit(1);
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        die(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        die(QStringLiteral("%1: %2").arg(path, file.errorString()));
}

/// Of this program alone; what getrusage() tells may be that of the process that started it.
qint64 mostMemoryKiB() {
    constexpr QByteArrayView kField = "VmHWM:";
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(kField))
            return line.mid(kField.size()).simplified().split(' ').first().toLongLong();
    return 0;
}

void makePdf(const QString& in, const QString& out) {
    report::Table table = benchmarks::fromTabbed(readFile(in));
    const auto rows = table.rows.size();
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> pdf =
        report::renderPdf(benchmarks::paperOf(std::move(table)), {}, {}, {});
    if (!pdf) die(pdf.error().message);
    const qint64 taken = timer.elapsed();
    writeFile(out, *pdf);
    std::printf("%zu %lld %lld\n", rows, static_cast<long long>(taken),
                static_cast<long long>(mostMemoryKiB()));
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList said = QGuiApplication::arguments();
    if (said.size() == 4 && said[1] == u"rows")
        writeFile(said[3], benchmarks::tabbed(benchmarks::madeUpTable(said[2].toInt())));
    else if (said.size() == 4 && said[1] == u"pdf")
        makePdf(said[2], said[3]);
    else
        die(QStringLiteral("say \"rows COUNT OUT.tsv\" or \"pdf IN.tsv OUT.pdf\""));
    return 0;
}
