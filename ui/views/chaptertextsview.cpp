#include "ui/views/chaptertextsview.h"

#include "core/storage/recordstore.h"
#include "ui/models/rebase.h"
#include "ui/models/words.h"
#include "ui/views/chapterchooser.h"
#include "ui/views/recordform.h"
#include "ui/views/undogate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pact::ui {

namespace {

const domain::EntitySpec& spec() { return ChapterTexts::spec(); }

}  // namespace

ChapterTextsView::ChapterTextsView(Session& session, ReferenceBook& book,
                                   const storage::Drafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_editing(new RecordEditing(session, drafts, spec(), this)),
      m_content(new QStackedLayout),
      m_chapter(new ChapterChooser(this)),
      m_bar(new MessageBar(this)) {
    setObjectName(QStringLiteral("chapterTexts"));
    build(book);
    connectEditing();
    connect(m_session, &Session::recordsTouched, this, [this] {
        if (!m_definition.id.isNull()) read();
    });
    setEnabled(false);
}

void ChapterTextsView::build(ReferenceBook& book) {
    m_content->addWidget(buildEditor(book));
    m_content->addWidget(
        new EmptyState(tr("A paper of this kind has no chapters to write texts in."), this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_content, 1);
}

QWidget* ChapterTextsView::buildEditor(ReferenceBook& book) {
    auto* editor = new QWidget(this);
    m_form = new RecordForm(
        spec(), {{QStringLiteral("introduction"), QStringLiteral("closing")}, {}}, book, editor);
    m_form->setReadOnly(m_session->isReadOnly());
    m_form->layout()->setContentsMargins(12, 4, 12, 8);
    m_form->watchInputs(new UndoGate([this] { return hasEdits(); }, this));
    auto* scroll = new QScrollArea(editor);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(scroll, 1);
    layout->addWidget(new Rule(editor));
    layout->addWidget(buildButtons());
    return editor;
}

QWidget* ChapterTextsView::buildHead() {
    auto* head = new QWidget(this);
    m_chapter->setObjectName(QStringLiteral("chapter"));
    auto* label = new QLabel(tr("Texts in the chap&ter"), head);
    label->setBuddy(m_chapter);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(label);
    row->addWidget(m_chapter, 1);
    return head;
}

QWidget* ChapterTextsView::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(12, 6, 12, 6);
    m_save = new QPushButton(icon(Symbol::Save), tr("&Save"), buttons);
    m_save->setObjectName(QStringLiteral("saveText"));
    m_save->setToolTip(tr("Save the texts (Ctrl+Enter)"));
    m_revert = new QPushButton(icon(Symbol::Revert), tr("&Revert"), buttons);
    m_revert->setObjectName(QStringLiteral("revertText"));
    m_revert->setToolTip(tr("Go back to what is stored (Esc)"));
    auto* hint = new QuietLabel(tr("Each line is a paragraph"), buttons);
    row->addWidget(hint);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    QWidget::setTabOrder(m_revert, m_save);
    buttons->setVisible(!m_session->isReadOnly());
    return buttons;
}

void ChapterTextsView::connectEditing() {
    connect(m_save, &QPushButton::clicked, this, &ChapterTextsView::leave);
    connect(m_revert, &QPushButton::clicked, this, &ChapterTextsView::revertAsked);
    connect(m_chapter, &QComboBox::currentIndexChanged, this, &ChapterTextsView::takeChapter);
    connect(m_form, &RecordForm::edited, this, [this] {
        m_editing->update(m_form->record());
        takeEditedState();
    });
    connect(m_editing, &RecordEditing::editedChanged, this, &ChapterTextsView::takeEditedState);
    connect(m_editing, &RecordEditing::refused, this, &ChapterTextsView::takeRefusal);
    connect(m_editing, &RecordEditing::contested, this, &ChapterTextsView::contested);
    connect(m_editing, &RecordEditing::failed, this, &ChapterTextsView::tell);
    connect(m_editing, &RecordEditing::draftLost, this, &ChapterTextsView::tell);
    connect(m_editing, &RecordEditing::committed, this, [this](const QUuid& record) {
        if (record == current()) m_bar->clear();
        Q_EMIT committed(record);
    });
}

void ChapterTextsView::open(const KeptDefinition& definition) {
    const KeptDefinition before = m_definition;
    const bool isSame = definition.id == before.id && definition.kind == before.kind;
    if (!isSame) close();
    m_definition = definition;
    if (!isSame) offerChapters();
    if (isSame && definition.audience == before.audience && definition.chapters == before.chapters)
        return;
    if (isSame) m_bar->clear();
    read();
}

void ChapterTextsView::close() {
    leave();
    m_bar->clear();
    if (m_reading) m_reading->cancel();
    m_editing->end();
    m_definition = {};
    m_texts = {};
    m_isRead = false;
    setEnabled(false);
    m_chapter->setNone();
}

void ChapterTextsView::offerChapters() {
    m_chapter->setDefinition(m_definition);
    m_content->setCurrentIndex(m_chapter->count() > 0 ? 0 : 1);
}

void ChapterTextsView::read() {
    if (m_reading) m_reading->cancel();
    m_reading = m_session->reader().ask(
        this,
        [definition = m_definition.id](storage::Database& database, const CancelToken&) {
            return ChapterTexts::read(database, definition);
        },
        [this](Result<ChapterTexts> texts) {
            if (texts)
                takeTexts(std::move(*texts));
            else
                m_bar->say(MessageBar::Tone::Warning, texts.error().message);
        });
}

void ChapterTextsView::takeTexts(ChapterTexts texts) {
    const bool isFirst = !m_isRead;
    m_texts = std::move(texts);
    m_isRead = true;
    setEnabled(m_chapter->count() > 0);
    m_chapter->mark(m_definition, m_texts);
    if (isFirst || !hasEdits()) {
        showText();
        return;
    }
    const domain::Record* stored = m_texts.withId(current());
    m_editing->setPresence(current(),
                           stored ? RecordEditing::Presence::Stored : RecordEditing::Presence::New);
    if (stored && !m_editing->isOwn(*stored))
        m_bar->say(MessageBar::Tone::Notice,
                   tr("Somebody else has changed these texts meanwhile. Your edit is kept; where "
                      "both changed the same, you will be asked when you save."));
}

void ChapterTextsView::takeChapter() {
    leave();
    m_bar->clear();
    if (m_isRead) showText();
}

/// Texts that were made elsewhere under another id are those of the chapter, too.
void ChapterTextsView::showText() {
    if (m_chapter->count() == 0) return;
    const domain::Record* stored = m_texts.ofChapter(m_chapter->chapter());
    const domain::Record text = stored ? *stored
                                       : blankText(m_definition.id, m_chapter->chapter(),
                                                   m_definition.audience, m_session->clock());
    m_editing->setPresence(text.id,
                           stored ? RecordEditing::Presence::Stored : RecordEditing::Presence::New);
    if (m_editing->before() != text) m_editing->begin(text);
    m_form->showRecord(m_editing->after(), {});
    takeEditedState();
    if (stored) tellUnprinted();
    announceDraft();
}

void ChapterTextsView::tellUnprinted() {
    const domain::Record& text = m_editing->after();
    if (!hasWords(text)) return;
    if (!m_definition.hasChapter(m_chapter->chapter())) {
        m_bar->say(MessageBar::Tone::Notice,
                   tr("The paper leaves this chapter out, and these texts with it."));
        return;
    }
    if (isPrinted(text, m_definition.audience)) return;
    const QString sentence =
        domain::isLive(spec(), text)
            ? tr("These texts are for fewer eyes than the paper, which leaves them out.")
            : tr("These texts are in the archive, and the paper leaves them out.");
    std::vector<MessageBar::Choice> choices;
    if (!m_session->isReadOnly()) choices.push_back({tr("Print them"), [this] { printTexts(); }});
    m_bar->say(MessageBar::Tone::Notice, sentence, choices);
}

void ChapterTextsView::printTexts() {
    domain::Record text = m_editing->after();
    text.set(spec(), QStringLiteral("archived"), {});
    text.set(spec(), QStringLiteral("audience"), domain::codeOf(m_definition.audience));
    m_form->showRecord(text, {});
    m_editing->update(text);
    leave();
}

void ChapterTextsView::announceDraft() {
    if (!m_editing->draftTaken().isValid() || !m_editing->isEdited()) return;
    m_bar->say(
        MessageBar::Tone::Notice,
        tr("This is a draft of %1 that was not saved.").arg(shownMoment(m_editing->draftTaken())),
        {{tr("Save"), [this] { leave(); }}, {tr("Discard"), [this] { Q_EMIT revertAsked(); }}});
}

void ChapterTextsView::showChapter(const QString& chapter) {
    m_chapter->setCurrentIndex(std::max(0, m_chapter->findData(chapter)));
    m_form->focusField(QStringLiteral("introduction"));
}

bool ChapterTextsView::hasEdits() const {
    return m_isRead && (m_editing->isEdited() || !m_form->inputIssues().empty());
}

void ChapterTextsView::leave() {
    if (hasEdits()) m_editing->commit(m_form->inputIssues());
}

void ChapterTextsView::revert() {
    m_editing->revert();
    m_bar->clear();
    m_form->showRecord(m_editing->after(), {});
    takeEditedState();
    read();
}

void ChapterTextsView::takeEditedState() {
    m_save->setEnabled(hasEdits());
    m_revert->setEnabled(hasEdits());
    Q_EMIT stateChanged();
}

void ChapterTextsView::tell(const QUuid& record, const QString& sentence) {
    m_bar->say(MessageBar::Tone::Warning,
               record == current()
                   ? sentence
                   : tr("The texts that you left were kept as a draft: %1").arg(sentence));
}

void ChapterTextsView::takeRefusal(const QUuid& record, const std::vector<domain::Issue>& issues) {
    if (record != current()) {
        tell(record, issues.empty() ? QString() : issues.front().message);
        return;
    }
    QStringList others{tr("Not saved yet: something is to be corrected first.")};
    for (const domain::Issue& each : m_form->showIssues(issues)) others << each.message;
    m_bar->say(MessageBar::Tone::Warning, others.join(u' '));
    if (!issues.empty()) m_form->focusField(issues.front().field);
}

void ChapterTextsView::settle(const Contest& contest, const QSet<QString>& theirs) {
    m_session->reader().ask(
        this,
        [id = contest.after.id](storage::Database& database, const CancelToken&) {
            return storage::RecordStore(database).get(spec(), id);
        },
        [this, contest, theirs](const Result<domain::Record>& stored) {
            if (stored)
                applySettled(contest, *stored, theirs);
            else
                tell(contest.after.id, stored.error().message);
        });
}

void ChapterTextsView::applySettled(const Contest& contest, const domain::Record& stored,
                                    const QSet<QString>& theirs) {
    m_editing->settle(contest, stored,
                      rebased(spec(), contest.before, contest.after, stored, theirs));
    if (contest.after.id == current()) m_form->showRecord(m_editing->after(), {});
    read();
}

}  // namespace pact::ui
