#include "ui/views/recommendationview.h"

#include "core/domain/entities.h"
#include "core/storage/recordstore.h"
#include "ui/models/rebase.h"
#include "ui/models/words.h"
#include "ui/views/historyview.h"
#include "ui/views/recommendationheading.h"
#include "ui/views/recordform.h"
#include "ui/views/sectionview.h"
#include "ui/views/stagesview.h"
#include "ui/views/undogate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

const domain::EntitySpec& spec() { return domain::specOf<domain::Recommendation>(); }

/// What only recommendations of evaluations have.
const QStringList& evaluationFields() {
    static const QStringList kFields{QStringLiteral("owner"), QStringLiteral("due"),
                                     QStringLiteral("management-response")};
    return kFields;
}

/// What a tab of these records is called, in one word.
QString shortTitle(const domain::EntitySpec& entity) {
    if (&entity == &domain::specOf<domain::DecisionItem>())
        return RecommendationView::tr("Decisions");
    if (&entity == &domain::specOf<domain::ProgressReport>())
        return RecommendationView::tr("Reports");
    return pluralOf(entity);
}

QString tabTitle(const QString& title, std::size_t count) {
    return count == 0 ? title : QStringLiteral("%1 (%2)").arg(title).arg(count);
}

}  // namespace

RecommendationView::RecommendationView(Session& session, ReferenceBook& book,
                                       const storage::Drafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_editing(new RecordEditing(session, drafts, spec(), this)),
      m_heading(new RecommendationHeading(this)),
      m_bar(new MessageBar(this)),
      m_tabs(new QTabWidget(this)),
      m_stages(new StagesView(this)),
      m_history(new HistoryView(session, this)) {
    build(book);
    connectEditing();
    connect(m_session, &Session::recordsTouched, this, [this] {
        if (!m_current.isNull()) read();
    });
    connect(m_session, &Session::snapshotLoaded, this, [this] {
        if (!m_current.isNull()) read();
    });
}

void RecommendationView::build(ReferenceBook& book) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_tabs->tabBar()->setFont(small);
    m_tabs->addTab(buildDetails(book), tr("Details"));
    addSection(domain::specOf<domain::Wording>());
    addSection(domain::specOf<domain::Addressee>());
    addSection(domain::specOf<domain::DecisionItem>());
    addSection(domain::specOf<domain::ProgressReport>());
    addSection(domain::specOf<domain::Position>());
    m_sections[1]->addOnTop(m_stages);
    m_tabs->addTab(m_history, tr("History"));
    setEnabled(false);
}

QWidget* RecommendationView::buildDetails(ReferenceBook& book) {
    m_form = new RecordForm(spec(), {editableFields(spec()), {}}, book, this);
    m_form->setObjectName(QStringLiteral("recommendationForm"));
    m_form->setReadOnly(m_session->isReadOnly());
    m_form->layout()->setContentsMargins(16, 12, 16, 12);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Rule(page));
    layout->addWidget(buildButtons());
    connect(m_form, &RecordForm::edited, this, &RecommendationView::takeEdit);
    m_form->watchInputs(new UndoGate([this] { return hasEdits(); }, this));
    return page;
}

QWidget* RecommendationView::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(16, 8, 16, 8);
    m_save = new QPushButton(icon(Symbol::Save), tr("Save"), buttons);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(tr("Save what was edited (Ctrl+Enter)"));
    m_revert = new QPushButton(icon(Symbol::Revert), tr("Revert"), buttons);
    m_revert->setObjectName(QStringLiteral("revert"));
    m_revert->setToolTip(tr("Go back to what is stored (Esc)"));
    row->addWidget(
        new QuietLabel(tr("Saved when you leave the record, or with Ctrl+Enter"), buttons));
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    buttons->setVisible(!m_session->isReadOnly());
    connect(m_save, &QPushButton::clicked, this, &RecommendationView::leave);
    connect(m_revert, &QPushButton::clicked, this, &RecommendationView::revertAsked);
    return buttons;
}

