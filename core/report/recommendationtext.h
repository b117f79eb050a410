#pragma once

#include "core/report/disclosure.h"

/// What papers say of one recommendation, whatever their kind.
namespace pact::report {

/// The reference and the current wording in bold, in the language of the wording; else the
/// headline, and that the text is not on file.
[[nodiscard]] Text statementText(const PaperContext& context,
                                 const RecommendationFacts& recommendation);
/// The references in bold of several of which nothing but the number is on file, and that.
[[nodiscard]] Text bareStatement(const PaperContext& context, const FactsList& list);
/// "adopted and identified as priority (TEWG-2024, 7 March 2024); endorsed (TPCG1, ...)"; empty
/// without steps.
[[nodiscard]] QString stepsText(const PaperContext& context,
                                const RecommendationFacts& recommendation);

/// "Partners addressed: 12; asked to report: 10; not asked: 2; reported: 7.", the stages with the
/// partners whose they are, or why they are not told, and the lines of those who are addressed
/// together, as coordinators or reviewers. Empty when no partner is addressed.
[[nodiscard]] QString implementationText(const PaperContext& context,
                                         const RecommendationFacts& recommendation);
/// "in progress (3) and implemented (2)": to be asked for only where tellsStages().
[[nodiscard]] QString stagesReported(const PaperContext& context,
                                     const RecommendationFacts& recommendation);
/// A number of partners that reported: "none of them", and in what leaves the Unit "fewer than five
/// of them". To be asked for only where anything may be told.
[[nodiscard]] QString reportersText(const PaperContext& context, Telling telling, qint64 reported);
/// The same for a table: "7", "<5"; empty where nothing may be told.
[[nodiscard]] QString reportersCell(const PaperContext& context,
                                    const RecommendationFacts& recommendation);
/// Which reports are counted in what leaves the Unit; empty within it.
[[nodiscard]] QString reportsCountedText(const PaperContext& context);
/// " Reports on recommendations ... are not counted here.", to follow a sum of reporters; empty
/// where none are left out.
[[nodiscard]] QString leftOutText(const PaperContext& context, const FactsList& list);
/// "T-2024/2 (partners addressed: 6; reported: 5)", of what is ready for review.
[[nodiscard]] QString withBase(const PaperContext& context,
                               const RecommendationFacts& recommendation);

/// All of these from the index on stay on one page where they fit one.
void keepTogether(std::vector<Block>& blocks, std::size_t from);

}  // namespace pact::report
