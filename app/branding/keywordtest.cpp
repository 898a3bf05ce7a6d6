// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/keywordtest.h"

#include "app/branding/notificationkeywords.h"

namespace bankhub {

namespace {
constexpr int reloadDelayMs = 1000;  // a synchronisation writes many times a second
}  // namespace

KeywordTest::KeywordTest(Store& store, QObject* parent) : QObject(parent), store_(store) {
    reloadSoon_.setSingleShot(true);
    reloadSoon_.setInterval(reloadDelayMs);
    connect(&reloadSoon_, &QTimer::timeout, this, &KeywordTest::reload);
    connect(&store, &Store::transactionsChanged, this, [this] {
        if (count_ > 0 && !reloadSoon_.isActive()) reloadSoon_.start();
    });
}

void KeywordTest::setCount(int count) {
    if (count == count_) return;
    count_ = count;
    reload();
}

void KeywordTest::setKeywords(const QStringList& present, const QStringList& wanted) {
    if (present == present_ && wanted == wanted_) return;
    present_ = present;
    wanted_ = wanted;
    compare();
}

void KeywordTest::reload() {
    store_.transactionRowIds({}, count_)
        .then(
            this, [this](const QList<Store::RowId>& rowIds) { readRows(rowIds); },
            [this](const Error& error) { fail(error); });
}

void KeywordTest::readRows(const QList<Store::RowId>& rowIds) {
    if (rowIds.size() > count_) return;  // another, smaller count has been asked for meanwhile
    store_.transactionsByRowId(rowIds).then(
        this,
        [this](const QList<Store::CachedTransaction>& rows) {
            transactions_ = rows.mid(0, count_);
            ready_ = true;
            error_.reset();
            compare();
        },
        [this](const Error& error) { fail(error); });
}

void KeywordTest::compare() {
    lost_.clear();
    gained_ = 0;
    for (const Store::CachedTransaction& row : std::as_const(transactions_)) {
        const bool before = isNotified(row.transaction.content, present_);
        const bool after = isNotified(row.transaction.content, wanted_);
        if (before && !after) lost_ << row;
        if (!before && after) ++gained_;
    }
    if (ready_) Q_EMIT changed();
}

void KeywordTest::fail(const Error& error) {
    error_ = error;
    Q_EMIT changed();
}

}  // namespace bankhub
