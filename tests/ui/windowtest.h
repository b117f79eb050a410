#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/views/recommendationlist.h"
#include "ui/views/recommendationspage.h"
#include "ui/views/recommendationview.h"
#include "ui/views/workspaceview.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace pact::testing_support {

/// What tests do with an open window: go to a record, type, press, answer boxes.
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

    QString translation(const QUuid& id) {
        storage::RecordStore fresh(workspace->database());
        return need(fresh.get(domain::specOf<domain::Recommendation>(), id))
            .translation(QStringLiteral("headline/fr"));
    }

    /// Another program stores a French headline of the first recommendation.
    void translateElsewhere(const QString& text) {
        const auto& spec = domain::specOf<domain::Recommendation>();
        storage::RecordStore fresh(workspace->database());
        const domain::Record before = need(fresh.get(spec, first));
        domain::Record after = before;
        after.translate(QStringLiteral("headline/fr"), text);
        applied({changes::edit(spec, before, after)});
    }

    /// The words of a PDF file, once it is there.
    static QString textOfPdf(const QString& path) {
        until([&] { return QFile::exists(path); });
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), path, QStringLiteral("-")});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }

    QString narrativeOf(const QUuid& report) {
        storage::RecordStore fresh(workspace->database());
        const auto& spec = domain::specOf<domain::ProgressReport>();
        return need(fresh.get(spec, report)).value(spec, QStringLiteral("narrative"));
    }

    /// Ctrl+N, and this reference in the dialog that comes; Save is pressed.
    QDialog* addInDialog(const QString& reference) {
        press(Qt::Key_N, Qt::ControlModifier);
        QDialog* record = dialog("recordDialog");
        if (!record || !QTest::qWaitForWindowActive(record)) return nullptr;
        QTest::keyClicks(inputOf(record, "reference"), reference);
        QTest::mouseClick(button(record, QStringLiteral("Save")), Qt::LeftButton);
        return record;
    }

    /// A meeting that was held on two days.
    QUuid addMeeting(const QString& reference, domain::MeetingKind kind, QDate start) {
        domain::Meeting meeting;
        meeting.reference = reference;
        meeting.kind = kind;
        meeting.start = start;
        meeting.end = start.addDays(1);
        meeting.precision = domain::Precision::Day;
        meeting.status = domain::MeetingStatus::Held;
        meeting.audience = domain::Audience::Public;
        return add(meeting);
    }
    void addPcg() {
        pcg = addMeeting(QStringLiteral("PCG17"), domain::MeetingKind::Pcg, QDate(2023, 12, 11));
    }

    /// The meeting endorses the first recommendation, of an earlier one, on its last day.
    void endorseFirst() {
        const QUuid ewg =
            addMeeting(QStringLiteral("EWG2023-05"), domain::MeetingKind::Ewg, QDate(2023, 5, 9));
        applied({change<domain::Recommendation>(first, "meeting", toText(ewg))});
        domain::Decision decision;
        decision.reference = QStringLiteral("PCG17/1");
        decision.meeting = {pcg};
        decision.date = QDate(2023, 12, 12);
        decision.mode = domain::DecisionMode::InSession;
        decision.audience = domain::Audience::Public;
        domain::DecisionItem item;
        item.decision = {add(decision)};
        item.recommendation = {first};
        item.outcome = domain::Outcome::Endorsed;
        item.audience = domain::Audience::Public;
        add(item);
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

    /// Answers the dialog that asks for the officer, once it is there; without a name: later.
    void sayWhoWorksHere(const QString& name) {
        const QPointer<QDialog> officer = dialog("officerDialog");
        ASSERT_TRUE(officer);
        if (!name.isEmpty())
            QTest::keyClicks(officer->findChild<QLineEdit*>(QStringLiteral("officerName")), name);
        const QString word = name.isEmpty() ? QStringLiteral("Later") : QStringLiteral("Continue");
        QTest::mouseClick(button(officer, word), Qt::LeftButton);
        ASSERT_TRUE(until([&] { return !officer; }));
        if (QApplication::activeModalWidget()) return;
        window->activateWindow();  // where no window manager does it
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    QUuid pcg;
};

}  // namespace pact::testing_support
