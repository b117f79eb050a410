#include "tests/ui/windowtest.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStatusBar>

namespace pact {
namespace {

using namespace testing_support;

TEST_F(WindowTest, showsTheListInTheOrderOfNumbers) {
    openWindow();
    ASSERT_TRUE(
        until([&] { return list()->rowCount() == 3 && !list()->index(2, 0).data().isNull(); }));
    EXPECT_EQ(list()->index(0, 0).data().toString(), QStringLiteral("SOFIA-2023/1"));
    EXPECT_EQ(list()->index(2, 0).data().toString(), QStringLiteral("SOFIA-2023/10"));
    EXPECT_EQ(child<QLabel>("count")->text(), QStringLiteral("3 of 3 recommendations"));
}

TEST_F(WindowTest, filtersWhileOneTypes) {
    openWindow();
    ASSERT_TRUE(until([&] { return list()->rowCount() == 3; }));
    QTest::keyClicks(child<QLineEdit>("search"), QStringLiteral("custo"));
    EXPECT_TRUE(until([&] { return child<QLabel>("count")->text() == u"1 of 3 recommendations"; }));
    EXPECT_TRUE(until([&] { return list()->index(0, 0).data().toString() == u"SOFIA-2023/2"; }));
    QTest::keyClicks(child<QLineEdit>("search"), QStringLiteral("zzz"));
    EXPECT_TRUE(until([&] { return list()->rowCount() == 0; }));
    child<QLineEdit>("search")->clear();
    EXPECT_TRUE(until([&] { return list()->rowCount() == 3; }));
}

TEST_F(WindowTest, keepsShowingARecordThatTheFilterHides) {
    openOn(second);
    auto* search = child<QLineEdit>("search");
    QTest::keyClicks(search, QStringLiteral("samples"));
    ASSERT_TRUE(until([&] { return list()->rowCount() == 1; }));
    EXPECT_EQ(view().current(), second);
    EXPECT_FALSE(child<QTableView>("recommendations")->currentIndex().isValid());
    search->clear();
    auto* table = child<QTableView>("recommendations");
    EXPECT_TRUE(until([&] { return table->currentIndex().row() == 1; }));
    QTest::keyClicks(search, QStringLiteral("samples"));
    QTest::keyClick(search, Qt::Key_Down);  // before the answer is there
    EXPECT_TRUE(until([&] { return view().current() == first; }));
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(WindowTest, keepsShowingARecordThatLeavesTheFilterWhenItIsSaved) {
    openOn(first);
    QTest::keyClicks(child<QLineEdit>("search"), QStringLiteral("sofia"));
    type("field-reference", QStringLiteral("VIENNA-2023/1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(until([&] { return list()->rowCount() == 2; }));
    EXPECT_TRUE(until([&] { return child<QLabel>("heading")->text() == u"VIENNA-2023/1"; }));
    ASSERT_TRUE(until([&] { return window->actions().undo->isEnabled(); }));
    EXPECT_EQ(view().current(), first);
    window->actions().undo->trigger();
    EXPECT_TRUE(until([&] { return list()->rowCount() == 3; }));
    EXPECT_TRUE(
        until([&] { return child<QTableView>("recommendations")->currentIndex().row() == 0; }));
    EXPECT_EQ(view().current(), first);
}

TEST_F(WindowTest, showsWhatAnotherProgramSaves) {
    openOn(first);
    applied(
        {change<domain::Recommendation>(first, "headline", QStringLiteral("Written elsewhere"))});
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return line("field-headline")->text() == u"Written elsewhere"; }, 1000));
    EXPECT_TRUE(
        until([&] { return list()->index(0, 1).data().toString() == u"Written elsewhere"; }));
    add(recommendation(QStringLiteral("SOFIA-2023/11")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->rowCount() == 4; }, 1000));
    EXPECT_EQ(view().current(), first);
}

TEST_F(WindowTest, leavesOutColumnsInWhichNothingStands) {
    addReport();
    openOn(first);
    auto* table = child<QWidget>("section-progress-report")->findChild<QTableView*>();
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 1; }));
    EXPECT_FALSE(table->isColumnHidden(0));
    EXPECT_FALSE(table->isColumnHidden(table->model()->columnCount() - 1));
    auto* addressees = child<QWidget>("section-addressee")->findChild<QTableView*>();
    domain::Addressee addressee;
    addressee.recommendation = {first};
    addressee.partner = {need(store.list(domain::specOf<domain::Partner>(), {})).front().id};
    addressee.role = domain::Role::Implementer;
    addressee.mode = domain::Mode::Each;
    addressee.audience = domain::Audience::Public;
    add(addressee);
    ASSERT_TRUE(until([&] { return addressees->model()->rowCount() == 1; }));
    EXPECT_FALSE(addressees->isColumnHidden(0));
    EXPECT_TRUE(addressees->isColumnHidden(1));
}

