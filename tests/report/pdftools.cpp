#include "tests/report/pdftools.h"

#include "core/report/pdfcheck.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace pact::testing_support {

namespace {

/// A line of canonical content: what it is, and its parts.
struct Line {
    QString kind;
    QStringList parts;
};

QString unescaped(QString part) {
    static const QRegularExpression kEscape(QStringLiteral("\\\\[nt\\\\]"));
    for (qsizetype at = part.indexOf(kEscape); at >= 0; at = part.indexOf(kEscape, at + 1)) {
        const QChar code = part[at + 1];
        part.replace(at, 2, code == u'\\' ? QChar(u'\\') : QChar(u' '));
    }
    return part;
}

std::vector<Line> linesOf(const QString& content) {
    std::vector<Line> lines;
    for (const QString& each : content.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList parts = each.split(u'\t');
        Line line{parts.takeFirst(), {}};
        for (const QString& part : parts) line.parts << unescaped(part);
        lines.push_back(line);
    }
    return lines;
}

const QRegularExpression& noteMark() {
    static const QRegularExpression kMark(
        QStringLiteral("\\[\\^((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]"));
    return kMark;
}

/// A part as it is read: without notes, language and the marks of what is bold.
QString plain(QString part) {
    static const QRegularExpression kLanguage(QStringLiteral("^\\{[A-Za-z-]+\\} "));
    return part.remove(noteMark()).remove(kLanguage).remove(QLatin1String("**"));
}

bool isOneOf(const QString& kind, std::initializer_list<const char*> kinds) {
    return std::any_of(kinds.begin(), kinds.end(),
                       [&kind](const char* each) { return kind == QLatin1String(each); });
}

/// The texts of a line that stand in the body, in their order.
QStringList textsOf(const Line& line) {
    const QString& kind = line.kind;
    QStringList texts;
    if (kind.startsWith(QLatin1String("chapter ")) ||
        isOneOf(kind, {"numbered", "lettered", "roman", "plain", "quotation", "note", "heading",
                       "row", "group", "form"}))
        for (const QString& part : line.parts) texts << plain(part);
    else if (isOneOf(kind, {"table", "figure"}))
        texts << line.parts[0] + (line.parts[0].isEmpty() ? "" : ".") << line.parts[1];
    else if (isOneOf(kind, {"ticked", "choice"}))
        texts << QString(kind == QLatin1String("ticked") ? u'\u2611' : u'\u2610') << line.parts[0];
    else if (kind == QLatin1String("space"))
        texts << line.parts[0];
    else
        EXPECT_TRUE(isOneOf(
            kind, {"title", "masthead", "language", "dates", "mark", "series", "categories"}))
            << "unknown kind " << kind.toStdString();
    return texts;
}

bool isIsolate(QChar each) { return each >= QChar(0x2066) && each <= QChar(0x2069); }

/// Without isolates, which are not drawn, too. Of two brackets that mirror each other, the same one
/// in texts from the right, where each is drawn as the other.
QString withoutBlanks(QString text) {
    text.removeIf([](QChar each) { return each.isSpace() || isIsolate(each); });
    const bool isFromTheRight = std::any_of(
        text.begin(), text.end(), [](QChar each) { return each.direction() == QChar::DirAL; });
    if (!isFromTheRight) return text;
    for (QChar& each : text)
        if (each.hasMirrored()) each = qMin(each, each.mirroredChar());
    return text;
}

/// Superscript digits off: they are marks of notes.
QString withoutMarks(QString text) {
    static const QRegularExpression kDigits(
        QStringLiteral("[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]"));
    return text.remove(kDigits);
}

QStringList wordsOf(const QString& text) {
    return withoutMarks(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList notesIn(const std::vector<Line>& lines) {
    QStringList notes;
    for (const Line& line : lines)
        for (const QString& part : line.parts)
            for (auto each = noteMark().globalMatch(part); each.hasNext();)
                notes << each.next().captured(1);
    return notes;
}

qsizetype countOf(const std::vector<Line>& lines, std::initializer_list<const char*> kinds) {
    return std::count_if(lines.begin(), lines.end(),
                         [kinds](const Line& line) { return isOneOf(line.kind, kinds); });
}

/// An element of a structure tree as pdfinfo writes it.
struct Node {
    QString role;
    int indent = 0;
    int parent = -1;
    QStringList attributes;
    QString text;  ///< its own and that of all in it
};

/// The structure tree, elements in their order.
class Tree {
public:
    explicit Tree(const QString& pdf) {
        const QString output =
            outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), pdf});
        for (const QString& line : output.split(u'\n', Qt::SkipEmptyParts)) read(line);
    }

