#include "core/report/content.h"

namespace pact::report {

Text& Text::add(const QString& plain) {
    runs.push_back({plain, Run::Style::Plain, {}, {}});
    return *this;
}

Text& Text::addBold(const QString& text) {
    runs.push_back({text, Run::Style::Bold, {}, {}});
    return *this;
}

Text& Text::addLink(const QString& text, const QString& target) {
    runs.push_back({text, Run::Style::Plain, target, {}});
    return *this;
}

Text& Text::addFootnote(const QString& note) {
    if (runs.empty()) runs.emplace_back();
    runs.back().footnote = note;
    return *this;
}

QString Text::plain() const {
    QString all;
    for (const Run& run : runs) all += run.text;
    return all;
}

namespace {

void collectFigures(const std::vector<Block>& blocks, std::vector<const Figure*>& figures) {
    for (const Block& block : blocks)
        if (const auto* figure = std::get_if<Figure>(&block)) figures.push_back(figure);
}

void collectFigures(const std::vector<Chapter>& chapters, std::vector<const Figure*>& figures) {
    for (const Chapter& chapter : chapters) {
        collectFigures(chapter.blocks, figures);
        collectFigures(chapter.parts, figures);
    }
}

/// Writes the content line by line; each line begins with what it is.
class CanonicalWriter {
public:
    void line(const QString& kind, const QStringList& parts) {
        QStringList escaped;
        for (QString part : parts)
            escaped << part.replace(u'\\', QLatin1String("\\\\"))
                           .replace(u'\n', QLatin1String("\\n"))
                           .replace(u'\t', QLatin1String("\\t"));
        m_text += kind + u'\t' + escaped.join(u'\t') + u'\n';
    }

    void write(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& each) { write(each); }, block);
    }

    void write(const Chapter& chapter) {
        line(QStringLiteral("chapter %1").arg(chapter.level), {chapter.label, chapter.title});
        write(chapter.blocks);
        for (const Chapter& part : chapter.parts) write(part);
    }

    [[nodiscard]] QString text() const { return m_text; }

private:
    static QString marked(const Text& text) {
        QString all;
        for (const Run& run : text.runs) {
            const bool isBold = run.style == Run::Style::Bold;
            all += isBold ? QStringLiteral("**%1**").arg(run.text) : run.text;
            if (!run.footnote.isEmpty()) all += QStringLiteral("[^%1]").arg(run.footnote);
        }
        return text.language.isEmpty() ? all : QStringLiteral("{%1} %2").arg(text.language, all);
    }

    void write(const Paragraph& paragraph) {
        static constexpr const char* kKinds[] = {"numbered", "lettered",  "roman",
                                                 "plain",    "quotation", "note"};
        line(QString::fromLatin1(kKinds[static_cast<std::size_t>(paragraph.kind)]),
             {paragraph.label, marked(paragraph.text)});
    }

    void write(const Row& row, const QString& kind) {
        QStringList cells;
        for (const Text& cell : row.cells) cells << marked(cell);
        line(row.isGroup ? QStringLiteral("group") : kind, cells);
    }

    void write(const Table& table) {
        line(QStringLiteral("table"), {table.label, table.title});
        for (const Row& row : table.heading) write(row, QStringLiteral("heading"));
        for (const Row& row : table.rows) write(row, QStringLiteral("row"));
    }

    void write(const Figure& figure) {
        line(QStringLiteral("figure"), {figure.label, figure.title, figure.alternative});
        line(QStringLiteral("categories"), figure.data.categories);
        for (const FigureSeries& series : figure.data.series) {
            QStringList parts{series.label};
            for (const qint64 value : series.values) parts << QString::number(value);
            line(QStringLiteral("series"), parts);
        }
    }

    QString m_text;
};

}  // namespace

std::vector<const Figure*> Report::figures() const {
    std::vector<const Figure*> all;
    collectFigures(opening, all);
    collectFigures(chapters, all);
    return all;
}

QString Report::headCode() const {
    if (head.seq == 0) return {};
    return QStringLiteral("%1-%2").arg(head.seq).arg(
        QString::fromLatin1(head.hash.toHex().left(8)));
}

QString canonicalContent(const Report& report) {
    CanonicalWriter writer;
    const Masthead& head = report.masthead;
    writer.line(QStringLiteral("title"), {report.title, report.subtitle});
    writer.line(QStringLiteral("masthead"),
                {head.organ, head.session, head.symbol, head.distribution, head.date,
                 head.originalLanguage, head.place, head.agendaItem, head.notes});
    writer.line(QStringLiteral("language"), {report.language});
    writer.line(QStringLiteral("dates"), {report.dates.asAt.toString(Qt::ISODate),
                                          report.dates.knownAt.toString(Qt::ISODate)});
    if (!report.trainingMark.isEmpty()) writer.line(QStringLiteral("mark"), {report.trainingMark});
    writer.write(report.opening);
    for (const Chapter& chapter : report.chapters) writer.write(chapter);
    return writer.text();
}

}  // namespace pact::report
