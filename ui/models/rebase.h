#pragma once

#include "core/changes/conflict.h"
#include "core/domain/entityspec.h"

#include <QSet>

#include <vector>

namespace pact::ui {

/// Rival values of one unit of merging: the fields in it that differ.
struct Rivals {
    QString unit;
    std::vector<changes::Conflict> fields;
};

/// The conflicts of kind Changed, by unit, so that no unit is composed of two people's halves.
[[nodiscard]] std::vector<Rivals> rivalsOf(const domain::EntitySpec& spec,
                                           const std::vector<changes::Conflict>& conflicts);

/// The edit from `before` to `after` made anew on what is stored now; units in `theirs` stay as
/// they are stored.
[[nodiscard]] domain::Record rebased(const domain::EntitySpec& spec, const domain::Record& before,
                                     const domain::Record& after, const domain::Record& stored,
                                     const QSet<QString>& theirs);

}  // namespace pact::ui
