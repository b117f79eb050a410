#include "tests/system/screen.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <gtest/gtest.h>

namespace pact {
namespace {

using testing_support::Screen;

constexpr int kPatience = 20'000;  // milliseconds

// Colours of standings in the charts.
constexpr QRgb kBeforePcg = 0xFFF2DDB3;
constexpr QRgb kEndorsed = 0xFF1F3B57;
constexpr QRgb kConcluded = 0xFF3F7F77;

// Where things lie in the window as it comes up.
const QRect kLowerList(130, 520, 400, 120);
const QRect kHeading(800, 90, 300, 50);
const QRect kUndoButton(100, 28, 22, 20);

/// Whether the reference of a record stands in its heading.
bool showsHeading(const QImage& picture) {
    const QImage heading = picture.copy(kHeading);
    QImage plain(heading.size(), heading.format());
    plain.fill(heading.pixelColor(0, 0));
    return heading != plain;
}

int count(const QImage& picture, const QColor& colour) {
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) == colour) ++found;
    return found;
}

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
        ASSERT_TRUE(QFile::exists(workspace));
        start();
        ASSERT_FALSE(screen.window(QStringLiteral("Who works here")).isEmpty());
        screen.type(QStringLiteral("Training Officer\t"));
        screen.key(QStringLiteral("Return"));
        ASSERT_TRUE(screen.isGone(QStringLiteral("Who works here")));
    }

    /// Searches a recommendation and writes another headline.
    void writeHeadline(const QString& reference, const QString& text) {
        ASSERT_TRUE(screen.until(showsHeading));
        const QImage before = screen.picture();
        screen.click(500, 103);  // the search field
        screen.type(reference);
        ASSERT_TRUE(screen.isPlain(kLowerList)) << "few rows are left";
        screen.key(QStringLiteral("Down"));
        ASSERT_TRUE(screen.differs(before, kHeading)) << "the record is shown";
        screen.key(QStringLiteral("Return"));  // goes to the headline
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
        const QDeadlineTimer patience(kPatience);
        while (!patience.hasExpired())
            if (headline(reference) == wanted) return true;
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
    ASSERT_NO_FATAL_FAILURE(startSignedIn());
    const QString reference = QStringLiteral("TEWG1-2021/1");
    const QString before = headline(reference);
    ASSERT_FALSE(before.isEmpty());
    const QImage nothingToUndo = screen.picture();
    writeHeadline(reference, QStringLiteral("Written by hand"));
    EXPECT_TRUE(becomes(reference, QStringLiteral("Written by hand")));

    ASSERT_TRUE(screen.differs(nothingToUndo, kUndoButton));
    const QImage picture = screen.picture();
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
    ASSERT_NO_FATAL_FAILURE(startSignedIn());
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
    ASSERT_TRUE(screen.isGone(QStringLiteral("Who works here")));
    screen.click(500, 103);  // without a window manager a click brings the keyboard back
    screen.key(QStringLiteral("ctrl+2"));
    // Bars of several standings, long ones among them.
    for (const QColor bar : {QColor(kBeforePcg), QColor(kEndorsed), QColor(kConcluded)})
        EXPECT_TRUE(screen.until([&](const QImage& now) { return count(now, bar) > 600; }))
            << qPrintable(bar.name());
    EXPECT_TRUE(screen.picture().save(qEnvironmentVariable("PACTDESK_PICTURES") +
                                      QStringLiteral("/dashboard.png")));
    screen.key(QStringLiteral("ctrl+q"));
    ASSERT_TRUE(program.waitForFinished(kPatience));
    EXPECT_TRUE(program.readAll().isEmpty());
}

}  // namespace
}  // namespace pact
