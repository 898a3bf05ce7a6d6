// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/store/store.h"

namespace bankhub {

/// Which of the newest cached transactions would no longer be notified with another list of keywords, and which would
/// be for the first time. Follows the cache.
class KeywordTest : public QObject {
    Q_OBJECT
public:
    /// `store` must outlive it.
    explicit KeywordTest(Store& store, QObject* parent = nullptr);

    static constexpr int counts[] = {100, 500, 1000};
    /// How many of the newest transactions are looked at; reads them.
    void setCount(int count);
    [[nodiscard]] int count() const { return count_; }
    /// `present`: the list in force at the service. `wanted`: the list to be saved.
    void setKeywords(const QStringList& present, const QStringList& wanted);

    /// False until the cache has been read.
    [[nodiscard]] bool isReady() const { return ready_; }
    [[nodiscard]] std::optional<Error> error() const { return error_; }
    /// How many there were to look at, at most count().
    [[nodiscard]] int examined() const { return static_cast<int>(transactions_.size()); }
    /// Notified now and not after saving; newest first.
    [[nodiscard]] const QList<Store::CachedTransaction>& lost() const { return lost_; }
    /// Not notified now, but after saving.
    [[nodiscard]] int gained() const { return gained_; }

signals:
    void changed();

private:
    void reload();
    void readRows(const QList<Store::RowId>& rowIds);
    void compare();
    void fail(const Error& error);

    Store& store_;
    QTimer reloadSoon_;
    int count_ = 0;
    QStringList present_;
    QStringList wanted_;
    QList<Store::CachedTransaction> transactions_;
    QList<Store::CachedTransaction> lost_;
    int gained_ = 0;
    bool ready_ = false;
    std::optional<Error> error_;
};

}  // namespace bankhub
