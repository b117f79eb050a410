#include "core/report/pdffinish.h"

#include "core/report/pagetags.h"
#include "core/report/pdffonts.h"
#include "core/report/pdfligatures.h"
#include "core/report/pdfnavigation.h"
#include "core/report/pdfoutput.h"
#include "core/report/pdfshapedglyphs.h"
#include "core/report/pdftextmaps.h"
#include "core/report/xmp.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

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

double heightOf(QPDFObjectHandle page) {
    const QPDFObjectHandle::Rectangle box = page.getKey("/MediaBox").getArrayAsRectangle();
    return box.ury - box.lly;
}

/// Compressed at once, since libqpdf keeps what it is given until the end.
void replaceContents(QPDFObjectHandle contents, const QByteArray& bytes) {
    constexpr qsizetype kLengthBytes = 4;  // before what is compressed; Qt's own
    contents.replaceStreamData(qCompress(bytes).mid(kLengthBytes).toStdString(),
                               QPDFObjectHandle::newName("/FlateDecode"),
                               QPDFObjectHandle::newNull());
}

/// Puts the structure into the pages and the tree, with outline and links.
void tagPages(QPDF& pdf, const PagePlan& plan, const Ligatures& ligatures) {
    ShapedGlyphs shaped(pdf);
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    const double height = heightOf(pages.front());
    StructureTree tree(pdf, plan.structure, height);
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle contents = page.getKey("/Contents");
        const auto data = contents.getStreamData();
        const auto painted =
            QByteArray::fromRawData(reinterpret_cast<const char*>(data->getBuffer()),
                                    static_cast<qsizetype>(data->getSize()));
        const TaggedContent tagged = tagContent(ligatures.parted(painted), plan.structure);
        shaped.read(tagged.bytes);
        replaceContents(contents, tagged.bytes);
        tree.addPage(page, tagged.elements);
    }
    addLinks(pdf, plan, pages, height, tree);
    addOutline(pdf, plan, pages, height);
    tree.finish();
    shaped.write(pdf);
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& painted, const Report& report,
                             const PagePlan& plan) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper", painted.constData(), static_cast<size_t>(painted.size()));
        orderFonts(pdf);
        repairTextMaps(pdf);
        tagPages(pdf, plan, Ligatures(pdf));
        setProperties(pdf, report);
        return writtenPdf(pdf);
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("report", "The paper could not be finished."),
                    QString::fromUtf8(problem.what()));
    }
}

}  // namespace pact::report
