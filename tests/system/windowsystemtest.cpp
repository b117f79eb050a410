#include "tests/system/screen.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QThread>

#include <gtest/gtest.h>

namespace pact {
namespace {

using testing_support::Screen;

constexpr int kPatience = 20'000;  // milliseconds

/// pactdesk on a training workspace of its own, in a home of its own.
class WindowSystemTest : public testing::Test {
protected:
    WindowSystemTest()
        : folder(QDir::tempPath() + QStringLiteral("/pact prüfung XXXXXX")),
          programs(qEnvironmentVariable("PACTDESK_PROGRAMS")),
          workspace(folder.filePath(QStringLiteral("training.pact"))) {}

    ~WindowSystemTest() override {
        if (program.state() == QProcess::NotRunning) return;
        program.terminate();
        program.waitForFinished();
    }

    [[nodiscard]] QProcessEnvironment environment() const {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("DISPLAY"), screen.display());
        all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        all.insert(QStringLiteral("HOME"), folder.path());
        all.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        all.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
        all.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
        return all;
    }

    QByteArray commandLine(const QStringList& arguments) const {
        QProcess cli;
        cli.setProcessEnvironment(environment());
        cli.start(programs + QStringLiteral("/pactdesk-cli"), arguments);
        cli.waitForFinished(kPatience);
        EXPECT_EQ(cli.exitCode(), 0) << cli.readAllStandardError().constData();
        return cli.readAllStandardOutput();
    }

    void start() {
        program.setProcessEnvironment(environment());
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(programs + QStringLiteral("/pactdesk"), {workspace});
        ASSERT_TRUE(program.waitForStarted());
        ASSERT_FALSE(screen.window(QStringLiteral("training.*PactDesk$")).isEmpty());
    }

    /// Makes the training workspace, opens it and says who works here.
    void startSignedIn() {
        commandLine({QStringLiteral("create"), workspace, QStringLiteral("--sample")});
        start();
        ASSERT_FALSE(screen.window(QStringLiteral("Who works here")).isEmpty());
        ASSERT_FALSE(screen.settled().isNull());
        screen.type(QStringLiteral("Training Officer\t"));
        screen.key(QStringLiteral("Return"));
        ASSERT_FALSE(screen.settled().isNull());
    }

    /// Searches a recommendation and writes another headline.
    void writeHeadline(const QString& reference, const QString& text) {
        screen.click(500, 103);  // the search field
        screen.type(reference);
        ASSERT_FALSE(screen.settled().isNull());
        screen.key(QStringLiteral("Down"));
        ASSERT_FALSE(screen.settled().isNull());
        screen.key(QStringLiteral("Return"));  // goes to the headline
        ASSERT_FALSE(screen.settled().isNull());
        screen.key(QStringLiteral("ctrl+a"));
        screen.type(text);
        screen.key(QStringLiteral("ctrl+Return"));
    }

    QString headline(const QString& reference) const {
        const QByteArray text =
            commandLine({QStringLiteral("list"), workspace, QStringLiteral("recommendation"),
                         QStringLiteral("--where"), QStringLiteral("reference=") + reference,
                         QStringLiteral("--columns"), QStringLiteral("headline"),
                         QStringLiteral("--format"), QStringLiteral("csv")});
        return QString::fromUtf8(text).section(u'\n', 1, 1).trimmed().remove(u'"');
    }

    bool becomes(const QString& reference, const QString& wanted) const {
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < kPatience) {
            if (headline(reference) == wanted) return true;
            QThread::msleep(100);
        }
        return false;
    }

    QTemporaryDir folder;
    QString programs;
    QString workspace;
    Screen screen;
    QProcess program;
};

TEST_F(WindowSystemTest, editsByMouseAndKeyboardAndUndoes) {
    ASSERT_TRUE(screen.isReady()) << "Xvfb did not start";
    startSignedIn();
    const QString reference = QStringLiteral("TEWG1-2021/1");
    const QString before = headline(reference);
    ASSERT_FALSE(before.isEmpty());
    writeHeadline(reference, QStringLiteral("Written by hand"));
    EXPECT_TRUE(becomes(reference, QStringLiteral("Written by hand")));

    const QImage picture = screen.settled();
    EXPECT_TRUE(
        picture.save(qEnvironmentVariable("PACTDESK_PICTURES") + QStringLiteral("/window.png")));
    // The training band lies across the window.
    EXPECT_EQ(picture.pixelColor(200, 67), QColor(0xF3C74F));

    screen.key(QStringLiteral("ctrl+z"));
    EXPECT_TRUE(becomes(reference, before));
    screen.key(QStringLiteral("ctrl+q"));
    ASSERT_TRUE(program.waitForFinished(kPatience));
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_TRUE(program.readAll().isEmpty());
    commandLine({QStringLiteral("verify"), workspace});
}

TEST_F(WindowSystemTest, sharesItsUndoWithTheCommandLine) {
    ASSERT_TRUE(screen.isReady()) << "Xvfb did not start";
    startSignedIn();
    const QString reference = QStringLiteral("TEWG1-2021/1");
    const QString before = headline(reference);
    writeHeadline(reference, QStringLiteral("Written by hand"));
    ASSERT_TRUE(becomes(reference, QStringLiteral("Written by hand")));
    commandLine(
        {QStringLiteral("--officer"), QStringLiteral("TO"), QStringLiteral("undo"), workspace});
    EXPECT_EQ(headline(reference), before);
    screen.key(QStringLiteral("ctrl+q"));
    ASSERT_TRUE(program.waitForFinished(kPatience));
    EXPECT_TRUE(program.readAll().isEmpty());
}

TEST_F(WindowSystemTest, showsTheDashboard) {
    ASSERT_TRUE(screen.isReady()) << "Xvfb did not start";
    commandLine({QStringLiteral("create"), workspace, QStringLiteral("--sample")});
    start();
    ASSERT_FALSE(screen.window(QStringLiteral("Who works here")).isEmpty());
    screen.key(QStringLiteral("Escape"));
    ASSERT_FALSE(screen.settled().isNull());
    screen.click(500, 103);  // without a window manager a click brings the keyboard back
    const QImage list = screen.settled();
    screen.key(QStringLiteral("ctrl+2"));
    const QImage dashboard = screen.settled();
    EXPECT_NE(list, dashboard);
    EXPECT_TRUE(dashboard.save(qEnvironmentVariable("PACTDESK_PICTURES") +
                               QStringLiteral("/dashboard.png")));
    screen.key(QStringLiteral("ctrl+q"));
    ASSERT_TRUE(program.waitForFinished(kPatience));
    EXPECT_TRUE(program.readAll().isEmpty());
}

}  // namespace
}  // namespace pact
