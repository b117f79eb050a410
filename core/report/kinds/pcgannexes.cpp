#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/recommendationtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace pact::report {

using namespace domain;

namespace {

bool isOfPcg(const Outcome outcome) { return isDecisionOfPcg(outcome) || isEnd(outcome); }

/// One row of the annex: what a PCG decided on a day, and on which recommendations.
struct Line {
    const Decision* decision;
    Outcome outcome;
    FactsList list;
};

/// The decisions of each PCG, the meetings in the order of their days.
std::vector<std::pair<const Meeting*, std::vector<Line>>> decisionsByPcg(
    const PcgContext& context) {
    std::vector<std::pair<const Meeting*, std::vector<Line>>> all;
    for (const RecommendationFacts& each : context.facts.counted) {
        for (const Step& step : each.steps) {
            const Meeting* meeting = context.facts.meeting(step.decision->meeting.value);
            if (!meeting || meeting->kind != MeetingKind::Pcg || !isOfPcg(*step.item->outcome))
                continue;
            auto pcg = std::find_if(all.begin(), all.end(),
                                    [&](const auto& p) { return p.first == meeting; });
            if (pcg == all.end()) pcg = all.insert(all.end(), {meeting, {}});
            auto line = std::find_if(pcg->second.begin(), pcg->second.end(), [&](const Line& l) {
                return l.decision == step.decision && l.outcome == *step.item->outcome;
            });
            if (line == pcg->second.end())
                line =
                    pcg->second.insert(pcg->second.end(), {step.decision, *step.item->outcome, {}});
            line->list.push_back(&each);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.first->start < b.first->start; });
    for (auto& [meeting, lines] : all)
        std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
            return a.decision == b.decision ? a.outcome < b.outcome
                                            : isTakenBefore(*a.decision, *b.decision);
        });
    return all;
}

/// The latest report of each pair that its partner agreed to share, where it has words.
std::vector<const ProgressReport*> latestWords(const PcgContext& context,
                                               const QUuid& recommendation) {
    auto reports = latestReports(context, recommendation);
    std::erase_if(reports,
                  [](const ProgressReport* each) { return each->narrative.text.isEmpty(); });
    return reports;
}

Row wordsRow(const PcgContext& context, const ProgressReport& report) {
    const Phrasebook& words = context.words;
    Row cells = compose::row({context.nameOf(report.partner.value), words.day(report.asAt),
                              report.stage ? words.label(*report.stage) : QString()});
    Text said(words.quoted(report.narrative.text));
    if (report.language.tag != words.language()) said.language = report.language.tag;
    const QString translated = context.facts.translatedNarratives.value(report.id.value);
    if (!translated.isEmpty())
        said.add(u'\n' + words.say("[unofficial translation] %1", {words.quoted(translated)}));
    cells.cells.push_back(std::move(said));
    return cells;
}

/// The recommendation that the rows below are about.
Row aboutRow(const PcgContext& context, const RecommendationFacts& recommendation) {
    const Text headline = context.headline(recommendation);
    Row row = compose::groupRow(recommendation.reference());
    if (!headline.plain().isEmpty())
        row.cells.front() =
            compose::filled(context.words.say("%1: %2"), {recommendation.reference(), headline});
    return row;
}

std::vector<Row> wordsRows(const PcgContext& context) {
    std::vector<Row> rows;
    for (const RecommendationFacts& each : context.facts.counted) {
        if (context.facts.cancel.isCancelled()) return {};
        const auto reports = latestWords(context, each.record->id.value);
        if (reports.empty()) continue;
        rows.push_back(aboutRow(context, each));
        for (const ProgressReport* report : reports) rows.push_back(wordsRow(context, *report));
    }
    return rows;
}

/// Finds the marks of texts in other languages than the paper's, such as "[en]".
class Marks {
public:
    void find(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) find(paragraph->text);
            if (const auto* table = std::get_if<Table>(&block))
                for (const Row& row : table->rows)
                    for (const Text& cell : row.cells) find(cell);
        }
    }

    void find(const std::vector<Chapter>& chapters) {
        for (const Chapter& chapter : chapters) {
            find(chapter.blocks);
            find(chapter.parts);
            find(chapter.closing);
        }
    }

    [[nodiscard]] QStringList found() const { return {m_found.begin(), m_found.end()}; }

private:
    void find(const Text& text) {
        static const QRegularExpression kMark(QStringLiteral("\\[[a-z]{2}\\]"));
        for (const Run& run : text.runs)
            for (auto marks = kMark.globalMatch(run.text); marks.hasNext();)
                m_found.insert(marks.next().captured());
    }

    std::set<QString> m_found;
};

}  // namespace

