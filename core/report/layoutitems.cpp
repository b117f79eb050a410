#include "core/report/layoutitems.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QRegularExpression>

#include <numeric>

namespace pact::report {

namespace {

constexpr qreal kBodyWidth = PageGeometry::bodyWidth;
constexpr qreal kIndent = PageGeometry::indent;
constexpr qreal kSubIndent = pt(25);
constexpr qreal kCellGap = pt(9);
constexpr qreal kHeadRightWidth = pt(170);
constexpr int kLongestLead = 4;     // lines; a longer paragraph does not look lost at the foot
constexpr qreal kWidestWord = 0.3;  // of the page; longer ones may break
constexpr qreal kRounding = 1.02;   // what metrics of a word may differ from its place in a line

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

/// How wide the widest word of these rows is in each column, or as much of it as a column may take.
void growToWords(const std::vector<Row>& rows, TextStyle style, std::vector<qreal>& widths) {
    static const QRegularExpression kBlank(QStringLiteral("\\s+"));
    const QFontMetricsF metrics(fontOf(style));
    for (const Row& row : rows) {
        if (row.isGroup) continue;
        for (std::size_t i = 0; i < row.cells.size() && i < widths.size(); ++i)
            for (const QString& word : row.cells[i].plain().split(kBlank))
                widths[i] = qMax(widths[i], metrics.horizontalAdvance(word) * kRounding);
    }
}

/// Words that follow a column of numbers stand apart from them.
qreal indentOf(const Table& table, std::size_t column) {
    const bool followsNumbers = column > 0 &&
                                table.columns[column - 1].alignment == Alignment::End &&
                                table.columns[column].alignment == Alignment::Start;
    return followsNumbers ? kCellGap : 0;
}

/// The width of each column: its share, but at least its widest word, so that none is broken. The
/// columns with room to spare give way.
std::vector<qreal> columnWidths(const Table& table) {
    std::vector<qreal> least(table.columns.size(), 0);
    growToWords(table.heading, TextStyle::TableHeading, least);
    growToWords(table.rows, TextStyle::TableCell, least);
    qreal shares = 0;
    for (const Column& column : table.columns) shares += column.share;
    std::vector<qreal> widths;
    qreal spare = 0;
    qreal missing = 0;
    for (std::size_t i = 0; i < least.size(); ++i) {
        least[i] = qMin(least[i], kBodyWidth * kWidestWord) + kCellGap + indentOf(table, i);
        widths.push_back(kBodyWidth * table.columns[i].share / shares);
        (widths[i] > least[i] ? spare : missing) += qAbs(widths[i] - least[i]);
    }
    if (missing > spare) return widths;  // there is not room for every word
    for (std::size_t i = 0; i < least.size(); ++i)
        widths[i] =
            widths[i] <= least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * missing / spare;
    return widths;
}

std::vector<std::pair<qreal, qreal>> columnPlaces(const Table& table) {
    std::vector<std::pair<qreal, qreal>> places;
    qreal start = 0;
    for (const qreal width : columnWidths(table)) {
        const bool isLast = places.size() + 1 == table.columns.size();
        const qreal indent = indentOf(table, places.size());
        places.emplace_back(start + indent, width - indent - (isLast ? 0 : kCellGap));
        start += width;
    }
    return places;
}

}  // namespace

LayoutItems::LayoutItems(const Report& report, const FigurePictures& figures, Structure& structure)
    : m_report(report),
      m_figures(figures),
      m_structure(structure),
      m_direction(QLocale(report.language).textDirection() == Qt::RightToLeft
                      ? PageFlow::Direction::RightToLeft
                      : PageFlow::Direction::LeftToRight) {}

Result<std::vector<std::unique_ptr<FlowItem>>> LayoutItems::build(const CancelToken& cancel) {
    m_cancel = cancel;
    m_structure[0].language = m_report.language;
    addMasthead();
    addTitle();
    addBlocks(m_report.opening, 0, Place::Elsewhere);
    bool hasAnnex = false;
    for (const Chapter& chapter : m_report.chapters) {
        if (chapter.isAnnex && !hasAnnex) m_items.push_back(std::make_unique<PageBreakItem>());
        hasAnnex = hasAnnex || chapter.isAnnex;
        addChapter(chapter, 0);
    }
    if (m_cancel.isCancelled())
        return fail(ErrorCode::Cancelled,
                    QCoreApplication::translate("report", "The paper was not made."));
    return std::move(m_items);
}

LayoutItems::Block_ LayoutItems::makeText(const Text& text, TextStyle style, qreal width,
                                          TextAlign align) {
    std::vector<int> notes;
    for (const Run& run : text.runs)
        if (!run.footnote.isEmpty()) notes.push_back(noteOf(run.footnote));
    return std::make_shared<const TextBlock>(text, style, width, align, notes);
}

/// The number of a note from 0; the same words are the same note.
int LayoutItems::noteOf(const QString& text) {
    const auto known = m_noteNumbers.find(text);
    if (known != m_noteNumbers.end()) return *known;
    const auto number = static_cast<int>(m_notes.size());
    m_notes.push_back(std::make_shared<const TextBlock>(
        superscript(number + 1) + u' ' + text, TextStyle::Footnote, kBodyWidth, TextAlign::Start));
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
        m_items.push_back(std::make_unique<SideBySideItem>(
            std::vector<SideBySideItem::Cell>{
                {symbol, 0, 0, m_structure.add(StructRole::Paragraph, 0)}},
            0));
    }
    std::vector<SideBySideItem::Cell> cells;
    if (!head.organ.isEmpty())
        cells.push_back({makeText(head.organ, TextStyle::Organ, right - pt(18), TextAlign::Start),
                         0, 0, m_structure.add(StructRole::Paragraph, 0)});
    addSecondColumn(cells, right, kHeadRightWidth);
    if (!cells.empty() || !head.symbol.isEmpty())
        m_items.push_back(std::make_unique<RuleItem>(pt(3), pt(1.6)));
    if (!cells.empty())
        m_items.push_back(std::make_unique<SideBySideItem>(std::move(cells), pt(7)));
    addHeadText(head.session, TextStyle::MastheadLine, pt(10), StructRole::Paragraph);
    addHeadText(head.place, TextStyle::MastheadLine, head.session.isEmpty() ? pt(10) : 0,
                StructRole::Paragraph);
    addHeadText(head.agendaItem, TextStyle::MastheadLine, pt(2), StructRole::Paragraph);
    addHeadText(head.notes, TextStyle::MastheadLine, pt(2), StructRole::Paragraph);
}

