#include "core/report/papercontext.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace pact::report {

using namespace domain;

namespace {

/// The phrase for a role with its names in the place of %1, in this mode.
const char* rolePhrase(Role role, Mode mode) {
    static constexpr const char* kPhrases[4][3] = {
        {PACT_PHRASE("to be led by %1"), PACT_PHRASE("to be led by %1 (together)"),
         PACT_PHRASE("to be led by %1 (invited)")},
        {PACT_PHRASE("addressed to %1"), PACT_PHRASE("addressed to %1 (together)"),
         PACT_PHRASE("addressed to %1 (invited)")},
        {PACT_PHRASE("coordinated by %1"), PACT_PHRASE("coordinated by %1 (together)"),
         PACT_PHRASE("coordinated by %1 (invited)")},
        {PACT_PHRASE("reviewed by %1"), PACT_PHRASE("reviewed by %1 (together)"),
         PACT_PHRASE("reviewed by %1 (invited)")}};
    return kPhrases[static_cast<int>(role)][static_cast<int>(mode)];
}

/// A title in the paper's language, else the original, marked.
QString titleOf(const PaperContext& context, const QUuid& record, const QString& title) {
    const bool isTranslated = context.reader.isTranslated(record, QStringLiteral("title"));
    return context.entered(title, isTranslated ? context.words.language() : QStringLiteral("en"))
        .plain();
}

QString groupName(const PaperContext& context, const QUuid& id) {
    for (const PartnerGroup& group : context.facts.groups)
        if (group.id.value == id) return titleOf(context, group.id.value, lowered(group.title));
    return context.words.say("a group of partners");
}

QString bodyName(const PaperContext& context, const QUuid& id) {
    for (const Body& body : context.facts.bodies)
        if (body.id.value == id) return titleOf(context, body.id.value, body.title);
    return context.words.say("a body");
}

/// Groups first, then partners in their order, then bodies: those with this role and mode.
QStringList namesFor(const PaperContext& context, const RecommendationFacts& recommendation,
                     Role role, Mode mode) {
    QStringList groups;
    QStringList bodies;
    std::vector<QUuid> partners;
    for (const Addressee* each : recommendation.addressees) {
        if (each->role != role || each->mode != mode) continue;
        if (!each->group.isNull()) groups << groupName(context, each->group.value);
        if (!each->partner.isNull()) partners.push_back(each->partner.value);
        if (!each->body.isNull()) bodies << bodyName(context, each->body.value);
    }
    groups.removeDuplicates();  // what was merged may have named the same
    bodies.removeDuplicates();
    return groups + context.facts.names.namesInOrder(std::move(partners)) + bodies;
}

}  // namespace

bool PaperContext::wants(const char* chapter) const {
    const QStringList wanted = definition.chapters.split(u' ', Qt::SkipEmptyParts);
    return wanted.isEmpty() || wanted.contains(QLatin1String(chapter));
}

Text PaperContext::entered(const QString& text, const QString& language) const {
    Text original(text);
    if (text.isEmpty() || language.isEmpty() || language == words.language()) return original;
    original.language = language;
    return original.add(QStringLiteral(" [%1]").arg(language));
}

Text PaperContext::headline(const RecommendationFacts& of) const {
    const bool isTranslated = reader.isTranslated(of.record->id.value, QStringLiteral("headline"));
    return entered(of.headline(), isTranslated ? words.language() : QStringLiteral("en"));
}

int pillarGroup(const RecommendationFacts& recommendation) {
    const auto pillar = recommendation.record->pillar;
    return pillar ? static_cast<int>(*pillar) : kPillarGroups - 1;
}

QString pillarTitle(const Phrasebook& words, int group) {
    if (group == kPillarGroups - 1) return words.say("No single pillar");
    return words.say("Pillar %1", {words.label(static_cast<Pillar>(group))});
}

QString shortPillarTitle(const Phrasebook& words, int group) {
    if (group == kPillarGroups - 1) return words.say("No single pillar");
    return words.say("Pillar %1", {codeOf(static_cast<Pillar>(group))});
}

QString onPillar(const Phrasebook& words, int group) {
    static constexpr const char* kPhrases[] = {
        PACT_PHRASE("on regional initiatives (pillar I)"),
        PACT_PHRASE("on illicit financial flows (pillar II)"),
        PACT_PHRASE("on precursors (pillar III)"),
        PACT_PHRASE("on drug prevention and health (pillar IV)"),
        PACT_PHRASE("not tied to a single pillar")};
    return words.say(kPhrases[group]);
}

