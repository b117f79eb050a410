#pragma once

#include <QFutureWatcher>
#include <QProgressDialog>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace pact::ui {

/// Does work on another thread that cannot be stopped halfway, and shows that it goes on when it
/// takes longer than a moment; then(answer) comes on this thread. With `giveUp` the
/// user need not wait: it is called, and the answer is dropped when it comes.
template<class Answer>
void waitFor(QWidget* parent, const QString& what, std::function<Answer()> work,
             std::function<void(Answer)> then, std::function<void()> giveUp = {}) {
    const QString stop = giveUp ? QProgressDialog::tr("Cancel") : QString();
    auto* progress = new QProgressDialog(what, stop, 0, 0, parent);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(300);
    progress->setValue(0);
    auto* watcher = new QFutureWatcher<Answer>(parent);
    QObject::connect(watcher, &QFutureWatcherBase::finished, parent,
                     [watcher, progress, then = std::move(then)] {
                         progress->deleteLater();
                         watcher->deleteLater();
                         then(watcher->future().takeResult());
                     });
    if (giveUp)
        QObject::connect(progress, &QProgressDialog::canceled, watcher,
                         [watcher, progress, giveUp = std::move(giveUp)] {
                             progress->deleteLater();
                             watcher->disconnect();
                             watcher->deleteLater();
                             giveUp();
                         });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

}  // namespace pact::ui
