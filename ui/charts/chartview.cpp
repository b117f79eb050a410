#include "ui/charts/chartview.h"

#include "ui/charts/chartcanvas.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

QTableWidgetItem* numberItem(qint64 value) {
    auto* item = new QTableWidgetItem(QLocale().toString(value));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

}  // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_canvas(new ChartCanvas(this)),
      m_table(new QTableWidget(this)),
      m_forms(new QStackedLayout) {
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_forms->addWidget(m_canvas);
    m_forms->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(m_forms, 1);
}

ChartView::~ChartView() = default;

void ChartView::setFigure(const report::FigureData& shown) {
    m_data = shown;
    m_title->setText(shown.title);
    m_canvas->setFigure(&m_data);
    m_canvas->setAccessibleName(shown.title);
    m_canvas->setAccessibleDescription(shown.description());
    setAccessibleName(shown.title);
    setAccessibleDescription(shown.description());
    fillTable();
    updateGeometry();
}

void ChartView::fillTable() {
    QStringList heads;
    for (const report::FigureSeries& series : m_data.series) heads << series.label;
    const auto rows = static_cast<int>(m_data.categories.size());
    m_table->clear();
    m_table->setAccessibleName(m_data.title);
    m_table->setRowCount(rows);
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setVerticalHeaderLabels(m_data.categories);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const auto& values = m_data.series[static_cast<std::size_t>(column)].values;
        for (int row = 0; row < rows; ++row)
            m_table->setItem(row, column, numberItem(values[static_cast<std::size_t>(row)]));
    }
}

void ChartView::setForm(Form form) { m_forms->setCurrentIndex(form == Form::Chart ? 0 : 1); }

ChartView::Form ChartView::form() const {
    return m_forms->currentIndex() == 0 ? Form::Chart : Form::Table;
}

}  // namespace pact::ui
