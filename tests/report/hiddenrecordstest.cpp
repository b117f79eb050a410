#include "core/exchange/shippedcontent.h"
#include "core/report/canonicalcontent.h"
#include "core/report/paperkind.h"
#include "resources/resources.h"
#include "tests/report/papersample.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// Papers for partners and the public read as if the records for the Unit alone were not there.
/// Requests are left out: the Unit's own asking counts in every paper, since not asked is not
/// without reply.
class HiddenRecordsTest : public Scratch {
protected:
    HiddenRecordsTest() {
        resources::initialise();
        need(exchange::createSample(*workspace, clock));
        for (const char* code : {"XAA", "XAB", "XAD", "XAF", "XAL"})
            partners.push_back(idOf<Partner>(code).value);
    }

    template<class T>
    Id<T> idOf(const char* reference) {
        return {need(store.resolve(specOf<T>(), QLatin1String(reference)))};
    }
    template<class T>
    Id<T> hide(T value) {
        value.audience = Audience::Unit;
        return {add(value)};
    }

    /// A paper of each kind, and recommendation sheets on what is hidden below.
    std::vector<ReportDefinition> definitionsFor(Audience audience) {
        std::vector<ReportDefinition> definitions;
        for (const report::PaperKind* kind : report::allKinds()) {
            ReportDefinition definition;
            definition.kind = kind->kind;
            definition.audience = audience;
            definition.meeting =
                idOf<Meeting>(kind->kind == ReportKind::Stocktaking ? "TEWG2-2023" : "TPCG-2025");
            definition.partner = idOf<Partner>("XAB");
            definition.recommendation = idOf<Recommendation>(
                audience == Audience::Public ? "PCG14-2018/25" : "TEWG1-2021/6");
            definition.since = {2021, 1, 1};
            definitions.push_back(definition);
            if (kind->kind == ReportKind::RecommendationSheet && audience == Audience::Partners)
                for (const char* other : {"TEWG1-2021/3", "TEWG2-2023/4", "TEWG2-2023/10"}) {
                    definition.recommendation = idOf<Recommendation>(other);
                    definitions.push_back(definition);
                }
            if (kind->kind == ReportKind::PartnerProfile) {
                definition.partner = idOf<Partner>("XAL");
                definitions.push_back(definition);
            }
            if (kind->kind == ReportKind::Changes) {
                definition.since = {2025, 10, 1};
                definitions.push_back(definition);
            }
        }
        return definitions;
    }

    QStringList contents() {
        QStringList contents;
        for (const Audience audience : {Audience::Partners, Audience::Public})
            for (const ReportDefinition& definition : definitionsFor(audience))
                contents << canonicalContent(
                    need(report::buildPaper(workspace->database(), definition, clock)));
        return contents;
    }

    /// Names the first line of each paper that reads otherwise.
    static void expectSame(const QStringList& before, const QStringList& after) {
        ASSERT_EQ(before.size(), after.size());
        for (qsizetype paper = 0; paper < before.size(); ++paper) {
            if (before[paper] == after[paper]) continue;
            const QStringList was = before[paper].split(u'\n');
            const QStringList is = after[paper].split(u'\n');
            qsizetype line = 0;
            while (was.value(line) == is.value(line)) ++line;
            ADD_FAILURE() << qPrintable(was.front())
                          << "\nsaid:     " << qPrintable(was.value(line))
                          << "\nnow says: " << qPrintable(is.value(line));
        }
    }

