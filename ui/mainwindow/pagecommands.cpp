#include "ui/mainwindow/pagecommands.h"

#include "ui/mainwindow/recorddesk.h"
#include "ui/views/chaptertextsview.h"
#include "ui/views/paperpanel.h"
#include "ui/views/recommendationlist.h"
#include "ui/views/recommendationspage.h"
#include "ui/views/recommendationview.h"
#include "ui/views/reportlist.h"
#include "ui/views/reportspage.h"
#include "ui/views/workspaceview.h"

#include <QAction>

namespace pact::ui {

PageCommands::PageCommands(WorkspaceView& view, RecordDesk& desk, const WindowActions& actions)
    : QObject(&view), m_view(&view), m_desk(&desk), m_actions(&actions) {
    connect(&view.recommendations().view(), &RecommendationView::stateChanged, this,
            &PageCommands::takeState);
    connect(&view.reports().texts(), &ChapterTextsView::stateChanged, this,
            &PageCommands::takeState);
    connect(&view.reports().list(), &ReportList::currentChanged, this, &PageCommands::takeState);
    connect(&view, &WorkspaceView::pageShown, this, &PageCommands::takeState);
}

bool PageCommands::isReports() const { return m_view->page() == WorkspaceView::Reports; }

void PageCommands::save() {
    if (isReports())
        m_view->reports().texts().leave();
    else
        m_view->recommendations().view().leave();
}

void PageCommands::archive() {
    const KeptDefinition* report = m_view->reports().list().current();
    if (!isReports())
        m_desk->archiveCurrent();
    else if (report)
        m_desk->archiveReport(report->id);
}

void PageCommands::search() {
    PaperPanel& paper = m_view->reports().paper();
    if (isReports() && paper.hasDefinition()) {
        paper.search();
        return;
    }
    m_view->showPage(WorkspaceView::Recommendations);
    m_view->recommendations().list().focusSearch();
}

void PageCommands::takeState() {
    if (isReports())
        takeReport();
    else
        takeRecommendation();
}

void PageCommands::takeRecommendation() {
    const RecommendationView& record = m_view->recommendations().view();
    allow({record.hasEdits(), record.detail().has_value(), record.isArchived()});
}

void PageCommands::takeReport() {
    const KeptDefinition* report = m_view->reports().list().current();
    allow({m_view->reports().texts().hasEdits(), report != nullptr, report && report->isArchived});
}

void PageCommands::allow(const State& state) {
    const bool isWritable = !m_view->session().isReadOnly();
    m_actions->save->setEnabled(isWritable && state.hasEdits);
    m_actions->revert->setEnabled(isWritable && state.hasEdits);
    m_actions->archive->setEnabled(isWritable && state.isThere);
    m_actions->archive->setText(state.isArchived ? tr("Bring back from the ar&chive")
                                                 : tr("Ar&chive"));
}

}  // namespace pact::ui
