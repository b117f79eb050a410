#include "ui/mainwindow/reportexport.h"

#include "core/domain/entities.h"
#include "ui/charts/chartpainter.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/messages.h"
#include "ui/dialogs/opening.h"

#include <QDir>
#include <QProgressDialog>

namespace pact::ui {

namespace {

/// The meetings of the Policy Consultative Group, latest first.
Result<std::vector<Choice>> readMeetings(storage::Database& database) {
    const auto& spec = domain::specOf<domain::Meeting>();
    storage::RecordStore store(database);
    storage::RecordFilter filter;
    filter.where.emplace_back(QStringLiteral("kind"), domain::codeOf(domain::MeetingKind::Pcg));
    PACT_TRY(auto records, store.list(spec, filter));
    const QString start = QStringLiteral("start");
    std::ranges::stable_sort(records, [&](const domain::Record& a, const domain::Record& b) {
        return a.value(spec, start) > b.value(spec, start);
    });
    std::vector<Choice> meetings;
    for (const domain::Record& record : records)
        meetings.push_back({record.id, record.value(spec, QStringLiteral("reference")),
                            record.value(spec, QStringLiteral("title"))});
    return meetings;
}

QString fileNameFor(const QString& meeting) {
    QString name = meeting;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|")) name.replace(forbidden, u'-');
    return name + QStringLiteral(" report.pdf");
}

}  // namespace

ReportExport::ReportExport(Session& session, const Surroundings& surroundings, QWidget* window,
                           QObject* parent)
    : QObject(parent), m_session(&session), m_surroundings(surroundings), m_window(window) {}

void ReportExport::begin() {
    m_session->reader().ask(
        this,
        [](storage::Database& database, const CancelToken&) { return readMeetings(database); },
        [this](const Result<std::vector<Choice>>& meetings) {
            if (!meetings) {
                tellFailure(m_window, tr("No report was made."), meetings.error());
                return;
            }
            auto* dialog = new ExportDialog(*meetings, m_window);
            connect(dialog, &ExportDialog::answered, this, &ReportExport::askForFile);
            openOver(*m_session, *dialog);
        });
}

void ReportExport::askForFile(const report::PaperOptions& options, const QString& meeting) {
    const FileQuestion question{tr("Export PCG report"),
                                m_surroundings.settings.folder() + u'/' + fileNameFor(meeting),
                                tr("PDF files (*.pdf)"), QStringLiteral("pdf")};
    m_surroundings.files.askForNew(m_window, question, [this, options](const QString& path) {
        m_surroundings.settings.rememberFolder(path);
        build(options, path);
    });
}

void ReportExport::showProgress() {
    m_progress = new QProgressDialog(tr("Making the report…"), tr("Cancel"), 0, 0, m_window);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(300);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_cancel.cancel(); });
}

void ReportExport::build(const report::PaperOptions& options, const QString& path) {
    m_cancel = {};
    showProgress();
    m_session->background().ask(
        this,
        [options, clock = &m_surroundings.clock, cancel = m_cancel](storage::Database& database,
                                                                    const CancelToken&) {
            return report::buildPcgReport(database, options, *clock, cancel);
        },
        [this, path](const Result<report::Report>& content) {
            if (content)
                paint(*content, path);
            else
                finish(path, tl::unexpected(content.error()));
        });
}

void ReportExport::paint(const report::Report& content, const QString& path) {
    ChartPainter painter;
    const auto figures = report::paintFigures(content, painter);
    if (!figures) {
        finish(path, tl::unexpected(figures.error()));
        return;
    }
    const Progress progress = [dialog = m_progress, this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [dialog, done, total] {
                if (!dialog) return;
                dialog->setMaximum(static_cast<int>(total));
                dialog->setValue(static_cast<int>(done));
            },
            Qt::QueuedConnection);
    };
    m_session->background().ask(
        this,
        [content, figures = *figures, path, progress, cancel = m_cancel](
            storage::Database&, const CancelToken&) -> Result<bool> {
            PACT_CHECK(report::writePdf(content, figures, path, progress, cancel));
            return true;
        },
        [this, path](const Result<bool>& written) {
            finish(path, written ? Status() : Status(tl::unexpected(written.error())));
        });
}

void ReportExport::finish(const QString& path, const Status& status) {
    if (m_progress) m_progress->deleteLater();
    if (status)
        Q_EMIT written(path);
    else if (status.error().code != ErrorCode::Cancelled)
        tellFailure(m_window, tr("No report was made."), status.error());
}

}  // namespace pact::ui
