#include "core/report/textblock.h"

#include "core/report/scripts.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextOption>

#include <algorithm>
#include <optional>

namespace pact::report {

namespace {

/// QTextLine knows left and right alone. Foreign text begins on its own side, which is where the
/// page ends; what belongs to the page's beginning is moved there as a whole when its width is
/// known.
Qt::Alignment alignmentOf(TextAlign align, Qt::LayoutDirection direction, bool isForeign) {
    if (align == TextAlign::Center) return Qt::AlignHCenter;
    if (align == TextAlign::Justify) return Qt::AlignJustify;
    const bool isAtItsStart = align == TextAlign::Start || isForeign;
    return isAtItsStart == (direction == Qt::LeftToRight) ? Qt::AlignLeft : Qt::AlignRight;
}

/// In foreign text, words in the direction of the page are apart; else the stops and figures in
/// them would change places with what is around them.
QString apart(const QString& words, Qt::LayoutDirection page) {
    const bool has = std::any_of(words.begin(), words.end(), [page](QChar each) {
        const QChar::Direction own = each.direction();
        return page == Qt::RightToLeft ? own == QChar::DirAL || own == QChar::DirR
                                       : own == QChar::DirL;
    });
    const QChar opening(page == Qt::RightToLeft ? 0x2067 : 0x2066);
    return has ? opening + words + QChar(0x2069) : words;
}

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

}  // namespace

QString superscript(int number) {
    static const QString kDigits =
        QStringLiteral("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079");
    QString marks;
    for (const QChar digit : QString::number(number)) marks += kDigits[digit.digitValue()];
    return marks;
}

TextBlock::TextBlock(const Text& text, Face face, Place place, const std::vector<int>& notes,
                     int labelLength)
    : m_layout(std::make_unique<QTextLayout>()),
      m_face(std::move(face)),
      m_place(std::move(place)),
      m_direction(directionOf(text.language.isEmpty() ? m_place.language : text.language)),
      m_isForeign(m_direction != directionOf(m_place.language)) {
    const QFont& font = m_face->font;
    QString all;
    QList<QTextLayout::FormatRange> formats;
    std::vector<qsizetype> marks;
    if (labelLength > 0)
        m_stretches.push_back({Stretch::Kind::Label, 0, labelLength, {}, {}, -1, {}});
    for (const Run& run : text.runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(all.size());
        const QString words = legible(run.text, font);
        all += m_isForeign && !all.isEmpty() ? apart(words, directionOf(m_place.language)) : words;
        range.length = static_cast<int>(all.size()) - range.start;
        if (run.style == Run::Style::Bold) {
            range.format.setFont(boldOf(font));
            formats << range;
        }
        if (!run.target.isEmpty())
            m_stretches.push_back(
                {Stretch::Kind::Link, range.start, range.length, run.target, run.text, -1, {}});
        if (run.footnote.isEmpty() || marks.size() >= notes.size()) continue;
        const int note = notes[marks.size()];
        const QString mark = superscript(note + 1);
        m_stretches.push_back({Stretch::Kind::NoteMark,
                               static_cast<int>(all.size()),
                               static_cast<int>(mark.size()),
                               {},
                               {},
                               note,
                               {}});
        all += mark;
        marks.push_back(all.size() - 1);
    }
    formats += scriptFormats(all, font, text.language.isEmpty() ? m_place.language : text.language);
    QTextOption option(alignmentOf(m_place.align, m_direction, m_isForeign));
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setText(all);
    m_layout->setFont(font);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_turns = turnsIn(all, m_direction);
    breakLines();
    placeLines();
    for (std::size_t i = 0; i < marks.size(); ++i)
        m_marks.push_back(
            {m_layout->lineForTextPosition(static_cast<int>(marks[i])).lineNumber(), notes[i]});
    placeStretches();
}

namespace {

/// How many characters of a line stand before a reference such as SOFIA-2023/10 that its end would
/// break at the slash; 0 where it breaks none.
int lengthBeforeReference(const QString& text, int start, int length) {
    const int end = start + length;
    if (length == 0 || end >= text.size() || text[end - 1] != u'/') return 0;
    static const QRegularExpression kBlank(QStringLiteral("[\\s\u2028]"));
    const auto first = static_cast<int>(text.lastIndexOf(kBlank, end - 1)) + 1;
    static const QRegularExpression kReference(QStringLiteral("\\G\\W?[A-Z0-9-]+/\\w+"));
    const bool isReference =
        kReference.match(text, first, QRegularExpression::NormalMatch).hasMatch();
    return isReference && first > start ? first - start : 0;
}

/// How many characters of a line stand before a short number at its end that belongs to the word
/// after it, such as the day of "22 November"; 0 where it ends otherwise.
int lengthBeforeNumber(const QString& text, int start, int length) {
    const int end = start + length;
    if (end >= text.size() || !text[end].isLetter()) return 0;
    static const QRegularExpression kNumber(QStringLiteral("\\s\\d{1,3} +$"));
    const auto match = kNumber.match(QStringView(text).mid(start, length).toString());
    return match.hasMatch() ? static_cast<int>(match.capturedStart()) + 1 : 0;
}

/// Gives a line so many characters. Its columns are fewer where letters make one sign, such as fi.
void shorten(QTextLine& line, int length, qreal width) {
    for (int columns = length; columns > 0; --columns) {
        line.setNumColumns(columns, width);
        if (line.textLength() <= length) return;
    }
}

}  // namespace

void TextBlock::breakLines() {
    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) break;
        const qreal width = m_place.width - (i == 0 ? m_place.firstIndent : 0);
        line.setLineWidth(width);
        for (const auto lengthBefore : {lengthBeforeReference, lengthBeforeNumber}) {
            const int whole = lengthBefore(m_layout->text(), line.textStart(), line.textLength());
            if (whole > 0) shorten(line, whole, width);
        }
    }
    m_layout->endLayout();
}

