#include "core/base/device.h"

#include "core/base/identity.h"

#include <QSettings>
#include <QStandardPaths>

namespace pact {

QString settingsFolder() {
    // Not AppConfigLocation: that goes by the name of the program that asks.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/pactdesk");
}

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/pactdesk");
}

QUuid deviceId(const QString& folder, const Clock& clock) {
    QSettings settings(folder + QStringLiteral("/device.ini"), QSettings::IniFormat);
    const QString key = QStringLiteral("device/id");
    const QUuid known = idFromText(settings.value(key).toString());
    if (!known.isNull()) return known;
    const QUuid made = newId(clock.now());
    settings.setValue(key, toText(made));
    settings.sync();
    return made;
}

}  // namespace pact
