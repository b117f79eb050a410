#include "tests/cli/commandline.h"

#include <QRegularExpression>

using namespace pact::testing_support;

namespace {

const QStringList kStandings = {"before_pcg",       "concluded",    "deferred",
                                "discontinued",     "endorsed",     "endorsed_amended",
                                "entered_in_error", "no_decision",  "not_applicable",
                                "not_endorsed",     "not_recorded", "noted",
                                "referred_back",    "superseded"};
const QStringList kStages = {"implemented",          "in_progress",     "no_information",
                             "no_longer_applicable", "not_started",     "ongoing_practice",
                             "partly_implemented",   "planned_unfunded"};

class StatsTest : public EmptyWorkspace {
protected:
    StatsTest() {
        done({"add", "w.pact", "meeting", "reference=M1", "kind=ewg", "start=2023-05-01",
              "end=2023-05-02", "status=held"});
        done({"add", "w.pact", "recommendation", "reference=A/1", "pillar=II", "meeting=M1"});
        for (const char* code : {"XAA", "XAB"}) {
            done(
                {"add", "w.pact", "partner", QStringLiteral("code=%1").arg(code), "kind=training"});
            done({"add", "w.pact", "addressee", "recommendation=A/1",
                  QStringLiteral("partner=%1").arg(code)});
        }
        done({"add", "w.pact", "progress-report", "recommendation=A/1", "partner=XAA",
              "as-at=2023-06-01", "received=2023-07-01", "stage=in_progress"});
    }
};

TEST_F(StatsTest, printsJsonWithStableKeys) {
    const QJsonObject stats = done({"stats", "w.pact", "--json"}).object();
    EXPECT_EQ(stats.keys(), (QStringList{"asOf", "knownAt", "pillars", "total"}));
    EXPECT_TRUE(stats["asOf"].isNull());
    EXPECT_EQ(stats["pillars"].toObject().keys(), (QStringList{"I", "II", "III", "IV", "none"}));
    EXPECT_EQ(stats["total"].toObject().keys(),
              (QStringList{"addressed", "asked", "coordinators", "implementation", "invited",
                           "notAsked", "nothingToReport", "recommendations", "reported",
                           "reportsOutside", "reviewers", "standing", "together"}));
    const QStringList line{"addressed", "reported"};
    for (const char* key : {"coordinators", "reviewers", "together"})
        EXPECT_EQ(stats["total"][key].toObject().keys(), line) << key;
    EXPECT_EQ(stats["total"]["invited"].toObject().keys(), QStringList{"reported"});
    EXPECT_EQ(stats["total"]["standing"].toObject().keys(), kStandings);
    EXPECT_EQ(stats["total"]["implementation"].toObject().keys(), kStages);
}

TEST_F(StatsTest, countsPairsByTheirLatestReport) {
    const QJsonObject pillar =
        done({"stats", "w.pact", "--json"}).object().value("pillars")["II"].toObject();
    EXPECT_EQ(pillar["recommendations"].toInt(), 1);
    EXPECT_EQ(pillar["addressed"].toInt(), 2);
    EXPECT_EQ(pillar["implementation"]["in_progress"].toInt(), 1);
    EXPECT_EQ(pillar["implementation"]["no_information"].toInt(), 1);
    EXPECT_EQ(pillar["reported"].toInt(), 1);
    EXPECT_EQ(pillar["notAsked"].toInt(), 2);
}

TEST_F(StatsTest, tellsTheStateAsAtAndAsKnownOnADay) {
    const auto inProgress = [this](const QStringList& dates) {
        const QJsonObject stats = done(QStringList{"stats", "w.pact", "--json"} + dates).object();
        return stats["total"]["implementation"]["in_progress"].toInt();
    };
    EXPECT_EQ(inProgress({"--as-of", "2023-05-31"}), 0);
    EXPECT_EQ(inProgress({"--as-of", "2023-06-01"}), 1);
    EXPECT_EQ(inProgress({"--known-at", "2023-06-30"}), 0);
    EXPECT_EQ(inProgress({"--known-at", "2023-07-01"}), 1);
    EXPECT_EQ(
        done({"stats", "w.pact", "--json", "--as-of", "2023-06-01"}).object()["asOf"].toString(),
        QString("2023-06-01"));
}

TEST_F(StatsTest, printsATableAndOnePillarOfIt) {
    const Outcome all = done({"stats", "w.pact"});
    EXPECT_TRUE(all.out.contains("As at: any day; information received by: any day"));
    const qsizetype row =
        all.lines().indexOf(QRegularExpression("^Recommendations +0  1   0    0   0     1$"));
    EXPECT_GE(row, 0) << qPrintable(all.out);
    const QJsonObject one = done({"stats", "w.pact", "--json", "--pillar", "2"}).object();
    EXPECT_EQ(one["pillars"].toObject().keys(), QStringList{"II"});
}

}  // namespace