Chapter decisionsAnnex(const PcgContext& context) {
    const Phrasebook& words = context.words;
    Chapter annex =
        compose::annex("decisions", words.say("Recommendations with a decision, by meeting of the "
                                              "Policy Consultative Group"));
    const auto meetings = decisionsByPcg(context);
    if (meetings.empty()) {
        annex.blocks.emplace_back(compose::numbered(noneText(
            context, PACT_PHRASE("No decision of the Policy Consultative Group is on record."),
            PACT_PHRASE("No decision of the Policy Consultative Group that may be given in "
                        "this paper is on record."))));
        return annex;
    }
    Table table = compose::table(words.say("Decisions of the Policy Consultative Group"));
    table.columns = {{1.4}, {1.85}, {1.85}, {3.5}};
    table.heading.push_back(compose::row(
        {words.say("Outcome"), words.say("Date"), words.say("How"), words.say("Recommendations")}));
    for (const auto& [meeting, lines] : meetings) {
        table.rows.push_back(compose::groupRow({}));
        table.rows.back().cells.front() = context.titleOf(*meeting);
        for (const Line& line : lines)
            table.rows.push_back(compose::row(
                {words.label(line.outcome), words.day(line.decision->date),
                 howDecided(context, *line.decision), words.references(referencesOf(line.list))}));
    }
    annex.blocks.emplace_back(std::move(table));
    return annex;
}

Chapter wordsAnnex(const PcgContext& context) {
    const Phrasebook& words = context.words;
    Chapter annex =
        compose::annex("words", words.say("What partners reported, in their own words"));
    std::vector<Row> rows = wordsRows(context);
    if (rows.empty()) return annex;
    annex.blocks.emplace_back(compose::numbered(
        context.leavesTheUnit()
            ? words.say("This annex quotes the latest report of each partner on each "
                        "recommendation where the partner agreed to share it, in the language in "
                        "which it was written. Partners are listed in alphabetical order.")
            : words.say("This annex quotes the latest report of each partner on each "
                        "recommendation, in the language in which it was written. Partners are "
                        "listed in alphabetical order.")));
    Table table = compose::table(context.leavesTheUnit()
                                     ? words.say("Latest reports that partners agreed to share")
                                     : words.say("Latest reports of partners"));
    table.columns = {{1.35}, {1.25}, {1.35}, {4.9}};
    table.heading.push_back(
        compose::row({words.say("Partner"), words.say("As at"), words.say("Stage"),
                      words.say("In the partner’s own words")}));
    table.rows = std::move(rows);
    annex.blocks.emplace_back(std::move(table));
    return annex;
}

Chapter figuresAnnex(const PcgContext& context, const Report& report) {
    const Phrasebook& words = context.words;
    Chapter annex = compose::annex("figures", words.say("Note on the figures"));
    QStringList notes{
        words.say("Two dates go with every figure. “As at” is the day whose state is described; "
                  "“information received by” is the day up to which the Unit took account of what "
                  "it had received."),
        words.say("Implementation is counted in pairs of a recommendation and a partner to which "
                  "it is addressed, each partner by itself. Only a partner’s own report sets its "
                  "stage; what others say about it is not counted. A later report does not erase "
                  "an earlier one. Those who coordinate or review, and duties that partners have "
                  "together, are not among these pairs."),
        noneText(context,
                 PACT_PHRASE("“Not asked” means that the Unit has put no request to the partner; "
                             "“no report received” means that a request was put and that nothing "
                             "has been received in reply. Neither says anything about what the "
                             "partner has done. “No information” covers both."),
                 PACT_PHRASE("“Not asked” means that the Unit has put no request to the partner; "
                             "“no report that may be given” means that a request was put and that "
                             "this paper may tell of no report in reply, whether there is one or "
                             "not. Neither says anything about what the partner has done. “No "
                             "information” covers both."))};
    if (context.leavesTheUnit())
        notes << reportsCountedText(context) + u' ' +
                     words.say(
                         "Where the reports that are counted come from fewer than five partners, "
                         "stages are not given. Where the number of reports would disclose "
                         "information about only a few partners, it is not given either.");
    notes << noneText(
        context,
        PACT_PHRASE("A recommendation counts from the last day of the meeting that made it. "
                    "“Decision not recorded” means that the Unit does not have the decision on "
                    "record, not that there was none. Partners are listed in alphabetical "
                    "order; no partner is ranked."),
        PACT_PHRASE("A recommendation counts from the last day of the meeting that made it. "
                    "“Decision not recorded, or not given here” means that the Unit does not have "
                    "the decision on record or may not give it in this paper, not that there was "
                    "none. Partners are listed in alphabetical order; no partner is ranked."));
    Marks marks;
    marks.find(report.opening);
    marks.find(report.chapters);
    if (!marks.found().isEmpty())
        // Not a paragraph of its own: numbers are the same in every language.
        notes.last() += u' ' + words.say(
                                   "Texts marked %1 are given in the language in which they "
                                   "were entered, as no text in the language of this paper "
                                   "is on file.",
                                   {words.listed(marks.found())});
    for (const QString& note : notes) annex.blocks.emplace_back(compose::numbered(note));
    return annex;
}

}  // namespace pact::report
