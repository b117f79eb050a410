#include "core/report/kinds/statedfigures.h"

#include "core/report/kinds/pcgcontext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pact::report {

using namespace domain;

namespace {

/// What most figures are about or counted in, in the order in which papers give them.
constexpr std::array<const char*, 11> kCommonWords = {PACT_PHRASE("participants"),
                                                      PACT_PHRASE("countries"),
                                                      PACT_PHRASE("organizations"),
                                                      PACT_PHRASE("partners"),
                                                      PACT_PHRASE("training partners"),
                                                      PACT_PHRASE("persons"),
                                                      PACT_PHRASE("recommendations"),
                                                      PACT_PHRASE("posts"),
                                                      PACT_PHRASE("donors"),
                                                      PACT_PHRASE("years"),
                                                      PACT_PHRASE("United States dollars")};

std::size_t placeOf(const QString& text) {
    const auto found = std::find_if(kCommonWords.begin(), kCommonWords.end(),
                                    [&](const char* each) { return text == QLatin1String(each); });
    return static_cast<std::size_t>(found - kCommonWords.begin());
}

bool isCommon(const QString& text) { return placeOf(text) < kCommonWords.size(); }

bool isOfLine(const StatedLine& line, const StatedFigure& figure) {
    return line.what == figure.what && line.unitOfMeasure == figure.unitOfMeasure &&
           line.from == figure.from && line.to == figure.to;
}

/// "E/CN.7/2020/CRP.8, para. 13", "E/CN.7/2020/CRP.8, summary".
QString placeInSource(const PaperContext& context, const StatedFigure& figure) {
    if (figure.paragraph.isEmpty()) return figure.source;
    return figure.paragraph.front().isDigit()
               ? context.words.say("%1, para. %2", {figure.source, figure.paragraph})
               : context.words.say("%1, %2", {figure.source, figure.paragraph});
}

QString noteOf(const PaperContext& context, const Sources& sources, const StatedFigure& figure) {
    QString source = sources.note(context, placeInSource(context, figure));
    if (figure.note.text.isEmpty()) return source;
    const QString ours = context.reader.translation(figure.id.value, QStringLiteral("note"));
    const QString remark = ours.isEmpty()
                               ? enteredInEnglish(context, sentence(figure.note.text)).plain()
                               : sentence(ours);
    return context.words.say("%1 %2", {source, remark});
}

/// A figure as its source has it: in digits alone as the paper's language groups them, with words
/// ("about 60") marked as English.
QString figureText(const PaperContext& context, const QString& value) {
    static const QRegularExpression kGrouped(QStringLiteral("^\\d{1,3}(,\\d{3})+$"));
    static const QRegularExpression kWords(QStringLiteral("\\p{L}"));
    if (kGrouped.match(value).hasMatch())
        return context.words.figures(QString(value).remove(u',').toLongLong());
    return value.contains(kWords) ? enteredInEnglish(context, value).plain() : value;
}

/// What is said in one note hangs on the last run that it is about.
void keepLastOfEachNote(Text& text) {
    QString later;
    for (auto run = text.runs.rbegin(); run != text.runs.rend(); ++run) {
        if (run->footnote.isEmpty()) continue;
        const QString note = run->footnote;
        if (note == later) run->footnote.clear();
        later = note;
    }
}

}  // namespace

std::vector<StatedLine> statedLines(const std::vector<const StatedFigure*>& figures) {
    std::vector<StatedLine> lines;
    for (const StatedFigure* each : figures) {
        auto found = std::find_if(lines.begin(), lines.end(),
                                  [&](const StatedLine& line) { return isOfLine(line, *each); });
        if (found == lines.end())
            found = lines.insert(
                lines.end(), StatedLine{each->what, each->unitOfMeasure, each->from, each->to, {}});
        found->figures.push_back(each);
    }
    for (StatedLine& line : lines)
        std::stable_partition(line.figures.begin(), line.figures.end(),
                              [](const StatedFigure* each) { return each->preferred; });
    std::stable_sort(lines.begin(), lines.end(), [](const StatedLine& a, const StatedLine& b) {
        return placeOf(a.what) < placeOf(b.what);
    });
    return lines;
}

Text statedSubject(const PaperContext& context, const QString& what) {
    Text text = statedWord(context, what);
    QString& first = text.runs.front().text;
    first = capitalised(first);
    return text;
}

Text statedWord(const PaperContext& context, const QString& text) {
    if (!isCommon(text)) return enteredInEnglish(context, text);
    return context.words.say(kCommonWords.at(placeOf(text)));
}

Text statedValues(const PaperContext& context, const Sources& sources, const StatedLine& line) {
    Text text;
    for (const StatedFigure* each : line.figures) {
        if (!text.runs.empty()) text.add(context.words.say("%1; %2", {QString(), QString()}));
        text.add(figureText(context, each->value)).addFootnote(noteOf(context, sources, *each));
    }
    keepLastOfEachNote(text);
    return text;
}

Text statedSummary(const PaperContext& context, const Sources& sources,
                   const std::vector<StatedLine>& lines) {
    Text text;
    for (const StatedLine& line : lines) {
        if (!text.runs.empty()) text.add(QStringLiteral("\n"));
        const Text one = compose::filled(
            context.words.say("%1: %2"),
            {statedSubject(context, line.what), statedValues(context, sources, line)});
        text.runs.insert(text.runs.end(), one.runs.begin(), one.runs.end());
    }
    keepLastOfEachNote(text);
    return text;
}

QString statedPeriod(const Phrasebook& words, const StatedLine& line) {
    if (line.from.isValid() && line.to.isValid()) return words.period(line.from, line.to);
    if (line.from.isValid()) return words.say("Since %1", {words.day(line.from)});
    return line.to.isValid() ? words.say("Until %1", {words.day(line.to)}) : QString();
}

}  // namespace pact::report
