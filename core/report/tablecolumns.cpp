#include "core/report/tablecolumns.h"

#include "core/report/longtexts.h"
#include "core/report/scripts.h"
#include "core/report/typography.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>
#include <QtNumeric>

#include <algorithm>

namespace pact::report {

namespace {

constexpr qreal kBodyWidth = PageGeometry::bodyWidth;
constexpr qreal kCellGap = pt(9);
constexpr qreal kWidestWord = 0.3;  // of the page; longer ones may break
constexpr qreal kRounding = 1.02;   // what metrics of a word may differ from its place in a line
constexpr qreal kNarrowest = pt(4);
constexpr qreal kShortText = pt(80);  // such as a date: it stands on one line
constexpr qreal kNoteMark = pt(9);
constexpr qreal kLeastForLong = 0.45;  // of the page, for the columns of longer texts
constexpr std::size_t kRowsLookedAt = 100;
constexpr std::size_t kWordsLookedAt = 20'000;
constexpr qreal kLeastOfShare = 0.8;  // what a column of short texts keeps of its share

/// Measures the words of columns, each different one once.
class WordMeasure {
public:
    explicit WordMeasure(TextStyle style)
        : m_metrics(fontOf(style)), m_blank(m_metrics.horizontalAdvance(u' ')) {}

    [[nodiscard]] qreal widest(const QString& text) {
        qreal width = 0;
        for (qsizetype from = 0; from < text.size(); ++from) {
            qsizetype to = from;
            while (to < text.size() && !isBreak(text[to])) ++to;
            width = qMax(width, widestPart(text.mid(from, to - from)));
            from = to;
        }
        return width;
    }

    /// The longest line of a text that is not broken; stops counting where it is no short text.
    [[nodiscard]] qreal longestLine(const Text& text) {
        qreal longest = 0;
        for (const QString& line : text.plain().split(u'\n')) {
            qreal width = 0;
            for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
                width += (width > 0 ? m_blank : 0) + widthOf(word);
                if (width > kShortText) return width;
            }
            longest = qMax(longest, width);
        }
        const bool hasNote = std::any_of(text.runs.begin(), text.runs.end(),
                                         [](const Run& run) { return !run.footnote.isEmpty(); });
        return hasNote ? longest + kNoteMark : longest;
    }

    /// The widths of a text's words, with the blank after each.
    [[nodiscard]] std::vector<qreal> words(const QString& text) {
        std::vector<qreal> widths;
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
            widths.push_back(widthOf(word) + m_blank);
        return widths;
    }

private:
    static bool isBreak(QChar each) { return each.isSpace() && each != QChar::Nbsp; }

    /// Chinese breaks between its characters; what else has no blanks stays whole.
    qreal widestPart(const QString& word) {
        if (!hasChinese(word)) return widthOf(word);
        qreal width = 0;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
            width = qMax(width, widthOf(word.mid(from, to - from)));
            from = to;
        }
        return width;
    }

    qreal widthOf(const QString& word) {
        const auto known = m_widths.constFind(word);
        if (known != m_widths.constEnd()) return *known;
        return *m_widths.insert(word, m_metrics.horizontalAdvance(word) * kRounding);
    }

    QFontMetricsF m_metrics;
    qreal m_blank;
    QHash<QString, qreal> m_widths;
};

/// How wide the widest word of these rows is in each column.
void growToWords(const std::vector<Row>& rows, TextStyle style, std::vector<qreal>& widths) {
    WordMeasure measure(style);
    for (const Row& row : rows) {
        if (row.isGroup) continue;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            widths[i] = qMax(widths[i], measure.widest(row.cells[i].plain()));
    }
}

std::vector<Column> columnsOf(const Table& table) {
    std::vector<Column> columns = table.columns;
    for (const auto* rows : {&table.heading, &table.rows})
        for (const Row& row : *rows)
            columns.resize(qMax(columns.size(), row.isGroup ? std::size_t{1} : row.cells.size()));
    for (Column& column : columns)
        if (!(column.share > 0) || qIsInf(column.share)) column.share = 1;
    return columns;
}

/// Words that follow a column of numbers stand apart from them.
qreal indentOf(const std::vector<Column>& columns, std::size_t column) {
    const bool followsNumbers = column > 0 && columns[column - 1].alignment == Alignment::End &&
                                columns[column].alignment == Alignment::Start;
    return followsNumbers ? kCellGap : 0;
}

/// How wide each column's longest text is, of those that have short texts alone; -1 for others.
std::vector<qreal> shortTexts(const std::vector<Row>& rows, const std::vector<Column>& columns) {
    std::vector<qreal> longest(columns.size(), 0);
    WordMeasure measure(TextStyle::TableCell);
    for (const Row& row : rows) {
        if (row.isGroup) continue;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (longest[i] <= kShortText)
                longest[i] = qMax(longest[i], measure.longestLine(row.cells[i]));
    }
    for (qreal& each : longest)
        if (each > kShortText) each = -1;
    return longest;
}

