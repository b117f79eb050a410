#include "core/report/earliertally.h"
#include "core/report/english.h"
#include "core/report/pcgcontext.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace pact::report {

using namespace domain;

namespace {

/// What a meeting has done with recommendations; their number stands for %1.
QString doneText(Outcome outcome) {
    switch (outcome) {
        case Outcome::Adopted: return QStringLiteral("Adopted %1");
        case Outcome::IdentifiedAsPriority: return QStringLiteral("Identified %1 as priority");
        case Outcome::Reaffirmed: return QStringLiteral("Reaffirmed %1");
        case Outcome::Endorsed: return QStringLiteral("Endorsed %1");
        case Outcome::EndorsedAmended: return QStringLiteral("Endorsed %1 as amended");
        case Outcome::Noted: return QStringLiteral("Took note of %1");
        case Outcome::Deferred: return QStringLiteral("Deferred %1");
        case Outcome::ReferredBack: return QStringLiteral("Referred %1 back");
        case Outcome::NoDecision: return QStringLiteral("Took no decision on %1");
        case Outcome::NotEndorsed: return QStringLiteral("Did not endorse %1");
        case Outcome::Concluded: return QStringLiteral("Concluded %1");
        case Outcome::Superseded: return QStringLiteral("Replaced %1 by later ones");
        case Outcome::Discontinued: return QStringLiteral("Discontinued %1");
        case Outcome::NotRecorded:
            return QStringLiteral("Took a decision that is not recorded on %1");
        default: return QStringLiteral("Considered %1");
    }
}

/// The meetings that recommendations come from, in the order of the list.
std::vector<const Meeting*> originsOf(const PcgContext& context, const FactsList& list) {
    std::vector<const Meeting*> origins;
    for (const RecommendationFacts* each : list) {
        const Meeting* origin = context.facts.meeting(each->record->meeting.value);
        if (origin && std::find(origins.begin(), origins.end(), origin) == origins.end())
            origins.push_back(origin);
    }
    return origins;
}

/// "from Sofia (June 2023)"; other meetings by their name.
QString fromMeeting(const Meeting& meeting) {
    if (meeting.kind != MeetingKind::Ewg) return QStringLiteral("from ") + meetingName(meeting);
    const QString where =
        meeting.city.isEmpty() ? QStringLiteral("the expert working group") : meeting.city;
    const QString month = english::month(meeting);
    return QStringLiteral("from ") + where +
           (month.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(month));
}

FactsList ofOrigin(const FactsList& list, const Meeting* origin) {
    FactsList chosen;
    for (const RecommendationFacts* each : list)
        if (each->record->meeting == origin->id) chosen.push_back(each);
    return chosen;
}

/// ", from Sofia (June 2023)"; ": two from Sofia (June 2023) and one from Bucharest (October
/// 2022)".
QString originsText(const PcgContext& context, const FactsList& list) {
    QStringList parts;
    const auto origins = originsOf(context, list);
    if (origins.size() == 1) return QStringLiteral(", ") + fromMeeting(*origins.front());
    for (const Meeting* origin : origins)
        parts << english::number(static_cast<qint64>(ofOrigin(list, origin).size())) + u' ' +
                     fromMeeting(*origin);
    return parts.isEmpty() ? QString() : QStringLiteral(": ") + english::listed(parts);
}

/// One text for each pillar, with the meetings that the recommendations come from.
QStringList byPillar(const PcgContext& context) {
    QStringList texts;
    for (int group = 0; group < kPillarGroups; ++group) {
        const FactsList list = ofPillar(context.putForward, group);
        if (list.empty()) continue;
        texts << english::startingNumber(static_cast<qint64>(list.size())) + u' ' +
                     onPillar(group) + originsText(context, list);
    }
    return texts;
}

/// Pillar and meetings behind a number that was just given, where there is one pillar only.
QString ofOnePillar(const PcgContext& context) {
    const FactsList& list = context.putForward;
    return QStringLiteral(", ") + onPillar(pillarGroup(*list.front())) + originsText(context, list);
}

/// Whether every addressed partner that reported describes it as done: what the partners reported,
/// not what the Unit thinks (E/CN.7/2020/CRP.8, para. 24).
bool isReadyForReview(const RecommendationFacts& recommendation) {
    bool isReported = false;
    for (const auto& pair : recommendation.pairs) {
        if (!pair.asAt.isValid()) continue;
        isReported = true;
        if (pair.stage != Stage::Implemented && pair.stage != Stage::OngoingPractice) return false;
    }
    return isReported && !isEnd(recommendation.standing);
}

/// Whether the audience may see the report that each stage comes from.
bool isAllShared(const PcgContext& context, const RecommendationFacts& recommendation) {
    const auto reports = context.facts.reportsOn(recommendation.record->id.value);
    return std::all_of(
        recommendation.pairs.begin(), recommendation.pairs.end(), [&](const auto& pair) {
            const QUuid partner = context.facts.partnerOfRow.value(pair.partner);
            return !pair.asAt.isValid() ||
                   std::any_of(reports.begin(), reports.end(), [&](const ProgressReport* report) {
                       return report->partner.value == partner && report->asAt == pair.asAt &&
                              report->stage == pair.stage;
                   });
        });
}

/// Those ready for review of which that may be said: a stage leaves the Unit where the chapter
/// shows it, or where the partners shared it.
FactsList readyForReview(const PcgContext& context) {
    FactsList ready;
    for (int group = 0; group < kPillarGroups; ++group) {
        const FactsList list = ofPillar(context.earlier, group);
        const auto shown = withStagesShown(list);
        for (const RecommendationFacts* each : list)
            if (isReadyForReview(*each) && (shown.contains(each) || isAllShared(context, *each)))
                ready.push_back(each);
    }
    return ready;
}

/// "T-2024/2 (of six partners addressed, five reported)".
QString withBase(const RecommendationFacts& recommendation) {
    const auto addressed = static_cast<qint64>(recommendation.pairs.size());
    return QStringLiteral("%1 (of %2 addressed, %3 reported)")
        .arg(recommendation.reference(),
             english::count(addressed, QStringLiteral("partner"), QStringLiteral("partners")),
             english::number(static_cast<qint64>(reportersOf(recommendation).size())));
}

FactsList standingAt(const FactsList& list, std::initializer_list<Outcome> outcomes) {
    FactsList chosen;
    for (const RecommendationFacts* each : list)
        if (std::find(outcomes.begin(), outcomes.end(), each->standing) != outcomes.end())
            chosen.push_back(each);
    return chosen;
}

Text withLink(const QString& before, const QString& chapter, const QString& after) {
    Text text(before + QLatin1String(" ("));
    const QString id = QStringLiteral("chapter-%1").arg(chapter.size());
    return text.addLink(QStringLiteral("chapter ") + chapter, id).add(u')' + after);
}

void addReview(PcgContext& context, std::vector<Block>& blocks) {
    if (context.putForward.empty()) return;
    const auto number = static_cast<qint64>(context.putForward.size());
    const QStringList parts = byPillar(context);
    const QString single = parts.size() == 1 ? ofOnePillar(context) + u';' : QStringLiteral(":");
    blocks.push_back(context.numbering.lettered(withLink(
        QStringLiteral("To endorse the %1 put before it")
            .arg(number == 1 ? QStringLiteral("recommendation") : recommendationCount(number)),
        QStringLiteral("I"), single)));
    if (parts.size() == 1) return;
    for (const QString& part : parts) blocks.push_back(context.numbering.roman(part + u';'));
}

void addTakeNote(PcgContext& context, std::vector<Block>& blocks) {
    if (context.earlier.empty()) return;
    const auto number = static_cast<qint64>(context.earlier.size());
    const QString what =
        number == 1
            ? QStringLiteral("one earlier recommendation has")
            : QStringLiteral("%1 earlier recommendations have").arg(english::number(number));
    blocks.push_back(context.numbering.lettered(
        withLink(QStringLiteral("To take note of what %1 come to").arg(what), QStringLiteral("II"),
                 QStringLiteral(";"))));
    const FactsList ready = readyForReview(context);
    QStringList bases;
    for (const RecommendationFacts* each : ready) bases << withBase(*each);
    if (!ready.empty())
        blocks.push_back(context.numbering.lettered(
            QStringLiteral("To consider whether %1, which every addressed partner that reported "
                           "describes as implemented or as ongoing practice, can be concluded: %2;")
                .arg(recommendationCount(static_cast<qint64>(ready.size())),
                     english::listed(bases))));
    const FactsList again = standingAt(context.earlier, {Outcome::Deferred, Outcome::ReferredBack});
    if (!again.empty())
        blocks.push_back(context.numbering.lettered(
            QStringLiteral("To take up again the %1 that earlier meetings deferred or referred "
                           "back: %2;")
                .arg(recommendationCount(static_cast<qint64>(again.size())),
                     english::references(referencesOf(again)))));
}

/// The last point of a list ends in a full stop.
void endList(std::vector<Block>& blocks) {
    if (blocks.empty()) return;
    auto* last = std::get_if<Paragraph>(&blocks.back());
    if (!last || last->text.runs.empty()) return;
    QString& text = last->text.runs.back().text;
    if (text.endsWith(u';')) text.replace(text.size() - 1, 1, u'.');
}

std::map<Outcome, FactsList> outcomesHere(const PcgContext& context) {
    std::map<Outcome, FactsList> outcomes;
    for (const RecommendationFacts& each : context.facts.counted)
        for (const Step& step : context.decidedHere(each))
            outcomes[*step.item->outcome].push_back(&each);
    return outcomes;
}

void addInvitation(PcgContext& context, std::vector<Block>& blocks) {
    if (context.putForward.empty())
        blocks.push_back(context.numbering.numbered(
            QStringLiteral("No recommendation is on record as put before this meeting.")));
    std::vector<Block> points;
    Paragraph invitation =
        context.numbering.numbered(QStringLiteral("The Policy Consultative Group is invited:"));
    addReview(context, points);
    addTakeNote(context, points);
    if (context.previous)
        points.push_back(context.numbering.lettered(
            withLink(QStringLiteral("To take note of what has changed since %1")
                         .arg(context.previous->reference),
                     QStringLiteral("III"), QStringLiteral(";"))));
    if (points.empty()) return;
    endList(points);
    blocks.emplace_back(std::move(invitation));
    std::move(points.begin(), points.end(), std::back_inserter(blocks));
}

QString doneWith(Outcome outcome, const FactsList& list) {
    return doneText(outcome).arg(recommendationCount(static_cast<qint64>(list.size())));
}

/// What was before the room, and what it decided.
void addDecided(PcgContext& context, std::vector<Block>& blocks) {
    const auto number = static_cast<qint64>(context.putForward.size());
    if (number > 0) {
        const QStringList parts = byPillar(context);
        const QString single =
            parts.size() == 1 ? ofOnePillar(context) + u'.' : QStringLiteral(":");
        blocks.push_back(context.numbering.numbered(
            withLink(QStringLiteral("The Policy Consultative Group had %1 before it")
                         .arg(recommendationCount(number)),
                     QStringLiteral("I"), single)));
        if (parts.size() > 1)
            for (const QString& part : parts)
                blocks.push_back(context.numbering.lettered(part + u';'));
        endList(blocks);
    }
    const QString when = english::whenHeld(context.meeting);
    QString place =
        context.meeting.city.isEmpty() ? QString() : QStringLiteral(" in ") + context.meeting.city;
    if (!when.isEmpty()) place += u' ' + when;
    if (!place.isEmpty()) place = QStringLiteral(", held%1,").arg(place);
    const auto outcomes = outcomesHere(context);
    if (outcomes.size() == 1) {
        const auto& [outcome, list] = *outcomes.begin();
        blocks.push_back(
            context.numbering.numbered(QStringLiteral("At its meeting%1 the Group %2: %3.")
                                           .arg(place, english::lowered(doneWith(outcome, list)),
                                                english::references(referencesOf(list)))));
        return;
    }
    blocks.push_back(
        context.numbering.numbered(QStringLiteral("At its meeting%1 the Group:").arg(place)));
    for (const auto& [outcome, list] : outcomes)
        blocks.push_back(context.numbering.lettered(QStringLiteral("%1: %2;").arg(
            doneWith(outcome, list), english::references(referencesOf(list)))));
    endList(blocks);
}

void addFurther(PcgContext& context, std::vector<Block>& blocks) {
    if (context.earlier.empty()) return;
    const auto number = static_cast<qint64>(context.earlier.size());
    blocks.push_back(context.numbering.numbered(
        withLink(QStringLiteral("What %1 come to is set out below")
                     .arg(number == 1 ? QStringLiteral("one earlier recommendation has")
                                      : QStringLiteral("%1 earlier recommendations have")
                                            .arg(english::number(number))),
                 QStringLiteral("II"), QStringLiteral("."))));
}

/// Meetings that lie behind us and of which nobody has recorded that they were held.
void addStatus(PcgContext& context, std::vector<Block>& blocks) {
    const QDate end = context.meeting.end.isValid() ? context.meeting.end : context.meeting.start;
    if (context.meeting.status == MeetingStatus::Cancelled) {
        blocks.push_back(context.numbering.numbered(QStringLiteral("This meeting was cancelled.")));
    } else if (context.meeting.status != MeetingStatus::Held && end.isValid() &&
               end < context.facts.today) {
        blocks.push_back(context.numbering.numbered(
            QStringLiteral("That this meeting was held is not on record here.")));
    }
}

}  // namespace

std::vector<Block> openingOf(PcgContext& context) {
    std::vector<Block> blocks;
    for (const QString& paragraph : context.introduction.split(u'\n', Qt::SkipEmptyParts))
        blocks.push_back(context.numbering.numbered(paragraph));
    addStatus(context, blocks);
    if (context.isDecided()) {
        addDecided(context, blocks);
        addFurther(context, blocks);
    } else {
        addInvitation(context, blocks);
    }
    return blocks;
}

}  // namespace pact::report