void LayoutItems::addTitle() {
    addHeadText(m_report.title, TextStyle::PaperTitle, pt(26), StructRole::Title);
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
    const int element = m_structure.add(headingRole(chapter.level), parent);
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
    const Block_ label = isAside || chapter.label.isEmpty()
                             ? nullptr
                             : makeText(chapter.label + u' ', style, kIndent, TextAlign::Start);
    m_items.push_back(std::make_unique<TextItem>(
        label, makeText(chapter.title, style, kBodyWidth - shape.x, TextAlign::Start), shape,
        TextItem::Elements{element}, chapter.id));
    addBlocks(chapter.blocks, parent, Place::UnderHeading);
    for (const Chapter& part : chapter.parts) addChapter(part, parent);
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
    const Block_ label = paragraph.label.isEmpty()
                             ? nullptr
                             : makeText(paragraph.label + u' ', shape.style,
                                        shape.place.x - shape.place.labelX, TextAlign::Start);
    const qreal width = kBodyWidth - shape.place.x -
                        (paragraph.kind == Paragraph::Kind::Quotation ? kSubIndent : 0);
    const Block_ text = makeText(paragraph.text, shape.style, width, shape.align);
    if (keep == Keep::WithNext && text->lineCount() <= kLongestLead)
        shape.place.keepsWithNext = true;
    m_items.push_back(std::make_unique<TextItem>(label, text, shape.place, elements, paragraph.id));
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

RowLayout LayoutItems::rowOf(const Row& row, const Table& table, const ColumnPlaces& places,
                             StructRole role, int parent) {
    const bool isHeading = role == StructRole::TableHeaderCell;
    RowLayout laid;
    laid.isGroup = row.isGroup;
    const int rowElement = m_structure.add(StructRole::TableRow, parent);
    for (std::size_t i = 0; i < row.cells.size() && i < places.size(); ++i) {
        const qreal width = row.isGroup ? kBodyWidth : places[i].second;
        const bool isEnd = table.columns[i].alignment == Alignment::End && !row.isGroup;
        const TextStyle style = isHeading     ? TextStyle::TableHeading
                                : row.isGroup ? TextStyle::TableGroup
                                              : TextStyle::TableCell;
        laid.cells.push_back(
            makeText(row.cells[i], style, width, isEnd ? TextAlign::End : TextAlign::Start));
        const bool headsRow = i == 0 && !isHeading && !row.isGroup;  // it names what the row is of
        const int element = m_structure.add(
            row.isGroup || headsRow ? StructRole::TableHeaderCell : role, rowElement);
        m_structure[element].headsRow = headsRow;
        m_structure[element].language = row.cells[i].language;
        if (row.isGroup) m_structure[element].columnSpan = static_cast<int>(places.size());
        laid.elements.push_back(element);
        if (!row.isGroup) continue;
        Text again = row.cells[i];
        again.add(QCoreApplication::translate("report", " (continued)"));
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
    const ColumnPlaces places = columnPlaces(table);
    for (const auto& place : places) starts.push_back(place.first);
    std::vector<RowLayout> heading;
    std::vector<RowLayout> rows;
    const int head = m_structure.add(StructRole::TableHead, element);
    for (const Row& row : table.heading)
        heading.push_back(rowOf(row, table, places, StructRole::TableHeaderCell, head));
    const int body = m_structure.add(StructRole::TableBody, element);
    for (const Row& row : table.rows) {
        if (m_cancel.isCancelled()) return;
        rows.push_back(rowOf(row, table, places, StructRole::TableCell, body));
    }
    m_items.push_back(
        std::make_unique<TableItem>(std::move(starts), std::move(heading), std::move(rows)));
}

void LayoutItems::add(const Figure& figure, int parent) {
    const auto picture = m_figures.find(figure.id);
    endLists();
    // Beside the figure and not in it: a reader that speaks the alternative text skips the rest.
    addCaption(figure.label, figure.title, figure.id, m_structure.add(StructRole::Caption, parent));
    if (picture == m_figures.end()) {
        Paragraph instead;
        instead.kind = Paragraph::Kind::Note;
        instead.text = figure.alternative;
        return add(instead, parent);
    }
    const int element = m_structure.add(StructRole::Figure, parent);
    m_structure[element].alternative = figure.alternative;
    m_items.push_back(
        std::make_unique<PictureItem>(picture->second, figure.size * kUnitsAPoint, element));
}

}  // namespace pact::report
