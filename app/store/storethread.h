// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "app/store/storejob.h"

namespace bankhub {

/// The one thread that touches the cache file: jobs run in the order in which they were added. Finished jobs go back to
/// the owner's thread, where they are delivered and destroyed.
class StoreThread final : public QThread {
    Q_OBJECT
public:
    StoreThread();
    /// Waits for the running job; what is queued is dropped, which settles it as Cancelled.
    ~StoreThread() override;

    void add(std::unique_ptr<StoreJob> job);
    /// The jobs done since the last call, in order.
    std::vector<std::unique_ptr<StoreJob>> takeFinished();

signals:
    /// One or more jobs are done. Sent on the store thread: connect with Qt::QueuedConnection.
    void jobsDone();

protected:
    void run() override;

private:
    std::unique_ptr<StoreJob> waitForJob();
    void rest(std::unique_lock<std::mutex>& lock);
    void handBack(std::unique_ptr<StoreJob> job);

    std::mutex mutex_;
    std::condition_variable jobAdded_;
    std::deque<std::unique_ptr<StoreJob>> queue_;
    std::vector<std::unique_ptr<StoreJob>> done_;
    StoreConnection connection_;
};

}  // namespace bankhub