void RecommendationView::addSection(const domain::EntitySpec& entity) {
    auto* section = new SectionView(entity, this);
    section->setReadOnly(m_session->isReadOnly());
    m_tabs->addTab(section, shortTitle(entity));
    m_sections.push_back(section);
    connect(section, &SectionView::addRequested, this, &RecommendationView::addRequested);
    connect(section, &SectionView::editRequested, this, &RecommendationView::editRequested);
    connect(section, &SectionView::archiveRequested, this, &RecommendationView::archiveRequested);
}

void RecommendationView::connectEditing() {
    connect(m_editing, &RecordEditing::editedChanged, this, &RecommendationView::takeEditedState);
    connect(m_editing, &RecordEditing::refused, this, &RecommendationView::takeRefusal);
    connect(m_editing, &RecordEditing::contested, this, &RecommendationView::contested);
    connect(m_editing, &RecordEditing::failed, this, &RecommendationView::takeFailure);
    connect(m_editing, &RecordEditing::draftLost, this,
            [this](const QUuid&, const QString& sentence) {
                m_bar->say(MessageBar::Tone::Warning, sentence);
            });
    connect(m_editing, &RecordEditing::committed, this, [this](const QUuid& record) {
        if (record == m_current) {
            m_bar->clear();
            m_form->showIssues({});
        }
        Q_EMIT committed(record);
    });
}

bool RecommendationView::hasEdits() const {
    return m_detail && (m_editing->isEdited() || !m_form->inputIssues().empty());
}

bool RecommendationView::isArchived() const {
    return m_detail &&
           !m_detail->recommendation.record.value(spec(), QStringLiteral("archived")).isEmpty();
}

void RecommendationView::leave() {
    if (hasEdits()) m_editing->commit(m_form->inputIssues());
}

void RecommendationView::revert() {
    m_editing->revert();
    m_bar->clear();
    m_form->showIssues({});
    m_form->showRecord(m_editing->after(), m_detail->recommendation.texts);
    takeEditedState();
    read();
}

void RecommendationView::open(const QUuid& id) {
    if (id == m_current) return;
    leave();
    m_editing->end();
    m_detail.reset();
    m_current = id;
    m_bar->clear();
    read();
}

void RecommendationView::read() {
    if (m_reading) m_reading->cancel();
    m_reading = m_session->reader().ask(
        this,
        [id = m_current, snapshot = m_session->snapshot(), today = m_session->clock().today()](
            storage::Database& database, const CancelToken&) {
            return readDetail(database, id, snapshot, today);
        },
        [this](Result<RecommendationDetail> detail) {
            if (detail)
                takeDetail(std::move(*detail));
            else
                m_bar->say(MessageBar::Tone::Warning, detail.error().message);
        });
}

void RecommendationView::takeDetail(RecommendationDetail detail) {
    const bool isAnother = !m_detail;
    m_detail = std::move(detail);
    setEnabled(true);
    m_heading->setDetail(*m_detail);
    showStanding();
    showSections();
    if (isAnother || !hasEdits()) {
        showForm();
    } else if (!m_editing->isOwn(m_detail->recommendation.record)) {
        m_bar->say(MessageBar::Tone::Notice,
                   tr("Somebody else has changed this record meanwhile. Your edit is kept; where "
                      "both changed the same, you will be asked when you save."));
    }
}

void RecommendationView::showForm() {
    const bool isSame = m_editing->before() == m_detail->recommendation.record;
    if (!isSame || m_editing->before().id.isNull())
        m_editing->begin(m_detail->recommendation.record);
    showEdit();
    announceDraft();
}

/// Brings the form to the record as it is edited.
void RecommendationView::showEdit() {
    m_form->showRecord(m_editing->after(), m_detail->recommendation.texts);
    if (m_editing->isEdited()) nameDraftReferences();
    const bool isEvaluation = m_editing->after().value(spec(), QStringLiteral("origin")) ==
                              domain::codeOf(domain::Origin::Evaluation);
    for (const QString& field : evaluationFields())
        m_form->setFieldShown(field,
                              isEvaluation || !m_editing->after().value(spec(), field).isEmpty());
    takeEditedState();
}

/// A draft may refer to other records than what is stored.
void RecommendationView::nameDraftReferences() {
    m_session->reader().ask(
        this,
        [draft = m_editing->after()](storage::Database& database, const CancelToken&) {
            storage::RecordStore store(database);
            return shown(store, spec(), draft);
        },
        [this](const Result<ShownRecord>& draft) {
            if (draft && draft->record == m_editing->after())
                m_form->showRecord(draft->record, draft->texts);
        });
}

