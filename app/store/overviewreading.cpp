// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/overviewreading.h"

#include <QMap>
#include <algorithm>
#include <limits>

#include "app/store/database.h"
#include "app/store/daynumber.h"

namespace bankhub::overviewreading {

namespace {

void add(TransactionTotals& totals, Direction direction, qint64 rows, Dong amount) {
    totals.count += rows;
    if (direction == Direction::In) {
        totals.countIn += rows;
        totals.in += amount;
    } else if (direction == Direction::Out) {
        totals.countOut += rows;
        totals.out += amount;
    }
}

/// Most money in first; what has equal sums in the order of the identifiers, so that the order never jumps.
template <typename Entry>
void sortByMoney(QList<Entry>& entries, const std::function<QString(const Entry&)>& nameOf) {
    std::sort(entries.begin(), entries.end(), [&nameOf](const Entry& left, const Entry& right) {
        if (left.totals.in != right.totals.in) return left.totals.in > right.totals.in;
        if (left.totals.out != right.totals.out) return left.totals.out > right.totals.out;
        return nameOf(left) < nameOf(right);
    });
}

QString identifierOf(Database& database, qint64 key) {
    Statement row = database.statement("SELECT text FROM identifiers WHERE key = ?1");
    return row.with(key).step() ? row.text(0) : QString();
}

}  // namespace

PeriodTotals periodTotals(Database& database, QDate from, QDate to, const CompanyXid& company) {
    const qint64 first = from.isValid() ? dayNumber(from) : std::numeric_limits<qint64>::min();
    const qint64 last = to.isValid() ? dayNumber(to) : std::numeric_limits<qint64>::max();
    const auto wanted = company.isEmpty() ? std::nullopt : std::optional(company.text);
    PeriodTotals result;
    QMap<qint64, TransactionTotals> days;
    QHash<qint64, TransactionTotals> companies;
    QHash<qint64, TransactionTotals> accounts;
    {
        Statement rows = database.statement(
            "SELECT day, company_key, account_key, direction, delivered, row_count, amount_sum FROM day_totals"
            " WHERE day BETWEEN ?1 AND ?2"
            " AND (?3 IS NULL OR company_key = (SELECT key FROM identifiers WHERE text = ?3))");
        rows.with(first, last, wanted);
        while (rows.step()) {
            const auto direction = static_cast<Direction>(rows.integer(3));
            const qint64 count = rows.integer(5);
            const Dong amount = rows.integer(6);
            add(result.all, direction, count, amount);
            add(days[rows.integer(0)], direction, count, amount);
            add(companies[rows.integer(1)], direction, count, amount);
            add(accounts[rows.integer(2)], direction, count, amount);
            if (rows.integer(4) == 0) result.undelivered += count;
        }
    }
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        result.days.append({dayFromNumber(day.key()), day.value()});
    for (auto sum = companies.cbegin(); sum != companies.cend(); ++sum)
        result.companies.append({{identifierOf(database, sum.key())}, sum.value()});
    for (auto sum = accounts.cbegin(); sum != accounts.cend(); ++sum)
        result.accounts.append({{identifierOf(database, sum.key())}, sum.value()});
    sortByMoney<PeriodTotals::OfCompany>(result.companies, [](const auto& entry) { return entry.company.text; });
    sortByMoney<PeriodTotals::OfAccount>(result.accounts, [](const auto& entry) { return entry.account.text; });
    return result;
}

}  // namespace bankhub::overviewreading
