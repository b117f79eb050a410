#include "core/report/layoutitems.h"

#include "core/report/compose.h"
#include "core/report/scripts.h"
#include "core/report/tablecolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace pact::report {

namespace {

constexpr qreal kBodyWidth = PageGeometry::bodyWidth;
constexpr qreal kIndent = PageGeometry::indent;
constexpr qreal kSubIndent = pt(25);
constexpr qreal kHeadRightWidth = pt(170);
constexpr qreal kTallestHead = 0.3;  // of a page
constexpr int kLongestLead = 4;      // lines; a longer paragraph does not look lost at the foot
constexpr qreal kLabelGap = pt(3);
constexpr qreal kNarrower = 0.04;       // of the body, from try to try
constexpr qreal kNarrowestTitle = 0.6;  // of the body
constexpr qreal kWidestLabel = 0.5;     // of the body; longer ones stand above their text

struct ParagraphShape {
    TextItem::Shape place;
    TextStyle style;
    TextAlign align;
};

ParagraphShape shapeOf(Paragraph::Kind kind) {
    using Kind = Paragraph::Kind;
    switch (kind) {
        case Kind::Numbered: return {{kIndent, 0, pt(8)}, TextStyle::Body, TextAlign::Start};
        case Kind::Lettered:
            return {{kIndent + kSubIndent, kIndent, pt(5)}, TextStyle::Body, TextAlign::Start};
        case Kind::Roman:
            return {{kIndent + 2 * kSubIndent, kIndent + kSubIndent, pt(4)},
                    TextStyle::Body,
                    TextAlign::Start};
        case Kind::Quotation:
            return {{kIndent + kSubIndent, 0, pt(5)}, TextStyle::Quotation, TextAlign::Start};
        case Kind::Note: return {{0, 0, pt(5)}, TextStyle::Note, TextAlign::Start};
        case Kind::Plain: break;
    }
    return {{kIndent, 0, pt(8)}, TextStyle::Body, TextAlign::Start};
}

TextStyle headingStyle(int level) {
    if (level == 1) return TextStyle::ChapterTitle;
    return level == 2 ? TextStyle::PartTitle : TextStyle::SectionTitle;
}

StructRole headingRole(int level) {
    if (level == 1) return StructRole::Heading1;
    return level == 2 ? StructRole::Heading2 : StructRole::Heading3;
}

qreal spaceBeforeHeading(int level) { return level == 1 ? pt(24) : level == 2 ? pt(16) : pt(12); }

bool isWholeTable(const Chapter& chapter) {
    if (chapter.blocks.size() != 1 || !chapter.parts.empty() || !chapter.closing.empty())
        return false;
    const auto* const table = std::get_if<Table>(&chapter.blocks.front());
    return table && table->staysWhole;
}

/// The annexes begin on a new page. One that is but a short table may follow on the last.
const Chapter* annexOnNewPage(const std::vector<Chapter>& chapters) {
    const auto first = std::find_if(chapters.begin(), chapters.end(),
                                    [](const Chapter& each) { return each.isAnnex; });
    if (first == chapters.end()) return nullptr;
    const bool isOnly = first + 1 == chapters.end();
    return isOnly && isWholeTable(*first) ? nullptr : &*first;
}

/// A group is one cell, whatever it was given.
Text joined(const std::vector<Text>& cells) {
    if (cells.empty()) return {};
    Text all = cells.front();
    for (auto cell = cells.begin() + 1; cell != cells.end(); ++cell) {
        all.add(QStringLiteral(" "));
        all.runs.insert(all.runs.end(), cell->runs.begin(), cell->runs.end());
    }
    return all;
}

}  // namespace

LayoutItems::LayoutItems(const Report& report, const FigurePictures& figures, Structure& structure)
    : m_report(report),
      m_figures(figures),
      m_structure(structure),
      m_direction(directionOf(report.language) == Qt::RightToLeft
                      ? PageFlow::Direction::RightToLeft
                      : PageFlow::Direction::LeftToRight) {}

