#include "ui/views/dashboardpage.h"

#include "core/report/statisticsfigures.h"
#include "ui/charts/chartview.h"
#include "ui/models/words.h"
#include "ui/views/dayfield.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

QString totalsText(const analysis::Statistics& total) {
    const QString what =
        total.recommendations == 1
            ? DashboardPage::tr("1 recommendation")
            : DashboardPage::tr("%n recommendations", nullptr, total.recommendations);
    const int pairs = static_cast<int>(total.addressed);
    const QString whom =
        pairs == 1 ? DashboardPage::tr("1 pair of recommendation and implementing partner")
                   : DashboardPage::tr("%n pairs of recommendation and implementing partner",
                                       nullptr, pairs);
    return what + QStringLiteral("  ·  ") + whom;
}

QString baseText(const analysis::Statistics& total) {
    if (total.partners == 0) return DashboardPage::tr("No partner is addressed.");
    return DashboardPage::tr(
               "%1 of the %2 partners addressed reported; %3 asked, %4 not asked; "
               "%5 had nothing to report.")
        .arg(total.reported)
        .arg(total.partners)
        .arg(total.asked)
        .arg(total.notAsked)
        .arg(total.nothingToReport);
}

}  // namespace

DashboardPage::DashboardPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_asAt(new DayField(this)),
      m_totals(new QLabel(this)),
      m_base(new QuietLabel({}, this)),
      m_asTable(new QPushButton(tr("Show as tables"), this)),
      m_standing(new ChartView(this)),
      m_implementation(new ChartView(this)) {
    build();
    connect(m_session, &Session::snapshotLoaded, this, [this] {
        m_isStale = true;
        if (isVisible()) compute();
    });
    connect(m_asAt, &DayField::dayChanged, this, &DashboardPage::compute);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        for (ChartView* chart : {m_standing, m_implementation})
            chart->setForm(isTable ? ChartView::Form::Table : ChartView::Form::Chart);
    });
}

void DashboardPage::build() {
    auto* charts = new QWidget(this);
    charts->setAutoFillBackground(true);
    charts->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(20);
    column->addWidget(m_standing);
    column->addWidget(m_implementation);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(charts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(new Rule(this));
    layout->addWidget(scroll, 1);
}

QWidget* DashboardPage::buildHead() {
    auto* head = new QWidget(this);
    m_asAt->setPlaceholderText(tr("everything recorded"));
    m_asAt->setObjectName(QStringLiteral("asAt"));
    m_asAt->setToolTip(tr("The state as at this day; empty for everything recorded"));
    m_asAt->setClearButtonEnabled(true);
    m_asAt->setMinimumWidth(210);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the numbers of the charts"));
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    m_totals->setFont(strong);
    m_totals->setObjectName(QStringLiteral("totals"));
    auto* label = new QLabel(tr("&As at"), head);
    label->setBuddy(m_asAt);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_totals);
    words->addWidget(m_base);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(20, 12, 20, 12);
    row->addLayout(words, 1);
    row->addWidget(label);
    row->addWidget(m_asAt);
    row->addWidget(m_asTable);
    return head;
}

void DashboardPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) compute();
}

void DashboardPage::compute() {
    if (!m_session->snapshot() || !m_asAt->isUnderstood()) return;
    if (m_computing) m_computing->cancel();
    const analysis::Dates dates{m_asAt->day(), {}};
    m_computing = m_session->background().ask(
        this,
        [snapshot = m_session->snapshot(), dates](storage::Database&, const CancelToken&)
            -> Result<analysis::PillarStatistics> { return snapshot->statistics(dates); },
        [this](const Result<analysis::PillarStatistics>& statistics) {
            if (statistics) take(*statistics);
        });
}

void DashboardPage::take(const analysis::PillarStatistics& statistics) {
    m_isStale = false;
    m_totals->setText(totalsText(statistics.total));
    m_base->setText(baseText(statistics.total));
    const QString mark = m_session->isTraining() ? report::trainingBand() : QString();
    m_standing->setFigure(report::standingFigure(statistics, mark));
    m_implementation->setFigure(
        report::implementationFigure(statistics, report::FigureReaders::Unit, mark));
    Q_EMIT shown();
}

}  // namespace pact::ui
