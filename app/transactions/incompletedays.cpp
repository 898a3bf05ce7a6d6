// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/incompletedays.h"

#include <QSet>

namespace bankhub {

namespace {
constexpr int refreshIntervalMs = 1000;
}

IncompleteDays::IncompleteDays(Store& store, QObject* parent) : QObject(parent), store_(store) {
    again_.setSingleShot(true);
    again_.setInterval(refreshIntervalMs);
    connect(&again_, &QTimer::timeout, this, &IncompleteDays::read);
    for (const auto signal : {&Store::syncStateChanged, &Store::transactionsChanged})
        connect(&store_, signal, this, [this] {
            if (!again_.isActive()) again_.start();
        });
}

void IncompleteDays::setQuery(const TransactionQuery& query) {
    if (query.from == from_ && query.to == to_ && query.company == company_) return;
    from_ = query.from;
    to_ = query.to;
    company_ = query.company;
    setCount(0);
    read();
}

void IncompleteDays::read() {
    if (reading_) reading_->cancel();
    reading_.reset();
    ++asked_;
    if (!from_.isValid() && !to_.isValid()) return;
    reading_ = store_.compareDays(from_, to_);
    reading_->then(
        this,
        [this, asked = asked_](const QList<DayComparison>& days) {
            if (asked != asked_) return;
            QSet<QDate> different;
            for (const DayComparison& day : days)
                if (!day.matches() && (company_.isEmpty() || day.company == company_)) different.insert(day.day);
            setCount(static_cast<int>(different.size()));
        },
        [](const Error&) {});
}

void IncompleteDays::setCount(int count) {
    if (count == count_) return;
    count_ = count;
    Q_EMIT changed();
}

}  // namespace bankhub
