#pragma once

#include "core/analysis/statistics.h"
#include "core/changes/changeset.h"
#include "core/domain/entityspec.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

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

/// How many of the partners asked reported, with the base and those who were not asked, in one
/// sentence ("7 of the 12 partners asked reported; 46 were not asked.").
[[nodiscard]] QString shareOfAsked(analysis::Share reported, qint64 notAsked);

/// What is counted beside the implementing pairs, each with its base, in one line ("Coordinators: 2
/// of the 5 pairs reported"); empty where there is nothing to say. For the Unit: docs/decisions/
/// roles.md says what readers of papers are told.
[[nodiscard]] QString otherDutiesText(const analysis::OtherDuties& others);

struct LanguageTerm {
    QString tag;
    const char* name;  ///< English, context "words"
};
/// The six official languages of the United Nations, by their English names.
[[nodiscard]] const std::vector<LanguageTerm>& unLanguages();
/// The name of a language by its tag, such as "French"; the tag itself where it is unknown.
[[nodiscard]] QString languageName(const QString& tag);
/// What a field or the translation at a path (`headline/fr`) is called: "Headline (French)".
[[nodiscard]] QString labelAt(const domain::EntitySpec& spec, const QString& path);

/// What an entity's records are called, translated ("Wordings").
[[nodiscard]] QString pluralOf(const domain::EntitySpec& spec);

/// The pillar of a recommendation in short, such as "II", or a dash.
[[nodiscard]] QString shownPillar(const QString& code);

}  // namespace pact::ui
