#include "core/exchange/newrecord.h"

#include "core/domain/entities.h"

#include <gtest/gtest.h>

using namespace pact;
using namespace pact::domain;
using namespace pact::exchange;

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC));

Record partner(const QString& code) {
    Record record = blankRecord(specOf<Partner>(), {});
    record.set(specOf<Partner>(), "code", code);
    return record;
}

TEST(NewRecordTest, enteredRecordsHaveNewIds) {
    const Record record = partner("XAA");
    EXPECT_NE(newRecordId(specOf<Partner>(), record, kClock),
              newRecordId(specOf<Partner>(), record, kClock));
}

TEST(NewRecordTest, shippedRecordsHaveTheSameIdEverywhere) {
    const auto id = [](const QString& code) {
        return newRecordId(specOf<Partner>(), partner(code), kClock, Provenance::Shipped);
    };
    EXPECT_EQ(id("XAA"), id("XAA"));
    EXPECT_NE(id("XAA"), id("XAB"));
}

TEST(NewRecordTest, linksAreTheSameRecordWhoeverMakesThem) {
    Record member = blankRecord(specOf<GroupMember>(), {});
    const QUuid first = newRecordId(specOf<GroupMember>(), member, kClock);
    EXPECT_EQ(first, newRecordId(specOf<GroupMember>(), member, kClock));
    EXPECT_EQ(first.version(), QUuid::Sha1);
}

}  // namespace
