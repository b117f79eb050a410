#include "core/exchange/newrecord.h"
#include "core/report/canonicalcontent.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/whatleavesdialog.h"
#include "ui/models/reportdefinitions.h"
#include "ui/views/chaptertextsview.h"
#include "ui/views/paperpanel.h"
#include "ui/views/reportlist.h"
#include "ui/views/reportspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/papercanvas.h"
#include "ui/widgets/paperpreview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

namespace pact {
namespace {

using namespace testing_support;
using domain::ChapterText;
using domain::ReportDefinition;
using domain::ReportKind;

class ReportsTest : public WindowTest {
protected:
    ReportsTest() {
        addPcg();
        endorseFirst();
    }

    /// A definition of the paper for the meeting.
    QUuid define(const char* name, domain::Audience audience = domain::Audience::Partners,
                 const QUuid& meeting = {}) {
        ReportDefinition definition;
        definition.name = QString::fromUtf8(name);
        definition.kind = ReportKind::Pcg;
        definition.meeting = {meeting.isNull() ? pcg : meeting};
        definition.audience = audience;
        definition.language.tag = QStringLiteral("en");
        return add(definition);
    }

    void openReports(int count) {
        openOn(first);
        press(Qt::Key_3, Qt::ControlModifier);
        ASSERT_TRUE(until([&] { return rows()->rowCount() == count; }));
    }

    ui::ReportsPage& page() { return window->workspaceView()->reports(); }
    ui::PaperPreview* preview() { return child<ui::PaperPreview>("paperPreview"); }
    QString state() { return child<QLabel>("paperState")->text(); }
    QAbstractItemModel* rows() { return child<QTableView>("reports")->model(); }
    QString nameAt(int row) { return rows()->index(row, 0).data().toString(); }
    QString summaryAt(int row) {
        return rows()->index(row, 0).data(ui::ReportDefinitionsModel::SummaryRole).toString();
    }
    bool showsPages() {
        return until([&] { return preview()->pageCount() > 0; });
    }

    /// The paper made from what is stored now, as text.
    QString content() {
        const auto text = std::make_shared<QString>();
        page().paper().whenMade([text](const ui::MadePaperPtr& paper) {
            *text = report::canonicalContent(paper->content);
        });
        until([&] { return !text->isEmpty(); });
        return *text;
    }

    QDialog* newReport(const char* kind) {
        for (QAction* action : window->actions().newReport->actions())
            if (action->text() == QLatin1String(kind)) action->trigger();
        return dialog("recordDialog");
    }
    static bool hasField(QDialog* owner, const char* field) {
        return owner->findChild<QWidget*>(QStringLiteral("field-") + QLatin1String(field));
    }

    QLineEdit* searchWords() { return preview()->findChild<QLineEdit*>("searchWords"); }
    QString hits() { return preview()->findChild<QLabel*>(QStringLiteral("hits"))->text(); }

    QPlainTextEdit* text(const char* field) {
        return child<QWidget>("chapterTexts")
            ->findChild<QWidget*>(QStringLiteral("field-") + QLatin1String(field))
            ->findChild<QPlainTextEdit*>();
    }
    /// Types an introduction of the chapter that is shown.
    void introduce(const QString& words) {
        ASSERT_TRUE(until([&] { return page().texts().isEnabled(); }));
        text("introduction")->setFocus();
        QTest::keyClicks(text("introduction"), words);
    }
    std::vector<ChapterText> storedTexts() {
        storage::RecordStore fresh(workspace->database());
        std::vector<ChapterText> texts;
        for (const domain::Record& each : need(fresh.list(domain::specOf<ChapterText>(), {})))
            texts.push_back(domain::fromRecord<ChapterText>(each));
        return texts;
    }
    bool isIntroduced(const QString& words) {
        return until([&] {
            const auto texts = storedTexts();
            return texts.size() == 1 && texts.front().introduction.text == words;
        });
    }

