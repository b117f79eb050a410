#include "tests/report/brokenpaper.h"

namespace pact::testing_support {

using Handle = QPDFObjectHandle;

namespace {

/// Shows the form twice; it holds a piece of content that an element claims.
void showTaggedFormTwice(QPDF& pdf) {
    Handle form = addForm(pdf, "/P <</MCID 0>> BDC 0 0 5 5 re f EMC", "/StructParents 9000");
    append(firstPage(pdf), "/Form Do /Form Do\n");
    Handle element = elementOf(pdf, "P");
    Handle kid = Handle::parse("<< /Type /MCR /MCID 0 >>");
    kid.replaceKey("/Pg", firstPage(pdf));
    kid.replaceKey("/Stm", form);
    element.getKey("/K").appendItem(kid);
    Handle owners = Handle::newArray();
    owners.appendItem(element);
    Handle numbers = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    numbers.appendItem(Handle::newInteger(9000));
    numbers.appendItem(owners);
}

/// Makes the first annotation a form field in its place.
Handle makeField(QPDF& pdf) {
    Handle annotation = annotationOf(pdf);
    annotation.replaceKey("/Subtype", Handle::newName("/Widget"));
    for (Handle link : elementsOf(pdf, "Link")) {
        setRole(link, "/Form");
        link.removeKey("/Alt");
    }
    return annotation;
}

void setLayers(QPDF& pdf, const char* layers) {
    pdf.getRoot().replaceKey("/OCProperties", Handle::parse(layers));
}

void addAnnotation(QPDF& pdf, const Handle& annotation) {
    for (Handle page : pdf.getAllPages())
        if (page.getKey("/Annots").isArray()) {
            page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
            return;
        }
}

/// A screen that plays a clip.
void addMedia(QPDF& pdf, const char* clip) {
    Handle rendition = Handle::parse("<< /S /MR >>");
    rendition.replaceKey("/C", Handle::parse(clip));
    Handle action = Handle::parse("<< /S /Rendition >>");
    action.replaceKey("/R", rendition);
    Handle screen = Handle::parse("<< /Type /Annot /Subtype /Screen >>");
    screen.replaceKey("/A", action);
    addAnnotation(pdf, screen);
}

}  // namespace

const std::map<std::string, Change>& structureBreaks() {
    static const std::map<std::string, Change> kBreaks = {
        {"01-003",
         [](QPDF& pdf) {
             replaceInContent(firstPage(pdf), "<</MCID 0>> BDC\n",
                              "<</MCID 0>> BDC\n/Artifact BMC EMC\n");
         }},
        {"01-004",
         [](QPDF& pdf) {
             replaceInContent(firstPage(pdf), "/Artifact BMC\n",
                              "/Artifact BMC\n/P <</MCID 77>> BDC EMC\n");
         }},
        {"01-005",
         [](QPDF& pdf) { replaceInContent(firstPage(pdf), "/Artifact BMC", "/Span BMC"); }},
        {"01-006", [](QPDF& pdf) { elementOf(pdf, "TR").getKey("/K").eraseItem(0); }},
        {"01-007",
         [](QPDF& pdf) {
             pdf.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Handle::newBool(true));
         }},
        {"02-001", [](QPDF& pdf) { setRole(elementOf(pdf, "P"), "/Poem"); }},
        {"02-003",
         [](QPDF& pdf) {
             Handle map = pdf.getRoot().getKey("/StructTreeRoot").getKey("/RoleMap");
             map.replaceKey("/Poem", Handle::newName("/Verse"));
             map.replaceKey("/Verse", Handle::newName("/Poem"));
             setRole(elementOf(pdf, "P"), "/Poem");
         }},
        {"02-004",
         [](QPDF& pdf) {
             Handle map = pdf.getRoot().getKey("/StructTreeRoot").getKey("/RoleMap");
             map.replaceKey("/P", Handle::newName("/Div"));
         }},
        {"06-001", [](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); }},
        {"06-002", [](QPDF& pdf) { replaceInXmp(pdf, "<pdfuaid:part>1<", "<pdfuaid:part>2<"); }},
        {"06-003", [](QPDF& pdf) { replaceInXmp(pdf, ">A paper for tests<", "> <"); }},
        {"07-001", [](QPDF& pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }},
        {"07-002",
         [](QPDF& pdf) {
             pdf.getRoot()
                 .getKey("/ViewerPreferences")
                 .replaceKey("/DisplayDocTitle", Handle::newBool(false));
         }},
        {"09-002", [](QPDF& pdf) { setRole(elementOf(pdf, "Reference"), "/Link"); }},
        {"09-004", [](QPDF& pdf) { setRole(elementOf(pdf, "TR"), "/P"); }},
        {"09-005", [](QPDF& pdf) { setRole(elementOf(pdf, "LI"), "/P"); }},
        {"09-006", [](QPDF& pdf) { setRole(elementOf(pdf, "P"), "/TOCI"); }},
        {"09-007", [](QPDF& pdf) { setRole(elementOf(pdf, "Reference"), "/RT"); }},
        {"09-008", [](QPDF& pdf) { setRole(elementOf(pdf, "Reference"), "/Warichu"); }},
        {"10-001",
         [](QPDF& pdf) { replaceTextMaps(pdf, "1 beginbfchar\n<FFF0> <0041>\nendbfchar"); }},
        {"11-001", [](QPDF& pdf) { removeFromAll(pdf, "/Lang"); }},
        {"11-002", [](QPDF& pdf) { removeFromAll(pdf, "/Lang"); }},
        {"11-003", [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {"11-004", [](QPDF& pdf) { removeFromAll(pdf, "/Lang"); }},
        {"11-005",
         [](QPDF& pdf) {
             removeFromAll(pdf, "/Lang");
             makeField(pdf).replaceKey("/TU", Handle::newUnicodeString("Your name"));
         }},
        {"11-006", [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {"13-004", [](QPDF& pdf) { elementOf(pdf, "Figure").removeKey("/Alt"); }},
        {"14-002", [](QPDF& pdf) { setRole(elementOf(pdf, "H1"), "/H2"); }},
        {"14-003", [](QPDF& pdf) { setRole(elementOf(pdf, "Caption"), "/H3"); }},
        {"14-006",
         [](QPDF& pdf) {
             const auto paragraphs = elementsOf(pdf, "P");
             setRole(paragraphs[0], "/H");
             setRole(paragraphs[1], "/H");
         }},
        {"14-007", [](QPDF& pdf) { setRole(elementOf(pdf, "P"), "/H"); }},
        {"15-003", [](QPDF& pdf) { elementOf(pdf, "TH").removeKey("/A"); }},
        {"17-002",
         [](QPDF& pdf) {
             Handle figure = elementOf(pdf, "Figure");
             figure.removeKey("/Alt");
             setRole(figure, "/Formula");
         }},
        {"17-003",
         [](QPDF& pdf) {
             setRole(elementOf(pdf, "P"), "/Formula");
             replaceTextMaps(pdf, "1 beginbfchar\n<FFF0> <0041>\nendbfchar");
         }},
        {"19-003", [](QPDF& pdf) { elementOf(pdf, "Note").removeKey("/ID"); }},
        {"19-004",
         [](QPDF& pdf) {
             Handle paragraph = elementOf(pdf, "P");
             paragraph.replaceKey("/ID", elementOf(pdf, "Note").getKey("/ID"));
             setRole(paragraph, "/Note");
         }},
        {"20-001", [](QPDF& pdf) { setLayers(pdf, "<< /Configs [ << >> ] >>"); }},
        {"20-002", [](QPDF& pdf) { setLayers(pdf, "<< /D << /Name () >> >>"); }},
        {"20-003", [](QPDF& pdf) { setLayers(pdf, "<< /D << /Name (Plan) /AS [] >> >>"); }},
        {"21-001",
         [](QPDF& pdf) {
             Handle file = Handle::parse("<< /Type /Filespec /F (a.csv) >>");
             file.replaceKey("/EF", Handle::parse("<< >>"));
             pdf.getRoot().replaceKey("/AF", Handle::newArray({file}));
         }},
        {"25-001",
         [](QPDF& pdf) {
             Handle packet = pdf.newStream(
                 "<config><acrobat><dynamicRender>required</dynamicRender></acrobat></config>");
             Handle fields = Handle::parse("<< /Fields [] >>");
             fields.replaceKey("/XFA", Handle::newArray({Handle::newString("config"), packet}));
             pdf.getRoot().replaceKey("/AcroForm", fields);
         }},
        {"28-002",
         [](QPDF& pdf) { annotationOf(pdf).replaceKey("/Subtype", Handle::newName("/Text")); }},
        {"28-004", [](QPDF& pdf) { annotationOf(pdf).removeKey("/Contents"); }},
        {"28-005", [](QPDF& pdf) { makeField(pdf); }},
        {"28-006",
         [](QPDF& pdf) { annotationOf(pdf).replaceKey("/Subtype", Handle::newName("/Thought")); }},
        {"28-007",
         [](QPDF& pdf) { annotationOf(pdf).replaceKey("/Subtype", Handle::newName("/TrapNet")); }},
        {"28-008", [](QPDF& pdf) { removeFromAll(pdf, "/Tabs"); }},
        {"28-009",
         [](QPDF& pdf) {
             for (Handle page : pdf.getAllPages()) page.replaceKey("/Tabs", Handle::newName("/R"));
         }},
        {"28-010",
         [](QPDF& pdf) { annotationOf(pdf).replaceKey("/Subtype", Handle::newName("/Widget")); }},
        {"28-011", [](QPDF& pdf) { setRole(elementOf(pdf, "Link"), "/Span"); }},
        {"28-012", [](QPDF& pdf) { annotationOf(pdf).removeKey("/Contents"); }},
        {"28-014", [](QPDF& pdf) { addMedia(pdf, "<< /S /MCD /Alt [ (en) (A song) ] >>"); }},
        {"28-015", [](QPDF& pdf) { addMedia(pdf, "<< /S /MCD /CT (audio/ogg) >>"); }},
        {"28-016",
         [](QPDF& pdf) {
             Handle annotation = annotationOf(pdf);
             annotation.replaceKey("/Subtype", Handle::newName("/FileAttachment"));
             annotation.replaceKey("/FS", Handle::parse("<< /Type /Filespec /UF (a.csv) >>"));
         }},
        {"28-017",
         [](QPDF& pdf) {
             annotationOf(pdf).replaceKey("/Subtype", Handle::newName("/PrinterMark"));
         }},
        {"28-018",
         [](QPDF& pdf) {
             Handle appearances = Handle::newDictionary();
             appearances.replaceKey("/N", pdf.newStream("/Artifact BMC EMC 0 0 9 9 re f"));
             Handle mark = Handle::parse("<< /Type /Annot /Subtype /PrinterMark >>");
             mark.replaceKey("/AP", appearances);
             addAnnotation(pdf, mark);
         }},
        {"30-001", [](QPDF& pdf) { addForm(pdf, "", "/Ref << /F (other.pdf) /Page 0 >>"); }},
        {"30-002", showTaggedFormTwice},
    };
    return kBreaks;
}

}  // namespace pact::testing_support
