#include "core/domain/rules.h"

#include "core/domain/entities.h"
#include "core/domain/paperterms.h"

#include <gtest/gtest.h>

#include <map>

using namespace pact;
using namespace pact::domain;

namespace {

/// Records in memory.
class Shelf final : public RecordSource {
public:
    template<class T>
    Id<T> put(T value) {
        value.id = {nameBasedId(QStringLiteral("test"), {QString::number(m_records.size())})};
        m_records[value.id.value] = toRecord(value);
        return value.id;
    }
    Result<std::optional<Record>> find(const EntitySpec&, const QUuid& id) override {
        const auto found = m_records.find(id);
        if (found == m_records.end()) return std::nullopt;
        return found->second;
    }
    Result<std::vector<Record>> referring(const EntitySpec&, const QString&,
                                          const QUuid&) override {
        return std::vector<Record>{};
    }

private:
    std::map<QUuid, Record> m_records;
};

template<class T>
QStringList issues(const T& value, RecordSource& others) {
    QStringList texts;
    const Record record = toRecord(value);
    for (const Issue& issue : checkRecord(specOf<T>(), record)) texts << issue.field;
    const auto beside = checkAgainstOthers(specOf<T>(), record, others);
    for (const Issue& issue : *beside) texts << issue.field;
    return texts;
}

class Rules : public testing::Test {
protected:
    Id<Meeting> meeting(MeetingKind kind, MeetingStatus status) {
        Meeting value;
        value.reference = QStringLiteral("M");
        value.kind = kind;
        value.status = status;
        value.audience = Audience::Public;
        value.start = QDate(2025, 11, 18);
        value.end = QDate(2025, 11, 19);
        return shelf.put(value);
    }
    Decision decisionAt(Id<Meeting> at, QDate day) {
        Decision value;
        value.reference = QStringLiteral("D");
        value.meeting = at;
        value.date = day;
        value.mode = DecisionMode::InSession;
        value.audience = Audience::Partners;
        return value;
    }
    DecisionItem item(Id<Decision> decision, Outcome outcome) {
        DecisionItem value;
        value.decision = decision;
        value.recommendation = shelf.put(recommendation);
        value.outcome = outcome;
        value.audience = Audience::Partners;
        return value;
    }
    Rules() {
        recommendation.reference = QStringLiteral("R");
        recommendation.origin = Origin::Ewg;
        recommendation.audience = Audience::Partners;
    }
    Shelf shelf;
    Recommendation recommendation;
};

}  // namespace

TEST_F(Rules, whatIsMissingIsNamedOnce) {
    const auto held = meeting(MeetingKind::Pcg, MeetingStatus::Held);
    EXPECT_EQ(issues(decisionAt(held, {}), shelf), QStringList{QStringLiteral("date")});
    Decision silent = decisionAt(held, {});
    silent.mode = DecisionMode::SilenceProcedure;
    silent.opens = QDate(2025, 11, 18);
    silent.closes = QDate(2025, 11, 19);
    EXPECT_EQ(issues(silent, shelf), QStringList{QStringLiteral("date")});
    Partner partner;
    partner.kind = PartnerKind::Training;
    partner.audience = Audience::Public;
    EXPECT_EQ(issues(partner, shelf), QStringList{QStringLiteral("code")});
}

TEST_F(Rules, requiredFieldsAreAllNamed) {
    EXPECT_EQ(issues(DecisionItem(), shelf),
              (QStringList{QStringLiteral("decision"), QStringLiteral("recommendation"),
                           QStringLiteral("outcome"), QStringLiteral("audience")}));
}

TEST_F(Rules, decisionNeedsAMeetingThatWasHeld) {
    const auto planned = meeting(MeetingKind::Pcg, MeetingStatus::Announced);
    EXPECT_EQ(issues(decisionAt(planned, QDate(2025, 11, 18)), shelf),
              QStringList{QStringLiteral("meeting")});
    const auto held = meeting(MeetingKind::Pcg, MeetingStatus::Held);
    EXPECT_TRUE(issues(decisionAt(held, QDate(2025, 11, 18)), shelf).isEmpty());
}

TEST_F(Rules, decisionInSessionLiesWithinTheDays) {
    const auto held = meeting(MeetingKind::Pcg, MeetingStatus::Held);
    EXPECT_EQ(issues(decisionAt(held, QDate(2025, 11, 20)), shelf),
              QStringList{QStringLiteral("date")});
    EXPECT_EQ(issues(decisionAt(held, QDate(2025, 11, 17)), shelf),
              QStringList{QStringLiteral("date")});
}

