#include "tests/report/kindscratch.h"

namespace pact::testing_support {
namespace {

using namespace domain;

/// Who took part in a meeting, under the names of its day.
class ParticipantsTest : public KindScratch {
protected:
    static ReportDefinition listOf(const QUuid& meeting, Audience audience = Audience::Partners) {
        ReportDefinition definition = paperOf(ReportKind::Participants, audience);
        definition.meeting = {meeting};
        return definition;
    }
    static Attendance attendance(const QUuid& meeting, Capacity capacity, const char* delegates) {
        Attendance value;
        value.meeting = {meeting};
        value.capacity = capacity;
        value.delegates = QString::fromLatin1(delegates);
        value.source = QStringLiteral("List of the secretariat");
        value.audience = Audience::Partners;
        return value;
    }
    void attend(const QUuid& partner, Capacity capacity = Capacity::Partner,
                const char* delegates = "2", Audience audience = Audience::Partners) {
        Attendance value = attendance(heldPcg, capacity, delegates);
        value.partner = {partner};
        value.audience = audience;
        add(value);
    }
    QUuid addBody(const char* code, const char* title) {
        Body body;
        body.code = QString::fromLatin1(code);
        body.title = QString::fromUtf8(title);
        body.kind = BodyKind::Other;
        body.audience = Audience::Public;
        return add(body);
    }
    void attendBody(const QUuid& body, Capacity capacity) {
        Attendance value = attendance(heldPcg, capacity, "1");
        value.body = {body};
        add(value);
    }
    void addName(const QUuid& partner, const char* language, const char* text, QDate from = {},
                 QDate to = {}) {
        Name name;
        name.partner = {partner};
        name.language.tag = QString::fromLatin1(language);
        name.form = NameForm::Short;
        name.text = QString::fromUtf8(text);
        name.from = from;
        name.to = to;
        name.audience = Audience::Public;
        add(name);
    }
    QUuid addPartner(const char* code, PartnerKind kind) {
        Partner partner = trainingPartner(QString::fromLatin1(code));
        partner.kind = kind;
        return add(partner);
    }
    void state(const char* what, const char* value, const char* source, bool preferred) {
        StatedFigure figure;
        figure.meeting = {heldPcg};
        figure.what = QString::fromLatin1(what);
        figure.value = QString::fromLatin1(value);
        figure.unitOfMeasure = QStringLiteral("persons");
        figure.source = QString::fromLatin1(source);
        figure.preferred = preferred;
        figure.audience = Audience::Public;
        add(figure);
    }
    /// The names in the table, in their order.
    QStringList listed(const ReportDefinition& definition) {
        QStringList names;
        for (const QString& line : content(definition).split(u'\n'))
            if (line.startsWith(QLatin1String("group\t")) ||
                line.startsWith(QLatin1String("row\t")))
                names << line.section(u'\t', 1, 1);
        return names;
    }
};

TEST_F(ParticipantsTest, listsPartnersObserversAndOthersInTheOrderOfTheUnitedNations) {
    attend(partners[0]);
    attend(partners[1], Capacity::Observer);
    attend(partners[2]);
    attendBody(addBody("T-OTHER", "Training institute"), Capacity::Other);
    attend(addPartner("YYO", PartnerKind::Organization));
    attend(addPartner("YYC", PartnerKind::Country));
    EXPECT_EQ(
        listed(listOf(heldPcg)),
        (QStringList{QStringLiteral("Countries"), QStringLiteral("YYC"),
                     QStringLiteral("Organizations"), QStringLiteral("YYO"),
                     QStringLiteral("Training partners"), QStringLiteral("Training partner C"),
                     QStringLiteral("Training partner Zeta"), QStringLiteral("Observers"),
                     QStringLiteral("Training partner B"), QStringLiteral("Other participants"),
                     QStringLiteral("Training institute")}));
    expectIn(content(listOf(heldPcg)), "Listed below: partners: 4; observers: 1; others: 1.");
}

TEST_F(ParticipantsTest, printsTheNamesOfTheDayOfTheMeetingWhateverTheAsAtDate) {
    const QUuid renamed = addPartner("XYR", PartnerKind::Training);
    addName(renamed, "en", "Oldland of training", {}, {2025, 6, 1});
    addName(renamed, "en", "Newland of training", {2025, 6, 1}, {});
    attend(renamed);
    ReportDefinition definition = listOf(heldPcg);
    definition.asAt = {2026, 1, 31};
    const QString text = content(definition);
    expectIn(text, "row\tOldland of training\t2");
    expectIn(text, "under the names that they had on 13 November 2024.");
    expectNotIn(text, "Newland");
    edit<Meeting>(heldPcg, "end", QStringLiteral("2025-06-01"));
    expectIn(content(definition), "row\tNewland of training\t2");
}

TEST_F(ParticipantsTest, ordersByTheAlphabetOfTheLanguage) {
    attend(partners[1]);
    attend(partners[2]);
    addName(partners[1], "fr", "Zone de formation B");
    addName(partners[2], "fr", "Étape de formation C");
    const auto inLanguage = [&](const char* language) {
        ReportDefinition definition = listOf(heldPcg);
        definition.language.tag = QString::fromLatin1(language);
        return listed(definition).mid(1);
    };
    EXPECT_EQ(inLanguage("en"), (QStringList{QStringLiteral("Training partner B"),
                                             QStringLiteral("Training partner C")}));
    EXPECT_EQ(inLanguage("fr"), (QStringList{QStringLiteral("Étape de formation C"),
                                             QStringLiteral("Zone de formation B")}));
}

TEST_F(ParticipantsTest, marksTheTitleOfABodyThatIsNotInTheLanguage) {
    attendBody(addBody("T-OTHER", "Training institute"), Capacity::Other);
    ReportDefinition definition = listOf(heldPcg);
    definition.language.tag = QStringLiteral("fr");
    expectIn(content(definition), "row\t{en} Training institute [en]\t1");
}

TEST_F(ParticipantsTest, givesContactsOfTheDayToTheUnitAlone) {
    Contact contact;
    contact.partner = {partners[2]};
    contact.name = QStringLiteral("MARKERCONTACT");
    contact.title = QStringLiteral("Adviser");
    contact.from = {2024, 1, 1};
    contact.to = {2024, 12, 31};
    contact.audience = Audience::Unit;
    add(contact);
    contact.id = {};
    contact.name = QStringLiteral("MARKERLATER");
    contact.from = {2025, 1, 1};
    contact.to = {};
    add(contact);
    attend(partners[2]);
    for (const Audience audience : {Audience::Partners, Audience::Public}) {
        const QString outside = content(listOf(heldPcg, audience));
        expectNotIn(outside, "MARKER");
        expectNotIn(outside, "Contacts");
    }
    const QString inside = content(listOf(heldPcg, Audience::Unit));
    expectIn(inside, "row\tTraining partner C\t2\tMARKERCONTACT, Adviser");
    expectNotIn(inside, "MARKERLATER");
}

TEST_F(ParticipantsTest, keepsAttendanceForTheUnitWithinTheUnit) {
    attend(partners[1], Capacity::Partner, kUnitMarker, Audience::Unit);
    attend(partners[2]);
    const QString outside = content(listOf(heldPcg));
    expectNotIn(outside, kUnitMarker);
    expectNotIn(outside, "Training partner B");
    expectIn(outside, "Listed below: partners: 1; observers: 0; others: 0.");
    expectIn(content(listOf(heldPcg, Audience::Unit)), "Training partner B\tMARKERUNIT");
}

TEST_F(ParticipantsTest, namesTheSourceOnceAndOthersWhereTheyDiffer) {
    attend(partners[1]);
    attend(partners[2]);
    Attendance other = attendance(heldPcg, Capacity::Partner, "about 3");
    other.partner = {partners[3]};
    other.source = QStringLiteral("Report of a host");
    add(other);
    const QString text = content(listOf(heldPcg));
    EXPECT_EQ(text.count(QStringLiteral("[^List of the secretariat.]")), 1);
    expectIn(text, "row\tTraining partner D[^Report of a host.]\tabout 3");
}

TEST_F(ParticipantsTest, setsStatedFiguresSideBySideThePreferredOneFirst) {
    Document document;
    document.symbol = QStringLiteral("T/2024/1");
    document.title = QStringLiteral("Summary of the exercise");
    document.audience = Audience::Public;
    add(document);
    state("participants", "60+", "A page of the host", false);
    state("participants", "about 50", "Summary of the exercise", true);
    expectIn(content(listOf(heldPcg)),
             "row\tParticipants\tabout 50[^Summary of the exercise (T/2024/1).]; 60+[^A page of "
             "the host.]\tpersons");
}

TEST_F(ParticipantsTest, saysThatNoAttendanceIsOnRecordAndGivesWhatSourcesState) {
    state("participants", "about 50", "A page of the host", true);
    const QString text = content(listOf(heldPcg));
    expectIn(text,
             "No attendance at this meeting is on record here. What sources state about it is "
             "given in chapter II.");
    expectIn(text, "row\tParticipants\tabout 50");
    const QString without = content(listOf(ewg));
    expectIn(without, "No figure about this meeting is on record here.");
    expectNotIn(without, "row\t");
}

TEST_F(ParticipantsTest, listsNobodyBeforeTheMeetingHasBegun) {
    attend(partners[2]);
    ReportDefinition definition = listOf(heldPcg);
    definition.asAt = {2024, 11, 11};
    expectIn(content(definition), "No attendance at this meeting is on record here.");
    definition.asAt = {2024, 11, 12};
    expectIn(content(definition), "row\tTraining partner C\t2");
    expectIn(content(listOf(nextPcg)), "This meeting is not on record here as held.");
    edit<Meeting>(nextPcg, "status", QStringLiteral("cancelled"));
    expectIn(content(listOf(nextPcg)), "This meeting was cancelled.");
}

TEST_F(ParticipantsTest, hasTheSameNumbersInEveryLanguage) {
    expectSameNumbersInAllLanguages(listOf(heldPcg));
    attend(partners[1]);
    attend(partners[2], Capacity::Observer);
    state("participants", "about 50", "A page of the host", true);
    expectSameNumbersInAllLanguages(listOf(heldPcg));
    expectSameNumbersInAllLanguages(listOf(heldPcg, Audience::Unit));
}

TEST_F(ParticipantsTest, namesTheMeetingAndItsPlaceInThePapersLanguage) {
    const Record before = need(store.get(specOf<Meeting>(), heldPcg));
    Record after = before;
    after.translations = {{QStringLiteral("city/fr"), QStringLiteral("Vienne")},
                          {QStringLiteral("title/fr"), QStringLiteral("Premier exercice")}};
    applied({changes::edit(specOf<Meeting>(), before, after)});
    ReportDefinition definition = listOf(heldPcg);
    definition.language.tag = QStringLiteral("fr");
    const report::Report paper = made(definition);
    EXPECT_EQ(paper.runningHead, QStringLiteral("Premier exercice"));
    EXPECT_EQ(paper.masthead.session, QStringLiteral("Premier exercice"));
    EXPECT_EQ(paper.masthead.place, QStringLiteral("Vienne, 12 et 13 novembre 2024"));
    expectIn(canonicalContent(paper), "Premier exercice (12 et 13 novembre 2024), Vienne.");
}

}  // namespace
}  // namespace pact::testing_support
