#include "core/report/pdfchecks.h"

#include <QCoreApplication>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

template<class Visit>
void forEachForm(QPDFObjectHandle resources, Visit visit) {
    QPDFObjectHandle objects = resources.getKey("/XObject");
    if (!objects.isDictionary()) return;
    for (const std::string& key : objects.getKeys())
        if (isForm(objects.getKey(key))) visit(objects.getKey(key));
}

}  // namespace

bool isForm(QPDFObjectHandle object) {
    if (!object.isStream()) return false;
    QPDFObjectHandle kind = object.getDict().getKey("/Subtype");
    return kind.isName() && kind.getName() == "/Form";
}

std::vector<PageResources> resourcesOf(QPDF& pdf) {
    std::vector<PageResources> all;
    int number = 0;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        ++number;
        if (page.getKey("/Resources").isDictionary())
            all.push_back({page.getKey("/Resources"), number});
    }
    std::set<QPDFObjGen> seen;
    for (std::size_t i = 0; i < all.size(); ++i) {  // grows as forms are found
        const PageResources holder = all[i];
        forEachForm(holder.resources, [&](QPDFObjectHandle form) {
            QPDFObjectHandle resources = form.getDict().getKey("/Resources");
            if (seen.insert(form.getObjGen()).second && resources.isDictionary())
                all.push_back({resources, holder.page});
        });
    }
    return all;
}

void checkForms(QPDF& pdf, PdfFindings& findings) {
    for (const PageResources& holder : resourcesOf(pdf))
        forEachForm(holder.resources, [&](QPDFObjectHandle form) {
            if (form.getDict().hasKey("/Ref"))
                findings.add("30-001", holder.page,
                             tr("The page shows a page of another file by reference."));
        });
}

}  // namespace pact::report
