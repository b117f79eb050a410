#include "core/domain/canonical.h"

#include "core/domain/entities.h"

#include <gtest/gtest.h>

using namespace pact;
using namespace pact::domain;

namespace {

QString taken(const char* field, const QString& input) {
    const auto value =
        canonicalValue(specOf<Recommendation>().field(QString::fromLatin1(field)), input);
    return value ? *value : QStringLiteral("refused: ") + value.error().message;
}

}  // namespace

TEST(Canonical, codesInAnyCase) {
    EXPECT_EQ(taken("pillar", QStringLiteral("iii")), QStringLiteral("III"));
}

TEST(Canonical, unknownCodesNameTheKnownOnes) {
    EXPECT_EQ(taken("pillar", QStringLiteral("V")),
              QStringLiteral("refused: \"V\" is not a value of pillar; it takes: I, II, III, IV."));
}

TEST(Canonical, listsInNaturalOrderAndOnce) {
    EXPECT_EQ(taken("also-pillars", QStringLiteral("IV; II,II")), QStringLiteral("II;IV"));
}

TEST(Canonical, daysAreWrittenAsQtWritesThem) {
    EXPECT_EQ(dayToText({}), QString());
    for (QDate day(1999, 12, 25); day < QDate(2001, 1, 9); day = day.addDays(1))
        EXPECT_EQ(dayToText(day), day.toString(Qt::ISODate));
}

TEST(Canonical, daysAreIsoAndReal) {
    EXPECT_EQ(taken("due", QStringLiteral("2024-02-29")), QStringLiteral("2024-02-29"));
    EXPECT_TRUE(taken("due", QStringLiteral("2023-02-29")).startsWith(QStringLiteral("refused")));
    EXPECT_TRUE(taken("due", QStringLiteral("11.12.2023")).startsWith(QStringLiteral("refused")));
    EXPECT_EQ(taken("due", QStringLiteral("1900-01-01")), QStringLiteral("1900-01-01"));
    EXPECT_EQ(
        taken("due", QStringLiteral("1899-12-31")),
        QStringLiteral("refused: 1899-12-31 lies before 1900-01-01, the first day that can be "
                       "given."));
}

TEST(Canonical, flagsAreYesOrAbsent) {
    EXPECT_EQ(taken("archived", QStringLiteral("TRUE")), QStringLiteral("yes"));
    EXPECT_EQ(taken("archived", QStringLiteral("no")), QString());
    EXPECT_TRUE(taken("archived", QStringLiteral("maybe")).startsWith(QStringLiteral("refused")));
}

TEST(Canonical, longLinesAreRefused) {
    EXPECT_TRUE(taken("headline", QString(1001, u'x')).startsWith(QStringLiteral("refused")));
    EXPECT_EQ(taken("headline", QString(1000, u'x')).size(), 1000);
}

TEST(Canonical, languageTags) {
    const FieldSpec& field = specOf<Wording>().field(QStringLiteral("language"));
    EXPECT_TRUE(canonicalValue(field, QStringLiteral("zh-Hans")));
    EXPECT_FALSE(canonicalValue(field, QStringLiteral("english")));
}
