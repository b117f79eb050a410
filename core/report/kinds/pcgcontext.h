#pragma once

#include "core/report/papercontext.h"

namespace pact::report {

/// What the chapters of a PCG report have in common.
struct PcgContext : PaperContext {
    const domain::Meeting* previous = nullptr;  ///< the last PCG held, by the as-at date
    FactsList putForward;                       ///< put before this meeting, or decided by it
    FactsList earlier;                          ///< the others, evaluations left out
    FactsList evaluations;

    explicit PcgContext(const PaperContext& context);
    /// The steps that a recommendation owes to this meeting.
    [[nodiscard]] std::vector<Step> decidedHere(const RecommendationFacts& recommendation) const;
    /// Whether the meeting has decided anything by the as-at date.
    [[nodiscard]] bool isDecided() const;
    /// The name of a meeting in the paper's language, else the original, marked.
    [[nodiscard]] Text titleOf(const domain::Meeting& meeting) const;

private:
    /// Sorts the recommendations into the three lists.
    void divide();
};

/// One recommendation, or several in a row of which nothing but the number is on file, that nobody
/// is addressed by and that have one standing: those can share a table's row.
[[nodiscard]] std::vector<FactsList> sharingRows(const PcgContext& context, const FactsList& list);
/// The first column of such a row, and the headline, else "(text not on file)".
[[nodiscard]] std::vector<Text> namingCells(const PcgContext& context, const FactsList& run);
/// "–" in place of nothing.
[[nodiscard]] Text orDash(Text text);
/// A text that somebody entered in English, as the records keep it.
[[nodiscard]] Text enteredInEnglish(const PaperContext& context, const QString& text);

// The chapters, in the order of the paper.
[[nodiscard]] std::vector<Block> openingOf(const PcgContext& context);
[[nodiscard]] Chapter putForwardChapter(const PcgContext& context);
[[nodiscard]] Chapter earlierChapter(const PcgContext& context);
[[nodiscard]] Chapter changesChapter(const PcgContext& context);
[[nodiscard]] Chapter decisionsAnnex(const PcgContext& context);
/// Without blocks where no partner agreed to share any words.
[[nodiscard]] Chapter wordsAnnex(const PcgContext& context);
/// The paper so far is asked for marks of other languages, which the note explains.
[[nodiscard]] Chapter figuresAnnex(const PcgContext& context, const Report& report);

}  // namespace pact::report
