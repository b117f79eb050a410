#include "tests/report/kindscratch.h"

#include <random>

namespace pact::testing_support {
namespace {

using namespace domain;

/// Papers for partners and for the public on the same recommendation, side by side: who reads both,
/// and knows the reports that partners may read, must not learn what only the Unit knows.
class TellingTest : public KindScratch {
protected:
    TellingTest() {
        for (char letter = 'G'; letter <= 'P'; ++letter)
            partners.push_back(add(trainingPartner(QStringLiteral("XA") + QLatin1Char(letter))));
    }

    QUuid recommendationTo(int number) {
        const QUuid id = addRecommendation(QStringLiteral("T-2024/%1").arg(++m_recommendations),
                                           QStringLiteral("Meet"), Pillar::II);
        edit<Recommendation>(id, "audience", QStringLiteral("public"));
        for (int i = 0; i < number; ++i)
            address(id, partners[static_cast<std::size_t>(i)], Audience::Public);
        return id;
    }
    QUuid addReport(const QUuid& on, int partner, Audience audience, Stage stage) {
        ProgressReport value = sharedReport(on, partners[static_cast<std::size_t>(partner)]);
        value.stage = stage;
        value.audience = audience;
        return add(value);
    }
    QString sheet(const QUuid& on, Audience audience) {
        ReportDefinition definition = paperOf(ReportKind::RecommendationSheet, audience);
        definition.recommendation = {on};
        return content(definition);
    }
    /// What a sheet says of who reported.
    static QString figuresIn(const QString& sheet) {
        return sheet.split(u'\n')
            .filter(QStringLiteral("Partners addressed: "))
            .value(0)
            .section(u'\t', 2);
    }

private:
    int m_recommendations = 20;
};

TEST_F(TellingTest, doesNotTellThePublicOfAStageThatOnlyTheUnitKnows) {
    const QUuid on = recommendationTo(10);
    for (int i = 0; i < 4; ++i) addReport(on, i, Audience::Partners, Stage::InProgress);
    addReport(on, 4, Audience::Unit, Stage::PlannedUnfunded);
    expectIn(figuresIn(sheet(on, Audience::Partners)), "fewer than five of them.");
    const QString told = figuresIn(sheet(on, Audience::Public));
    expectIn(told, "reported, as far as this paper may tell: none of them.");
    expectNotIn(told, "lanned, unfunded");
    addReport(on, 5, Audience::Partners, Stage::InProgress);
    for (const Audience audience : {Audience::Partners, Audience::Public})
        expectIn(figuresIn(sheet(on, audience)), "Stages reported: in progress (5).");
}

TEST_F(TellingTest, tellsThePublicNoNumberThatItWithholdsFromPartners) {
    int told = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto below = [&random](int limit) {
            return static_cast<int>(random() % static_cast<unsigned>(limit));
        };
        const int members = 6 + below(11);
        const int most = 1 + below(5);  // so many times as many are for partners
        const int without = 1 + below(5);
        const QUuid on = recommendationTo(members);
        std::vector<QUuid> notPublic;
        std::vector<QUuid> forUnit;
        for (int partner = 0; partner < members; ++partner) {
            const int eyes = below(most + 2 + without);
            if (eyes > most + 1) continue;  // does not report
            const auto audience = eyes == 0      ? Audience::Unit
                                  : eyes <= most ? Audience::Partners
                                                 : Audience::Public;
            const QUuid id = addReport(on, partner, audience, static_cast<Stage>(2 + below(5)));
            if (audience == Audience::Unit) forUnit.push_back(id);
            if (audience != Audience::Public) notPublic.push_back(id);
        }
        const QString toPartners = sheet(on, Audience::Partners);
        const QString toPublic = sheet(on, Audience::Public);
        if (!forUnit.empty() && forUnit.size() < 5) {
            edit<ProgressReport>(forUnit.front(), "stage", QStringLiteral("not_started"));
            EXPECT_EQ(sheet(on, Audience::Partners), toPartners);
            EXPECT_EQ(sheet(on, Audience::Public), toPublic);
        }
        for (const QUuid& id : notPublic)
            edit<ProgressReport>(id, "archived", QStringLiteral("yes"));
        // Made of what all may read, or told to partners too.
        if (figuresIn(toPublic) != figuresIn(sheet(on, Audience::Public))) {
            ++told;
            EXPECT_EQ(figuresIn(toPublic), figuresIn(toPartners));
            expectIn(toPartners, "Stages reported: ");
        }
    }
    EXPECT_GT(told, 3);
}

}  // namespace
}  // namespace pact::testing_support
