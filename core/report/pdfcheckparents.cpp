#include "core/report/pdfchecks.h"

#include <QCoreApplication>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

using ParentTree = std::map<long long, QPDFObjectHandle>;

/// Reads each node once, whatever leads to it.
void readNumbers(QPDFObjectHandle root, ParentTree& entries) {
    std::vector<QPDFObjectHandle> nodes{root};
    std::set<QPDFObjGen> seen;
    while (!nodes.empty()) {
        QPDFObjectHandle node = nodes.back();
        nodes.pop_back();
        if (!node.isDictionary() || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
            continue;
        QPDFObjectHandle numbers = node.getKey("/Nums");
        if (numbers.isArray())
            for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
                if (numbers.getArrayItem(i).isInteger())
                    entries[numbers.getArrayItem(i).getIntValue()] = numbers.getArrayItem(i + 1);
        if (QPDFObjectHandle kids = node.getKey("/Kids"); kids.isArray())
            for (const QPDFObjectHandle& kid : kids.getArrayAsVector()) nodes.push_back(kid);
    }
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
    readNumbers(pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree"), entries);
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
