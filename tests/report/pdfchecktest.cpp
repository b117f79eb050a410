#include "core/report/pdfcheck.h"

#include "tests/report/papersample.h"
#include "ui/charts/chartpainter.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

namespace pact::report {
namespace {

using testing_support::madeUpReport;
using Handle = QPDFObjectHandle;

/// The bytes of a paper that has everything.
const QByteArray& paper() {
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

QByteArray written(QPDFWriter& writer) {
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

template<class Change>
QByteArray changed(Change change) {
    QPDF pdf;
    pdf.processMemoryFile("paper", paper().constData(), static_cast<std::size_t>(paper().size()));
    change(pdf);
    QPDFWriter writer(pdf);
    return written(writer);
}

/// Encrypted, with no password needed to read it.
QByteArray encrypted(bool allowsAccessibility) {
    QPDF pdf;
    pdf.processMemoryFile("paper", paper().constData(), static_cast<std::size_t>(paper().size()));
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

/// The conditions that a paper fails after a change to it.
template<class Change>
QStringList failedAfter(Change change) {
    return conditionsIn(changed(change));
}

/// The elements of a role.
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

std::string contentOf(Handle page) {
    const auto data = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

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

/// Puts a form XObject named /Form into the resources of the first page.
Handle addForm(QPDF& pdf, const std::string& content, const std::string& further = {}) {
    Handle form = pdf.newStream(content);
    form.replaceDict(
        Handle::parse("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] " + further + " >>"));
    Handle objects = Handle::newDictionary();
    objects.replaceKey("/Form", form);
    firstPage(pdf).getKey("/Resources").replaceKey("/XObject", objects);
    return form;
}

/// What the fonts say their glyphs mean.
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

using Break = void (*)(QPDF&);

/// How to break a paper so that a condition fails.
const std::map<std::string, Break>& breaks() {
    static const std::map<std::string, Break> kBreaks = {
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
        {"10-001",
         [](QPDF& pdf) { replaceTextMaps(pdf, "1 beginbfchar\n<FFF0> <0041>\nendbfchar"); }},
        {"11-001", [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {"11-003", [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }},
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
        {"19-003", [](QPDF& pdf) { elementOf(pdf, "Note").removeKey("/ID"); }},
        {"19-004",
         [](QPDF& pdf) {
             Handle paragraph = elementOf(pdf, "P");
             paragraph.replaceKey("/ID", elementOf(pdf, "Note").getKey("/ID"));
             setRole(paragraph, "/Note");
         }},
        {"28-002",
         [](QPDF& pdf) { annotationOf(pdf).replaceKey("/Subtype", Handle::newName("/Text")); }},
        {"28-004", [](QPDF& pdf) { annotationOf(pdf).removeKey("/Contents"); }},
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
        {"28-017",
         [](QPDF& pdf) {
             annotationOf(pdf).replaceKey("/Subtype", Handle::newName("/PrinterMark"));
         }},
        {"30-001", [](QPDF& pdf) { addForm(pdf, "", "/Ref << /F (other.pdf) /Page 0 >>"); }},
        {"30-002", showTaggedFormTwice},
        {"31-004",
         [](QPDF& pdf) {
             for (Handle object : pdf.getAllObjects())
                 if (object.isDictionary() && object.hasKey("/CIDToGIDMap"))
                     object.replaceKey("/CIDToGIDMap", Handle::newName("/Other"));
         }},
        {"31-005", [](QPDF& pdf) { removeFromAll(pdf, "/CIDToGIDMap"); }},
        {"31-009", [](QPDF& pdf) { removeFromAll(pdf, "/FontFile2"); }},
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

class PdfCheckCondition : public testing::TestWithParam<std::string> {};

TEST_P(PdfCheckCondition, isNamedInABrokenPaper) {
    const QStringList failed = failedAfter(breaks().at(GetParam()));
    EXPECT_TRUE(failed.contains(QString::fromStdString(GetParam())))
        << failed.join(u' ').toStdString();
}

std::vector<std::string> brokenConditions() {
    std::vector<std::string> conditions;
    for (const auto& [condition, change] : breaks()) conditions.push_back(condition);
    return conditions;
}

INSTANTIATE_TEST_SUITE_P(Each, PdfCheckCondition, testing::ValuesIn(brokenConditions()),
                         [](const auto& each) {
                             std::string name = "c" + each.param;
                             name.erase(std::find(name.begin(), name.end(), '-'));
                             return name;
                         });

TEST(PdfCheck, looksForWhatItsPageLists) {
    QFile page(QStringLiteral(PACTDESK_SOURCE "/docs/reports.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    static const QRegularExpression kCondition(QStringLiteral("\\b\\d\\d-\\d{3}\\b"));
    QStringList listed;
    for (const QString& line : QString::fromUtf8(page.readAll()).split(u'\n'))
        for (auto each = kCondition.globalMatch(line); line.startsWith(u'|') && each.hasNext();)
            listed << each.next().captured();
    QStringList tested{QStringLiteral("26-001"), QStringLiteral("26-002")};  // below
    for (const std::string& each : brokenConditions()) tested << QString::fromStdString(each);
    tested.sort();
    EXPECT_EQ(listed.join(u' ').toStdString(), tested.join(u' ').toStdString());
}

TEST(PdfCheck, findsNothingInAPaper) {
    const auto findings = checkPdf(paper());
    ASSERT_TRUE(findings);
    for (const PdfFinding& each : *findings)
        ADD_FAILURE() << each.condition.toStdString() << " page " << each.page << ": "
                      << each.sentence.toStdString();
}

TEST(PdfCheck, refusesWhatIsNoPdf) {
    const auto findings = checkPdf("This is a letter.");
    ASSERT_FALSE(findings);
    EXPECT_EQ(findings.error().code, ErrorCode::Damaged);
}

TEST(PdfCheck, namesProtectionThatKeepsReadersOut) {
    EXPECT_EQ(conditionsIn(encrypted(true)), QStringList());
    EXPECT_EQ(conditionsIn(encrypted(false)), QStringList{QStringLiteral("26-002")});
}

TEST(PdfCheck, namesProtectionThatSaysNothingOfWhatItPermits) {
    QByteArray pdf = encrypted(true);
    ASSERT_EQ(pdf.count("/P -"), 1);
    EXPECT_EQ(conditionsIn(pdf.replace("/P -", "/X -")), QStringList{QStringLiteral("26-001")});
}

TEST(PdfCheck, namesNothingElseThanWhatIsWrong) {
    for (const char* condition : {"07-002", "13-004", "19-003", "28-008", "31-027", "01-005",
                                  "06-002", "06-003", "09-002", "14-007", "30-001", "30-002"})
        EXPECT_EQ(failedAfter(breaks().at(condition)), QStringList{QString::fromLatin1(condition)});
}

TEST(PdfCheck, readsPropertiesThatStandAsAttributes) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  replaceInXmp(pdf, "<pdfuaid:part>1</pdfuaid:part>", "");
                  replaceInXmp(pdf, "rdf:about=\"\"", "rdf:about=\"\" pdfuaid:part=\"1\"");
              }),
              QStringList());
}

TEST(PdfCheck, isNotContentWithTheWordsOfTheMetadata) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  replaceInXmp(pdf, "<pdfuaid:part>1</pdfuaid:part>", "<!-- pdfuaid:part -->");
              }),
              QStringList{QStringLiteral("06-002")});
    EXPECT_EQ(failedAfter([](QPDF& pdf) { replaceInXmp(pdf, "</rdf:RDF>", ""); }),
              QStringList{QStringLiteral("06-001")});
}

TEST(PdfCheck, namesWhatAWholeTreeLacks) {
    EXPECT_TRUE(failedAfter([](QPDF& pdf) {
                    pdf.getRoot().removeKey("/MarkInfo");
                }).contains(QStringLiteral("01-005")));
    EXPECT_TRUE(failedAfter([](QPDF& pdf) {
                    pdf.getRoot().removeKey("/StructTreeRoot");
                }).contains(QStringLiteral("01-005")));
}

TEST(PdfCheck, namesIdentifiersThatMeet) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  Handle kids = elementOf(pdf, "H1").getKey("/K");
                  elementOf(pdf, "TH").getKey("/K").appendItem(kids.getArrayItem(0));
              }),
              QStringList{QStringLiteral("01-005")});
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  replaceInContent(firstPage(pdf), "<</MCID 0>>", "<</MCID 9000>>");
              }),
              QStringList{QStringLiteral("01-005")});
}