    /// Once all that was asked of the background thread has been answered or dropped.
    void letBackgroundEnd() {
        bool isThere = false;
        window->session()->background().ask(
            window.get(),
            [](storage::Database&, const CancelToken&) -> Result<bool> { return true; },
            [&](const Result<bool>&) { isThere = true; });
        ASSERT_TRUE(until([&] { return isThere; }));
    }
};

TEST_F(ReportsTest, listsDefinitionsByNameWithWhatTheyAreAbout) {
    define("Room paper 10");
    define("Room paper 2", domain::Audience::Unit);
    define("annex");
    openReports(3);
    EXPECT_EQ(nameAt(0), QStringLiteral("annex"));
    EXPECT_EQ(nameAt(1), QStringLiteral("Room paper 2"));
    EXPECT_EQ(nameAt(2), QStringLiteral("Room paper 10"));
    EXPECT_EQ(summaryAt(0), QStringLiteral("PCG report  ·  PCG17  ·  for partners  ·  English"));
    EXPECT_EQ(summaryAt(1),
              QStringLiteral("PCG report  ·  PCG17  ·  for the Unit only  ·  English"));
    EXPECT_TRUE(rows()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"PCG17"));
}

TEST_F(ReportsTest, goesByTabThroughThePageAsItIsRead) {
    define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    introduce(QStringLiteral("Edited"));
    QStringList names;
    for (QWidget* each = child<QToolButton>("newReport"); names.size() < 60;
         each = each->nextInFocusChain()) {
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        if (!takesTab || !each->isEnabled() || !each->isVisibleTo(&page())) continue;
        names << each->objectName();
        if (each->objectName() == u"makePdf") break;
    }
    int place = -1;
    for (const char* name : {"newReport", "editReport", "duplicateReport", "archiveReport",
                             "reports", "chapter", "revertText", "saveText", "pages", "makePdf"}) {
        const auto next = static_cast<int>(names.indexOf(QLatin1String(name)));
        EXPECT_GT(next, place) << name << " in " << qPrintable(names.join(u' '));
        place = next;
    }
}

TEST_F(ReportsTest, namesEverythingThatTakesTheKeyboard) {
    define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    introduce(QStringLiteral("Edited"));
    press(Qt::Key_F, Qt::ControlModifier);
    preview()->findChild<QToolButton*>(QStringLiteral("showOutline"))->click();
    int count = 0;
    for (QWidget* each : page().findChildren<QWidget*>()) {
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        const bool isPart = qobject_cast<QComboBox*>(each->parentWidget()) != nullptr;
        if (!takesTab || isPart || !each->isVisible()) continue;
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(each);
        ASSERT_NE(heard, nullptr);
        EXPECT_FALSE(heard->text(QAccessible::Name).isEmpty())
            << each->metaObject()->className() << ' ' << qPrintable(each->objectName());
        ++count;
    }
    EXPECT_GT(count, 20);
}

TEST_F(ReportsTest, searchesThePaperFromAnywhereOnThePage) {
    define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    ASSERT_TRUE(until([&] { return page().texts().isEnabled(); }));
    for (QWidget* from : std::initializer_list<QWidget*>{
             child<QTableView>("reports"), child<QToolButton>("newReport"),
             child<QComboBox>("chapter"), text("introduction"), child<QPushButton>("makePdf"),
             child<QWidget>("pages")}) {
        from->setFocus();
        ASSERT_TRUE(from->hasFocus());
        press(Qt::Key_F, Qt::ControlModifier);
        EXPECT_EQ(window->workspaceView()->page(), ui::WorkspaceView::Reports);
        EXPECT_TRUE(searchWords()->hasFocus()) << from->metaObject()->className();
        press(Qt::Key_Escape, Qt::NoModifier);
        EXPECT_FALSE(searchWords()->isVisible());
    }
}

TEST_F(ReportsTest, goesThroughHitsAndZoomsFromTheList) {
    define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchWords(), QStringLiteral("recommendation"));
    ASSERT_TRUE(until([&] { return hits().startsWith(u"1 of ") && hits() != u"1 of 1"; }))
        << qPrintable(hits());
    auto* list = child<QTableView>("reports");
    list->setFocus();
    press(Qt::Key_F3, Qt::NoModifier);
    EXPECT_TRUE(hits().startsWith(u"2 of ")) << qPrintable(hits());
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(hits().startsWith(u"1 of ")) << qPrintable(hits());
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(child<QComboBox>("zoom")->currentText(), QStringLiteral("100 %"));
    press(Qt::Key_Escape, Qt::NoModifier);
    EXPECT_FALSE(searchWords()->isVisible());
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(ReportsTest, searchesTheRecommendationsWhereThereIsNoPaper) {
    openReports(0);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window->workspaceView()->page(), ui::WorkspaceView::Recommendations);
}

