#include "core/report/pcgcontext.h"

#include "core/report/english.h"
#include "core/report/tones.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

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

QString roleText(Role role) {
    switch (role) {
        case Role::Lead: return QStringLiteral("to be led by");
        case Role::Implementer: return QStringLiteral("addressed to");
        case Role::Coordinator: return QStringLiteral("coordinated by");
        case Role::Reviewer: return QStringLiteral("reviewed by");
    }
    return {};
}

QString modeText(Mode mode) {
    switch (mode) {
        case Mode::Each: return {};
        case Mode::Together: return QStringLiteral(" (together)");
        case Mode::Invited: return QStringLiteral(" (invited)");
    }
    return {};
}

QString groupName(const PaperFacts& facts, const QUuid& id) {
    for (const PartnerGroup& group : facts.groups)
        if (group.id.value == id) return english::lowered(group.title);
    return QStringLiteral("a group of partners");
}

QString bodyName(const PaperFacts& facts, const QUuid& id) {
    for (const Body& body : facts.bodies)
        if (body.id.value == id) return body.title;
    return QStringLiteral("a body");
}

/// Groups first, then partners in their order, then bodies: those with this role and mode.
QStringList namesFor(const PaperFacts& facts, const RecommendationFacts& recommendation, Role role,
                     Mode mode) {
    QStringList groups;
    QStringList bodies;
    std::vector<QUuid> partners;
    for (const Addressee* each : recommendation.addressees) {
        if (each->role != role || each->mode != mode) continue;
        if (!each->group.isNull()) groups << groupName(facts, each->group.value);
        if (!each->partner.isNull()) partners.push_back(each->partner.value);
        if (!each->body.isNull()) bodies << bodyName(facts, each->body.value);
    }
    groups.removeDuplicates();  // what was merged may have named the same
    bodies.removeDuplicates();
    return groups + facts.names.namesInOrder(std::move(partners)) + bodies;
}

/// The earliest meeting first, what has none at the end; within a meeting as before.
void sortByOrigin(const PaperFacts& facts, FactsList& list) {
    const auto startOf = [&facts](const RecommendationFacts* each) {
        const Meeting* origin = facts.meeting(each->record->meeting.value);
        return origin && origin->start.isValid() ? origin->start : QDate(9999, 12, 31);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&startOf](const auto* a, const auto* b) { return startOf(a) < startOf(b); });
}

}  // namespace

void PcgContext::divide() {
    for (const RecommendationFacts& each : facts.counted) {
        bool isHere = false;
        for (const Step& step : each.steps)
            isHere = isHere || isPutBefore(step, meeting) || isReview(step, meeting);
        FactsList& list = each.isEvaluation() ? evaluations : isHere ? putForward : earlier;
        list.push_back(&each);
    }
    for (FactsList* list : {&putForward, &earlier, &evaluations}) sortByOrigin(facts, *list);
}

std::vector<Step> PcgContext::decidedHere(const RecommendationFacts& recommendation) const {
    std::vector<Step> steps;
    for (const Step& step : recommendation.steps)
        if (isReached(step, meeting)) steps.push_back(step);
    return steps;
}

bool PcgContext::isDecided() const {
    for (const RecommendationFacts& each : facts.counted)
        if (!decidedHere(each).empty()) return true;
    return false;
}

int pillarGroup(const RecommendationFacts& recommendation) {
    const auto pillar = recommendation.record->pillar;
    return pillar ? static_cast<int>(*pillar) : kPillarGroups - 1;
}

QString pillarTitle(int group) {
    if (group == kPillarGroups - 1) return QStringLiteral("No single pillar");
    const auto& vocabulary = vocabularyOf<Pillar>();
    return QStringLiteral("Pillar ") + vocabulary.label(codeOf(static_cast<Pillar>(group)));
}

