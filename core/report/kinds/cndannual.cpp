#include "core/report/kinds/cndannual.h"

#include "core/report/earliertally.h"
#include "core/report/kinds/pcgcontext.h"

#include <array>

namespace pact::report::cnd {

using namespace domain;

namespace {

/// The words by which a figure without a meeting is known to belong to a topic: what it is about
/// is free text, in English.
Topic topicOf(const StatedFigure& figure) {
    static const std::array<std::pair<Topic, QStringList>, 4> kWords = {{
        {Topic::Sustainability,
         {QStringLiteral("fund"), QStringLiteral("donor"), QStringLiteral("contribution"),
          QStringLiteral("pledge"), QStringLiteral("budget"), QStringLiteral("dollar"),
          QStringLiteral("euro"), QStringLiteral("$")}},
        {Topic::Officers, {QStringLiteral("post"), QStringLiteral("officer")}},
        {Topic::Information,
         {QStringLiteral("platform"), QStringLiteral("website"), QStringLiteral("fact sheet"),
          QStringLiteral("database")}},
        {Topic::Dialogue,
         {QStringLiteral("participants"), QStringLiteral("meeting"),
          QStringLiteral("working group"), QStringLiteral("good practice")}},
    }};
    const QString about = (figure.what + u' ' + figure.unitOfMeasure).toLower();
    for (const auto& [topic, words] : kWords)
        for (const QString& word : words)
            if (about.contains(word)) return topic;
    return Topic::Background;
}

/// Whether any day of the figure's own period lies in the paper's; without one it is not known.
bool isInPeriod(const StatedFigure& figure, const Period& period) {
    if (!figure.from.isValid() && !figure.to.isValid()) return false;
    return (!figure.from.isValid() || figure.from <= period.to) &&
           (!figure.to.isValid() || figure.to >= period.from);
}

/// What each topic's table is called, in the order of the topics.
constexpr std::array kStatedTitles = {PACT_PHRASE("Partners and other figures, as stated"),
                                      PACT_PHRASE("Several meetings together, as stated"),
                                      PACT_PHRASE("Research and liaison officers, as stated"),
                                      PACT_PHRASE("Information management, as stated"),
                                      PACT_PHRASE("Donors and funds, as stated")};

Table statedTable(const Annual& annual, Topic topic,
                  const std::vector<const StatedFigure*>& figures) {
    const Phrasebook& words = annual.words;
    Table table = tableOfColumns(words.say(kStatedTitles.at(static_cast<std::size_t>(topic))),
                                 {words.say("Subject"), words.say("As stated"),
                                  words.say("Unit of measure"), words.say("Period")},
                                 {{2.9}, {1.7}, {1.6}, {2.8}});
    for (const StatedLine& line : statedLines(figures)) {
        Row row;
        row.cells = {statedSubject(annual.context, line.what),
                     statedValues(annual.context, annual.sources, line),
                     orDash(statedWord(annual.context, line.unitOfMeasure)),
                     statedPeriod(words, line)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

QString Annual::members(std::size_t size) const {
    return size == 0 || mayTell(context, size) ? figure(size) : words.say("fewer than five");
}

void addSentence(Text sentence, Blocks& blocks) {
    blocks.emplace_back(compose::numbered(std::move(sentence)));
}

void addTable(const QString& lead, Table table, Blocks& blocks) {
    blocks.emplace_back(compose::leading(compose::numbered(lead)));
    blocks.emplace_back(std::move(table));
}

Chapter part(const QString& title, Blocks blocks) {
    Chapter part;
    part.title = title;
    part.blocks = std::move(blocks);
    return part;
}

void addStated(const Annual& annual, Topic topic, const QString& lead, const QString& without,
               Blocks& blocks) {
    std::vector<const StatedFigure*> figures;
    for (const StatedFigure& each : annual.figures)
        if (each.meeting.isNull() && topicOf(each) == topic && isInPeriod(each, annual.period))
            figures.push_back(&each);
    if (!figures.empty())
        addTable(lead, statedTable(annual, topic, figures), blocks);
    else if (!without.isEmpty())
        addSentence(without, blocks);
}

QString withoutReports(const Annual& annual) {
    return annual.context.leavesTheUnit()
               ? annual.words.say(
                     "No report that partners agreed to share is on record as "
                     "received in the period.")
               : annual.words.say("No report is on record as received in the period.");
}

}  // namespace pact::report::cnd
