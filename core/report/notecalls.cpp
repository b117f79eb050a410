#include "core/report/notecalls.h"

#include <QRegularExpression>

#include <iterator>

namespace pact::report {

namespace {

/// The run up to its stop, with the note, and the stop; the run itself where there is none.
std::vector<Run> parted(const Run& run) {
    // Not an ellipsis, which belongs to the words before it.
    static const QRegularExpression kStop(QStringLiteral("(?<=[^.])\u00a0?[.,;:]$"));
    const auto stop = run.footnote.isEmpty() ? QRegularExpressionMatch() : kStop.match(run.text);
    if (!stop.hasMatch()) return {run};
    Run words = run;
    words.text.chop(stop.capturedLength());
    Run rest = run;
    rest.text = stop.captured();
    rest.target.clear();
    rest.footnote.clear();
    return {std::move(words), std::move(rest)};
}

void setCalls(Text& text) {
    std::vector<Run> runs;
    for (const Run& run : text.runs) {
        std::vector<Run> parts = parted(run);
        std::move(parts.begin(), parts.end(), std::back_inserter(runs));
    }
    text.runs = std::move(runs);
}

void setCalls(std::vector<Block>& blocks) {
    for (Block& block : blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) setCalls(paragraph->text);
        auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        for (Row& row : table->rows)
            for (Text& cell : row.cells) setCalls(cell);
    }
}

void setCalls(Chapter& chapter) {
    setCalls(chapter.blocks);
    for (Chapter& part : chapter.parts) setCalls(part);
    setCalls(chapter.closing);
}

}  // namespace

void setNoteCalls(Report& report) {
    if (report.language != QLatin1String("fr") && report.language != QLatin1String("ru")) return;
    setCalls(report.opening);
    for (Chapter& chapter : report.chapters) setCalls(chapter);
}

}  // namespace pact::report
