#include "core/exchange/trainingdata.h"

#include "core/exchange/newrecord.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pact::exchange {

using namespace domain;

namespace {

constexpr int kReports = 4;
constexpr int kMostPartners = 4;
constexpr int kDaysFollowed = 900;
// The ids' time begins on 1 January 2019 (UTC), in milliseconds.
constexpr quint64 kFirstMoment = 1'546'300'800'000ULL;

constexpr std::array kVerbs = {"Share information",           "Hold joint exercises",
                               "Name a focal point",          "Train officers",
                               "Exchange good practices",     "Set up a working procedure",
                               "Review national legislation", "Carry out a joint analysis",
                               "Establish regular contacts",  "Publish guidance"};
constexpr std::array kTopics = {"consignments of precursor chemicals",
                                "informal money transfer",
                                "controlled deliveries",
                                "maritime trafficking along the southern route",
                                "treatment of opioid use disorders",
                                "risk indicators for containers",
                                "the analysis of seized opiates",
                                "cross-border operations",
                                "online trade in acetic anhydride",
                                "early intervention among young people",
                                "financial investigations",
                                "mutual legal assistance"};
constexpr std::array kMeans = {"with the customs services concerned",
                               "through the regional centre",
                               "among neighbouring States",
                               "in cooperation with the private sector",
                               "within existing networks of liaison officers",
                               "together with the health authorities",
                               "at the regional level",
                               "on the basis of common forms"};
constexpr std::array kFindings = {"A procedure was agreed and is being applied.",
                                  "Two exercises were held during the period.",
                                  "The responsible body has named a focal point.",
                                  "Funding has not yet been found.",
                                  "The draft is before the competent ministry.",
                                  "Officers of three services took part in training.",
                                  "Results were shared with neighbouring services.",
                                  "The measure has become part of routine work."};

template<class List>
QString pick(const List& list, SeededRandom& random) {
    return QString::fromLatin1(list[static_cast<std::size_t>(random.below(list.size()))]);
}

template<class T>
void append(const T& value, std::vector<changes::RecordChange>& out) {
    out.push_back(changes::creation(specOf<T>(), toRecord(value)));
}

}  // namespace

TrainingData::TrainingData(const TrainingPeople& people, quint64 seed, qint64 first)
    : m_people(&people),
      m_random(seed * 0x100000001b3ULL + static_cast<quint64>(first)),
      m_prefix(prefix(seed)),
      m_number(first) {}

QString TrainingData::prefix(quint64 seed) { return QStringLiteral("GEN-%1/").arg(seed); }

QUuid TrainingData::nextId() { return m_random.nextId(kFirstMoment + m_ids++); }

QString TrainingData::sentence() {
    const QString verb = pick(kVerbs, m_random);
    const QString topic = pick(kTopics, m_random);
    return QStringLiteral("%1 on %2 %3").arg(verb, topic, pick(kMeans, m_random));
}

void TrainingData::appendNext(std::vector<changes::RecordChange>& out) {
    Draft draft = begin(out);
    appendWordings(draft, out);
    appendAddressees(draft, out);
    appendReports(draft, out);
    ++m_number;
}

TrainingData::Draft TrainingData::begin(std::vector<changes::RecordChange>& out) {
    const TrainingMeeting& meeting = m_people->meetings[static_cast<std::size_t>(
        m_random.below(static_cast<qsizetype>(m_people->meetings.size())))];
    Recommendation recommendation;
    recommendation.id = {nextId()};
    recommendation.reference = m_prefix + QString::number(m_number);
    recommendation.headline = sentence();
    if (m_random.below(12) > 0) recommendation.pillar = meeting.pillar;
    if (m_random.below(8) == 0)
        recommendation.alsoPillars = {
            static_cast<Pillar>((static_cast<int>(meeting.pillar) + 1) % 4)};
    recommendation.origin = Origin::Ewg;
    recommendation.meeting = {meeting.id};
    recommendation.paragraph = QString::number(1 + m_random.below(40));
    recommendation.source = QStringLiteral("Generated for training");
    recommendation.audience = Audience::Partners;
    append(recommendation, out);
    return {recommendation.id,       meeting.end, meeting.pillar, meeting.id,
            recommendation.headline, {}};
}

