#include "core/report/canonicalcontent.h"

#include "core/base/sha256.h"

namespace pact::report {

namespace {

/// Writes the content part by part.
class CanonicalWriter {
public:
    void begin(const QString& name) { m_parts.push_back({name, {}}); }

    void line(const QString& kind, const QStringList& cells) {
        QStringList escaped;
        for (QString cell : cells)
            escaped << cell.replace(u'\\', QLatin1String("\\\\"))
                           .replace(u'\n', QLatin1String("\\n"))
                           .replace(u'\t', QLatin1String("\\t"));
        m_parts.back().text += kind + u'\t' + escaped.join(u'\t') + u'\n';
    }

    void write(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& each) { write(each); }, block);
    }

    void write(const Chapter& chapter) {
        m_place = nameOf(chapter);
        begin(m_place);
        line(QStringLiteral("chapter %1").arg(chapter.level), {chapter.label, chapter.title});
        write(chapter.blocks);
        for (const Chapter& part : chapter.parts) write(part);
        write(chapter.closing);
    }

    [[nodiscard]] std::vector<ContentPart> take() { return std::move(m_parts); }

private:
    static QString nameOf(const Chapter& chapter) {
        QString label = chapter.label;
        if (label.endsWith(u'.')) label.chop(1);
        if (chapter.isAnnex && chapter.level == 1) return label;
        return (chapter.level == 1 ? QStringLiteral("chapter %1") : QStringLiteral("part %1"))
            .arg(label);
    }

    static QString marked(const Text& text) {
        QString all;
        for (const Run& run : text.runs) {
            const bool isBold = run.style == Run::Style::Bold;
            all += isBold ? QStringLiteral("**%1**").arg(run.text) : run.text;
            if (!run.footnote.isEmpty()) all += QStringLiteral("[^%1]").arg(run.footnote);
        }
        return text.language.isEmpty() ? all : QStringLiteral("{%1} %2").arg(text.language, all);
    }

    /// "paragraph 12", "paragraph 12 (a)", "paragraph 12 (a) (i)", "text after paragraph 12".
    QString nameOf(const Paragraph& paragraph) {
        using Kind = Paragraph::Kind;
        switch (paragraph.kind) {
            case Kind::Numbered:
                m_place = QStringLiteral("paragraph ") + paragraph.label.chopped(1);
                m_letter = m_place;
                return m_place;
            case Kind::Lettered: m_letter = m_place + u' ' + paragraph.label; return m_letter;
            case Kind::Roman: return m_letter + u' ' + paragraph.label;
            default: return QStringLiteral("text after ") + m_place;
        }
    }

    void write(const Paragraph& paragraph) {
        static constexpr const char* kKinds[] = {"numbered", "lettered",  "roman",
                                                 "plain",    "quotation", "note"};
        begin(nameOf(paragraph));
        line(QString::fromLatin1(kKinds[static_cast<std::size_t>(paragraph.kind)]),
             {paragraph.label, marked(paragraph.text)});
    }

    void write(const Row& row, const QString& kind) {
        QStringList cells;
        for (const Text& cell : row.cells) cells << marked(cell);
        line(row.isGroup ? QStringLiteral("group") : kind, cells);
    }

    void write(const Table& table) {
        begin(QStringLiteral("table ") + table.id.section(u'-', -1));
        line(QStringLiteral("table"), {table.label, table.title});
        for (const Row& row : table.heading) write(row, QStringLiteral("heading"));
        for (const Row& row : table.rows) write(row, QStringLiteral("row"));
    }

    void write(const Figure& figure) {
        begin(QStringLiteral("figure ") + figure.id.section(u'-', -1));
        line(QStringLiteral("figure"), {figure.label, figure.title, figure.alternative});
        line(QStringLiteral("categories"), figure.data.categories);
        for (const FigureSeries& series : figure.data.series) {
            QStringList cells{series.label};
            for (const qint64 value : series.values) cells << QString::number(value);
            line(QStringLiteral("series"), cells);
        }
    }

    void write(const Form& form) {
        begin(QStringLiteral("form after ") + m_place);
        line(QStringLiteral("form"), {form.title});
        for (const Form::Choice& choice : form.choices)
            line(choice.isTicked ? QStringLiteral("ticked") : QStringLiteral("choice"),
                 {choice.text});
        for (const Form::Space& space : form.spaces)
            line(QStringLiteral("space"), {space.title, QString::number(space.lines)});
    }

    std::vector<ContentPart> m_parts;
    QString m_place = QStringLiteral("title");
    QString m_letter;
};

}  // namespace

std::vector<ContentPart> contentParts(const Report& report) {
    CanonicalWriter writer;
    const Masthead& head = report.masthead;
    writer.begin(QStringLiteral("title"));
    writer.line(QStringLiteral("title"), {report.title, report.subtitle});
    writer.line(QStringLiteral("language"), {report.language});
    writer.line(QStringLiteral("dates"), {report.dates.asAt.toString(Qt::ISODate),
                                          report.dates.knownAt.toString(Qt::ISODate)});
    if (!report.trainingMark.isEmpty()) writer.line(QStringLiteral("mark"), {report.trainingMark});
    writer.begin(QStringLiteral("masthead"));
    writer.line(QStringLiteral("masthead"),
                {head.organ, head.session, head.symbol, head.distribution, head.date,
                 head.originalLanguage, head.place, head.agendaItem, head.notes});
    writer.write(report.opening);
    for (const Chapter& chapter : report.chapters) writer.write(chapter);
    return writer.take();
}

QString canonicalContent(const Report& report) {
    QString all;
    for (const ContentPart& part : contentParts(report)) all += part.text;
    return all;
}

QByteArray contentHash(const QString& text) { return Sha256::of(text.toUtf8()); }

}  // namespace pact::report
