#include "core/report/recommendationtext.h"

#include "core/report/earliertally.h"
#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/wordingsteps.h"
#include "core/report/tones.h"

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

/// The steps that one meeting took on one day.
struct Occasion {
    const Decision* decision;
    QStringList steps;
};

std::vector<Occasion> occasionsOf(const PaperContext& context,
                                  const RecommendationFacts& recommendation) {
    std::vector<Occasion> occasions;
    for (const Step& step : recommendation.steps) {
        const bool isSame = !occasions.empty() &&
                            occasions.back().decision->meeting == step.decision->meeting &&
                            occasions.back().decision->date == step.decision->date;
        if (!isSame) occasions.push_back({step.decision, {}});
        occasions.back().steps << lowered(outcomeText(context, *step.item));
    }
    return occasions;
}

/// What has a line of its own beside the pairs, with the number that reported where it is told.
struct OtherLine {
    std::set<analysis::OtherPart> parts;
    analysis::Share share;
    const char* withReporters;
    const char* asFarAsTold;  ///< the same outside the Unit
    const char* without;
};

std::vector<OtherLine> otherLines(const analysis::OtherDuties& others) {
    using analysis::OtherPart;
    return {{{OtherPart::Together},
             others.together,
             PACT_PHRASE("Duties that partners have together: %1; reported on: %2."),
             PACT_PHRASE("Duties that partners have together: %1; reported on, as far as this "
                         "paper may tell: %2."),
             PACT_PHRASE("Duties that partners have together: %1.")},
            {{OtherPart::Coordinator, OtherPart::CoordinatorsTogether},
             others.coordinators,
             PACT_PHRASE("Coordinating partners: %1; reported: %2."),
             PACT_PHRASE("Coordinating partners: %1; reported, as far as this paper may tell: %2."),
             PACT_PHRASE("Coordinating partners: %1.")},
            {{OtherPart::Reviewer, OtherPart::ReviewersTogether},
             others.reviewers,
             PACT_PHRASE("Reviewing partners: %1; reported: %2."),
             PACT_PHRASE("Reviewing partners: %1; reported, as far as this paper may tell: %2."),
             PACT_PHRASE("Reviewing partners: %1.")}};
}

QStringList othersTexts(const PaperContext& context, const RecommendationFacts& recommendation) {
    const Phrasebook& words = context.words;
    const analysis::OtherDuties others = analysis::Snapshot::counted(recommendation.others);
    QStringList texts;
    for (const OtherLine& line : otherLines(others)) {
        if (line.share.isEmpty()) continue;
        const Telling telling = tellingOf(context, circleOf(context, recommendation, line.parts));
        const QString base = words.figures(line.share.base);
        texts << (telling == Telling::Nothing
                      ? words.say(line.without, {base})
                      : words.say(context.leavesTheUnit() ? line.asFarAsTold : line.withReporters,
                                  {base, reportersText(context, telling, line.share.part)}));
    }
    const Telling invited =
        tellingOf(context, circleOf(context, recommendation, {analysis::OtherPart::Invited}));
    if (others.invited > 0 && invited != Telling::Nothing)
        texts << words.say(
            context.leavesTheUnit()
                ? PACT_PHRASE("Invited partners that reported, as far as this paper may tell: %1.")
                : PACT_PHRASE("Invited partners that reported: %1."),
            {reportersText(context, invited, others.invited)});
    return texts;
}

QString pairsText(const PaperContext& context, const RecommendationFacts& recommendation) {
    const Phrasebook& words = context.words;
    const EarlierTally tally = tallyOf({&recommendation});
    const auto addressed = static_cast<qint64>(tally.partners.size());
    const auto asked = static_cast<qint64>(tally.asked.size());
    const auto nothing = static_cast<qint64>(tally.nothingToReport.size());
    const Telling telling = tellingOf(context, recommendation);
    QStringList values{words.figures(addressed), words.figures(asked),
                       words.figures(addressed - asked)};
    if (telling == Telling::Nothing)
        return words.say(
            "Partners addressed: %1; asked to report: %2; not asked: %3. How many "
            "reported, and what, is not given, since this would disclose information about only a "
            "few partners.",
            values);
    values << reportersText(context, telling, static_cast<qint64>(tally.reported.size()));
    if (nothing == 0 || !mayTell(context, tally.nothingToReport.size()))
        return words.say(
            context.leavesTheUnit()
                ? PACT_PHRASE("Partners addressed: %1; asked to report: %2; not asked: %3; "
                              "reported, as far as this paper may tell: %4.")
                : PACT_PHRASE("Partners addressed: %1; asked to report: %2; not asked: %3; "
                              "reported: %4."),
            values);
    values << words.figures(nothing);
    return words.say(
        context.leavesTheUnit()
            ? PACT_PHRASE("Partners addressed: %1; asked to report: %2; not asked: %3; reported, "
                          "as far as this paper may tell: %4; answered having nothing to report: "
                          "%5.")
            : PACT_PHRASE("Partners addressed: %1; asked to report: %2; not asked: %3; reported: "
                          "%4; answered having nothing to report: %5."),
        values);
}