void TrainingData::appendWordings(const Draft& draft, std::vector<changes::RecordChange>& out) {
    Wording wording;
    wording.id = {nextId()};
    wording.recommendation = draft.id;
    wording.step = Outcome::Adopted;
    wording.meeting = {draft.meeting};
    wording.date = draft.adopted;
    wording.language = {QStringLiteral("en")};
    wording.text = {QStringLiteral("%1. %2.").arg(draft.subject, sentence())};
    wording.status = WordingStatus::Original;
    wording.audience = Audience::Partners;
    append(wording, out);
    if (m_random.below(4) > 0) return;
    wording.id = {nextId()};
    wording.step = Outcome::AmendmentProposed;
    wording.text = {QStringLiteral("%1. %2.").arg(draft.subject, sentence())};
    append(wording, out);
}

void TrainingData::appendAddressees(Draft& draft, std::vector<changes::RecordChange>& out) {
    const qint64 share = m_number % 10;
    const auto& groups = m_people->groups;
    if (share < 2)
        appendGroup(draft, m_people->all, out);
    else if (share < 5)
        appendGroup(
            draft,
            groups[static_cast<std::size_t>(m_random.below(static_cast<qsizetype>(groups.size())))],
            out);
    else
        appendPartners(draft, out);
}

void TrainingData::appendGroup(Draft& draft, const TrainingGroup& group,
                               std::vector<changes::RecordChange>& out) {
    Addressee addressee;
    addressee.recommendation = draft.id;
    addressee.group = {group.id};
    addressee.role = Role::Implementer;
    addressee.mode = Mode::Each;
    addressee.audience = Audience::Partners;
    addressee.id = {newRecordId(specOf<Addressee>(), toRecord(addressee), FixedClock({}))};
    append(addressee, out);
    draft.addressed = group.on(draft.adopted);
}

void TrainingData::appendPartners(Draft& draft, std::vector<changes::RecordChange>& out) {
    const auto& partners = m_people->partners;
    const auto wanted =
        std::min(partners.size(), static_cast<std::size_t>(1 + m_random.below(kMostPartners)));
    while (draft.addressed.size() < wanted) {
        const QUuid partner = partners[static_cast<std::size_t>(
            m_random.below(static_cast<qsizetype>(partners.size())))];
        if (std::find(draft.addressed.begin(), draft.addressed.end(), partner) !=
            draft.addressed.end())
            continue;
        Addressee addressee;
        addressee.recommendation = draft.id;
        addressee.partner = {partner};
        addressee.role = draft.addressed.empty() ? Role::Lead : Role::Implementer;
        addressee.mode = Mode::Each;
        addressee.audience = Audience::Partners;
        addressee.id = {newRecordId(specOf<Addressee>(), toRecord(addressee), FixedClock({}))};
        append(addressee, out);
        draft.addressed.push_back(partner);
    }
}

/// Mostly one of the addressed partners, each in turn; now and then somebody else.
QUuid TrainingData::reporter(const Draft& draft, std::size_t number) {
    const auto& partners = m_people->partners;
    if (draft.addressed.empty() || m_random.below(50) == 0)
        return partners[static_cast<std::size_t>(
            m_random.below(static_cast<qsizetype>(partners.size())))];
    return draft.addressed[number % draft.addressed.size()];
}

ProgressReport TrainingData::report(const Draft& draft, std::size_t number) {
    ProgressReport report;
    report.id = {nextId()};
    report.recommendation = draft.id;
    report.partner = {reporter(draft, number)};
    report.asAt = draft.adopted.addDays(30 + m_random.below(kDaysFollowed));
    report.received = report.asAt.addDays(m_random.below(45));
    report.stage = static_cast<Stage>(1 + m_random.below(7));
    const int basis = m_random.below(20);
    report.basis = basis == 0   ? Basis::ReportedByOrganization
                   : basis == 1 ? Basis::SaidInMeeting
                                : Basis::WrittenByPartner;
    if (report.basis == Basis::SaidInMeeting) report.confirmed = report.received;
    report.channel = static_cast<ReportChannel>(m_random.below(4));
    report.narrative = {pick(kFindings, m_random) + u' ' + pick(kFindings, m_random)};
    report.language = {QStringLiteral("en")};
    report.audience = m_random.below(3) == 0 ? Audience::Partners : Audience::Unit;
    return report;
}

void TrainingData::appendReports(const Draft& draft, std::vector<changes::RecordChange>& out) {
    const auto turn = static_cast<std::size_t>(m_random.below(1000));
    for (std::size_t i = 0; i < kReports; ++i) append(report(draft, turn + i), out);
}

}  // namespace pact::exchange
