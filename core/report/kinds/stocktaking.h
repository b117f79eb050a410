#pragma once

#include "core/report/kinds/threads.h"

namespace pact::report {

/// What the chapters of a stocktaking paper have in common.
struct Stock : PaperContext {
    std::vector<domain::Pillar> pillars;
    std::vector<domain::RecommendationLink> links;
    std::vector<Thread> threads;  ///< by pillar, then as they began
    FactsList ready;              ///< those ready for review, of which that may be said

    explicit Stock(const PaperContext& context)
        : PaperContext(context),
          pillars(definition.pillars.empty() ? meeting->pillars : definition.pillars) {}

    [[nodiscard]] Status read();
    [[nodiscard]] FactsList all() const;
    /// Whether anything can still be done with it: no end, and not its successor in its place.
    [[nodiscard]] static bool isOpen(const RecommendationFacts& each) {
        return !isEnd(each.standing);
    }

private:
    [[nodiscard]] bool isInScope(const RecommendationFacts& each) const;
};

[[nodiscard]] bool isReady(const Stock& stock, const RecommendationFacts& of);
/// The headline of the latest, or the references where there is none.
[[nodiscard]] QString threadTitle(const Stock& stock, const Thread& thread);
/// One thread told in time, and what the meeting can do with it.
[[nodiscard]] Chapter threadPart(const Stock& stock, const Thread& thread);

}  // namespace pact::report
