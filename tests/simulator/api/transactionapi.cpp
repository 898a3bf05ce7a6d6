// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "api/lists.h"
#include "api/objects.h"
#include "api/routes.h"
#include "base/text.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

/// The accounts that pass the three filters on accounts; nothing when none of them is used.
std::optional<std::vector<bool>> chosenAccounts(const Hub& hub, const QueryReader& query) {
    const auto companyXid = query.text("company_xid");
    const auto accountXid = query.text("bank_account_xid");
    const auto brand = query.text("brand_name");
    if (!companyXid && !accountXid && !brand) return {};
    std::vector<bool> flags;
    for (const BankAccount& account : hub.accounts) {
        flags.push_back((!companyXid || hub.companies[account.company].xid == *companyXid) &&
                        (!accountXid || account.xid == *accountXid) &&
                        (!brand || equalIgnoringCase(account.brandName, *brand)));
    }
    return flags;
}

/// A single day and a range restrict together.
void readDays(QueryReader& query, TransactionFilter& filter) {
    const auto day = query.date("transaction_date");
    const auto start = query.date("start_transaction_date");
    const auto end = query.date("end_transaction_date");
    if (start && end && *start > *end) query.refuse("start_transaction_date", "Không được sau end_transaction_date");
    filter.from = std::max(start.value_or(filter.from), day.value_or(filter.from));
    filter.to = std::min(end.value_or(filter.to), day.value_or(filter.to));
}

Reply listTransactions(Hub& hub, const Request& request) {
    QueryReader query(request, hub.options.strict,
                      {"page", "per_page", "company_xid", "bank_account_xid", "brand_name", "transaction_date",
                       "start_transaction_date", "end_transaction_date", "transfer_type", "webhook_success", "q"});
    const PageRequest page = query.page(largestPage(hub));
    TransactionFilter filter;
    readDays(query, filter);
    if (const auto direction = query.oneOf("transfer_type", {"in", "out"})) filter.incoming = *direction == "in";
    if (const auto delivered = query.oneOf("webhook_success", {"0", "1"})) filter.delivered = *delivered == "1";
    filter.search = foldForSearch(query.text("q").value_or(""));
    if (query.hasErrors()) return query.errorReply();
    filter.accounts = chosenAccounts(hub, query);

    const bool reachesToday = filter.to >= dayOf(hub.clock.now());
    return answerList(hub, request, page, PagingBlock::PageAndTotalPages, reachesToday,
                      [&hub, &filter](std::int64_t offset, std::int64_t limit) {
                          const TransactionPage found = hub.ledger->list(filter, offset, limit);
                          ListSlice slice;
                          slice.total = found.total;
                          for (const Transaction& row : found.rows)
                              slice.rows.push_back(transactionObject(hub, row));
                          return slice;
                      });
}

Reply readTransaction(const Hub& hub, const std::string& identifier) {
    const auto row = hub.ledger->find(identifier);
    if (!row) return replies::notFound();
    return replies::json(200, {{"data", transactionObject(hub, *row)}});
}

/// Dong are whole; a number such as 1500.0 is whole too.
std::int64_t readAmount(BodyReader& body) {
    const Json* value = body.has("amount") ? &body.value("amount") : nullptr;
    const bool isNumber = value && value->is_number();
    const double amount = isNumber ? value->get<double>() : 0;
    if (!isNumber || amount <= 0 || amount > 1e15 || amount != std::floor(amount)) {
        body.refuse("amount", value ? "Phải là số nguyên lớn hơn 0" : "Không được để trống");
        return 0;
    }
    return static_cast<std::int64_t>(amount);
}

Reply createTransaction(Hub& hub, const Request& request) {
    if (hub.options.production) return replies::plainError(403, "Forbidden");
    BodyReader body(request, hub.options.strict,
                    {"bank_account_xid", "transfer_type", "amount", "transaction_content"});
    if (!body.isObject()) return body.malformedReply();
    const std::string xid = body.requiredText("bank_account_xid", 100);
    const auto account = hub.findAccount(xid);
    if (!xid.empty() && !account) body.refuse("bank_account_xid", "Tài khoản ngân hàng không tồn tại");
    if (!body.has("transfer_type")) body.refuse("transfer_type", "Không được để trống");
    const std::string direction = body.oneOf("transfer_type", {"credit", "debit", "in", "out"}).value_or("");
    const std::int64_t amount = readAmount(body);
    const std::string content = body.requiredText("transaction_content", 1000);
    if (body.hasErrors()) return body.errorReply();

    TransactionOrder order;
    order.account = *account;
    order.incoming = direction == "credit" || direction == "in";
    order.amount = amount;
    order.content = content;
    order.delivered = hub.wouldNotify(*account, content);
    const auto& configuration = hub.companies[hub.accounts[*account].company].configuration;
    if (configuration) order.paymentCode = findPaymentCode(content, configuration->codeTemplate());
    const Transaction row = hub.ledger->append(order, hub.clock.now());
    // The page heads this answer with 200 although the body says 201.
    return replies::json(200, {{"code", 201},
                               {"message", "Đã tạo giao dịch giả lập"},
                               {"data",
                                {{"transaction_id", row.id},
                                 {"reference_number", row.reference},
                                 {"transaction_date", formatDateTime(row.time)},
                                 {"amount", row.amount},
                                 {"transfer_type", row.incoming ? "credit" : "debit"},
                                 {"accumulated", hub.accounts[*account].accumulated}}}});
}

}  // namespace

void addTransactionRoutes(Router& router, Hub& hub) {
    router.add({"GET", "/v1/transaction",
                [&hub](const Request& request, const PathArguments&) { return listTransactions(hub, request); }});
    router.add({"GET", "/v1/transaction/{}",
                [&hub](const Request&, const PathArguments& path) { return readTransaction(hub, path[0]); }});
    router.add({"POST", "/v1/transaction/create",
                [&hub](const Request& request, const PathArguments&) { return createTransaction(hub, request); }});
}

}  // namespace bankhub::simulator
