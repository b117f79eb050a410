#include "core/report/longtexts.h"

#include "core/report/typography.h"

#include <QtMath>

namespace pact::report {

namespace {

constexpr int kMostMoves = 40;
constexpr qreal kForFilling = 0.1;  // of a line
constexpr qreal kNarrowest = pt(4);

/// How many lines the rows have in all, each as many as its highest cell; of two that are alike the
/// one is less in which texts fill their lines less.
qreal linesOf(const LongTexts& texts, const std::vector<qreal>& widths, qreal gap) {
    qreal lines = 0;
    for (const std::vector<LongText>& row : texts) {
        int most = 1;
        qreal fullest = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].words.empty()) continue;
            const qreal width = qMax(kNarrowest, widths[i] - gap);
            most = qMax(most, row[i].linesIn(width));
            fullest = qMax(fullest, row[i].whole / width);
        }
        lines += most + kForFilling * fullest;
    }
    return lines;
}

}  // namespace

int LongText::linesIn(qreal width) const {
    int lines = 1;
    qreal at = 0;
    for (const qreal word : words) {
        if (at > 0 && at + word > width) {
            ++lines;
            at = 0;
        }
        at += word;
    }
    return lines;
}

std::vector<qreal> weightsOf(const LongTexts& texts, std::size_t columns) {
    std::vector<qreal> weights(columns, 0);
    for (const std::vector<LongText>& row : texts)
        for (std::size_t i = 0; i < columns; ++i) weights[i] += row[i].whole;
    for (qreal& weight : weights) weight = qSqrt(weight);
    return weights;
}

void saveLines(const LongTexts& texts, qreal gap, const std::vector<qreal>& least,
               std::vector<qreal>& widths) {
    qreal lines = linesOf(texts, widths, gap);
    for (int move = 0; move < kMostMoves; ++move) {
        std::vector<qreal> best;
        const auto tryMove = [&](std::size_t from, std::size_t to, qreal by) {
            if (from == to || widths[from] - by < least[from] || qIsInf(least[to])) return;
            std::vector<qreal> moved = widths;
            moved[from] -= by;
            moved[to] += by;
            if (const qreal now = linesOf(texts, moved, gap); now < lines) {
                lines = now;
                best = std::move(moved);
            }
        };
        for (std::size_t from = 0; from < widths.size(); ++from)
            for (std::size_t to = 0; to < widths.size(); ++to)
                for (const qreal by : {pt(4), pt(12), pt(36)}) tryMove(from, to, by);
        if (best.empty()) return;
        widths = std::move(best);
    }
}

}  // namespace pact::report
