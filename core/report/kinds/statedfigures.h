#pragma once

#include "core/report/kinds/ownwords.h"

namespace pact::report {

/// Figures that sources state about one thing, in one unit and for one period. They may differ;
/// they are never merged or added up.
struct StatedLine {
    QString what;
    QString unitOfMeasure;
    QDate from;
    QDate to;
    std::vector<const domain::StatedFigure*> figures;  ///< those preferred first
};

/// Participants, countries and organizations first, the rest as the records stand.
[[nodiscard]] std::vector<StatedLine> statedLines(
    const std::vector<const domain::StatedFigure*>& figures);
/// What is stated, or its unit: in the paper's words where it is one of those that most figures
/// have, else as entered.
[[nodiscard]] Text statedWord(const PaperContext& context, const QString& text);
/// What is stated, as the beginning of a cell: with a capital.
[[nodiscard]] Text statedSubject(const PaperContext& context, const QString& what);
/// The values as text, side by side, each with its source in a footnote: "45; 47".
[[nodiscard]] Text statedValues(const PaperContext& context, const Sources& sources,
                                const StatedLine& line);
/// All lines in one cell: "participants: 45; 47", "countries: 15".
[[nodiscard]] Text statedSummary(const PaperContext& context, const Sources& sources,
                                 const std::vector<StatedLine>& lines);
/// "1 January to 31 December 2025", "Since 1 May 2025", or nothing.
[[nodiscard]] QString statedPeriod(const Phrasebook& words, const StatedLine& line);

}  // namespace pact::report
