#include "tests/ui/windowfixture.h"
#include "ui/views/recommendationlist.h"
#include "ui/views/recommendationspage.h"
#include "ui/views/recommendationview.h"
#include "ui/views/workspaceview.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace pact {
namespace {

using namespace testing_support;

class WindowTest : public WindowFixture {
protected:
    void openOn(const QUuid& id) {
        openWindow();
        ASSERT_TRUE(until([&] { return list()->rowCount() == 3; }));
        show(id);
    }

    void show(const QUuid& id) {
        window->workspaceView()->recommendations().go(id);
        ASSERT_TRUE(until([&] { return view().current() == id && view().detail(); }));
    }

    QAbstractItemModel* list() { return child<QTableView>("recommendations")->model(); }
    ui::RecommendationView& view() { return window->workspaceView()->recommendations().view(); }
    QLineEdit* line(const char* field) { return child<QWidget>(field)->findChild<QLineEdit*>(); }

    void type(const char* field, const QString& text) {
        QLineEdit* edit = line(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key,
                        modifiers);
    }

    /// What takes the keys of a field of a dialog.
    static QWidget* inputOf(QDialog* owner, const char* field) {
        return owner->findChild<QWidget*>(QStringLiteral("field-") + QLatin1String(field))
            ->focusProxy();
    }

    /// A progress report on the first recommendation.
    QUuid addReport() {
        domain::Partner partner;
        partner.code = QStringLiteral("XX");
        partner.kind = domain::PartnerKind::Country;
        partner.audience = domain::Audience::Public;
        domain::ProgressReport report;
        report.recommendation = {first};
        report.partner = {add(partner)};
        report.received = QDate(2023, 11, 2);
        report.asAt = QDate(2023, 11, 1);
        report.stage = domain::Stage::InProgress;
        report.basis = domain::Basis::WrittenByPartner;
        report.narrative = {QStringLiteral("As it began")};
        report.audience = domain::Audience::Unit;
        return add(report);
    }

    QString narrativeOf(const QUuid& report) {
        storage::RecordStore fresh(workspace->database());
        const auto& spec = domain::specOf<domain::ProgressReport>();
        return need(fresh.get(spec, report)).value(spec, QStringLiteral("narrative"));
    }

    /// Opens the report of the record that is shown in its dialog.
    QDialog* openReport() {
        until([&] { return child<QToolButton>("edit-progress-report")->isEnabled(); });
        child<QToolButton>("edit-progress-report")->click();
        return dialog("recordDialog");
    }

    static QPushButton* button(QDialog* owner, const QString& text) {
        for (QPushButton* each : owner->findChildren<QPushButton*>())
            if (each->text().remove(u'&') == text) return each;
        return nullptr;
    }

    /// Presses the button of a message box that bears this text.
    void answer(const QString& text) {
        QPushButton* found = nullptr;
        ASSERT_TRUE(until([&] {
            for (QMessageBox* box : window->findChildren<QMessageBox*>())
                for (QPushButton* button : box->findChildren<QPushButton*>())
                    if (button->text().remove(u'&') == text && button->isVisible()) found = button;
            return found != nullptr;
        }));
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

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

TEST_F(WindowTest, addsARecommendationInADialog) {
    openOn(first);
    press(Qt::Key_N, Qt::ControlModifier);
    QDialog* record = dialog("recordDialog");
    ASSERT_NE(record, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(record));
    auto* reference =
        record->findChild<QWidget*>(QStringLiteral("field-reference"))->findChild<QLineEdit*>();
    QTest::keyClicks(reference, QStringLiteral("SOFIA-2023/3"));
    QTest::mouseClick(button(record, QStringLiteral("Save")), Qt::LeftButton);
    EXPECT_TRUE(until([&] { return list()->rowCount() == 4; }));
    EXPECT_TRUE(until([&] { return child<QLabel>("heading")->text() == u"SOFIA-2023/3"; }));
}

TEST_F(WindowTest, refusesAReferenceThatIsTaken) {
    openOn(first);
    press(Qt::Key_N, Qt::ControlModifier);
    QDialog* record = dialog("recordDialog");
    ASSERT_NE(record, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(record));
    auto* reference =
        record->findChild<QWidget*>(QStringLiteral("field-reference"))->findChild<QLineEdit*>();
    QTest::keyClicks(reference, QStringLiteral("SOFIA-2023/2"));
    QTest::mouseClick(button(record, QStringLiteral("Save")), Qt::LeftButton);
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
    auto* box = window->findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(box->informativeText().isEmpty());
    EXPECT_EQ(window->session(), nullptr);
}

TEST_F(WindowTest, exportsTheReportOfAMeeting) {
    domain::Meeting meeting;
    meeting.reference = QStringLiteral("PCG17");
    meeting.kind = domain::MeetingKind::Pcg;
    meeting.number = 17;
    meeting.start = QDate(2023, 12, 11);
    meeting.end = QDate(2023, 12, 12);
    meeting.precision = domain::Precision::Day;
    meeting.status = domain::MeetingStatus::Held;
    meeting.audience = domain::Audience::Public;
    add(meeting);
    openOn(first);
    files.path = folder.filePath(QStringLiteral("report.pdf"));
    window->actions().exportReport->trigger();
    QDialog* choice = dialog("exportDialog");
    ASSERT_NE(choice, nullptr);
    for (QPushButton* button : choice->findChildren<QPushButton*>())
        if (button->isDefault()) button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(files.path); }, 20000));
    QFile pdf(files.path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_TRUE(until([&] { return window->findChild<QMessageBox*>() != nullptr; }));
}

TEST_F(WindowTest, savesACopy) {
    openOn(first);
    files.path = folder.filePath(QStringLiteral("copy.pact"));
    window->actions().saveCopy->trigger();
    EXPECT_TRUE(until([&] { return storage::inspect(files.path) == storage::FileState::Current; }));
}

TEST_F(WindowTest, disablesEditingWhereNothingCanBeWritten) {
    ui::Session session(need(storage::Workspace::open(path, storage::Workspace::Access::ReadOnly)),
                        clock, QUuid::createUuid());
    ui::WorkspaceView view(
        session, ui::Drafts(folder.filePath(QStringLiteral("drafts")), session.workspace().id()));
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
