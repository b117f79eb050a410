#pragma once

#include "core/base/result.h"
#include "core/domain/entityspec.h"

#include <QDate>

namespace pact::domain {

/// The canonical text of a value as somebody typed or a file holds it; InvalidInput with one
/// sentence when the field cannot take it. Codes are taken in any case; flags as yes/no, true/false
/// or 1/0; references only as ids (human references are resolved by the storage layer).
[[nodiscard]] Result<QString> canonicalValue(const FieldSpec& field, const QString& input);

/// Whether a canonical text is one that the field may hold; used on data from outside.
[[nodiscard]] bool isCanonical(const FieldSpec& field, const QString& text);

/// The canonical text of a day, ISO 8601; empty for none.
[[nodiscard]] QString dayToText(QDate day);

/// The day of a canonical text, from 1900-01-01 on, or an error that names it.
[[nodiscard]] Result<QDate> dayFromText(const QString& text);

}  // namespace pact::domain
