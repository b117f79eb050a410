#include "core/base/clock.h"
#include "core/base/device.h"
#include "resources/resources.h"
#include "ui/dialogs/filechooser.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/usersettings.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

namespace {

using namespace pact;

struct Options {
    QString file;
    bool exitsAfterStartup = false;
};

QString tr(const char* text) { return QCoreApplication::translate("pactdesk", text); }

Options readOptions(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Follows the recommendations on the Paris Pact Initiative and what partners do about "
           "them."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption exits(
        QStringLiteral("exit-after-startup"),
        tr("Open the window, draw the first page and end; for measurements."));
    parser.addOption(exits);
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workspace to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.isSet(exits)};
}

/// Quits once what the program starts with has been drawn: the first page of the list, the start
/// page, or why the file could not be opened.
void quitWhenShown(QApplication& application, const ui::MainWindow& window, bool isOpening) {
    const auto quit = [] { QApplication::quit(); };
    QObject::connect(&window, &ui::MainWindow::listShown, &application, quit);
    QObject::connect(&window, &ui::MainWindow::openingFailed, &application, quit,
                     Qt::QueuedConnection);
    if (!isOpening) QTimer::singleShot(0, &application, quit);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pactdesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("PactDesk"));
    QApplication::setApplicationVersion(QStringLiteral(PACTDESK_VERSION));
    const Options options = readOptions(application);
    resources::initialise();
    ui::applyTheme(application);

    const SystemClock clock;
    ui::UserSettings settings;
    ui::DialogFileChooser files;
    ui::MainWindow window({clock, settings, files, dataFolder()});
    window.show();
    bool isOpening = true;
    if (options.file.isEmpty())
        isOpening = window.openLast();
    else
        window.openPath(options.file);
    if (options.exitsAfterStartup) quitWhenShown(application, window, isOpening);
    return QApplication::exec();
}
