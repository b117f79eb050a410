#pragma once

#include <QMessageLogger>
#include <QString>

namespace pact::testing_support {

/// Keeps from the tests the one warning that belongs to the "offscreen" platform alone.
inline QtMessageHandler& handlerBefore() {
    static QtMessageHandler handler = nullptr;
    return handler;
}
inline void forward(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        handlerBefore()(type, context, message);
}
class QuietPlatform {
public:
    QuietPlatform() { handlerBefore() = qInstallMessageHandler(forward); }
    ~QuietPlatform() { qInstallMessageHandler(handlerBefore()); }
};

}  // namespace pact::testing_support