TEST_F(ReportsTest, keepsTheKeyboardInTheListWhenAnotherIsChosenDuringASearch) {
    define("First");
    define("Second");
    openReports(2);
    ASSERT_TRUE(showsPages());
    press(Qt::Key_F, Qt::ControlModifier);
    auto* list = child<QTableView>("reports");
    list->setFocus();
    press(Qt::Key_Down, Qt::NoModifier);
    EXPECT_EQ(page().list().current()->name, QStringLiteral("Second"));
    EXPECT_FALSE(searchWords()->isVisible());
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(ReportsTest, leadsFromOutlineAndReferenceToTheirPlaces) {
    define("First");
    openReports(1);
    ui::MadePaperPtr paper;
    page().paper().whenMade([&](const ui::MadePaperPtr& made) { paper = made; });
    ASSERT_TRUE(until([&] { return paper != nullptr; }));
    auto* canvas = preview()->findChild<ui::PaperCanvas*>();
    const int width = canvas->width();
    preview()->findChild<QToolButton*>(QStringLiteral("showOutline"))->click();
    ASSERT_TRUE(until([&] { return canvas->width() < width; }));
    auto* outline = preview()->findChild<QTreeWidget*>();
    const report::PdfHeading& last = paper->pdf.headings.back();
    const auto found = outline->findItems(last.title, Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_FALSE(found.empty());
    const QRect entry =
        outline->visualItemRect(found.back()) & outline->viewport()->rect();  // it may be cut off
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, entry.center());
    EXPECT_EQ(outline->currentItem(), found.back());
    EXPECT_EQ(preview()->page(), last.place.page + 1);
    ASSERT_FALSE(paper->pdf.links.empty());
    const report::PdfLink& link = paper->pdf.links.front();
    canvas->reveal(link.page, link.area);
    const QPointF middle = link.area.center() * canvas->zoom() * canvas->logicalDpiX() / 72;
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {},
                      canvas->pageRect(link.page).topLeft() + middle.toPoint());
    EXPECT_EQ(preview()->page(), link.target.page + 1);
}

TEST_F(ReportsTest, saysInOneSentenceThatNothingIsDefined) {
    openReports(0);
    EXPECT_TRUE(child<QWidget>("noReports")->isVisible());
    EXPECT_EQ(preview()->pageCount(), 0);
    EXPECT_FALSE(child<QPushButton>("makePdf")->isEnabled());
    define("First");  // by another program
    EXPECT_TRUE(until([&] { return rows()->rowCount() == 1; }));
    EXPECT_FALSE(child<QWidget>("noReports")->isVisible());
    EXPECT_TRUE(showsPages());
}

TEST_F(ReportsTest, asksForWhatTheChosenKindNeedsAndNothingElse) {
    openReports(0);
    const QPointer<QDialog> profile = newReport("Partner profile");
    ASSERT_TRUE(profile);
    EXPECT_TRUE(hasField(profile, "partner"));
    EXPECT_FALSE(hasField(profile, "meeting"));
    EXPECT_FALSE(hasField(profile, "since"));
    profile->reject();
    ASSERT_TRUE(until([&] { return !profile; }));
    const QPointer<QDialog> changes = newReport("What changed");
    ASSERT_TRUE(changes);
    EXPECT_TRUE(hasField(changes, "since"));
    EXPECT_FALSE(hasField(changes, "partner"));
    changes->reject();
    ASSERT_TRUE(until([&] { return !changes; }));
    QDialog* stocktaking = newReport("Stocktaking paper");
    ASSERT_NE(stocktaking, nullptr);
    EXPECT_TRUE(hasField(stocktaking, "meeting"));
    EXPECT_TRUE(hasField(stocktaking, "since"));
}

TEST_F(ReportsTest, addsAReportWithTheChaptersThatAreTicked) {
    openReports(0);
    const QPointer<QDialog> record = newReport("What changed");
    ASSERT_TRUE(record && QTest::qWaitForWindowActive(record));
    EXPECT_EQ(qobject_cast<QLineEdit*>(inputOf(record, "name"))->selectedText(),
              QStringLiteral("What changed"));
    QTest::keyClicks(inputOf(record, "name"), QStringLiteral("Since the PCG"));
    const auto boxes = record->findChildren<QCheckBox*>(QRegularExpression("^chapter-"));
    ASSERT_GT(boxes.size(), 2);
    for (QCheckBox* box : boxes) box->click();
    QTest::mouseClick(button(record, QStringLiteral("Save")), Qt::LeftButton);
    auto* issue = record->findChild<QLabel*>(QStringLiteral("issue-chapters"));
    EXPECT_EQ(issue->text(), QStringLiteral("A paper has one chapter at least."));
    record->findChild<QCheckBox*>(QStringLiteral("chapter-decisions"))->click();
    QTest::mouseClick(button(record, QStringLiteral("Save")), Qt::LeftButton);
    ASSERT_TRUE(until([&] { return !record && rows()->rowCount() == 1; }));
    ASSERT_TRUE(showsPages());
    const auto stored = get<ReportDefinition>(page().list().current()->id);
    EXPECT_EQ(stored.name, QStringLiteral("Since the PCG"));
    EXPECT_EQ(stored.chapters, QStringLiteral("decisions"));
    EXPECT_EQ(stored.kind, ReportKind::Changes);
    EXPECT_TRUE(content().contains(u"Decisions taken"));
    EXPECT_FALSE(content().contains(u"Wordings amended"));
}

