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

constexpr QChar kEndOfIsolate(0x2069);

Qt::LayoutDirection opposite(Qt::LayoutDirection direction) {
    return direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
}

/// By the first letter that is in no isolate.
bool runs(const QString& words, Qt::LayoutDirection direction) {
    const bool isToTheLeft = direction == Qt::RightToLeft;
    return words.isRightToLeft() == isToTheLeft &&
           std::any_of(words.begin(), words.end(), [isToTheLeft](QChar each) {
               const QChar::Direction own = each.direction();
               return isToTheLeft ? own == QChar::DirAL || own == QChar::DirR : own == QChar::DirL;
           });
}

/// Marks of a language such as [en] do not count.
bool hasWordsThatRun(const Text& text, Qt::LayoutDirection direction) {
    static const QRegularExpression kMark(QStringLiteral("^ \\[[A-Za-z-]+\\]$"));
    return std::any_of(text.runs.begin(), text.runs.end(), [direction](const Run& run) {
        return runs(run.text, direction) && !kMark.match(run.text).hasMatch();
    });
}

/// Where an isolate ends behind which there is nothing but blanks; -1 where there is none.
qsizetype endOfIsolate(const QString& text) {
    qsizetype at = text.size() - 1;
    while (at >= 0 && text[at].isSpace()) --at;
    return at >= 0 && text[at] == kEndOfIsolate ? at : -1;
}

/// Whether a run such as ": " stands before one with words that run so.
bool isBetween(const Text& text, std::size_t index, Qt::LayoutDirection direction) {
    return index + 1 < text.runs.size() && runs(text.runs[index + 1].text, direction);
}

