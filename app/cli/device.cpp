#include "app/cli/device.h"

#include "core/base/identity.h"

#include <QSettings>
#include <QStandardPaths>

namespace pact::cli {

QUuid deviceId(const Clock& clock) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QSettings settings(folder + QLatin1String("/device.ini"), QSettings::IniFormat);
    const QString key = QStringLiteral("device/id");
    const QUuid known = idFromText(settings.value(key).toString());
    if (!known.isNull()) return known;
    const QUuid made = newId(clock.now());
    settings.setValue(key, toText(made));
    settings.sync();
    return made;
}

}  // namespace pact::cli
