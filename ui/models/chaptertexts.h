#pragma once

#include "core/base/clock.h"
#include "core/domain/settings.h"
#include "core/storage/recordstore.h"

#include <vector>

namespace pact::ui {

/// The texts that a report definition has for its chapters, as they are stored: a record for each
/// chapter in which something was written.
class ChapterTexts final {
public:
    [[nodiscard]] static const domain::EntitySpec& spec();
    /// Those in the archive are among them.
    [[nodiscard]] static Result<ChapterTexts> read(storage::Database& database,
                                                   const QUuid& definition);

    /// By the chapter's code; nullptr where there is none.
    [[nodiscard]] const domain::Record* ofChapter(const QString& chapter) const;
    /// Nullptr where there is none.
    [[nodiscard]] const domain::Record* withId(const QUuid& id) const;

private:
    std::vector<domain::Record> m_texts;
};

/// A text of a chapter in which nothing was written yet.
[[nodiscard]] domain::Record blankText(const QUuid& definition, const QString& chapter,
                                       domain::Audience audience, const Clock& clock);

[[nodiscard]] bool hasWords(const domain::Record& text);

/// A paper leaves out the texts that are in the archive and those for fewer eyes than its own.
[[nodiscard]] bool isPrinted(const domain::Record& text, domain::Audience paper);

}  // namespace pact::ui