/// Words that run against the text around them, in an isolate; else the stops and figures in them
/// would change places with what is beside them. It is open already where such words come before
/// them. Blanks that part them from the rest stay outside.
QString apart(const QString& words, Qt::LayoutDirection around, bool isOpen) {
    const QString inner = words.trimmed();
    const qsizetype at = words.indexOf(inner);
    const QChar opening(around == Qt::RightToLeft ? 0x2066 : 0x2067);
    return words.left(at) + (isOpen ? QString() : opening) + inner + kEndOfIsolate +
           words.mid(at + inner.size());
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
    const Qt::LayoutDirection page = directionOf(m_place.language);
    const bool isMixed = m_isForeign && hasWordsThatRun(text, page);
    const bool mayTurn = m_isForeign;
    if (isMixed) m_direction = page;
    m_isForeign = m_isForeign && !isMixed;
    const Qt::LayoutDirection against = opposite(m_direction);
    QString all;
    QList<QTextLayout::FormatRange> formats;
    std::vector<qsizetype> marks;
    if (labelLength > 0)
        m_stretches.push_back({Stretch::Kind::Label, 0, labelLength, {}, {}, -1, {}});
    for (std::size_t i = 0; i < text.runs.size(); ++i) {
        const Run& run = text.runs[i];
        const qsizetype end = endOfIsolate(all);
        const bool isApart =
            mayTurn && (runs(run.text, against) ||
                        (end >= 0 && isBetween(text, i, against) && !runs(run.text, m_direction)));
        const bool isOpen = isApart && end >= 0;
        if (isOpen) all.remove(end, 1);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(all.size());
        QString words = legible(run.text, font);
        if (isSignedNumber(words)) words = setApart(words, m_direction);
        all += isApart ? apart(words, m_direction, isOpen) : words;
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
    m_shapedWords = shapedWordsIn(all);
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

qreal TextBlock::lastLineWidth() const {
    return lineCount() == 0 ? 0 : m_layout->lineAt(lineCount() - 1).naturalTextWidth();
}

void TextBlock::placeLines() {
    // Lines that were broken for want of room begin where the room does, below those of other
    // cells.
    const bool isBroken = lineCount() > m_layout->text().count(QChar::LineSeparator) + 1;
    const bool isMoved = m_isForeign && m_place.align == TextAlign::Start && !isBroken;
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

QGlyphRun partOf(const QGlyphRun& run, qsizetype from, qsizetype length) {
    QGlyphRun part = run;
    part.setGlyphIndexes(run.glyphIndexes().mid(from, length));
    part.setPositions(run.positions().mid(from, length));
    return part;
}

/// Each bracket that stands mirrored by itself, since its glyph is that of another character.
void drawRun(QPainter& painter, QPointF origin, const QGlyphRun& run,
             const TextBlock::OnMeaning& onMeaning) {
    static const QString kBrackets = QStringLiteral("()[]{}<>\u00ab\u00bb\u2039\u203a");
    if (!run.isRightToLeft() || !onMeaning) return painter.drawGlyphRun(origin, run);
    const QList<quint32> brackets = run.rawFont().glyphIndexesForString(kBrackets);
    const QList<quint32> glyphs = run.glyphIndexes();
    qsizetype from = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const qsizetype bracket = glyphs[i] == 0 ? -1 : brackets.indexOf(glyphs[i]);
        if (bracket < 0) continue;
        if (i > from) painter.drawGlyphRun(origin, partOf(run, from, i - from));
        onMeaning(kBrackets[bracket].mirroredChar());
        painter.drawGlyphRun(origin, partOf(run, i, 1));
        onMeaning({});
        from = i + 1;
    }
    if (from < glyphs.size()) painter.drawGlyphRun(origin, partOf(run, from, glyphs.size() - from));
}

}  // namespace

// From turn to turn, where QTextLine would begin at the left: whoever reads the text and not the
// page reads in the order of drawing.
void TextBlock::drawInOrder(QPainter& painter, QPointF origin, const QTextLine& line, int from,
                            int to, const OnMeaning& onMeaning) const {
    auto turn = std::upper_bound(m_turns.begin(), m_turns.end(), from);
    while (from < to) {
        const int end = turn == m_turns.end() ? to : qMin(to, *turn++);
        const QList<QGlyphRun> runs = readingOrder(line.glyphRuns(from, end - from));
        for (const QGlyphRun& run : runs) drawRun(painter, origin, run, onMeaning);
        from = end;
    }
}

namespace {

/// Whether a word is drawn with the glyphs of its characters, each behind the other: the places of
/// marks on letters need not be in the order of the characters.
bool isSpelled(const QList<QGlyphRun>& runs, const QString& word) {
    const bool hasMarks =
        std::any_of(word.begin(), word.end(), [](QChar each) { return each.isMark(); });
    return !hasMarks && runs.size() == 1 &&
           runs.front().glyphIndexes() == runs.front().rawFont().glyphIndexesForString(word);
}

}  // namespace

// Each word that its glyphs do not spell with its text.
void TextBlock::drawWords(QPainter& painter, QPointF origin, const QTextLine& line, int from,
                          int to, const OnMeaning& onMeaning) const {
    for (const auto& [start, end] : m_shapedWords) {
        const int first = qMax(start, from);
        const int last = qMin(end, to);
        if (first >= last || !onMeaning) continue;
        const QString word = m_layout->text().mid(first, last - first);
        if (isSpelled(line.glyphRuns(first, last - first), word)) continue;
        drawInOrder(painter, origin, line, from, first, onMeaning);
        onMeaning(word);
        drawInOrder(painter, origin, line, first, last, onMeaning);
        onMeaning({});
        from = last;
    }
    drawInOrder(painter, origin, line, from, to, onMeaning);
}

// So that each stretch can be told from the rest.
void TextBlock::drawLine(QPainter& painter, QPointF origin, const QTextLine& line,
                         const OnStretch& onStretch, const OnMeaning& onMeaning) const {
    const int end = line.textStart() + line.textLength();
    int from = line.textStart();
    const auto drawTo = [&](int to) {
        drawWords(painter, origin, line, from, to, onMeaning);
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
                     const OnStretch& onStretch, const OnMeaning& onMeaning) const {
    const QPointF origin = topLeft - QPointF(0, firstLine * leading());
    const int end = qMin(firstLine + lines, lineCount());
    for (int i = firstLine; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (!m_stretches.empty() && onStretch) {
            drawLine(painter, origin, line, onStretch, onMeaning);
        } else if (!m_turns.empty() || !m_shapedWords.empty() || m_direction == Qt::RightToLeft) {
            const int start = line.textStart();
            drawWords(painter, origin, line, start, start + line.textLength(), onMeaning);
            drawBlank(painter, origin, line);
        } else {
            line.draw(&painter, origin);
            drawBlank(painter, origin, line);
        }
    }
}

}  // namespace pact::report
