#include "tests/ui/windowtest.h"

#include <QAction>
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
