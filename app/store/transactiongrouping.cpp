// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactiongrouping.h"

#include "app/domain/vietnamtime.h"
#include "app/store/database.h"
#include "app/store/daynumber.h"
#include "app/store/groupassembly.h"
#include "app/store/transactionplan.h"
#include "app/store/transactionreading.h"
#include "app/store/transactionsql.h"

namespace bankhub::transactiongrouping {

namespace {

/// Vietnam days counted as in daynumber.h, without the cost of a QDate for every row.
qint64 dayNumberOf(qint64 utcMs) {
    constexpr qint64 dayMs = 86'400'000;
    const qint64 local = utcMs + vietnamtime::offsetSeconds * 1000LL;
    return local / dayMs - (local % dayMs < 0 ? 1 : 0);
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
        return firstDays_.insert(day, firstDayNumber(grouping_, day)).value();
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
        nameByRows(database, grouping, dealing.firstRows(), groups);
    return groups;
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
