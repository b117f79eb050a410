#include "core/report/layout.h"
#include "core/report/pagepainter.h"
#include "core/report/paperplaces.h"
#include "core/report/papers.h"
#include "core/report/pdffinish.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

namespace pact::report {

namespace {

QString reportText(const char* text) { return QCoreApplication::translate("report", text); }

ErrorCode codeOf(QFileDevice::FileError error) {
    switch (error) {
        case QFileDevice::ResourceError: return ErrorCode::DiskFull;
        case QFileDevice::PermissionsError:
        case QFileDevice::OpenError: return ErrorCode::ReadOnly;
        default: return ErrorCode::Io;
    }
}

tl::unexpected<Error> notWritten(const QString& path, const QFileDevice& file) {
    return fail(codeOf(file.error()), reportText("The paper could not be written to %1: %2.")
                                          .arg(QDir::toNativeSeparators(path), file.errorString()));
}

/// A link may lead to a file that is yet to be made, but not round in a circle.
bool isEndlessLink(const QString& path) {
    constexpr int kMostLinks = 40;
    QFileInfo file(path);
    for (int i = 0; i < kMostLinks && file.isSymLink(); ++i) file.setFile(file.symLinkTarget());
    return file.isSymLink();
}

/// Whether a paper may stand at a path; whether there is room for it turns out on writing.
Status checkTarget(const QString& path) {
    const QFileInfo target(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (target.isDir())
        return fail(ErrorCode::InvalidInput,
                    reportText("%1 is a folder; name a file for the paper.").arg(shown));
    if (!target.absoluteDir().exists())
        return fail(ErrorCode::NotFound, reportText("The folder %1 does not exist.")
                                             .arg(QDir::toNativeSeparators(target.absolutePath())));
    if (target.exists() &&
        !target.isFile())  // a pipe or device: it would be replaced or would block
        return fail(ErrorCode::InvalidInput,
                    reportText("%1 is not a file that a paper could replace.").arg(shown));
    if (isEndlessLink(path))
        return fail(ErrorCode::InvalidInput,
                    reportText("%1 is a link that leads to no file.").arg(shown));
    static const QRegularExpression kLog(QStringLiteral("-(wal|shm|journal)$"));
    const auto log = kLog.match(path);
    const QString of = log.hasMatch() ? path.left(log.capturedStart()) : path;
    const auto there = storage::inspect(of);
    if (there != storage::FileState::Missing && there != storage::FileState::NotOurs)
        return fail(ErrorCode::Refused,
                    reportText("%1 is a workspace; a paper does not take its place.")
                        .arg(QDir::toNativeSeparators(of)));
    return {};
}

/// Complete or not at all: a temporary file beside the target, renamed when all is written.
Status save(const QByteArray& bytes, const QString& path) {
    const QFileInfo target(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return notWritten(path, file);
    const bool isWritten = file.write(bytes) == bytes.size();
    // The system does not always say why; too little room speaks for itself.
    if (!isWritten && QStorageInfo(target.absolutePath()).bytesAvailable() < bytes.size())
        return fail(ErrorCode::DiskFull,
                    reportText("The paper could not be written to %1: no room is left there.")
                        .arg(QDir::toNativeSeparators(path)));
    if (!isWritten || !file.commit()) return notWritten(path, file);
    return {};
}

}  // namespace

Result<PaperPdf> renderPaper(const Report& report, const FigurePictures& figures,
                             const Progress& progress, const CancelToken& cancel) {
    PACT_TRY(PagePlan plan, layOut(report, figures, cancel));
    PACT_TRY(const QByteArray painted, paintPages(plan, report.title, progress, cancel));
    // What was painted makes room for finishing; it is most of the memory that a page takes.
    for (Page& page : plan.pages) page.pieces = std::vector<Piece>();
    PACT_TRY(QByteArray finished, finishPdf(painted, report, plan));
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled, reportText("The paper was not made."));
    return PaperPdf{std::move(finished), headingsOf(plan), linksOf(plan)};
}

Result<QByteArray> renderPdf(const Report& report, const FigurePictures& figures,
                             const Progress& progress, const CancelToken& cancel) {
    PACT_TRY(PaperPdf paper, renderPaper(report, figures, progress, cancel));
    return std::move(paper.bytes);
}

Status savePdf(const QByteArray& pdf, const QString& path) {
    if (Status fit = checkTarget(path); !fit) return fit;
    return save(pdf, path);
}

Status writePdf(const Report& report, const FigurePictures& figures, const QString& path,
                const Progress& progress, const CancelToken& cancel) {
    if (Status fit = checkTarget(path); !fit) return fit;
    PACT_TRY(const QByteArray pdf, renderPdf(report, figures, progress, cancel));
    return savePdf(pdf, path);
}

}  // namespace pact::report
