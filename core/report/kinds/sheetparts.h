#pragma once

#include "core/report/kinds/ownwords.h"

/// What the chapters of a recommendation sheet are made with.
namespace pact::report::sheets {

/// What the chapters of the sheet have in common.
struct Sheet {
    const PaperContext& context;
    const RecommendationFacts& about;
    const Phrasebook& words;
    Sources sources;

    [[nodiscard]] QUuid id() const { return about.record->id.value; }
};

/// Adds a table that has any rows.
void addTable(Table table, std::vector<Block>& blocks);

// The chapters, in the order of the paper.
[[nodiscard]] Result<Chapter> contextChapter(const Sheet& sheet);
[[nodiscard]] Chapter standingChapter(const Sheet& sheet);
[[nodiscard]] Result<Chapter> positionsChapter(const Sheet& sheet);
[[nodiscard]] Chapter implementationChapter(const Sheet& sheet);

}  // namespace pact::report::sheets
