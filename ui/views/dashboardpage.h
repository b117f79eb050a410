#pragma once

#include "core/analysis/statistics.h"
#include "ui/models/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pact::ui {

class ChartView;
class DayField;

/// Recommendations by standing and pairs by implementation, for each pillar: the state as at a day,
/// as known on a day. What is counted beside the pairs stands below, in words.
class DashboardPage final : public QWidget {
    Q_OBJECT

public:
    explicit DashboardPage(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// New figures are shown.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QLayout* buildDates(QWidget* head);
    void compute();
    void take(const analysis::PillarStatistics& statistics);

    Session* m_session;
    DayField* m_asAt;
    DayField* m_knownAt;
    QLabel* m_totals;
    QLabel* m_base;
    QPushButton* m_asTable;
    ChartView* m_standing;
    ChartView* m_implementation;
    QLabel* m_others;
    std::optional<CancelToken> m_computing;
    bool m_isStale = true;
};

}  // namespace pact::ui