// A map of characters is read up to two bytes a character, whatever a hostile file writes into it.
TEST(PdfCheck, endsOnAMapWithoutEnd) {
    EXPECT_TRUE(failedAfter([](QPDF& pdf) {
                    replaceTextMaps(pdf,
                                    "1 beginbfrange\n<00000001> <7fffffff> <0000>\nendbfrange");
                }).contains(QStringLiteral("31-028")));
}

TEST(PdfCheck, namesAPageWhoseContentCannotBeRead) {
    EXPECT_TRUE(failedAfter([](QPDF& pdf) {
                    firstPage(pdf)
                        .getKey("/Contents")
                        .getDict()
                        .replaceKey("/Filter", Handle::newName("/NoFilter"));
                }).contains(QStringLiteral("01-005")));
}

TEST(PdfCheck, readsWhatIsInForms) {
    const auto withForm = [](const std::string& form, const std::string& page) {
        return failedAfter([&](QPDF& pdf) {
            addForm(pdf, form);
            append(firstPage(pdf), page);
        });
    };
    const QStringList unmarked{QStringLiteral("01-005")};
    EXPECT_EQ(withForm("0 0 5 5 re f", "/Form Do\n"), unmarked);
    EXPECT_EQ(withForm("0 0 5 5 re f", "/Artifact BMC /Form Do EMC\n"), QStringList());
    EXPECT_EQ(withForm("/Artifact BMC 0 0 5 5 re f EMC", "/Form Do\n"), QStringList());
    // It neither ends the marks around it, nor leaves its own open.
    EXPECT_EQ(withForm("EMC 0 0 5 5 re f", "/Artifact BMC /Form Do EMC\n"), QStringList());
    EXPECT_EQ(withForm("/Artifact BMC 0 0 5 5 re f", "/Form Do\n"), unmarked);
}

