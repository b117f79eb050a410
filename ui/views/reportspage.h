#pragma once

#include "core/storage/drafts.h"
#include "ui/models/referencebook.h"

#include <QWidget>

class QSplitter;

namespace pact::ui {

class ChapterTextsView;
class MessageBar;
class PaperPanel;
class ReportList;
class UserSettings;

/// The report definitions of the workspace, the texts of the one that is chosen, and its paper as
/// it will print.
class ReportsPage final : public QWidget {
    Q_OBJECT

public:
    ReportsPage(Session& session, ReferenceBook& book, const storage::Drafts& drafts,
                QWidget* parent = nullptr);

    [[nodiscard]] ReportList& list() { return *m_list; }
    [[nodiscard]] ChapterTextsView& texts() { return *m_texts; }
    [[nodiscard]] PaperPanel& paper() { return *m_paper; }

    void restoreLayout(const UserSettings& settings);
    void rememberLayout(UserSettings& settings) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void takeCurrent();
    void offerDrafts(const storage::Drafts& drafts);

    QSplitter* m_columns;
    QSplitter* m_rows;
    MessageBar* m_bar;
    ReportList* m_list;
    ChapterTextsView* m_texts;
    PaperPanel* m_paper;
    QUuid m_current;
};

}  // namespace pact::ui
