#include "core/domain/rules.h"

#include "core/domain/entities.h"
#include "core/domain/paperterms.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pact::domain {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

using Issues = std::vector<Issue>;

QString day(QDate date) { return date.toString(Qt::ISODate); }

void inOrder(Issues& issues, const char* field, QDate from, QDate to) {
    if (from.isValid() && to.isValid() && to < from)
        issues.push_back(
            {QString::fromLatin1(field), tr("%1 lies before %2.").arg(day(to), day(from))});
}

template<class T>
void check(const T&, Issues&) {}

void check(const Partner& partner, Issues& issues) {
    static const QRegularExpression kTraining(QStringLiteral("^X[A-Z]{2}$"));
    const bool hasTrainingCode = kTraining.match(partner.code).hasMatch();
    if (!partner.code.isEmpty() && (partner.kind == PartnerKind::Training) != hasTrainingCode)
        issues.push_back({QStringLiteral("code"),
                          tr("Codes XAA to XZZ belong to training partners, and to them alone: %1.")
                              .arg(partner.code)});
    inOrder(issues, "to", partner.memberFrom, partner.memberTo);
    inOrder(issues, "observer-to", partner.observerFrom, partner.observerTo);
}

void check(const Name& name, Issues& issues) {
    if (name.partner.isNull() == name.body.isNull())
        issues.push_back(
            {QStringLiteral("partner"), tr("A name is that of one partner or one body.")});
    inOrder(issues, "to", name.from, name.to);
}

void check(const Contact& contact, Issues& issues) {
    if (contact.audience != Audience::Unit)
        issues.push_back({QStringLiteral("audience"), tr("Contacts are for the Unit only.")});
    inOrder(issues, "to", contact.from, contact.to);
}

void check(const Representation& representation, Issues& issues) {
    inOrder(issues, "to", representation.from, representation.to);
}

void check(const GroupMember& member, Issues& issues) {
    inOrder(issues, "to", member.from, member.to);
}

template<class Dated>
void checkDates(const Dated& meeting, Issues& issues) {
    inOrder(issues, "end", meeting.start, meeting.end);
    if (meeting.end.isValid() && !meeting.start.isValid())
        issues.push_back({QStringLiteral("start"), tr("An end needs a start.")});
    if (meeting.precision == Precision::Unknown && meeting.start.isValid())
        issues.push_back(
            {QStringLiteral("precision"), tr("A start is given, so the date is not unknown.")});
}

void check(const Meeting& meeting, Issues& issues) { checkDates(meeting, issues); }

void check(const Announcement& announcement, Issues& issues) { checkDates(announcement, issues); }

void check(const Attendance& attendance, Issues& issues) {
    if (attendance.partner.isNull() == attendance.body.isNull())
        issues.push_back({QStringLiteral("partner"),
                          tr("Who took part is exactly one of a partner or a body.")});
}

void check(const StatedFigure& figure, Issues& issues) {
    inOrder(issues, "to", figure.from, figure.to);
}

void check(const Recommendation& recommendation, Issues& issues) {
    for (const Pillar also : recommendation.alsoPillars)
        if (recommendation.pillar == also)
            issues.push_back({QStringLiteral("also-pillars"),
                              tr("Pillar %1 is its pillar already.").arg(codeOf(also))});
}

void check(const RecommendationLink& link, Issues& issues) {
    if (link.recommendation == link.earlier)
        issues.push_back(
            {QStringLiteral("earlier"), tr("A recommendation has no link to itself.")});
}

void check(const Wording& wording, Issues& issues) {
    if (wording.translationOf == wording.id && !wording.id.isNull())
        issues.push_back(
            {QStringLiteral("translation-of"), tr("A wording is no translation of itself.")});
}

void check(const Addressee& addressee, Issues& issues) {
    const int named =
        !addressee.partner.isNull() + !addressee.group.isNull() + !addressee.body.isNull();
    if (named != 1)
        issues.push_back({QStringLiteral("partner"),
                          tr("An addressee is exactly one of a partner, a group or a body.")});
    if (addressee.open && addressee.group.isNull())
        issues.push_back({QStringLiteral("open"), tr("Only a group can include later members.")});
}

void checkSilence(const Decision& decision, Issues& issues) {
    if (!decision.opens.isValid() || !decision.closes.isValid()) {
        issues.push_back({QStringLiteral("closes"),
                          tr("A silence procedure needs the days on which it opens and closes.")});
        return;
    }
    inOrder(issues, "closes", decision.opens, decision.closes);
    inOrder(issues, "extended-to", decision.closes, decision.extendedTo);
    if (!decision.date.isValid()) return;  // said where what is needed is looked for
    const QDate last = decision.extendedTo.isValid() ? decision.extendedTo : decision.closes;
    if (decision.date < decision.opens || decision.date > last)
        issues.push_back(
            {QStringLiteral("date"), tr("%1 lies outside the silence procedure, %2 to %3.")
                                         .arg(day(decision.date), day(decision.opens), day(last))});
}

