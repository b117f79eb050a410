#include "ui/models/workthread.h"

namespace pact::ui {

WorkThread::WorkThread(Open open, AtEnd atEnd, QObject* parent)
    : QObject(parent), m_open(std::move(open)), m_atEnd(atEnd) {
    m_thread = std::thread([this] { work(); });
}

WorkThread::~WorkThread() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        if (m_atEnd == AtEnd::Drop) m_tasks.clear();
    }
    if (m_atEnd == AtEnd::Drop) interrupt();
    m_wake.notify_all();
    m_thread.join();
}

void WorkThread::interrupt() {
    const std::scoped_lock lock(m_mutex);
    if (m_database && m_database->has_value()) (*m_database)->interrupt();
}

void WorkThread::post(Task task) {
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void WorkThread::deliver(std::function<void()> answer) {
    QMetaObject::invokeMethod(
        this, [answer = std::move(answer)] { answer(); }, Qt::QueuedConnection);
}

std::optional<WorkThread::Task> WorkThread::next() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_isStopping || !m_tasks.empty(); });
    if (m_tasks.empty()) return std::nullopt;
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

void WorkThread::ensureOpen() {
    if (m_database && m_database->has_value()) return;
    auto opened = m_open();
    const std::scoped_lock lock(m_mutex);
    m_database = std::move(opened);
}

void WorkThread::work() {
    while (auto task = next()) {
        ensureOpen();
        (*task)(*m_database);
    }
    const std::scoped_lock lock(m_mutex);
    m_database.reset();
}

}  // namespace pact::ui
