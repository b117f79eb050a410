#include "core/report/xmp.h"

#include "core/report/paperproof.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace pact::report {

namespace {

const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kDc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString kPdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString kPdfUa = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString kXml = QStringLiteral("http://www.w3.org/XML/1998/namespace");

/// A property that is a container (Alt, Seq or Bag) of one text.
void writeListed(QXmlStreamWriter& xml, const QString& name, const QString& container,
                 const QString& text) {
    xml.writeStartElement(kDc, name);
    xml.writeStartElement(kRdf, container);
    xml.writeStartElement(kRdf, QStringLiteral("li"));
    if (container == QLatin1String("Alt"))
        xml.writeAttribute(kXml, QStringLiteral("lang"), QStringLiteral("x-default"));
    xml.writeCharacters(text);
    for (int i = 0; i < 3; ++i) xml.writeEndElement();
}

/// The first text in a container (Alt, Seq or Bag) that is not empty.
QString readListed(QXmlStreamReader& xml) {
    QString text;
    while (xml.readNextStartElement()) {  // the container
        while (xml.readNextStartElement()) {
            const QString item =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (text.isEmpty()) text = item;
        }
    }
    return text;
}

/// The properties of one rdf:Description; simple ones may stand as its attributes.
void readDescription(QXmlStreamReader& xml, XmpFacts& facts) {
    const auto part = xml.attributes().value(kPdfUa, QStringLiteral("part")).toString();
    if (!part.isEmpty()) facts.pdfUaPart = part.trimmed();
    while (xml.readNextStartElement()) {
        if (xml.namespaceUri() == kPdfUa && xml.name() == QLatin1String("part"))
            facts.pdfUaPart = xml.readElementText().trimmed();
        else if (xml.namespaceUri() == kDc && xml.name() == QLatin1String("title"))
            facts.title = readListed(xml);
        else
            xml.skipCurrentElement();
    }
}

}  // namespace

std::optional<XmpFacts> readXmp(const QByteArray& packet) {
    XmpFacts facts;
    QXmlStreamReader xml(packet);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.namespaceUri() == kRdf &&
            xml.name() == QLatin1String("Description"))
            readDescription(xml, facts);
    return xml.hasError() ? std::nullopt : std::optional(facts);
}

QString authorOfPapers() { return QStringLiteral("Paris Pact Coordination Unit"); }

QByteArray xmpOf(const Report& report) {
    QByteArray packet = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QString body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(kRdf, QStringLiteral("rdf"));
    xml.writeStartElement(kRdf, QStringLiteral("RDF"));
    xml.writeNamespace(kDc, QStringLiteral("dc"));
    xml.writeNamespace(kXmp, QStringLiteral("xmp"));
    xml.writeNamespace(kPdf, QStringLiteral("pdf"));
    xml.writeNamespace(kPdfUa, QStringLiteral("pdfuaid"));
    xml.writeNamespace(proofNamespace(), QStringLiteral("pact"));
    xml.writeStartElement(kRdf, QStringLiteral("Description"));
    xml.writeAttribute(kRdf, QStringLiteral("about"), QString());
    const QString made = report.made.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    xml.writeTextElement(kPdfUa, QStringLiteral("part"), QStringLiteral("1"));
    writeListed(xml, QStringLiteral("title"), QStringLiteral("Alt"), report.title);
    writeListed(xml, QStringLiteral("creator"), QStringLiteral("Seq"), authorOfPapers());
    writeListed(xml, QStringLiteral("language"), QStringLiteral("Bag"), report.language);
    if (!report.trainingMark.isEmpty())
        writeListed(xml, QStringLiteral("description"), QStringLiteral("Alt"), report.trainingMark);
    xml.writeTextElement(kXmp, QStringLiteral("CreatorTool"), QStringLiteral("PactDesk"));
    xml.writeTextElement(kXmp, QStringLiteral("CreateDate"), made);
    xml.writeTextElement(kXmp, QStringLiteral("ModifyDate"), made);
    xml.writeTextElement(kPdf, QStringLiteral("Producer"), QStringLiteral("PactDesk"));
    if (!report.workspace.isNull()) writeProof(xml, proofOf(report));
    for (int i = 0; i < 3; ++i) xml.writeEndElement();
    return packet + body.trimmed().toUtf8() + "\n<?xpacket end=\"r\"?>\n";
}

}  // namespace pact::report
