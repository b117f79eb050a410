#include "ui/views/historyview.h"

#include "ui/models/historymodel.h"
#include "ui/models/words.h"
#include "ui/views/plaintable.h"
#include "ui/views/sectionview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextBrowser>

namespace pact::ui {

namespace {

constexpr int kWidestWhat = 26;  // letters

}  // namespace

HistoryView::HistoryView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_model(new HistoryModel(this)),
      m_table(new PlainTable(this)),
      m_text(new QTextBrowser(this)),
      m_content(new QStackedLayout(this)) {
    build();
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_content->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        fitColumns();
        m_table->selectRow(0);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::showCurrent);
}

void HistoryView::build() {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("History"));
    m_table->setObjectName(QStringLiteral("history"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("The whole change"));
    m_text->setObjectName(QStringLiteral("change"));
    m_text->document()->setDocumentMargin(10);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_content->addWidget(new EmptyState(tr("Nothing was changed yet."), this));
    m_content->addWidget(splitter);
}

void HistoryView::fitColumns() {
    const int widest = kWidestWhat * fontMetrics().horizontalAdvance(u'n');
    for (int column = 0; column < HistoryModel::Change; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(HistoryModel::What,
                            std::min(m_table->columnWidth(HistoryModel::What), widest));
}

void HistoryView::showCurrent() {
    const HistoryLine* line = m_model->lineAt(m_table->currentIndex().row());
    const QColor colour = tintsFor(palette()).quiet;
    QString html;
    if (line) {
        html += asParagraph(line->what, shownMoment(line->at), ParagraphForm::Short, colour);
        if (!line->before.isEmpty())
            html += asParagraph(tr("Before"), line->before, ParagraphForm::Long, colour);
        if (!line->after.isEmpty() || !line->before.isEmpty())
            html += asParagraph(line->before.isEmpty() ? tr("Entered") : tr("After"),
                                line->after.isEmpty() ? tr("nothing") : line->after,
                                ParagraphForm::Long, colour);
    }
    m_text->setHtml(html);
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
                m_session->tellFailure(lines.error().message);
        });
}

}  // namespace pact::ui
