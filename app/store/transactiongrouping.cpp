// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactiongrouping.h"

#include <algorithm>
#include <numeric>

#include "app/domain/vietnamtime.h"
#include "app/store/database.h"
#include "app/store/daynumber.h"
#include "app/store/transactionplan.h"
#include "app/store/transactionreading.h"
#include "app/store/transactionsql.h"
#include "app/store/vietnamesecollation.h"

namespace bankhub::transactiongrouping {

namespace {

/// The column of a row that decides its group.
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

/// Vietnam days counted as in daynumber.h, without the cost of a QDate for every row.
qint64 dayNumberOf(qint64 utcMs) {
    constexpr qint64 dayMs = 86'400'000;
    const qint64 local = utcMs + vietnamtime::offsetSeconds * 1000LL;
    return local / dayMs - (local % dayMs < 0 ? 1 : 0);
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

/// The groups while rows are dealt out to them, in the order in which they were met.
class Dealing {
public:
    explicit Dealing(TransactionGrouping grouping) : grouping_(grouping) {}

    void deal(Store::RowId row, int group) {
        rows_.append(row);
        groupOfRow_.append(group);
        ++totals_[group].count;
    }
    int groupOfText(const QString& text) {
        const auto known = byText_.constFind(text);
        if (known != byText_.cend()) return *known;
        byText_.insert(text, size());
        texts_.append(text);
        return add();
    }
    int groupOfNumber(qint64 number) {
        // Neighbouring rows mostly belong together.
        if (number == lastNumber_ && lastGroup_ >= 0) return lastGroup_;
        lastNumber_ = number;
        const auto known = byNumber_.constFind(number);
        if (known != byNumber_.cend()) return lastGroup_ = *known;
        byNumber_.insert(number, size());
        numbers_.append(number);
        return lastGroup_ = add();
    }
    /// The number of the group that a day falls into: its first day.
    qint64 numberOfDay(qint64 day) {
        if (grouping_ == TransactionGrouping::Day) return day;
        const auto known = firstDays_.constFind(day);
        if (known != firstDays_.cend()) return *known;
        return firstDays_.insert(day, dayNumber(firstDayOfGroup(grouping_, dayFromNumber(day)))).value();
    }

    [[nodiscard]] int size() const { return static_cast<int>(totals_.size()); }
    [[nodiscard]] qint64 number(int group) const { return numbers_.at(group); }
    [[nodiscard]] const QString& text(int group) const { return texts_.at(group); }
    [[nodiscard]] int groupOfKnownNumber(qint64 number) const { return byNumber_.value(number, -1); }
    TransactionTotals& totals(int group) { return totals_[group]; }

    [[nodiscard]] QList<Store::RowId> firstRows() const {
        QList<Store::RowId> first(size(), 0);
        for (qsizetype index = rows_.size() - 1; index >= 0; --index)
            first[groupOfRow_.at(index)] = rows_.at(index);
        return first;
    }
    /// All rows, group by group.
    [[nodiscard]] QList<Store::RowId> inOrder(const QList<int>& groups) const {
        QList<qsizetype> next(size(), 0);
        qsizetype taken = 0;
        for (const int group : groups) {
            next[group] = taken;
            taken += totals_.at(group).count;
        }
        QList<Store::RowId> ordered(rows_.size(), 0);
        for (qsizetype index = 0; index < rows_.size(); ++index)
            ordered[next[groupOfRow_.at(index)]++] = rows_.at(index);
        return ordered;
    }

private:
    int add() {
        totals_.append(TransactionTotals{});
        return size() - 1;
    }

    TransactionGrouping grouping_;
    QList<Store::RowId> rows_;
    QList<int> groupOfRow_;
    QList<TransactionTotals> totals_;
    QHash<QString, int> byText_;
    QHash<qint64, int> byNumber_;
    QHash<qint64, qint64> firstDays_;
    QList<QString> texts_;
    QList<qint64> numbers_;
    qint64 lastNumber_ = 0;
    int lastGroup_ = -1;
};

void dealRows(Database& database, const TransactionQuery& query, TransactionGrouping grouping, Dealing& dealing) {
    const bool withSums = groupSumsNeedRows(query, columnOf(grouping));
    RowSource source = chooseRowSource(database, query);
    // All rows are read, and the codes are in the rows alone: those one behind the other are read faster.
    if (grouping == TransactionGrouping::PaymentCode) source.index.clear();
    const SqlQuery sql = groupedRowsQuery(query, columnOf(grouping), withSums, source);
    Statement rows = database.prepare(sql.sql);
    bindValues(database, rows, sql);
    while (rows.step()) {
        int group = 0;
        if (grouping == TransactionGrouping::PaymentCode)
            group = dealing.groupOfText(rows.text(1));
        else if (isPeriodGrouping(grouping))
            group = dealing.groupOfNumber(dealing.numberOfDay(dayNumberOf(rows.integer(1))));
        else
            group = dealing.groupOfNumber(rows.integer(1));
        dealing.deal(rows.integer(0), group);
        if (withSums) addSum(dealing.totals(group), rows.integer(2), 1, rows.integer(3));
    }
}

void addDaySums(Database& database, const TransactionQuery& query, TransactionGrouping grouping, Dealing& dealing) {
    const SqlQuery sql = groupSumsQuery(query, columnOf(grouping));
    Statement sums = database.prepare(sql.sql);
    bindValues(database, sums, sql);
    while (sums.step()) {
        const qint64 key = sums.integer(0);
        const int group = dealing.groupOfKnownNumber(isPeriodGrouping(grouping) ? dealing.numberOfDay(key) : key);
        if (group >= 0) addSum(dealing.totals(group), sums.integer(1), sums.integer(2), sums.integer(3));
    }
}

/// What a group is called comes from its first row: every row carries it, also those of an account that has vanished.
void nameByRows(Database& database, TransactionGrouping grouping, const Dealing& dealing,
                QList<TransactionGroup>& groups) {
    const QList<Store::CachedTransaction> rows = transactionreading::byRowId(database, dealing.firstRows());
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

QList<TransactionGroup> named(Database& database, TransactionGrouping grouping, Dealing& dealing) {
    QList<TransactionGroup> groups(dealing.size());
    for (int index = 0; index < dealing.size(); ++index) {
        TransactionGroup& group = groups[index];
        group.totals = dealing.totals(index);
        if (grouping == TransactionGrouping::PaymentCode) {
            group.key = dealing.text(index);
        } else if (isPeriodGrouping(grouping)) {
            group.firstDay = dayFromNumber(dealing.number(index));
            group.key = vietnamtime::toContractText(group.firstDay);
        }
    }
    if (grouping == TransactionGrouping::Account || grouping == TransactionGrouping::Company)
        nameByRows(database, grouping, dealing, groups);
    return groups;
}

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

}  // namespace

Store::GroupedTransactions read(Database& database, const TransactionQuery& query, TransactionGrouping grouping) {
    const SqlTransaction snapshot(database, SqlTransaction::Kind::Read);
    Store::GroupedTransactions found;
    if (grouping == TransactionGrouping::None) {
        found.rowIds = transactionreading::rowIds(database, query, 0);
        return found;
    }
    Dealing dealing(grouping);
    dealRows(database, query, grouping, dealing);
    if (!groupSumsNeedRows(query, columnOf(grouping))) addDaySums(database, query, grouping, dealing);
    const QList<TransactionGroup> groups = named(database, grouping, dealing);
    const QList<int> order = orderOf(query, grouping, groups);
    found.groups.reserve(groups.size());
    for (const int index : order)
        found.groups.append(groups.at(index));
    found.rowIds = dealing.inOrder(order);
    return found;
}

}  // namespace bankhub::transactiongrouping
