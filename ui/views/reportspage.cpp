#include "ui/views/reportspage.h"

#include "core/domain/entities.h"
#include "ui/models/usersettings.h"
#include "ui/views/chaptertextsview.h"
#include "ui/views/paperpanel.h"
#include "ui/views/reportlist.h"
#include "ui/widgets/messagebar.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace pact::ui {

ReportsPage::ReportsPage(Session& session, ReferenceBook& book, const storage::Drafts& drafts,
                         QWidget* parent)
    : QWidget(parent),
      m_columns(new QSplitter(Qt::Horizontal, this)),
      m_rows(new QSplitter(Qt::Vertical, this)),
      m_bar(new MessageBar(this)),
      m_list(new ReportList(session, this)),
      m_texts(new ChapterTextsView(session, book, drafts, this)),
      m_paper(new PaperPanel(session, this)) {
    build();
    connect(m_list, &ReportList::currentChanged, this, &ReportsPage::takeCurrent);
    connect(m_texts, &ChapterTextsView::committed, m_paper, &PaperPanel::renew);
    connect(m_paper, &PaperPanel::pdfAsked, m_list, &ReportList::pdfAsked);
    if (!session.isReadOnly()) offerDrafts(drafts);
}

void ReportsPage::build() {
    setFocusProxy(m_list);
    m_rows->addWidget(m_list);
    m_rows->addWidget(m_texts);
    m_rows->setSizes({390, 320});
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_paper);
    m_columns->setSizes({430, 780});
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_rows->setMinimumWidth(340);
    m_paper->setMinimumWidth(420);
    m_list->setMinimumHeight(130);
    m_texts->setMinimumHeight(180);
    for (QSplitter* each : {m_columns, m_rows}) {
        each->setChildrenCollapsible(false);
        each->setHandleWidth(9);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_columns, 1);
}

void ReportsPage::takeCurrent() {
    const KeptDefinition* definition = m_list->current();
    const QUuid id = definition ? definition->id : QUuid();
    if (definition)
        m_texts->open(*definition);
    else
        m_texts->close();
    if (id == m_current) return;
    m_current = id;
    m_paper->open(id);
}

void ReportsPage::offerDrafts(const storage::Drafts& drafts) {
    const auto& spec = domain::specOf<domain::ChapterText>();
    const auto records = drafts.records(spec);
    const auto draft = records.empty() ? std::nullopt : drafts.find(spec, records.front());
    if (!draft) return;
    const auto text = domain::fromRecord<domain::ChapterText>(draft->after);
    const auto go = [this, text] {
        m_list->select(text.definition.value);
        m_texts->showChapter(text.chapter);
    };
    m_bar->say(MessageBar::Tone::Notice,
               tr("A draft of a chapter's texts was not saved when the program ended."),
               {{tr("Show"), go}, {tr("Later"), {}}});
}

/// What nothing on the page needed for itself may be for the pages of the paper.
void ReportsPage::keyPressEvent(QKeyEvent* event) {
    if (!m_paper->takeKey(*event)) QWidget::keyPressEvent(event);
}

void ReportsPage::restoreLayout(const UserSettings& settings) {
    m_columns->restoreState(settings.layout(QStringLiteral("reportColumns")));
    m_rows->restoreState(settings.layout(QStringLiteral("reportRows")));
}

void ReportsPage::rememberLayout(UserSettings& settings) const {
    settings.rememberLayout(QStringLiteral("reportColumns"), m_columns->saveState());
    settings.rememberLayout(QStringLiteral("reportRows"), m_rows->saveState());
}

}  // namespace pact::ui
