#include "core/report/pdfcheck.h"

#include "core/report/pdffontprogram.h"
#include "tests/report/brokenpaper.h"
#include "tests/report/fontbreaks.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace pact::report {
namespace {

using namespace testing_support;
using Handle = QPDFObjectHandle;

const std::map<std::string, Change>& allBreaks() {
    static const std::map<std::string, Change> kBreaks = [] {
        std::map<std::string, Change> breaks = structureBreaks();
        breaks.insert(fontBreaks().begin(), fontBreaks().end());
        return breaks;
    }();
    return kBreaks;
}

class PdfCheckCondition : public testing::TestWithParam<std::string> {};

TEST_P(PdfCheckCondition, isNamedInABrokenPaper) {
    const QStringList failed = failedAfter(allBreaks().at(GetParam()));
    EXPECT_TRUE(failed.contains(QString::fromStdString(GetParam())))
        << failed.join(u' ').toStdString();
}

std::vector<std::string> brokenConditions() {
    std::vector<std::string> conditions;
    for (const auto& [condition, change] : allBreaks()) conditions.push_back(condition);
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
    const auto findings = checkPdf(wholePaper());
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
    EXPECT_EQ(conditionsIn(encryptedPaper(true)), QStringList());
    EXPECT_EQ(conditionsIn(encryptedPaper(false)), QStringList{QStringLiteral("26-002")});
}

TEST(PdfCheck, namesProtectionThatSaysNothingOfWhatItPermits) {
    QByteArray pdf = encryptedPaper(true);
    ASSERT_EQ(pdf.count("/P -"), 1);
    EXPECT_EQ(conditionsIn(pdf.replace("/P -", "/X -")), QStringList{QStringLiteral("26-001")});
}

TEST(PdfCheck, namesNothingElseThanWhatIsWrong) {
    for (const char* condition : {"07-002", "13-004", "19-003", "28-008", "31-027", "01-005",
                                  "06-002", "06-003", "09-002", "14-007", "30-001", "30-002"})
        EXPECT_EQ(failedAfter(allBreaks().at(condition)),
                  QStringList{QString::fromLatin1(condition)});
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

TEST(PdfCheck, findsNothingInSimpleFontsThatAreRight) {
    const auto shown = [](int flags, const QByteArray& program, const char* encoding) {
        return failedAfter([&](QPDF& pdf) {
            Handle font = showInSimple(pdf, "/TrueType", flags, program);
            if (encoding)
                font.replaceKey("/Encoding", Handle::newName(encoding));
            else
                font.removeKey("/Encoding");
        });
    };
    EXPECT_EQ(shown(32, sansProgram(), "/WinAnsiEncoding"), QStringList());
    EXPECT_EQ(shown(32, sansProgram(), "/MacRomanEncoding"), QStringList());
    EXPECT_EQ(shown(32, withMaps(sansProgram(), 1, 0), "/WinAnsiEncoding"), QStringList());
    EXPECT_EQ(shown(4, withMaps(sansProgram(), 3, 0), nullptr), QStringList());
}

TEST(PdfCheck, asksNothingOfTextThatCannotBeSeen) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  append(firstPage(pdf),
                         "/Artifact BMC BT 3 Tr " + firstFont(pdf) + " 9 Tf <FFF0> Tj ET EMC\n");
              }),
              QStringList());
}

// What one element says of its language counts for what is in it.
TEST(PdfCheck, takesTheLanguageOfElements) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  pdf.getRoot().removeKey("/Lang");
                  for (Handle element : elementsOf(pdf, "Document"))
                      element.replaceKey("/Lang", Handle::newString("en"));
              }),
              QStringList({QStringLiteral("11-003"), QStringLiteral("11-006")}));
}

TEST(PdfCheck, countsThePartsOfATable) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) { setRole(elementOf(pdf, "TBody"), "/THead"); }),
              QStringList{QStringLiteral("09-004")});
}

TEST(PdfCheck, endsOnAFontThatIsNone) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) { showInSimple(pdf, "/Type1", 32, "no font"); }),
              QStringList{QStringLiteral("31-009")});
}

TEST(PdfCheck, findsNothingInCompositeFontsThatAreRight) {
    const auto withShapes = [](const std::function<void(QPDF&, Handle, const FontProgram&)>& add) {
        return failedAfter([&](QPDF& pdf) {
            Handle shapes = fontShapes(pdf);
            const auto data = shapes.getKey("/FontDescriptor").getKey("/FontFile2").getStreamData();
            const auto program =
                FontProgram::read({reinterpret_cast<const char*>(data->getBuffer()),
                                   static_cast<qsizetype>(data->getSize())});
            ASSERT_TRUE(program);
            add(pdf, shapes, *program);
        });
    };
    EXPECT_EQ(withShapes([](QPDF&, Handle shapes, const FontProgram& program) {
                  Handle widths = Handle::newArray();
                  for (int glyph = 0; glyph < program.glyphCount(); ++glyph) {
                      widths.appendItem(Handle::newInteger(glyph));
                      widths.appendItem(Handle::newInteger(glyph));
                      widths.appendItem(Handle::newReal(program.widthOf(glyph).value_or(0), 3));
                  }
                  shapes.replaceKey("/W", widths);
              }),
              QStringList());
    EXPECT_EQ(withShapes([](QPDF& pdf, Handle shapes, const FontProgram& program) {
                  std::string table;
                  for (int glyph = 0; glyph < program.glyphCount(); ++glyph)
                      table += {static_cast<char>(glyph / 256), static_cast<char>(glyph % 256)};
                  shapes.replaceKey("/CIDToGIDMap", pdf.newStream(table));
              }),
              QStringList());
    EXPECT_EQ(withShapes([](QPDF& pdf, Handle shapes, const FontProgram& program) {
                  const int count = program.glyphCount();
                  std::string bits(static_cast<std::size_t>(count / 8), '\xff');
                  bits += static_cast<char>(0xff << (8 - count % 8));
                  shapes.getKey("/FontDescriptor").replaceKey("/CIDSet", pdf.newStream(bits));
              }),
              QStringList());
}

