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
        collectFigures(chapter.closing, figures);
    }
}

/// Counts words: stretches between blanks that hold a letter or a digit.
class WordCounter {
public:
    void count(const QString& text) {
        bool isInWord = false;
        for (const QChar each : text) {
            if (each.isSpace())
                isInWord = false;
            else if (!isInWord && each.isLetterOrNumber()) {
                isInWord = true;
                ++m_words;
            }
        }
    }

    void count(const Text& text) {
        count(text.plain());
        for (const Run& run : text.runs) count(run.footnote);
    }

    void count(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& each) { count(each); }, block);
    }

    void count(const Chapter& chapter) {
        count(chapter.title);
        count(chapter.blocks);
        for (const Chapter& part : chapter.parts) count(part);
        count(chapter.closing);
    }

    [[nodiscard]] int words() const { return m_words; }

private:
    void count(const Paragraph& paragraph) { count(paragraph.text); }

    void count(const Table& table) {
        count(table.title);
        for (const auto* rows : {&table.heading, &table.rows})
            for (const Row& row : *rows)
                for (const Text& cell : row.cells) count(cell);
    }

    void count(const Figure& figure) { count(figure.title); }

    void count(const Form& form) {
        count(form.title);
        for (const Form::Choice& choice : form.choices) count(choice.text);
        for (const Form::Space& space : form.spaces) count(space.title);
    }

    int m_words = 0;
};

}  // namespace

std::vector<const Figure*> Report::figures() const {
    std::vector<const Figure*> all;
    collectFigures(opening, all);
    collectFigures(chapters, all);
    return all;
}

int Report::wordCount() const {
    WordCounter counter;
    counter.count(title);
    counter.count(subtitle);
    counter.count(opening);
    for (const Chapter& chapter : chapters) counter.count(chapter);
    return counter.words();
}

QString Report::proofCode() const {
    if (head.seq == 0) return {};
    const auto beginning = [](const QByteArray& bytes) {
        return QString::fromLatin1(bytes.toHex().left(8));
    };
    return QStringLiteral("%1-%2-%3").arg(head.seq).arg(beginning(head.hash), beginning(hash));
}

}  // namespace pact::report
