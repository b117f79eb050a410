#pragma once

#include <QtGlobal>

#include <vector>

namespace pact::report {

/// A longer text, as the widths of its words with the blank after each.
struct LongText {
    std::vector<qreal> words;
    qreal whole = 0;

    [[nodiscard]] int linesIn(qreal width) const;
};
/// The texts of the columns of longer ones, by row and column; all others are empty.
using LongTexts = std::vector<std::vector<LongText>>;

/// The square root of how much text each column has: with widths in that proportion the heights of
/// the columns are the least in sum.
[[nodiscard]] std::vector<qreal> weightsOf(const LongTexts& texts, std::size_t columns);

/// Moves room from one column to another for as long as that saves lines. A width includes the gap
/// behind the column; no column keeps less than its least, and one whose least is infinite neither
/// gives nor takes.
void saveLines(const LongTexts& texts, qreal gap, const std::vector<qreal>& least,
               std::vector<qreal>& widths);

}  // namespace pact::report
