#include "core/analysis/factreader.h"

#include "core/analysis/rows.h"
#include "core/domain/meetings.h"

#include <algorithm>

namespace pact::analysis {

using storage::Statement;

namespace {

// Where %1 stands, a record counts as there only if it is for the eyes of the reader: what is not
// is read as if it were archived.
constexpr const char* kPartners =
    "SELECT row, archived IS NULL AND %1, merged_into FROM partner ORDER BY row";
constexpr const char* kReachability =
    "SELECT partner, channel, \"from\", \"to\" FROM representation "
    "WHERE archived IS NULL AND merged_into IS NULL ORDER BY row";
constexpr const char* kGroups = "SELECT row, merged_into FROM partner_group ORDER BY row";
constexpr const char* kMembers =
    "SELECT \"group\", partner, \"from\", \"to\" FROM group_member "
    "WHERE archived IS NULL AND merged_into IS NULL AND %1 ORDER BY row";
constexpr const char* kMeetings =
    "SELECT row, kind, start, \"end\", status, archived IS NULL AND %1, merged_into, precision "
    "FROM meeting ORDER BY row";
constexpr const char* kRecommendations =
    "SELECT row, pillar, origin, meeting, archived IS NULL AND %1, merged_into FROM recommendation "
    "ORDER BY row";
constexpr const char* kAddressees =
    "SELECT recommendation, partner, \"group\", role, mode, open FROM addressee "
    "WHERE archived IS NULL AND merged_into IS NULL AND %1 ORDER BY row";
constexpr const char* kDecisions =
    "SELECT row, meeting, date, archived IS NULL AND %1, merged_into FROM decision ORDER BY row";
constexpr const char* kItems =
    "SELECT decision, recommendation, outcome, before FROM decision_item "
    "WHERE archived IS NULL AND merged_into IS NULL AND %1 ORDER BY row";
constexpr const char* kRounds =
    "SELECT row, sent, deadline, archived, merged_into FROM request ORDER BY row";
constexpr const char* kQuestions =
    "SELECT request, partner, recommendation, state, extended_to, answered FROM request_item "
    "WHERE archived IS NULL AND merged_into IS NULL ORDER BY row";
constexpr const char* kReports =
    "SELECT row, recommendation, partner, as_at, received, stage, basis, audience "
    "FROM progress_report "
    "WHERE archived IS NULL AND merged_into IS NULL ORDER BY row";
constexpr const char* kCreation =
    "SELECT journal.at FROM progress_report JOIN change ON change.record = progress_report.id "
    "JOIN journal ON journal.seq = change.seq WHERE progress_report.row = ?1 "
    "ORDER BY change.seq LIMIT 1";

/// That a record is for these eyes; what says nothing is for the fewest.
QString seenBy(domain::Audience readers) {
    switch (readers) {
        case domain::Audience::Unit: break;
        case domain::Audience::Partners:
            return QStringLiteral("coalesce(audience IN ('partners', 'public'), 0)");
        case domain::Audience::Public: return QStringLiteral("coalesce(audience = 'public', 0)");
    }
    return QStringLiteral("1");
}

}  // namespace

Result<Facts> readFacts(storage::Database& database, domain::Audience readers) {
    PACT_TRY(Facts facts, FactReader(database, readers).read());
    PACT_TRY(facts.head, storage::journalHead(database));
    return facts;
}

FactReader::FactReader(storage::Database& database, domain::Audience readers)
    : m_database(database), m_seen(seenBy(readers)) {
    m_facts.readers = readers;
}

Result<Facts> FactReader::read() {
    PACT_CHECK(readPartners());
    PACT_CHECK(readReachability());
    PACT_CHECK(readGroups());
    PACT_CHECK(readMeetings());
    PACT_CHECK(readRecommendations());
    PACT_CHECK(readAddressees());
    PACT_CHECK(readDecisions());
    PACT_CHECK(readSteps());
    PACT_CHECK(readRounds());
    PACT_CHECK(readQuestions());
    PACT_CHECK(readReports());
    return std::move(m_facts);
}

Status FactReader::readPartners() {
    PACT_CHECK(forEachRow(m_database, seen(kPartners), [this](const Statement& row) {
        m_facts.partnerKeys.add(row.integer(0), row.integer(2));
        m_partnerCounts.push_back(row.integer(1) != 0);
    }));
    m_facts.partnerKeys.finish();
    return {};
}

Status FactReader::readReachability() {
    const CodeReader<domain::Channel> channel;
    std::vector<Grouped<Reachability>::Entry> entries;
    PACT_CHECK(forEachRow(m_database, kReachability, [&](const Statement& row) {
        const std::uint32_t who = partner(row.integer(0));
        const auto found = channel(row.view(1));
        if (who != kNobody && found)
            entries.push_back({who, {dayIn(row, 2), dayIn(row, 3), *found}});
    }));
    m_facts.reachability = {entries, m_facts.partnerKeys.count(),
                            [](const Reachability& each) { return sortKey(each.from); }};
    return {};
}

Status FactReader::readGroups() {
    LocalKeys& keys = m_groupKeys;
    PACT_CHECK(forEachRow(m_database, kGroups, [&keys](const Statement& row) {
        keys.add(row.integer(0), row.integer(1));
    }));
    keys.finish();
    m_groups.emplace(m_facts.partnerKeys.count());
    return forEachRow(m_database, seen(kMembers), [this](const Statement& row) {
        const std::uint32_t group = m_groupKeys.numberOf(row.integer(0));
        const std::uint32_t member = partner(row.integer(1));
        if (group != kNobody && member != kNobody)
            m_groups->add(group, member, dayIn(row, 2), dayIn(row, 3));
    });
}

Status FactReader::readMeetings() {
    const CodeReader<domain::MeetingKind> kind;
    const CodeReader<domain::MeetingStatus> status;
    PACT_CHECK(forEachRow(m_database, seen(kMeetings), [&](const Statement& row) {
        const QDate last = domain::lastDayOf(toDate(dayIn(row, 2)), toDate(dayIn(row, 3)),
                                             domain::fromCode<domain::Precision>(row.text(7)));
        Meeting meeting{.lastDay = dayOf(last),
                        .isPcg = kind(row.view(1)) == domain::MeetingKind::Pcg,
                        .isHeld = status(row.view(4)) == domain::MeetingStatus::Held};
        m_meetingKeys.add(row.integer(0), row.integer(6));
        m_meetings.push_back(meeting);
        const bool isThere = row.integer(5) != 0 && row.isNull(6);
        if (isThere && meeting.isPcg && meeting.isHeld && meeting.lastDay != kUndated)
            m_heldPcgs.push_back(meeting.lastDay);
    }));
    m_meetingKeys.finish();
    std::sort(m_heldPcgs.begin(), m_heldPcgs.end());
    return {};
}

Status FactReader::readRecommendations() {
    const CodeReader<domain::Pillar> pillar;
    const CodeReader<domain::Origin> origin;
    PACT_CHECK(forEachRow(m_database, seen(kRecommendations), [&](const Statement& row) {
        RecommendationFact fact;
        if (const auto found = pillar(row.view(1))) fact.pillar = static_cast<std::uint8_t>(*found);
        fact.isEvaluation = origin(row.view(2)) == domain::Origin::Evaluation;
        if (const Meeting* adopting = meeting(row.integer(3))) fact.countsFrom = adopting->lastDay;
        fact.pcgAfter = firstPcgAfter(fact.countsFrom);
        fact.counts = row.integer(4) != 0 && row.isNull(5);
        m_facts.recommendationKeys.add(row.integer(0), row.integer(5));
        m_facts.recommendations.push_back(fact);
    }));
    m_facts.recommendationKeys.finish();
    return {};
}

Day FactReader::firstPcgAfter(Day day) const {
    if (day == kUndated) return kNever;
    const auto found = std::upper_bound(m_heldPcgs.begin(), m_heldPcgs.end(), day);
    return found == m_heldPcgs.end() ? kNever : *found;
}

Status FactReader::readAddressees() {
    const CodeReader<domain::Role> role;
    const CodeReader<domain::Mode> mode;
    const std::size_t count = m_facts.recommendations.size();
    m_facts.duties = PartnerSets(count, m_facts.words());
    m_facts.addressed = PartnerSets(count, m_facts.words());
    m_facts.otherSets = PartnerSets(0, m_facts.words());
    PACT_CHECK(forEachRow(m_database, seen(kAddressees), [&](const Statement& row) {
        const std::uint32_t to = recommendation(row.integer(0));
        if (to == kNobody) return;
        const auto as = role(row.view(3));
        const bool implements = as == domain::Role::Lead || as == domain::Role::Implementer;
        const auto how = mode(row.view(4));
        const bool isEach = how == domain::Mode::Each;
        const Duty duty = implements && isEach ? Duty::Implementing : Duty::Other;
        const std::uint32_t who = partner(row.integer(1));
        const std::uint32_t group = m_groupKeys.numberOf(row.integer(2));
        const Later later = row.integer(5) != 0 ? Later::Included : Later::Excluded;
        addressPartner(who, to, duty);
        const auto part = as && how ? otherPartOf(*as, *how) : std::nullopt;
        if (part) addressOthers(who, group, later, to, *part);
        if (group == kNobody) return;
        addressGroup(group, to, duty);
        if (later == Later::Included) addressJoiners(group, to, duty);
    }));
    m_facts.open = {m_open, count, [](const OpenAddress&) { return 0; }};
    m_facts.others = {m_others, count, [](const OtherAddress&) { return 0; }};
    m_facts.joiners = m_groups->takeJoiners();
    return {};
}

void FactReader::addressPartner(std::uint32_t who, std::uint32_t recommendation, Duty duty) {
    if (who == kNobody) return;
    insert(m_facts.addressed[recommendation], who);
    if (duty == Duty::Implementing) insert(m_facts.duties[recommendation], who);
}

void FactReader::addressGroup(std::uint32_t group, std::uint32_t recommendation, Duty duty) {
    const Day adopted = m_facts.recommendations[recommendation].countsFrom;
    const PartnerSetView members = m_groups->on(group, adopted);
    unite(m_facts.addressed[recommendation], members);
    if (duty == Duty::Implementing) unite(m_facts.duties[recommendation], members);
}

void FactReader::addressOthers(std::uint32_t who, std::uint32_t group, Later later,
                               std::uint32_t recommendation, OtherPart part) {
    const std::size_t members = m_facts.otherSets.append();
    if (who != kNobody) insert(m_facts.otherSets[members], who);
    std::uint32_t joiners = kNobody;
    if (group != kNobody) {
        const Day adopted = m_facts.recommendations[recommendation].countsFrom;
        unite(m_facts.otherSets[members], m_groups->on(group, adopted));
        if (later == Later::Included) joiners = m_groups->joinersAfter(group, adopted);
    }
    m_others.push_back({recommendation, {static_cast<std::uint32_t>(members), joiners, part}});
}

void FactReader::addressJoiners(std::uint32_t group, std::uint32_t recommendation, Duty duty) {
    const Day adopted = m_facts.recommendations[recommendation].countsFrom;
    const std::uint32_t joiners = m_groups->joinersAfter(group, adopted);
    m_open.push_back({recommendation, {joiners, duty == Duty::Implementing}});
}

Status FactReader::readDecisions() {
    PACT_CHECK(forEachRow(m_database, seen(kDecisions), [this](const Statement& row) {
        const Meeting* const by = meeting(row.integer(1));
        m_decisionKeys.add(row.integer(0), row.integer(4));
        m_decisions.push_back({.day = dayIn(row, 2),
                               .counts = row.integer(3) != 0 && row.isNull(4),
                               .hasMeeting = by != nullptr,
                               .isOfPcg = by != nullptr && by->isPcg});
    }));
    m_decisionKeys.finish();
    return {};
}

Status FactReader::readSteps() {
    const CodeReader<domain::Outcome> outcome;
    std::vector<Grouped<Step>::Entry> steps;
    PACT_CHECK(forEachRow(m_database, seen(kItems), [&](const Statement& row) {
        const std::uint32_t number = m_decisionKeys.numberOf(row.integer(0));
        const std::uint32_t about = recommendation(row.integer(1));
        const auto reached = outcome(row.view(2));
        if (number == kNobody || about == kNobody || !reached) return;
        const Decision& decision = m_decisions[number];
        if (!decision.counts || !bearsOnStanding(*reached, decision)) return;
        const Meeting* const before = meeting(row.integer(3));
        const Day held = before != nullptr && before->isHeld ? before->lastDay : kNever;
        steps.push_back({about, {decision.day, held, *reached}});
    }));
    m_facts.steps = {steps, m_facts.recommendations.size(),
                     [](const Step& each) { return sortKey(each.day); }};
    return {};
}

bool FactReader::bearsOnStanding(domain::Outcome outcome, const Decision& decision) const {
    using domain::Outcome;
    if (outcome == Outcome::BeforePcg || outcome == Outcome::EnteredInError) return true;
    if (domain::isEnd(outcome)) return decision.hasMeeting;
    return decision.isOfPcg &&
           (domain::isDecisionOfPcg(outcome) || outcome == Outcome::NotRecorded);
}

Status FactReader::readRounds() {
    PACT_CHECK(forEachRow(m_database, kRounds, [this](const Statement& row) {
        m_roundKeys.add(row.integer(0), row.integer(4));
        m_rounds.push_back({.sent = dayIn(row, 1),
                            .deadline = dayIn(row, 2),
                            .counts = row.isNull(3) && row.isNull(4)});
    }));
    m_roundKeys.finish();
    return {};
}

Status FactReader::readQuestions() {
    const CodeReader<domain::RequestState> state;
    std::vector<Grouped<Question>::Entry> questions;
    PACT_CHECK(forEachRow(m_database, kQuestions, [&](const Statement& row) {
        const std::uint32_t number = m_roundKeys.numberOf(row.integer(0));
        const std::uint32_t who = partner(row.integer(1));
        const std::uint32_t about = recommendation(row.integer(2));
        const auto now = state(row.view(3));
        if (number == kNobody || who == kNobody || about == kNobody) return;
        const Round& round = m_rounds[number];
        if (!round.counts || !now || !domain::isAsked(*now)) return;
        const Day extended = dayIn(row, 4);
        const Day until = extended == kUndated ? round.deadline : extended;
        questions.push_back({about, {round.sent, dayIn(row, 5), until, who, *now}});
    }));
    m_facts.questions = {questions, m_facts.recommendations.size(),
                         [](const Question& each) { return sortKey(each.sent); }};
    return {};
}

Status FactReader::readReports() {
    const CodeReader<domain::Stage> stage;
    const CodeReader<domain::Basis> basis;
    const CodeReader<domain::Audience> audience;
    std::vector<Grouped<Report>::Entry> reports;
    std::vector<Unreceived> unreceived;
    PACT_CHECK(forEachRow(m_database, kReports, [&](const Statement& row) {
        const std::uint32_t about = recommendation(row.integer(1));
        const std::uint32_t who = partner(row.integer(2));
        if (about == kNobody || who == kNobody) return;
        const Day received = dayIn(row, 4);
        if (received == kUndated) unreceived.push_back({reports.size(), row.integer(0)});
        const auto reached = stage(row.view(5)).value_or(domain::Stage::NoInformation);
        const auto source = basis(row.view(6));
        const auto eyes = audience(row.view(7)).value_or(domain::Audience::Unit);
        if (eyes < m_facts.readers) m_facts.hasUnseenReports = true;
        reports.push_back({about,
                           {dayIn(row, 3), received, who, static_cast<std::uint8_t>(reached),
                            source && domain::isCounted(*source), eyes}});
    }));
    PACT_CHECK(dateUnreceived(reports, unreceived));
    m_facts.reports = {reports, m_facts.recommendations.size(),
                       [](const Report& each) { return sortKey(each.asAt); }};
    return {};
}

// A report without the day of its receipt was known when it was typed, which the journal tells.
Status FactReader::dateUnreceived(std::vector<Grouped<Report>::Entry>& reports,
                                  const std::vector<Unreceived>& unreceived) {
    if (unreceived.empty()) return {};
    PACT_TRY(Statement creation, m_database.prepare(QString::fromLatin1(kCreation)));
    for (const Unreceived& each : unreceived) {
        creation.bind(1, each.key);
        PACT_TRY(const bool isFound, creation.step());
        if (isFound) reports[each.place].value.received = dayIn(creation, 0);
        creation.reset();
    }
    return {};
}

QString FactReader::seen(const char* sql) const { return QString::fromLatin1(sql).arg(m_seen); }

const FactReader::Meeting* FactReader::meeting(qint64 key) const {
    const std::uint32_t number = m_meetingKeys.numberOf(key);
    return number == kNobody ? nullptr : &m_meetings[number];
}

std::uint32_t FactReader::recommendation(qint64 key) const {
    const std::uint32_t number = m_facts.recommendationKeys.numberOf(key);
    return number != kNobody && m_facts.recommendations[number].counts ? number : kNobody;
}

std::uint32_t FactReader::partner(qint64 key) const {
    const std::uint32_t number = m_facts.partnerKeys.numberOf(key);
    return number != kNobody && m_partnerCounts[number] ? number : kNobody;
}

}  // namespace pact::analysis
