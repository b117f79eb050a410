#pragma once

#include "core/report/kinds/changesfacts.h"
#include "core/report/kinds/ownwords.h"

/// What the chapters of the paper on what changed are made with.
namespace pact::report::whatchanged {

/// What the chapters have in common.
struct Changes {
    const PaperContext& context;
    const Phrasebook& words;
    Period period;
    Sources sources;

    [[nodiscard]] const PaperFacts& facts() const { return context.facts; }
};

/// One line of page 1 for each chapter: what there is of it.
struct Part {
    Chapter chapter;
    Text summary;
};

[[nodiscard]] Chapter started(const Changes& changes, const char* code, const char* title);
/// "New recommendations: 3 (chapter I)", with the chapter as a link.
[[nodiscard]] Text summaryOf(const Changes& changes, const char* phrase, const QStringList& values,
                             const char* code);
[[nodiscard]] QString sizeText(const Changes& changes, std::size_t size);
/// A sentence before the table, or the one that says that there is nothing.
void addTable(const QString& lead, const QString& without, Table table, Chapter& chapter);

// The chapters, in the order of the paper.
[[nodiscard]] Part recommendationsPart(const Changes& changes);
[[nodiscard]] Part decisionsPart(const Changes& changes);
[[nodiscard]] Part wordingsPart(const Changes& changes);
[[nodiscard]] Part reportsPart(const Changes& changes);
[[nodiscard]] Part stagesPart(const Changes& changes);
[[nodiscard]] Result<Part> meetingsPart(const Changes& changes);
[[nodiscard]] Result<Part> requestsPart(const Changes& changes);

}  // namespace pact::report::whatchanged
