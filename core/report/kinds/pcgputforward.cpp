#include "core/report/english.h"
#include "core/report/pcgcontext.h"

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

/// A full stop after what does not end a sentence yet.
QString sentence(QString text) {
    if (!text.isEmpty() && !QStringLiteral(".!?").contains(text.back())) text += u'.';
    return text;
}

QString metaText(const PcgContext& context, const RecommendationFacts& recommendation) {
    QStringList sentences;
    const QString whom = addresseesText(context, recommendation);
    if (!whom.isEmpty()) sentences << sentence(whom);
    sentences << sentence(QStringLiteral("Standing: ") +
                          english::lowered(standingText(context, recommendation)));
    return sentences.join(u' ');
}

/// The recommendation in bold: its reference and current wording, or its headline where the text is
/// not on file.
void addRecommendation(PcgContext& context, const RecommendationFacts& each,
                       std::vector<Block>& blocks) {
    Text text;
    if (each.wording) {
        text.addBold(each.reference() + QLatin1String(". ") + sentence(each.wording->text.text));
        if (each.wording->language.tag != QLatin1String("en"))
            text.language = each.wording->language.tag;
        if (each.wording->status == WordingStatus::UnofficialTranslation)
            text.add(QStringLiteral(" (unofficial translation)"));
    } else {
        text.addBold(each.reference() + QLatin1String(". ") + sentence(each.headline()));
        text.add(QStringLiteral(" The text is not on file; this is its gist."));
        if (!each.record->source.isEmpty()) text.addFootnote(sentence(each.record->source));
    }
    blocks.push_back(Numbering::leading(context.numbering.numbered(std::move(text))));
    blocks.push_back(Numbering::plain(metaText(context, each)));
    addPositions(context, each, blocks);
}

/// Those of which nothing but the number is on file stand in one paragraph for each standing.
void addWithoutText(PcgContext& context, const FactsList& list, std::vector<Block>& blocks) {
    FactsList left = list;
    while (!left.empty()) {
        const QString standing = standingText(context, *left.front());
        FactsList same;
        for (const RecommendationFacts* each : left)
            if (standingText(context, *each) == standing) same.push_back(each);
        std::erase_if(left,
                      [&](const auto* each) { return standingText(context, *each) == standing; });
        Text text;
        text.addBold(english::references(referencesOf(same)) + u'.');
        text.add(QStringLiteral(" %1 not on file. Standing: %2.")
                     .arg(same.size() == 1 ? QStringLiteral("The text is")
                                           : QStringLiteral("The texts are"),
                          english::lowered(standing)));
        blocks.push_back(context.numbering.numbered(std::move(text)));
    }
}

QString originSentence(const OriginGroup& group) {
    const QString number =
        english::startingCount(static_cast<qint64>(group.list.size()),
                               QStringLiteral("recommendation"), QStringLiteral("recommendations"));
    if (!group.origin) return number + QLatin1String(" without a meeting of origin:");
    const Meeting& meeting = *group.origin;
    QString held = meeting.city.isEmpty() ? QString() : QStringLiteral(" in ") + meeting.city;
    if (const QString when = english::whenHeld(meeting); !when.isEmpty()) held += u' ' + when;
    return QStringLiteral("%1 of the meeting “%2”%3:")
        .arg(number, meetingName(meeting),
             held.isEmpty() ? QString() : QStringLiteral(", held") + held);
}

void addOrigin(PcgContext& context, const OriginGroup& group, std::set<const Meeting*>& noted,
               std::vector<Block>& blocks) {
    Text lead(originSentence(group));
    // Its source stands where the meeting is named first.
    if (group.origin && !group.origin->source.isEmpty() && noted.insert(group.origin).second)
        lead.addFootnote(sentence(group.origin->source));
    blocks.push_back(Numbering::leading(context.numbering.numbered(std::move(lead))));
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

/// " on SOFIA-2023/1 to SOFIA-2023/10", or nothing.
QString onWhich(const PcgContext& context, const Decision& decision) {
    QStringList references;
    for (const RecommendationFacts& each : context.facts.counted)
        for (const Step& step : each.steps)
            if (step.decision == &decision) references << each.reference();
    return references.isEmpty() ? QString()
                                : QStringLiteral(" on ") + english::references(references);
}

/// The words in which the meeting's decisions are on record, with their sources.
void addDecisionTexts(PcgContext& context, std::vector<Block>& blocks) {
    std::vector<const Decision*> decisions;
    for (const Decision& decision : context.facts.decisions) {
        if (decision.meeting != context.meeting.id || decision.text.text.isEmpty()) continue;
        if (context.facts.dates.asAt.isValid() && decision.date > context.facts.dates.asAt)
            continue;
        decisions.push_back(&decision);
    }
    std::stable_sort(decisions.begin(), decisions.end(),
                     [](const auto* a, const auto* b) { return isTakenBefore(*a, *b); });
    for (const Decision* taken : decisions) {
        const Decision& decision = *taken;
        Text text(QStringLiteral("Decision of %1%2: %3")
                      .arg(english::day(decision.date), onWhich(context, decision),
                           sentence(decision.text.text)));
        if (!decision.source.isEmpty()) text.addFootnote(sentence(decision.source));
        blocks.push_back(context.numbering.numbered(std::move(text)));
    }
}

}  // namespace

Chapter putForwardChapter(PcgContext& context) {
    Chapter chapter = context.numbering.chapter(QStringLiteral("Recommendations put forward"));
    if (context.putForward.empty())
        chapter.blocks.push_back(context.numbering.numbered(
            QStringLiteral("No recommendation is on record as put before this meeting.")));
    addDecisionTexts(context, chapter.blocks);
    std::set<const Meeting*> noted;
    for (int group = 0; group < kPillarGroups; ++group) {
        const FactsList list = ofPillar(context.putForward, group);
        if (list.empty()) continue;
        Chapter part;
        part.title = pillarTitle(group);
        for (const OriginGroup& origin : byOrigin(context, list))
            addOrigin(context, origin, noted, part.blocks);
        chapter.parts.push_back(std::move(part));
    }
    labelParts(chapter);
    return chapter;
}

}  // namespace pact::report
