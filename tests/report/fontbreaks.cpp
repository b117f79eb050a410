#include "tests/report/fontbreaks.h"

#include "tests/report/brokenpaper.h"

#include <QFile>
#include <QtEndian>

#include <gtest/gtest.h>

namespace pact::testing_support {

using Handle = QPDFObjectHandle;

namespace {

Handle compositeFont(QPDF& pdf) {
    return firstPage(pdf).getKey("/Resources").getKey("/Font").getKey(firstFont(pdf));
}

/// Gives the first font an encoding of its own for another collection of characters; the font's is
/// Adobe-Identity-0.
void showInMapped(QPDF& pdf, const char* registry, const char* ordering, int supplement) {
    Handle info = Handle::newDictionary();
    info.replaceKey("/Registry", Handle::newString(registry));
    info.replaceKey("/Ordering", Handle::newString(ordering));
    info.replaceKey("/Supplement", Handle::newInteger(supplement));
    Handle map = pdf.newStream("/WMode 0 def");
    map.getDict().replaceKey("/CIDSystemInfo", info);
    compositeFont(pdf).replaceKey("/Encoding", map);
}

void setCharacterSet(QPDF& pdf, const std::string& bits) {
    fontShapes(pdf).getKey("/FontDescriptor").replaceKey("/CIDSet", pdf.newStream(bits));
}

}  // namespace

Handle fontShapes(QPDF& pdf) {
    return compositeFont(pdf).getKey("/DescendantFonts").getArrayItem(0);
}

const QByteArray& sansProgram() {
    static const QByteArray kProgram = [] {
        QFile file(QStringLiteral("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << "the package fonts-noto-core is missing";
        return file.readAll();
    }();
    return kProgram;
}

QByteArray withMaps(QByteArray program, int platform, int encoding) {
    const qsizetype entry = program.indexOf("cmap");
    const auto at = static_cast<qsizetype>(
        qFromBigEndian<quint32>(program.constData() + entry + 8));  // after tag and checksum
    const int count = qFromBigEndian<quint16>(program.constData() + at + 2);
    for (qsizetype record = at + 4; record < at + 4 + 8 * count; record += 8) {
        qToBigEndian(static_cast<quint16>(platform), program.data() + record);
        qToBigEndian(static_cast<quint16>(encoding), program.data() + record + 2);
    }
    return program;
}

Handle showInSimple(QPDF& pdf, const char* kind, int flags, const QByteArray& program,
                    const std::string& text) {
    Handle descriptor = Handle::parse("<< /Type /FontDescriptor /FontName /Simple >>");
    descriptor.replaceKey("/Flags", Handle::newInteger(flags));
    descriptor.replaceKey("/FontFile2", pdf.newStream(program.toStdString()));
    Handle font = Handle::parse(
        "<< /Type /Font /BaseFont /Simple /Encoding /WinAnsiEncoding /FirstChar 65 /LastChar 65 "
        "/Widths [ 639 ] >>");
    font.replaceKey("/Subtype", Handle::newName(kind));
    font.replaceKey("/FontDescriptor", descriptor);
    font.replaceKey("/ToUnicode", pdf.newStream("1 beginbfchar\n<41> <0041>\nendbfchar"));
    font = pdf.makeIndirectObject(font);
    firstPage(pdf).getKey("/Resources").getKey("/Font").replaceKey("/Simple", font);
    append(firstPage(pdf), "/Artifact BMC BT /Simple 9 Tf (" + text + ") Tj ET EMC\n");
    return font;
}

const std::map<std::string, Change>& fontBreaks() {
    static const std::map<std::string, Change> kBreaks = {
        {"31-001", [](QPDF& pdf) { showInMapped(pdf, "Ours", "Identity", 0); }},
        {"31-002", [](QPDF& pdf) { showInMapped(pdf, "Adobe", "Other", 0); }},
        {"31-003", [](QPDF& pdf) { showInMapped(pdf, "Adobe", "Identity", 9); }},
        {"31-004",
         [](QPDF& pdf) {
             for (Handle object : pdf.getAllObjects())
                 if (object.isDictionary() && object.hasKey("/CIDToGIDMap"))
                     object.replaceKey("/CIDToGIDMap", Handle::newName("/Other"));
         }},
        {"31-005", [](QPDF& pdf) { removeFromAll(pdf, "/CIDToGIDMap"); }},
        {"31-006",
         [](QPDF& pdf) {
             compositeFont(pdf).replaceKey("/Encoding", Handle::newName("/UniMoon-UCS2-H"));
         }},
        {"31-007",
         [](QPDF& pdf) {
             Handle map = pdf.newStream("/WMode 1 def");
             compositeFont(pdf).replaceKey("/Encoding", map);
         }},
        {"31-008",
         [](QPDF& pdf) {
             Handle map = pdf.newStream("/UniMoon-UCS2-H usecmap");
             compositeFont(pdf).replaceKey("/Encoding", map);
         }},
        {"31-009", [](QPDF& pdf) { removeFromAll(pdf, "/FontFile2"); }},
        {"31-011",
         [](QPDF& pdf) {
             append(firstPage(pdf),
                    "/Artifact BMC BT " + firstFont(pdf) + " 9 Tf <FFF0> Tj ET EMC\n");
         }},
        {"31-012",
         [](QPDF& pdf) {
             Handle font = showInSimple(pdf, "/Type1", 32, sansProgram());
             font.getKey("/FontDescriptor").replaceKey("/CharSet", Handle::newString("/A/B"));
         }},
        {"31-013",
         [](QPDF& pdf) {
             Handle font = showInSimple(pdf, "/Type1", 32, sansProgram());
             font.getKey("/FontDescriptor").replaceKey("/CharSet", Handle::newString("/A/moon"));
         }},
        {"31-014", [](QPDF& pdf) { setCharacterSet(pdf, std::string(1, '\0')); }},
        {"31-015", [](QPDF& pdf) { setCharacterSet(pdf, std::string(8192, '\xff')); }},
        {"31-016", [](QPDF& pdf) { removeFromAll(pdf, "/W"); }},
        {"31-017",
         [](QPDF& pdf) { showInSimple(pdf, "/TrueType", 32, withMaps(sansProgram(), 3, 0)); }},
        {"31-018", [](QPDF& pdf) { showInSimple(pdf, "/TrueType", 32, sansProgram(), "\x81"); }},
        {"31-019",
         [](QPDF& pdf) {
             showInSimple(pdf, "/TrueType", 32, sansProgram()).removeKey("/Encoding");
         }},
        {"31-020",
         [](QPDF& pdf) {
             showInSimple(pdf, "/TrueType", 32, sansProgram())
                 .replaceKey("/Encoding", Handle::newDictionary());
         }},
        {"31-021",
         [](QPDF& pdf) {
             showInSimple(pdf, "/TrueType", 32, sansProgram())
                 .replaceKey("/Encoding", Handle::newName("/MacExpertEncoding"));
         }},
        {"31-022",
         [](QPDF& pdf) {
             showInSimple(pdf, "/TrueType", 32, sansProgram())
                 .replaceKey("/Encoding", Handle::parse("<< /BaseEncoding /WinAnsiEncoding "
                                                        "/Differences [ 66 /moon ] >>"));
         }},
        {"31-023",
         [](QPDF& pdf) {
             showInSimple(pdf, "/TrueType", 32, withMaps(sansProgram(), 1, 0))
                 .replaceKey("/Encoding", Handle::parse("<< /BaseEncoding /WinAnsiEncoding "
                                                        "/Differences [ 65 /A ] >>"));
         }},
        {"31-024", [](QPDF& pdf) { showInSimple(pdf, "/TrueType", 4, sansProgram()); }},
        {"31-025",
         [](QPDF& pdf) {
             QByteArray program = sansProgram();
             program.replace(program.indexOf("cmap"), 4, "xmap");
             showInSimple(pdf, "/TrueType", 4, program).removeKey("/Encoding");
         }},
        {"31-026",
         [](QPDF& pdf) {
             showInSimple(pdf, "/TrueType", 4, sansProgram()).removeKey("/Encoding");
         }},
        {"31-027", [](QPDF& pdf) { removeFromAll(pdf, "/ToUnicode"); }},
        {"31-028",
         [](QPDF& pdf) { replaceTextMaps(pdf, "1 beginbfchar\n<0041> <0000>\nendbfchar"); }},
        {"31-029",
         [](QPDF& pdf) { replaceTextMaps(pdf, "1 beginbfchar\n<0041> <FEFF>\nendbfchar"); }},
        {"31-030",
         [](QPDF& pdf) {
             append(firstPage(pdf),
                    "/Artifact BMC BT " + firstFont(pdf) + " 9 Tf <0000> Tj ET EMC\n");
         }},
    };
    return kBreaks;
}

}  // namespace pact::testing_support
