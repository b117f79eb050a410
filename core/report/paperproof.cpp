#include "core/report/paperproof.h"

#include "core/domain/settings.h"
#include "core/report/canonicalcontent.h"
#include "core/report/pdfchecks.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace pact::report {

using domain::Record;
using domain::ReportDefinition;

namespace {

constexpr int kPartDigits = 16;
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kLargestMetadata = 32LL * 1024 * 1024;  // a proof has some 40 bytes a part

QString reportText(const char* text) { return QCoreApplication::translate("report", text); }

tl::unexpected<Error> noProof() {
    return fail(ErrorCode::NotFound,
                reportText("The PDF carries no proof of the data that it was made from."));
}

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

/// What a proof says, by the names of the properties, in their order.
std::vector<std::pair<QString, QString>> toProperties(const PaperProof& proof) {
    return {{QStringLiteral("workspace"), toText(proof.workspace)},
            {QStringLiteral("seq"), QString::number(proof.head.seq)},
            {QStringLiteral("head"), QString::fromLatin1(proof.head.hash.toHex())},
            {QStringLiteral("asAt"), proof.definition.asAt.toString(Qt::ISODate)},
            {QStringLiteral("knownAt"), proof.definition.knownAt.toString(Qt::ISODate)},
            {QStringLiteral("definition"), QString::fromUtf8(toJson(proof.definition))},
            {QStringLiteral("program"), proof.program},
            {QStringLiteral("content"), QString::fromLatin1(proof.hash.toHex())},
            {QStringLiteral("parts"), proof.parts.join(u'\n')}};
}

PaperProof proofFrom(const QHash<QString, QString>& properties) {
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
    proof.parts = read("parts").split(u'\n');
    return proof;
}

/// A name, a tab and digits of a hash.
bool isPart(const QString& part) {
    static const QRegularExpression form(
        QStringLiteral("\\A[^\\p{Cc}]{1,200}\\t[0-9a-f]{%1}\\z").arg(kPartDigits));
    return form.match(part).hasMatch();
}

/// A workspace of which nothing was recorded has no head.
bool isHead(const storage::Head& head) {
    return head.seq == 0 ? head.hash.isEmpty() : head.seq > 0 && head.hash.size() == kHashBytes;
}

bool isWellFormed(const PaperProof& proof) {
    static const QRegularExpression program(QStringLiteral("\\A[ -~]{1,100}\\z"));
    return !proof.workspace.isNull() && proof.definition.kind && isHead(proof.head) &&
           proof.hash.size() == kHashBytes && program.match(proof.program).hasMatch() &&
           std::all_of(proof.parts.begin(), proof.parts.end(), isPart);
}

/// Whether these are, to the letter, the properties that this proof is written in.
bool isWrittenIn(const PaperProof& proof, const QHash<QString, QString>& properties) {
    const auto written = toProperties(proof);
    return std::all_of(written.begin(), written.end(), [&](const auto& each) {
        return properties.value(each.first) == each.second;
    });
}

/// The texts of the properties in our namespace, wherever they stand.
Result<QHash<QString, QString>> propertiesOf(const QByteArray& xmp) {
    QHash<QString, QString> properties;
    QXmlStreamReader xml(xmp);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.namespaceUri() == proofNamespace()) {
            const QString name = xml.name().toString();
            properties.insert(name, xml.readElementText());
        }
    }
    if (properties.isEmpty() && !xmp.contains(proofNamespace().toLatin1())) return noProof();
    if (xml.hasError()) return damagedProof(xml.errorString());
    return properties;
}

Result<QByteArray> metadataOf(const QByteArray& pdf) {
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFObjectHandle metadata = file.getRoot().getKey("/Metadata");
        if (!metadata.isStream()) return QByteArray();
        if (auto bytes = bytesOf(metadata, kLargestMetadata)) return std::move(*bytes);
        return fail(ErrorCode::Damaged,
                    reportText("The XMP metadata of the file are damaged or too large."));
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

tl::unexpected<Error> damagedProof(const QString& detail) {
    return fail(ErrorCode::Damaged, reportText("The proof in the file is damaged."), detail);
}

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
    for (const auto& [name, text] : toProperties(proof))
        xml.writeTextElement(proofNamespace(), name, text);
}

Result<PaperProof> readProof(const QByteArray& pdf) {
    PACT_TRY(const QByteArray xmp, metadataOf(pdf));
    PACT_TRY(const auto properties, propertiesOf(xmp));
    PaperProof proof = proofFrom(properties);
    if (!isWellFormed(proof) || !isWrittenIn(proof, properties)) return damagedProof();
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
