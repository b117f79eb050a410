#include "core/base/identity.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace pact;

TEST(Identity, nameBasedIdsAreTheSameEverywhere) {
    const QUuid id = nameBasedId(QStringLiteral("partner"), {QStringLiteral("XAA")});
    EXPECT_EQ(id, nameBasedId(QStringLiteral("partner"), {QStringLiteral("XAA")}));
    EXPECT_EQ(id.version(), QUuid::Sha1);
    EXPECT_NE(id, nameBasedId(QStringLiteral("meeting"), {QStringLiteral("XAA")}));
}

TEST(Identity, partsDoNotRunTogether) {
    EXPECT_NE(nameBasedId(QStringLiteral("k"), {QStringLiteral("ab"), QStringLiteral("c")}),
              nameBasedId(QStringLiteral("k"), {QStringLiteral("a"), QStringLiteral("bc")}));
}

TEST(Identity, newIdsCarryTheTimeAndVersionSeven) {
    const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    const QByteArray bytes = toBytes(newId(moment));
    EXPECT_EQ(static_cast<unsigned char>(bytes[6]) >> 4, 7);
    EXPECT_EQ(static_cast<unsigned char>(bytes[8]) >> 6, 2);
    quint64 milliseconds = 0;
    for (int i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | static_cast<unsigned char>(bytes[i]);
    EXPECT_EQ(milliseconds, static_cast<quint64>(moment.toMSecsSinceEpoch()));
}

TEST(Identity, textsRoundTrip) {
    const QUuid id = newId(QDateTime::fromMSecsSinceEpoch(0));
    EXPECT_EQ(idFromText(toText(id)), id);
    EXPECT_TRUE(idFromText(QStringLiteral("SOFIA-2023/1")).isNull());
}
