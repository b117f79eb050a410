#include "ui/views/stagesview.h"

#include "core/domain/vocabulary.h"
#include "ui/models/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

QString awaitedText(QDate until) {
    return until.isValid() ? StagesView::tr("asked, answer awaited until %1").arg(shownDay(until))
                           : StagesView::tr("asked, answer awaited");
}

QString statusText(const PartnerStage& stage) {
    using analysis::ReplyStatus;
    switch (stage.status) {
        case ReplyStatus::Reported: return domain::vocabularyOf<domain::Stage>().label(stage.stage);
        case ReplyStatus::NothingToReport: return StagesView::tr("nothing to report");
        case ReplyStatus::Awaited: return awaitedText(stage.until);
        case ReplyStatus::AskedNoReply: return StagesView::tr("no report received");
        case ReplyStatus::NotAsked: return StagesView::tr("not asked");
        case ReplyStatus::NoChannel: return StagesView::tr("not asked, no channel");
    }
    Q_UNREACHABLE();
}

/// The base in words: how many of those asked reported, and how many were not asked.
QString summaryOf(const std::vector<PartnerStage>& stages) {
    analysis::Share share;
    for (const PartnerStage& each : stages) {
        if (!each.isAsked) continue;
        ++share.base;
        if (each.status == analysis::ReplyStatus::Reported) ++share.part;
    }
    return shareOfAsked(share, static_cast<qint64>(stages.size()) - share.base);
}

}  // namespace

StagesView::StagesView(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_table(new QTableWidget(0, 3, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    m_summary->setContentsMargins(10, 4, 10, 0);
    m_table->setHorizontalHeaderLabels({tr("Implementing partner"), tr("Stage"), tr("As at")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Implementing partners"));
    setStages({});
}

void StagesView::setStages(const std::vector<PartnerStage>& stages) {
    m_summary->setText(stages.empty() ? tr("No implementing partner is addressed.")
                                      : summaryOf(stages));
    m_table->setVisible(!stages.empty());
    m_table->setRowCount(static_cast<int>(stages.size()));
    int row = 0;
    for (const PartnerStage& each : stages) {
        m_table->setItem(row, 0, new QTableWidgetItem(each.name));
        m_table->setItem(row, 1, new QTableWidgetItem(statusText(each)));
        m_table->setItem(row, 2, new QTableWidgetItem(shownDay(each.asAt)));
        ++row;
    }
    m_table->resizeColumnToContents(1);
    m_table->resizeColumnToContents(2);
}

QString StagesView::summary() const { return m_summary->text(); }

}  // namespace pact::ui
