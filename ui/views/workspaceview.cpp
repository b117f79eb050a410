#include "ui/views/workspaceview.h"

#include "core/report/statisticsfigures.h"
#include "ui/models/referencebook.h"
#include "ui/models/words.h"
#include "ui/views/dashboardpage.h"
#include "ui/views/recommendationlist.h"
#include "ui/views/recommendationspage.h"
#include "ui/views/reportspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/trainingband.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pact::ui {

WorkspaceView::WorkspaceView(Session& session, const storage::Drafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_references(new ReferenceBook(session, this)),
      m_access(new MessageBar(this)),
      m_trouble(new MessageBar(this)),
      m_navigation(new Navigation(this)),
      m_pages(new QStackedWidget(this)),
      m_recommendations(new RecommendationsPage(session, *m_references, drafts, this)),
      m_dashboard(new DashboardPage(session, this)),
      m_reports(new ReportsPage(session, *m_references, drafts, this)) {
    build();
    sayHowOpen();
    connect(m_navigation, &Navigation::selected, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, &WorkspaceView::pageShown);
    connect(m_session, &Session::failed, this, [this](const QString& sentence) {
        m_trouble->say(MessageBar::Tone::Warning, sentence, {{tr("Dismiss"), {}}});
    });
}

void WorkspaceView::build() {
    m_navigation->addPage(Symbol::List, tr("Recommendations"));
    m_navigation->addPage(Symbol::Dashboard, tr("Dashboard"));
    m_navigation->addPage(Symbol::Workspace, tr("Reports"));
    m_pages->addWidget(m_recommendations);
    m_pages->addWidget(m_dashboard);
    m_pages->addWidget(m_reports);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_access);
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_session->isTraining()) layout->addWidget(new TrainingBand(report::trainingBand(), this));
    layout->addLayout(row, 1);
}

void WorkspaceView::sayHowOpen() {
    if (!m_session->isReadOnly()) return;
    const auto& holder = m_session->workspace().holder();
    const QString sentence =
        holder
            ? tr("Open at %1 since %2. You can read; nothing can be changed here meanwhile.")
                  .arg(holder->computer, shownMoment(holder->since))
            : tr("This workspace is open for reading only: nothing can be changed where it lies.");
    m_access->say(MessageBar::Tone::Notice, sentence);
}

void WorkspaceView::showPage(Page page) { m_navigation->select(page); }

WorkspaceView::Page WorkspaceView::page() const {
    return static_cast<Page>(m_pages->currentIndex());
}

}  // namespace pact::ui
