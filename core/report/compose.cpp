#include "core/report/compose.h"

#include "core/report/typography.h"

namespace pact::report::compose {

namespace {

Paragraph made(Paragraph::Kind kind, Text text) {
    Paragraph paragraph;
    paragraph.kind = kind;
    paragraph.text = std::move(text);
    return paragraph;
}

}  // namespace

Paragraph numbered(Text text) { return made(Paragraph::Kind::Numbered, std::move(text)); }

Paragraph lettered(Text text) { return made(Paragraph::Kind::Lettered, std::move(text)); }

Paragraph romanNumbered(Text text) { return made(Paragraph::Kind::Roman, std::move(text)); }

Paragraph plain(Text text) { return made(Paragraph::Kind::Plain, std::move(text)); }

Paragraph quotation(Text text) { return made(Paragraph::Kind::Quotation, std::move(text)); }

Paragraph note(Text text) { return made(Paragraph::Kind::Note, std::move(text)); }

Paragraph leading(Paragraph paragraph) {
    paragraph.keepsWithNext = true;
    return paragraph;
}

Paragraph called(const QString& id, Paragraph paragraph) {
    paragraph.id = id;
    return paragraph;
}

void endList(std::vector<Block>& blocks) {
    auto* last = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.back());
    if (!last || last->text.runs.empty()) return;
    QString& text = last->text.runs.back().text;
    if (!text.endsWith(u';')) return;
    text.chop(text.endsWith(QStringLiteral("\u00a0;")) ? 2 : 1);
    text += u'.';
}

Table table(const QString& title) {
    Table table;
    table.title = title;
    return table;
}

Figure figure(FigureData data) {
    Figure figure;
    figure.title = data.title;
    figure.size = {PageGeometry::bodyWidth / kUnitsAPoint, data.naturalHeight()};
    figure.data = std::move(data);
    return figure;
}

QString chapterId(const char* code) { return QStringLiteral("chapter-") + QLatin1String(code); }

Chapter chapter(const char* code, const QString& title) {
    Chapter chapter;
    chapter.code = QString::fromLatin1(code);
    chapter.id = chapterId(code);
    chapter.title = title;
    return chapter;
}

Chapter annex(const char* code, const QString& title) {
    Chapter annex = chapter(code, title);
    annex.isAnnex = true;
    return annex;
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

Text filled(const QString& phrase, const std::vector<Text>& parts) {
    Text text;
    QString plain;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const int place =
            phrase[i] == u'%' && i + 1 < phrase.size() ? phrase[i + 1].digitValue() : -1;
        if (place < 1 || place > static_cast<int>(parts.size())) {
            plain += phrase[i];
            continue;
        }
        if (!plain.isEmpty()) text.add(plain);
        plain.clear();
        const Text& part = parts[static_cast<std::size_t>(place - 1)];
        text.runs.insert(text.runs.end(), part.runs.begin(), part.runs.end());
        ++i;
    }
    if (!plain.isEmpty()) text.add(plain);
    return text;
}

Text reference(const QString& id) {
    Text text;
    text.addLink({}, id);
    return text;
}

}  // namespace pact::report::compose
