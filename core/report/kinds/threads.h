#pragma once

#include "core/report/papercontext.h"

namespace pact::report {

/// Recommendations that links tie together, in the order of their meetings; or those of one meeting
/// of which nothing but the number is on file, and that came the same way.
struct Thread {
    FactsList list;  ///< never empty
    std::vector<const domain::RecommendationLink*> links;
    bool isBare = false;  ///< only numbers are on file

    /// The thread is known by it.
    [[nodiscard]] const RecommendationFacts& latest() const { return *list.back(); }
    [[nodiscard]] QString id() const {
        return QStringLiteral("thread-") + list.front()->reference();
    }
    [[nodiscard]] QString referenceOf(const QUuid& id) const;
};

/// All recommendations of the paper in threads, as they began; evaluations and what was entered in
/// error are left out. The threads refer to the links.
[[nodiscard]] std::vector<Thread> threadsOf(const PaperContext& context,
                                            const std::vector<domain::RecommendationLink>& links);
/// The same with those of which nothing but the number is on file drawn together.
[[nodiscard]] std::vector<Thread> withBareOnesTogether(const PaperContext& context,
                                                       std::vector<Thread> threads);

}  // namespace pact::report