void check(const Decision& decision, Issues& issues) {
    if (decision.mode == DecisionMode::SilenceProcedure) {
        checkSilence(decision, issues);
    } else if (decision.opens.isValid() || decision.closes.isValid() || decision.broken.isValid()) {
        issues.push_back(
            {QStringLiteral("mode"), tr("Only a silence procedure opens, closes or is broken.")});
    }
}

void check(const DecisionItem& item, Issues& issues) {
    if (item.outcome == Outcome::BeforePcg && item.before.isNull())
        issues.push_back(
            {QStringLiteral("before"), tr("before_pcg needs the PCG that it is before.")});
    if (item.outcome == Outcome::Superseded && item.successor.isNull())
        issues.push_back({QStringLiteral("successor"), tr("superseded needs the successor.")});
    if (item.outcome == Outcome::Discontinued && item.reason.text.isEmpty())
        issues.push_back({QStringLiteral("reason"), tr("discontinued needs a reason.")});
    if (!item.successor.isNull() && item.successor == item.recommendation)
        issues.push_back(
            {QStringLiteral("successor"), tr("A recommendation does not succeed itself.")});
}

void check(const Request& request, Issues& issues) {
    inOrder(issues, "deadline", request.sent, request.deadline);
}

void check(const RequestItem& item, Issues& issues) {
    if (item.state == RequestState::Extended && !item.extendedTo.isValid())
        issues.push_back({QStringLiteral("extended-to"), tr("An extension needs its day.")});
}

void check(const ProgressReport& report, Issues& issues) {
    if (report.asAt.isValid() && report.received.isValid() && report.received < report.asAt)
        issues.push_back({QStringLiteral("received"),
                          tr("It was received on %1, before the day it describes, %2.")
                              .arg(day(report.received), day(report.asAt))});
    if (!report.corrects.isNull() && report.reason.text.isEmpty())
        issues.push_back({QStringLiteral("reason"), tr("A correction needs a reason.")});
}

/// What is out of use may keep what an older program took.
bool isInUse(const ReportDefinition& definition) {
    return !definition.archived && definition.mergedInto.isNull();
}

void check(const ReportDefinition& definition, Issues& issues) {
    inOrder(issues, "as-at", definition.since, definition.asAt);
    if (!isInUse(definition)) return;
    if (kindNamed(definition.name))
        issues.push_back({QStringLiteral("name"),
                          tr("“%1” is a kind of paper; a report definition needs another name.")
                              .arg(definition.name)});
    if (definition.kind)
        if (const QString issue = chaptersIssue(*definition.kind, definition.chapters);
            !issue.isEmpty())
            issues.push_back({QStringLiteral("chapters"), issue});
    if (const QString issue = wordsIssue(definition.words); !issue.isEmpty())
        issues.push_back({QStringLiteral("words"), issue});
    if (definition.language.tag.isEmpty()) return;
    if (const QString issue = languageIssue(definition.language.tag); !issue.isEmpty())
        issues.push_back({QStringLiteral("language"), issue});
}

void check(const Setting& setting, Issues& issues) {
    static const QStringList kKinds = {QStringLiteral("live"), QStringLiteral("training"),
                                       QStringLiteral("reference")};
    if (setting.name == QLatin1String("workspace-kind") && !kKinds.contains(setting.value))
        issues.push_back(
            {QStringLiteral("value"), tr("\"%1\" is not a kind of workspace; it takes: %2.")
                                          .arg(setting.value, kKinds.join(QLatin1String(", ")))});
}

template<class T>
bool tryCheck(const EntitySpec& spec, const Record& record, Issues& issues) {
    if (&spec != &specOf<T>()) return false;
    check(fromRecord<T>(record), issues);
    return true;
}

template<class... T>
void checkTyped(const EntitySpec& spec, const Record& record, Issues& issues) {
    (tryCheck<T>(spec, record, issues) || ...);
}

template<class T>
Result<std::optional<T>> lookUp(RecordSource& others, const Id<T>& id) {
    if (id.isNull()) return std::nullopt;
    PACT_TRY(const std::optional<Record> record, others.find(specOf<T>(), id.value));
    if (!record) return std::nullopt;
    return fromRecord<T>(*record);
}