TEST_F(ReportsTest, proposesANameThatNoDefinitionHas) {
    define("PCG report");
    const QUuid archived = define("PCG report 2");
    applied({change<ReportDefinition>(archived, "archived", QStringLiteral("yes"))});
    openReports(1);
    const QPointer<QDialog> record = newReport("PCG report");
    ASSERT_TRUE(record);
    EXPECT_EQ(qobject_cast<QLineEdit*>(inputOf(record, "name"))->text(),
              QStringLiteral("PCG report 3"));
    record->reject();  // nothing was entered, so nothing is asked
    EXPECT_TRUE(until([&] { return !record; }));
}

TEST_F(ReportsTest, saysWhichChaptersThePaperLeavesOut) {
    const QUuid id = define("First");
    ChapterText words;
    words.definition = {id};
    words.chapter = QStringLiteral("put-forward");
    words.introduction = {QStringLiteral("The Unit thanks all partners.")};
    words.audience = domain::Audience::Partners;
    add(words);
    openReports(1);
    auto* chapter = child<QComboBox>("chapter");
    ASSERT_TRUE(until([&] { return chapter->currentText().endsWith(u'•'); }));
    applied({change<ReportDefinition>(id, "chapters", QStringLiteral("earlier"))});
    auto* bar = child<QWidget>("chapterTexts")->findChild<ui::MessageBar*>();
    EXPECT_TRUE(until([&] {
        return bar->text() == u"The paper leaves this chapter out, and these texts with it.";
    }));
    EXPECT_EQ(chapter->currentText(), QStringLiteral("Recommendations put forward (left out)"));
    chapter->setCurrentIndex(1);
    EXPECT_FALSE(chapter->currentText().contains(u"left out"));
    EXPECT_TRUE(bar->text().isEmpty());
}

TEST_F(ReportsTest, saysThatAKindHasNoChaptersToWriteIn) {
    ReportDefinition definition;
    definition.name = QStringLiteral("Abbreviations");
    definition.kind = ReportKind::Abbreviations;
    definition.audience = domain::Audience::Partners;
    definition.language.tag = QStringLiteral("en");
    add(definition);
    openReports(1);
    const auto labels = child<QWidget>("chapterTexts")->findChildren<ui::EmptyState*>();
    ASSERT_EQ(labels.size(), 1);
    EXPECT_TRUE(until([&] { return labels.front()->isVisible(); }));
    EXPECT_FALSE(child<QComboBox>("chapter")->isVisible());
}

TEST_F(ReportsTest, editsADefinitionWithEnterAndShowsThePaperAnew) {
    const QUuid id = define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    QTest::keyClick(child<QTableView>("reports"), Qt::Key_Return);
    const QPointer<QDialog> record = dialog("recordDialog");
    ASSERT_TRUE(record && QTest::qWaitForWindowActive(record));
    QTest::keyClicks(inputOf(record, "notes"), QStringLiteral("Advance copy"));
    QTest::keyClick(record, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return !record; }));
    EXPECT_EQ(get<ReportDefinition>(id).notes, QStringLiteral("Advance copy"));
    EXPECT_TRUE(until([&] { return content().contains(u"Advance copy"); }));
}

