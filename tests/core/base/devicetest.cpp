#include "core/base/device.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pact {
namespace {

class DeviceTest : public testing::Test {
protected:
    QTemporaryDir home{QDir::tempPath() + QStringLiteral("/pact gerät XXXXXX")};
    QString folder = home.filePath(QStringLiteral("settings"));
    SystemClock clock;
};

TEST_F(DeviceTest, isMadeOnceAndKept) {
    const QUuid made = deviceId(folder, clock);
    EXPECT_FALSE(made.isNull());
    EXPECT_EQ(deviceId(folder, clock), made);
}

TEST_F(DeviceTest, isAnotherElsewhere) {
    EXPECT_NE(deviceId(folder, clock), deviceId(home.filePath(QStringLiteral("other")), clock));
}

TEST_F(DeviceTest, isPassingWhereNothingCanBeKept) {
    QFile inTheWay(folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_FALSE(deviceId(folder, clock).isNull());
}

}  // namespace
}  // namespace pact
