#include "slowstatistics.h"

#include "testrecords.h"

namespace pact::analysis::test {

using namespace domain;

namespace {

template<class T>
bool isLive(const T& record) {
    return !record.archived && record.mergedInto.isNull();
}

bool isWithin(QDate day, QDate limit) {
    return !limit.isValid() || (day.isValid() && day <= limit);
}

QDate lastDay(const Meeting& meeting) {
    return meeting.end.isValid() ? meeting.end : meeting.start;
}

}  // namespace

SlowStatistics::SlowStatistics(storage::Database& database) {
    storage::RecordStore store(database);
    read(store, m_partners);
    read(store, m_groups);
    read(store, m_members);
    read(store, m_meetings);
    read(store, m_recommendations);
    read(store, m_addressees);
    read(store, m_decisions);
    read(store, m_items);
    read(store, m_requests);
    read(store, m_questions);
    read(store, m_reports);
    readCreations(database);
}

template<class T>
void SlowStatistics::read(storage::RecordStore& store, Rows<T>& rows) {
    storage::RecordFilter everything;
    everything.includeArchived = true;
    for (const Record& record : valueOf(store.list(specOf<T>(), everything))) {
        const T value = fromRecord<T>(record);
        rows[valueOf(store.rowOf(specOf<T>(), record.id))] = value;
        if (!value.mergedInto.isNull()) m_merges[record.id] = value.mergedInto.value;
    }
}

void SlowStatistics::readCreations(storage::Database& database) {
    auto statement = valueOf(database.prepare(
        QStringLiteral("SELECT record, at FROM change JOIN journal USING (seq) ORDER BY seq")));
    while (valueOf(statement.step()))
        m_typedOn.emplace(statement.id(0), day(statement.text(1).left(10).toLatin1().constData()));
}

QUuid SlowStatistics::meant(const QUuid& id) const {
    const auto merge = m_merges.find(id);
    return merge == m_merges.end() ? id : meant(merge->second);
}

template<class T>
const T* SlowStatistics::find(const Rows<T>& rows, const QUuid& id) const {
    for (const auto& [row, record] : rows)
        if (!id.isNull() && record.id.value == meant(id)) return &record;
    return nullptr;
}

std::vector<QUuid> SlowStatistics::recommendations() const {
    std::vector<QUuid> ids;
    for (const auto& [row, recommendation] : m_recommendations)
        ids.push_back(recommendation.id.value);
    return ids;
}

QDate SlowStatistics::adoptedOn(const Recommendation& recommendation) const {
    const Meeting* meeting = find(m_meetings, recommendation.meeting.value);
    return meeting ? lastDay(*meeting) : QDate();
}

bool SlowStatistics::counts(const Recommendation& recommendation, const Dates& dates) const {
    return isLive(recommendation) && isWithin(adoptedOn(recommendation), dates.asAt);
}

bool SlowStatistics::decides(const DecisionItem& item, const Decision& decision) const {
    const Meeting* meeting = find(m_meetings, decision.meeting.value);
    switch (*item.outcome) {
        case Outcome::Endorsed:
        case Outcome::EndorsedAmended:
        case Outcome::Noted:
        case Outcome::Deferred:
        case Outcome::ReferredBack:
        case Outcome::NoDecision:
        case Outcome::NotEndorsed:
        case Outcome::NotRecorded: return meeting && meeting->kind == MeetingKind::Pcg;
        case Outcome::Concluded:
        case Outcome::Superseded:
        case Outcome::Discontinued: return meeting;
        case Outcome::EnteredInError: return true;
        default: return false;
    }
}

bool SlowStatistics::wasPcgHeldAfter(QDate after, QDate asAt) const {
    for (const auto& [row, meeting] : m_meetings)
        if (isLive(meeting) && meeting.kind == MeetingKind::Pcg &&
            meeting.status == MeetingStatus::Held && lastDay(meeting).isValid() &&
            lastDay(meeting) > after && isWithin(lastDay(meeting), asAt))
            return true;
    return false;
}

Standing SlowStatistics::standingOf(const Recommendation& recommendation, QDate asAt) const {
    std::map<std::pair<QDate, qint64>, Outcome> decided;
    std::map<std::pair<QDate, qint64>, const Meeting*> before;
    for (const auto& [row, item] : m_items) {
        const Decision* decision = find(m_decisions, item.decision.value);
        if (!isLive(item) || !isLive(*decision) || !isWithin(decision->date, asAt)) continue;
        if (meant(item.recommendation.value) != recommendation.id.value) continue;
        if (decides(item, *decision)) decided[{decision->date, row}] = *item.outcome;
        if (item.outcome == Outcome::BeforePcg)
            before[{decision->date, row}] = find(m_meetings, item.before.value);
    }
    if (!decided.empty()) return decided.rbegin()->second;
    if (recommendation.origin == Origin::Evaluation) return Outcome::NotApplicable;
    bool isPast = false;
    if (!before.empty()) {
        const Meeting* pcg = before.rbegin()->second;
        isPast = pcg->status == MeetingStatus::Held && isWithin(lastDay(*pcg), asAt);
    } else if (adoptedOn(recommendation).isValid()) {
        isPast = wasPcgHeldAfter(adoptedOn(recommendation), asAt);
    }
    return isPast ? Outcome::NotRecorded : Outcome::BeforePcg;
}

bool SlowStatistics::isMember(const GroupMember& member, QDate adopted, bool open,
                              QDate asAt) const {
    if (!adopted.isValid()) return !member.to.isValid();
    const bool wasThere = (!member.from.isValid() || member.from <= adopted) &&
                          (!member.to.isValid() || adopted <= member.to);
    const bool joined =
        member.from.isValid() && member.from > adopted && isWithin(member.from, asAt);
    return wasThere || (open && joined);
}

namespace {

bool isImplementing(const Addressee& addressee) {
    return addressee.role == Role::Lead || addressee.role == Role::Implementer;
}

bool isDuty(const Addressee& addressee) {
    return isImplementing(addressee) && addressee.mode == Mode::Each;
}

bool isAny(const Addressee&) { return true; }

}  // namespace

template<class Accept>
std::set<QUuid> SlowStatistics::partnersOf(const Recommendation& recommendation, QDate asAt,
                                           Accept&& accept) const {
    std::set<QUuid> partners;
    const auto include = [&](const QUuid& id) {
        const Partner* partner = find(m_partners, id);
        if (partner && isLive(*partner)) partners.insert(partner->id.value);
    };
    for (const auto& [row, addressee] : m_addressees) {
        if (!isLive(addressee)) continue;
        if (meant(addressee.recommendation.value) != recommendation.id.value) continue;
        if (!accept(addressee)) continue;
        include(addressee.partner.value);
        if (addressee.group.isNull()) continue;
        for (const auto& [memberRow, member] : m_members)
            if (isLive(member) && meant(member.group.value) == meant(addressee.group.value) &&
                isMember(member, adoptedOn(recommendation), addressee.open, asAt))
                include(member.partner.value);
    }
    return partners;
}

bool SlowStatistics::isKnown(const ProgressReport& report, const Dates& dates) const {
    const QDate received =
        report.received.isValid() ? report.received : m_typedOn.at(report.id.value);
    const Partner* partner = find(m_partners, report.partner.value);
    return isLive(report) && isLive(*partner) && isWithin(report.asAt, dates.asAt) &&
           isWithin(received, dates.knownAt);
}

std::map<QUuid, Stage> SlowStatistics::reportedStages(const Recommendation& recommendation,
                                                      const std::set<QUuid>& duties,
                                                      const Dates& dates) const {
    std::map<QUuid, std::pair<std::pair<QDate, qint64>, Stage>> latest;
    for (const auto& [row, report] : m_reports) {
        const QUuid partner = meant(report.partner.value);
        if (meant(report.recommendation.value) != recommendation.id.value) continue;
        if (!isKnown(report, dates) || !isCounted(*report.basis) || !duties.contains(partner))
            continue;
        const std::pair when(report.asAt, row);
        const auto found = latest.find(partner);
        if (found == latest.end() || found->second.first < when)
            latest[partner] = {when, *report.stage};
    }
    std::map<QUuid, Stage> stages;
    for (const auto& [partner, report] : latest) stages[partner] = report.second;
    return stages;
}

std::map<QUuid, RequestItem> SlowStatistics::latestAsked(const Recommendation& recommendation,
                                                         const Dates& dates) const {
    std::map<QUuid, std::pair<std::pair<QDate, qint64>, RequestItem>> latest;
    for (const auto& [row, item] : m_questions) {
        const Request* request = find(m_requests, item.request.value);
        if (!isLive(item) || !isLive(*request) || item.state == RequestState::Draft) continue;
        if (meant(item.recommendation.value) != recommendation.id.value) continue;
        if (!isWithin(request->sent, dates.asAt) || !isWithin(request->sent, dates.knownAt))
            continue;
        const QUuid partner = meant(item.partner.value);
        const std::pair when(request->sent, row);
        const auto found = latest.find(partner);
        if (found == latest.end() || found->second.first < when) latest[partner] = {when, item};
    }
    std::map<QUuid, RequestItem> items;
    for (const auto& [partner, item] : latest) items[partner] = item.second;
    return items;
}

OtherDuties SlowStatistics::othersOf(const Recommendation& recommendation,
                                     const Dates& dates) const {
    OtherDuties duties;
    const auto whose = [&](const auto& accept) {
        return partnersOf(recommendation, dates.asAt, accept);
    };
    const auto hasReported = [&](const QUuid& partner) {
        return !reportedStages(recommendation, {partner}, dates).empty();
    };
    const auto addLine = [&](Share& line, auto isOfRole) {
        for (const QUuid& partner : whose([&](const Addressee& each) {
                 return isOfRole(each) && each.mode == Mode::Each && !isDuty(each);
             })) {
            ++line.base;
            if (hasReported(partner)) ++line.part;
        }
    };
    const auto addJoint = [&](Share& line, auto isOfRole) {
        const auto joint = whose(
            [&](const Addressee& each) { return isOfRole(each) && each.mode == Mode::Together; });
        if (joint.empty()) return;
        ++line.base;
        if (std::any_of(joint.begin(), joint.end(), hasReported)) ++line.part;
    };
    const auto coordinates = [](const Addressee& each) { return each.role == Role::Coordinator; };
    const auto reviews = [](const Addressee& each) { return each.role == Role::Reviewer; };
    addLine(duties.coordinators, coordinates);
    addJoint(duties.coordinators, coordinates);
    addLine(duties.reviewers, reviews);
    addJoint(duties.reviewers, reviews);
    addJoint(duties.together, isImplementing);
    const auto bound = whose([](const Addressee& each) { return each.mode != Mode::Invited; });
    for (const QUuid& partner :
         whose([](const Addressee& each) { return each.mode == Mode::Invited; }))
        if (!bound.contains(partner) && hasReported(partner)) ++duties.invited;
    return duties;
}

void SlowStatistics::count(const Recommendation& recommendation, const Dates& dates,
                           Statistics& figures, Sets& sets) const {
    ++figures.recommendations;
    ++figures.standing[static_cast<std::size_t>(standingOf(recommendation, dates.asAt))];
    const auto duties = partnersOf(recommendation, dates.asAt, isDuty);
    const auto addressed = partnersOf(recommendation, dates.asAt, isAny);
    figures.others += othersOf(recommendation, dates);
    const auto stages = reportedStages(recommendation, duties, dates);
    const auto asked = latestAsked(recommendation, dates);
    for (const QUuid& partner : duties) {
        const auto stage = stages.contains(partner) ? stages.at(partner) : Stage::NoInformation;
        ++figures.addressed;
        ++figures.implementation[static_cast<std::size_t>(stage)];
        sets.partners.insert(partner);
        if (stages.contains(partner)) sets.reported.insert(partner);
        if (!asked.contains(partner)) continue;
        sets.asked.insert(partner);
        const RequestItem& item = asked.at(partner);
        if (item.state == RequestState::NothingToReport && isWithin(item.answered, dates.knownAt))
            sets.nothingToReport.insert(partner);
    }
    for (const auto& [row, report] : m_reports)
        if (meant(report.recommendation.value) == recommendation.id.value &&
            isKnown(report, dates) && !addressed.contains(meant(report.partner.value)))
            ++figures.reportsOutside;
}

PillarStatistics SlowStatistics::statistics(const Dates& dates) const {
    PillarStatistics result{dates, {}, {}};
    std::array<Sets, 6> sets;  // the last one is that of the total
    for (const auto& [row, recommendation] : m_recommendations) {
        if (!counts(recommendation, dates)) continue;
        const std::size_t pillar =
            recommendation.pillar ? static_cast<std::size_t>(*recommendation.pillar) : 4;
        count(recommendation, dates, result.pillars[pillar], sets[pillar]);
        count(recommendation, dates, result.total, sets[5]);
    }
    for (std::size_t i = 0; i < sets.size(); ++i) {
        Statistics& figures = i < 5 ? result.pillars[i] : result.total;
        figures.partners = static_cast<int>(sets[i].partners.size());
        figures.reported = static_cast<int>(sets[i].reported.size());
        figures.nothingToReport = static_cast<int>(sets[i].nothingToReport.size());
        figures.asked = static_cast<int>(sets[i].asked.size());
        for (const QUuid& partner : sets[i].asked)
            if (sets[i].reported.contains(partner)) ++figures.askedAndReported;
        for (const QUuid& partner : sets[i].partners)
            if (!sets[i].asked.contains(partner)) ++figures.notAsked;
    }
    return result;
}

std::optional<Standing> SlowStatistics::standing(const QUuid& recommendation,
                                                 const Dates& dates) const {
    for (const auto& [row, each] : m_recommendations)
        if (each.id.value == recommendation && counts(each, dates))
            return standingOf(each, dates.asAt);
    return std::nullopt;
}

std::map<QUuid, Stage> SlowStatistics::stages(const QUuid& recommendation,
                                              const Dates& dates) const {
    for (const auto& [row, each] : m_recommendations) {
        if (each.id.value != recommendation || !counts(each, dates)) continue;
        const auto duties = partnersOf(each, dates.asAt, isDuty);
        auto stages = reportedStages(each, duties, dates);
        for (const QUuid& partner : duties) stages.emplace(partner, Stage::NoInformation);
        return stages;
    }
    return {};
}

}  // namespace pact::analysis::test
