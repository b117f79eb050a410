#include "ui/views/chaptertextsview.h"

#include "core/domain/entities.h"
#include "core/exchange/newrecord.h"
#include "core/storage/recordstore.h"
#include "ui/models/rebase.h"
#include "ui/models/words.h"
#include "ui/views/definitionfields.h"
#include "ui/views/undogate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace pact::ui {

namespace {

const domain::EntitySpec& spec() { return domain::specOf<domain::ChapterText>(); }

Result<std::vector<domain::Record>> readTexts(storage::Database& database,
                                              const QUuid& definition) {
    storage::RecordFilter filter;
    filter.where.emplace_back(QStringLiteral("definition"), toText(definition));
    filter.includeArchived = true;
    return storage::RecordStore(database).list(spec(), filter);
}

bool hasWords(const domain::Record& text) {
    return !text.translations.empty() ||
           !text.value(spec(), QStringLiteral("introduction")).isEmpty() ||
           !text.value(spec(), QStringLiteral("closing")).isEmpty();
}

}  // namespace

ChapterTextsView::ChapterTextsView(Session& session, ReferenceBook& book,
                                   const storage::Drafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_editing(new RecordEditing(session, drafts, spec(), this)),
      m_chapter(new QComboBox(this)),
      m_bar(new MessageBar(this)) {
    setObjectName(QStringLiteral("chapterTexts"));
    build(book);
    connectEditing();
    connect(m_session, &Session::recordsTouched, this, [this] {
        if (!m_definition.isNull()) read();
    });
    setEnabled(false);
}

void ChapterTextsView::build(ReferenceBook& book) {
    m_chapter->setObjectName(QStringLiteral("chapter"));
    m_chapter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chapter->setMinimumContentsLength(16);
    m_chapter->setPlaceholderText(tr("none to write in"));
    auto* label = new QLabel(tr("Texts in the chapter"), this);
    label->setBuddy(m_chapter);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(10);
    head->addWidget(label);
    head->addWidget(m_chapter, 1);
    m_form = new RecordForm(
        spec(), {{QStringLiteral("introduction"), QStringLiteral("closing")}, {}}, book, this);
    m_form->setReadOnly(m_session->isReadOnly());
    m_form->layout()->setContentsMargins(12, 4, 12, 8);
    m_form->watchInputs(new UndoGate([this] { return hasEdits(); }, this));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Rule(this));
    layout->addWidget(buildButtons());
}

QWidget* ChapterTextsView::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(12, 6, 12, 6);
    m_save = new QPushButton(icon(Symbol::Save), tr("Save"), buttons);
    m_save->setObjectName(QStringLiteral("saveText"));
    m_save->setToolTip(tr("Save the texts (Ctrl+Enter)"));
    m_revert = new QPushButton(icon(Symbol::Revert), tr("Revert"), buttons);
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

QString ChapterTextsView::chapter() const { return m_chapter->currentData().toString(); }

void ChapterTextsView::open(const QUuid& definition, domain::ReportKind kind,
                            domain::Audience audience) {
    const bool isSame = definition == m_definition && kind == m_kind;
    if (isSame && audience == m_audience) return;
    if (!isSame) close();
    m_definition = definition;
    m_kind = kind;
    m_audience = audience;
    m_bar->clear();
    if (!isSame) fillChapters();
    read();
}

void ChapterTextsView::close() {
    leave();
    if (m_reading) m_reading->cancel();
    m_editing->end();
    m_definition = {};
    m_texts.clear();
    m_isRead = false;
    m_bar->clear();
    setEnabled(false);
    fillChapters();
}

void ChapterTextsView::fillChapters() {
    const QSignalBlocker blocker(m_chapter);
    m_chapter->clear();
    if (m_definition.isNull()) return;
    for (const report::ChapterChoice& each : report::kindOf(m_kind).chapters)
        m_chapter->addItem(titleOf(each), QString::fromLatin1(each.code));
    m_chapter->setCurrentIndex(m_chapter->count() > 0 ? 0 : -1);
}

void ChapterTextsView::read() {
    if (m_reading) m_reading->cancel();
    m_reading = m_session->reader().ask(
        this,
        [definition = m_definition](storage::Database& database, const CancelToken&) {
            return readTexts(database, definition);
        },
        [this](Result<std::vector<domain::Record>> texts) {
            if (texts)
                takeTexts(std::move(*texts));
            else
                m_bar->say(MessageBar::Tone::Warning, texts.error().message);
        });
}