qreal TextBlock::naturalWidth() const {
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = qMax(width,
                     m_layout->lineAt(i).naturalTextWidth() + (i == 0 ? m_place.firstIndent : 0));
    return width;
}

void TextBlock::placeLines() {
    const bool isMoved = m_isForeign && m_place.align == TextAlign::Start;
    const qreal spare = isMoved ? qMax(0.0, m_place.width - naturalWidth()) : 0;
    const qreal x = m_direction == Qt::LeftToRight ? spare : -spare;
    const bool isMirrored = (m_direction == Qt::RightToLeft) != m_isForeign;  // the page
    for (int i = 0; i < lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        const qreal indent = i == 0 && !isMirrored ? m_place.firstIndent : 0;
        line.setPosition({x + indent, i * leading() + ascent() - line.ascent()});
    }
}

namespace {

/// From where to where these characters are drawn. Where directions mix, the places of a cursor at
/// their beginning and end need not be their edges.
std::pair<qreal, qreal> extentOf(const QTextLine& line, int from, int to) {
    std::optional<std::pair<qreal, qreal>> extent;
    for (const QGlyphRun& run : line.glyphRuns(from, to - from)) {
        const QList<QPointF> places = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const qreal left = places[i].x();
            const qreal right = left + advances[i].x();
            if (!extent) extent.emplace(left, right);
            extent->first = qMin(extent->first, left);
            extent->second = qMax(extent->second, right);
        }
    }
    const qreal place = line.cursorToX(from);
    return extent.value_or(std::pair(place, place));
}

}  // namespace

void TextBlock::placeStretches() {
    for (Stretch& stretch : m_stretches) {
        for (int i = 0; i < lineCount(); ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int from = qMax(stretch.start, line.textStart());
            const int to =
                qMin(stretch.start + stretch.length, line.textStart() + line.textLength());
            if (from >= to) continue;
            const auto [left, right] = extentOf(line, from, to);
            stretch.places.emplace_back(i, QRectF(left, i * leading(), right - left, leading()));
        }
    }
}

