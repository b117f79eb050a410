#include "core/report/pdfchecks.h"

#include <QCoreApplication>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

constexpr int kDeepest = 20;  // of nodes in nodes

using ParentTree = std::map<long long, QPDFObjectHandle>;

void readNumbers(QPDFObjectHandle node, ParentTree& entries, int depth) {
    if (!node.isDictionary() || depth > kDeepest) return;
    QPDFObjectHandle numbers = node.getKey("/Nums");
    if (numbers.isArray())
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            if (numbers.getArrayItem(i).isInteger())
                entries[numbers.getArrayItem(i).getIntValue()] = numbers.getArrayItem(i + 1);
    QPDFObjectHandle kids = node.getKey("/Kids");
    if (!kids.isArray()) return;
    for (int i = 0; i < kids.getArrayNItems(); ++i)
        readNumbers(kids.getArrayItem(i), entries, depth + 1);
}

/// What the tree says under the key that an object names; null where it says nothing.
QPDFObjectHandle entryOf(const ParentTree& entries, QPDFObjectHandle key) {
    const auto found = key.isInteger() ? entries.find(key.getIntValue()) : entries.end();
    return found == entries.end() ? QPDFObjectHandle::newNull() : found->second;
}

/// A page, or a form XObject with content of its own.
QPDFObjectHandle dictionaryOf(QPDFObjectHandle holder) {
    return holder.isStream() ? holder.getDict() : holder;
}

}  // namespace

void checkParentTree(QPDF& pdf, const ClaimedContent& claimed, PdfFindings& findings) {
    ParentTree entries;
    readNumbers(pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree"), entries, 0);
    for (const auto& [content, owner] : claimed.owners) {
        QPDFObjectHandle holder = dictionaryOf(pdf.getObjectByObjGen(content.first));
        QPDFObjectHandle owners = entryOf(entries, holder.getKey("/StructParents"));
        const bool isListed = owners.isArray() && content.second < owners.getArrayNItems();
        if (!isListed || owners.getArrayItem(content.second).getObjGen() != owner.element)
            findings.add(
                "01-005", owner.page,
                tr("The parent tree does not lead from a piece of content to its element."));
    }
    for (const auto& [object, home] : claimed.annotations) {
        QPDFObjectHandle key = pdf.getObjectByObjGen(object).getKey("/StructParent");
        if (entryOf(entries, key).getObjGen() != home.element)
            findings.add("28-011", home.page,
                         tr("The parent tree does not lead from an annotation to its element."));
    }
}

}  // namespace pact::report
