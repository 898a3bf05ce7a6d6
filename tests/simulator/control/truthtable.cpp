// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/truthtable.h"

#include <mutex>
#include <shared_mutex>

#include "base/text.h"

namespace bankhub::simulator {

namespace {

constexpr std::int64_t rowsPerPiece = 500;
constexpr const char* header =
    "transaction_id,transaction_date,bank_account_xid,company_xid,brand_name,account_number,va,va_xid,"
    "reference_number,transfer_type,amount,transaction_content,payment_code,webhook_success\r\n";

std::string lineOf(const Hub& hub, const Transaction& row) {
    const BankAccount& account = hub.accounts[row.account];
    std::string line = row.id;
    for (const std::string& field :
         {formatDateTime(row.time), account.xid, hub.companies[account.company].xid, account.brandName, account.number,
          row.virtualNumber.value_or(""), row.virtualXid.value_or(""), row.reference,
          std::string(row.incoming ? "in" : "out"), std::to_string(row.amount), row.content,
          row.paymentCode.value_or(""), std::string(row.webhookDelivered ? "1" : "0")}) {
        line += ',' + csvField(field);
    }
    return line + "\r\n";
}

}  // namespace

std::function<std::string()> truthTable(Hub& hub, Day from, Day to) {
    const std::shared_lock lock(hub.mutex);
    const std::int64_t oldest = hub.ledger->firstIndexOn(from);
    std::int64_t next = hub.ledger->firstIndexOn(to + 1) - 1;
    bool headerIsDue = true;
    return [&hub, oldest, next, headerIsDue]() mutable {
        std::string piece;
        if (headerIsDue) piece = header;
        headerIsDue = false;
        const std::shared_lock shared(hub.mutex);
        for (std::int64_t count = 0; next >= oldest && count < rowsPerPiece; ++count, --next) {
            piece += lineOf(hub, hub.ledger->at(next));
        }
        return piece;
    };
}

}  // namespace bankhub::simulator
