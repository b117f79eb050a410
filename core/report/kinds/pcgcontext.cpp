#include "core/report/kinds/pcgcontext.h"

namespace pact::report {

using namespace domain;

namespace {

bool isPutBefore(const Step& step, const Meeting& meeting) {
    return step.item->outcome == Outcome::BeforePcg && step.item->before == meeting.id;
}

bool isReached(const Step& step, const Meeting& meeting) {
    return step.decision->meeting == meeting.id && *step.item->outcome != Outcome::BeforePcg;
}

/// Whether the meeting reviewed what was put before it; conclusions and the like concern what was
/// endorsed long before.
bool isReview(const Step& step, const Meeting& meeting) {
    return isReached(step, meeting) && isDecisionOfPcg(*step.item->outcome);
}

/// The last PCG before the meeting that was over on the as-at date.
const Meeting* previousOf(const PaperContext& context) {
    const QDate start = context.meeting->start;
    const QDate next = context.facts.dates.asAt.addDays(1);
    return lastHeldBefore(context.facts, MeetingKind::Pcg, qMin(start, next));
}

}  // namespace

PcgContext::PcgContext(const PaperContext& context)
    : PaperContext(context), previous(previousOf(context)) {
    divide();
}

void PcgContext::divide() {
    for (const RecommendationFacts& each : facts.counted) {
        bool isHere = false;
        for (const Step& step : each.steps)
            isHere = isHere || isPutBefore(step, *meeting) || isReview(step, *meeting);
        FactsList& list = each.isEvaluation() ? evaluations : isHere ? putForward : earlier;
        list.push_back(&each);
    }
    for (FactsList* list : {&putForward, &earlier, &evaluations}) sortByOrigin(facts, *list);
}

std::vector<Step> PcgContext::decidedHere(const RecommendationFacts& recommendation) const {
    std::vector<Step> steps;
    for (const Step& step : recommendation.steps)
        if (isReached(step, *meeting)) steps.push_back(step);
    return steps;
}

bool PcgContext::isDecided() const {
    for (const RecommendationFacts& each : facts.counted)
        if (!decidedHere(each).empty()) return true;
    return false;
}

Text PcgContext::titleOf(const Meeting& of) const {
    if (of.title.isEmpty()) return of.reference;
    const bool isTranslated = reader.isTranslated(of.id.value, QStringLiteral("title"));
    return entered(of.title, isTranslated ? words.language() : QStringLiteral("en"));
}

namespace {

/// Nothing but the number is on file, and nobody is addressed.
bool isBare(const RecommendationFacts& each) {
    return each.headline().isEmpty() && !each.wording && each.pairs.empty();
}

bool canShareRow(const PcgContext& context, const RecommendationFacts& a,
                 const RecommendationFacts& b) {
    const auto stem = [](const QString& reference) { return reference.section(u'/', 0, 0); };
    return isBare(a) && isBare(b) && standingText(context, a) == standingText(context, b) &&
           stem(a.reference()) == stem(b.reference());
}

}  // namespace

std::vector<FactsList> sharingRows(const PcgContext& context, const FactsList& list) {
    std::vector<FactsList> runs;
    for (const RecommendationFacts* each : list) {
        if (!runs.empty() && canShareRow(context, *runs.back().front(), *each))
            runs.back().push_back(each);
        else
            runs.push_back({each});
    }
    return runs;
}

std::vector<Text> namingCells(const PcgContext& context, const FactsList& run) {
    const Phrasebook& words = context.words;
    Text headline = context.headline(*run.front());
    if (headline.plain().isEmpty())
        headline =
            run.size() == 1 ? words.say("(text not on file)") : words.say("(texts not on file)");
    return {words.references(referencesOf(run)), std::move(headline)};
}

Text orDash(Text text) {
    if (text.plain().isEmpty()) text = Text(QStringLiteral("–"));
    return text;
}

Text enteredInEnglish(const PaperContext& context, const QString& text) {
    return context.entered(text, QStringLiteral("en"));
}

}  // namespace pact::report