TEST_F(Rules, silenceProcedureHasItsOwnDays) {
    Decision decision =
        decisionAt(meeting(MeetingKind::Pcg, MeetingStatus::Held), QDate(2025, 12, 10));
    decision.mode = DecisionMode::SilenceProcedure;
    EXPECT_EQ(issues(decision, shelf), QStringList{QStringLiteral("closes")});
    decision.opens = QDate(2025, 12, 1);
    decision.closes = QDate(2025, 12, 9);
    EXPECT_EQ(issues(decision, shelf), QStringList{QStringLiteral("date")});
    decision.extendedTo = QDate(2025, 12, 10);
    EXPECT_TRUE(issues(decision, shelf).isEmpty());
}

TEST_F(Rules, outcomesBelongToTheirMeetings) {
    const auto pcg =
        shelf.put(decisionAt(meeting(MeetingKind::Pcg, MeetingStatus::Held), QDate(2025, 11, 18)));
    const auto ewg =
        shelf.put(decisionAt(meeting(MeetingKind::Ewg, MeetingStatus::Held), QDate(2025, 11, 18)));
    EXPECT_TRUE(issues(item(pcg, Outcome::Endorsed), shelf).isEmpty());
    EXPECT_EQ(issues(item(ewg, Outcome::Endorsed), shelf), QStringList{QStringLiteral("outcome")});
    EXPECT_EQ(issues(item(pcg, Outcome::IdentifiedAsPriority), shelf),
              QStringList{QStringLiteral("outcome")});
    EXPECT_TRUE(issues(item(ewg, Outcome::IdentifiedAsPriority), shelf).isEmpty());
    EXPECT_TRUE(issues(item(ewg, Outcome::Concluded), shelf).isEmpty());
}

TEST_F(Rules, onlyTheUnitEntersInError) {
    const auto byUnit = shelf.put(decisionAt({}, QDate(2025, 11, 18)));
    const auto pcg =
        shelf.put(decisionAt(meeting(MeetingKind::Pcg, MeetingStatus::Held), QDate(2025, 11, 18)));
    EXPECT_TRUE(issues(item(byUnit, Outcome::EnteredInError), shelf).isEmpty());
    EXPECT_EQ(issues(item(pcg, Outcome::EnteredInError), shelf),
              QStringList{QStringLiteral("outcome")});
    EXPECT_EQ(issues(item(byUnit, Outcome::Concluded), shelf),
              QStringList{QStringLiteral("outcome")});
}

TEST_F(Rules, brokenSilenceReachesNoEndorsement) {
    Decision decision =
        decisionAt(meeting(MeetingKind::Pcg, MeetingStatus::Held), QDate(2025, 12, 5));
    decision.mode = DecisionMode::SilenceProcedure;
    decision.opens = QDate(2025, 12, 1);
    decision.closes = QDate(2025, 12, 9);
    decision.broken = QDate(2025, 12, 5);
    const auto broken = shelf.put(decision);
    EXPECT_EQ(issues(item(broken, Outcome::Endorsed), shelf),
              QStringList{QStringLiteral("outcome")});
    EXPECT_TRUE(issues(item(broken, Outcome::NoDecision), shelf).isEmpty());
}

TEST(LastDay, monthsAndYearsStandForTheirLastDay) {
    EXPECT_EQ(lastDayOf({2024, 2, 1}, {}, Precision::Month), QDate(2024, 2, 29));
    EXPECT_EQ(lastDayOf({2023, 1, 1}, {2023, 1, 1}, Precision::Year), QDate(2023, 12, 31));
    EXPECT_EQ(lastDayOf({2023, 6, 13}, {2023, 6, 14}, Precision::Day), QDate(2023, 6, 14));
    EXPECT_EQ(lastDayOf({2023, 6, 13}, {}, std::nullopt), QDate(2023, 6, 13));
    EXPECT_FALSE(lastDayOf({}, {}, Precision::Unknown).isValid());
}

TEST_F(Rules, endsNeedTheirGrounds) {
    const auto pcg =
        shelf.put(decisionAt(meeting(MeetingKind::Pcg, MeetingStatus::Held), QDate(2025, 11, 18)));
    EXPECT_EQ(issues(item(pcg, Outcome::Superseded), shelf),
              QStringList{QStringLiteral("successor")});
    EXPECT_EQ(issues(item(pcg, Outcome::Discontinued), shelf),
              QStringList{QStringLiteral("reason")});
}

