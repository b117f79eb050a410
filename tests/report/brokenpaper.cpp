#include "tests/report/brokenpaper.h"

#include "core/report/pdfcheck.h"
#include "tests/report/papersample.h"
#include "ui/charts/chartpainter.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <qpdf/QPDFWriter.hh>

namespace pact::testing_support {

using namespace report;
using Handle = QPDFObjectHandle;

const QByteArray& wholePaper() {
    static const QByteArray kPaper = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        const Report report = madeUpReport(30);
        ui::ChartPainter painter;
        const auto pictures = paintFigures(report, painter);
        if (!pictures || !writePdf(report, *pictures, path, {}, {})) return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return kPaper;
}

namespace {

QByteArray written(QPDFWriter& writer) {
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

}  // namespace

QByteArray changedPaper(const Change& change) {
    QPDF pdf;
    pdf.processMemoryFile("paper", wholePaper().constData(),
                          static_cast<std::size_t>(wholePaper().size()));
    change(pdf);
    QPDFWriter writer(pdf);
    return written(writer);
}

QByteArray encryptedPaper(bool allowsAccessibility) {
    QPDF pdf;
    pdf.processMemoryFile("paper", wholePaper().constData(),
                          static_cast<std::size_t>(wholePaper().size()));
    QPDFWriter writer(pdf);
    writer.setR3EncryptionParametersInsecure("", "owner", allowsAccessibility, true, true, true,
                                             true, true, qpdf_r3p_full);
    return written(writer);
}

QStringList conditionsIn(const QByteArray& pdf) {
    const auto findings = checkPdf(pdf);
    QStringList conditions;
    if (findings)
        for (const PdfFinding& each : *findings) conditions << each.condition;
    conditions.removeDuplicates();
    return conditions;
}

QStringList failedAfter(const Change& change) { return conditionsIn(changedPaper(change)); }

std::vector<Handle> elementsOf(QPDF& pdf, const std::string& role) {
    std::vector<Handle> elements;
    for (Handle object : pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/S").isName() &&
            object.getKey("/S").getName() == "/" + role)
            elements.push_back(object);
    return elements;
}

Handle elementOf(QPDF& pdf, const std::string& role) {
    const auto elements = elementsOf(pdf, role);
    if (!elements.empty()) return elements.front();
    ADD_FAILURE() << "no element " << role;
    return Handle::newDictionary();
}

Handle annotationOf(QPDF& pdf) {
    for (Handle page : pdf.getAllPages())
        if (page.getKey("/Annots").isArray()) return page.getKey("/Annots").getArrayItem(0);
    ADD_FAILURE() << "no annotation";
    return Handle::newDictionary();
}

Handle firstPage(QPDF& pdf) { return pdf.getAllPages().front(); }

namespace {

std::string contentOf(Handle page) {
    const auto data = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

}  // namespace

void replaceStream(Handle stream, const std::string& data) {
    stream.replaceStreamData(data, Handle::newNull(), Handle::newNull());
}

void replaceInContent(Handle page, const std::string& from, const std::string& to) {
    std::string text = contentOf(page);
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    replaceStream(page.getKey("/Contents"), text);
}

void append(Handle page, const std::string& operators) {
    replaceStream(page.getKey("/Contents"), contentOf(page) + operators);
}

void replaceInXmp(QPDF& pdf, const char* from, const char* to) {
    Handle metadata = pdf.getRoot().getKey("/Metadata");
    const auto data = metadata.getStreamData();
    QByteArray xmp(reinterpret_cast<const char*>(data->getBuffer()),
                   static_cast<qsizetype>(data->getSize()));
    ASSERT_TRUE(xmp.contains(from)) << from;
    replaceStream(metadata, xmp.replace(from, to).toStdString());
}

void setRole(Handle element, const char* role) { element.replaceKey("/S", Handle::newName(role)); }

Handle addForm(QPDF& pdf, const std::string& content, const std::string& further) {
    Handle form = pdf.newStream(content);
    form.replaceDict(
        Handle::parse("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] " + further + " >>"));
    Handle objects = Handle::newDictionary();
    objects.replaceKey("/Form", form);
    firstPage(pdf).getKey("/Resources").replaceKey("/XObject", objects);
    return form;
}

void replaceTextMaps(QPDF& pdf, const std::string& map) {
    for (Handle object : pdf.getAllObjects())
        if (object.isDictionary() && object.hasKey("/ToUnicode"))
            replaceStream(object.getKey("/ToUnicode"), map);
}

void removeFromAll(QPDF& pdf, const char* key) {
    for (Handle object : pdf.getAllObjects())
        if (object.isDictionary() && object.hasKey(key)) object.removeKey(key);
}

std::string firstFont(QPDF& pdf) {
    return *firstPage(pdf).getKey("/Resources").getKey("/Font").getKeys().begin();
}

}  // namespace pact::testing_support
