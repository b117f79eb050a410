#include "core/report/pdfchecks.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

using Handle = QPDFObjectHandle;

void checkLayers(Handle catalogue, PdfFindings& findings) {
    Handle layers = catalogue.getKey("/OCProperties");
    if (!layers.isDictionary()) return;
    const auto check = [&](Handle configuration, const char* unnamed) {
        if (!configuration.isDictionary()) return;
        if (!hasText(configuration, "/Name"))
            findings.add(unnamed, 0, tr("A setting of the file's layers has no name."));
        if (configuration.hasKey("/AS"))
            findings.add("20-003", 0, tr("Layers of the file come and go by themselves."));
    };
    Handle others = layers.getKey("/Configs");
    if (others.isArray())
        for (const Handle& each : others.getArrayAsVector()) check(each, "20-001");
    check(layers.getKey("/D"), "20-002");
}

void checkFileNames(Handle dictionary, PdfFindings& findings) {
    const bool isEmbedded = dictionary.getKey("/EF").isDictionary();
    if (isEmbedded && !(hasText(dictionary, "/F") && hasText(dictionary, "/UF")))
        findings.add("21-001", 0, tr("An embedded file does not have a name of each kind."));
}

// A media clip's texts may be in several languages; each comes after its language.
bool hasTexts(Handle list) { return list.isArray() && list.getArrayNItems() >= 2; }

void checkMedia(Handle dictionary, PdfFindings& findings) {
    if (!isNamed(dictionary.getKey("/S"), "/MCD")) return;
    if (!hasText(dictionary, "/CT"))
        findings.add("28-014", 0, tr("A sound or film does not say of what kind it is."));
    if (!hasTexts(dictionary.getKey("/Alt")))
        findings.add("28-015", 0, tr("A sound or film has no alternative text."));
}

bool asksForDynamicPages(Handle packet) {
    if (!packet.isStream()) return false;
    QXmlStreamReader xml(bytesOf(packet).value_or(QByteArray()));
    while (!xml.atEnd())  // a packet that is not whole ends it
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.name() == QLatin1String("dynamicRender") &&
            xml.readElementText().trimmed() == QLatin1String("required"))
            return true;
    return false;
}

void checkDynamicForms(Handle catalogue, PdfFindings& findings) {
    Handle fields = catalogue.getKey("/AcroForm");
    Handle xfa = fields.isDictionary() ? fields.getKey("/XFA") : Handle::newNull();
    bool isDynamic = asksForDynamicPages(xfa);
    if (xfa.isArray())
        for (const Handle& packet : xfa.getArrayAsVector())
            isDynamic = isDynamic || asksForDynamicPages(packet);
    if (isDynamic)
        findings.add("25-001", 0, tr("The file's pages are made anew when it is opened (XFA)."));
}

constexpr int kDeepest = 50;  // of direct objects in direct objects

/// Visits the dictionaries of an object and of the direct objects in it.
template<class Visit>
void visitDictionaries(Handle object, const Visit& visit, int depth) {
    if (object.isStream()) object = object.getDict();
    if (object.isDictionary()) visit(object);
    if (depth >= kDeepest) return;
    const auto goOn = [&](Handle child) {  // indirect ones have their own turn
        if (!child.isIndirect()) visitDictionaries(child, visit, depth + 1);
    };
    if (object.isDictionary())
        for (const std::string& key : object.getKeys()) goOn(object.getKey(key));
    if (object.isArray())
        for (const Handle& child : object.getArrayAsVector()) goOn(child);
}

}  // namespace

void checkExtras(QPDF& pdf, PdfFindings& findings) {
    checkLayers(pdf.getRoot(), findings);
    checkDynamicForms(pdf.getRoot(), findings);
    const auto check = [&findings](const Handle& dictionary) {
        checkFileNames(dictionary, findings);
        checkMedia(dictionary, findings);
    };
    for (const Handle& object : pdf.getAllObjects()) visitDictionaries(object, check, 0);
}

}  // namespace pact::report