TEST_F(Rules, addresseeIsExactlyOne) {
    Addressee addressee;
    addressee.recommendation = shelf.put(recommendation);
    addressee.role = Role::Lead;
    addressee.mode = Mode::Each;
    addressee.audience = Audience::Partners;
    EXPECT_EQ(issues(addressee, shelf), QStringList{QStringLiteral("partner")});
    addressee.partner = {nameBasedId(QStringLiteral("p"), {})};
    EXPECT_TRUE(issues(addressee, shelf).isEmpty());
    addressee.group = {nameBasedId(QStringLiteral("g"), {})};
    EXPECT_EQ(issues(addressee, shelf), QStringList{QStringLiteral("partner")});
}

TEST_F(Rules, trainingCodesBelongToTrainingPartners) {
    Partner partner;
    partner.code = QStringLiteral("XAA");
    partner.kind = PartnerKind::Country;
    partner.audience = Audience::Public;
    EXPECT_EQ(issues(partner, shelf), QStringList{QStringLiteral("code")});
    partner.kind = PartnerKind::Training;
    EXPECT_TRUE(issues(partner, shelf).isEmpty());
}

TEST_F(Rules, reportIsReceivedAfterWhatItDescribes) {
    ProgressReport report;
    report.recommendation = shelf.put(recommendation);
    report.partner = {nameBasedId(QStringLiteral("p"), {})};
    report.asAt = QDate(2025, 5, 2);
    report.received = QDate(2025, 5, 1);
    report.stage = Stage::InProgress;
    report.basis = Basis::WrittenByPartner;
    report.audience = Audience::Unit;
    EXPECT_EQ(issues(report, shelf), QStringList{QStringLiteral("received")});
}

TEST_F(Rules, definitionNamesWhatAPaperOfItsKindCanHave) {
    ReportDefinition definition;
    definition.name = QStringLiteral("D");
    definition.kind = ReportKind::Stocktaking;
    definition.audience = Audience::Partners;
    definition.chapters = QStringLiteral("threads overview");
    definition.language.tag = QStringLiteral("fr");
    EXPECT_TRUE(issues(definition, shelf).isEmpty());
    definition.chapters = QStringLiteral("threads earlier");
    EXPECT_EQ(issues(definition, shelf), QStringList{QStringLiteral("chapters")});
    definition.archived = true;
    EXPECT_TRUE(issues(definition, shelf).isEmpty());
    definition.archived = false;
    definition.chapters.clear();
    definition.words = QStringLiteral("\"*(");
    EXPECT_EQ(issues(definition, shelf), QStringList{QStringLiteral("words")});
    definition.words = QStringLiteral("\"3");
    EXPECT_TRUE(issues(definition, shelf).isEmpty());
    definition.words.clear();
    definition.language.tag = QStringLiteral("de");
    EXPECT_EQ(issues(definition, shelf), QStringList{QStringLiteral("language")});
    definition.language.tag.clear();
    definition.name = QStringLiteral("decision-sheet");
    EXPECT_EQ(issues(definition, shelf), QStringList{QStringLiteral("name")});
    definition.name = QStringLiteral("Decision sheet");
    EXPECT_TRUE(issues(definition, shelf).isEmpty());
}

// A chapter's code names it in definitions, and its texts.
TEST_F(Rules, everyKindOfPaperHasEachChapterOnce) {
    for (const Term& term : vocabularyOf<ReportKind>().terms) {
        QStringList codes;
        for (const ChapterChoice& each : chaptersOf(*kindNamed(QString::fromLatin1(term.code))))
            codes << QString::fromLatin1(each.code);
        EXPECT_EQ(codes.removeDuplicates(), 0) << term.code;
    }
}

TEST_F(Rules, chapterTextStandsInAChapterOfItsDefinition) {
    ReportDefinition definition;
    definition.kind = ReportKind::Stocktaking;
    ChapterText text;
    text.definition = shelf.put(definition);
    text.chapter = QStringLiteral("threads");
    text.audience = Audience::Partners;
    EXPECT_TRUE(issues(text, shelf).isEmpty());
    text.chapter = QStringLiteral("earlier");
    EXPECT_EQ(issues(text, shelf), QStringList{QStringLiteral("chapter")});
    definition.archived = true;
    text.definition = shelf.put(definition);
    EXPECT_TRUE(issues(text, shelf).isEmpty());
}
