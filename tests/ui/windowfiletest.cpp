#include "core/changes/history.h"
#include "core/storage/owncopies.h"
#include "tests/ui/windowtest.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QThreadPool>

namespace pact {
namespace {

using namespace testing_support;

TEST_F(WindowTest, bearsTheTrainingBandOnlyInTraining) {
    openWindow();
    EXPECT_EQ(child<QWidget>("trainingBand"), nullptr);
    window.reset();
    domain::Setting kind;
    kind.name = QStringLiteral("workspace-kind");
    kind.value = QStringLiteral("training");
    kind.audience = domain::Audience::Public;
    add(kind);
    openWindow();
    ASSERT_NE(child<QWidget>("trainingBand"), nullptr);
    EXPECT_TRUE(child<QWidget>("trainingBand")->isVisible());
}

TEST_F(WindowTest, bearsTheTrainingBandOnEveryDialog) {
    addPcg();
    domain::ReportDefinition report;
    report.name = QStringLiteral("To partners");
    report.kind = domain::ReportKind::Pcg;
    report.meeting = {pcg};
    report.audience = domain::Audience::Partners;
    add(report);
    domain::Setting kind;
    kind.name = QStringLiteral("workspace-kind");
    kind.value = QStringLiteral("training");
    kind.audience = domain::Audience::Public;
    add(kind);
    openOn(first);
    const auto bearsBand = [this](const char* name) {
        const QPointer<QDialog> shown = dialog(name);
        if (!shown) return false;
        const auto* band = shown->findChild<QWidget*>(QStringLiteral("trainingBand"));
        const bool isOnTop =
            band && band->isVisible() && band->width() == shown->width() && band->pos() == QPoint();
        shown->reject();
        return isOnTop && until([&] { return !shown; });
    };
    const ui::WindowActions& actions = window->actions();
    actions.officer->trigger();
    EXPECT_TRUE(bearsBand("officerDialog"));
    actions.makePdf->trigger();
    EXPECT_TRUE(bearsBand("whatLeavesDialog"));
    actions.recommendations->trigger();
    actions.restore->trigger();
    EXPECT_TRUE(bearsBand("restoreDialog"));
    actions.addDecision->trigger();
    EXPECT_TRUE(bearsBand("recordDialog"));
    actions.personalData->trigger();
    auto* erase = dialog("personalDataDialog")->findChild<QPushButton*>(QStringLiteral("erase"));
    ASSERT_TRUE(until([&] { return erase->isEnabled(); }));  // the officer who works here
    erase->click();
    EXPECT_TRUE(bearsBand("eraseDialog"));
    EXPECT_TRUE(bearsBand("personalDataDialog"));
    type("field-headline", QStringLiteral("Mine"));
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Theirs"))});
    actions.save->trigger();
    EXPECT_TRUE(bearsBand("conflictDialog"));
}

TEST_F(WindowTest, asksTheOfficerOnFirstStartAndRemembers) {
    settings.rememberOfficer({}, {});
    openWindow();
    QDialog* officer = dialog("officerDialog");
    ASSERT_NE(officer, nullptr);
    QTest::keyClicks(officer->findChild<QLineEdit*>(QStringLiteral("officerName")),
                     QStringLiteral("Ana Maria Lind"));
    EXPECT_EQ(officer->findChild<QLineEdit*>(QStringLiteral("officerInitials"))->text(),
              QStringLiteral("AML"));
    QTest::keyClick(officer, Qt::Key_Return);
    EXPECT_TRUE(
        until([&] { return !need(store.list(domain::specOf<domain::Officer>(), {})).empty(); }));
    EXPECT_EQ(settings.officerInitials(), QStringLiteral("AML"));
}

TEST_F(WindowTest, tellsInWordsThatAFileIsNotOurs) {
    const QString other = folder.filePath(QStringLiteral("letter.pact"));
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear colleagues, this is no workspace at all, but long enough to look at.");
    file.close();
    window =
        std::make_unique<ui::MainWindow>(ui::Surroundings{clock, settings, files, folder.path()});
    window->show();
    window->openPath(other);
    QMessageBox* box = nullptr;
    ASSERT_TRUE(until([&] { return (box = window->findChild<QMessageBox*>()) != nullptr; }));
    EXPECT_FALSE(box->informativeText().isEmpty());
    EXPECT_EQ(window->session(), nullptr);
}

TEST_F(WindowTest, savesACopy) {
    openOn(first);
    files.path = folder.filePath(QStringLiteral("copy.pact"));
    window->actions().saveCopy->trigger();
    ASSERT_TRUE(until([&] { return QFile::exists(files.path); }));
    const auto copy =
        need(storage::Workspace::open(files.path, storage::Workspace::Access::ReadOnly));
    EXPECT_EQ(dump(copy->database()), dump(workspace->database()));
}

TEST_F(WindowTest, staysWithAFileThatIsOpenAlready) {
    // On a shared folder, where one program at a time may write.
    const QString shared = folder.filePath(QStringLiteral("Dropbox"));
    ASSERT_TRUE(QDir().mkpath(shared));
    const QString here = shared + QStringLiteral("/work.pact");
    need(workspace->copyTo(here));
    path = here;
    openWindow();
    ASSERT_FALSE(window->session()->isReadOnly());
    const ui::Session* before = window->session();
    const QSignalSpy openings(window.get(), &ui::MainWindow::workspaceOpened);
    window->openPath(shared + QStringLiteral("/../Dropbox/work.pact"));
    files.path = here;
    window->actions().open->trigger();
    EXPECT_EQ(files.asked, 1);
    ASSERT_EQ(window->session(), before);
    // What opens a file works on another thread; its answers come before that of the reader.
    QThreadPool::globalInstance()->waitForDone();
    bool isAnswered = false;
    window->session()->reader().ask(
        window.get(), [](storage::Database&, const CancelToken&) -> Result<bool> { return true; },
        [&isAnswered](const Result<bool>&) { isAnswered = true; });
    ASSERT_TRUE(until([&] { return isAnswered; }));
    EXPECT_EQ(openings.count(), 0);
    EXPECT_EQ(window->session(), before);
    EXPECT_FALSE(window->session()->isReadOnly());
}

TEST_F(WindowTest, triesAgainToWriteWhereItCouldOnlyRead) {
    const QString shared = folder.filePath(QStringLiteral("Dropbox"));
    ASSERT_TRUE(QDir().mkpath(shared));
    const QString here = shared + QStringLiteral("/work.pact");
    need(workspace->copyTo(here));
    auto other = need(storage::Workspace::open(here, storage::Workspace::Access::ReadWrite));
    path = here;
    openWindow();
    ASSERT_TRUE(window->session()->isReadOnly());
    other.reset();
    window->openPath(here);
    EXPECT_TRUE(until([&] { return window->session() && !window->session()->isReadOnly(); }));
}

TEST_F(WindowTest, opensBehindTheWindowAndTellsWhenTheListIsDrawn) {
    window = std::make_unique<ui::MainWindow>(
        ui::Surroundings{clock, settings, files, folder.filePath(QStringLiteral("user data"))});
    window->show();
    QStringList drawn;
    QObject::connect(window.get(), &ui::MainWindow::listShown, window.get(), [&] {
        for (int row = 0; row < list()->rowCount(); ++row)
            drawn << list()->index(row, 0).data().toString();
    });
    window->openPath(path);
    window->openPath(path);  // while it is being opened
    EXPECT_EQ(window->session(), nullptr);
    ASSERT_TRUE(until([&] { return !drawn.isEmpty(); }));
    EXPECT_EQ(drawn, (QStringList{QStringLiteral("SOFIA-2023/1"), QStringLiteral("SOFIA-2023/2"),
                                  QStringLiteral("SOFIA-2023/10")}));
}

TEST_F(WindowTest, erasesPersonalDataForGood) {
    domain::Contact contact;
    contact.partner = {add(trainingPartner(QStringLiteral("XAA")))};
    contact.name = QStringLiteral("Zerubbabel Quince");
    contact.email = QStringLiteral("quince@example.org");
    contact.audience = domain::Audience::Unit;
    const QUuid id = add(contact);
    const auto& spec = domain::specOf<domain::Contact>();
    openOn(first);
    const QString data = folder.filePath(QStringLiteral("user data"));
    const storage::OwnCopies copies(data, window->session()->workspace());
    const storage::Drafts& drafts = copies.drafts();
    domain::Record before = need(store.get(spec, id));
    domain::Record after = before;
    after.set(spec, QStringLiteral("title"), QStringLiteral("Ms"));
    need(drafts.store(spec, {before, after, clock.now()}));
    const QDir backups(data + QStringLiteral("/backups"));
    ASSERT_TRUE(until([&] { return backups.entryList({QStringLiteral("*.pact")}).size() == 1; }));

    window->actions().personalData->trigger();
    QDialog* list = dialog("personalDataDialog");
    ASSERT_NE(list, nullptr);
    auto* table = list->findChild<QTableWidget*>();
    ASSERT_TRUE(until([&] { return !table->findItems(contact.name, Qt::MatchExactly).isEmpty(); }));
    table->setCurrentItem(table->findItems(contact.name, Qt::MatchExactly).front());
    list->findChild<QPushButton*>(QStringLiteral("erase"))->click();
    QDialog* question = dialog("eraseDialog");
    ASSERT_NE(question, nullptr);
    EXPECT_FALSE(question->findChild<QPushButton*>(QStringLiteral("eraseForGood"))->isDefault());
    QStringList words;
    for (const QLabel* label : question->findChildren<QLabel*>()) words << label->text();
    EXPECT_FALSE(words.filter(QStringLiteral("an upgrade or a restore has left")).isEmpty());
    QTest::keyClicks(question->findChild<QLineEdit*>(), QStringLiteral("left the mission"));
    button(question, QStringLiteral("Erase for good"))->click();

    ASSERT_TRUE(until([&] { return table->findItems(contact.name, Qt::MatchExactly).isEmpty(); }));
    EXPECT_TRUE(get<domain::Contact>(id).name.isEmpty());
    EXPECT_FALSE(drafts.find(spec, id));
    const auto latest = need(changes::history(workspace->database(), id, 1));
    EXPECT_EQ(latest.front().reason, QStringLiteral("left the mission"));
    EXPECT_EQ(latest.front().officer, QStringLiteral("TO"));
    // Neither the backup made anew nor the file holds the name.
    const auto holdsName = [&](const QString& file) {
        QFile bytes(file);
        return bytes.open(QIODevice::ReadOnly) && bytes.readAll().contains("Zerubbabel");
    };
    ASSERT_TRUE(until([&] { return backups.entryList({QStringLiteral("*.pact")}).size() == 1; }));
    for (const QFileInfo& backup : backups.entryInfoList({QStringLiteral("*.pact")}))
        EXPECT_FALSE(holdsName(backup.absoluteFilePath()));
    const QString copy = folder.filePath(QStringLiteral("after.pact"));
    window.reset();
    close();
    ASSERT_TRUE(QFile::copy(path, copy));
    EXPECT_FALSE(holdsName(copy));
}

TEST_F(WindowTest, saysWhatOfAnErasureDidNotWork) {
    domain::Contact contact;
    contact.partner = {add(trainingPartner(QStringLiteral("XAA")))};
    contact.name = QStringLiteral("Zerubbabel Quince");
    contact.audience = domain::Audience::Unit;
    const QUuid id = add(contact);
    settings.rememberOfficer({}, {});
    openOn(first);
    sayWhoWorksHere({});
    const auto heading = [this] {
        QString text;
        until([&] {
            const auto* box = window->findChild<QMessageBox*>();
            return box && !(text = box->text()).isEmpty();
        });
        return text;
    };
    window->actions().personalData->trigger();
    auto* erase = dialog("personalDataDialog")->findChild<QPushButton*>(QStringLiteral("erase"));
    ASSERT_TRUE(until([&] { return erase->isEnabled(); }));
    erase->click();
    button(dialog("eraseDialog"), QStringLiteral("Erase for good"))->click();
    sayWhoWorksHere({});
    EXPECT_EQ(heading(), QStringLiteral("The personal data were not erased."));
    EXPECT_EQ(get<domain::Contact>(id).name, contact.name);
    answer(QStringLiteral("Close"));
    dialog("personalDataDialog")->reject();
    ASSERT_TRUE(until([&] { return window->findChild<QMessageBox*>() == nullptr; }));

    need(workspace->database().execute(QStringLiteral("ALTER TABLE contact RENAME TO gone")));
    window->actions().personalData->trigger();
    EXPECT_EQ(heading(), QStringLiteral("The records could not be read."));
    need(workspace->database().execute(QStringLiteral("ALTER TABLE gone RENAME TO contact")));
}

TEST_F(WindowTest, saysWhereErasedTextStaysInTheFile) {
    domain::Contact contact;
    contact.partner = {add(trainingPartner(QStringLiteral("XAA")))};
    contact.name = QStringLiteral("Zerubbabel Quince");
    contact.audience = domain::Audience::Unit;
    add(contact);
    openOn(first);
    // As another program that reads an earlier state of the file.
    auto reading =
        need(storage::Transaction::begin(workspace->database(), storage::Transaction::Kind::Read));
    need(workspace->database().number(QStringLiteral("SELECT count(*) FROM contact")));
    window->actions().personalData->trigger();
    auto* erase = dialog("personalDataDialog")->findChild<QPushButton*>(QStringLiteral("erase"));
    ASSERT_TRUE(until([&] { return erase->isEnabled(); }));
    erase->click();
    button(dialog("eraseDialog"), QStringLiteral("Erase for good"))->click();
    const QMessageBox* box = nullptr;
    constexpr int kPatience = 20'000;  // the other program is waited for
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (box = window->findChild<QMessageBox*>()) != nullptr; }, kPatience));
    EXPECT_EQ(box->text(), QStringLiteral("The personal data were not erased everywhere."));
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("leaves the file for good when")))
        << qPrintable(box->informativeText());
    answer(QStringLiteral("Close"));
    reading.rollBack();
}

TEST_F(WindowTest, disablesEditingWhereNothingCanBeWritten) {
    ui::Session session(need(ui::OpenedWorkspace::of(need(
                            storage::Workspace::open(path, storage::Workspace::Access::ReadOnly)))),
                        clock, QUuid::createUuid());
    ui::WorkspaceView view(
        session, storage::Drafts(folder.filePath(QStringLiteral("drafts")), session.workspace()));
    view.resize(1200, 700);
    view.show();
    session.start();
    auto* headline =
        view.findChild<QWidget*>(QStringLiteral("field-headline"))->findChild<QLineEdit*>();
    ASSERT_TRUE(until([&] { return !headline->text().isEmpty(); }));
    EXPECT_TRUE(headline->isReadOnly());
    EXPECT_FALSE(view.findChild<QWidget*>(QStringLiteral("save"))->isVisible());
    QStringList bars;
    for (const ui::MessageBar* bar : view.findChildren<ui::MessageBar*>()) bars << bar->text();
    EXPECT_FALSE(bars.filter(QStringLiteral("reading only")).isEmpty());
}

}  // namespace
}  // namespace pact
