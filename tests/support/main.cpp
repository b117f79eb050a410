// The main function of every test program: an application object, and a test listener that fails a
// test in which Qt warned unexpectedly.

#include <QStringList>

#include <gtest/gtest.h>

#ifdef PACT_TEST_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif

namespace {

QStringList& warnings() {
    static QStringList list;
    return list;
}

void collect(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtWarningMsg || type == QtCriticalMsg) warnings() << message;
    fprintf(stderr, "%s\n", qUtf8Printable(message));
}

class FailOnWarnings : public testing::EmptyTestEventListener {
    void OnTestStart(const testing::TestInfo&) override { warnings().clear(); }
    void OnTestEnd(const testing::TestInfo&) override {
        for (const QString& warning : warnings())
            ADD_FAILURE() << "unexpected warning: " << qUtf8Printable(warning);
    }
};

}  // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    // Where nothing else is asked for, windows are drawn into memory: so tests need no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef PACT_TEST_GUI
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setOrganizationName(QStringLiteral("PactDesk tests"));
    QCoreApplication::setApplicationName(QStringLiteral("pactdesk-test"));
    qInstallMessageHandler(collect);
    testing::UnitTest::GetInstance()->listeners().Append(new FailOnWarnings);
    return RUN_ALL_TESTS();
}
