#include "tests/ui/windowtest.h"

#include <QRadioButton>

namespace pact {
namespace {

using namespace testing_support;

TEST_F(WindowTest, putsRivalValuesToTheUser) {
    openOn(first);
    type("field-headline", QStringLiteral("Mine"));
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Theirs"))});
    press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* rivals = dialog("conflictDialog");
    ASSERT_NE(rivals, nullptr);
    QStringList shown;
    for (const QLabel* label : rivals->findChildren<QLabel*>()) shown << label->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("Exchange samples")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Mine")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Theirs")));
    EXPECT_EQ(stored(first, "headline"), QStringLiteral("Theirs"));
    rivals->findChild<QRadioButton*>(QStringLiteral("mine-headline"))->setChecked(true);
    rivals->findChild<QPushButton*>()->click();
    EXPECT_TRUE(until([&] { return stored(first, "headline") == u"Mine"; }));
}

TEST_F(WindowTest, takesTheirsWhenTheUserSaysSo) {
    openOn(first);
    type("field-headline", QStringLiteral("Mine"));
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Theirs"))});
    press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* rivals = dialog("conflictDialog");
    ASSERT_NE(rivals, nullptr);
    rivals->findChild<QPushButton*>()->click();
    EXPECT_TRUE(until([&] { return line("field-headline")->text() == u"Theirs"; }));
    EXPECT_TRUE(until([&] { return !view().hasEdits(); }));
    EXPECT_EQ(stored(first, "headline"), QStringLiteral("Theirs"));
}

TEST_F(WindowTest, mergesWhatTwoPeopleChangedInDifferentFields) {
    openOn(first);
    type("field-paragraph", QStringLiteral("12"));
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Theirs"))});
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(until([&] { return stored(first, "paragraph") == u"12"; }));
    EXPECT_EQ(stored(first, "headline"), QStringLiteral("Theirs"));
    EXPECT_TRUE(until([&] { return line("field-headline")->text() == u"Theirs"; }));
}

TEST_F(WindowTest, putsRivalValuesInARecordDialogToTheUser) {
    const QUuid report = addReport();
    for (const char* choice : {"mine", "theirs"}) {
        openOn(first);
        QDialog* record = openReport();
        ASSERT_NE(record, nullptr);
        auto* narrative = qobject_cast<QPlainTextEdit*>(inputOf(record, "narrative"));
        const QString mine = QStringLiteral("Mine, %1").arg(choice);
        narrative->setPlainText(mine);
        applied({change<domain::ProgressReport>(report, "narrative",
                                                QStringLiteral("Theirs, not %1").arg(choice))});
        QTest::mouseClick(button(record, QStringLiteral("Save")), Qt::LeftButton);
        QDialog* rivals = dialog("conflictDialog");
        ASSERT_NE(rivals, nullptr);
        QStringList shown;
        for (const QLabel* label : rivals->findChildren<QLabel*>()) shown << label->text();
        EXPECT_TRUE(shown.contains(mine));
        EXPECT_TRUE(shown.contains(QStringLiteral("Theirs, not %1").arg(choice)));
        const QString unit =
            domain::specOf<domain::ProgressReport>().field(QStringLiteral("narrative")).unit;
        rivals->findChild<QRadioButton*>(QLatin1String(choice) + u'-' + unit)->setChecked(true);
        const QPointer<QDialog> watched = record;
        QTest::mouseClick(button(rivals, QStringLiteral("Save this choice")), Qt::LeftButton);
        EXPECT_TRUE(until([&] { return !watched; }));
        const QString wanted =
            choice == QByteArray("mine") ? mine : QStringLiteral("Theirs, not theirs");
        EXPECT_TRUE(until([&] { return narrativeOf(report) == wanted; }));
        window.reset();
    }
}

TEST_F(WindowTest, keepsARecordDialogWhoseRivalsAreLeftForLater) {
    const QUuid report = addReport();
    openOn(first);
    QDialog* record = openReport();
    ASSERT_NE(record, nullptr);
    auto* narrative = qobject_cast<QPlainTextEdit*>(inputOf(record, "narrative"));
    narrative->setPlainText(QStringLiteral("Mine"));
    applied(
        {change<domain::ProgressReport>(report, "narrative", QStringLiteral("Written elsewhere"))});
    QTest::mouseClick(button(record, QStringLiteral("Save")), Qt::LeftButton);
    QDialog* rivals = dialog("conflictDialog");
    ASSERT_NE(rivals, nullptr);
    QTest::mouseClick(button(rivals, QStringLiteral("Decide later")), Qt::LeftButton);
    EXPECT_TRUE(until([&] { return button(record, QStringLiteral("Save"))->isEnabled(); }));
    EXPECT_TRUE(record->isVisible());
    EXPECT_EQ(narrative->toPlainText(), QStringLiteral("Mine"));
    EXPECT_EQ(narrativeOf(report), QStringLiteral("Written elsewhere"));
}