void RecommendationView::announceDraft() {
    if (!m_editing->draftTaken().isValid() || !m_editing->isEdited()) return;
    m_bar->say(
        MessageBar::Tone::Notice,
        tr("This is a draft of %1 that was not saved.").arg(shownMoment(m_editing->draftTaken())),
        {{tr("Save"), [this] { leave(); }}, {tr("Discard"), [this] { Q_EMIT revertAsked(); }}});
}

void RecommendationView::showSections() {
    m_stages->setStages(m_detail->stages);
    std::vector<std::pair<QString, QUuid>> records{{spec().code, m_current}};
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const Section& section = m_detail->sections[i];
        m_sections[i]->setRecords(section.records);
        const int tab = m_tabs->indexOf(m_sections[i]);
        m_tabs->setTabText(tab, tabTitle(shortTitle(*section.spec), section.records.size()));
        for (const ShownRecord& each : section.records)
            records.emplace_back(section.spec->code, each.record.id);
    }
    m_history->setRecords(std::move(records));
}

void RecommendationView::showStanding() {
    if (!m_session->snapshot()) return;
    const auto standing = m_session->snapshot()->standing(m_detail->row, {});
    m_heading->setStanding(
        standing ? domain::vocabularyOf<domain::Outcome>().label(domain::codeOf(*standing))
                 : QString());
}

void RecommendationView::takeEdit() {
    m_editing->update(m_form->record());
    takeEditedState();
}

void RecommendationView::takeEditedState() {
    m_save->setEnabled(hasEdits());
    m_revert->setEnabled(hasEdits());
    Q_EMIT stateChanged();
    if (!hasEdits() || !m_detail) return;
    const bool isEvaluation = m_editing->after().value(spec(), QStringLiteral("origin")) ==
                              domain::codeOf(domain::Origin::Evaluation);
    if (!isEvaluation) return;
    for (const QString& field : evaluationFields()) m_form->setFieldShown(field, true);
}

void RecommendationView::takeFailure(const QUuid& record, const QString& sentence) {
    if (record == m_current)
        m_bar->say(MessageBar::Tone::Warning, sentence);
    else
        Q_EMIT keptAsDraft(record, sentence);
}

void RecommendationView::takeRefusal(const QUuid& record,
                                     const std::vector<domain::Issue>& issues) {
    if (record != m_current) {
        Q_EMIT keptAsDraft(record, issues.empty() ? QString() : issues.front().message);
        return;
    }
    QStringList others;
    for (const domain::Issue& each : m_form->showIssues(issues)) others << each.message;
    m_tabs->setCurrentIndex(0);
    const QString sentence = tr("Not saved yet: something is to be corrected first.");
    m_bar->say(MessageBar::Tone::Warning,
               others.isEmpty() ? sentence : sentence + u' ' + others.join(u' '));
    if (!issues.empty()) m_form->focusField(issues.front().field);
}

void RecommendationView::settle(const Contest& contest, const QSet<QString>& theirs) {
    m_session->reader().ask(
        this,
        [id = contest.after.id](storage::Database& database, const CancelToken&) {
            return storage::RecordStore(database).get(spec(), id);
        },
        [this, contest, theirs](const Result<domain::Record>& stored) {
            if (stored)
                applySettled(contest, *stored, theirs);
            else
                m_bar->say(MessageBar::Tone::Warning, stored.error().message);
        });
}

void RecommendationView::applySettled(const Contest& contest, const domain::Record& stored,
                                      const QSet<QString>& theirs) {
    const auto settled = rebased(spec(), contest.before, contest.after, stored, theirs);
    m_editing->settle(contest, stored, settled);
    if (contest.after.id != m_current) return;
    showEdit();
    read();
}

void RecommendationView::askToArchive(const QUuid& id) {
    if (!m_session->isReadOnly()) Q_EMIT archiveRequested(spec(), id);
}

void RecommendationView::focusForm(const QString& field) {
    m_tabs->setCurrentIndex(0);
    m_form->focusField(field);
}

}  // namespace pact::ui
