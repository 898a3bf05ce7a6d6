// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/newtransactions.h"

#include <limits>

namespace bankhub {

namespace {
/// A fact of the store.
constexpr auto seenFact = "transactionsSeenUpTo";
/// A synchronisation writes many times a second.
constexpr int countAfterMs = 300;

/// The cache says elsewhere that it cannot be read; here it only means that nothing is called new.
void ignored(const Error&) {}
}  // namespace

NewTransactions::NewTransactions(Store& store, QObject* parent) : QObject(parent), store_(store) {
    countDelay_.setSingleShot(true);
    countDelay_.setInterval(countAfterMs);
    connect(&countDelay_, &QTimer::timeout, this, [this] { count(false); });
    connect(&store_, &Store::transactionsChanged, this, &NewTransactions::countLater);
}

void NewTransactions::reload() {
    store_.fact(QString::fromLatin1(seenFact))
        .then(
            this,
            [this](const QString& kept) {
                bool isNumber = false;
                const Store::RowId rowId = kept.toLongLong(&isNumber);
                loaded_ = true;
                if (isNumber) seenUpTo_ = rowId;
                count(std::exchange(baselineWanted_, false) && !isNumber);
            },
            ignored);
}

void NewTransactions::readingEnded() {
    if (seenUpTo_) return;
    if (loaded_)
        count(true);
    else
        baselineWanted_ = true;
}

void NewTransactions::markAllSeen() {
    if (seenUpTo_ && newest_ > *seenUpTo_) setSeenUpTo(newest_);
}

void NewTransactions::countLater() {
    if (loaded_ && !countDelay_.isActive()) countDelay_.start();
}

void NewTransactions::count(bool thenSeen) {
    const auto asked = seenUpTo_;
    // Without a ground there is nothing to count, only the newest to know.
    store_.newestRows(asked.value_or(std::numeric_limits<Store::RowId>::max()))
        .then(
            this, [this, asked, thenSeen](const Store::NewestRows& rows) { take(rows, asked, thenSeen); }, ignored);
}

void NewTransactions::take(const Store::NewestRows& rows, const std::optional<Store::RowId>& asked, bool thenSeen) {
    newest_ = rows.newest;
    if (thenSeen && !seenUpTo_) {
        setSeenUpTo(newest_);
        return;
    }
    if (asked != seenUpTo_) {
        countLater();
        return;
    }
    if (count_ == rows.countAfter) return;
    count_ = rows.countAfter;
    Q_EMIT changed();
}

void NewTransactions::setSeenUpTo(Store::RowId rowId) {
    seenUpTo_ = rowId;
    count_ = 0;
    // When this cannot be kept the rows are new once more, which does no harm.
    store_.saveFact(QString::fromLatin1(seenFact), QString::number(rowId));
    Q_EMIT changed();
}

}  // namespace bankhub