QString onPillar(int group) {
    if (group == kPillarGroups - 1) return QStringLiteral("on no single pillar");
    const QString title = pillarTitle(group);
    return QStringLiteral("on %1 (%2)")
        .arg(english::lowered(title.section(QLatin1String(": "), 1)),
             english::lowered(title.section(u':', 0, 0)));
}

FactsList ofPillar(const FactsList& list, int group) {
    FactsList chosen;
    for (const RecommendationFacts* each : list)
        if (pillarGroup(*each) == group) chosen.push_back(each);
    return chosen;
}

bool isTakenBefore(const Decision& a, const Decision& b) {
    const auto paragraph = [](const Decision& decision) {
        static const QRegularExpression kNumber(QStringLiteral("^\\d{1,6}"));
        const auto match = kNumber.match(decision.paragraph);
        return match.hasMatch() ? match.captured().toInt() : std::numeric_limits<int>::max();
    };
    if (a.date != b.date) return a.date < b.date;
    if (paragraph(a) != paragraph(b)) return paragraph(a) < paragraph(b);
    return a.reference < b.reference;
}

QStringList referencesOf(const FactsList& list) {
    QStringList references;
    for (const RecommendationFacts* each : list) references << each->reference();
    return references;
}

QString meetingName(const Meeting& meeting) {
    return meeting.title.isEmpty() ? meeting.reference : meeting.title;
}

QString recommendationCount(qint64 number) {
    return english::count(number, QStringLiteral("recommendation"),
                          QStringLiteral("recommendations"));
}

QString standingText(const PcgContext& context, const RecommendationFacts& recommendation) {
    QString label = labelOf(recommendation.standing);
    for (auto step = recommendation.steps.rbegin(); step != recommendation.steps.rend(); ++step) {
        if (step->item->outcome != recommendation.standing) continue;
        const Meeting* meeting = context.facts.meeting(recommendation.standing == Outcome::BeforePcg
                                                           ? step->item->before.value
                                                           : step->decision->meeting.value);
        if (!meeting) break;
        if (recommendation.standing == Outcome::BeforePcg)
            return QStringLiteral("Before %1").arg(meeting->reference);
        return QStringLiteral("%1 (%2)").arg(label, meeting->reference);
    }
    return label;
}

QString addresseesText(const PcgContext& context, const RecommendationFacts& recommendation) {
    QStringList parts;
    for (const Role role : {Role::Lead, Role::Implementer, Role::Coordinator, Role::Reviewer}) {
        for (const Mode mode : {Mode::Each, Mode::Together, Mode::Invited}) {
            const QStringList names = namesFor(context.facts, recommendation, role, mode);
            if (!names.isEmpty())
                parts << roleText(role) + u' ' + english::listed(names) + modeText(mode);
        }
    }
    return english::capitalised(parts.join(QLatin1String("; ")));
}

void addPositions(const PcgContext& context, const RecommendationFacts& recommendation,
                  std::vector<Block>& blocks) {
    std::vector<const Position*> positions = recommendation.positions;
    std::stable_sort(positions.begin(), positions.end(), [&](const auto* a, const auto* b) {
        return context.facts.names.place(a->partner.value) <
               context.facts.names.place(b->partner.value);
    });
    for (const Position* position : positions) {
        const QString kind = position->kind
                                 ? vocabularyOf<PositionKind>().label(codeOf(*position->kind))
                                 : QStringLiteral("Position");
        const QString on = position->date.isValid()
                               ? QStringLiteral(", ") + english::day(position->date)
                               : QString();
        blocks.push_back(Numbering::leading(
            Numbering::plain(QStringLiteral("%1 of %2 on %3%4:")
                                 .arg(kind, context.facts.names.of(position->partner.value),
                                      recommendation.reference(), on))));
        Text words(position->text.text);
        if (position->language.tag != QLatin1String("en")) words.language = position->language.tag;
        blocks.push_back(Numbering::quotation(std::move(words)));
    }
}

}  // namespace pact::report
