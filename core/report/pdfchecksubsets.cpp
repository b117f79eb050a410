#include "core/report/pdfchecks.h"
#include "core/report/pdffontcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

/// The names in a string such as "/A/B/C".
std::set<QByteArray> namesIn(const std::string& list) {
    const QByteArrayList names = QByteArray::fromStdString(list).split('/');
    std::set<QByteArray> listed;
    for (const QByteArray& name : names)
        if (!name.trimmed().isEmpty()) listed.insert(name.trimmed());
    return listed;
}

std::set<QByteArray> namesIn(const FontProgram& program) {
    std::set<QByteArray> names;
    for (int glyph = 0; glyph < program.glyphCount(); ++glyph) names.insert(program.nameOf(glyph));
    return names;
}

/// Whether `some` has a name that `all` has not; every font has .notdef, listed or not.
bool hasMore(const std::set<QByteArray>& some, const std::set<QByteArray>& all) {
    return std::any_of(some.begin(), some.end(), [&all](const QByteArray& name) {
        return name != ".notdef" && !all.contains(name);
    });
}

void checkNames(const std::string& list, const FontProgram& program, const QString& name, int page,
                PdfFindings& findings) {
    const auto listed = namesIn(list);
    const auto present = namesIn(program);
    if (hasMore(present, listed))
        findings.add("31-012", page,
                     tr("The font %1 has a glyph that its list of names lacks.").arg(name));
    if (hasMore(listed, present))
        findings.add("31-013", page,
                     tr("The font %1 lacks a glyph that its list of names has.").arg(name));
}

constexpr int kCodes = 0x10000;

bool isInSet(const QByteArray& bits, int id) {
    return id / 8 < bits.size() && (static_cast<unsigned char>(bits[id / 8]) & (0x80 >> id % 8));
}

// A TrueType program numbers its glyphs through, so that one without outline may be no more than a
// gap that its maker left: only a glyph with an outline must be listed.
void checkIds(const QByteArray& bits, const FontCodes& codes, const QString& name, int page,
              PdfFindings& findings) {
    const FontProgram& program = *codes.program();
    for (int id = 1; id < kCodes; ++id) {
        const int glyph = codes.glyphOf(id).value_or(-1);
        if (glyph > 0 && !isInSet(bits, id) &&
            (program.hasCharacterIds() || program.hasOutline(glyph)))
            findings.add("31-014", page,
                         tr("The font %1 has a glyph that its set of characters lacks.").arg(name));
        if (glyph < 0 && isInSet(bits, id))
            findings.add("31-015", page,
                         tr("The font %1 lacks a glyph that its set of characters has.").arg(name));
    }
}

}  // namespace

void checkSubset(QPDFObjectHandle font, const FontCodes& codes, int page, PdfFindings& findings) {
    QPDFObjectHandle shapes = fontOfGlyphs(font);
    if (!shapes.isDictionary()) return;
    QPDFObjectHandle descriptor = shapes.getKey("/FontDescriptor");
    if (!descriptor.isDictionary()) return;
    const bool isComposite = isNamed(font.getKey("/Subtype"), "/Type0");
    QPDFObjectHandle names = descriptor.getKey("/CharSet");
    QPDFObjectHandle ids = descriptor.getKey("/CIDSet");
    if (isComposite ? !ids.isStream() : !names.isString()) return;
    if (!codes.program()) return;
    if (isComposite)
        checkIds(bytesOf(ids).value_or(QByteArray()), codes, nameOfFont(shapes), page, findings);
    else if (codes.program()->hasNames())
        checkNames(names.getStringValue(), *codes.program(), nameOfFont(font), page, findings);
}

}  // namespace pact::report
