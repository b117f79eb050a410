#include "ui/views/paperpanel.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/paperpreview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kSettleTime = 30ms;  // several changes, and definitions passed by, are one

QString nothingText() { return PaperPanel::tr("Choose a report to see its pages here."); }

}  // namespace

PaperPanel::PaperPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_making(new PaperMaking(session, this)),
      m_bar(new MessageBar(this)),
      m_preview(new PaperPreview(this)),
      m_state(new QuietLabel({}, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_again(new QPushButton(tr("Make it a&gain"), this)),
      m_pdf(new QPushButton(icon(Symbol::Export), tr("Make &PDF…"), this)) {
    build();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleTime);
    connect(&m_settle, &QTimer::timeout, this, &PaperPanel::make);
    connect(m_making, &PaperMaking::made, this, &PaperPanel::take);
    connect(m_making, &PaperMaking::failed, this, &PaperPanel::takeFailure);
    connect(m_making, &PaperMaking::progressed, this, &PaperPanel::takeProgress);
    connect(m_session, &Session::recordsTouched, this, &PaperPanel::renew);
    connect(m_cancel, &QPushButton::clicked, this, &PaperPanel::stop);
    connect(m_again, &QPushButton::clicked, this, &PaperPanel::begin);
    connect(m_pdf, &QPushButton::clicked, this, &PaperPanel::pdfAsked);
    open({});
}

void PaperPanel::build() {
    m_bar->setObjectName(QStringLiteral("paperRemarks"));
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    m_preview->setEmptyText(nothingText());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_preview, 1);
    layout->addWidget(new Rule(this));
    layout->addWidget(buildFoot());
}

QWidget* PaperPanel::buildFoot() {
    m_state->setObjectName(QStringLiteral("paperState"));
    m_state->setWordWrap(true);
    m_progress->setAccessibleName(tr("Pages laid out"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 8);
    m_cancel->setObjectName(QStringLiteral("cancelPaper"));
    m_cancel->setToolTip(tr("Stop making the paper"));
    m_again->setObjectName(QStringLiteral("makeAgain"));
    m_pdf->setObjectName(QStringLiteral("makePdf"));
    m_pdf->setToolTip(tr("Write the paper as a PDF file (Ctrl+E)"));
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    row->addWidget(m_pdf);
    return foot;
}

void PaperPanel::open(const QUuid& definition) {
    m_definition = definition;
    m_paper.reset();
    m_then = {};
    m_preview->setEmptyText(definition.isNull() ? nothingText() : QString());
    m_preview->clear();
    m_bar->clear();
    begin();
}

/// A long paper is finished first: else changes that come again and again would leave none.
void PaperPanel::renew() {
    if (m_making->isMaking() && m_begun.elapsed() >= m_patience.count())
        m_isOutdated = true;
    else
        begin();
}

void PaperPanel::begin() {
    m_making->cancel();
    m_isOutdated = false;
    m_isFresh = false;
    m_isStopped = false;
    m_progress->setRange(0, 0);
    m_settle.start();
    showFoot();
}

void PaperPanel::search() { m_preview->search(); }

bool PaperPanel::takeKey(const QKeyEvent& key) {
    return hasDefinition() && m_preview->takeKey(key);
}

void PaperPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_isFresh && !m_isStopped && !m_making->isMaking()) m_settle.start();
}

void PaperPanel::make() {
    if (m_definition.isNull() || !isVisible()) return;
    m_begun.start();
    m_making->make(m_definition);
    showFoot();
}

void PaperPanel::stop() {
    m_settle.stop();
    m_making->cancel();
    m_then = {};
    m_isOutdated = false;
    m_isStopped = true;
    showFoot();
}

void PaperPanel::take(const MadePaperPtr& paper) {
    const bool isAsBefore = m_paper && m_paper->pdf.bytes == paper->pdf.bytes;
    m_paper = paper;
    m_isFresh = !m_isOutdated;
    if (!isAsBefore) m_preview->show(paper->pdf);
    if (paper->remarks.isEmpty())
        m_bar->clear();
    else
        m_bar->say(MessageBar::Tone::Notice, paper->remarks.join(u' '));
    if (m_isOutdated) begin();
    showFoot();
    Q_EMIT shown();
    if (!m_isFresh) return;
    if (const auto then = std::exchange(m_then, {})) then(paper);
}

void PaperPanel::takeFailure(const QString& sentence) {
    m_paper.reset();
    if (!m_isOutdated) m_then = {};
    m_isStopped = true;
    m_preview->hidePaper(sentence);
    m_bar->clear();
    if (m_isOutdated) begin();
    showFoot();
}

void PaperPanel::takeProgress(int pages, int outOf) {
    m_progress->setRange(0, outOf);
    m_progress->setValue(pages);
}

void PaperPanel::whenMade(std::function<void(const MadePaperPtr&)> then) {
    if (m_isFresh) {
        then(m_paper);
        return;
    }
    m_then = std::move(then);
    if (m_isStopped) begin();
}

void PaperPanel::showFoot() {
    const bool isThere = hasDefinition();
    const bool isMaking = isThere && !m_isFresh && !m_isStopped;
    m_state->setText(footText());
    m_progress->setVisible(isMaking);
    m_cancel->setVisible(isMaking);
    m_again->setVisible(isThere && m_isStopped);
    m_pdf->setEnabled(isThere);
}

QString PaperPanel::footText() const {
    if (!hasDefinition()) return {};
    if (m_isStopped && m_paper)
        return tr("Stopped. The pages are as they were before the latest change.");
    if (m_isStopped) return tr("No paper was made.");
    if (!m_isFresh) return tr("Making the paper…");
    const QLocale locale;
    const int pages = m_preview->pageCount();
    QString length = (pages == 1 ? tr("1 page") : tr("%n pages", nullptr, pages)) +
                     QStringLiteral("  ·  ") + tr("%1 words").arg(locale.toString(m_paper->words));
    if (m_paper->words <= report::kMostWords) return length;
    return length + QStringLiteral("  ·  ") +
           tr("more than the %1 of a Secretariat report").arg(locale.toString(report::kMostWords));
}

}  // namespace pact::ui
