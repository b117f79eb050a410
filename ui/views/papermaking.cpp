#include "ui/views/papermaking.h"

#include "core/domain/entities.h"
#include "core/storage/recordstore.h"
#include "ui/charts/chartpainter.h"
#include "ui/models/paperremarks.h"

namespace pact::ui {

namespace {

using PaperInWork = std::shared_ptr<MadePaper>;

Result<PaperInWork> readContent(storage::Database& database, const QUuid& id, const Clock& clock,
                                const CancelToken& cancel) {
    storage::RecordStore store(database);
    PACT_TRY(const domain::Record record,
             store.get(domain::specOf<domain::ReportDefinition>(), id));
    const auto definition = domain::fromRecord<domain::ReportDefinition>(record);
    auto paper = std::make_shared<MadePaper>();
    PACT_TRY(paper->content, report::buildPaper(database, definition, clock, cancel));
    PACT_TRY(paper->remarks, remarksOn(store, definition, clock));
    return paper;
}

Result<MadePaperPtr> render(const PaperInWork& paper, const report::FigurePictures& figures,
                            const Progress& progress, const CancelToken& cancel) {
    PACT_TRY(paper->pdf, report::renderPaper(paper->content, figures, progress, cancel));
    paper->words = paper->content.wordCount();
    return MadePaperPtr(paper);
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
        [this](const Result<PaperInWork>& paper) {
            if (paper)
                paint(*paper);
            else
                finish(tl::unexpected(paper.error()));
        });
}

void PaperMaking::paint(std::shared_ptr<MadePaper> paper) {
    ChartPainter painter;
    auto figures = report::paintFigures(paper->content, painter);
    if (!figures) {
        finish(tl::unexpected(figures.error()));
        return;
    }
    m_work = m_session->background().ask(
        this,
        [paper = std::move(paper), figures = std::move(*figures), progress = progress()](
            storage::Database&, const CancelToken& cancel) {
            return render(paper, figures, progress, cancel);
        },
        [this](const Result<MadePaperPtr>& made) { finish(made); });
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