Result<Issues> checkDecision(const Decision& decision, RecordSource& others) {
    PACT_TRY(const auto meeting, lookUp(others, decision.meeting));
    if (!meeting) return Issues{};
    if (meeting->status != MeetingStatus::Held)
        return Issues{{QStringLiteral("meeting"),
                       tr("%1 was not held; a decision belongs to a meeting that was held.")
                           .arg(meeting->reference)}};
    if (!decision.date.isValid()) return Issues{};
    if (decision.mode == DecisionMode::SilenceProcedure) {
        if (meeting->start.isValid() && decision.date < meeting->start)
            return Issues{{QStringLiteral("date"),
                           tr("%1 lies before %2 was opened on %3.")
                               .arg(day(decision.date), meeting->reference, day(meeting->start))}};
        return Issues{};
    }
    const QDate last = lastDayOf(*meeting);
    if (meeting->start.isValid() && (decision.date < meeting->start || decision.date > last))
        return Issues{{QStringLiteral("date"), tr("%1 lies outside the days of %2, %3 to %4.")
                                                   .arg(day(decision.date), meeting->reference,
                                                        day(meeting->start), day(last))}};
    return Issues{};
}

bool canReach(Outcome outcome, MeetingKind kind) {
    const bool isExpert = kind == MeetingKind::Ewg || kind == MeetingKind::RoundTable ||
                          kind == MeetingKind::TechnicalGroup ||
                          kind == MeetingKind::ThematicDiscussion;
    if (outcome == Outcome::EnteredInError) return false;
    if (isEnd(outcome) || outcome == Outcome::NotApplicable) return true;
    if (outcome == Outcome::Adopted) return true;
    if (isStepOfEwg(outcome) || isStepTowardsPcg(outcome)) return isExpert;
    return kind == MeetingKind::Pcg;
}

Issue unreachable(Outcome outcome, const std::optional<Meeting>& meeting) {
    const QString field = QStringLiteral("outcome");
    if (!meeting)
        return {
            field,
            tr("%1 is reached by a meeting, and this decision names none.").arg(codeOf(outcome))};
    if (outcome == Outcome::EnteredInError)
        return {field, tr("entered_in_error is set by the Unit, not by a meeting.")};
    return {field, tr("A meeting such as %1 (%2) cannot reach %3.")
                       .arg(meeting->reference, codeOf(*meeting->kind), codeOf(outcome))};
}

// What cannot have come out of a silence procedure that was broken.
bool needsUnbrokenSilence(Outcome outcome) {
    return outcome == Outcome::Endorsed || outcome == Outcome::EndorsedAmended ||
           outcome == Outcome::Concluded || outcome == Outcome::Superseded ||
           outcome == Outcome::Discontinued;
}

// One decision of a PCG has one outcome for a recommendation.
Result<bool> hasRivalOutcome(const DecisionItem& item, RecordSource& others) {
    PACT_TRY(const auto records,
             others.referring(specOf<DecisionItem>(), QStringLiteral("recommendation"),
                              item.recommendation.value));
    for (const Record& record : records) {
        const auto other = fromRecord<DecisionItem>(record);
        if (other.id == item.id || other.archived || other.decision != item.decision) continue;
        if (other.outcome && isDecisionOfPcg(*other.outcome)) return true;
    }
    return false;
}

Result<Issues> checkAgainstRecommendation(const DecisionItem& item, RecordSource& others) {
    Issues issues;
    PACT_TRY(const auto recommendation, lookUp(others, item.recommendation));
    if (!recommendation) return issues;
    if (item.outcome == Outcome::NotApplicable && recommendation->origin != Origin::Evaluation)
        issues.push_back({QStringLiteral("outcome"),
                          tr("Only recommendations of an evaluation are not for a PCG.")});
    return issues;
}

Result<Issues> checkDecisionItem(const DecisionItem& item, RecordSource& others) {
    PACT_TRY(const auto decision, lookUp(others, item.decision));
    if (!decision || !item.outcome) return Issues{};
    const Outcome outcome = *item.outcome;
    PACT_TRY(Issues issues, checkAgainstRecommendation(item, others));
    PACT_TRY(const auto meeting, lookUp(others, decision->meeting));
    if (meeting && !meeting->kind) return issues;
    const bool byUnit = outcome == Outcome::EnteredInError || outcome == Outcome::NotApplicable;
    if (meeting ? !canReach(outcome, *meeting->kind) : !byUnit)
        issues.push_back(unreachable(outcome, meeting));
    if (decision->broken.isValid() && needsUnbrokenSilence(outcome))
        issues.push_back({QStringLiteral("outcome"),
                          tr("The silence procedure was broken on %1; it cannot have reached %2.")
                              .arg(day(decision->broken), codeOf(outcome))});
    PACT_TRY(const auto before, lookUp(others, item.before));
    if (before && before->kind != MeetingKind::Pcg)
        issues.push_back({QStringLiteral("before"),
                          tr("%1 is no Policy Consultative Group.").arg(before->reference)});
    if (isDecisionOfPcg(outcome)) {
        PACT_TRY(const bool hasRival, hasRivalOutcome(item, others));
        if (hasRival)
            issues.push_back({QStringLiteral("outcome"),
                              tr("%1 has another outcome for this recommendation already.")
                                  .arg(decision->reference)});
    }
    return issues;
}

