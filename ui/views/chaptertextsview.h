#pragma once

#include "ui/models/chaptertexts.h"
#include "ui/models/recordediting.h"
#include "ui/models/referencebook.h"
#include "ui/models/reportdefinitions.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace pact::ui {

class ChapterChooser;
class MessageBar;
class RecordForm;

/// The texts that the Unit writes before and after the chapters of a paper: a record for each
/// chapter, made by the first edit. What was edited is committed when another chapter or definition
/// is chosen, with Ctrl+Enter, or by leave().
class ChapterTextsView final : public QWidget {
    Q_OBJECT

public:
    ChapterTextsView(Session& session, ReferenceBook& book, const storage::Drafts& drafts,
                     QWidget* parent = nullptr);

    /// Commits what was edited and shows the texts of a definition, or takes up how it is now.
    void open(const KeptDefinition& definition);
    /// Commits what was edited and shows nothing.
    void close();
    /// Goes to a chapter by its code.
    void showChapter(const QString& chapter);
    [[nodiscard]] RecordEditing& editing() { return *m_editing; }
    /// The record of the chapter that is shown; null while nothing is.
    [[nodiscard]] QUuid current() const { return m_editing->after().id; }

    /// Commits what was edited; answered by committed(), refused or contested.
    void leave();
    [[nodiscard]] bool hasEdits() const;
    /// Forgets what was edited.
    void revert();
    /// Takes the answers to a contest: these units stay as others have stored them.
    void settle(const Contest& contest, const QSet<QString>& theirs);

Q_SIGNALS:
    void committed(const QUuid& record);
    void contested(const pact::ui::Contest& contest);
    void revertAsked();
    /// There is something to save or to revert, or there is not.
    void stateChanged();

private:
    void build(ReferenceBook& book);
    QWidget* buildEditor(ReferenceBook& book);
    QWidget* buildHead();
    QWidget* buildButtons();
    void connectEditing();
    void offerChapters();
    void read();
    void takeTexts(ChapterTexts texts);
    void takeChapter();
    void showText();
    void tellUnprinted();
    void printTexts();
    void announceDraft();
    void takeEditedState();
    void takeRefusal(const QUuid& record, const std::vector<domain::Issue>& issues);
    void tell(const QUuid& record, const QString& sentence);
    void applySettled(const Contest& contest, const domain::Record& stored,
                      const QSet<QString>& theirs);

    Session* m_session;
    RecordEditing* m_editing;
    KeptDefinition m_definition;
    ChapterTexts m_texts;
    bool m_isRead = false;
    std::optional<CancelToken> m_reading;
    QStackedLayout* m_content;
    ChapterChooser* m_chapter;
    MessageBar* m_bar;
    RecordForm* m_form = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_revert = nullptr;
};

}  // namespace pact::ui