LongTexts longTexts(const std::vector<Row>& rows, const std::vector<bool>& isLong) {
    LongTexts all;
    std::size_t words = 0;
    WordMeasure measure(TextStyle::TableCell);
    for (const Row& row : rows) {
        if (row.isGroup) continue;
        if (all.size() == kRowsLookedAt || words > kWordsLookedAt) break;
        std::vector<LongText>& texts = all.emplace_back(isLong.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (isLong[i]) texts[i].words = measure.words(row.cells[i].plain());
        for (LongText& text : texts) {
            words += text.words.size();
            for (const qreal word : text.words) text.whole += word;
        }
    }
    return all;
}

/// Shares room among the columns that have a weight, each getting at least its least; whether there
/// is room enough for that.
bool shareOut(qreal room, const std::vector<qreal>& weights, const std::vector<qreal>& least,
              std::vector<qreal>& widths) {
    qreal all = 0;
    for (const qreal weight : weights) all += weight;
    std::vector<bool> isSettled(weights.size(), false);
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (weights[i] <= 0 || isSettled[i]) continue;
            widths[i] = room * weights[i] / all;
            if (widths[i] >= least[i]) continue;
            widths[i] = least[i];
            room -= least[i];
            all -= weights[i];
            isSettled[i] = goesOn = true;
            break;
        }
    }
    return room >= 0;
}

/// Short texts such as dates on one line each, figures by their shares, and the rest for longer
/// texts so that the rows are low; empty where too little would be left for these, or there are
/// none.
std::vector<qreal> widthsByText(const Table& table, const std::vector<Column>& columns,
                                const std::vector<qreal>& least,
                                const std::vector<qreal>& byShare) {
    const std::vector<qreal> shortOnes = shortTexts(table.rows, columns);
    std::vector<qreal> widths = byShare;
    std::vector<bool> isLong(columns.size(), false);
    qreal rest = kBodyWidth;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isFigures = columns[i].alignment == Alignment::End;
        isLong[i] = shortOnes[i] < 0 && !isFigures;
        if (!isLong[i] && !isFigures)
            widths[i] =
                qMax(byShare[i] * kLeastOfShare, shortOnes[i] + kCellGap + indentOf(columns, i));
        if (!isLong[i]) rest -= widths[i] = qMax(widths[i], least[i]);
    }
    if (std::find(isLong.begin(), isLong.end(), true) == isLong.end() ||
        rest < kBodyWidth * kLeastForLong)
        return {};
    const LongTexts texts = longTexts(table.rows, isLong);
    std::vector<qreal> weights = weightsOf(texts, columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (isLong[i]) weights[i] = qMax(1.0, weights[i]);  // its texts may stand further down
    if (!shareOut(rest, weights, least, widths)) return {};
    std::vector<qreal> keep = least;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!isLong[i]) keep[i] = qInf();
    saveLines(texts, kCellGap, keep, widths);
    return widths;
}

std::vector<qreal> columnWidths(const Table& table, const std::vector<Column>& columns) {
    std::vector<qreal> least(columns.size(), 0);
    growToWords(table.heading, TextStyle::TableHeading, least);
    growToWords(table.rows, TextStyle::TableCell, least);
    qreal shares = 0;
    for (const Column& column : columns) shares += column.share;
    std::vector<qreal> widths;
    for (std::size_t i = 0; i < least.size(); ++i) {
        least[i] = qMin(least[i], kBodyWidth * kWidestWord) + kCellGap + indentOf(columns, i);
        widths.push_back(kBodyWidth * columns[i].share / shares);
    }
    if (auto byText = widthsByText(table, columns, least, widths); !byText.empty()) return byText;
    qreal spare = 0;
    qreal missing = 0;
    for (std::size_t i = 0; i < least.size(); ++i) {
        (widths[i] > least[i] ? spare : missing) += qAbs(widths[i] - least[i]);
    }
    if (missing > spare) return widths;  // there is not room for every word
    for (std::size_t i = 0; i < least.size(); ++i)
        widths[i] =
            widths[i] <= least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * missing / spare;
    return widths;
}

}  // namespace

std::vector<ColumnPlace> columnPlaces(const Table& table) {
    const std::vector<Column> columns = columnsOf(table);
    std::vector<ColumnPlace> places;
    qreal start = 0;
    for (const qreal width : columnWidths(table, columns)) {
        const std::size_t i = places.size();
        const qreal indent = indentOf(columns, i);
        const qreal gap = i + 1 == columns.size() ? 0 : kCellGap;
        places.push_back(
            {start + indent, qMax(kNarrowest, width - indent - gap), columns[i].alignment});
        start += width;
    }
    return places;
}

}  // namespace pact::report