Result<Issues> checkRecommendation(const Recommendation& recommendation, RecordSource& others) {
    PACT_TRY(const auto meeting, lookUp(others, recommendation.meeting));
    if (!meeting || !recommendation.origin || !meeting->kind) return Issues{};
    const bool isPcg = meeting->kind == MeetingKind::Pcg;
    const bool isMinisterial = meeting->kind == MeetingKind::Ministerial;
    bool fits = true;
    switch (*recommendation.origin) {
        case Origin::Ewg: fits = !isPcg && !isMinisterial; break;
        case Origin::Pcg: fits = isPcg; break;
        case Origin::Ministerial: fits = isMinisterial; break;
        case Origin::Evaluation: break;
    }
    if (fits) return Issues{};
    return Issues{{QStringLiteral("origin"), tr("The origin is %1, but %2 is a meeting of kind %3.")
                                                 .arg(codeOf(*recommendation.origin),
                                                      meeting->reference, codeOf(*meeting->kind))}};
}

Result<Issues> checkCorrection(const ProgressReport& report, RecordSource& others) {
    PACT_TRY(const auto corrected, lookUp(others, report.corrects));
    if (!corrected) return Issues{};
    if (corrected->recommendation == report.recommendation &&
        corrected->partner == report.partner && corrected->asAt == report.asAt)
        return Issues{};
    return Issues{
        {QStringLiteral("corrects"),
         tr("A correction has the recommendation, partner and as-at day of what it corrects.")}};
}

Result<Issues> checkChapterText(const ChapterText& text, RecordSource& others) {
    PACT_TRY(const auto definition, lookUp(others, text.definition));
    if (!definition || !definition->kind || !isInUse(*definition)) return Issues{};
    const QString issue = chaptersIssue(*definition->kind, text.chapter);
    if (issue.isEmpty()) return Issues{};
    return Issues{{QStringLiteral("chapter"), issue}};
}

}  // namespace

std::vector<Issue> checkRecord(const EntitySpec& spec, const Record& record) {
    Issues issues;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].required && record.values[i].isEmpty())
            issues.push_back({spec.fields[i].code, tr("It is needed, and nothing is given.")});
    const int merged = spec.indexOf(QStringLiteral("merged-into"));
    if (!record.id.isNull() && record.values[static_cast<std::size_t>(merged)] == toText(record.id))
        issues.push_back(
            {QStringLiteral("merged-into"), tr("A record is not merged into itself.")});
    checkTyped<Partner, Name, Contact, Representation, GroupMember, Meeting, Announcement,
               StatedFigure, Recommendation, RecommendationLink, Wording, Addressee, Decision,
               DecisionItem, Request, RequestItem, ProgressReport, Attendance, ReportDefinition,
               Setting>(spec, record, issues);
    return issues;
}

Result<std::vector<Issue>> checkAgainstOthers(const EntitySpec& spec, const Record& record,
                                              RecordSource& others) {
    if (&spec == &specOf<Decision>()) return checkDecision(fromRecord<Decision>(record), others);
    if (&spec == &specOf<DecisionItem>())
        return checkDecisionItem(fromRecord<DecisionItem>(record), others);
    if (&spec == &specOf<Recommendation>())
        return checkRecommendation(fromRecord<Recommendation>(record), others);
    if (&spec == &specOf<ProgressReport>())
        return checkCorrection(fromRecord<ProgressReport>(record), others);
    if (&spec == &specOf<ChapterText>())
        return checkChapterText(fromRecord<ChapterText>(record), others);
    return Issues{};
}

bool dependsOnOthers(const EntitySpec& spec) {
    return &spec == &specOf<Decision>() || &spec == &specOf<DecisionItem>() ||
           &spec == &specOf<Recommendation>() || &spec == &specOf<ProgressReport>() ||
           &spec == &specOf<ChapterText>();
}

std::vector<Dependant> dependantsOf(const EntitySpec& spec) {
    if (&spec == &specOf<Meeting>())
        return {{&specOf<Decision>(), QStringLiteral("meeting")},
                {&specOf<DecisionItem>(), QStringLiteral("before")},
                {&specOf<Recommendation>(), QStringLiteral("meeting")}};
    if (&spec == &specOf<Decision>())
        return {{&specOf<DecisionItem>(), QStringLiteral("decision")}};
    if (&spec == &specOf<Recommendation>())
        return {{&specOf<DecisionItem>(), QStringLiteral("recommendation")}};
    if (&spec == &specOf<ProgressReport>())
        return {{&specOf<ProgressReport>(), QStringLiteral("corrects")}};
    if (&spec == &specOf<ReportDefinition>())
        return {{&specOf<ChapterText>(), QStringLiteral("definition")}};
    return {};
}

}  // namespace pact::domain
