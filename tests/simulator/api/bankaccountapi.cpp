// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "api/lists.h"
#include "api/objects.h"
#include "api/routes.h"
#include "base/text.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

bool matchesSearch(const BankAccount& account, const std::string& search) {
    return foldForSearch(account.holder).find(search) != std::string::npos ||
           foldForSearch(account.number).find(search) != std::string::npos;
}

Reply listBankAccounts(Hub& hub, const Request& request) {
    QueryReader query(request, hub.options.strict, {"page", "per_page", "company_xid", "bank_id", "q"});
    const PageRequest page = query.page(largestPage(hub));
    if (query.hasErrors()) return query.errorReply();
    const auto companyXid = query.text("company_xid");
    const auto company = companyXid ? hub.findCompany(*companyXid) : std::nullopt;
    // The vocabulary of bank_id is not published; the bank's name is the best guess.
    const auto bank = query.text("bank_id");
    const std::string search = foldForSearch(query.text("q").value_or(""));

    std::vector<const BankAccount*> chosen;
    for (const BankAccount& account : hub.accounts) {
        if (companyXid && (!company || account.company != *company)) continue;
        if (bank && !equalIgnoringCase(account.brandName, *bank)) continue;
        if (!matchesSearch(account, search)) continue;
        chosen.push_back(&account);
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const BankAccount* left, const BankAccount* right) {
        return left->createdAt > right->createdAt;
    });
    std::vector<Json> rows;
    for (const BankAccount* account : chosen)
        rows.push_back(bankAccountSummary(hub, *account));
    return answerList(hub, request, page, PagingBlock::CurrentPageAndPageCount, false,
                      [&rows](std::int64_t offset, std::int64_t limit) { return sliceOf(rows, offset, limit); });
}

Reply readBankAccount(const Hub& hub, const std::string& xid) {
    const auto account = hub.findAccount(xid);
    if (!account) return replies::notFound();
    return replies::json(200, {{"data", bankAccountDetail(hub, hub.accounts[*account])}});
}

}  // namespace

void addBankAccountRoutes(Router& router, Hub& hub) {
    router.add({"GET", "/v1/bank-account",
                [&hub](const Request& request, const PathArguments&) { return listBankAccounts(hub, request); }});
    router.add({"GET", "/v1/bank-account/{}",
                [&hub](const Request&, const PathArguments& path) { return readBankAccount(hub, path[0]); }});
}

}  // namespace bankhub::simulator