TEST_F(ReportsTest, duplicatesADefinitionWithItsTextsInOneStep) {
    ChapterText words;
    words.definition = {define("First")};
    words.chapter = QStringLiteral("put-forward");
    words.introduction = {QStringLiteral("The Unit thanks all partners.")};
    words.audience = domain::Audience::Partners;
    add(words);
    openReports(1);
    child<QToolButton>("duplicateReport")->click();
    ASSERT_TRUE(until([&] { return rows()->rowCount() == 2; }));
    EXPECT_EQ(nameAt(1), QStringLiteral("First (copy)"));
    ASSERT_TRUE(until([&] { return page().list().current()->name == u"First (copy)"; }));
    const auto texts = storedTexts();
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[0].introduction, texts[1].introduction);
    child<QToolButton>("duplicateReport")->click();
    ASSERT_TRUE(until([&] { return rows()->rowCount() == 3; }));
    EXPECT_EQ(nameAt(2), QStringLiteral("First (copy) (copy)"));
    ASSERT_TRUE(until([&] { return window->actions().undo->isEnabled(); }));
    window->actions().undo->trigger();
    EXPECT_TRUE(until([&] { return rows()->rowCount() == 2; }));
    EXPECT_EQ(storedTexts().size(), 2U);
}

TEST_F(ReportsTest, archivesADefinitionAndBringsItBack) {
    const QUuid id = define("First");
    openReports(1);
    QTest::keyClick(child<QTableView>("reports"), Qt::Key_Delete);
    ASSERT_TRUE(until([&] { return rows()->rowCount() == 0; }));
    EXPECT_TRUE(get<ReportDefinition>(id).archived);
    window->actions().showArchived->trigger();
    ASSERT_TRUE(until([&] { return rows()->rowCount() == 1; }));
    EXPECT_TRUE(summaryAt(0).endsWith(u"archived")) << qPrintable(summaryAt(0));
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_TRUE(until([&] { return !get<ReportDefinition>(id).archived; }));
}

TEST_F(ReportsTest, keepsAChapterTextWithCtrlEnterAndPrintsIt) {
    define("First");
    openReports(1);
    introduce(QStringLiteral("The Unit thanks all partners."));
    EXPECT_TRUE(storedTexts().empty());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isIntroduced(QStringLiteral("The Unit thanks all partners.")));
    EXPECT_TRUE(until([&] { return content().contains(u"The Unit thanks all partners."); }));
    auto* chapter = child<QComboBox>("chapter");
    EXPECT_TRUE(until([&] { return chapter->currentText().endsWith(u'•'); }));
    introduce(QStringLiteral(" Again."));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isIntroduced(QStringLiteral("The Unit thanks all partners. Again.")));
    EXPECT_TRUE(until([&] { return content().contains(u"Again."); }));
}

TEST_F(ReportsTest, keepsAChapterTextThatIsLeft) {
    define("First");
    define("Second");
    openReports(2);
    introduce(QStringLiteral("Of the chapter"));
    child<QComboBox>("chapter")->setCurrentIndex(1);
    ASSERT_TRUE(isIntroduced(QStringLiteral("Of the chapter")));
    EXPECT_EQ(text("introduction")->toPlainText(), QString());
    QTest::keyClicks(text("closing"), QStringLiteral("At its end"));
    QTest::keyClick(child<QTableView>("reports"), Qt::Key_Down);
    ASSERT_TRUE(until([&] { return storedTexts().size() == 2; }));
    QTest::keyClick(child<QTableView>("reports"), Qt::Key_Up);
    EXPECT_TRUE(until([&] { return text("introduction")->toPlainText() == u"Of the chapter"; }));
}