Result<std::vector<std::unique_ptr<FlowItem>>> LayoutItems::build(const CancelToken& cancel) {
    m_cancel = cancel;
    m_structure[0].language = m_report.language;
    addMasthead();
    addTitle();
    addBlocks(m_report.opening, 0, Place::Elsewhere);
    addContents();
    const Chapter* const firstOnNewPage = annexOnNewPage(m_report.chapters);
    for (const Chapter& chapter : m_report.chapters) {
        if (&chapter == firstOnNewPage) m_items.push_back(std::make_unique<PageBreakItem>());
        addChapter(chapter, 0);
    }
    if (m_cancel.isCancelled())
        return fail(ErrorCode::Cancelled,
                    QCoreApplication::translate("report", "The paper was not made."));
    return std::move(m_items);
}

LayoutItems::Block_ LayoutItems::makeText(const Text& text, TextStyle style, qreal width,
                                          TextAlign align, qreal firstIndent) {
    std::vector<int> notes;
    for (const Run& run : text.runs)
        if (!run.footnote.isEmpty()) notes.push_back(noteOf(run.footnote));
    return std::make_shared<const TextBlock>(
        text, m_faces.of(style), TextBlock::Place{width, align, m_report.language, firstIndent},
        notes);
}

LayoutItems::Block_ LayoutItems::makeBalanced(QString text, TextStyle style) {
    // Neither a month and its year nor a day and its month stand on two lines.
    static const QRegularExpression kInDates(
        QStringLiteral("(?<=\\w) (?=\\d{4}\\b)|(?<=\\b\\d|\\b\\d\\d|\\b1er) (?=\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    text.replace(kInDates, QString(QChar::Nbsp));
    Block_ block = makeText(text, style, kBodyWidth, TextAlign::Start);
    if (block->lineCount() < 2) return block;
    for (qreal share = 1 - kNarrower; share > kNarrowestTitle; share -= kNarrower) {
        const Block_ narrower = makeText(text, style, kBodyWidth * share, TextAlign::Start);
        if (narrower->lineCount() > block->lineCount()) break;
        block = narrower;
    }
    return block;
}

/// The number of a note from 0; the same words are the same note.
int LayoutItems::noteOf(const QString& text) {
    const auto known = m_noteNumbers.find(text);
    if (known != m_noteNumbers.end()) return *known;
    const auto number = static_cast<int>(m_notes.size());
    const QString label = superscript(number + 1) + u' ';
    // Else a note in a foreign script would lose its last stop to its beginning.
    const bool isIsolated = directionOf(m_report.language) == Qt::RightToLeft;
    const QString words = isIsolated ? QChar(0x2068) + text + QChar(0x2069) : text;
    m_notes.push_back(std::make_shared<const TextBlock>(
        label + words, m_faces.of(TextStyle::Footnote),
        TextBlock::Place{kBodyWidth, TextAlign::Start, m_report.language, 0}, std::vector<int>(),
        static_cast<int>(label.size())));
    m_noteNumbers.insert(text, number);
    return number;
}

void LayoutItems::addHeadText(const QString& text, TextStyle style, qreal before, StructRole role) {
    if (text.isEmpty()) return;
    const int element = m_structure.add(role, 0);
    TextItem::Shape shape;
    shape.before = before;
    shape.isHeading = true;
    m_items.push_back(
        std::make_unique<TextItem>(nullptr, makeText(text, style, kBodyWidth, TextAlign::Start),
                                   shape, TextItem::Elements{element}, QString()));
}

void LayoutItems::addSecondColumn(std::vector<SideBySideItem::Cell>& cells, qreal x, qreal width) {
    const Masthead& head = m_report.masthead;
    qreal y = pt(3);
    for (const QString& line : {head.distribution, head.date, head.originalLanguage}) {
        if (line.isEmpty()) continue;
        const Block_ block = makeText(line, TextStyle::MastheadLine, width, TextAlign::Start);
        cells.push_back({block, x, y, m_structure.add(StructRole::Paragraph, 0)});
        y += block->height();
    }
}

void LayoutItems::addMasthead() {
    const Masthead& head = m_report.masthead;
    const qreal right = kBodyWidth - kHeadRightWidth;
    if (!head.symbol.isEmpty()) {
        const Block_ symbol = makeText(head.symbol, TextStyle::Symbol, kBodyWidth, TextAlign::End);
        addSideBySide({{symbol, 0, 0, m_structure.add(StructRole::Paragraph, 0)}}, 0);
    }
    std::vector<SideBySideItem::Cell> cells;
    if (!head.organ.isEmpty())
        cells.push_back({makeText(head.organ, TextStyle::Organ, right - pt(18), TextAlign::Start),
                         0, 0, m_structure.add(StructRole::Paragraph, 0)});
    addSecondColumn(cells, right, kHeadRightWidth);
    if (!cells.empty() || !head.symbol.isEmpty())
        m_items.push_back(std::make_unique<RuleItem>(pt(3), pt(1.6)));
    if (!cells.empty()) addSideBySide(std::move(cells), pt(7));
    addHeadText(head.session, TextStyle::MastheadLine, pt(10), StructRole::Paragraph);
    addHeadText(head.place, TextStyle::MastheadLine, head.session.isEmpty() ? pt(10) : 0,
                StructRole::Paragraph);
    addHeadText(head.agendaItem, TextStyle::MastheadLine, pt(2), StructRole::Paragraph);
    addHeadText(head.notes, TextStyle::MastheadLine, pt(2), StructRole::Paragraph);
}

/// What is too long to stand side by side on one page stands one below another.
void LayoutItems::addSideBySide(std::vector<SideBySideItem::Cell> cells, qreal before) {
    const bool isTall = std::any_of(cells.begin(), cells.end(), [](const auto& cell) {
        return cell.block->height() > PageFlow::fullRoom() * kTallestHead;
    });
    if (!isTall) {
        m_items.push_back(std::make_unique<SideBySideItem>(std::move(cells), before));
        return;
    }
    for (const SideBySideItem::Cell& cell : cells) {
        TextItem::Shape shape;
        shape.x = cell.x;
        shape.before = before;
        m_items.push_back(std::make_unique<TextItem>(nullptr, cell.block, shape,
                                                     TextItem::Elements{cell.element}, QString()));
    }
}

void LayoutItems::addTitle() {
    if (!m_report.title.isEmpty()) {
        TextItem::Shape shape;
        shape.before = pt(26);
        shape.isHeading = true;
        m_items.push_back(std::make_unique<TextItem>(
            nullptr, makeBalanced(m_report.title, TextStyle::PaperTitle), shape,
            TextItem::Elements{m_structure.add(StructRole::Title, 0)}, QString()));
    }
    addHeadText(m_report.subtitle, TextStyle::PaperSubtitle, pt(5), StructRole::Paragraph);
    m_items.push_back(std::make_unique<RuleItem>(pt(12), pt(0.5)));
}

void LayoutItems::addBlocks(const std::vector<report::Block>& blocks, int parent, Place place) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (m_cancel.isCancelled()) return;
        // A paragraph that leads from a heading into a table or figure does not part from it: else
        // it would stand alone below the heading at the foot of the page.
        const auto* const paragraph = std::get_if<Paragraph>(&blocks[i]);
        const bool isLead = i == 0 && place == Place::UnderHeading && paragraph &&
                            blocks.size() > 1 && !std::holds_alternative<Paragraph>(blocks[1]);
        if (isLead)
            add(*paragraph, parent, Keep::WithNext);
        else
            std::visit([this, parent](const auto& each) { add(each, parent); }, blocks[i]);
    }
    endLists();
}

