#include "core/exchange/trainingpeople.h"

#include "core/base/identity.h"
#include "core/exchange/newrecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::exchange {

using namespace domain;

namespace {

constexpr int kFewestPartners = 6;
constexpr int kFirstYear = 2018;
constexpr int kYears = 5;
constexpr int kPillars = 4;
constexpr int kTrainingCodes = 26 * 26;
const QLatin1String kAllCode("training-all");
const QLatin1String kOtherCode("training-group");
const QLatin1String kGroupPrefix("training-");

QString tr(const char* text) { return QCoreApplication::translate("generator", text); }

QString source() { return tr("Generated for training"); }

/// Completes what is missing in a workspace, and remembers it as changes.
class Gatherer {
public:
    explicit Gatherer(storage::Database& database) : m_store(database) {}

    Status readPartners();
    Status addPartners(int wanted);
    Status readGroups();
    Status addGroups();
    Status addMeetings();

    TrainingPeople people;

private:
    template<class T>
    QUuid create(T value);
    void enrol(TrainingGroup& group, const QUuid& partner);
    TrainingGroup newGroup(const QString& code, const QString& title, std::size_t step);
    Result<TrainingMeeting> meeting(int year, Pillar pillar);

    storage::RecordStore m_store;
    QStringList m_codes;
    std::vector<QUuid> m_newPartners;
    bool m_hasAll = false;
};

/// Shipped ids, so that two workspaces that generate the same have the same.
template<class T>
QUuid Gatherer::create(T value) {
    Record record = toRecord(value);
    record.id = newRecordId(specOf<T>(), record, FixedClock({}), Provenance::Shipped);
    people.missing.push_back(changes::creation(specOf<T>(), record));
    return record.id;
}

Status Gatherer::readPartners() {
    storage::RecordFilter filter;
    filter.where = {{QStringLiteral("kind"), codeOf(PartnerKind::Training)}};
    filter.includeArchived = true;
    PACT_TRY(const std::vector<Record> records, m_store.list(specOf<Partner>(), filter));
    for (const Record& record : records) {
        const auto partner = fromRecord<Partner>(record);
        m_codes << partner.code;
        if (!partner.archived) people.partners.push_back(record.id);
    }
    return {};
}

Status Gatherer::addPartners(int wanted) {
    const auto count =
        static_cast<std::size_t>(std::clamp(wanted, kFewestPartners, kTrainingCodes));
    for (int i = 0; i < kTrainingCodes && people.partners.size() < count; ++i) {
        const QString code =
            QStringLiteral("X%1%2").arg(QChar(u'A' + i / 26)).arg(QChar(u'A' + i % 26));
        if (m_codes.contains(code)) continue;
        Partner partner;
        partner.code = code;
        partner.kind = PartnerKind::Training;
        partner.memberFrom = QDate(kFirstYear - 1, 1, 1);
        partner.source = source();
        partner.audience = Audience::Public;
        people.partners.push_back(create(partner));
        m_newPartners.push_back(people.partners.back());
        Name name;
        name.partner = {people.partners.back()};
        name.language = {QStringLiteral("en")};
        name.form = NameForm::Short;
        name.text = tr("Training partner %1").arg(code.mid(1));
        name.source = source();
        name.audience = Audience::Public;
        create(name);
    }
    return {};
}

void Gatherer::enrol(TrainingGroup& group, const QUuid& partner) {
    GroupMember member;
    member.group = {group.id};
    member.partner = {partner};
    member.from = QDate(kFirstYear - 1, 1, 1);
    member.basis = source();
    member.audience = Audience::Unit;
    create(member);
    group.members.push_back(member);
}

Status Gatherer::readGroups() {
    PACT_TRY(const std::vector<Record> records, m_store.list(specOf<PartnerGroup>(), {}));
    for (const Record& record : records) {
        const auto group = fromRecord<PartnerGroup>(record);
        if (!group.code.startsWith(kGroupPrefix)) continue;
        TrainingGroup read{record.id, {}};
        PACT_TRY(const std::vector<Record> members,
                 m_store.referring(specOf<GroupMember>(), QStringLiteral("group"), record.id));
        for (const Record& each : members) {
            auto member = fromRecord<GroupMember>(each);
            const bool isKnown = std::find(people.partners.begin(), people.partners.end(),
                                           member.partner.value) != people.partners.end();
            if (isKnown && !member.archived) read.members.push_back(std::move(member));
        }
        if (group.code != kAllCode) {
            people.groups.push_back(std::move(read));
        } else {
            people.all = std::move(read);
            m_hasAll = true;
        }
    }
    return {};
}

TrainingGroup Gatherer::newGroup(const QString& code, const QString& title, std::size_t step) {
    PartnerGroup group;
    group.code = code;
    group.title = title;
    group.source = source();
    group.audience = Audience::Unit;
    TrainingGroup made{create(group), {}};
    for (std::size_t i = 0; i < people.partners.size(); i += step) enrol(made, people.partners[i]);
    return made;
}

Status Gatherer::addGroups() {
    if (m_hasAll)
        for (const QUuid& partner : m_newPartners) enrol(people.all, partner);
    else
        people.all = newGroup(kAllCode, tr("All training partners"), 1);
    if (people.groups.empty())
        people.groups.push_back(newGroup(kOtherCode, tr("A group of training partners"), 2));
    else
        for (std::size_t i = 0; i < m_newPartners.size(); i += 2)
            enrol(people.groups.front(), m_newPartners[i]);
    return {};
}

Result<TrainingMeeting> Gatherer::meeting(int year, Pillar pillar) {
    Meeting meeting;
    meeting.reference = QStringLiteral("TRAINING-%1-%2").arg(year).arg(codeOf(pillar));
    PACT_TRY(const std::vector<QUuid> known,
             m_store.withIdentity(specOf<Meeting>(), {meeting.reference}));
    meeting.start = QDate(year, 3 + 2 * static_cast<int>(pillar), 11);
    meeting.end = meeting.start.addDays(1);
    if (!known.empty()) {
        PACT_TRY(const Record record, m_store.get(specOf<Meeting>(), known.front()));
        const QDate end = fromRecord<Meeting>(record).end;
        return TrainingMeeting{known.front(), end.isValid() ? end : meeting.end, pillar};
    }
    meeting.kind = MeetingKind::Ewg;
    meeting.title =
        tr("Training expert working group, pillar %1, %2").arg(codeOf(pillar)).arg(year);
    meeting.precision = Precision::Day;
    meeting.status = MeetingStatus::Held;
    meeting.pillars = {pillar};
    meeting.format = MeetingFormat::Virtual;
    meeting.source = source();
    meeting.audience = Audience::Public;
    return TrainingMeeting{create(meeting), meeting.end, pillar};
}

Status Gatherer::addMeetings() {
    for (int year = kFirstYear; year < kFirstYear + kYears; ++year) {
        for (int pillar = 0; pillar < kPillars; ++pillar) {
            PACT_TRY(TrainingMeeting made, meeting(year, static_cast<Pillar>(pillar)));
            people.meetings.push_back(made);
        }
    }
    return {};
}

}  // namespace

std::vector<QUuid> TrainingGroup::on(QDate day) const {
    std::vector<QUuid> present;
    for (const GroupMember& member : members) {
        const bool hasBegun = !member.from.isValid() || member.from <= day;
        const bool hasEnded = member.to.isValid() && member.to < day;
        if (hasBegun && !hasEnded) present.push_back(member.partner.value);
    }
    return present;
}

Result<TrainingPeople> TrainingPeople::gather(storage::Database& database, int partners) {
    Gatherer gatherer(database);
    PACT_CHECK(gatherer.readPartners());
    PACT_CHECK(gatherer.addPartners(partners));
    PACT_CHECK(gatherer.readGroups());
    PACT_CHECK(gatherer.addGroups());
    PACT_CHECK(gatherer.addMeetings());
    return std::move(gatherer.people);
}

}  // namespace pact::exchange
