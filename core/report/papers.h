#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/domain/settings.h"
#include "core/report/content.h"
#include "core/report/paperpdf.h"
#include "core/storage/database.h"

#include <QUuid>

namespace pact::report {

/// The most words that a report of the United Nations Secretariat has.
inline constexpr int kMostWords = 8500;

/// The definition that the workspace keeps for papers of this kind about this meeting, partner or
/// recommendation and not for the Unit alone; where there is none, or the kind is about none of
/// these, one with nothing but kind and subject, and without an id. Ambiguous, in one sentence that
/// names them, where several are kept.
[[nodiscard]] Result<domain::ReportDefinition> definitionFor(storage::Database& database,
                                                             domain::ReportKind kind,
                                                             const QUuid& subject);

/// The content of a paper, read in one read transaction, by a reader that cannot see more than the
/// definition's audience. The definition need not be kept in the workspace; chapter texts are those
/// of the kept one. Without as-at date: the meeting's last day when it is in the past, else today.
/// Errors: NotFound without the meeting, partner or recommendation that the kind needs; Refused, in
/// one sentence, where they do not suit it, the language has no words, or a definition that is kept
/// or the subject is for fewer eyes than the paper; Cancelled soon after the
/// token is. Any thread that owns the database; not inside a transaction of the caller's.
[[nodiscard]] Result<Report> buildPaper(storage::Database& database,
                                        const domain::ReportDefinition& definition,
                                        const Clock& clock, const CancelToken& cancel = {});

/// Draws every figure of the report; call it on the GUI thread, with ui/charts' ChartPainter.
[[nodiscard]] Result<FigurePictures> paintFigures(const Report& report, FigurePainter& painter);

/// Lays the report out and makes the PDF in memory. Works on any thread while a QGuiApplication
/// exists. A figure without a picture is printed as its alternative text. Cancelled when asked.
/// Progress counts pages.
[[nodiscard]] Result<PaperPdf> renderPaper(const Report& report, const FigurePictures& figures,
                                           const Progress& progress, const CancelToken& cancel);
/// The PDF of renderPaper() alone.
[[nodiscard]] Result<QByteArray> renderPdf(const Report& report, const FigurePictures& figures,
                                           const Progress& progress, const CancelToken& cancel);

/// Writes a file complete or not at all: to a temporary file beside the path, then renamed over it.
/// Errors: Refused when a workspace lies there, ReadOnly, DiskFull, Io.
[[nodiscard]] Status savePdf(const QByteArray& pdf, const QString& path);

/// renderPdf() and savePdf().
[[nodiscard]] Status writePdf(const Report& report, const FigurePictures& figures,
                              const QString& path, const Progress& progress,
                              const CancelToken& cancel);

}  // namespace pact::report