void LayoutItems::addChapter(const Chapter& chapter, int parent) {
    const int section = m_structure.add(StructRole::Section, parent);
    const int element = m_structure.add(headingRole(chapter.level), section);
    const QString heading =
        chapter.label.isEmpty() ? chapter.title : chapter.label + u' ' + chapter.title;
    m_structure[element].title = heading;
    m_structure[element].target = chapter.id;
    const TextStyle style = headingStyle(chapter.level);
    TextItem::Shape shape;
    shape.before = spaceBeforeHeading(chapter.level);
    shape.isHeading = true;
    const bool isAside = chapter.isAnnex && chapter.level == 1;
    if (isAside) {
        m_items.push_back(std::make_unique<TextItem>(
            nullptr,
            makeText(chapter.label + u' ', TextStyle::Caption, kBodyWidth, TextAlign::Start), shape,
            TextItem::Elements{element}, chapter.id));
        shape.before = pt(2);
    } else {
        shape.x = kIndent;
    }
    const TextItem::Elements elements{element};
    const Label label =
        isAside ? Label() : labelOf(chapter.label, style, shape, elements, chapter.id);
    const Block_ title =
        makeText(chapter.title, style, kBodyWidth - shape.x, TextAlign::Start, label.overhang);
    m_items.push_back(std::make_unique<TextItem>(label.block, title, shape, elements, chapter.id));
    addBlocks(chapter.blocks, section, Place::UnderHeading);
    for (const Chapter& part : chapter.parts) addChapter(part, section);
    addBlocks(chapter.closing, section, Place::Elsewhere);
}

