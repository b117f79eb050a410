#pragma once

#include <QFutureWatcher>
#include <QProgressDialog>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace pact::ui {

/// Does work on another thread that cannot be stopped halfway, and shows that it goes on when it
/// takes longer than a moment; then(answer) comes on this thread.
template<class Answer>
void waitFor(QWidget* parent, const QString& what, std::function<Answer()> work,
             std::function<void(const Answer&)> then) {
    auto* progress = new QProgressDialog(what, QString(), 0, 0, parent);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(300);
    progress->setValue(0);
    auto* watcher = new QFutureWatcher<Answer>(parent);
    QObject::connect(watcher, &QFutureWatcherBase::finished, parent,
                     [watcher, progress, then = std::move(then)] {
                         progress->deleteLater();
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

}  // namespace pact::ui
