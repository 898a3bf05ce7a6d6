// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/selectionsums.h"

namespace bankhub {

namespace {
constexpr int refreshIntervalMs = 1000;
}

SelectionSums::SelectionSums(Store& store, QObject* parent) : QObject(parent), store_(store) {
    again_.setSingleShot(true);
    again_.setInterval(refreshIntervalMs);
    connect(&again_, &QTimer::timeout, this, &SelectionSums::read);
    connect(&store_, &Store::transactionsChanged, this, [this] {
        if (!rows_.isEmpty() && !again_.isActive()) again_.start();
    });
}

void SelectionSums::setRows(const QList<Store::RowId>& rows) {
    if (rows == rows_) return;
    rows_ = rows;
    totals_.reset();
    if (reading_) reading_->cancel();
    reading_.reset();
    ++asked_;
    again_.stop();
    if (!rows_.isEmpty()) read();
}

void SelectionSums::read() {
    if (reading_) reading_->cancel();
    reading_ = store_.totalsOfRows(rows_);
    ++asked_;
    reading_->then(
        this,
        [this, asked = asked_](const TransactionTotals& totals) {
            if (asked != asked_) return;
            setTotals(totals);
        },
        [this, asked = asked_](const Error&) {
            if (asked != asked_) return;
            // Better none than those of before: the rows have changed since.
            setTotals({});
        });
}

void SelectionSums::setTotals(const std::optional<TransactionTotals>& totals) {
    reading_.reset();
    if (totals_ == totals) return;
    totals_ = totals;
    Q_EMIT changed();
}

}  // namespace bankhub