TEST_F(WindowTest, archivesAndBringsBack) {
    openOn(second);
    window->actions().archive->trigger();
    EXPECT_TRUE(until([&] { return list()->rowCount() == 2; }));
    EXPECT_EQ(stored(second, "archived"), QStringLiteral("yes"));
    ASSERT_TRUE(until([&] { return window->actions().undo->isEnabled(); }));
    window->actions().undo->trigger();
    EXPECT_TRUE(until([&] { return list()->rowCount() == 3; }));
    EXPECT_TRUE(stored(second, "archived").isEmpty());
}

TEST_F(WindowTest, deleteArchivesTheRecordOfTheRowNotTheOneStillShown) {
    openOn(first);
    auto* table = child<QTableView>("recommendations");
    table->selectRow(1);
    ASSERT_EQ(view().current(), first);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(until([&] { return list()->rowCount() == 2; }));
    EXPECT_EQ(stored(second, "archived"), QStringLiteral("yes"));
    EXPECT_TRUE(stored(first, "archived").isEmpty());
}

TEST_F(WindowTest, deleteThatIsHeldArchivesOneRecord) {
    openOn(first);
    auto* table = child<QTableView>("recommendations");
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(table, &held);
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(until([&] { return list()->rowCount() == 2; }));
    EXPECT_EQ(stored(third, "archived"), QStringLiteral("yes"));
    EXPECT_TRUE(stored(first, "archived").isEmpty());
    EXPECT_FALSE(window->actions().archive->autoRepeat());
}

TEST_F(WindowTest, deleteBringsNothingBack) {
    openOn(first);
    window->actions().showArchived->setChecked(true);
    auto* table = child<QTableView>("recommendations");
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_TRUE(until([&] { return view().isArchived(); }));
    QTest::keyClick(table, Qt::Key_Delete);
    const auto said = [this] { return window->statusBar()->currentMessage(); };
    EXPECT_TRUE(until([&] { return said().contains(u"already"); })) << qPrintable(said());
    EXPECT_EQ(stored(first, "archived"), QStringLiteral("yes"));
    window->actions().archive->trigger();
    EXPECT_TRUE(until([&] { return stored(first, "archived").isEmpty(); }));
}

TEST_F(WindowTest, headlinesKeepTheirPartOfANarrowList) {
    openOn(first);
    auto* table = child<QTableView>("recommendations");
    for (const int width : {1100, 1280, 1600}) {
        window->resize(width, 700);
        ASSERT_TRUE(until([&] { return window->width() == width; }));
        EXPECT_GE(table->columnWidth(1), table->viewport()->width() * 0.32) << width;
        EXPECT_EQ(table->horizontalHeader()->length(), table->viewport()->width()) << width;
    }
}

TEST_F(WindowTest, canBeWorkedByKeys) {
    translateElsewhere(QStringLiteral("Échanger"));
    openOn(first);
    auto* search = child<QLineEdit>("search");
    auto* table = child<QTableView>("recommendations");
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("samples"));
    ASSERT_TRUE(until([&] { return list()->rowCount() == 1; }));
    press(Qt::Key_Escape, Qt::NoModifier);
    EXPECT_TRUE(search->text().isEmpty());
    ASSERT_TRUE(until([&] { return list()->rowCount() == 3; }));
    press(Qt::Key_Tab, Qt::NoModifier);
    EXPECT_TRUE(table->hasFocus());
    press(Qt::Key_F2, Qt::NoModifier);
    EXPECT_TRUE(line("field-headline")->hasFocus());
    press(Qt::Key_Tab, Qt::NoModifier);
    EXPECT_TRUE(child<QLineEdit>("translation-headline/fr")->hasFocus());
    press(Qt::Key_Tab, Qt::NoModifier);
    EXPECT_TRUE(child<QToolButton>("translate-headline")->hasFocus());
    press(Qt::Key_Tab, Qt::NoModifier);
    EXPECT_TRUE(child<QWidget>("field-pillar")->focusProxy()->hasFocus());
    table->setFocus();
    press(Qt::Key_Delete, Qt::NoModifier);
    EXPECT_TRUE(until([&] { return stored(first, "archived") == u"yes"; }));
    ASSERT_TRUE(until([&] { return window->actions().undo->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(until([&] { return stored(first, "archived").isEmpty(); }));
}

}  // namespace
}  // namespace pact
