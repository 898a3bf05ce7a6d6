// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/receiptwatch.h"

#include <limits>
#include <utility>

namespace bankhub {

namespace {
/// A fact that the synchroniser keeps once the cache was complete.
constexpr auto completeFact = "lastCompleteSyncUtcMs";

/// The pages say that the cache cannot be read; here it only means that there is no news.
void ignored(const Error&) {}
}  // namespace

Dong Receipts::total() const {
    Dong sum = 0;
    for (const Store::CachedTransaction& row : rows)
        sum += row.transaction.amount;
    return sum;
}

ReceiptWatch::ReceiptWatch(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), store_(store), clock_(clock) {
    gathering_.setSingleShot(true);
    gathering_.setInterval(gatherMs);
    connect(&gathering_, &QTimer::timeout, this, &ReceiptWatch::look);
    quiet_.setSingleShot(true);
    connect(&quiet_, &QTimer::timeout, this, &ReceiptWatch::look);
    connect(&store_, &Store::transactionsChanged, this, [this] {
        if (rule_ && !running_ && !gathering_.isActive()) gathering_.start();
    });
}

void ReceiptWatch::setRule(const std::optional<ReceiptRule>& rule) {
    const bool begins = rule && !rule_;
    rule_ = rule;
    if (!rule_) {
        ground_.reset();
        quiet_.stop();
        heldBack_ = false;
    }
    if (begins) follow();
    // The hours may be others now.
    if (heldBack_) look();
}

void ReceiptWatch::reload() {
    store_.fact(QString::fromLatin1(completeFact))
        .then(
            this,
            [this](const QString& kept) {
                opened_ = true;
                historyIsIn_ = historyIsIn_ || !kept.isEmpty();
                follow();
            },
            ignored);
}

void ReceiptWatch::follow() {
    if (!rule_ || !opened_ || !historyIsIn_ || ground_) return;
    const quint64 number = ++follows_;
    followedSinceUtcMs_ = clock_.nowUtcMs();
    store_.newestRows(std::numeric_limits<Store::RowId>::max())
        .then(
            this,
            [this, number](const Store::NewestRows& rows) {
                if (number == follows_ && rule_ && !ground_) ground_ = rows.newest;
            },
            ignored);
}

void ReceiptWatch::runBegan() {
    running_ = true;
    gathering_.stop();
}

void ReceiptWatch::runEnded(bool historyIsIn) {
    running_ = false;
    historyIsIn_ = historyIsIn_ || historyIsIn;
    if (ground_)
        look();
    else
        follow();
}

void ReceiptWatch::look() {
    if (!rule_ || !ground_ || running_) return;
    if (looking_) {
        gathering_.start();
        return;
    }
    if (waitsForTheEndOfQuietHours()) return;
    looking_ = true;
    store_.newestRows(*ground_).finally(this, [this](const Result<Store::NewestRows>& newest) {
        looking_ = false;
        if (!newest || !rule_ || !ground_) return;
        if (newest->countAfter > 0)
            read(*newest);
        else
            heldBack_ = false;
    });
}

bool ReceiptWatch::waitsForTheEndOfQuietHours() {
    const qint64 now = clock_.nowUtcMs();
    if (!rule_->quietHours || !isQuiet(*rule_->quietHours, now)) return false;
    heldBack_ = true;
    quiet_.start(static_cast<int>(qMin<qint64>(quietLookMs, untilEnd(*rule_->quietHours, now))));
    return true;
}

void ReceiptWatch::read(const Store::NewestRows& newest) {
    TransactionQuery query;
    query.direction = Direction::In;
    query.afterRow = *ground_;
    if (rule_->amountFrom > 0) query.amountFrom = rule_->amountFrom;
    looking_ = true;
    store_.transactionRowIds(query, largestCount).finally(this, [this, newest](const Result<QList<Store::RowId>>& ids) {
        if (!ids) {
            looking_ = false;
            return;
        }
        store_.transactionsByRowId(*ids).finally(this,
                                                 [this, newest](const Result<QList<Store::CachedTransaction>>& rows) {
                                                     looking_ = false;
                                                     if (rows && rule_ && ground_) tell(*rows, newest);
                                                 });
    });
}

void ReceiptWatch::tell(const QList<Store::CachedTransaction>& rows, const Store::NewestRows& newest) {
    Receipts receipts;
    receipts.after = *ground_;
    // Quiet hours began while this was read.
    if (waitsForTheEndOfQuietHours()) return;
    receipts.heldBack = std::exchange(heldBack_, false);
    // Whatever is not told now, because nobody asked for it, is not told later.
    ground_ = newest.newest;
    for (const Store::CachedTransaction& row : rows)
        // Younger ones came while this was read: the next notice has them.
        if (row.rowId <= newest.newest && row.transaction.timeUtcMs >= followedSinceUtcMs_ &&
            isWanted(*rule_, row.transaction))
            receipts.rows << row;
    if (!receipts.rows.isEmpty()) Q_EMIT received(receipts);
}

}  // namespace bankhub