TEST(PdfCheck, findsNothingInAListOfNamesThatIsRight) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  const auto program = FontProgram::read(sansProgram());
                  std::string names;
                  for (int glyph = 0; glyph < program->glyphCount(); ++glyph)
                      names += '/' + program->nameOf(glyph).toStdString();
                  Handle font = showInSimple(pdf, "/Type1", 32, sansProgram());
                  font.getKey("/FontDescriptor").replaceKey("/CharSet", Handle::newString(names));
              }),
              QStringList());
}

// Ranges of widths go by the file's own numbers, whatever these are.
TEST(PdfCheck, endsOnWidthsWithoutEnd) {
    const auto withWidths = [](const std::string& widths) {
        return failedAfter([&](QPDF& pdf) {
            fontShapes(pdf).replaceKey("/W", Handle::parse("[ " + widths + " ]"));
        });
    };
    const QStringList wrong{QStringLiteral("31-016")};
    EXPECT_EQ(withWidths("-9000000000000000000 65535 1"), wrong);
    EXPECT_EQ(withWidths("9000000000000000000 [ 1 1 ]"), wrong);
    std::string many;
    for (int i = 0; i < 5000; ++i) many += "0 65535 1 ";
    EXPECT_EQ(withWidths(many), wrong);
}

TEST(PdfCheck, endsOnManyOpenMarks) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  std::string marks;
                  for (int i = 0; i < 50'000; ++i) marks += "/Artifact BMC ";
                  std::string ends;
                  for (int i = 0; i < 50'000; ++i) ends += "EMC ";
                  const std::string text = "<" + std::string(400'000, '0') + ">";
                  append(firstPage(pdf),
                         marks + "BT " + firstFont(pdf) + " 9 Tf " + text + " Tj ET " + ends);
              }),
              QStringList{QStringLiteral("31-030")});
}

// Each glyph of its font is made of the next one, twice.
TEST(PdfCheck, endsOnGlyphsWithinGlyphs) {
    QFile file(QStringLiteral(PACTDESK_SOURCE "/tests/report/data/nestedglyphs.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(conditionsIn(file.readAll()).contains(QStringLiteral("01-005")));
}

TEST(PdfCheck, endsOnAParentTreeThatHoldsItself) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) {
                  Handle tree = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
                  tree = pdf.makeIndirectObject(tree);
                  pdf.getRoot().getKey("/StructTreeRoot").replaceKey("/ParentTree", tree);
                  tree.replaceKey("/Kids", Handle::newArray(std::vector<Handle>(20, tree)));
              }),
              QStringList());
}

TEST(PdfCheck, endsOnManyRangesOfAMap) {
    std::string map;
    for (int i = 0; i < 20'000; ++i) map += "<0000> <ffff> <0041>\n";
    EXPECT_EQ(failedAfter([&](QPDF& pdf) {
                  replaceTextMaps(pdf, "1 beginbfrange\n" + map + "endbfrange");
              }),
              QStringList({QStringLiteral("31-028"), QStringLiteral("31-029")}));
}

TEST(PdfCheck, namesContentThatIsNoMoreOnItsPage) {
    EXPECT_EQ(
        failedAfter([](QPDF& pdf) { replaceStream(firstPage(pdf).getKey("/Contents"), "q Q"); }),
        QStringList{QStringLiteral("01-005")});
}

TEST(PdfCheck, namesAPageThatIsNotWellFormed) {
    EXPECT_EQ(failedAfter([](QPDF& pdf) { append(firstPage(pdf), "<< /A ( \n"); }),
              QStringList{QStringLiteral("01-005")});
}

TEST(PdfCheck, takesListedNamesOfGlyphsForTheirText) {
    const auto named = [](const char* name) {
        return failedAfter([name](QPDF& pdf) {
            Handle font = showInSimple(pdf, "/Type1", 32, sansProgram());
            font.removeKey("/ToUnicode");
            font.replaceKey("/Encoding",
                            Handle::parse("<< /Differences [ 65 " + std::string(name) + " ] >>"));
        });
    };
    EXPECT_EQ(named("/A"), QStringList());
    EXPECT_TRUE(named("/moon").contains(QStringLiteral("31-027")));
}

}  // namespace
}  // namespace pact::report
