#pragma once

#include "core/report/figure.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableWidget;

namespace pact::ui {

class ChartCanvas;

/// A figure on the dashboard: the chart, or its numbers as a table (setForm()), which is also what
/// assistive technology is offered. Its accessible description states the numbers.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setFigure(const report::FigureData& shown);
    [[nodiscard]] const report::FigureData& figure() const { return m_data; }

    enum class Form { Chart, Table };
    void setForm(Form form);
    [[nodiscard]] Form form() const;

private:
    void fillTable();

    report::FigureData m_data;
    QLabel* m_title;
    ChartCanvas* m_canvas;
    QTableWidget* m_table;
    QStackedLayout* m_forms;
};

}  // namespace pact::ui
