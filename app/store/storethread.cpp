// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storethread.h"

#include <chrono>

namespace bankhub {

namespace {
/// So long after the last job the file is no longer mapped into memory: while somebody types a word, every letter finds
/// it mapped.
constexpr std::chrono::seconds restAfter{2};
}  // namespace

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
    const auto hasWork = [this] { return connection_.stopping || !queue_.empty(); };
    if (!jobAdded_.wait_for(lock, restAfter, hasWork)) {
        rest(lock);
        jobAdded_.wait(lock, hasWork);
    }
    if (connection_.stopping) return nullptr;
    std::unique_ptr<StoreJob> job = std::move(queue_.front());
    queue_.pop_front();
    return job;
}

void StoreThread::rest(std::unique_lock<std::mutex>& lock) {
    if (!connection_.database || !connection_.database->isMapped()) return;
    lock.unlock();
    try {
        connection_.database->unmap();
    } catch (const StorageFailure&) {
        // The pages stay mapped, which costs memory and nothing else.
    }
    lock.lock();
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