    [[nodiscard]] const std::vector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] qsizetype count(const QString& role) const {
        return std::count_if(m_nodes.begin(), m_nodes.end(),
                             [&role](const Node& node) { return node.role == role; });
    }
    [[nodiscard]] std::vector<const Node*> childrenOf(const Node& node) const {
        std::vector<const Node*> children;
        for (const Node& each : m_nodes)
            if (each.parent >= 0 && &m_nodes[static_cast<std::size_t>(each.parent)] == &node)
                children.push_back(&each);
        return children;
    }
    /// The text of all but the contents, figures, marks of notes and notes.
    [[nodiscard]] QString body() const { return m_body; }

private:
    void read(const QString& line) {
        const auto indent = static_cast<int>(line.size() - line.trimmed().size());
        const QString what = line.trimmed();
        static const QRegularExpression kRole(QStringLiteral("^[A-Z][A-Za-z0-9]*"));
        if (what.startsWith(u'/')) {
            m_nodes.back().attributes << what;
            return;
        }
        while (!m_open.empty() && node(m_open.back()).indent >= indent) m_open.pop_back();
        if (what.startsWith(u'"'))
            addText(what.mid(1, what.size() - 2));
        else if (!what.startsWith(QLatin1String("Object ")))
            open(kRole.match(what).captured(), indent);
    }

    void open(const QString& role, int indent) {
        m_nodes.push_back({role, indent, m_open.empty() ? -1 : m_open.back(), {}, {}});
        m_open.push_back(static_cast<int>(m_nodes.size()) - 1);
    }

    void addText(const QString& text) {
        bool isBody = true;
        for (const int each : m_open) {
            node(each).text += text;
            isBody = isBody && node(each).role != QLatin1String("TOC") &&
                     node(each).role != QLatin1String("Figure") &&
                     node(each).role != QLatin1String("Note") &&
                     node(each).role != QLatin1String("Reference");
        }
        if (isBody) m_body += text;
    }

    Node& node(int index) { return m_nodes[static_cast<std::size_t>(index)]; }

    std::vector<Node> m_nodes;
    std::vector<int> m_open;
    QString m_body;
};

void expectSameText(const QString& expected, const QString& found) {
    const QString end = found.right(expected.size());
    qsizetype same = 0;
    while (same < end.size() && end[same] == expected[same]) ++same;
    EXPECT_EQ(expected.mid(same, 60).toStdString(), end.mid(same, 60).toStdString())
        << "after " << expected.left(same).right(60).toStdString();
}

void expectHeadings(const Tree& tree, const std::vector<Line>& lines) {
    QString expected;
    QString found;
    static const QRegularExpression kHeading(QStringLiteral("^H[1-6]$"));
    for (const Line& line : lines)
        if (line.kind.startsWith(QLatin1String("chapter ")))
            expected += u'H' + line.kind.mid(8) + withoutBlanks(line.parts.join(QString())) + u'\n';
    for (const Node& node : tree.nodes())
        if (kHeading.match(node.role).hasMatch())
            found += node.role + withoutMarks(withoutBlanks(node.text)) + u'\n';
    EXPECT_EQ(expected.toStdString(), found.toStdString());
}

void expectLists(const Tree& tree, const std::vector<Line>& lines) {
    EXPECT_EQ(tree.count(QStringLiteral("LI")),
              countOf(lines, {"lettered", "roman", "ticked", "choice"}));
    for (const Node& node : tree.nodes()) {
        if (node.role != QLatin1String("LI")) continue;
        QString roles;
        for (const Node* child : tree.childrenOf(node)) roles += child->role + u' ';
        EXPECT_EQ(roles.toStdString(), "Lbl LBody ");
    }
}

void expectTables(const Tree& tree, const std::vector<Line>& lines) {
    EXPECT_EQ(tree.count(QStringLiteral("Table")), countOf(lines, {"table"}));
    EXPECT_EQ(tree.count(QStringLiteral("TR")), countOf(lines, {"heading", "row", "group"}));
    qsizetype headers = 0;  // the cells of heading rows, and the first of each other row
    for (const Line& line : lines) {
        if (line.kind == QLatin1String("heading")) headers += line.parts.size();
        if (line.kind == QLatin1String("row") || line.kind == QLatin1String("group")) ++headers;
    }
    EXPECT_EQ(tree.count(QStringLiteral("TH")), headers);
    for (const Node& node : tree.nodes()) {
        if (node.role != QLatin1String("TH")) continue;
        EXPECT_TRUE(node.attributes.join(u' ').contains(QLatin1String("/Scope")))
            << node.text.toStdString();
    }
}

void expectNotes(const Tree& tree, const std::vector<Line>& lines) {
    const QStringList marked = notesIn(lines);
    EXPECT_EQ(tree.count(QStringLiteral("Reference")) - tree.count(QStringLiteral("TOCI")),
              marked.size());
    QSet<QString> expected;
    for (const QString& note : marked) expected << withoutBlanks(note);
    QSet<QString> found;
    for (const Node& node : tree.nodes()) {
        if (node.role != QLatin1String("Note")) continue;
        const auto children = tree.childrenOf(node);
        ASSERT_FALSE(children.empty()) << node.text.toStdString();
        EXPECT_EQ(children.front()->role.toStdString(), "Lbl");
        found << withoutBlanks(node.text.mid(children.front()->text.size()));
    }
    EXPECT_EQ(expected, found);
}

