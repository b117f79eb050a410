#pragma once

#include "core/changes/changeset.h"
#include "core/domain/entityspec.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace pact::ui {

/// A day as people read it, such as "11 Dec 2023"; empty for an invalid one.
[[nodiscard]] QString shownDay(QDate day);
/// The day that somebody typed, in the form of shownDay(), in ISO 8601 or as the locale writes it.
[[nodiscard]] QDate typedDay(const QString& text);
/// A moment (UTC) where the user is, to the minute.
[[nodiscard]] QString shownMoment(const QDateTime& moment);
/// A stored day (ISO 8601) as people read it.
[[nodiscard]] QString shownDayText(const QString& canonical);

/// A canonical text as people read it; references must have been resolved before.
[[nodiscard]] QString shownValue(const domain::FieldSpec& field, const QString& canonical);

/// What an entity's records are called, translated ("Wordings").
[[nodiscard]] QString pluralOf(const domain::EntitySpec& spec);

/// The pillar of a recommendation in short, such as "II", or a dash.
[[nodiscard]] QString shownPillar(const QString& code);

}  // namespace pact::ui
