#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace pact {

/// A request to stop that is shared between the one who asks and the one who works; copies refer to
/// the same request. Safe between threads.
class CancelToken {
public:
    CancelToken() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}

    void cancel() noexcept { m_cancelled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const noexcept {
        return m_cancelled->load(std::memory_order_relaxed);
    }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

/// Told how far long work has come: steps done out of steps in all (0 when unknown). Called on the
/// working thread.
using Progress = std::function<void(qint64 done, qint64 total)>;

}  // namespace pact