FactsList ofPillar(const FactsList& list, int group) {
    FactsList chosen;
    for (const RecommendationFacts* each : list)
        if (pillarGroup(*each) == group) chosen.push_back(each);
    return chosen;
}

void sortByOrigin(const PaperFacts& facts, FactsList& list) {
    const auto startOf = [&facts](const RecommendationFacts* each) {
        const Meeting* origin = facts.meeting(each->record->meeting.value);
        return origin && origin->start.isValid() ? origin->start : QDate(9999, 12, 31);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&startOf](const auto* a, const auto* b) { return startOf(a) < startOf(b); });
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

QDate lastDay(const Meeting& meeting) {
    return meeting.end.isValid() ? meeting.end : meeting.start;
}

const Meeting* lastHeldBefore(const PaperFacts& facts, MeetingKind kind, QDate day) {
    const Meeting* last = nullptr;
    for (const Meeting& each : facts.meetings) {
        const bool isBefore = each.kind == kind && each.status == MeetingStatus::Held &&
                              each.start.isValid() && day.isValid() && lastDay(each) < day;
        if (isBefore && (!last || lastDay(*last) < lastDay(each))) last = &each;
    }
    return last;
}

QStringList referencesOf(const FactsList& list) {
    QStringList references;
    for (const RecommendationFacts* each : list) references << each->reference();
    return references;
}

QString meetingName(const Meeting& meeting) {
    return meeting.title.isEmpty() ? meeting.reference : meeting.title;
}

QString sentence(QString text) {
    static const QString kEnds = QStringLiteral(".!?…。");
    if (!text.isEmpty() && !kEnds.contains(text.back())) text += u'.';
    return text;
}

QString standingText(const PaperContext& context, const RecommendationFacts& recommendation) {
    QString label = standingLabel(context, recommendation.standing);
    for (auto step = recommendation.steps.rbegin(); step != recommendation.steps.rend(); ++step) {
        if (step->item->outcome != recommendation.standing) continue;
        const bool isBefore = recommendation.standing == Outcome::BeforePcg;
        const Meeting* meeting = context.facts.meeting(isBefore ? step->item->before.value
                                                                : step->decision->meeting.value);
        if (!meeting) break;
        return isBefore ? context.words.say("Before %1", {meeting->reference})
                        : QStringLiteral("%1 (%2)").arg(
                              context.words.label(recommendation.standing), meeting->reference);
    }
    return label;
}

QString noneText(const PaperContext& context, const char* onRecord, const char* given) {
    return context.words.say(context.leavesTheUnit() ? given : onRecord);
}

QString nobodyAddressed(const PaperContext& context) {
    return noneText(context,
                    PACT_PHRASE("No partner is addressed individually, so no reports are counted."),
                    PACT_PHRASE("No partner that may be given in this paper is addressed "
                                "individually, so no reports are counted."));
}

QString standingLabel(const PaperContext& context, Outcome standing) {
    return standing == Outcome::NotRecorded && context.leavesTheUnit()
               ? context.words.say("Decision not recorded, or not given here")
               : context.words.label(standing);
}

QString addresseesText(const PaperContext& context, const RecommendationFacts& recommendation) {
    QStringList parts;
    for (const Role role : {Role::Lead, Role::Implementer, Role::Coordinator, Role::Reviewer}) {
        for (const Mode mode : {Mode::Each, Mode::Together, Mode::Invited}) {
            const QStringList names = namesFor(context, recommendation, role, mode);
            if (!names.isEmpty())
                parts << context.words.say(rolePhrase(role, mode), {context.words.listed(names)});
        }
    }
    return capitalised(context.words.series(parts));
}

void addPositions(const PaperContext& context, const RecommendationFacts& recommendation,
                  std::vector<Block>& blocks) {
    const PartnerNames& names = context.facts.names;
    std::vector<const Position*> positions = recommendation.positions;
    std::stable_sort(positions.begin(), positions.end(), [&](const auto* a, const auto* b) {
        return names.place(a->partner.value) < names.place(b->partner.value);
    });
    for (const Position* position : positions) {
        const QString kind =
            position->kind ? context.words.label(*position->kind) : context.words.say("Position");
        QStringList values{kind, names.of(position->partner.value), recommendation.reference()};
        const bool isDated = position->date.isValid();
        if (isDated) values << context.words.day(position->date);
        blocks.emplace_back(compose::leading(
            compose::plain(isDated ? context.words.say("%1 of %2 on %3, %4:", values)
                                   : context.words.say("%1 of %2 on %3:", values))));
        Text words(position->text.text);
        if (position->language.tag != context.words.language())
            words.language = position->language.tag;
        blocks.emplace_back(compose::quotation(std::move(words)));
    }
}

}  // namespace pact::report
