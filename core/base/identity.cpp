#include "core/base/identity.h"

#include <QRandomGenerator>
#include <QStringList>

namespace pact {

namespace {

// The namespace of all name-based ids of PactDesk; fixed for ever.
const QUuid kNamespace("8d2f1a4e-6b0c-5e57-9a33-0f6a1c7d2b90");

}  // namespace

QUuid newId(const QDateTime& moment) {
    const auto milliseconds = static_cast<quint64>(moment.toMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint64 more = QRandomGenerator::global()->generate64();
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((milliseconds >> (8 * (5 - i))) & 0xff);
    for (int i = 0; i < 2; ++i) bytes[6 + i] = static_cast<char>((random >> (8 * i)) & 0xff);
    for (int i = 0; i < 8; ++i) bytes[8 + i] = static_cast<char>((more >> (8 * i)) & 0xff);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QUuid nameBasedId(const QString& kind, const QStringList& parts) {
    return QUuid::createUuidV5(kNamespace, kind + u'\x1f' + parts.join(u'\x1f'));
}

QString toText(const QUuid& id) {
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QUuid idFromText(const QString& text) {
    if (text.size() != 36 && text.size() != 38) return {};
    return QUuid::fromString(text);
}

}  // namespace pact
