#include "randomrecords.h"

#include <algorithm>

namespace pact::analysis::test {

using namespace domain;

namespace {

constexpr int kPartners = 70;  // more than a word has bits
constexpr int kGroups = 4;
constexpr int kMeetings = 16;
constexpr int kRecommendations = 60;
constexpr int kDays = 1500;

const QDate kFirst(2021, 1, 1);

}  // namespace

int RandomRecords::below(int limit) {
    return static_cast<int>(m_random() % static_cast<unsigned>(limit));
}

QDate RandomRecords::anyDay() { return kFirst.addDays(below(kDays)); }

QDate RandomRecords::anyDayOrNone() { return oneIn(3) ? QDate() : anyDay(); }

// The first few come up often, so that pairs meet reports.
Id<Partner> RandomRecords::anyPartner() {
    const auto most = static_cast<int>(m_partners.size());
    return m_partners[static_cast<std::size_t>(below(oneIn(2) ? 8 : most))];
}

void RandomRecords::fill() {
    addPartners();
    addMeetings();
    m_records.write(QDate(2021, 6, 1));
    addRecommendations();
    addAddressees();
    addDecisions();
    m_records.write(QDate(2022, 6, 1));
    addRequests();
    addReports();
    m_records.write(QDate(2023, 6, 1));
    addReports();
    archiveAndMerge();
    m_records.write(QDate(2025, 1, 1));
}

void RandomRecords::addPartners() {
    for (int i = 0; i < kPartners; ++i) m_partners.push_back(m_records.partner());
    for (int i = 0; i < kGroups; ++i) m_groups.push_back(m_records.group());
    for (const auto group : m_groups)
        for (const auto partner : m_partners) {
            if (!oneIn(4)) continue;
            const QDate from = oneIn(3) ? QDate() : anyDay();
            const QDate to = !oneIn(3)        ? QDate()
                             : from.isValid() ? from.addDays(below(500))
                                              : anyDay();
            m_members.push_back(m_records.member(group, partner, from, to));
        }
}

void RandomRecords::addMeetings() {
    for (int i = 0; i < kMeetings; ++i) {
        const auto kind = i % 3 == 0   ? MeetingKind::Pcg
                          : i % 8 == 1 ? MeetingKind::Ministerial
                                       : MeetingKind::Ewg;
        const QDate start = oneIn(8) ? QDate() : anyDay();
        const QDate end = start.isValid() && !oneIn(3) ? start.addDays(below(4)) : QDate();
        const bool isHeld = !oneIn(4);
        const auto status = isHeld ? MeetingStatus::Held : MeetingStatus::Planned;
        const auto id = m_records.meeting(kind, start, end, status);
        if (isHeld) m_held.push_back({id, kind, start, end.isValid() ? end : start});
        if (kind == MeetingKind::Pcg) m_pcgs.push_back(id);
        if (kind == MeetingKind::Ewg) m_adopting.push_back(id);
    }
}

void RandomRecords::addRecommendations() {
    for (int i = 0; i < kRecommendations; ++i) {
        const auto pillar = oneIn(5) ? std::nullopt : std::optional(anyOf(Pillar::I, Pillar::IV));
        const auto meeting = oneIn(8) ? Id<Meeting>() : oneOf(m_adopting);
        const auto origin = oneIn(6) ? Origin::Evaluation : Origin::Ewg;
        m_recommendations.push_back(m_records.recommendation(meeting, pillar, origin));
    }
}

void RandomRecords::addAddressees() {
    for (const auto recommendation : m_recommendations) {
        const int count = below(5);
        for (int i = 0; i < count; ++i) {
            Addressee addressee;
            addressee.recommendation = recommendation;
            if (oneIn(3)) {
                addressee.group = oneOf(m_groups);
                addressee.open = oneIn(2);
            } else {
                addressee.partner = anyPartner();
            }
            addressee.role = oneIn(2) ? Role::Implementer : anyOf(Role::Lead, Role::Reviewer);
            addressee.mode = oneIn(2) ? anyOf(Mode::Each, Mode::Invited) : Mode::Each;
            m_addressees.push_back(m_records.add(addressee));
        }
    }
}

void RandomRecords::addDecisions() {
    for (int i = 0; i < kRecommendations; ++i) decideAt(oneOf(m_held));
    for (const auto recommendation : m_recommendations)
        if (oneIn(12))
            m_items.push_back(
                m_records.decide(recommendation, Outcome::EnteredInError, {}, anyDay()));
}

void RandomRecords::decideAt(const Held& meeting) {
    const auto length = meeting.start.isValid() ? meeting.start.daysTo(meeting.end) + 1 : 0;
    const QDate day =
        length > 0 ? meeting.start.addDays(below(static_cast<int>(length))) : anyDay();
    Outcome outcome = anyOf(Outcome::Concluded, Outcome::Discontinued);
    if (meeting.kind == MeetingKind::Pcg && !oneIn(4))
        outcome = oneIn(8) ? Outcome::NotRecorded : anyOf(Outcome::Endorsed, Outcome::NotEndorsed);
    if (meeting.kind == MeetingKind::Ewg && !oneIn(4))
        outcome = oneIn(3) ? anyOf(Outcome::Adopted, Outcome::Proposed) : Outcome::BeforePcg;
    const auto about = oneOf(m_recommendations);
    if (outcome == Outcome::Superseded) outcome = Outcome::Concluded;  // it would need a successor
    const auto before = outcome == Outcome::BeforePcg ? oneOf(m_pcgs) : Id<Meeting>();
    m_items.push_back(m_records.decide(about, outcome, meeting.id, day, before));
}

void RandomRecords::addRequests() {
    for (int i = 0; i < 6; ++i)
        m_requests.push_back(m_records.request(oneIn(6) ? QDate() : anyDay()));
    for (int i = 0; i < 250; ++i) {
        auto state = anyOf(RequestState::Draft, RequestState::Closed);
        if (state == RequestState::Extended) state = RequestState::NothingToReport;
        m_questions.push_back(m_records.ask(oneOf(m_requests), anyPartner(),
                                            oneOf(m_recommendations), state, anyDayOrNone()));
    }
}

void RandomRecords::addReports() {
    for (int i = 0; i < 200; ++i) {
        // Few different days, so that several reports of a pair share one.
        const QDate asAt = kFirst.addDays(300 * below(kDays / 300));
        const QDate received = oneIn(4) ? QDate() : asAt.addDays(below(400));
        m_reports.push_back(
            m_records.report(oneOf(m_recommendations), anyPartner(), asAt,
                             anyOf(Stage::NoInformation, Stage::NoLongerApplicable), received,
                             oneIn(2) ? Basis::WrittenByPartner
                                      : anyOf(Basis::WrittenByPartner, Basis::PublishedSource)));
    }
}

template<class T>
void RandomRecords::archiveSome(const std::vector<Id<T>>& ids) {
    const int count = 1 + static_cast<int>(ids.size()) / 20;
    std::vector<Id<T>> chosen;
    for (int i = 0; i < count; ++i) {
        const Id<T> id = oneOf(ids);
        if (std::find(chosen.begin(), chosen.end(), id) != chosen.end()) continue;
        chosen.push_back(id);
        m_records.archive(id);
    }
}

void RandomRecords::archiveAndMerge() {
    archiveSome(m_partners);
    archiveSome(m_members);
    archiveSome(m_recommendations);
    archiveSome(m_addressees);
    archiveSome(m_items);
    archiveSome(m_requests);
    archiveSome(m_questions);
    archiveSome(m_reports);
    m_records.write(QDate(2024, 6, 1));
    m_records.merge(m_partners[2], m_partners[3]);
    m_records.merge(m_groups[0], m_groups[1]);
    m_records.merge(m_recommendations[5], m_recommendations[6]);
    m_records.merge(m_recommendations[6], m_recommendations[7]);
    m_records.merge(m_reports[1], m_reports[2]);
    m_records.merge(m_requests[4], m_requests[5]);
}

}  // namespace pact::analysis::test
