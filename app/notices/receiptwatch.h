// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "app/core/clock.h"
#include "app/notices/receiptrule.h"
#include "app/store/store.h"

namespace bankhub {

/// What came in since the last notice.
struct Receipts {
    QList<Store::CachedTransaction> rows;  ///< newest first, one at least
    Store::RowId after = 0;                ///< the rows came into the cache after this one
    bool heldBack = false;                 ///< some of them are told later than they came
    [[nodiscard]] Dong total() const;
};

/// Tells of money that came in while the program follows, once for what came together. Not of what the program finds
/// when it starts, not of a history that is read for the first time, not of anything that happened before it began to
/// follow. What comes in during quiet hours is told in one notice when they end. Costs nothing while no rule is set.
class ReceiptWatch : public QObject {
    Q_OBJECT
public:
    /// A synchronisation that writes many times is waited for, and so is what is written in this time (milliseconds).
    static constexpr int gatherMs = 1500;
    /// No notice tells of more rows; those beyond are the older ones. More than come in overnight.
    static constexpr qint64 largestCount = 10'000;
    /// Whether quiet hours have ended is looked at this often (milliseconds): a computer that slept loses the time.
    static constexpr int quietLookMs = 60'000;

    /// Both must outlive it.
    ReceiptWatch(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Nothing: tells of nothing. What happened before the first rule is no news.
    void setRule(const std::optional<ReceiptRule>& rule);
    /// Finds out what is in the cache already. Call once the store is open.
    void reload();
    /// A synchronisation runs: what it brings is told at its end.
    void runBegan();
    /// `historyIsIn`: nothing older is left to be read.
    void runEnded(bool historyIsIn);

signals:
    void received(const bankhub::Receipts& receipts);

private:
    void follow();
    void look();
    [[nodiscard]] bool waitsForTheEndOfQuietHours();
    void read(const Store::NewestRows& newest);
    void tell(const QList<Store::CachedTransaction>& rows, const Store::NewestRows& newest);

    Store& store_;
    const Clock& clock_;
    QTimer gathering_;
    QTimer quiet_;
    std::optional<ReceiptRule> rule_;
    bool opened_ = false;
    bool historyIsIn_ = false;
    bool running_ = false;
    bool looking_ = false;
    bool heldBack_ = false;
    qint64 followedSinceUtcMs_ = 0;
    std::optional<Store::RowId> ground_;  ///< rows up to this one are no news
    quint64 follows_ = 0;                 ///< answers to an older beginning are dropped
};

}  // namespace bankhub
