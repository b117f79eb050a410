# Turns rows.tsv into a flat OpenDocument text: the table in the type, the margins and the columns of
# PactDesk's papers. Usage: awk -f fodt.awk rows.tsv >table.fodt
BEGIN {
    FS = "\t"
    split("6 10 12 56 6 10", share, " ")
    width = 453.5  # points
    print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    print "<office:document office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.text\""
    print " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    print " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    print " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    print " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    print " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    print " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\">"
    print "<office:font-face-decls><style:font-face style:name=\"Serif\" svg:font-family=\"Noto Serif\"/></office:font-face-decls>"
    print "<office:styles>"
    print "<style:default-style style:family=\"paragraph\"><style:text-properties style:font-name=\"Serif\" fo:font-size=\"8.5pt\" fo:language=\"en\" fo:country=\"GB\"/></style:default-style>"
    print "<style:style style:name=\"Heading_20_1\" style:family=\"paragraph\" style:default-outline-level=\"1\"><style:text-properties fo:font-size=\"18pt\"/></style:style>"
    print "</office:styles>"
    print "<office:automatic-styles>"
    print "<style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"595.28pt\" fo:page-height=\"841.89pt\" fo:margin-left=\"70.87pt\" fo:margin-right=\"70.87pt\" fo:margin-top=\"79pt\" fo:margin-bottom=\"50pt\"/>"
    print "<style:footer-style><style:header-footer-properties fo:min-height=\"26pt\" fo:margin-top=\"10pt\"/></style:footer-style></style:page-layout>"
    printf "<style:style style:name=\"T\" style:family=\"table\"><style:table-properties style:width=\"%.2fpt\" table:align=\"left\"/></style:style>\n", width
    for (i = 1; i <= 6; ++i)
        printf "<style:style style:name=\"C%d\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%.2fpt\"/></style:style>\n", i, width * share[i] / 100
    print "<style:style style:name=\"R\" style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:style>"
    print "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"3.2pt\" fo:border-bottom=\"0.35pt solid #b4b4b4\"/></style:style>"
    print "<style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties fo:line-height=\"11.75pt\"/></style:style>"
    print "<style:style style:name=\"N\" style:family=\"paragraph\"><style:paragraph-properties fo:line-height=\"11.75pt\" fo:text-align=\"end\"/></style:style>"
    print "<style:style style:name=\"H\" style:family=\"paragraph\"><style:text-properties fo:font-size=\"7.75pt\" fo:font-style=\"italic\"/></style:style>"
    print "</office:automatic-styles>"
    print "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"><style:footer><text:p><text:page-number/></text:p></style:footer></style:master-page></office:master-styles>"
    print "<office:body><office:text><text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Made-up recommendations</text:h>"
    print "<table:table table:name=\"Table1\" table:style-name=\"T\">"
    for (i = 1; i <= 6; ++i) printf "<table:table-column table:style-name=\"C%d\"/>\n", i
}
{
    gsub(/&/, "\\&amp;")
    gsub(/</, "\\&lt;")
    if (NR == 1) print "<table:table-header-rows>"
    printf "<table:table-row table:style-name=\"R\">"
    for (i = 1; i <= NF; ++i) {
        style = NR == 1 ? "H" : i == 1 ? "N" : "P"
        printf "<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\"><text:p text:style-name=\"%s\">%s</text:p></table:table-cell>", style, $i
    }
    print "</table:table-row>"
    if (NR == 1) print "</table:table-header-rows>"
}
END { print "</table:table></office:text></office:body></office:document>" }
