#include "core/report/paperproof.h"

#include "core/domain/settings.h"
#include "core/report/canonicalcontent.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace pact::report {

using domain::Record;
using domain::ReportDefinition;

namespace {

constexpr int kPartDigits = 16;

QString reportText(const char* text) { return QCoreApplication::translate("report", text); }

/// Whether the content of a paper hangs on this field of its definition: how the Unit calls it and
/// where it has it from does not, and so does not leave with it.
bool isCarried(const QString& field) {
    return field != QLatin1String("source") && field != QLatin1String("name");
}

/// The fields of the definition that say something, by code.
QByteArray toJson(const ReportDefinition& definition) {
    const domain::EntitySpec& spec = domain::specOf<ReportDefinition>();
    const Record record = domain::toRecord(definition);
    QJsonObject json;
    json.insert(QStringLiteral("id"), toText(definition.id.value));
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (!record.values[i].isEmpty() && isCarried(spec.fields[i].code))
            json.insert(spec.fields[i].code, record.values[i]);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ReportDefinition definitionFrom(const QByteArray& text) {
    const domain::EntitySpec& spec = domain::specOf<ReportDefinition>();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Record record = domain::toRecord(ReportDefinition());
    record.id = idFromText(json.value(QStringLiteral("id")).toString());
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        record.values[i] = json.value(spec.fields[i].code).toString();
    return domain::fromRecord<ReportDefinition>(record);
}

/// The texts of the properties in our namespace, wherever they stand.
QHash<QString, QString> propertiesOf(const QByteArray& xmp) {
    QHash<QString, QString> properties;
    QXmlStreamReader xml(xmp);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.namespaceUri() == proofNamespace()) {
            const QString name = xml.name().toString();
            properties.insert(name, xml.readElementText());
        }
    }
    return properties;
}

Result<QByteArray> metadataOf(const QByteArray& pdf) {
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFObjectHandle metadata = file.getRoot().getKey("/Metadata");
        if (!metadata.isStream()) return QByteArray();
        const auto bytes = metadata.getStreamData(qpdf_dl_generalized);
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()),
                          static_cast<qsizetype>(bytes->getSize()));
    } catch (const QPDFExc& problem) {
        const bool isLocked = problem.getErrorCode() == qpdf_e_password;
        return fail(isLocked ? ErrorCode::Refused : ErrorCode::Damaged,
                    isLocked ? reportText("The PDF is protected by a password.")
                             : reportText("The file is no PDF that can be read."),
                    QString::fromUtf8(problem.what()));
    } catch (const std::exception& error) {
        return fail(ErrorCode::Damaged, reportText("The file is no PDF that can be read."),
                    QString::fromUtf8(error.what()));
    }
}

}  // namespace

QString proofNamespace() { return QStringLiteral("urn:pactdesk:paper:1:"); }

PaperProof proofOf(const Report& report) {
    PaperProof proof;
    proof.workspace = report.workspace;
    proof.head = report.head;
    proof.definition = report.definition;
    proof.definition.source.clear();
    proof.definition.name.clear();
    proof.program = QStringLiteral("PactDesk " PACTDESK_VERSION);
    proof.hash = report.hash;
    for (const ContentPart& part : contentParts(report))
        proof.parts << part.name + u'\t' +
                           QString::fromLatin1(contentHash(part.text).toHex().left(kPartDigits));
    return proof;
}

void writeProof(QXmlStreamWriter& xml, const PaperProof& proof) {
    const auto write = [&xml](const char* name, const QString& text) {
        xml.writeTextElement(proofNamespace(), QLatin1String(name), text);
    };
    write("workspace", toText(proof.workspace));
    write("seq", QString::number(proof.head.seq));
    write("head", QString::fromLatin1(proof.head.hash.toHex()));
    write("asAt", proof.definition.asAt.toString(Qt::ISODate));
    write("knownAt", proof.definition.knownAt.toString(Qt::ISODate));
    write("definition", QString::fromUtf8(toJson(proof.definition)));
    write("program", proof.program);
    write("content", QString::fromLatin1(proof.hash.toHex()));
    write("parts", proof.parts.join(u'\n'));
}

Result<PaperProof> readProof(const QByteArray& pdf) {
    PACT_TRY(const QByteArray xmp, metadataOf(pdf));
    const QHash<QString, QString> properties = propertiesOf(xmp);
    const auto read = [&properties](const char* name) {
        return properties.value(QLatin1String(name));
    };
    PaperProof proof;
    proof.workspace = idFromText(read("workspace"));
    proof.head.seq = read("seq").toLongLong();
    proof.head.hash = QByteArray::fromHex(read("head").toLatin1());
    proof.definition = definitionFrom(read("definition").toUtf8());
    proof.program = read("program");
    proof.hash = QByteArray::fromHex(read("content").toLatin1());
    proof.parts = read("parts").split(u'\n', Qt::SkipEmptyParts);
    if (proof.workspace.isNull() || proof.hash.isEmpty() || !proof.definition.kind)
        return fail(ErrorCode::NotFound,
                    reportText("The PDF carries no proof of the data that it was made from."));
    return proof;
}

QStringList differingParts(const QStringList& before, const QStringList& after) {
    const QSet<QString> known(before.begin(), before.end());
    const QSet<QString> now(after.begin(), after.end());
    QStringList names;
    for (const QString& part : after)
        if (!known.contains(part)) names << part.section(u'\t', 0, 0);
    for (const QString& part : before)
        if (!now.contains(part)) names << part.section(u'\t', 0, 0);
    names.removeDuplicates();
    return names;
}

}  // namespace pact::report
