#include "testrecords.h"

#include <QDir>
#include <QTimeZone>

namespace pact::analysis::test {

using namespace domain;

namespace {

QDateTime noonOf(QDate day) { return {day, QTime(12, 0), Qt::UTC}; }

}  // namespace

TestRecords::TestRecords()
    : m_folder(QDir::temp().filePath(QStringLiteral("pact analysis ü XXXXXX"))),
      m_workspace(
          valueOf(storage::Workspace::create(m_folder.filePath(QStringLiteral("übung 1.pact")),
                                             FixedClock(noonOf(QDate(2026, 1, 1)))))) {}

QUuid TestRecords::nextId() { return newId(noonOf(QDate(2026, 1, 1))); }

QString TestRecords::nextReference(const char* prefix) {
    return QLatin1String(prefix) + QString::number(++m_count);
}

Id<Partner> TestRecords::partner() {
    Partner partner;
    partner.code = QStringLiteral("X%1%2")
                       .arg(QChar(u'A' + m_count / 26 % 26))
                       .arg(QChar(u'A' + m_count % 26));
    partner.kind = PartnerKind::Training;
    ++m_count;
    return add(partner);
}

Id<PartnerGroup> TestRecords::group() {
    PartnerGroup group;
    group.code = nextReference("group-");
    group.title = group.code;
    return add(group);
}

Id<GroupMember> TestRecords::member(Id<PartnerGroup> group, Id<Partner> partner, QDate from,
                                    QDate to) {
    GroupMember member;
    member.group = group;
    member.partner = partner;
    member.from = from;
    member.to = to;
    return add(member);
}

Id<Meeting> TestRecords::meeting(MeetingKind kind, QDate start, QDate end, MeetingStatus status) {
    Meeting meeting;
    meeting.reference = nextReference("MEETING-");
    meeting.kind = kind;
    meeting.start = start;
    meeting.end = end;
    meeting.precision = start.isValid() ? Precision::Day : Precision::Unknown;
    meeting.status = status;
    return add(meeting);
}

Id<Recommendation> TestRecords::recommendation(Id<Meeting> meeting, std::optional<Pillar> pillar,
                                               Origin origin) {
    Recommendation recommendation;
    recommendation.reference = nextReference("TRAINING-2025/");
    recommendation.pillar = pillar;
    recommendation.origin = origin;
    recommendation.meeting = meeting;
    return add(recommendation);
}

Id<Addressee> TestRecords::address(Id<Recommendation> recommendation, Id<Partner> partner,
                                   Role role, Mode mode) {
    Addressee addressee;
    addressee.recommendation = recommendation;
    addressee.partner = partner;
    addressee.role = role;
    addressee.mode = mode;
    return add(addressee);
}

Id<Addressee> TestRecords::address(Id<Recommendation> recommendation, Id<PartnerGroup> group,
                                   Later later) {
    Addressee addressee;
    addressee.recommendation = recommendation;
    addressee.group = group;
    addressee.role = Role::Implementer;
    addressee.mode = Mode::Each;
    addressee.open = later == Later::Included;
    return add(addressee);
}

Id<DecisionItem> TestRecords::decide(Id<Recommendation> recommendation, Outcome outcome,
                                     Id<Meeting> meeting, QDate date, Id<Meeting> before) {
    Decision decision;
    decision.reference = nextReference("DECISION-");
    decision.meeting = meeting;
    decision.date = date;
    decision.mode = DecisionMode::InSession;
    DecisionItem item;
    item.decision = add(decision);
    item.recommendation = recommendation;
    item.outcome = outcome;
    item.before = before;
    item.reason = {QStringLiteral("A reason")};
    return add(item);
}

Id<ProgressReport> TestRecords::report(Id<Recommendation> recommendation, Id<Partner> partner,
                                       QDate asAt, Stage stage, QDate received, Basis basis) {
    ProgressReport report;
    report.recommendation = recommendation;
    report.partner = partner;
    report.asAt = asAt;
    report.received = received;
    report.stage = stage;
    report.basis = basis;
    return add(report);
}

Id<Request> TestRecords::request(QDate sent, QDate deadline) {
    Request request;
    request.reference = nextReference("REQUEST-");
    request.sent = sent;
    request.deadline = deadline;
    return add(request);
}

Id<RequestItem> TestRecords::ask(Id<Request> request, Id<Partner> partner,
                                 Id<Recommendation> recommendation, RequestState state,
                                 QDate answered, QDate extendedTo) {
    RequestItem item;
    item.request = request;
    item.partner = partner;
    item.recommendation = recommendation;
    item.state = state;
    item.answered = answered;
    item.extendedTo = extendedTo;
    return add(item);
}

void TestRecords::write(QDate on) {
    if (m_pending.changes.empty()) return;
    const FixedClock clock(noonOf(on));
    changes::Journal journal(database(), clock, {});
    const auto result = valueOf(journal.apply(m_pending));
    m_pending.changes.clear();
    if (result.hasConflicts())
        throw std::runtime_error(result.conflicts.front().message.toStdString());
}

std::shared_ptr<const Snapshot> TestRecords::snapshot(Audience readers) {
    write();
    const auto transaction =
        valueOf(storage::Transaction::begin(database(), storage::Transaction::Kind::Read));
    return valueOf(Snapshot::load(database(), transaction, readers));
}

PillarStatistics TestRecords::statistics(const Dates& dates) {
    return snapshot()->statistics(dates);
}

std::optional<Standing> TestRecords::standing(Id<Recommendation> id, QDate asAt) {
    return snapshot()->standing(keyOf(id), {asAt, {}});
}

}  // namespace pact::analysis::test
