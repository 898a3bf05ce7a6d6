// SPDX-License-Identifier: GPL-3.0-or-later
// The daily counters. `transaction` means both directions for a company but only incoming ones for the merchant.
#include <algorithm>

#include "api/routes.h"
#include "http/fields.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

std::vector<bool> accountsOf(const Hub& hub, std::size_t company) {
    std::vector<bool> flags;
    for (const BankAccount& account : hub.accounts)
        flags.push_back(account.company == company);
    return flags;
}

Json totalObject(std::int64_t transactions, const DailyCount& sum) {
    return {{"transaction", transactions}, {"transaction_in", sum.incoming}, {"transaction_out", sum.outgoing}};
}

Reply countCompany(const Hub& hub, const Request& request, const std::string& xid) {
    const auto company = hub.findCompany(xid);
    if (!company) return replies::combinedNotFound("Công ty (tổ chức) không tồn tại");
    QueryReader query(request, hub.options.strict, {"date"});
    const auto date = query.date("date");
    if (query.hasErrors()) return query.errorReply();
    TransactionFilter filter;
    filter.accounts = accountsOf(hub, *company);
    if (date) filter.from = filter.to = *date;

    Json dates = Json::array();
    DailyCount sum;
    for (const DailyCount& count : hub.ledger->countByDay(filter)) {
        sum.incoming += count.incoming;
        sum.outgoing += count.outgoing;
        Json row{{"date", formatDate(count.day)}};
        row.update(totalObject(count.incoming + count.outgoing, count));
        dates.push_back(std::move(row));
    }
    return replies::json(
        200, {{"data", {{"dates", std::move(dates)}, {"total", totalObject(sum.incoming + sum.outgoing, sum)}}}});
}

Reply countMerchant(const Hub& hub, const Request& request) {
    QueryReader query(request, hub.options.strict, {"start_date", "end_date"});
    const Day today = dayOf(hub.clock.now());
    TransactionFilter filter;
    filter.from = query.date("start_date").value_or(today);
    filter.to = query.date("end_date").value_or(today);
    if (!query.hasErrors() && filter.from > filter.to) query.refuse("start_date", "Không được sau end_date");
    if (query.hasErrors()) return query.errorReply();

    std::vector<std::pair<Day, Json>> rows;
    DailyCount sum;
    for (std::size_t company = 0; company < hub.companies.size(); ++company) {
        filter.accounts = accountsOf(hub, company);
        if (std::find(filter.accounts->begin(), filter.accounts->end(), true) == filter.accounts->end()) continue;
        for (const DailyCount& count : hub.ledger->countByDay(filter)) {
            sum.incoming += count.incoming;
            sum.outgoing += count.outgoing;
            Json row{{"company_id", hub.companies[company].internalNumber}, {"date", formatDate(count.day)}};
            row.update(totalObject(count.incoming, count));
            rows.emplace_back(count.day, std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    Json dates = Json::array();
    for (auto& row : rows)
        dates.push_back(std::move(row.second));
    return replies::json(200, {{"data", {{"dates", std::move(dates)}, {"total", totalObject(sum.incoming, sum)}}}});
}

}  // namespace

void addCounterRoutes(Router& router, Hub& hub) {
    router.add({"GET", "/v1/company/counter/{}", [&hub](const Request& request, const PathArguments& path) {
                    return countCompany(hub, request, path[0]);
                }});
    router.add({"GET", "/v1/merchant-config/counter",
                [&hub](const Request& request, const PathArguments&) { return countMerchant(hub, request); }});
}

}  // namespace bankhub::simulator
