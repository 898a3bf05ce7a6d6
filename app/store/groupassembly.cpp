// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/groupassembly.h"

#include <algorithm>
#include <numeric>

#include "app/store/daynumber.h"
#include "app/store/transactionreading.h"
#include "app/store/vietnamesecollation.h"

namespace bankhub::transactiongrouping {

namespace {

/// The order of texts in a Vietnamese list; those without a text come last.
int compareTexts(const QByteArray& left, const QByteArray& right) {
    if (left.isEmpty() != right.isEmpty()) return left.isEmpty() ? 1 : -1;
    return compareVietnamese({left.constData(), static_cast<size_t>(left.size())},
                             {right.constData(), static_cast<size_t>(right.size())});
}

QList<QByteArray> sortTexts(TransactionGrouping grouping, const TransactionGroup& group) {
    if (grouping == TransactionGrouping::Account)
        return {group.bankName.toUtf8(), group.accountNumber.toUtf8(), group.key.toUtf8()};
    if (grouping == TransactionGrouping::Company) return {group.companyName.toUtf8(), group.key.toUtf8()};
    return {group.key.toUtf8()};
}

}  // namespace

GroupColumn columnOf(TransactionGrouping grouping) {
    switch (grouping) {
        case TransactionGrouping::Account:
            return GroupColumn::Account;
        case TransactionGrouping::Company:
            return GroupColumn::Company;
        case TransactionGrouping::PaymentCode:
            return GroupColumn::PaymentCode;
        default:
            return GroupColumn::Time;
    }
}

qint64 firstDayNumber(TransactionGrouping grouping, qint64 day) {
    if (grouping == TransactionGrouping::Day) return day;
    return dayNumber(firstDayOfGroup(grouping, dayFromNumber(day)));
}

void addSum(TransactionTotals& totals, qint64 direction, qint64 rows, Dong amount) {
    if (static_cast<Direction>(direction) == Direction::In) {
        totals.countIn += rows;
        totals.in += amount;
    } else if (static_cast<Direction>(direction) == Direction::Out) {
        totals.countOut += rows;
        totals.out += amount;
    }
}

void nameByRows(Database& database, TransactionGrouping grouping, const QList<Store::RowId>& rowOfGroup,
                QList<TransactionGroup>& groups) {
    const QList<Store::CachedTransaction> rows = transactionreading::byRowId(database, rowOfGroup);
    for (int index = 0; index < rows.size() && index < groups.size(); ++index) {
        const Store::CachedTransaction& row = rows.at(index);
        groups[index].companyName = row.companyName;
        groups[index].key = row.transaction.companyXid.text;
        if (grouping == TransactionGrouping::Company) continue;
        groups[index].key = row.transaction.bankAccountXid.text;
        groups[index].bankName = row.transaction.bankName;
        groups[index].accountNumber = row.transaction.accountNumber;
    }
}

QList<int> orderOf(const TransactionQuery& query, TransactionGrouping grouping, const QList<TransactionGroup>& groups) {
    QList<int> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    if (isPeriodGrouping(grouping)) {
        const bool oldestFirst = query.sort.field == TransactionField::Time && !query.sort.descending;
        std::sort(order.begin(), order.end(), [&](int left, int right) {
            return (groups.at(left).firstDay < groups.at(right).firstDay) == oldestFirst && left != right;
        });
        return order;
    }
    QList<QList<QByteArray>> texts;
    texts.reserve(groups.size());
    for (const TransactionGroup& group : groups)
        texts.append(sortTexts(grouping, group));
    std::sort(order.begin(), order.end(), [&](int left, int right) {
        for (qsizetype index = 0; index < texts.at(left).size(); ++index)
            if (const int compared = compareTexts(texts.at(left).at(index), texts.at(right).at(index)); compared != 0)
                return compared < 0;
        return false;
    });
    return order;
}

}  // namespace bankhub::transactiongrouping
