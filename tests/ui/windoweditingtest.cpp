#include "tests/ui/windowtest.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace pact {
namespace {

using namespace testing_support;

TEST_F(WindowTest, savesWithControlEnterAndTakesBackWithUndo) {
    openOn(second);
    type("field-headline", QStringLiteral("Train border officers"));
    EXPECT_EQ(stored(second, "headline"), QStringLiteral("Train customs officers"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(until([&] { return stored(second, "headline") == u"Train border officers"; }));
    EXPECT_TRUE(until([&] { return window->actions().undo->isEnabled(); }));
    EXPECT_EQ(window->actions().undo->text().remove(u'&'),
              QStringLiteral("Undo edit of SOFIA-2023/2"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(until([&] { return stored(second, "headline") == u"Train customs officers"; }));
    EXPECT_TRUE(until([&] { return line("field-headline")->text() == u"Train customs officers"; }));
    EXPECT_TRUE(until([&] { return window->actions().redo->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(until([&] { return stored(second, "headline") == u"Train border officers"; }));
}

TEST_F(WindowTest, undoOutlivesARestart) {
    openOn(second);
    type("field-headline", QStringLiteral("Another headline"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return stored(second, "headline") == u"Another headline"; }));
    window.reset();
    openOn(second);
    ASSERT_TRUE(until([&] { return window->actions().undo->isEnabled(); }));
    window->actions().undo->trigger();
    EXPECT_TRUE(until([&] { return stored(second, "headline") == u"Train customs officers"; }));
}

TEST_F(WindowTest, asksAgainWhoWorksHereBeforeTheFirstChange) {
    settings.rememberOfficer({}, {});
    openOn(first);
    sayWhoWorksHere({});
    type("field-headline", QStringLiteral("Whose?"));
    press(Qt::Key_Return, Qt::ControlModifier);
    sayWhoWorksHere({});
    EXPECT_EQ(stored(first, "headline"), QStringLiteral("Exchange samples"));
    EXPECT_TRUE(view().hasEdits());
    QStringList bars;
    for (const ui::MessageBar* bar : view().findChildren<ui::MessageBar*>()) bars << bar->text();
    EXPECT_FALSE(bars.filter(QStringLiteral("who works here")).isEmpty());

    press(Qt::Key_Return, Qt::ControlModifier);
    sayWhoWorksHere(QStringLiteral("Late Comer"));
    EXPECT_TRUE(until([&] { return stored(first, "headline") == u"Whose?"; }));
    EXPECT_TRUE(until([&] { return !view().hasEdits(); }));
    const auto latest = need(changes::history(workspace->database(), first, 1));
    EXPECT_EQ(latest.front().officer, QStringLiteral("LC"));
}

TEST_F(WindowTest, asksWhoWorksHereOverADialogToo) {
    settings.rememberOfficer({}, {});
    openOn(first);
    sayWhoWorksHere({});
    const QPointer<QDialog> record = addInDialog(QStringLiteral("SOFIA-2023/3"));
    sayWhoWorksHere({});
    EXPECT_TRUE(record);  // with what was typed
    EXPECT_EQ(list()->rowCount(), 3);
    QTest::mouseClick(button(record, QStringLiteral("Save")), Qt::LeftButton);
    sayWhoWorksHere(QStringLiteral("Late Comer"));
    EXPECT_TRUE(until([&] { return !record; }));
    EXPECT_TRUE(until([&] { return list()->rowCount() == 4; }));
}

TEST_F(WindowTest, saysOfTheRecordThatIsLeftWhyItCouldNotBeWritten) {
    settings.rememberOfficer({}, {});
    openOn(first);
    sayWhoWorksHere({});
    type("field-headline", QStringLiteral("Left before"));
    show(second);
    type("field-headline", QStringLiteral("Whose?"));
    files.path = folder.filePath(QStringLiteral("copy.pact"));
    window->actions().saveCopy->trigger();
    sayWhoWorksHere({});  // neither is written
    const auto boxes = window->findChildren<QMessageBox*>();
    ASSERT_EQ(boxes.size(), 1);
    const QString reason = boxes.front()->informativeText();
    EXPECT_TRUE(reason.contains(u"who works here")) << qPrintable(reason);
    EXPECT_FALSE(reason.contains(u"corrected"));
    EXPECT_EQ(files.asked, 0);
    answer(QStringLiteral("Save a copy"));
    EXPECT_TRUE(until([&] { return QFile::exists(files.path); }));
    QStringList bars;
    for (const ui::MessageBar* bar : window->findChildren<ui::MessageBar*>()) bars << bar->text();
    EXPECT_FALSE(bars.filter(QStringLiteral("The record that you left")).isEmpty());
}

TEST_F(WindowTest, savesWhenTheRecordIsLeft) {
    openOn(first);
    type("field-headline", QStringLiteral("Exchange samples monthly"));
    show(third);
    EXPECT_TRUE(until([&] { return stored(first, "headline") == u"Exchange samples monthly"; }));
}

TEST_F(WindowTest, saysBesideTheFieldWhatIsToBeCorrected) {
    openOn(first);
    type("field-reference", QStringLiteral(" "));
    press(Qt::Key_Return, Qt::ControlModifier);
    QLabel* issue = child<QLabel>("issue-reference");
    EXPECT_TRUE(until([&] { return issue->isVisible() && !issue->text().isEmpty(); }));
    EXPECT_EQ(stored(first, "reference"), QStringLiteral("SOFIA-2023/1"));
}

TEST_F(WindowTest, keepsWhatWasTypedAsADraft) {
    openOn(first);
    type("field-headline", QStringLiteral("Half a thou"));
    window.reset();
    EXPECT_EQ(stored(first, "headline"), QStringLiteral("Exchange samples"));
    openOn(first);
    EXPECT_TRUE(until([&] { return line("field-headline")->text() == u"Half a thou"; }));
    EXPECT_TRUE(view().hasEdits());
    press(Qt::Key_Escape, Qt::NoModifier);
    window->actions().revert->trigger();
    answer(QStringLiteral("Discard"));
    EXPECT_TRUE(until([&] { return line("field-headline")->text() == u"Exchange samples"; }));
    EXPECT_FALSE(view().hasEdits());
}

TEST_F(WindowTest, addsARecommendationInADialog) {
    openOn(first);
    ASSERT_NE(addInDialog(QStringLiteral("SOFIA-2023/3")), nullptr);
    EXPECT_TRUE(until([&] { return list()->rowCount() == 4; }));
    EXPECT_TRUE(until([&] { return child<QLabel>("heading")->text() == u"SOFIA-2023/3"; }));
}

TEST_F(WindowTest, refusesAReferenceThatIsTaken) {
    openOn(first);
    QDialog* record = addInDialog(QStringLiteral("SOFIA-2023/2"));
    ASSERT_NE(record, nullptr);
    QLabel* issue = record->findChild<QLabel*>(QStringLiteral("issue-reference"));
    EXPECT_TRUE(until([&] { return issue->isVisible() && !issue->text().isEmpty(); }));
    EXPECT_EQ(list()->rowCount(), 3);
}

TEST_F(WindowTest, savesARecordDialogWithControlEnter) {
    openOn(first);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        window->actions().addRecommendation->trigger();
        QDialog* record = dialog("recordDialog");
        ASSERT_NE(record, nullptr);
        const QPointer<QDialog> watched = record;
        QTest::keyClicks(inputOf(record, "reference"),
                         QStringLiteral("SOFIA-2023/%1").arg(key == Qt::Key_Return ? 3 : 4));
        QTest::keyClick(inputOf(record, "note"), key, Qt::ControlModifier);
        EXPECT_TRUE(until([&] { return !watched; }));
    }
    EXPECT_TRUE(until([&] { return list()->rowCount() == 5; }));
}

TEST_F(WindowTest, saysThatATranslationIsTooLong) {
    translateElsewhere(QStringLiteral("Court"));
    openOn(first);
    ASSERT_TRUE(until([&] { return child<QLineEdit>("translation-headline/fr") != nullptr; }));
    auto* french = child<QLineEdit>("translation-headline/fr");
    // In the form in which texts are stored each of these letters is two characters.
    QGuiApplication::clipboard()->setText(QString(1000, QChar(0x0958)));
    french->selectAll();
    french->paste();
    EXPECT_TRUE(view().hasEdits());
    window->actions().save->trigger();
    auto* issue = child<QLabel>("issue-headline");
    EXPECT_TRUE(until([&] { return issue->isVisible(); }));
    EXPECT_TRUE(issue->text().startsWith(u"French: ")) << qPrintable(issue->text());
    EXPECT_TRUE(french->hasFocus());
    EXPECT_EQ(translation(first), QStringLiteral("Court"));
    french->selectAll();
    QTest::keyClicks(french, QStringLiteral("Plus court"));
    window->actions().save->trigger();
    EXPECT_TRUE(until([&] { return translation(first) == u"Plus court"; }));
}

TEST_F(WindowTest, addsAndTakesAwayATranslation) {
    openOn(first);
    child<QToolButton>("translate-headline")->click();
    auto* languages = child<QMenu>("languages");
    ASSERT_NE(languages, nullptr);
    ASSERT_EQ(languages->actions().size(), 6);
    QAction* inFrench = languages->actions()[3];
    languages->close();
    inFrench->trigger();
    auto* french = child<QLineEdit>("translation-headline/fr");
    ASSERT_NE(french, nullptr);
    EXPECT_TRUE(french->hasFocus());
    QTest::keyClicks(french, QStringLiteral("Faire circuler"));
    EXPECT_TRUE(view().hasEdits());
    window->actions().save->trigger();
    EXPECT_TRUE(until([&] { return translation(first) == u"Faire circuler"; }));
    ASSERT_TRUE(until([&] { return !view().hasEdits(); }));
    french->selectAll();
    QTest::keyClick(french, Qt::Key_Delete);
    EXPECT_TRUE(view().hasEdits());
    window->actions().save->trigger();
    EXPECT_TRUE(until([&] { return translation(first).isEmpty(); }));
}

}  // namespace
}  // namespace pact
