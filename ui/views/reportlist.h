#pragma once

#include "ui/models/reportdefinitions.h"
#include "ui/models/session.h"

#include <QWidget>

#include <optional>

class QMenu;
class QStackedLayout;
class QToolButton;

namespace pact::ui {

class PlainTable;

/// The report definitions of the workspace, and what can be done with them.
class ReportList final : public QWidget {
    Q_OBJECT

public:
    explicit ReportList(Session& session, QWidget* parent = nullptr);

    /// Selects a definition, now or as soon as it is in the list.
    void select(const QUuid& definition);
    void setArchivedShown(bool isShown);
    /// Nullptr while none is selected.
    [[nodiscard]] const KeptDefinition* current() const;
    /// Adds the kinds of paper to a menu; each of them asks for a new definition.
    void offerKinds(QMenu& menu);

Q_SIGNALS:
    /// Another definition is selected, or its values have changed; or none is.
    void currentChanged();
    void newAsked(pact::domain::ReportKind kind);
    void editAsked(const QUuid& definition);
    void duplicateAsked(const QUuid& definition);
    void archiveAsked(const QUuid& definition);
    void pdfAsked();

private:
    void build();
    QWidget* buildButtons();
    QWidget* buildEmpty();
    void connectTable();
    void read();
    void take(std::vector<KeptDefinition> definitions);
    void takeCurrent();
    void showMenu(const QPoint& place);
    void askAbout(void (ReportList::*signal)(const QUuid&));

    Session* m_session;
    ReportDefinitionsModel* m_model;
    PlainTable* m_table;
    QStackedLayout* m_content;
    QToolButton* m_edit = nullptr;
    QToolButton* m_duplicate = nullptr;
    QToolButton* m_archive = nullptr;
    QUuid m_current;
    QUuid m_wanted;
    bool m_isArchivedShown = false;
    std::optional<CancelToken> m_reading;
};

}  // namespace pact::ui
