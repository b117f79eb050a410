#include "app/cli/program.h"
#include "app/cli/reportcommand.h"
#include "app/cli/reportverifycommand.h"
#include "resources/resources.h"

#include <QApplication>

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
    const QString command = pact::cli::Program::commandIn(arguments);
    if (command != QLatin1String(pact::cli::ReportCommand::kName) &&
        command != QLatin1String(pact::cli::ReportVerifyCommand::kName))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");  // the pages hang on it
    return std::make_unique<QApplication>(argc, argv);
}

/// The number of the first argument that is not text, or 0. Only the bytes tell: as text, what is
/// none has been replaced already.
int unreadableArgument(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (QString::fromLocal8Bit(argv[i]).toLocal8Bit() != argv[i]) return i;
    return 0;
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
    if (const int number = unreadableArgument(argc, argv)) {
        console.say(pact::cli::tr("Argument %1, \"%2\", is not text in UTF-8.")
                        .arg(number)
                        .arg(QString::fromLocal8Bit(argv[number])));
        return pact::cli::Program::kWrongUsage;
    }
    pact::cli::Session session(console, clock);
    pact::cli::Program program;
    return program.run(QCoreApplication::arguments(), session);
}
