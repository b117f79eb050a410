#pragma once

#include "core/base/cancel.h"
#include "core/storage/database.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>

namespace pact::ui {

/// A thread with one connection of its own. Work is done in the order in which it was asked for;
/// the answer comes back on the thread of this object, and is dropped when its context is gone or
/// the work was cancelled meanwhile. The destructor waits for the thread to end.
class WorkThread final : public QObject {
    Q_OBJECT

public:
    using Open = std::function<Result<storage::Database>()>;

    /// What the destructor does with work that is not done yet.
    enum class AtEnd {
        Drop,    ///< interrupts what runs and drops the rest: for readers
        Finish,  ///< does all of it, undisturbed: for what writes
    };

    /// The connection is opened on the new thread, when it is first needed.
    explicit WorkThread(Open open, AtEnd atEnd = AtEnd::Drop, QObject* parent = nullptr);
    ~WorkThread() override;

    /// Runs work(Database&, CancelToken) -> Result<T>, then, back here, then(Result<T>).
    template<class Work, class Then>
    CancelToken ask(QObject* context, Work work, Then then) {
        using Answer = std::invoke_result_t<Work, storage::Database&, const CancelToken&>;
        CancelToken token;
        post([this, token, guard = QPointer<QObject>(context), work = std::move(work),
              then = std::move(then)](Result<storage::Database>& database) {
            if (token.isCancelled()) return;
            const auto answer = std::make_shared<Answer>(
                database ? work(*database, token) : Answer(tl::unexpected(database.error())));
            deliver([token, guard, then, answer] {
                if (guard && !token.isCancelled()) then(std::move(*answer));
            });
        });
        return token;
    }

    /// Ends the statement that runs now, if any, with ErrorCode::Cancelled.
    void interrupt();

private:
    using Task = std::function<void(Result<storage::Database>&)>;

    void post(Task task);
    void deliver(std::function<void()> answer);
    void work();
    [[nodiscard]] std::optional<Task> next();
    void ensureOpen();

    Open m_open;
    AtEnd m_atEnd;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_isStopping = false;
    std::optional<Result<storage::Database>> m_database;  // the thread's own but for interrupt()
    std::thread m_thread;
};

}  // namespace pact::ui
