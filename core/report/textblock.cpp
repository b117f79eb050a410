#include "core/report/textblock.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRegularExpression>
#include <QTextOption>

namespace pact::report {

namespace {

Qt::Alignment alignmentOf(TextAlign align) {
    switch (align) {
        case TextAlign::Start: return Qt::AlignLeading;
        case TextAlign::End: return Qt::AlignTrailing;
        case TextAlign::Center: return Qt::AlignHCenter;
        case TextAlign::Justify: return Qt::AlignJustify;
    }
    return Qt::AlignLeading;
}

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

/// Control characters have no place on a page; line ends become Qt's line separator.
QString printable(QString text) {
    text.replace(u'\n', QChar::LineSeparator);
    for (QChar& each : text)
        if (each.category() == QChar::Other_Control) each = u' ';
    return text;
}

}  // namespace

QString superscript(int number) {
    static const QString kDigits =
        QStringLiteral("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079");
    QString marks;
    for (const QChar digit : QString::number(number)) marks += kDigits[digit.digitValue()];
    return marks;
}

TextBlock::TextBlock(const Text& text, TextStyle style, qreal width, TextAlign align,
                     const std::vector<int>& notes)
    : m_layout(std::make_unique<QTextLayout>()),
      m_width(width),
      m_leading(leadingOf(style)),
      m_language(text.language) {
    const QFont font = fontOf(style);
    QString all;
    QList<QTextLayout::FormatRange> formats;
    std::vector<qsizetype> marks;
    for (const Run& run : text.runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(all.size());
        all += printable(run.text);
        range.length = static_cast<int>(all.size()) - range.start;
        if (run.style == Run::Style::Bold) {
            range.format.setFont(boldOf(font));
            formats << range;
        }
        if (!run.target.isEmpty())
            m_links.push_back({range.start, range.length, run.target, run.text, {}});
        if (run.footnote.isEmpty() || marks.size() >= notes.size()) continue;
        all += superscript(notes[marks.size()] + 1);
        marks.push_back(all.size() - 1);
    }
    QTextOption option(alignmentOf(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setText(all);
    m_layout->setFont(font);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    breakLines();
    for (std::size_t i = 0; i < marks.size(); ++i)
        m_marks.push_back(
            {m_layout->lineForTextPosition(static_cast<int>(marks[i])).lineNumber(), notes[i]});
    placeLinks();
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

}  // namespace

void TextBlock::breakLines() {
    const QFontMetricsF metrics(m_layout->font());
    const qreal slack = m_leading - metrics.ascent() - metrics.descent();
    m_ascent = metrics.ascent() + slack / 2;
    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) break;
        line.setLineWidth(m_width);
        const int whole =
            lengthBeforeReference(m_layout->text(), line.textStart(), line.textLength());
        if (whole > 0) line.setNumColumns(whole, m_width);
        line.setPosition({0, i * m_leading + m_ascent - line.ascent()});
    }
    m_layout->endLayout();
}

void TextBlock::placeLinks() {
    for (Link& link : m_links) {
        for (int i = 0; i < lineCount(); ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int from = qMax(link.start, line.textStart());
            const int to = qMin(link.start + link.length, line.textStart() + line.textLength());
            if (from >= to) continue;
            const qreal a = line.cursorToX(from);
            const qreal b = line.cursorToX(to);
            link.places.emplace_back(i, QRectF(qMin(a, b), i * m_leading, qAbs(b - a), m_leading));
        }
    }
}

// Whoever reads the text and not the page needs the blank at which a line was broken; the one at
// the end of a label is drawn with it.
void TextBlock::drawBlank(QPainter& painter, QPointF origin, const QTextLine& line) const {
    const int end = line.textStart() + line.textLength();
    if (end >= m_layout->text().size() || !m_layout->text()[end - 1].isSpace()) return;
    painter.setFont(m_layout->font());
    painter.drawText(origin + QPointF(line.cursorToX(end), line.y() + line.ascent()),
                     QStringLiteral(" "));
}

// A line with links is drawn in stretches, so that each link's text can be told from the rest.
void TextBlock::drawLine(QPainter& painter, QPointF origin, const QTextLine& line,
                         const OnLink& onLink) const {
    const int end = line.textStart() + line.textLength();
    int from = line.textStart();
    const auto drawTo = [&](int to) {
        for (const QGlyphRun& run : line.glyphRuns(from, to - from))
            painter.drawGlyphRun(origin, run);
        from = to;
    };
    bool isBlankDrawn = false;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const int linkEnd = m_links[i].start + m_links[i].length;
        const int first = qMax(m_links[i].start, from);
        const int last = qMin(linkEnd, end);
        if (first >= last) continue;
        if (first > from) drawTo(first);
        onLink(static_cast<int>(i));
        drawTo(last);
        if (linkEnd > end) {  // it goes on, on the next line
            drawBlank(painter, origin, line);
            isBlankDrawn = true;
        }
        onLink(-1);
    }
    if (from < end) drawTo(end);
    if (!isBlankDrawn) drawBlank(painter, origin, line);
}

void TextBlock::draw(QPainter& painter, QPointF topLeft, int firstLine, int lines,
                     const OnLink& onLink) const {
    const QPointF origin = topLeft - QPointF(0, firstLine * m_leading);
    const int end = qMin(firstLine + lines, lineCount());
    for (int i = firstLine; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (!m_links.empty() && onLink) {
            drawLine(painter, origin, line, onLink);
        } else {
            line.draw(&painter, origin);
            drawBlank(painter, origin, line);
        }
    }
}

}  // namespace pact::report
