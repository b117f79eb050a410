#pragma once

#include "core/domain/entityspec.h"

#include <optional>
#include <vector>

namespace pact::changes {

/// One field from one canonical text to another. The field is a code or the path of a translation
/// (`title/fr`). Equal texts mean: unchanged, and still to be so when the change is applied.
struct FieldChange {
    QString field;
    QString before;
    QString after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

enum class Existence { Kept, Created, Removed };

/// The changes of one record.
struct RecordChange {
    QString entity;
    QUuid record;
    Existence existence = Existence::Kept;
    std::vector<FieldChange> fields;
    friend bool operator==(const RecordChange&, const RecordChange&) = default;

    [[nodiscard]] bool isEmpty() const;
};

/// Where a change set comes from.
enum class Source {
    Window,
    CommandLine,
    Import,
    Shipped,
    Generated,
    Undo,
    Redo,
    Erasure,
    Recovery
};
[[nodiscard]] QString codeOf(Source source);

/// The changes that are applied together or not at all.
struct ChangeSet {
    Source source = Source::Window;
    QString reason;
    std::vector<RecordChange> changes;
};

/// The unit of merging of a field, or of the translation at a path: the unit's code and the
/// language, for what is said in one language is merged as one.
[[nodiscard]] QString unitOf(const domain::EntitySpec& spec, const QString& path);

/// The text of a record at a path: that of a field, or of a translation.
[[nodiscard]] QString textAt(const domain::EntitySpec& spec, const domain::Record& record,
                             const QString& path);

/// The change that creates a record.
[[nodiscard]] RecordChange creation(const domain::EntitySpec& spec, const domain::Record& record);
/// The change from what was shown when editing began to what it is to be; carries, unchanged, the
/// other fields of each unit of merging that it touches.
[[nodiscard]] RecordChange edit(const domain::EntitySpec& spec, const domain::Record& before,
                                const domain::Record& after);
/// The change that takes another one back.
[[nodiscard]] RecordChange inverse(const RecordChange& change);

}  // namespace pact::changes
