#include "core/report/layout.h"
#include "core/report/pagepainter.h"
#include "core/report/papers.h"
#include "core/report/pdffinish.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
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

/// Complete or not at all: a temporary file beside the target, renamed when all is written.
Status save(const QByteArray& bytes, const QString& path) {
    const QFileInfo target(path);
    if (target.isDir())
        return fail(ErrorCode::InvalidInput,
                    reportText("%1 is a folder; name a file for the paper.").arg(path));
    if (!target.absoluteDir().exists())
        return fail(ErrorCode::NotFound, reportText("The folder %1 does not exist.")
                                             .arg(QDir::toNativeSeparators(target.absolutePath())));
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

Status writePdf(const Report& report, const FigurePictures& figures, const QString& path,
                const Progress& progress, const CancelToken& cancel) {
    const auto there = storage::inspect(path);
    if (there != storage::FileState::Missing && there != storage::FileState::NotOurs)
        return fail(ErrorCode::Refused,
                    reportText("%1 is a workspace; a paper does not take its place.")
                        .arg(QDir::toNativeSeparators(path)));
    PACT_TRY(const PagePlan plan, layOut(report, figures, cancel));
    PACT_TRY(const QByteArray painted, paintPages(plan, report.title, progress, cancel));
    PACT_TRY(const QByteArray finished, finishPdf(painted, report, plan));
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled, reportText("The paper was not made."));
    return save(finished, path);
}

}  // namespace pact::report
