#include "core/report/earliertally.h"
#include "core/report/english.h"
#include "core/report/tones.h"

namespace pact::report {

using namespace domain;
using english::number;

namespace {

const QString kPartner = QStringLiteral("partner");
const QString kPartners = QStringLiteral("partners");

QString verb(qint64 value, const QString& one, const QString& many) {
    return value == 1 ? one : many;
}

/// "one was", "46 were", "none was".
QString were(qint64 value) {
    return number(value) + (value < 2 ? QLatin1String(" was") : QLatin1String(" were"));
}

/// "Fewer than five" where a number about so few may not leave the Unit.
QString reportedNumber(std::size_t reported) {
    if (reported == 0) return QStringLiteral("none");
    return static_cast<int>(reported) < kReportingMembersNeeded
               ? QStringLiteral("fewer than five")
               : number(static_cast<qint64>(reported));
}

/// The base of what follows: asked, not asked, reported, nothing to report; not asked is not
/// without reply (E/CN.7/2020/CRP.8, para. 24).
QString baseSentence(const EarlierTally& tally) {
    const auto partners = static_cast<qint64>(tally.partners.size());
    const auto asked = static_cast<qint64>(tally.asked.size());
    if (partners == 0)
        return QStringLiteral(
            "No partner is addressed one by one, so that no reports are counted.");
    const QString whom = partners == 1 ? QStringLiteral("one partner")
                                       : number(partners) + QLatin1String(" partners");
    if (asked == 0 && tally.reported.empty())
        return QStringLiteral(
                   "Implementation is addressed to %1; none was asked to report, and none "
                   "reported.")
            .arg(whom);
    QString text = QStringLiteral("Of the %1 addressed, %2 asked to report and %3 not asked; ")
                       .arg(whom, were(asked), were(partners - asked));
    text += QStringLiteral("%1 reported").arg(reportedNumber(tally.reported.size()));
    if (!tally.nothingToReport.empty())
        text += QStringLiteral(" and %1 answered having nothing to report")
                    .arg(reportedNumber(tally.nothingToReport.size()));
    return text + u'.';
}

QString standingSentence(const EarlierTally& tally) {
    QStringList parts;
    for (std::size_t i = 0; i < analysis::kStandings; ++i)
        if (tally.standing[i] > 0)
            parts << QStringLiteral("%1 (%2)").arg(
                english::lowered(labelOf(static_cast<Outcome>(i))),
                QString::number(tally.standing[i]));
    return QStringLiteral("By standing, they are: %1.").arg(english::listed(parts));
}

/// Not asked is not without reply.
QString withoutReport(const RecommendationFacts& each) {
    EarlierTally tally;
    tally.add(each);
    return tally.asked.empty() ? QStringLiteral("Not asked") : QStringLiteral("No report received");
}

QString stagesText(const RecommendationFacts& each, bool isShown) {
    const std::size_t reported = reportersOf(each).size();
    if (each.pairs.empty()) return QStringLiteral("–");
    if (reported == 0) return withoutReport(each);
    if (!isShown)
        return static_cast<int>(reported) < kReportingMembersNeeded
                   ? QStringLiteral("Fewer than five")
                   : QStringLiteral("Withheld");
    EarlierTally tally;
    tally.add(each);
    QStringList parts;
    for (const std::size_t i : kStagesAsDrawn)
        if (i != 0 && tally.stages[i] > 0)
            parts
                << QStringLiteral("%1 %2").arg(labelOf(static_cast<Stage>(i))).arg(tally.stages[i]);
    return parts.join(QLatin1String("; "));
}

QString tableNumber(std::size_t reported) {
    const auto value = static_cast<int>(reported);
    return value > 0 && value < kReportingMembersNeeded ? QStringLiteral("<5")
                                                        : QString::number(value);
}

/// Nothing but the number is on file, and nobody is addressed.
bool isBare(const RecommendationFacts& each) {
    return each.headline().isEmpty() && !each.wording && each.pairs.empty();
}

/// The end of a run of bare recommendations with one standing, so that they can share a row.
std::size_t endOfBareRun(const PcgContext& context, const FactsList& list, std::size_t from) {
    std::size_t end = from + 1;
    if (!isBare(*list[from])) return end;
    const QString standing = standingText(context, *list[from]);
    const auto stem = [](const QString& reference) { return reference.section(u'/', 0, 0); };
    while (end < list.size() && isBare(*list[end]) &&
           standingText(context, *list[end]) == standing &&
           stem(list[end]->reference()) == stem(list[from]->reference()))
        ++end;
    return end;
}

Row earlierRow(const PcgContext& context, const RecommendationFacts& each, bool isShown) {
    const QString headline = each.headline();
    const QString dash = QStringLiteral("–");
    const bool isAddressed = !each.pairs.empty();
    return row(
        {each.reference(), headline.isEmpty() ? QStringLiteral("(text not on file)") : headline,
         standingText(context, each), isAddressed ? QString::number(each.pairs.size()) : dash,
         isAddressed ? tableNumber(reportersOf(each).size()) : dash, stagesText(each, isShown)});
}

Table earlierTable(PcgContext& context, const FactsList& list, const QString& title) {
    Table table = context.numbering.table(title);
    table.columns = {{1.7}, {3.7}, {2}, {0.9, Alignment::End}, {0.9, Alignment::End}, {1.6}};
    table.heading.push_back(
        row({QStringLiteral("Reference"), QStringLiteral("Recommendation"),
             QStringLiteral("Standing"), QStringLiteral("Partners addressed"),
             QStringLiteral("Partners reported"), QStringLiteral("Stages reported")}));
    const auto shown = withStagesShown(list);
    for (std::size_t i = 0; i < list.size();) {
        const std::size_t end = endOfBareRun(context, list, i);
        if (end > i + 1) {
            const FactsList run(list.begin() + static_cast<std::ptrdiff_t>(i),
                                list.begin() + static_cast<std::ptrdiff_t>(end));
            table.rows.push_back(
                row({english::references(referencesOf(run)), QStringLiteral("(texts not on file)"),
                     standingText(context, *run.front()), QStringLiteral("–"), QStringLiteral("–"),
                     QStringLiteral("–")}));
        } else {
            table.rows.push_back(earlierRow(context, *list[i], shown.contains(list[i])));
        }
        i = end;
    }
    return table;
}

QString leadSentence(const FactsList& list) {
    const auto size = static_cast<qint64>(list.size());
    return english::startingCount(size, QStringLiteral("earlier recommendation"),
                                  QStringLiteral("earlier recommendations")) +
           verb(size, QStringLiteral(" is"), QStringLiteral(" are")) +
           QStringLiteral(" on record here.");
}

/// A figure with what it is about before its title: "Pillar II: ten earlier recommendations ...".
Figure figureAbout(PcgContext& context, const QString& what, FigureData data) {
    data.title = what + QLatin1String(": ") + data.title;
    return context.numbering.figure(std::move(data));
}

/// "Pillar II"; "No single pillar".
QString shortTitle(int group) { return pillarTitle(group).section(u':', 0, 0); }

/// The figures of one pillar: its recommendations by the meeting that they come from and by
/// standing, and its pairs by implementation where that may be told.
void addFigures(PcgContext& context, const FactsList& list, int group, std::vector<Block>& blocks) {
    const EarlierTally tally = tallyOf(list);
    blocks.push_back(figureAbout(context, shortTitle(group), standingByOrigin(context, list)));
    if (tally.addressed > 0 && tally.mayShowStages())
        blocks.push_back(figureAbout(context, shortTitle(group),
                                     implementationBars(tally, context.trainingMark)));
    else if (tally.addressed > 0 && !tally.reported.empty())
        blocks.push_back(context.numbering.numbered(
            QStringLiteral("Fewer than five partners reported, so that stages are not given.")));
}

/// "(none reported)", "(fewer than five partners reported)", "(six reported)".
QString inBrackets(const EarlierTally& tally, qint64 reported,
                   std::initializer_list<analysis::OtherPart> parts) {
    std::set<qint64> reporters;
    for (const auto part : parts) {
        const auto& more = tally.otherReporters[static_cast<std::size_t>(part)];
        reporters.insert(more.begin(), more.end());
    }
    if (reported == 0) return QStringLiteral(" (none reported)");
    if (static_cast<int>(reporters.size()) < kReportingMembersNeeded)
        return QStringLiteral(" (fewer than five partners reported)");
    return QStringLiteral(" (%1 reported)").arg(number(reported));
}

/// What has a line of its own beside the pairs; empty where nothing has.
QString othersText(const EarlierTally& tally) {
    using analysis::OtherPart;
    QStringList lines;
    const auto add = [&](const analysis::Share& share, const char* one, const char* many,
                         std::initializer_list<OtherPart> parts) {
        if (!share.isEmpty())
            lines << english::count(share.base, QLatin1String(one), QLatin1String(many)) +
                         inBrackets(tally, share.part, parts);
    };
    add(tally.others.coordinators, "pair of recommendation and coordinating partner",
        "pairs of recommendation and coordinating partner",
        {OtherPart::Coordinator, OtherPart::CoordinatorsTogether});
    add(tally.others.reviewers, "pair of recommendation and reviewing partner",
        "pairs of recommendation and reviewing partner",
        {OtherPart::Reviewer, OtherPart::ReviewersTogether});
    add(tally.others.together, "duty that partners have together",
        "duties that partners have together", {OtherPart::Together});
    if (tally.others.invited > 0)
        lines << QStringLiteral("the reports of partners that were invited to take part") +
                     inBrackets(tally, tally.others.invited, {OtherPart::Invited});
    if (lines.isEmpty()) return {};
    return english::listed(lines);
}

Chapter pillarPart(PcgContext& context, const FactsList& list, int group) {
    Chapter part;
    part.title = pillarTitle(group);
    const EarlierTally tally = tallyOf(list);
    QString others = othersText(tally);
    if (!others.isEmpty()) others = QStringLiteral(" Counted by themselves: %1.").arg(others);
    part.blocks.push_back(
        context.numbering.numbered(leadSentence(list) + u' ' + baseSentence(tally) + others));
    addFigures(context, list, group, part.blocks);
    part.blocks.push_back(earlierTable(
        context, list, QStringLiteral("Earlier recommendations %1").arg(onPillar(group))));
    for (const RecommendationFacts* each : list) addPositions(context, *each, part.blocks);
    return part;
}

/// One evaluation recommendation, or several of which nothing but the number is on file.
Row evaluationRow(const FactsList& run) {
    const Recommendation& record = *run.front()->record;
    const QString headline = run.front()->headline();
    const QString without = run.size() == 1 ? QStringLiteral("(text not on file)")
                                            : QStringLiteral("(texts not on file)");
    const auto orDash = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    return row({english::references(referencesOf(run)), headline.isEmpty() ? without : headline,
                orDash(record.owner),
                orDash(record.due.isValid() ? english::day(record.due) : QString()),
                orDash(record.managementResponse.text)});
}

Chapter evaluationPart(PcgContext& context) {
    Chapter part;
    part.title = QStringLiteral("Recommendations of evaluations");
    part.blocks.push_back(context.numbering.numbered(
        QStringLiteral("%1 of evaluations %2 by %3 and %4 not wait for a decision of the "
                       "Policy Consultative Group.")
            .arg(english::startingCount(static_cast<qint64>(context.evaluations.size()),
                                        QStringLiteral("recommendation"),
                                        QStringLiteral("recommendations")),
                 context.evaluations.size() == 1 ? QStringLiteral("is followed")
                                                 : QStringLiteral("are followed"),
                 context.evaluations.size() == 1 ? QStringLiteral("its owner")
                                                 : QStringLiteral("their owners"),
                 context.evaluations.size() == 1 ? QStringLiteral("does") : QStringLiteral("do"))));
    Table table = context.numbering.table(QStringLiteral("Recommendations of evaluations"));
    table.columns = {{2.1}, {2.6}, {1.3}, {1.9}, {2.6}};
    table.heading.push_back(
        row({QStringLiteral("Reference"), QStringLiteral("Recommendation"), QStringLiteral("Owner"),
             QStringLiteral("Due"), QStringLiteral("Management response")}));
    for (std::size_t i = 0; i < context.evaluations.size();) {
        const std::size_t end = endOfBareRun(context, context.evaluations, i);
        const auto from = context.evaluations.begin() + static_cast<std::ptrdiff_t>(i);
        const FactsList run(from, from + static_cast<std::ptrdiff_t>(end - i));
        table.rows.push_back(evaluationRow(run));
        i = end;
    }
    part.blocks.push_back(std::move(table));
    return part;
}

QString pillarsWithoutAny(const PcgContext& context) {
    QStringList without;
    for (int group = 0; group < kPillarGroups - 1; ++group)
        if (ofPillar(context.earlier, group).empty()) without << onPillar(group);
    if (without.isEmpty()) return {};
    return QStringLiteral("No earlier recommendation is on record %1.")
        .arg(english::listed(without));
}

void addOverview(PcgContext& context, Chapter& chapter) {
    const EarlierTally tally = tallyOf(context.earlier);
    QString text = leadSentence(context.earlier) + u' ' + standingSentence(tally);
    if (const QString without = pillarsWithoutAny(context); !without.isEmpty())
        text += u' ' + without;
    chapter.blocks.push_back(context.numbering.numbered(text));
    QString others = othersText(tally);
    if (!others.isEmpty())
        others = QStringLiteral(
                     " The following are counted by themselves and not among the pairs of "
                     "recommendation and partner: %1.")
                     .arg(others);
    chapter.blocks.push_back(context.numbering.numbered(baseSentence(tally) + others));
    const QString all = QStringLiteral("All pillars");
    FigureData standing = standingByPillar(context.earlier, context.trainingMark);
    standing.title = standingBars(tally, {}).title;
    chapter.blocks.push_back(figureAbout(context, all, std::move(standing)));
    if (tally.reported.empty()) return;
    FigureData implementation = implementationByPillar(context.earlier, context.trainingMark);
    implementation.title = implementationBars(tally, {}).title;
    chapter.blocks.push_back(figureAbout(context, all, std::move(implementation)));
}

}  // namespace

Chapter earlierChapter(PcgContext& context) {
    Chapter chapter =
        context.numbering.chapter(QStringLiteral("What earlier recommendations have come to"));
    if (context.earlier.empty())
        chapter.blocks.push_back(
            context.numbering.numbered(QStringLiteral("No earlier recommendation is on record.")));
    else
        addOverview(context, chapter);
    for (int group = 0; group < kPillarGroups && !context.facts.cancel.isCancelled(); ++group)
        if (const FactsList list = ofPillar(context.earlier, group); !list.empty())
            chapter.parts.push_back(pillarPart(context, list, group));
    if (!context.evaluations.empty()) chapter.parts.push_back(evaluationPart(context));
    labelParts(chapter);
    return chapter;
}

}  // namespace pact::report