TEST_F(ReportsTest, printsATextForEverybodyInAPaperForEverybody) {
    const QUuid id = define("First", domain::Audience::Partners);
    openReports(1);
    introduce(QStringLiteral("Thanks"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isIntroduced(QStringLiteral("Thanks")));
    EXPECT_EQ(storedTexts().front().audience, domain::Audience::Partners);
    applied({change<ReportDefinition>(id, "audience", QStringLiteral("public"))});
    auto* bar = child<QWidget>("chapterTexts")->findChild<ui::MessageBar*>();
    ASSERT_TRUE(until([&] { return bar->text().contains(u"for fewer eyes"); }));
    EXPECT_TRUE(until([&] { return !content().contains(u"Thanks"); }));
    bar->findChild<QPushButton*>()->click();
    ASSERT_TRUE(until([&] { return content().contains(u"Thanks"); }));
    EXPECT_EQ(storedTexts().front().audience, domain::Audience::Public);
}

TEST_F(ReportsTest, makesATextAnewThatWasUndone) {
    define("First");
    openReports(1);
    introduce(QStringLiteral("One"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isIntroduced(QStringLiteral("One")));
    ASSERT_TRUE(until([&] { return window->actions().undo->isEnabled(); }));
    window->actions().undo->trigger();
    ASSERT_TRUE(until([&] { return storedTexts().empty(); }));
    ASSERT_TRUE(until([&] { return text("introduction")->toPlainText().isEmpty(); }));
    introduce(QStringLiteral("Two"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isIntroduced(QStringLiteral("Two")));
}

TEST_F(ReportsTest, asksWhichTextIsToStandWhereAnotherWasMadeMeanwhile) {
    ChapterText theirs;
    theirs.definition = {define("First")};
    theirs.audience = domain::Audience::Partners;
    openReports(1);
    introduce(QStringLiteral("Mine"));
    theirs.chapter = child<QComboBox>("chapter")->currentData().toString();
    theirs.introduction = {QStringLiteral("Theirs")};
    theirs.id = {page().texts().current()};
    add(theirs);
    press(Qt::Key_Return, Qt::ControlModifier);
    const QPointer<QDialog> question = dialog("conflictDialog");
    ASSERT_TRUE(question);
    question->reject();
    EXPECT_EQ(storedTexts().front().introduction.text, QStringLiteral("Theirs"));
    EXPECT_TRUE(page().texts().hasEdits());
    page().texts().revert();
    EXPECT_TRUE(until([&] { return text("introduction")->toPlainText() == u"Theirs"; }));
}

TEST_F(ReportsTest, asksBeforeATextIsDiscarded) {
    define("First");
    openReports(1);
    introduce(QStringLiteral("One"));
    press(Qt::Key_Escape, Qt::NoModifier);
    answer(QStringLiteral("Discard"));
    EXPECT_TRUE(until([&] { return text("introduction")->toPlainText().isEmpty(); }));
    EXPECT_FALSE(page().texts().hasEdits());
    EXPECT_TRUE(storedTexts().empty());
}

TEST_F(ReportsTest, makesThePaperAnewAfterAChangeOfTheData) {
    define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    EXPECT_TRUE(content().contains(u"Exchange samples"));
    QSignalSpy shown(&page().paper(), &ui::PaperPanel::shown);
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Another one"))});
    ASSERT_TRUE(until([&] { return !shown.empty(); }));
    EXPECT_TRUE(content().contains(u"Another one"));
    EXPECT_TRUE(state().contains(u"words")) << qPrintable(state());
}

TEST_F(ReportsTest, makesNothingThatIsNotSeen) {
    define("First");
    openOn(first);
    ASSERT_TRUE(until([&] { return rows()->rowCount() == 1; }));
    QSignalSpy shown(&page().paper(), &ui::PaperPanel::shown);
    letBackgroundEnd();
    EXPECT_TRUE(shown.empty());
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(until([&] { return shown.size() == 1; }));
}

TEST_F(ReportsTest, stopsWhatIsCancelledAndMakesItAgainWhenAsked) {
    define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Another one"))});
    auto* cancel = child<QPushButton>("cancelPaper");
    ASSERT_TRUE(until([&] { return cancel->isVisible(); }));
    QSignalSpy shown(&page().paper(), &ui::PaperPanel::shown);
    cancel->click();
    EXPECT_EQ(state(),
              QStringLiteral("Stopped. The pages are as they were before the latest change."));
    letBackgroundEnd();
    EXPECT_TRUE(shown.empty());
    EXPECT_GT(preview()->pageCount(), 0);
    child<QPushButton>("makeAgain")->click();
    EXPECT_TRUE(until([&] { return shown.size() == 1; }));
    EXPECT_TRUE(content().contains(u"Another one"));
}

TEST_F(ReportsTest, finishesALongPaperBeforeItMakesItAnew) {
    define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    page().paper().setPatience(std::chrono::milliseconds(0));  // any paper is long
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("One more"))});
    auto* making = page().paper().findChild<ui::PaperMaking*>();
    ASSERT_TRUE(until([&] { return making->isMaking(); }));
    QStringList made;
    QObject::connect(making, &ui::PaperMaking::made, making, [&](const ui::MadePaperPtr& paper) {
        made << report::canonicalContent(paper->content);
    });
    QString answer;
    page().paper().whenMade(
        [&](const ui::MadePaperPtr& paper) { answer = report::canonicalContent(paper->content); });
    page().paper().renew();  // as after a further change
    ASSERT_TRUE(until([&] { return made.size() == 2; }));
    EXPECT_EQ(answer, made.back());
    EXPECT_TRUE(until([&] { return state().contains(u"words"); })) << qPrintable(state());
    letBackgroundEnd();
    EXPECT_EQ(made.size(), 2);
}

