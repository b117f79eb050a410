#pragma once

#include "ui/mainwindow/windowactions.h"

#include <QObject>

namespace pact::ui {

class RecordDesk;
class WorkspaceView;

/// The commands for what is edited and chosen (save, revert, archive), which mean the page that is
/// shown.
class PageCommands final : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the view.
    PageCommands(WorkspaceView& view, RecordDesk& desk, const WindowActions& actions);

    /// Commits what is edited on the page.
    void save();
    /// Archives what is chosen on the page, or takes it back from the archive.
    void archive();
    /// Searches the paper on the page of reports, else the recommendations.
    void search();

private:
    /// Of what is chosen on a page.
    struct State {
        bool hasEdits;
        bool isThere;
        bool isArchived;
    };
    void takeState();
    void takeRecommendation();
    void takeReport();
    void allow(const State& state);
    [[nodiscard]] bool isReports() const;

    WorkspaceView* m_view;
    RecordDesk* m_desk;
    const WindowActions* m_actions;
};

}  // namespace pact::ui
