#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace pact {

/// A new id of version 7 (RFC 9562): the time in milliseconds, then random bits.
[[nodiscard]] QUuid newId(const QDateTime& moment);

/// The id that this fact has in every workspace: version 5 over the kind and its parts. Parts are
/// told apart by the unit separator, so that "ab","c" and "a","bc" differ.
[[nodiscard]] QUuid nameBasedId(const QString& kind, const QStringList& parts);

/// Lower case, without braces; empty for the null id.
[[nodiscard]] QString toText(const QUuid& id);

/// The id written as 36 characters (braces allowed), or a null id.
[[nodiscard]] QUuid idFromText(const QString& text);

[[nodiscard]] inline QByteArray toBytes(const QUuid& id) { return id.toRfc4122(); }

}  // namespace pact