TEST_F(ReportsTest, dropsThePaperOfADefinitionThatWasPassedBy) {
    const QUuid one = define("First");
    const QUuid two = define("Second");
    openReports(2);
    ui::PaperMaking making(*window->session());
    std::vector<QString> made;
    QObject::connect(&making, &ui::PaperMaking::made, &making, [&](const ui::MadePaperPtr& paper) {
        made.push_back(paper->content.definition.name);
    });
    making.make(one);
    making.make(two);
    ASSERT_TRUE(until([&] { return !making.isMaking(); }));
    letBackgroundEnd();
    EXPECT_EQ(made, std::vector<QString>{QStringLiteral("Second")});
    making.make(one);
    making.cancel();
    letBackgroundEnd();
    EXPECT_EQ(made.size(), 1U);
}

TEST_F(ReportsTest, saysInThePlaceOfThePagesWhyThereAreNone) {
    define("First", domain::Audience::Partners,
           addMeeting(QStringLiteral("EWG2023-11"), domain::MeetingKind::Ewg, {2023, 11, 7}));
    define("Second");
    openReports(2);
    auto* message = preview()->findChild<QLabel*>(QStringLiteral("message"));
    ASSERT_TRUE(until([&] { return message->isVisible() && !message->text().isEmpty(); }));
    EXPECT_TRUE(message->text().contains(u"EWG2023-11")) << qPrintable(message->text());
    EXPECT_EQ(message->text().count(u'.'), 1) << qPrintable(message->text());
    EXPECT_EQ(state(), QStringLiteral("No paper was made."));
    QTest::keyClick(child<QTableView>("reports"), Qt::Key_Down);
    EXPECT_TRUE(showsPages());
}

TEST_F(ReportsTest, saysWhatReadersOfThePaperMayWonderAbout) {
    const QUuid id = define("First");
    openReports(1);
    ASSERT_TRUE(showsPages());
    auto* bar = child<ui::MessageBar>("paperRemarks");
    EXPECT_TRUE(bar->text().isEmpty());
    applied({change<ReportDefinition>(id, "as-at", QStringLiteral("2023-12-10"))});
    EXPECT_TRUE(until([&] {
        return bar->text() ==
               u"The paper describes a day before PCG17; what came later is not in it.";
    })) << qPrintable(bar->text());
    EXPECT_EQ(
        summaryAt(0),
        QStringLiteral("PCG report  ·  PCG17  ·  as at 10 Dec 2023  ·  for partners  ·  English"));
    applied({change<ReportDefinition>(id, "as-at", QStringLiteral("2023-12-11"))});
    EXPECT_TRUE(until([&] { return bar->text().isEmpty(); }));
    applied({change<domain::Meeting>(pcg, "archived", QStringLiteral("yes"))});
    auto* message = preview()->findChild<QLabel*>(QStringLiteral("message"));
    EXPECT_TRUE(until([&] {
        return message->text() == u"PCG17 is archived; no paper is made about it.";
    })) << qPrintable(message->text());
    EXPECT_EQ(state(), QStringLiteral("No paper was made."));
}

TEST_F(ReportsTest, showsWhatLeavesBeforeItWritesTheFile) {
    applied({change<domain::Recommendation>(third, "audience", QStringLiteral("unit"))});
    define("To partners");
    openReports(1);
    files.path = folder.filePath(QStringLiteral("report.pdf"));
    press(Qt::Key_E, Qt::ControlModifier);
    const QPointer<QDialog> leaving = dialog("whatLeavesDialog");
    ASSERT_TRUE(leaving);
    const auto* table = leaving->findChild<QTableWidget*>();
    const auto found = table->findItems(QStringLiteral("Recommendations"), Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    QStringList numbers;
    for (int column = 1; column < 5; ++column)
        numbers << table->item(found.front()->row(), column)->text();
    EXPECT_EQ(numbers, QStringList({QStringLiteral("–"), QStringLiteral("2"), QStringLiteral("–"),
                                    QStringLiteral("1")}));
    const QString eyes = leaving->findChild<QLabel*>(QStringLiteral("whoseEyes"))->text();
    EXPECT_TRUE(eyes.contains(u"for the eyes of partners")) << qPrintable(eyes);
    EXPECT_EQ(files.asked, 0);
    button(leaving, QStringLiteral("Choose file…"))->click();
    answer(QStringLiteral("Close"));  // need not be opened
    const QString text = textOfPdf(files.path);
    EXPECT_TRUE(text.contains(QStringLiteral("SOFIA-2023/1 "))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("Exchange samples")));
    EXPECT_TRUE(text.contains(QStringLiteral("12 December 2023")));  // as at the last day
    EXPECT_FALSE(text.contains(QStringLiteral("SOFIA-2023/10")));
}