    void address(const char* to, const QUuid& partner, Role role, Mode mode) {
        Addressee value;
        value.recommendation = idOf<Recommendation>(to);
        value.partner = {partner};
        value.role = role;
        value.mode = mode;
        hide(value);
    }
    void decide(const char* on, const char* meeting, QDate date, Outcome outcome) {
        Decision decision;
        decision.reference = QStringLiteral("HIDDEN-%1").arg(++m_decisions);
        decision.meeting = idOf<Meeting>(meeting);
        decision.date = date;
        decision.mode = DecisionMode::InSession;
        DecisionItem item;
        item.decision = hide(decision);
        item.recommendation = idOf<Recommendation>(on);
        item.outcome = outcome;
        if (outcome == Outcome::BeforePcg) item.before = idOf<Meeting>("TPCG-2025");
        hide(item);
    }
    ProgressReport reportOn(const char* on, const QUuid& partner) {
        ProgressReport value;
        value.recommendation = idOf<Recommendation>(on);
        value.partner = {partner};
        value.asAt = {2025, 12, 31};
        value.received = {2026, 1, 15};
        value.stage = Stage::NotStarted;
        value.basis = Basis::WrittenByPartner;
        value.channel = ReportChannel::Email;
        value.narrative.text = QStringLiteral("For the Unit alone.");
        value.goodPractice.text = QStringLiteral("For the Unit alone.");
        value.language.tag = QStringLiteral("en");
        return value;
    }
    QUuid hiddenMeeting(const char* reference, MeetingKind kind, QDate day) {
        Meeting value;
        value.reference = QLatin1String(reference);
        value.kind = kind;
        value.title = value.reference;
        value.start = day;
        value.end = day;
        value.precision = Precision::Day;
        value.status = MeetingStatus::Held;
        value.pillars = {Pillar::I, Pillar::II};
        return hide(value).value;
    }

    std::vector<QUuid> partners;

private:
    int m_decisions = 0;
};

TEST_F(HiddenRecordsTest, addresseesMakeNoDifference) {
    const QStringList before = contents();
    // In another part than that in which it is seen, in the same, and where it is not at all.
    address("TEWG1-2021/6", partners[1], Role::Implementer, Mode::Each);
    address("TEWG1-2021/3", partners[1], Role::Coordinator, Mode::Each);
    address("TEWG2-2023/4", partners[4], Role::Implementer, Mode::Each);
    address("TEWG1-2021/7", partners[1], Role::Lead, Mode::Each);
    address("TEWG2-2023/10", partners[1], Role::Reviewer, Mode::Together);
    address("TEWG2-2023/10", partners[1], Role::Implementer, Mode::Each);
    address("TEWG1-2021/13", partners[2], Role::Implementer, Mode::Invited);
    expectSame(before, contents());
}

TEST_F(HiddenRecordsTest, groupsAndTheirMembersMakeNoDifference) {
    const QStringList before = contents();
    GroupMember member;
    member.group = idOf<PartnerGroup>("training-all");
    member.partner = hide(trainingPartner(QStringLiteral("XAZ")));
    member.from = {2020, 1, 1};
    hide(member);
    GroupMember joiner;
    joiner.group = idOf<PartnerGroup>("training-route");
    joiner.partner = {partners[4]};
    joiner.from = {2024, 6, 1};
    hide(joiner);
    joiner.id = {};
    joiner.partner = {partners[0]};
    joiner.from = {2020, 1, 1};
    hide(joiner);
    PartnerGroup group;
    group.code = QStringLiteral("hidden");
    group.title = QStringLiteral("Hidden group");
    GroupMember own;
    own.group = hide(group);
    own.partner = {partners[1]};
    hide(own);
    Addressee addressee;
    addressee.recommendation = idOf<Recommendation>("TEWG1-2021/3");
    addressee.group = own.group;
    addressee.role = Role::Implementer;
    addressee.mode = Mode::Each;
    hide(addressee);
    expectSame(before, contents());
}

TEST_F(HiddenRecordsTest, standingsMakeNoDifference) {
    const QStringList before = contents();
    decide("TEWG1-2021/3", "TPCG-2025", {2025, 11, 19}, Outcome::Concluded);
    decide("TEWG2-2023/4", "TPCG-2025", {2025, 11, 19}, Outcome::NotEndorsed);
    decide("TEWG2-2023/14", "TEWG2-2023", {2023, 10, 18}, Outcome::BeforePcg);
    decide("TEWG2-2023/10", "TPCG-2025", {2025, 11, 19}, Outcome::Endorsed);
    decide("PCG14-2018/25", "TPCG-2025", {2025, 11, 19}, Outcome::Noted);
    expectSame(before, contents());
}

