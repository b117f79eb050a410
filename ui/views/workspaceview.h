#pragma once

#include "core/storage/drafts.h"
#include "ui/models/session.h"

#include <QWidget>

class QStackedWidget;

namespace pact::ui {

class DashboardPage;
class MessageBar;
class Navigation;
class RecommendationsPage;
class ReferenceBook;
class ReportsPage;

/// An open workspace: the training band, bars that say how it is open, and its pages.
class WorkspaceView final : public QWidget {
    Q_OBJECT

public:
    enum Page { Recommendations, Dashboard, Reports };

    WorkspaceView(Session& session, const storage::Drafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] ReferenceBook& references() { return *m_references; }
    [[nodiscard]] RecommendationsPage& recommendations() { return *m_recommendations; }
    [[nodiscard]] DashboardPage& dashboard() { return *m_dashboard; }
    [[nodiscard]] ReportsPage& reports() { return *m_reports; }
    void showPage(Page page);
    [[nodiscard]] Page page() const;

Q_SIGNALS:
    void pageShown(int page);

private:
    void build();
    void sayHowOpen();

    Session* m_session;
    ReferenceBook* m_references;
    MessageBar* m_access;
    MessageBar* m_trouble;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    RecommendationsPage* m_recommendations;
    DashboardPage* m_dashboard;
    ReportsPage* m_reports;
};

}  // namespace pact::ui