TEST_F(WindowTest, putsRivalTranslationsToTheUser) {
    translateElsewhere(QStringLiteral("Comme au début"));
    openOn(first);
    ASSERT_TRUE(until([&] { return child<QLineEdit>("translation-headline/fr") != nullptr; }));
    auto* french = child<QLineEdit>("translation-headline/fr");
    EXPECT_EQ(french->text(), QStringLiteral("Comme au début"));
    french->selectAll();
    QTest::keyClicks(french, QStringLiteral("La mienne"));
    translateElsewhere(QStringLiteral("La leur"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* rivals = dialog("conflictDialog");
    ASSERT_NE(rivals, nullptr);
    QStringList shown;
    for (const QLabel* label : rivals->findChildren<QLabel*>()) shown << label->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("Headline (French)")));
    EXPECT_TRUE(shown.contains(QStringLiteral("La leur")));
    rivals->findChild<QRadioButton*>(QStringLiteral("mine-headline/fr"))->setChecked(true);
    button(rivals, QStringLiteral("Save this choice"))->click();
    EXPECT_TRUE(until([&] { return translation(first) == u"La mienne"; }));
    EXPECT_EQ(stored(first, "headline"), QStringLiteral("Exchange samples"));
}

TEST_F(WindowTest, putsTheRivalValuesOfOneRecordAfterAnotherToTheUser) {
    openOn(first);
    int contests = 0;
    QObject::connect(&view(), &ui::RecommendationView::contested, window.get(),
                     [&contests] { ++contests; });
    type("field-headline", QStringLiteral("Mine"));
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Theirs"))});
    show(second);
    const QPointer<QDialog> asked = dialog("conflictDialog");
    ASSERT_TRUE(asked);
    type("field-headline", QStringLiteral("Mine too"));
    applied({change<domain::Recommendation>(second, "headline", QStringLiteral("Theirs too"))});
    view().leave();
    ASSERT_TRUE(until([&] { return contests == 2; }));
    button(asked, QStringLiteral("Save this choice"))->click();
    ASSERT_TRUE(until([&] { return !asked; }));
    QDialog* next = dialog("conflictDialog");
    ASSERT_NE(next, nullptr);
    QStringList shown;
    for (const QLabel* label : next->findChildren<QLabel*>()) shown << label->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("Mine too"))) << qPrintable(shown.join(u'|'));
    next->findChild<QRadioButton*>(QStringLiteral("mine-headline"))->setChecked(true);
    button(next, QStringLiteral("Save this choice"))->click();
    EXPECT_TRUE(until([&] { return stored(second, "headline") == u"Mine too"; }));
    EXPECT_EQ(stored(first, "headline"), QStringLiteral("Theirs"));
}

TEST_F(WindowTest, putsWhatWasTypedLatestInARecordThatWaitsForItsQuestion) {
    openOn(first);
    int contests = 0;
    QObject::connect(&view(), &ui::RecommendationView::contested, window.get(),
                     [&contests] { ++contests; });
    type("field-headline", QStringLiteral("Mine"));
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Theirs"))});
    show(second);
    const QPointer<QDialog> asked = dialog("conflictDialog");
    ASSERT_TRUE(asked);
    type("field-headline", QStringLiteral("Mine too"));
    applied({change<domain::Recommendation>(second, "headline", QStringLiteral("Theirs too"))});
    view().leave();
    ASSERT_TRUE(until([&] { return contests == 2; }));
    type("field-headline", QStringLiteral("Mine at last"));
    view().leave();
    ASSERT_TRUE(until([&] { return contests == 3; }));
    button(asked, QStringLiteral("Save this choice"))->click();
    ASSERT_TRUE(until([&] { return !asked; }));
    QDialog* next = dialog("conflictDialog");
    ASSERT_NE(next, nullptr);
    QStringList shown;
    for (const QLabel* label : next->findChildren<QLabel*>()) shown << label->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("Mine at last"))) << qPrintable(shown.join(u'|'));
}

TEST_F(WindowTest, keepsWhatIsTypedWhileRivalsAreSettled) {
    openOn(first);
    type("field-headline", QStringLiteral("Mine"));
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Theirs"))});
    press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* rivals = dialog("conflictDialog");
    ASSERT_NE(rivals, nullptr);
    type("field-paragraph", QStringLiteral("12"));
    button(rivals, QStringLiteral("Save this choice"))->click();
    EXPECT_TRUE(until([&] { return line("field-headline")->text() == u"Theirs"; }));
    EXPECT_EQ(line("field-paragraph")->text(), QStringLiteral("12"));
    EXPECT_TRUE(view().hasEdits());
}

}  // namespace
}  // namespace pact
