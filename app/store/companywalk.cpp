// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/companywalk.h"

#include <algorithm>

#include "app/store/database.h"
#include "app/store/transactionreading.h"
#include "app/store/transactionsql.h"

namespace bankhub::companywalk {

namespace {

/// So many questions take about as long as a sort of some ten thousand rows.
constexpr int mostCompanies = 500;

struct NextCompany {
    CompanyXid xid;
    bool hasPlace = false;
};

/// The companies that have rows, in the order of the query.
QList<NextCompany> companiesInOrder(Database& database, const TransactionQuery& query) {
    const SqlQuery sql = companiesOfSortQuery(query);
    Statement rows = database.prepare(sql.sql);
    bindValues(database, rows, sql);
    QList<NextCompany> companies;
    while (rows.step())
        companies.append({{rows.text(0)}, rows.integer(1) != 0});
    return companies;
}

/// The rows of one company have the order that the further columns give.
TransactionQuery ofCompany(const TransactionQuery& query, const CompanyXid& company) {
    TransactionQuery one = query;
    one.company = company;
    one.sort = query.thenBy.isEmpty() ? TransactionSort{} : query.thenBy.constFirst();
    one.thenBy = query.thenBy.mid(1);
    return one;
}

}  // namespace

std::optional<QList<Store::RowId>> firstRows(Database& database, const TransactionQuery& query, qint64 limit) {
    const QList<NextCompany> companies = companiesInOrder(database, query);
    const auto hasNone = [](const NextCompany& company) { return !company.hasPlace; };
    const auto placeless = std::count_if(companies.cbegin(), companies.cend(), hasNone);
    QList<Store::RowId> ids;
    int asked = 0;
    for (const NextCompany& company : companies) {
        if (ids.size() >= limit) break;
        const bool mixed = !company.hasPlace && placeless > 1;
        if (mixed || company.xid.isEmpty() || ++asked > mostCompanies) return {};
        ids += transactionreading::rowIds(database, ofCompany(query, company.xid), limit - ids.size());
    }
    return ids;
}

}  // namespace bankhub::companywalk
