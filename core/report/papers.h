#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/report/content.h"
#include "core/storage/database.h"

#include <QUuid>

namespace pact::report {

/// What a paper is made for.
struct PaperOptions {
    QUuid meeting;
    /// Without asAt: the meeting's last day when it is in the past, else today. Without knownAt: no
    /// limit, printed as today.
    analysis::Dates dates;
    QString language;  ///< empty: that of the report definition, else English
};

/// The content of a PCG report, read in one read transaction. NotFound without such a meeting;
/// Refused, in one sentence, when it is no meeting of the Policy Consultative Group. Any thread
/// that owns the database; not inside a transaction of the caller's. Cancelled soon after the token
/// is.
[[nodiscard]] Result<Report> buildPcgReport(storage::Database& database,
                                            const PaperOptions& options, const Clock& clock,
                                            const CancelToken& cancel = {});

/// Draws every figure of the report; call it on the GUI thread, with ui/charts' ChartPainter.
[[nodiscard]] Result<FigurePictures> paintFigures(const Report& report, FigurePainter& painter);

/// Lays the report out and writes it as PDF, complete or not at all: to a temporary file beside the
/// path, then renamed over it. Works on any thread while a QGuiApplication exists. A figure without
/// a picture is printed as its alternative text. Errors: Cancelled, ReadOnly, DiskFull, Io.
/// Progress counts pages.
[[nodiscard]] Status writePdf(const Report& report, const FigurePictures& figures,
                              const QString& path, const Progress& progress,
                              const CancelToken& cancel);

}  // namespace pact::report
