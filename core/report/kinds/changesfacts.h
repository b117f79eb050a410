#pragma once

#include "core/report/papercontext.h"

#include <set>

namespace pact::report {

/// Days from the first to the last one, both included.
struct Period {
    QDate from;
    QDate to;
    [[nodiscard]] bool contains(QDate day) const {
        return day.isValid() && day >= from && day <= to;
    }
    /// The last day before it.
    [[nodiscard]] QDate before() const { return from.addDays(-1); }
};

/// The recommendations that reached one outcome by one decision.
struct DecisionLine {
    const domain::Decision* decision;
    const domain::DecisionItem* item;  ///< of the first of them
    FactsList list;
};
/// The decisions of a period in the order in which they were taken; evaluations are left out, and
/// outside the Unit what was entered in error.
[[nodiscard]] std::vector<DecisionLine> decisionsIn(const PaperContext& context,
                                                    const Period& period);
[[nodiscard]] qint64 decisionCount(const std::vector<DecisionLine>& lines);

/// The reports of one partner, by the day of their receipt.
struct ReportsOfPartner {
    QUuid partner;
    std::vector<const domain::ProgressReport*> reports;
    FactsList on;  ///< what they are about, each once
};
/// The partners' own reports received in a period that the audience may see, on what the paper
/// counts, evaluations left out; partners in alphabetical order.
[[nodiscard]] std::vector<ReportsOfPartner> reportsIn(const PaperContext& context,
                                                      const Period& period);

/// How many reports these are.
[[nodiscard]] qint64 reportCount(const std::vector<ReportsOfPartner>& partners);

/// The pairs of recommendation and partner whose stage is another than on the day before a period;
/// evaluations are left out. Not all of it may leave the Unit.
struct StageMoves {
    struct Move {
        const RecommendationFacts* recommendation;
        QUuid partner;
        domain::Stage before;  ///< outside the Unit by what the partner agreed to show
        domain::Stage after;
        QDate asAt;  ///< of the report that the later stage comes from
        /// Whether the paper may tell it with the partner's name: outside the Unit, that partner
        /// agreed to show the report.
        bool isTold;
    };
    qint64 pairs = 0;         ///< all of them, the base
    std::vector<Move> moves;  ///< by recommendation, partners in alphabetical order

    /// How many of them the paper may count: outside the Unit those told alone, where the others
    /// would be those of fewer than five partners.
    [[nodiscard]] qint64 countable(const PaperContext& context) const;
};
[[nodiscard]] StageMoves stageMovesIn(const PaperContext& context, const Period& period);
/// How many they are, as far as a paper that leaves the Unit may tell, with the base.
[[nodiscard]] QString countableSentence(const PaperContext& context, const Period& period,
                                        const StageMoves& moves);

}  // namespace pact::report