/// A list item below the lettered list, or, for (i), below the list of its letter.
TextItem::Elements LayoutItems::listItem(Paragraph::Kind kind, int parent) {
    const bool isRoman = kind == Paragraph::Kind::Roman;
    int& list = isRoman ? m_romanList : m_list;
    if (list == kArtifact) {
        const int owner = isRoman && m_lettered != kArtifact ? m_lettered : parent;
        list = m_structure.add(StructRole::List, owner);
        m_structure[list].isRoman = isRoman;
    }
    const int item = m_structure.add(StructRole::ListItem, list);
    const int label = m_structure.add(StructRole::Label, item);
    const int body = m_structure.add(StructRole::ListBody, item);
    if (!isRoman) {
        m_lettered = body;
        m_romanList = kArtifact;
    }
    return {body, label};
}

void LayoutItems::endLists() { m_list = m_romanList = m_lettered = kArtifact; }

TextItem::Elements LayoutItems::elementsOf(const Paragraph& paragraph, int parent) {
    const bool isListed =
        paragraph.kind == Paragraph::Kind::Lettered || paragraph.kind == Paragraph::Kind::Roman;
    TextItem::Elements elements;
    if (isListed) {
        elements = listItem(paragraph.kind, parent);
    } else {
        endLists();
        const bool isQuoted = paragraph.kind == Paragraph::Kind::Quotation;
        const int owner = isQuoted ? m_structure.add(StructRole::BlockQuote, parent) : parent;
        elements.text = m_structure.add(StructRole::Paragraph, owner);
    }
    m_structure[elements.text].language = paragraph.text.language;
    return elements;
}

void LayoutItems::add(const Paragraph& paragraph, int parent, Keep keep) {
    ParagraphShape shape = shapeOf(paragraph.kind);
    shape.place.keepsWithNext = paragraph.keepsWithNext;
    const TextItem::Elements elements = elementsOf(paragraph, parent);
    const Label label = labelOf(paragraph.label, shape.style, shape.place, elements, paragraph.id);
    const qreal width = kBodyWidth - shape.place.x -
                        (paragraph.kind == Paragraph::Kind::Quotation ? kSubIndent : 0);
    const Block_ text = makeText(paragraph.text, shape.style, width, shape.align, label.overhang);
    if (keep == Keep::WithNext && text->lineCount() <= kLongestLead)
        shape.place.keepsWithNext = true;
    m_items.push_back(
        std::make_unique<TextItem>(label.block, text, shape.place, elements, paragraph.id));
}

/// What is wider than its place pushes the first line of the text aside; what is wider still stands
/// above the text.
LayoutItems::Label LayoutItems::labelOf(const QString& words, TextStyle style,
                                        TextItem::Shape& shape, TextItem::Elements elements,
                                        const QString& target) {
    if (words.isEmpty()) return {};
    const qreal place = shape.x - shape.labelX;
    const Block_ block = makeText(words + u' ', style, kBodyWidth - shape.labelX, TextAlign::Start);
    const qreal width = block->naturalWidth() + kLabelGap;
    if (width <= place) return {block, 0};
    if (width <= kBodyWidth * kWidestLabel) return {block, width - place};
    TextItem::Shape above = shape;
    above.x = shape.labelX;
    above.isHeading = true;
    if (elements.label != kArtifact) elements.text = elements.label;
    m_items.push_back(std::make_unique<TextItem>(nullptr, block, above, elements, target));
    shape.before = 0;
    return {};
}