void ChapterTextsView::takeTexts(std::vector<domain::Record> texts) {
    const bool isFirst = !m_isRead;
    m_texts = std::move(texts);
    m_isRead = true;
    setEnabled(m_chapter->count() > 0);
    markChapters();
    if (isFirst || !hasEdits()) {
        showText();
        return;
    }
    const domain::Record* stored = storedText(current());
    m_editing->setPresence(current(),
                           stored ? RecordEditing::Presence::Stored : RecordEditing::Presence::New);
    if (stored && !m_editing->isOwn(*stored))
        m_bar->say(MessageBar::Tone::Notice,
                   tr("Somebody else has changed these texts meanwhile. Your edit is kept; where "
                      "both changed the same, you will be asked when you save."));
}

/// Chapters in which texts are printed bear a dot.
void ChapterTextsView::markChapters() {
    const auto& chapters = report::kindOf(m_kind).chapters;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const QString code = QString::fromLatin1(chapters[i].code);
        const bool isWritten = std::ranges::any_of(m_texts, [&](const domain::Record& each) {
            return each.value(spec(), QStringLiteral("chapter")) == code && hasWords(each) &&
                   isPrinted(each);
        });
        const QString title = titleOf(chapters[i]);
        m_chapter->setItemText(static_cast<int>(i), isWritten ? tr("%1  •").arg(title) : title);
    }
}

domain::Record ChapterTextsView::blankText() const {
    domain::Record text = domain::blankRecord(spec(), {});
    text.set(spec(), QStringLiteral("definition"), toText(m_definition));
    text.set(spec(), QStringLiteral("chapter"), chapter());
    text.set(spec(), QStringLiteral("audience"), domain::codeOf(m_audience));
    text.id = exchange::newRecordId(spec(), text, m_session->clock());
    return text;
}

const domain::Record* ChapterTextsView::storedText(const QUuid& id) const {
    const auto found = std::ranges::find(m_texts, id, &domain::Record::id);
    return found == m_texts.end() ? nullptr : &*found;
}

void ChapterTextsView::takeChapter() {
    leave();
    m_bar->clear();
    if (m_isRead) showText();
}

/// Texts that were made elsewhere under another id are those of the chapter, too.
void ChapterTextsView::showText() {
    if (m_chapter->count() == 0) return;
    const auto found = std::ranges::find_if(m_texts, [this](const domain::Record& each) {
        return each.value(spec(), QStringLiteral("chapter")) == chapter();
    });
    const bool isStored = found != m_texts.end();
    const domain::Record text = isStored ? *found : blankText();
    m_editing->setPresence(
        text.id, isStored ? RecordEditing::Presence::Stored : RecordEditing::Presence::New);
    if (m_editing->before() != text) m_editing->begin(text);
    m_form->showRecord(m_editing->after(), {});
    takeEditedState();
    if (isStored) tellUnprinted();
    announceDraft();
}

/// The paper leaves out what is archived and what is for fewer eyes than its own.
bool ChapterTextsView::isPrinted(const domain::Record& text) const {
    const auto audience =
        domain::fromCode<domain::Audience>(text.value(spec(), QStringLiteral("audience")));
    return domain::isLive(spec(), text) && audience && *audience >= m_audience;
}

void ChapterTextsView::tellUnprinted() {
    const domain::Record& text = m_editing->after();
    if (isPrinted(text) || !hasWords(text)) return;
    const QString sentence =
        domain::isLive(spec(), text)
            ? tr("These texts are for fewer eyes than the paper, which leaves them out.")
            : tr("These texts are in the archive, and the paper leaves them out.");
    if (m_session->isReadOnly())
        m_bar->say(MessageBar::Tone::Notice, sentence);
    else
        m_bar->say(MessageBar::Tone::Notice, sentence,
                   {{tr("Print them"), [this] { printTexts(); }}});
}

void ChapterTextsView::printTexts() {
    domain::Record text = m_editing->after();
    text.set(spec(), QStringLiteral("archived"), {});
    text.set(spec(), QStringLiteral("audience"), domain::codeOf(m_audience));
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
