#include "core/report/kinds/pcgcontext.h"

#include <algorithm>
#include <set>

namespace pact::report {

using namespace domain;

namespace {

/// The recommendations of a list that come from one meeting (null: from none), in a row.
struct OriginGroup {
    const Meeting* origin;
    FactsList list;
};

std::vector<OriginGroup> byOrigin(const PcgContext& context, const FactsList& list) {
    std::vector<OriginGroup> groups;
    for (const RecommendationFacts* each : list) {
        const Meeting* origin = context.facts.meeting(each->record->meeting.value);
        const auto found =
            std::find_if(groups.begin(), groups.end(),
                         [origin](const OriginGroup& g) { return g.origin == origin; });
        if (found == groups.end())
            groups.push_back({origin, {each}});
        else
            found->list.push_back(each);
    }
    return groups;
}

QString standingSentence(const PcgContext& context, const RecommendationFacts& recommendation) {
    return context.words.say("Standing: %1.", {lowered(standingText(context, recommendation))});
}

/// Whether there is a text, to whom it is addressed, and its standing.
QString metaText(const PcgContext& context, const RecommendationFacts& recommendation) {
    QStringList sentences;
    if (!recommendation.wording)
        sentences << context.words.say("The text is not on file; this is its gist.");
    const QString whom = addresseesText(context, recommendation);
    if (!whom.isEmpty()) sentences << sentence(whom);
    sentences << standingSentence(context, recommendation);
    return sentences.join(u' ');
}

/// The reference and the text in bold; the mark of another language is not.
Text inBold(const RecommendationFacts& each, Text text) {
    Run& first = text.runs.front();
    first.text = each.reference() + QLatin1String(". ") + sentence(first.text);
    first.style = Run::Style::Bold;
    return text;
}

/// The recommendation in bold: its reference and current wording, or its headline where the text is
/// not on file.
Text boldText(const PcgContext& context, const RecommendationFacts& each) {
    if (!each.wording) {
        Text text = inBold(each, context.headline(each));
        if (!each.record->source.isEmpty()) text.addFootnote(sentence(each.record->source));
        return text;
    }
    const Wording& wording = *each.wording;
    Text text = inBold(each, context.entered(wording.text.text, wording.language.tag));
    if (wording.status != WordingStatus::UnofficialTranslation) return text;
    Text marked = compose::filled(context.words.say("%1 (unofficial translation)"), {text});
    marked.language = text.language;
    return marked;
}

void addRecommendation(const PcgContext& context, const RecommendationFacts& each,
                       std::vector<Block>& blocks) {
    blocks.emplace_back(compose::leading(compose::numbered(boldText(context, each))));
    blocks.emplace_back(compose::plain(metaText(context, each)));
    addPositions(context, each, blocks);
}

/// Those of which nothing but the number is on file stand in one paragraph for each standing.
void addWithoutText(const PcgContext& context, const FactsList& list, std::vector<Block>& blocks) {
    FactsList left = list;
    while (!left.empty()) {
        const QString standing = standingText(context, *left.front());
        FactsList same;
        for (const RecommendationFacts* each : left)
            if (standingText(context, *each) == standing) same.push_back(each);
        std::erase_if(left,
                      [&](const auto* each) { return standingText(context, *each) == standing; });
        Text references;
        references.addBold(sentence(context.words.references(referencesOf(same))));
        blocks.emplace_back(compose::numbered(
            compose::filled(context.words.say("%1 Text not on file. Standing: %2."),
                            {references, lowered(standing)})));
    }
}

/// Place and days of a meeting, as far as they are known.
QString whereAndWhen(const PcgContext& context, const Meeting& meeting) {
    const QString days = context.words.days(meeting);
    if (meeting.city.isEmpty() || days.isEmpty()) return meeting.city + days;
    return context.words.say("%1, %2", {meeting.city, days});
}

Text originSentence(const PcgContext& context, const OriginGroup& group) {
    const Phrasebook& words = context.words;
    const auto number = static_cast<qint64>(group.list.size());
    if (!group.origin)
        return words.count("{N} recommendation(s) without a meeting of origin:", number);
    const Text title = compose::filled(words.say("“%1”"), {context.titleOf(*group.origin)});
    const QString held = whereAndWhen(context, *group.origin);
    if (held.isEmpty())
        return compose::filled(words.count("{N} recommendation(s) of the meeting %1:", number),
                               {title});
    return compose::filled(words.count("{N} recommendation(s) of the meeting %1 (%2):", number),
                           {title, held});
}

void addOrigin(const PcgContext& context, const OriginGroup& group, std::set<const Meeting*>& noted,
               std::vector<Block>& blocks) {
    Text lead = originSentence(context, group);
    // Its source stands where the meeting is named first.
    if (group.origin && !group.origin->source.isEmpty() && noted.insert(group.origin).second)
        lead.addFootnote(sentence(group.origin->source));
    blocks.emplace_back(compose::leading(compose::numbered(std::move(lead))));
    FactsList bare;
    for (const RecommendationFacts* each : group.list) {
        const bool hasText = each->wording || !each->headline().isEmpty();
        if (hasText)
            addRecommendation(context, *each, blocks);
        else
            bare.push_back(each);
    }
    addWithoutText(context, bare, blocks);
}

/// What a decision was about, in the order of the paper.
QStringList decidedOn(const PcgContext& context, const Decision& decision) {
    QStringList references;
    for (const RecommendationFacts& each : context.facts.counted)
        for (const Step& step : each.steps)
            if (step.decision == &decision) references << each.reference();
    return references;
}

/// "Decision of 13 November 2024 on SOFIA-2023/1 to SOFIA-2023/10: ..." with its source.
Text decisionText(const PcgContext& context, const Decision& decision) {
    const Phrasebook& words = context.words;
    const QStringList on = decidedOn(context, decision);
    const Text day(words.day(decision.date));
    Text said = enteredInEnglish(context, sentence(decision.text.text));
    Text text = on.isEmpty() ? compose::filled(words.say("Decision of %1: %2"), {day, said})
                             : compose::filled(words.say("Decision of %1 on %2: %3"),
                                               {day, words.references(on), said});
    if (!decision.source.isEmpty()) text.addFootnote(sentence(decision.source));
    return text;
}

/// The words in which the meeting's decisions are on record.
void addDecisionTexts(const PcgContext& context, std::vector<Block>& blocks) {
    std::vector<const Decision*> decisions;
    const QDate limit = context.facts.dates.asAt;
    for (const Decision& decision : context.facts.decisions) {
        const bool isLater = limit.isValid() && decision.date > limit;
        const bool isLeftOut = context.hasFilter() && decidedOn(context, decision).isEmpty();
        if (decision.meeting == context.meeting->id && !decision.text.text.isEmpty() && !isLater &&
            !isLeftOut)
            decisions.push_back(&decision);
    }
    std::stable_sort(decisions.begin(), decisions.end(),
                     [](const auto* a, const auto* b) { return isTakenBefore(*a, *b); });
    for (const Decision* decision : decisions)
        blocks.emplace_back(compose::numbered(decisionText(context, *decision)));
}

}  // namespace

Chapter putForwardChapter(const PcgContext& context) {
    Chapter chapter =
        compose::chapter("put-forward", context.words.say("Recommendations put forward"));
    if (context.putForward.empty())
        chapter.blocks.emplace_back(compose::numbered(noneText(
            context, PACT_PHRASE("No recommendation is on record as put before this meeting."),
            PACT_PHRASE("No recommendation that may be given in this paper is on record as put "
                        "before this meeting."))));
    addDecisionTexts(context, chapter.blocks);
    std::set<const Meeting*> noted;
    for (int group = 0; group < kPillarGroups; ++group) {
        const FactsList list = ofPillar(context.putForward, group);
        if (list.empty()) continue;
        Chapter part;
        part.title = pillarTitle(context.words, group);
        for (const OriginGroup& origin : byOrigin(context, list))
            addOrigin(context, origin, noted, part.blocks);
        chapter.parts.push_back(std::move(part));
    }
    return chapter;
}

}  // namespace pact::report