void LayoutItems::addCaption(const QString& label, const QString& title, const QString& id,
                             int element) {
    TextItem::Shape shape;
    shape.before = pt(14);
    shape.isHeading = true;
    const QString caption = label.isEmpty() ? title : label + QLatin1String(". ") + title;
    m_items.push_back(std::make_unique<TextItem>(
        nullptr, makeText(caption, TextStyle::Caption, kBodyWidth, TextAlign::Start), shape,
        TextItem::Elements{element}, id));
}

RowLayout LayoutItems::rowOf(const Row& row, const std::vector<ColumnPlace>& places,
                             StructRole role, int parent) {
    const bool isHeading = role == StructRole::TableHeaderCell;
    static const Text kNone;
    RowLayout laid;
    laid.isGroup = row.isGroup;
    const int rowElement = m_structure.add(StructRole::TableRow, parent);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Text text = row.isGroup            ? joined(row.cells)
                          : i < row.cells.size() ? row.cells[i]
                                                 : kNone;
        const qreal width = row.isGroup ? kBodyWidth : places[i].width;
        const bool isEnd = places[i].alignment == Alignment::End && !row.isGroup;
        const TextStyle style = isHeading     ? TextStyle::TableHeading
                                : row.isGroup ? TextStyle::TableGroup
                                              : TextStyle::TableCell;
        laid.cells.push_back(
            makeText(text, style, width, isEnd ? TextAlign::End : TextAlign::Start));
        const bool headsRow = i == 0 && !isHeading && !row.isGroup;  // it names what the row is of
        const int element = m_structure.add(
            row.isGroup || headsRow ? StructRole::TableHeaderCell : role, rowElement);
        m_structure[element].headsRow = headsRow;
        m_structure[element].language = text.language;
        if (row.isGroup) m_structure[element].columnSpan = static_cast<int>(places.size());
        laid.elements.push_back(element);
        if (!row.isGroup) continue;
        Text again = compose::filled(m_report.pageWords.continued, {text});
        again.language = text.language;
        laid.again = makeText(again, style, width, TextAlign::Start);
        break;
    }
    return laid;
}

void LayoutItems::add(const Table& table, int parent) {
    const int element = m_structure.add(StructRole::Table, parent);
    endLists();
    if (!table.title.isEmpty())
        addCaption(table.label, table.title, table.id,
                   m_structure.add(StructRole::Caption, element));
    std::vector<qreal> starts;
    const std::vector<ColumnPlace> places = columnPlaces(table);
    starts.reserve(places.size());
    for (const ColumnPlace& place : places) starts.push_back(place.start);
    std::vector<RowLayout> heading;
    std::vector<RowLayout> rows;
    const int head = m_structure.add(StructRole::TableHead, element);
    for (const Row& row : table.heading)
        heading.push_back(rowOf(row, places, StructRole::TableHeaderCell, head));
    const int body = m_structure.add(StructRole::TableBody, element);
    for (const Row& row : table.rows) {
        if (m_cancel.isCancelled()) return;
        rows.push_back(rowOf(row, places, StructRole::TableCell, body));
    }
    auto item = std::make_unique<TableItem>(std::move(starts), std::move(heading), std::move(rows));
    if (table.staysWhole) item->stayWhole();
    m_items.push_back(std::move(item));
}

void LayoutItems::add(const Figure& figure, int parent) {
    const auto picture = m_figures.find(figure.id);
    endLists();
    // Beside the figure and not in it: a reader that speaks the alternative text skips the rest.
    addCaption(figure.label, figure.title, figure.id, m_structure.add(StructRole::Caption, parent));
    if (picture == m_figures.end() || picture->second.isNull()) {
        Paragraph instead;
        instead.kind = Paragraph::Kind::Note;
        instead.text = figure.alternative;
        return add(instead, parent);
    }
    const int element = m_structure.add(StructRole::Figure, parent);
    m_structure[element].alternative = figure.alternative;
    m_items.push_back(std::make_unique<PictureItem>(picture->second, figure.size, element));
}

}  // namespace pact::report
