#include "ui/views/historyview.h"

#include "ui/models/historymodel.h"
#include "ui/views/plaintable.h"
#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QStackedLayout>

namespace pact::ui {

HistoryView::HistoryView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_model(new HistoryModel(this)),
      m_content(new QStackedLayout(this)) {
    auto* table = new PlainTable(this);
    table->setModel(m_model);
    table->setAccessibleName(tr("History"));
    table->setObjectName(QStringLiteral("history"));
    table->horizontalHeader()->setStretchLastSection(true);
    m_content->addWidget(new EmptyState(tr("Nothing was changed yet."), this));
    m_content->addWidget(table);
    connect(m_model, &QAbstractItemModel::modelReset, table, [this, table] {
        m_content->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        for (int column = 0; column < HistoryModel::After; ++column)
            table->resizeColumnToContents(column);
        table->setColumnWidth(HistoryModel::Before,
                              std::min(table->columnWidth(HistoryModel::Before), 260));
    });
}

void HistoryView::setRecords(std::vector<std::pair<QString, QUuid>> records) {
    m_records = std::move(records);
    m_isStale = true;
    if (isVisible()) read();
}

void HistoryView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) read();
}

void HistoryView::read() {
    m_isStale = false;
    if (m_reading) m_reading->cancel();
    m_reading = m_session->reader().ask(
        this,
        [records = m_records](storage::Database& database, const CancelToken&) {
            return readHistory(database, records);
        },
        [this](Result<std::vector<HistoryLine>> lines) {
            if (lines)
                m_model->setLines(std::move(*lines));
            else
                Q_EMIT m_session->failed(lines.error().message);
        });
}

}  // namespace pact::ui
