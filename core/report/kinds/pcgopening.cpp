#include "core/report/earliertally.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/recommendationtext.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace pact::report {

using namespace domain;

namespace {

/// What a meeting has done with recommendations, whose references stand for %1.
const char* donePhrase(Outcome outcome) {
    switch (outcome) {
        case Outcome::Adopted: return PACT_PHRASE("The Group adopted {n} recommendation(s): %1.");
        case Outcome::IdentifiedAsPriority:
            return PACT_PHRASE("The Group identified {n} recommendation(s) as priority: %1.");
        case Outcome::Reaffirmed:
            return PACT_PHRASE("The Group reaffirmed {n} recommendation(s): %1.");
        case Outcome::Endorsed: return PACT_PHRASE("The Group endorsed {n} recommendation(s): %1.");
        case Outcome::EndorsedAmended:
            return PACT_PHRASE("The Group endorsed {n} recommendation(s) as amended: %1.");
        case Outcome::Noted:
            return PACT_PHRASE("The Group took note of {n} recommendation(s): %1.");
        case Outcome::Deferred: return PACT_PHRASE("The Group deferred {n} recommendation(s): %1.");
        case Outcome::ReferredBack:
            return PACT_PHRASE("The Group referred {n} recommendation(s) back: %1.");
        case Outcome::NoDecision:
            return PACT_PHRASE("The Group took no decision on {n} recommendation(s): %1.");
        case Outcome::NotEndorsed:
            return PACT_PHRASE("The Group did not endorse {n} recommendation(s): %1.");
        case Outcome::Concluded:
            return PACT_PHRASE("The Group concluded {n} recommendation(s): %1.");
        case Outcome::Superseded:
            return PACT_PHRASE("The Group replaced {n} recommendation(s) by later ones: %1.");
        case Outcome::Discontinued:
            return PACT_PHRASE("The Group discontinued {n} recommendation(s): %1.");
        case Outcome::NotRecorded:
            return PACT_PHRASE(
                "The Group took a decision that is not recorded on {n} recommendation(s): %1.");
        default: return PACT_PHRASE("The Group considered {n} recommendation(s): %1.");
    }
}

qint64 sizeOf(const FactsList& list) { return static_cast<qint64>(list.size()); }

/// "Sofia (June 2023)"; other meetings by their name.
QString originName(const PcgContext& context, const Meeting& meeting) {
    const QString month = context.words.month(meeting);
    if (meeting.kind != MeetingKind::Ewg || meeting.city.isEmpty() || month.isEmpty())
        return context.titleOf(meeting).plain();
    return context.words.say("%1 (%2)", {meeting.city, month});
}

/// The meetings that recommendations come from, in the order of the list, and how many each.
std::vector<std::pair<const Meeting*, qint64>> originsOf(const PcgContext& context,
                                                         const FactsList& list) {
    std::vector<std::pair<const Meeting*, qint64>> origins;
    for (const RecommendationFacts* each : list) {
        const Meeting* origin = context.facts.meeting(each->record->meeting.value);
        if (!origin) continue;
        const auto found = std::find_if(origins.begin(), origins.end(),
                                        [origin](const auto& o) { return o.first == origin; });
        if (found == origins.end())
            origins.emplace_back(origin, 1);
        else
            ++found->second;
    }
    return origins;
}

/// "on illicit financial flows (pillar II), from Sofia (June 2023)"; with more than one meeting
/// "on ...: two from Sofia (June 2023) and one from Bucharest (October 2022)".
QString whatAndWhence(const PcgContext& context, const FactsList& list) {
    const Phrasebook& words = context.words;
    const QString what = onPillar(words, pillarGroup(*list.front()));
    const auto origins = originsOf(context, list);
    QStringList whence;
    for (const auto& [origin, number] : origins) {
        const QString name = originName(context, *origin);
        whence << (origins.size() == 1 ? name : words.count("{n} from %1", number, {name}));
    }
    if (origins.size() > 1) return words.say("%1: %2", {what, words.listed(whence)});
    return whence.isEmpty() ? what : words.say("%1, from %2", {what, whence.front()});
}

/// One list for each pillar that has any.
std::vector<FactsList> byPillar(const FactsList& list) {
    std::vector<FactsList> lists;
    for (int group = 0; group < kPillarGroups; ++group)
        if (FactsList of = ofPillar(list, group); !of.empty()) lists.push_back(std::move(of));
    return lists;
}

Text toChapter(const char* code) { return compose::reference(compose::chapterId(code)); }

/// Each pillar's line below a sentence that ends in a colon.
void addPillars(const PcgContext& context, const std::vector<FactsList>& pillars,
                Paragraph (*paragraphOf)(Text), std::vector<Block>& blocks) {
    for (const FactsList& list : pillars)
        blocks.emplace_back(paragraphOf(
            context.words.count("{N} %1;", sizeOf(list), {whatAndWhence(context, list)})));
}

Text endorsePoint(const PcgContext& context, const std::vector<FactsList>& pillars) {
    const Phrasebook& words = context.words;
    const qint64 number = sizeOf(context.putForward);
    const bool pointsOn = context.wants("put-forward");
    if (pillars.size() > 1)
        return compose::filled(pointsOn ? words.count("To review, with a view to endorsing, the "
                                                      "{n} recommendation(s) put before it (%1):",
                                                      number)
                                        : words.count("To review, with a view to endorsing, the "
                                                      "{n} recommendation(s) put before it:",
                                                      number),
                               {toChapter("put-forward")});
    const Text what(whatAndWhence(context, pillars.front()));
    return compose::filled(pointsOn ? words.count("To review, with a view to endorsing, the {n} "
                                                  "recommendation(s) put before it (%1), %2;",
                                                  number)
                                    : words.count("To review, with a view to endorsing, the {n} "
                                                  "recommendation(s) put before it, %2;",
                                                  number),
                           {toChapter("put-forward"), what});
}

void addReview(const PcgContext& context, std::vector<Block>& blocks) {
    if (context.putForward.empty()) return;
    const auto pillars = byPillar(context.putForward);
    blocks.emplace_back(compose::lettered(endorsePoint(context, pillars)));
    if (pillars.size() > 1) addPillars(context, pillars, compose::romanNumbered, blocks);
}

/// Those ready for review of which that may be said.
FactsList readyForReview(const PcgContext& context) {
    FactsList ready;
    for (const FactsList& list : byPillar(context.earlier))
        for (const RecommendationFacts* each : list)
            if (isReadyForReview(context, *each)) ready.push_back(each);
    return ready;
}

void addReady(const PcgContext& context, std::vector<Block>& blocks) {
    const FactsList ready = readyForReview(context);
    if (ready.empty()) return;
    QStringList bases;
    for (const RecommendationFacts* each : ready) bases << withBase(context, *each);
    blocks.emplace_back(compose::lettered(context.words.count(
        "To consider whether to conclude {n} recommendation(s) that every addressed partner that "
        "reported describes as implemented or as ongoing practice: %1;",
        sizeOf(ready), {context.words.listed(bases)})));
}

void addAgain(const PcgContext& context, std::vector<Block>& blocks) {
    FactsList again;
    for (const RecommendationFacts* each : context.earlier)
        if (each->standing == Outcome::Deferred || each->standing == Outcome::ReferredBack)
            again.push_back(each);
    if (again.empty()) return;
    blocks.emplace_back(compose::lettered(context.words.count(
        "To take up again the {n} recommendation(s) that earlier meetings deferred or referred "
        "back: %1;",
        sizeOf(again), {context.words.references(referencesOf(again))})));
}

void addTakeNote(const PcgContext& context, std::vector<Block>& blocks) {
    if (!context.earlier.empty() && context.wants("earlier"))
        blocks.emplace_back(compose::lettered(compose::filled(
            context.words.count(
                "To take note of the follow-up to {n} earlier recommendation(s) (%1);",
                sizeOf(context.earlier)),
            {toChapter("earlier")})));
    addReady(context, blocks);
    addAgain(context, blocks);
    if (context.previous && context.wants("changes"))
        blocks.emplace_back(compose::lettered(
            compose::filled(context.words.say("To take note of what has changed since %1 (%2);"),
                            {context.previous->reference, toChapter("changes")})));
}

void addInvitation(const PcgContext& context, std::vector<Block>& blocks) {
    if (context.putForward.empty())
        blocks.emplace_back(compose::numbered(noneText(
            context, PACT_PHRASE("No recommendation is on record as put before this meeting."),
            PACT_PHRASE("No recommendation that may be given in this paper is on record as put "
                        "before this meeting."))));
    std::vector<Block> points;
    addReview(context, points);
    addTakeNote(context, points);
    if (points.empty()) return;
    compose::endList(points);
    blocks.emplace_back(compose::leading(
        compose::numbered(context.words.say("The Policy Consultative Group is invited:"))));
    std::move(points.begin(), points.end(), std::back_inserter(blocks));
}

/// What was before the room.
void addBefore(const PcgContext& context, std::vector<Block>& blocks) {
    if (context.putForward.empty() || !context.wants("put-forward")) return;
    const Phrasebook& words = context.words;
    const qint64 number = sizeOf(context.putForward);
    const auto pillars = byPillar(context.putForward);
    if (pillars.size() == 1) {
        const Text what(whatAndWhence(context, pillars.front()));
        blocks.emplace_back(compose::numbered(compose::filled(
            words.count("The Policy Consultative Group had {n} recommendation(s) before it (%1), "
                        "%2.",
                        number),
            {toChapter("put-forward"), what})));
        return;
    }
    blocks.emplace_back(compose::leading(compose::numbered(compose::filled(
        words.count("The Policy Consultative Group had {n} recommendation(s) before it (%1):",
                    number),
        {toChapter("put-forward")}))));
    addPillars(context, pillars, compose::lettered, blocks);
    compose::endList(blocks);
}

/// Where and when the room met, as far as that is known.
void addHeld(const PcgContext& context, std::vector<Block>& blocks) {
    const Phrasebook& words = context.words;
    const QString when = words.whenHeld(*context.meeting);
    const QString& city = context.meeting->city;
    if (when.isEmpty()) return;
    blocks.emplace_back(compose::numbered(
        city.isEmpty() ? words.say("The Policy Consultative Group met %1.", {when})
                       : words.say("The Policy Consultative Group met in %1 %2.", {city, when})));
}

/// What the room decided, one sentence for each outcome.
void addDecided(const PcgContext& context, std::vector<Block>& blocks) {
    std::map<Outcome, FactsList> outcomes;
    for (const RecommendationFacts& each : context.facts.counted)
        for (const Step& step : context.decidedHere(each))
            outcomes[*step.item->outcome].push_back(&each);
    for (const auto& [outcome, list] : outcomes)
        blocks.emplace_back(compose::numbered(context.words.count(
            donePhrase(outcome), sizeOf(list), {context.words.references(referencesOf(list))})));
}

void addFurther(const PcgContext& context, std::vector<Block>& blocks) {
    if (context.earlier.empty() || !context.wants("earlier")) return;
    blocks.emplace_back(compose::numbered(compose::filled(
        context.words.count("The follow-up to {n} earlier recommendation(s) is set out below (%1).",
                            sizeOf(context.earlier)),
        {toChapter("earlier")})));
}

/// Meetings that lie behind us and of which nobody has recorded that they were held.
void addStatus(const PcgContext& context, std::vector<Block>& blocks) {
    const QDate end = lastDay(*context.meeting);
    const auto status = context.meeting->status;
    if (status == MeetingStatus::Cancelled)
        blocks.emplace_back(compose::numbered(context.words.say("This meeting was cancelled.")));
    else if (status != MeetingStatus::Held && end.isValid() && end < context.facts.today)
        blocks.emplace_back(compose::numbered(
            context.words.say("There is no record here that this meeting was held.")));
}

}  // namespace

std::vector<Block> openingOf(const PcgContext& context) {
    std::vector<Block> blocks;
    addStatus(context, blocks);
    if (context.isDecided()) {
        addHeld(context, blocks);
        addBefore(context, blocks);
        addDecided(context, blocks);
        addFurther(context, blocks);
    } else if (context.meeting->status != MeetingStatus::Cancelled) {
        addInvitation(context, blocks);
    }
    return blocks;
}

}  // namespace pact::report
