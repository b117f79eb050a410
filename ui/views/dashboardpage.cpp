#include "ui/views/dashboardpage.h"

#include "core/report/statisticsfigures.h"
#include "ui/charts/chartview.h"
#include "ui/models/words.h"
#include "ui/views/dayfield.h"
#include "ui/widgets/emptystate.h"

#include <QGridLayout>
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
    const QString share = shareOfAsked(total.reportedOfAsked(), total.notAsked);
    if (total.nothingToReport == 0) return share;
    return share + u' ' +
           DashboardPage::tr("%n had nothing to report.", nullptr, total.nothingToReport);
}

/// A label and a day that may be left empty.
void setUp(DayField& field, const QString& name, const QString& placeholder, const QString& tip) {
    field.setObjectName(name);
    field.setPlaceholderText(placeholder);
    field.setToolTip(tip);
    field.setClearButtonEnabled(true);
    field.setMinimumWidth(190);
}

}  // namespace

DashboardPage::DashboardPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_asAt(new DayField(this)),
      m_knownAt(new DayField(this)),
      m_totals(new QLabel(this)),
      m_base(new QuietLabel({}, this)),
      m_asTable(new QPushButton(tr("Show as tables"), this)),
      m_standing(new ChartView(this)),
      m_implementation(new ChartView(this)),
      m_others(new QuietLabel({}, this)) {
    build();
    connect(m_session, &Session::snapshotLoaded, this, [this] {
        m_isStale = true;
        if (isVisible()) compute();
    });
    for (const DayField* day : {m_asAt, m_knownAt})
        connect(day, &DayField::dayChanged, this, &DashboardPage::compute);
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
    m_others->setObjectName(QStringLiteral("others"));
    m_others->setWordWrap(true);
    column->addWidget(m_others);
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
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the numbers of the charts"));
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    m_totals->setFont(strong);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_base->setObjectName(QStringLiteral("base"));
    m_base->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_totals);
    words->addWidget(m_base);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(14);
    row->addLayout(words, 1);
    row->addLayout(buildDates(head));
    row->addWidget(m_asTable);
    return head;
}

QLayout* DashboardPage::buildDates(QWidget* head) {
    setUp(*m_asAt, QStringLiteral("asAt"), tr("everything recorded"),
          tr("The state as at this day; empty for everything recorded"));
    setUp(*m_knownAt, QStringLiteral("knownAt"), tr("all that was received"),
          tr("What was known on this day: only reports and answers received, and requests sent, by "
             "then"));
    auto* dates = new QGridLayout;
    dates->setHorizontalSpacing(8);
    dates->setVerticalSpacing(4);
    auto* asAt = new QLabel(tr("&As at"), head);
    asAt->setBuddy(m_asAt);
    auto* knownAt = new QLabel(tr("As &known on"), head);
    knownAt->setBuddy(m_knownAt);
    dates->addWidget(asAt, 0, 0);
    dates->addWidget(m_asAt, 0, 1);
    dates->addWidget(knownAt, 1, 0);
    dates->addWidget(m_knownAt, 1, 1);
    return dates;
}

void DashboardPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) compute();
}

void DashboardPage::compute() {
    if (!m_session->snapshot() || !m_asAt->isUnderstood() || !m_knownAt->isUnderstood()) return;
    if (m_computing) m_computing->cancel();
    const analysis::Dates dates{m_asAt->day(), m_knownAt->day()};
    m_computing = m_session->background().ask(
        this,
        [snapshot = m_session->snapshot(), dates](storage::Database&, const CancelToken&)
            -> Result<analysis::PillarStatistics> { return snapshot->statistics(dates); },
        [this](const Result<analysis::PillarStatistics>& statistics) {
            if (statistics)
                take(*statistics);
            else
                m_session->tellFailure(statistics.error().message);
        });
}

void DashboardPage::take(const analysis::PillarStatistics& statistics) {
    m_isStale = false;
    m_totals->setText(totalsText(statistics.total));
    m_base->setText(baseText(statistics.total));
    const QString others = otherDutiesText(statistics.total.others);
    m_others->setText(tr("Counted by themselves, not among these pairs:  %1").arg(others));
    m_others->setVisible(!others.isEmpty());
    const QString mark = m_session->isTraining() ? report::trainingBand() : QString();
    m_standing->setFigure(report::standingFigure(statistics, mark));
    m_implementation->setFigure(report::implementationFigure(statistics, mark));
    Q_EMIT shown();
}

}  // namespace pact::ui