TEST(PdfCheck, endsOnAFormThatShowsItself) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  Handle form = addForm(pdf, "/Artifact BMC /Form Do EMC /Span BMC /Form Do EMC");
                  Handle resources = Handle::parse("<< /XObject << >> >>");
                  resources.getKey("/XObject").replaceKey("/Form", form);
                  form.getDict().replaceKey("/Resources", resources);
                  append(firstPage(pdf), "/Form Do\n");
              }),
              QStringList());
}

// The font that was there before counts again after Q; what a state's dictionary sets counts too.
TEST(PdfCheck, knowsTheFontOverSavedStates) {
    const auto shown = [](const std::string& before, const std::string& after) {
        return failedAfter([&](QPDF& pdf) {
            Handle simple = pdf.makeIndirectObject(
                Handle::parse("<< /Type /Font /Subtype /Type3 /Encoding /WinAnsiEncoding >>"));
            Handle resources = firstPage(pdf).getKey("/Resources");
            resources.getKey("/Font").replaceKey("/Simple", simple);
            Handle state = Handle::parse("<< /Font [ null 9 ] >>");
            state.getKey("/Font").setArrayItem(0, resources.getKey("/Font").getKey(firstFont(pdf)));
            if (!resources.getKey("/ExtGState").isDictionary())
                resources.replaceKey("/ExtGState", Handle::newDictionary());
            resources.getKey("/ExtGState").replaceKey("/Glyphs", state);
            append(firstPage(pdf), "/Artifact BMC BT " + before + firstFont(pdf) + " 9 Tf " +
                                       after + " <0000> Tj ET EMC\n");
        });
    };
    const QStringList missing{QStringLiteral("31-030")};
    EXPECT_EQ(shown("", ""), missing);
    EXPECT_EQ(shown("/Simple 9 Tf q ", "Q"), QStringList());
    EXPECT_EQ(shown("", "q /Simple 9 Tf Q"), missing);
    EXPECT_EQ(shown("", "/Simple 9 Tf /Glyphs gs"), missing);
}

TEST(PdfCheck, takesAnAlternativeTextForADescription) {
    const auto described = [](const char* kind) {
        return failedAfter([kind](QPDF& pdf) {
            Handle annotation = annotationOf(pdf);
            annotation.removeKey("/Contents");
            annotation.replaceKey("/Subtype", Handle::newName(kind));
            for (Handle link : elementsOf(pdf, "Link"))
                link.replaceKey("/Alt", Handle::newUnicodeString("Where it leads"));
        });
    };
    EXPECT_FALSE(described("/Text").contains(QStringLiteral("28-004")));
    // A link has to have a description of its own.
    EXPECT_EQ(described("/Link"), QStringList{QStringLiteral("28-012")});
}

TEST(PdfCheck, asksNothingOfHiddenAnnotations) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  Handle annotation = annotationOf(pdf);
                  annotation.removeKey("/Contents");
                  annotation.replaceKey("/F", Handle::newInteger(2));
              }),
              QStringList());
}

TEST(PdfCheck, findsALinkAtHomeDeeperInItsElement) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  Handle inner = elementOf(pdf, "Link");
                  Handle outer = inner.getKey("/P");  // a reference
                  setRole(outer, "/Link");
                  setRole(inner, "/Span");
              }),
              QStringList());
}

}  // namespace
}  // namespace pact::report
