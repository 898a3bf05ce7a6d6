// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>

#include "app/core/pending.h"
#include "app/store/cachefile.h"
#include "app/store/database.h"
#include "app/store/storagefailure.h"

namespace bankhub {

/// What the store thread works with.
struct StoreConnection {
    std::unique_ptr<Database> database;  ///< null until opened
    std::atomic_bool stopping = false;   ///< the store is going away: reads end at once
};

/// What a write really changed, for the signals.
struct StoreChanges {
    bool companies = false;
    bool bankAccounts = false;
    bool transactions = false;
    bool syncState = false;
    bool journal = false;
    bool issuedLinks = false;
    bool brandingVersions = false;
    bool savedViews = false;
};

/// One call on the store. Made, delivered and destroyed on the owner's thread, because a Promise belongs there; only
/// run() is called on the store thread.
class StoreJob {
public:
    virtual ~StoreJob() = default;
    virtual void run(StoreConnection& connection) = 0;
    virtual void deliver() = 0;
};

/// Runs `work` and turns what it throws into the Error it carries.
template <typename T>
Result<T> outcomeOf(StoreConnection& connection, const std::function<T(Database&)>& work) {
    if (!connection.database) return failure(ErrorKind::Storage, QStringLiteral("the cache is not open"));
    try {
        return work(*connection.database);
    } catch (const StorageFailure& thrown) {
        if (thrown.damaged) markDamaged(connection.database->file());
        return failure(thrown.error);
    } catch (const std::exception& thrown) {
        return failure(ErrorKind::Storage, QString::fromUtf8(thrown.what()));
    }
}

/// A read: skipped or interrupted when its Pending is cancelled.
template <typename T>
class ReadJob final : public StoreJob {
public:
    explicit ReadJob(std::function<T(Database&)> work) : work_(std::move(work)) {
        promise_.onCancel([cancelled = cancelled_] { cancelled->store(true); });
    }
    [[nodiscard]] Pending<T> pending() const { return promise_.pending(); }
    void run(StoreConnection& connection) override {
        if (cancelled_->load()) return;
        result_ = outcomeOf<T>(connection, [this, &connection](Database& database) {
            database.setInterruption(cancelled_.get(), &connection.stopping);
            struct Restore {
                Database& database;
                ~Restore() { database.setInterruption(nullptr, nullptr); }
            } restore{database};
            return work_(database);
        });
    }
    void deliver() override {
        if (result_) promise_.settle(std::move(*result_));
    }

private:
    std::function<T(Database&)> work_;
    std::shared_ptr<std::atomic_bool> cancelled_ = std::make_shared<std::atomic_bool>(false);
    std::optional<Result<T>> result_;
    Promise<T> promise_;
};

/// A write in one SQL transaction: always carried out; cancelling only ends the waiting.
template <typename T>
class WriteJob final : public StoreJob {
public:
    using Work = std::function<T(Database&, StoreChanges&)>;
    using Announce = std::function<void(const StoreChanges&)>;
    WriteJob(Work work, Announce announce) : work_(std::move(work)), announce_(std::move(announce)) {}
    [[nodiscard]] Pending<T> pending() const { return promise_.pending(); }
    void run(StoreConnection& connection) override {
        result_ = outcomeOf<T>(connection, [this](Database& database) {
            SqlTransaction transaction(database, SqlTransaction::Kind::Write);
            T value = work_(database, changes_);
            transaction.commit();
            return value;
        });
    }
    void deliver() override {
        const bool written = result_ && result_->has_value();
        if (result_) promise_.settle(std::move(*result_));
        if (written) announce_(changes_);
    }

private:
    Work work_;
    Announce announce_;
    StoreChanges changes_;
    std::optional<Result<T>> result_;
    Promise<T> promise_;
};

/// Opens the file, which gives the other jobs their database.
class OpenJob final : public StoreJob {
public:
    explicit OpenJob(QString file) : file_(std::move(file)) {}
    [[nodiscard]] Pending<StoreOpened> pending() const { return promise_.pending(); }
    void run(StoreConnection& connection) override;
    void deliver() override;

private:
    QString file_;
    std::optional<Result<StoreOpened>> result_;
    Promise<StoreOpened> promise_;
};

}  // namespace bankhub
