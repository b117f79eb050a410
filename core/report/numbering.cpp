#include "core/report/numbering.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace pact::report {

namespace {

/// A single part gives its blocks to what it is a part of.
void dissolveSingleParts(Chapter& chapter) {
    for (Chapter& part : chapter.parts) dissolveSingleParts(part);
    if (chapter.parts.size() != 1) return;
    Chapter part = std::move(chapter.parts.front());
    std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(chapter.blocks));
    chapter.closing.insert(chapter.closing.begin(), part.closing.begin(), part.closing.end());
    chapter.parts = std::move(part.parts);
}

/// Gives labels and ids, and notes what each id is called in running text.
class Counter {
public:
    Counter(const Phrasebook& words, const std::vector<Chapter>& chapters)
        : m_words(words),
          m_allAnnexes(std::count_if(chapters.begin(), chapters.end(),
                                     [](const Chapter& each) { return each.isAnnex; })) {}

    void count(std::vector<Block>& blocks) {
        for (Block& block : blocks) std::visit([this](auto& each) { count(each); }, block);
    }

    void countTop(Chapter& chapter) {
        chapter.level = 1;
        if (chapter.isAnnex) {
            countAnnex(chapter);
        } else {
            const QString number = roman(++m_chapters);
            chapter.label = number + u'.';
            m_called.insert(chapter.id, m_words.say("chapter %1", {number}));
        }
        countInside(chapter);
    }

    [[nodiscard]] const QHash<QString, QString>& called() const { return m_called; }

private:
    /// A single annex has no number.
    void countAnnex(Chapter& chapter) {
        if (m_allAnnexes == 1) {
            chapter.label = m_words.say("Annex");
            m_called.insert(chapter.id, m_words.say("annex"));
            return;
        }
        const QString number = roman(++m_annexes);
        chapter.label = m_words.say("Annex %1", {number});
        m_called.insert(chapter.id, m_words.say("annex %1", {number}));
    }

    void count(Paragraph& paragraph) {
        using Kind = Paragraph::Kind;
        if (paragraph.kind == Kind::Numbered) {
            m_letter = m_roman = 0;
            paragraph.label = QStringLiteral("%1.").arg(++m_paragraphs);
            nameIt(paragraph.id, "para-", PACT_PHRASE("paragraph %1"), m_paragraphs);
        } else if (paragraph.kind == Kind::Lettered) {
            m_roman = 0;
            paragraph.label = m_words.say("(%1)", {letters(++m_letter)});
        } else if (paragraph.kind == Kind::Roman) {
            paragraph.label = m_words.say("(%1)", {roman(++m_roman).toLower()});
        }
    }

    void count(Table& table) {
        table.label = m_words.say("Table %1", {QString::number(++m_tables)});
        nameIt(table.id, "table-", PACT_PHRASE("table %1"), m_tables);
    }

    void count(Figure& figure) {
        figure.label = m_words.say("Figure %1", {QString::number(++m_figures)});
        figure.alternative = figure.data.description(m_words);
        nameIt(figure.id, "figure-", PACT_PHRASE("figure %1"), m_figures);
    }

    static void count(Form& /*form*/) {}  // has no number

    void nameIt(QString& id, const char* stem, const char* phrase, int number) {
        if (id.isEmpty()) id = QLatin1String(stem) + QString::number(number);
        m_called.insert(id, m_words.say(phrase, {QString::number(number)}));
    }

    void countInside(Chapter& chapter) {
        count(chapter.blocks);
        int number = 0;
        for (Chapter& part : chapter.parts) {
            part.level = chapter.level + 1;
            ++number;
            part.label =
                (part.level == 2 ? letters(number).toUpper() : QString::number(number)) + u'.';
            part.id = chapter.id + u'-' + letters(number);
            countInside(part);
        }
        count(chapter.closing);
    }

    const Phrasebook& m_words;
    QHash<QString, QString> m_called;  // by id
    int m_paragraphs = 0;
    int m_letter = 0;
    int m_roman = 0;
    int m_tables = 0;
    int m_figures = 0;
    int m_chapters = 0;
    int m_annexes = 0;
    std::ptrdiff_t m_allAnnexes;
};

/// Gives cross-references the words by which their targets are called.
class Referrer {
public:
    explicit Referrer(const QHash<QString, QString>& called) : m_called(called) {}

    void resolve(std::vector<Block>& blocks) {
        for (Block& block : blocks) {
            if (auto* paragraph = std::get_if<Paragraph>(&block)) resolve(paragraph->text);
            if (auto* table = std::get_if<Table>(&block)) resolve(*table);
        }
    }

    void resolve(Chapter& chapter) {
        resolve(chapter.blocks);
        for (Chapter& part : chapter.parts) resolve(part);
        resolve(chapter.closing);
    }

private:
    void resolve(Table& table) {
        for (auto* rows : {&table.heading, &table.rows})
            for (Row& row : *rows)
                for (Text& cell : row.cells) resolve(cell);
    }

    void resolve(Text& text) {
        for (Run& run : text.runs) {
            if (run.target.isEmpty()) continue;
            if (run.text.isEmpty()) run.text = m_called.value(run.target);
            if (!m_called.contains(run.target)) run.target.clear();
        }
    }

    const QHash<QString, QString>& m_called;
};

}  // namespace

void number(Report& report, const Phrasebook& words) {
    Counter counter(words, report.chapters);
    counter.count(report.opening);
    for (Chapter& chapter : report.chapters) {
        dissolveSingleParts(chapter);
        counter.countTop(chapter);
    }
    Referrer referrer(counter.called());
    referrer.resolve(report.opening);
    for (Chapter& chapter : report.chapters) referrer.resolve(chapter);
}

}  // namespace pact::report
