#include "ui/views/papermaking.h"

#include "core/domain/entities.h"
#include "core/storage/recordstore.h"
#include "ui/charts/chartpainter.h"

namespace pact::ui {

namespace {

Result<report::Report> readContent(storage::Database& database, const QUuid& definition,
                                   const Clock& clock, const CancelToken& cancel) {
    storage::RecordStore store(database);
    PACT_TRY(const domain::Record record,
             store.get(domain::specOf<domain::ReportDefinition>(), definition));
    return report::buildPaper(database, domain::fromRecord<domain::ReportDefinition>(record), clock,
                              cancel);
}

Result<MadePaperPtr> render(report::Report content, const report::FigurePictures& figures,
                            const Progress& progress, const CancelToken& cancel) {
    auto paper = std::make_shared<MadePaper>();
    PACT_TRY(paper->pdf, report::renderPdf(content, figures, progress, cancel));
    paper->words = content.wordCount();
    paper->content = std::move(content);
    return MadePaperPtr(std::move(paper));
}

}  // namespace

PaperMaking::PaperMaking(Session& session, QObject* parent)
    : QObject(parent), m_session(&session) {}

PaperMaking::~PaperMaking() { cancel(); }

void PaperMaking::cancel() {
    if (m_work) m_work->cancel();
    m_work.reset();
}

void PaperMaking::make(const QUuid& definition) {
    cancel();
    m_work = m_session->background().ask(
        this,
        [definition, clock = &m_session->clock()](storage::Database& database,
                                                  const CancelToken& cancel) {
            return readContent(database, definition, *clock, cancel);
        },
        [this](Result<report::Report> content) {
            if (content)
                paint(std::move(*content));
            else
                finish(tl::unexpected(content.error()));
        });
}

void PaperMaking::paint(report::Report content) {
    ChartPainter painter;
    auto figures = report::paintFigures(content, painter);
    if (!figures) {
        finish(tl::unexpected(figures.error()));
        return;
    }
    m_work = m_session->background().ask(
        this,
        [content = std::move(content), figures = std::move(*figures), progress = progress()](
            storage::Database&, const CancelToken& cancel) {
            return render(content, figures, progress, cancel);
        },
        [this](const Result<MadePaperPtr>& paper) { finish(paper); });
}

/// Told on the background thread, which may outlive this; the thread's own object does not.
Progress PaperMaking::progress() {
    return [thread = &m_session->background(), guard = QPointer<PaperMaking>(this)](qint64 done,
                                                                                    qint64 total) {
        QMetaObject::invokeMethod(
            thread,
            [guard, done, total] {
                if (guard && guard->isMaking())
                    Q_EMIT guard->progressed(static_cast<int>(done), static_cast<int>(total));
            },
            Qt::QueuedConnection);
    };
}

void PaperMaking::finish(const Result<MadePaperPtr>& paper) {
    m_work.reset();
    if (paper)
        Q_EMIT made(*paper);
    else
        Q_EMIT failed(paper.error().message);
}

}  // namespace pact::ui
