#include "ui/views/recommendationspage.h"

#include "core/domain/entities.h"
#include "ui/models/usersettings.h"
#include "ui/views/recommendationlist.h"
#include "ui/views/recommendationview.h"
#include "ui/widgets/messagebar.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace pact::ui {

RecommendationsPage::RecommendationsPage(Session& session, ReferenceBook& book,
                                         const storage::Drafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_bar(new MessageBar(this)),
      m_list(new RecommendationList(session, this)),
      m_view(new RecommendationView(session, book, drafts, this)) {
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(9);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({690, 526});
    m_view->setMinimumWidth(440);
    m_list->setMinimumWidth(320);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    connect(m_list, &RecommendationList::currentChanged, m_view, &RecommendationView::open);
    connect(m_list, &RecommendationList::chosen, m_view,
            [this] { m_view->focusForm(QStringLiteral("headline")); });
    connect(m_list, &RecommendationList::archiveAsked, m_view, &RecommendationView::askToArchive);
    connect(m_view, &RecommendationView::keptAsDraft, this,
            [this](const QUuid& record, const QString& reason) {
                m_bar->say(MessageBar::Tone::Warning,
                           tr("The record that you left was kept as a draft: %1").arg(reason),
                           {{tr("Go back"), [this, record] { go(record); }}});
            });
    if (!session.isReadOnly()) offerDrafts(drafts);
}

void RecommendationsPage::offerDrafts(const storage::Drafts& drafts) {
    const auto records = drafts.records(domain::specOf<domain::Recommendation>());
    if (records.empty()) return;
    const int count = static_cast<int>(records.size());
    const QString sentence =
        count == 1 ? tr("A draft was not saved when the program ended.")
                   : tr("%n drafts were not saved when the program ended.", nullptr, count);
    m_bar->say(MessageBar::Tone::Notice, sentence,
               {{tr("Show"), [this, id = records.front()] { go(id); }}, {tr("Later"), {}}});
}

void RecommendationsPage::go(const QUuid& id) {
    m_list->clearSearch();
    m_list->select(id);
}

void RecommendationsPage::restoreLayout(const UserSettings& settings) {
    m_splitter->restoreState(settings.layout(QStringLiteral("splitter")));
    const QByteArray columns = settings.layout(QStringLiteral("columns"));
    if (!columns.isEmpty()) m_list->restoreColumns(columns);
}

void RecommendationsPage::rememberLayout(UserSettings& settings) const {
    settings.rememberLayout(QStringLiteral("splitter"), m_splitter->saveState());
    settings.rememberLayout(QStringLiteral("columns"), m_list->columnState());
}

}  // namespace pact::ui
