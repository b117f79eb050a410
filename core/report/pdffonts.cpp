#include "core/report/pdffonts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace pact::report {

namespace {

bool isComposite(QPDFObjectHandle font) {
    return font.isDictionary() && font.getKey("/Subtype").isNameAndEquals("/Type0");
}

/// What the name of a subset begins with: six capitals and a plus sign (ISO 32000-1, 9.6.4).
std::string tagOf(int number) {
    std::string tag = "AAAAAA+";
    for (std::size_t place = 6; place > 0 && number > 0; number /= 26)
        tag[--place] = static_cast<char>('A' + number % 26);
    return tag;
}

/// The same object with the next number; libqpdf writes objects in the order of their numbers.
QPDFObjectHandle renumbered(QPDF& pdf, QPDFObjectHandle object) {
    return pdf.makeIndirectObject(object.shallowCopy());
}

}  // namespace

// Qt numbers the fonts themselves as they come into use, but what describes them only at the end.
void orderFonts(QPDF& pdf) {
    int number = 0;
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!isComposite(font)) continue;
        QPDFObjectHandle glyphs = renumbered(pdf, font.getKey("/DescendantFonts").getArrayItem(0));
        QPDFObjectHandle description = renumbered(pdf, glyphs.getKey("/FontDescriptor"));
        const QPDFObjectHandle name = QPDFObjectHandle::newName(
            "/" + tagOf(number++) + font.getKey("/BaseFont").getName().substr(1));
        description.replaceKey("/FontName", name);
        glyphs.replaceKey("/FontDescriptor", description);
        glyphs.replaceKey("/BaseFont", name);
        font.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({glyphs}));
        font.replaceKey("/BaseFont", name);
    }
}

}  // namespace pact::report