TEST_F(ReportsTest, writesNothingWhenWhatLeavesIsCancelled) {
    define("To partners");
    openReports(1);
    files.path = folder.filePath(QStringLiteral("report.pdf"));
    child<QPushButton>("makePdf")->click();
    const QPointer<QDialog> leaving = dialog("whatLeavesDialog");
    ASSERT_TRUE(leaving);
    button(leaving, QStringLiteral("Cancel"))->click();
    ASSERT_TRUE(until([&] { return !leaving; }));
    EXPECT_EQ(files.asked, 0);
    EXPECT_FALSE(QFile::exists(files.path));
}

TEST_F(ReportsTest, writesAPaperOfTheUnitWithoutFurtherQuestions) {
    define("Ours", domain::Audience::Unit);
    openReports(1);
    files.path = folder.filePath(QStringLiteral("report.pdf"));
    introduce(QStringLiteral("Typed and not saved yet."));
    press(Qt::Key_E, Qt::ControlModifier);
    answer(QStringLiteral("Close"));  // need not be opened
    EXPECT_EQ(child<QDialog>("whatLeavesDialog"), nullptr);
    EXPECT_TRUE(textOfPdf(files.path).contains(QStringLiteral("Typed and not saved yet.")));
    EXPECT_TRUE(isIntroduced(QStringLiteral("Typed and not saved yet.")));
}

TEST_F(ReportsTest, tellsWhyAFileWasNotWritten) {
    define("Ours", domain::Audience::Unit);
    openReports(1);
    files.path = folder.filePath(QStringLiteral("missing/report.pdf"));
    press(Qt::Key_E, Qt::ControlModifier);
    QMessageBox* box = nullptr;
    ASSERT_TRUE(until([&] { return (box = window->findChild<QMessageBox*>()) != nullptr; }));
    EXPECT_EQ(box->text(), QStringLiteral("No PDF was written."));
    EXPECT_FALSE(box->informativeText().isEmpty());
    EXPECT_FALSE(settings.folder().endsWith(u"missing"));  // where nothing could be written
}

TEST_F(ReportsTest, suggestsAFileNameThatFileSystemsTake) {
    define(QStringLiteral("Работа/%1").arg(QString(300, u'Ж')).toUtf8().constData(),
           domain::Audience::Unit);
    openReports(1);
    files.path.clear();  // nothing is chosen
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return files.asked == 1; }));
    const QString name = QFileInfo(files.suggestion).fileName();
    EXPECT_TRUE(name.startsWith(u"Работа-Ж")) << qPrintable(name);
    EXPECT_TRUE(name.endsWith(u".pdf"));
    EXPECT_LT(name.toUtf8().size(), 255);
}

TEST_F(ReportsTest, suggestsAFileNameThatEndsWithAWholeLetter) {
    define(QStringLiteral("x%1").arg(QStringLiteral("𐌀").repeated(60)).toUtf8().constData(),
           domain::Audience::Unit);
    openReports(1);
    files.path.clear();  // nothing is chosen
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return files.asked == 1; }));
    EXPECT_EQ(QFileInfo(files.suggestion).fileName(),
              QStringLiteral("x%1.pdf").arg(QStringLiteral("𐌀").repeated(39)));
}

TEST_F(ReportsTest, warnsOfAPaperThatIsTooLong) {
    report::Report paper;
    paper.audience = domain::Audience::Public;
    const auto length = [&](int words) {
        const ui::WhatLeavesDialog dialog(paper, words, nullptr);
        return dialog.findChild<QLabel*>(QStringLiteral("paperLength"))->text();
    };
    EXPECT_EQ(length(8500), QStringLiteral("It has 8,500 words."));
    EXPECT_EQ(length(8501), QStringLiteral("It has 8,501 words. A report of the Secretariat has "
                                           "8,500 at most."));
}

TEST_F(ReportsTest, savesTheTextsBeforeTheWindowCloses) {
    define("First");
    openReports(1);
    introduce(QStringLiteral("Typed last"));
    window->close();
    EXPECT_TRUE(until([&] { return !window->isVisible(); }));
    EXPECT_TRUE(isIntroduced(QStringLiteral("Typed last")));
}

}  // namespace
}  // namespace pact