/// The alternative texts of a file's figures, which pdfinfo does not show.
QStringList alternativesIn(const QString& path) {
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path).constData());
    QStringList alternatives;
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/S").isName() &&
            object.getKey("/S").getName() == "/Figure" && object.getKey("/Alt").isString())
            alternatives << QString::fromStdString(object.getKey("/Alt").getUTF8Value());
    alternatives.sort();
    return alternatives;
}

void expectFigures(const QString& pdf, const Tree& tree, const std::vector<Line>& lines) {
    QStringList expected;
    for (const Line& line : lines)
        if (line.kind == QLatin1String("figure")) expected << line.parts[2];
    expected.sort();
    EXPECT_EQ(tree.count(QStringLiteral("Figure")), expected.size());
    EXPECT_EQ(alternativesIn(pdf).join(u'\n').toStdString(), expected.join(u'\n').toStdString());
    static const QRegularExpression kDigit(QStringLiteral("\\d"));
    for (const QString& each : expected) EXPECT_TRUE(each.contains(kDigit)) << each.toStdString();
}

}  // namespace

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        ADD_FAILURE() << program.toStdString() << " is missing: see packaging/dependencies.txt";
        return {};
    }
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void expectSoundFile(const QString& pdf) {
    const QString output = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
    EXPECT_TRUE(output.contains(QLatin1String("No syntax or stream encoding errors")))
        << output.toStdString();
}

void expectEmbeddedFonts(const QString& pdf) {
    const QStringList lines =
        outputOf(QStringLiteral("pdffonts"), {pdf}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(lines.size(), 2) << "no fonts";
    const qsizetype embedded = lines[0].indexOf(QLatin1String(" emb ")) + 1;
    const qsizetype mapped = lines[0].indexOf(QLatin1String(" uni ")) + 1;
    ASSERT_TRUE(embedded > 0 && mapped > 0) << lines[0].toStdString();
    for (const QString& line : lines.mid(2)) {
        EXPECT_EQ(line.mid(embedded, 3).toStdString(), "yes") << line.toStdString();
        EXPECT_EQ(line.mid(mapped, 3).toStdString(), "yes") << line.toStdString();
    }
}

void expectNoBitmaps(const QString& pdf) {
    const QString output = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
    EXPECT_EQ(output.split(u'\n', Qt::SkipEmptyParts).size(), 2) << output.toStdString();
}

void expectWordsInOrder(const QString& pdf, const QString& content) {
    const QString text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    const QStringList found = wordsOf(text);
    const auto lines = linesOf(content);
    qsizetype at = 0;
    for (const Line& line : lines)
        for (const QString& word : wordsOf(textsOf(line).join(u' '))) {
            at = found.indexOf(word, at) + 1;
            ASSERT_GT(at, 0) << word.toStdString() << " of " << line.parts.join(u' ').toStdString();
        }
    for (const Line& line : lines) {
        if (!isOneOf(line.kind, {"title", "masthead", "mark"})) continue;
        for (const QString& word : wordsOf(line.parts.join(u' ')))
            EXPECT_TRUE(found.contains(word)) << word.toStdString();
    }
    for (const QString& note : notesIn(lines))
        EXPECT_TRUE(found.join(u' ').contains(wordsOf(note).join(u' '))) << note.toStdString();
}

void expectStructure(const QString& pdf, const QString& content) {
    const auto lines = linesOf(content);
    const Tree tree(pdf);
    QString expected;
    for (const Line& line : lines) expected += textsOf(line).join(QString());
    expectSameText(withoutBlanks(expected), withoutBlanks(tree.body()));
    expectHeadings(tree, lines);
    expectLists(tree, lines);
    expectTables(tree, lines);
    expectFigures(pdf, tree, lines);
    expectNotes(tree, lines);
}

void expectNoFindings(const QString& pdf) {
    QFile file(pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << pdf.toStdString();
    const auto findings = report::checkPdf(file.readAll());
    ASSERT_TRUE(findings);
    for (const report::PdfFinding& each : *findings)
        ADD_FAILURE() << each.condition.toStdString() << " page " << each.page << ": "
                      << each.sentence.toStdString();
}

void expectGoodPaper(const QString& pdf, const QString& content) {
    expectSoundFile(pdf);
    expectEmbeddedFonts(pdf);
    expectNoBitmaps(pdf);
    expectWordsInOrder(pdf, content);
    expectStructure(pdf, content);
    expectNoFindings(pdf);
}

}  // namespace pact::testing_support