TEST_F(HiddenRecordsTest, meetingsAndWhatComesFromThemMakeNoDifference) {
    const QStringList before = contents();
    const QUuid pcg = hiddenMeeting("HIDDEN-PCG", MeetingKind::Pcg, {2024, 2, 1});
    hiddenMeeting("HIDDEN-LATER", MeetingKind::Pcg, {2026, 1, 20});
    const QUuid ewg = hiddenMeeting("HIDDEN-EWG", MeetingKind::Ewg, {2024, 3, 1});
    Recommendation value = recommendation(QStringLiteral("HIDDEN/1"), QStringLiteral("Hidden"));
    value.meeting = {ewg};
    value.pillar = Pillar::II;
    const Id<Recommendation> on = hide(value);
    address("HIDDEN/1", partners[1], Role::Lead, Mode::Each);
    decide("HIDDEN/1", "HIDDEN-PCG", {2024, 2, 1}, Outcome::Endorsed);
    hide(reportOn("HIDDEN/1", partners[1]));
    ProgressReport seen = reportOn("HIDDEN/1", partners[1]);
    seen.audience = Audience::Partners;
    add(seen);
    RecommendationLink link;
    link.recommendation = on;
    link.earlier = idOf<Recommendation>("TEWG1-2021/6");
    link.kind = LinkKind::Replaces;
    hide(link);
    Announcement announcement;
    announcement.meeting = {pcg};
    announcement.announcedOn = {2023, 12, 1};
    announcement.start = {2024, 2, 1};
    announcement.source = QStringLiteral("Hidden");
    hide(announcement);
    Attendance attendance;
    attendance.meeting = idOf<Meeting>("TPCG-2025");
    attendance.partner = {partners[4]};
    attendance.capacity = Capacity::Observer;
    hide(attendance);
    expectSame(before, contents());
}

TEST_F(HiddenRecordsTest, wordsOfPartnersMakeNoDifference) {
    const QStringList before = contents();
    Position position;
    position.recommendation = idOf<Recommendation>("TEWG2-2023/10");
    position.partner = {partners[1]};
    position.kind = PositionKind::Reservation;
    position.date = {2025, 11, 19};
    position.text.text = QStringLiteral("For the Unit alone.");
    position.language.tag = QStringLiteral("en");
    position.printed = true;
    hide(position);
    Response response;
    response.recommendation = idOf<Recommendation>("TEWG2-2023/10");
    response.partner = {partners[1]};
    response.date = {2024, 1, 1};
    response.stance = Stance::Notes;
    hide(response);
    Wording wording;
    wording.recommendation = idOf<Recommendation>("TEWG1-2021/6");
    wording.step = Outcome::EndorsedAmended;
    wording.date = {2025, 11, 19};
    wording.meeting = idOf<Meeting>("TPCG-2025");
    wording.language.tag = QStringLiteral("en");
    wording.text.text = QStringLiteral("For the Unit alone.");
    wording.status = WordingStatus::Original;
    hide(wording);
    expectSame(before, contents());
}

/// Of one partner or several: the only one, one more, a newer one, of who is not asked one by one.
TEST_F(HiddenRecordsTest, reportsOfFewerThanFiveMakeNoDifference) {
    const QStringList before = contents();
    for (const char* on : {"TEWG1-2021/6", "TEWG2-2023/4", "TEWG2-2023/9", "TEWG1-2021/13",
                           "TEWG2-2023/12", "TEWG1-2021/7", "TEWG2-2023/13", "TEWG2-2023/10"})
        for (const QUuid& partner : {partners[0], partners[1], partners[3]})
            hide(reportOn(on, partner));
    ProgressReport other = reportOn("TEWG2-2023/4", partners[2]);
    other.basis = Basis::ReportedByOrganization;
    other.body = idOf<Body>("T-PROGRAMME");
    hide(other);
    Representation representation;
    representation.partner = {partners[1]};
    representation.channel = Channel::None;
    representation.from = {2022, 1, 1};
    hide(representation);
    expectSame(before, contents());
}

/// The whole of the sample: what is for the Unit alone, without it.
TEST_F(HiddenRecordsTest, archivingAllThatIsForTheUnitMakesNoDifference) {
    const QStringList before = contents();
    int archived = 0;
    for (const EntitySpec* spec : allEntities()) {
        if (spec == &specOf<Request>() || spec == &specOf<RequestItem>()) continue;
        for (const Record& record : need(store.list(*spec, {}))) {
            if (record.value(*spec, QStringLiteral("audience")) != QLatin1String("unit")) continue;
            Record after = record;
            after.set(*spec, QStringLiteral("archived"), QStringLiteral("yes"));
            applied({changes::edit(*spec, record, after)});
            ++archived;
        }
    }
    EXPECT_GT(archived, 20);
    expectSame(before, contents());
}

}  // namespace
}  // namespace pact::testing_support
