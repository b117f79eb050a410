#pragma once

#include "core/report/content.h"
#include "core/report/papercontext.h"

#include <vector>

namespace pact::report {

/// What a definition must name for a paper of its kind.
enum class Subject { Nothing, Meeting, Partner, Recommendation };

/// A chapter that a kind of paper has, and that a definition may leave out or write into.
struct ChapterChoice {
    const char* code;
    const char* title;  ///< a phrase of the phrasebook
};

/// One kind of paper: the whole of it stands in one file of core/report/kinds and in the list of
/// allKinds().
struct PaperKind {
    domain::ReportKind kind;
    Subject subject;
    std::vector<ChapterChoice> chapters;
    /// Fills title and chapters; not yet numbered, and with all chapters that the context wants.
    /// Refused, in one sentence, when the subject does not suit the kind.
    Status (*write)(PaperContext& context, Report& report);
    bool hasPeriod = false;  ///< whether it tells of a period, which the definition's day begins
    /// The day whose state the paper describes, where the kind has another than the as-at date.
    QDate (*stateOn)(const domain::ReportDefinition& definition, QDate asAt) = nullptr;
};

/// In the order in which they are offered.
[[nodiscard]] const std::vector<const PaperKind*>& allKinds();
[[nodiscard]] const PaperKind& kindOf(domain::ReportKind kind);

}  // namespace pact::report
