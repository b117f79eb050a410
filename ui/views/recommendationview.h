#pragma once

#include "ui/models/recordediting.h"
#include "ui/models/referencebook.h"
#include "ui/models/shownrecord.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace pact::ui {

class HistoryView;
class MessageBar;
class RecommendationHeading;
class RecordForm;
class SectionView;
class StagesView;

/// One recommendation to read and edit, with all that hangs on it. What was edited is committed
/// when another recommendation is opened, with Ctrl+Enter, or by leave().
class RecommendationView final : public QWidget {
    Q_OBJECT

public:
    RecommendationView(Session& session, ReferenceBook& book, const storage::Drafts& drafts,
                       QWidget* parent = nullptr);

    /// Commits what was edited and shows this one.
    void open(const QUuid& id);
    /// Null while nothing is shown.
    [[nodiscard]] QUuid current() const { return m_current; }
    [[nodiscard]] RecordEditing& editing() { return *m_editing; }
    [[nodiscard]] const std::optional<RecommendationDetail>& detail() const { return m_detail; }
    [[nodiscard]] bool isArchived() const;

    /// Commits what was edited; answered by left(), refused or contested.
    void leave();
    [[nodiscard]] bool hasEdits() const;
    /// Forgets what was edited.
    void revert();
    /// Takes the answers to a contest: these units stay as others have stored them.
    void settle(const Contest& contest, const QSet<QString>& theirs);
    void focusForm(const QString& field);
    /// Asks for a recommendation to be archived, whichever is shown.
    void askToArchive(const QUuid& id);

Q_SIGNALS:
    void addRequested(const pact::domain::EntitySpec& spec);
    void editRequested(const pact::domain::EntitySpec& spec, const pact::ui::ShownRecord& record);
    void archiveRequested(const pact::domain::EntitySpec& spec, const QUuid& record);
    void contested(const pact::ui::Contest& contest);
    /// An edit of a record that is not shown any more was kept as a draft, because of this.
    void keptAsDraft(const QUuid& record, const QString& reason);
    void committed(const QUuid& record);
    void revertAsked();
    /// There is something to save or to revert, or there is not; or another record is shown.
    void stateChanged();

private:
    void build(ReferenceBook& book);
    QWidget* buildDetails(ReferenceBook& book);
    QWidget* buildButtons();
    void addSection(const domain::EntitySpec& spec);
    void connectEditing();
    void read();
    void takeDetail(RecommendationDetail detail);
    void takeRecord();
    void showForm();
    void showEdit();
    void nameDraftReferences();
    void showSections();
    void showStanding();
    void takeEdit();
    void takeFailure(const QUuid& record, const QString& sentence);
    void takeRefusal(const QUuid& record, const std::vector<domain::Issue>& issues);
    void takeEditedState();
    void announceDraft();
    void applySettled(const Contest& contest, const domain::Record& stored,
                      const QSet<QString>& theirs);

    Session* m_session;
    RecordEditing* m_editing;
    QUuid m_current;
    std::optional<RecommendationDetail> m_detail;
    std::optional<CancelToken> m_reading;
    RecommendationHeading* m_heading;
    MessageBar* m_bar;
    QTabWidget* m_tabs;
    RecordForm* m_form = nullptr;
    StagesView* m_stages;
    HistoryView* m_history;
    std::vector<SectionView*> m_sections;
    QPushButton* m_save = nullptr;
    QPushButton* m_revert = nullptr;
};

}  // namespace pact::ui
