#include "app/cli/program.h"
#include "app/cli/reportcommand.h"
#include "resources/resources.h"

#include <QApplication>
#include <QHashSeed>

#include <cstdio>
#include <memory>

namespace {

/// The libraries' own remarks are no messages of the program, but for what ends it.
void onlyFatal(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "pactdesk-cli: %s\n", text.toUtf8().constData());
}

/// Charts and pages need more of Qt than the rest; nothing is ever shown.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    if (pact::cli::Program::commandIn(arguments) != QLatin1String(pact::cli::ReportCommand::kName))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(onlyFatal);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pactdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACTDESK_VERSION));
    pact::resources::initialise();
    const pact::SystemClock clock;
    pact::cli::Console console;
    pact::cli::Session session(console, clock);
    pact::cli::Program program;
    return program.run(QCoreApplication::arguments(), session);
}
