#include "core/report/pdffinish.h"

#include "core/report/pagetags.h"
#include "core/report/pdfnavigation.h"
#include "core/report/xmp.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace pact::report {

namespace {

QPDFObjectHandle textObject(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QString pdfDate(const QDateTime& moment) {
    return moment.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
}

void setProperties(QPDF& pdf, const Report& report) {
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(report.title));
    info.replaceKey("/Author", textObject(authorOfPapers()));
    info.replaceKey("/Producer", textObject(QStringLiteral("PactDesk")));
    info.replaceKey("/Creator", textObject(QStringLiteral("PactDesk")));
    info.replaceKey("/CreationDate", textObject(pdfDate(report.made)));
    info.replaceKey("/ModDate", textObject(pdfDate(report.made)));
    if (!report.trainingMark.isEmpty())
        info.replaceKey("/Subject", textObject(report.trainingMark));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(report.language));
    QPDFObjectHandle metadata = pdf.newStream(xmpOf(report).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

/// What readers and search see instead of a presentation form (ligatures, Arabic forms, radicals)
/// or a tab; empty where the character stands as it is.
QByteArray plainForm(char32_t character) {
    const bool isForm = (character >= 0xfb00 && character <= 0xfeff) ||
                        (character >= 0x2e80 && character <= 0x2fdf);
    if (character != U'\t' && !isForm) return {};
    const QString plain = character == U'\t' ? QStringLiteral(" ")
                                             : QString(QChar(static_cast<char16_t>(character)))
                                                   .normalized(QString::NormalizationForm_KC);
    QByteArray code = "<";
    for (const QChar each : plain)
        code += QByteArray::number(each.unicode(), 16).rightJustified(4, '0').toUpper();
    return code + '>';
}

/// The map with plain forms. Qt writes what glyphs mean as lists in brackets, and only there.
QByteArray withPlainForms(QByteArray map) {
    // The glyph for what is missing is no character, least of all the character zero.
    map.replace("<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
    QByteArray out;
    bool isInList = false;
    for (qsizetype i = 0; i < map.size(); ++i) {
        isInList = map[i] == '[' || (isInList && map[i] != ']');
        if (isInList && map[i] == '<' && map.indexOf('>', i) == i + 5) {
            const QByteArray plain = plainForm(map.mid(i + 1, 4).toUInt(nullptr, 16));
            if (!plain.isEmpty()) {
                out += plain;
                i += 5;
                continue;
            }
        }
        out += map[i];
    }
    return out;
}

/// Rewrites what each font says its glyphs mean.
void repairTextMaps(QPDF& pdf) {
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        if (!map.isStream()) continue;
        const auto data = map.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
        map.replaceStreamData(withPlainForms(bytes).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

double heightOf(QPDFObjectHandle page) {
    const QPDFObjectHandle::Rectangle box = page.getKey("/MediaBox").getArrayAsRectangle();
    return box.ury - box.lly;
}

/// Puts the structure into the pages and the tree, with outline and links.
void tagPages(QPDF& pdf, const PagePlan& plan) {
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    const double height = heightOf(pages.front());
    StructureTree tree(pdf, plan.structure, height);
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle contents = page.getKey("/Contents");
        const auto data = contents.getStreamData();
        const auto painted =
            QByteArray::fromRawData(reinterpret_cast<const char*>(data->getBuffer()),
                                    static_cast<qsizetype>(data->getSize()));
        const TaggedContent tagged = tagContent(painted, plan.structure);
        contents.replaceStreamData(tagged.bytes.toStdString(), QPDFObjectHandle::newNull(),
                                   QPDFObjectHandle::newNull());
        tree.addPage(page, tagged.elements);
    }
    addLinks(pdf, plan, pages, height, tree);
    addOutline(pdf, plan, pages, height);
    tree.finish();
}

QByteArray written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& painted, const Report& report,
                             const PagePlan& plan) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper", painted.constData(), static_cast<size_t>(painted.size()));
        tagPages(pdf, plan);
        setProperties(pdf, report);
        repairTextMaps(pdf);
        return written(pdf);
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("report", "The paper could not be finished."),
                    QString::fromUtf8(problem.what()));
    }
}

}  // namespace pact::report