// Whoever reads the text and not the page needs the blank at which a line was broken; the one at
// the end of a label is drawn with it.
void TextBlock::drawBlank(QPainter& painter, QPointF origin, const QTextLine& line) const {
    const int end = line.textStart() + line.textLength();
    if (end >= m_layout->text().size() || !m_layout->text()[end - 1].isSpace()) return;
    const QRectF drawn = line.naturalTextRect();
    const bool isToTheRight = m_direction == Qt::LeftToRight;
    for (const QGlyphRun& blank : m_face->blank) {
        const qreal x = isToTheRight ? drawn.right() : drawn.left() - m_face->blankWidth;
        painter.drawGlyphRun(origin + QPointF(x, line.y() + line.ascent()), blank);
    }
}

namespace {

/// Of one direction, in the order of reading; QTextLine lists them from the left.
QList<QGlyphRun> readingOrder(QList<QGlyphRun> runs) {
    const bool isFromTheRight = !runs.isEmpty() && runs.front().isRightToLeft();
    const auto startOf = [](const QGlyphRun& run) {
        return run.positions().isEmpty() ? 0 : run.positions().front().x();
    };
    std::stable_sort(runs.begin(), runs.end(), [&](const QGlyphRun& a, const QGlyphRun& b) {
        return isFromTheRight ? startOf(a) > startOf(b) : startOf(a) < startOf(b);
    });
    return runs;
}

}  // namespace

// From turn to turn, where QTextLine would begin at the left: whoever reads the text and not the
// page reads in the order of drawing.
void TextBlock::drawInOrder(QPainter& painter, QPointF origin, const QTextLine& line, int from,
                            int to) const {
    auto turn = std::upper_bound(m_turns.begin(), m_turns.end(), from);
    while (from < to) {
        const int end = turn == m_turns.end() ? to : qMin(to, *turn++);
        const QList<QGlyphRun> runs = readingOrder(line.glyphRuns(from, end - from));
        for (const QGlyphRun& run : runs) painter.drawGlyphRun(origin, run);
        from = end;
    }
}

// So that each stretch can be told from the rest.
void TextBlock::drawLine(QPainter& painter, QPointF origin, const QTextLine& line,
                         const OnStretch& onStretch) const {
    const int end = line.textStart() + line.textLength();
    int from = line.textStart();
    const auto drawTo = [&](int to) {
        drawInOrder(painter, origin, line, from, to);
        from = to;
    };
    bool isBlankDrawn = false;
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        const int stretchEnd = m_stretches[i].start + m_stretches[i].length;
        const int first = qMax(m_stretches[i].start, from);
        const int last = qMin(stretchEnd, end);
        if (first >= last) continue;
        if (first > from) drawTo(first);
        onStretch(static_cast<int>(i));
        drawTo(last);
        if (stretchEnd > end) {  // it goes on, on the next line
            drawBlank(painter, origin, line);
            isBlankDrawn = true;
        }
        onStretch(-1);
    }
    if (from < end) drawTo(end);
    if (!isBlankDrawn) drawBlank(painter, origin, line);
}

void TextBlock::draw(QPainter& painter, QPointF topLeft, int firstLine, int lines,
                     const OnStretch& onStretch) const {
    const QPointF origin = topLeft - QPointF(0, firstLine * leading());
    const int end = qMin(firstLine + lines, lineCount());
    for (int i = firstLine; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (!m_stretches.empty() && onStretch) {
            drawLine(painter, origin, line, onStretch);
        } else if (!m_turns.empty()) {
            const int start = line.textStart();
            drawInOrder(painter, origin, line, start, start + line.textLength());
            drawBlank(painter, origin, line);
        } else {
            line.draw(&painter, origin);
            drawBlank(painter, origin, line);
        }
    }
}

}  // namespace pact::report
