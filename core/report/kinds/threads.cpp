#include "core/report/kinds/threads.h"

#include "core/report/recommendationtext.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace pact::report {

using namespace domain;

namespace {

/// Which recommendations hang together; each set is known by its first.
class Sets {
public:
    explicit Sets(const FactsList& list) : m_root(list.size()) {
        std::iota(m_root.begin(), m_root.end(), std::size_t{0});
        for (std::size_t i = 0; i < list.size(); ++i) m_index[list[i]->record->id.value] = i;
    }
    [[nodiscard]] bool knows(const RecommendationLink& link) const {
        return m_index.contains(link.recommendation.value) && m_index.contains(link.earlier.value);
    }
    void join(const RecommendationLink& link) {
        const std::size_t a = rootOf(m_index.value(link.recommendation.value));
        const std::size_t b = rootOf(m_index.value(link.earlier.value));
        m_root[std::max(a, b)] = std::min(a, b);
    }
    [[nodiscard]] std::size_t rootOf(const QUuid& recommendation) const {
        return rootOf(m_index.value(recommendation));
    }

private:
    [[nodiscard]] std::size_t rootOf(std::size_t of) const {
        while (m_root[of] != of) of = m_root[of];
        return of;
    }

    QHash<QUuid, std::size_t> m_index;
    std::vector<std::size_t> m_root;
};

bool isOnlyANumber(const Thread& thread) {
    const RecommendationFacts& only = thread.latest();
    return thread.list.size() == 1 && !only.wording && only.headline().isEmpty() &&
           only.addressees.empty();
}

bool cameTheSameWay(const PaperContext& context, const Thread& a, const Thread& b) {
    return a.isBare && b.isBare && pillarGroup(a.latest()) == pillarGroup(b.latest()) &&
           a.latest().record->meeting == b.latest().record->meeting &&
           a.latest().record->source == b.latest().record->source &&
           a.latest().standing == b.latest().standing &&
           stepsText(context, a.latest()) == stepsText(context, b.latest());
}

}  // namespace

QString Thread::referenceOf(const QUuid& id) const {
    for (const RecommendationFacts* each : list)
        if (each->record->id.value == id) return each->reference();
    return {};
}

std::vector<Thread> threadsOf(const PaperContext& context,
                              const std::vector<RecommendationLink>& links) {
    FactsList list;
    for (const RecommendationFacts& each : context.facts.counted)
        if (!each.isEvaluation()) list.push_back(&each);
    sortByOrigin(context.facts, list);
    Sets sets(list);
    for (const RecommendationLink& link : links)
        if (sets.knows(link)) sets.join(link);
    std::map<std::size_t, Thread> byRoot;
    for (const RecommendationFacts* each : list)
        byRoot[sets.rootOf(each->record->id.value)].list.push_back(each);
    for (const RecommendationLink& link : links)
        if (sets.knows(link)) byRoot[sets.rootOf(link.recommendation.value)].links.push_back(&link);
    std::vector<Thread> threads;
    threads.reserve(byRoot.size());
    for (auto& [root, thread] : byRoot) threads.push_back(std::move(thread));
    return threads;
}

std::vector<Thread> withBareOnesTogether(const PaperContext& context, std::vector<Thread> threads) {
    std::vector<Thread> together;
    for (Thread& thread : threads) {
        thread.isBare = isOnlyANumber(thread);
        const bool isMore = !together.empty() && cameTheSameWay(context, together.back(), thread);
        if (isMore)
            together.back().list.push_back(thread.list.front());
        else
            together.push_back(std::move(thread));
    }
    return together;
}

}  // namespace pact::report
