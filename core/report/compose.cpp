#include "core/report/numbering.h"

#include "core/report/english.h"
#include "core/report/typography.h"

#include <iterator>

namespace pact::report {

namespace {

/// 1 is "a", 27 is "aa".
QString letters(int number) {
    QString text;
    for (; number > 0; number = (number - 1) / 26) text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

Paragraph made(Paragraph::Kind kind, QString label, Text text) {
    Paragraph paragraph;
    paragraph.kind = kind;
    paragraph.label = std::move(label);
    paragraph.text = std::move(text);
    return paragraph;
}

}  // namespace

Paragraph Numbering::numbered(Text text) {
    m_letter = 0;
    m_roman = 0;
    Paragraph paragraph =
        made(Paragraph::Kind::Numbered, QStringLiteral("%1.").arg(++m_paragraph), std::move(text));
    paragraph.id = QStringLiteral("para-%1").arg(m_paragraph);
    return paragraph;
}

Paragraph Numbering::lettered(Text text) {
    m_roman = 0;
    return made(Paragraph::Kind::Lettered, QStringLiteral("(%1)").arg(letters(++m_letter)),
                std::move(text));
}

Paragraph Numbering::roman(Text text) {
    return made(Paragraph::Kind::Roman,
                QStringLiteral("(%1)").arg(english::roman(++m_roman).toLower()), std::move(text));
}

Paragraph Numbering::plain(Text text) { return made(Paragraph::Kind::Plain, {}, std::move(text)); }

Paragraph Numbering::leading(Paragraph paragraph) {
    paragraph.keepsWithNext = true;
    return paragraph;
}

Paragraph Numbering::quotation(Text text) {
    return made(Paragraph::Kind::Quotation, {}, std::move(text));
}

Paragraph Numbering::note(Text text) { return made(Paragraph::Kind::Note, {}, std::move(text)); }

Table Numbering::table(const QString& title) {
    Table table;
    table.id = QStringLiteral("table-%1").arg(++m_table);
    table.label = QStringLiteral("Table %1").arg(m_table);
    table.title = title;
    return table;
}

Figure Numbering::figure(FigureData data) {
    Figure figure;
    figure.id = QStringLiteral("figure-%1").arg(++m_figure);
    figure.label = QStringLiteral("Figure %1").arg(m_figure);
    figure.title = data.title;
    figure.alternative = data.description();
    figure.size = {PageGeometry::bodyWidth / kUnitsAPoint, data.naturalHeight()};
    figure.data = std::move(data);
    return figure;
}

Chapter Numbering::chapter(const QString& title) {
    Chapter chapter;
    chapter.id = QStringLiteral("chapter-%1").arg(++m_chapter);
    chapter.label = english::roman(m_chapter) + u'.';
    chapter.title = title;
    return chapter;
}

Chapter Numbering::annex(const QString& title) {
    Chapter annex;
    annex.id = QStringLiteral("annex-%1").arg(++m_annex);
    annex.label = QStringLiteral("Annex %1").arg(english::roman(m_annex));
    annex.title = title;
    annex.isAnnex = true;
    return annex;
}

void labelParts(Chapter& chapter) {
    if (chapter.parts.size() == 1) {
        std::vector<Block> blocks = std::move(chapter.parts.front().blocks);
        chapter.parts.clear();
        std::move(blocks.begin(), blocks.end(), std::back_inserter(chapter.blocks));
        return;
    }
    int number = 0;
    for (Chapter& part : chapter.parts) {
        part.level = chapter.level + 1;
        part.label = letters(++number).toUpper() + u'.';
        part.id = chapter.id + u'-' + letters(number);
    }
}

Row row(const QStringList& cells) {
    Row row;
    for (const QString& cell : cells) row.cells.emplace_back(cell);
    return row;
}

Row groupRow(const QString& text) {
    Row row;
    row.isGroup = true;
    row.cells.emplace_back(text);
    return row;
}

}  // namespace pact::report
