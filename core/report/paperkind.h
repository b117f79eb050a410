#pragma once

#include "core/domain/paperterms.h"
#include "core/report/content.h"
#include "core/report/papercontext.h"

#include <vector>

namespace pact::report {

/// What a definition must name for a paper of its kind.
enum class Subject { Nothing, Meeting, Partner, Recommendation };

using domain::ChapterChoice;

/// One kind of paper: what it writes stands in a file of core/report/kinds, its chapters in a row
/// of core/domain/paperterms.cpp. docs/reports.md, "Adding a kind", lists where else it is named.
struct PaperKind {
    domain::ReportKind kind;
    Subject subject;
    std::span<const ChapterChoice> chapters;  ///< domain::chaptersOf(kind)
    /// Fills title and chapters; not yet numbered, and with all chapters that the context wants.
    /// Refused, in one sentence, when the subject does not suit the kind.
    Status (*write)(PaperContext& context, Report& report);
    bool hasPeriod = false;  ///< whether it tells of a period, which the definition's day begins
    /// The day whose state the paper describes, where the kind has another than the as-at date.
    QDate (*stateOn)(const domain::ReportDefinition& definition, QDate asAt) = nullptr;
    /// Whether the definition may choose recommendations: by pillar, standing and words.
    bool hasFilter = true;
};

/// In the order in which they are offered.
[[nodiscard]] const std::vector<const PaperKind*>& allKinds();
[[nodiscard]] const PaperKind& kindOf(domain::ReportKind kind);

/// Whether papers of the kind heed this field of their definition, by its code: each is about one
/// thing, not all tell of a period, have chapters or choose recommendations.
[[nodiscard]] bool heeds(const PaperKind& kind, const QString& field);

}  // namespace pact::report
