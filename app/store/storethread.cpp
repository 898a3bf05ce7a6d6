// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storethread.h"

namespace bankhub {

StoreThread::StoreThread() {
    setObjectName(QStringLiteral("store"));
}

StoreThread::~StoreThread() {
    {
        const std::lock_guard lock(mutex_);
        connection_.stopping = true;
    }
    jobAdded_.notify_one();
    wait();
    // Pairs with the lock at the end of run(): what the thread has left behind is complete from here on.
    const std::lock_guard lock(mutex_);
}

void StoreThread::add(std::unique_ptr<StoreJob> job) {
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(job));
    }
    jobAdded_.notify_one();
}

std::vector<std::unique_ptr<StoreJob>> StoreThread::takeFinished() {
    const std::lock_guard lock(mutex_);
    return std::exchange(done_, {});
}

void StoreThread::run() {
    while (std::unique_ptr<StoreJob> job = waitForJob()) {
        job->run(connection_);
        handBack(std::move(job));
    }
    const std::lock_guard lock(mutex_);
    connection_.database.reset();
}

std::unique_ptr<StoreJob> StoreThread::waitForJob() {
    std::unique_lock lock(mutex_);
    jobAdded_.wait(lock, [this] { return connection_.stopping || !queue_.empty(); });
    if (connection_.stopping) return nullptr;
    std::unique_ptr<StoreJob> job = std::move(queue_.front());
    queue_.pop_front();
    return job;
}

void StoreThread::handBack(std::unique_ptr<StoreJob> job) {
    bool isFirst = false;
    {
        const std::lock_guard lock(mutex_);
        done_.push_back(std::move(job));
        isFirst = done_.size() == 1;
    }
    // One signal for a whole batch: who takes it takes everything that is done by then.
    if (isFirst) Q_EMIT jobsDone();
}

}  // namespace bankhub
