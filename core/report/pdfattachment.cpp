#include "core/report/pdfattachment.h"

#include "core/base/identity.h"
#include "core/report/canonicalcontent.h"
#include "core/report/paperproof.h"
#include "core/report/pdfoutput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace pact::report {

namespace {

QByteArray jsonOf(const Report& report) {
    const PaperProof proof = proofOf(report);
    QJsonArray content;
    for (const ContentPart& part : contentParts(report))
        content.append(
            QJsonObject{{QStringLiteral("part"), part.name}, {QStringLiteral("text"), part.text}});
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    return QJsonDocument(
               QJsonObject{{QStringLiteral("workspace"), toText(proof.workspace)},
                           {QStringLiteral("seq"), proof.head.seq},
                           {QStringLiteral("head"), QString::fromLatin1(proof.head.hash.toHex())},
                           {QStringLiteral("asAt"), day(proof.definition.asAt)},
                           {QStringLiteral("knownAt"), day(proof.definition.knownAt)},
                           {QStringLiteral("program"), proof.program},
                           {QStringLiteral("hash"), QString::fromLatin1(proof.hash.toHex())},
                           {QStringLiteral("content"), content}})
        .toJson();
}

void open(QPDF& file, const QByteArray& pdf) {
    file.setSuppressWarnings(true);
    file.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
}

}  // namespace

Result<QByteArray> withContentAttached(const QByteArray& pdf, const Report& report) {
    try {
        QPDF file;
        open(file, pdf);
        auto stream = QPDFEFStreamObjectHelper::createEFStream(file, jsonOf(report).toStdString());
        stream.setSubtype("application/json");
        auto spec = QPDFFileSpecObjectHelper::createFileSpec(file, kAttachmentName, stream);
        spec.setDescription("The content of this paper");
        QPDFObjectHandle object = spec.getObjectHandle();
        object.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        QPDFEmbeddedFileDocumentHelper(file).replaceEmbeddedFile(kAttachmentName, spec);
        return writtenPdf(file);
    } catch (const std::exception& error) {
        return tl::unexpected(
            Error{ErrorCode::Damaged,
                  QCoreApplication::translate("report", "The content could not be attached."),
                  QString::fromUtf8(error.what())});
    }
}

bool hasContentAttached(const QByteArray& pdf) {
    try {
        QPDF file;
        open(file, pdf);
        return QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFile(kAttachmentName) != nullptr;
    } catch (const std::exception&) {
        return false;  // whoever asks finds out when reading it
    }
}

}  // namespace pact::report