/// "Stages reported: in progress (3), implemented (2).", or why they are not told.
QString stagesText(const PaperContext& context, const RecommendationFacts& recommendation) {
    const Phrasebook& words = context.words;
    if (reportersOf(recommendation).empty() ||
        tellingOf(context, recommendation) == Telling::Nothing)
        return {};
    if (tellsStages(context, recommendation))
        return words.say("Stages reported: %1.", {stagesReported(context, recommendation)});
    return words.say(
        "This paper may tell of the reports of fewer than five partners; stages are therefore not "
        "given.");
}

}  // namespace

Text statementText(const PaperContext& context, const RecommendationFacts& recommendation) {
    if (recommendation.wording)
        return boldWording(context, recommendation.reference(), *recommendation.wording);
    Text text = context.headline(recommendation);
    const bool hasHeadline = !text.plain().isEmpty();
    if (!hasHeadline) text = Text(QString());
    Run& said = text.runs.front();
    said.text =
        recommendation.reference() + u'.' + (hasHeadline ? u' ' + sentence(said.text) : QString());
    said.style = Run::Style::Bold;
    text.add(u' ' + (hasHeadline ? context.words.say("The text is not on file; this is its gist.")
                                 : context.words.say("The text is not on file.")));
    if (!recommendation.record->source.isEmpty())
        text.addFootnote(sentence(recommendation.record->source));
    return text;
}

Text bareStatement(const PaperContext& context, const FactsList& list) {
    const Phrasebook& words = context.words;
    Text text;
    text.addBold(words.references(referencesOf(list)) + u'.')
        .add(u' ' + (list.size() == 1 ? words.say("The text is not on file.")
                                      : words.say("The texts are not on file.")));
    const QString& source = list.front()->record->source;
    if (!source.isEmpty()) text.addFootnote(sentence(source));
    return text;
}

namespace {

/// "TEWG-2024, 7 March 2024".
QString occasion(const PaperContext& context, const Meeting* meeting, QDate date) {
    if (!meeting) return context.words.day(date);
    if (!date.isValid()) return meeting->reference;
    return context.words.say("%1, %2", {meeting->reference, context.words.day(date)});
}

}  // namespace

QString stepsText(const PaperContext& context, const RecommendationFacts& recommendation) {
    QStringList texts;
    for (const Occasion& each : occasionsOf(context, recommendation)) {
        const Meeting* meeting = context.facts.meeting(each.decision->meeting.value);
        texts << context.words.say("%1 (%2)", {context.words.listed(each.steps),
                                               occasion(context, meeting, each.decision->date)});
    }
    return context.words.series(texts);
}

QString reportersText(const PaperContext& context, Telling telling, qint64 reported) {
    if (reported == 0) return context.words.say("none of them");
    return telling == Telling::Number ? context.words.figures(reported)
                                      : context.words.say("fewer than five of them");
}

QString reportersCell(const PaperContext& context, const RecommendationFacts& recommendation) {
    const Telling telling = tellingOf(context, recommendation);
    if (recommendation.pairs.empty() || telling == Telling::Nothing) return {};
    return telling == Telling::Number
               ? context.words.figures(static_cast<qint64>(reportersOf(recommendation).size()))
               : QStringLiteral("<%1").arg(kReportingMembersNeeded);
}

QString reportsCountedText(const PaperContext& context) {
    if (!context.leavesTheUnit()) return {};
    return context.words.say(
        "Reports that partners did not agree to share are counted only where at least five "
        "partners sent such a report on the same recommendation.");
}

QString leftOutText(const PaperContext& context, const FactsList& list) {
    if (!leavesReportersOut(context, list)) return {};
    return u' ' + context.words.say(
                      "Reports on recommendations where their number would disclose information "
                      "about only a few partners are not counted here.");
}

QString withBase(const PaperContext& context, const RecommendationFacts& recommendation) {
    const Phrasebook& words = context.words;
    return words.say("%1 (partners addressed: %2; reported: %3)",
                     {recommendation.reference(),
                      words.figures(static_cast<qint64>(recommendation.pairs.size())),
                      reportersText(context, tellingOf(context, recommendation),
                                    static_cast<qint64>(reportersOf(recommendation).size()))});
}

QString stagesReported(const PaperContext& context, const RecommendationFacts& recommendation) {
    const EarlierTally tally = tallyOf({&recommendation});
    QStringList parts;
    for (const std::size_t i : kStagesAsDrawn)
        if (i != 0 && tally.stages[i] > 0)
            parts << QStringLiteral("%1 (%2)").arg(
                lowered(context.words.label(static_cast<Stage>(i))),
                context.words.figures(tally.stages[i]));
    return context.words.listed(parts);
}

QString implementationText(const PaperContext& context, const RecommendationFacts& recommendation) {
    QStringList texts;
    if (!recommendation.pairs.empty())
        texts << pairsText(context, recommendation) << stagesText(context, recommendation);
    texts += othersTexts(context, recommendation);
    texts.removeAll(QString());
    return texts.join(u' ');
}

void keepTogether(std::vector<Block>& blocks, std::size_t from) {
    for (std::size_t i = from; i + 1 < blocks.size(); ++i) {
        if (auto* paragraph = std::get_if<Paragraph>(&blocks[i])) paragraph->keepsWithNext = true;
        if (auto* form = std::get_if<Form>(&blocks[i])) form->keepsWithNext = true;
    }
}

}  // namespace pact::report
