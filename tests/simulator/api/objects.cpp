// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/objects.h"

namespace bankhub::simulator {

namespace {

Json configurationObject(const std::optional<CompanyConfiguration>& configuration) {
    if (!configuration) return nullptr;
    const auto numberOrNull = [](const std::optional<int>& number) { return number ? Json(*number) : Json(nullptr); };
    return {{"payment_code", textOrNull(configuration->paymentCode)},
            {"payment_code_prefix", textOrNull(configuration->prefix)},
            {"payment_code_suffix_from", numberOrNull(configuration->suffixFrom)},
            {"payment_code_suffix_to", numberOrNull(configuration->suffixTo)},
            {"payment_code_suffix_character_type", textOrNull(configuration->suffixCharacterType)},
            {"data_storage_time", textOrNull(configuration->dataStorageTime)},
            {"transaction_amount", textOrNull(configuration->transactionAmount)}};
}

Json virtualAccountObject(const VirtualAccount& account) {
    return {{"xid", account.xid},
            {"sub_account", account.number},
            {"sub_holder_name", account.holder},
            {"active", flagText(account.active)},
            {"created_at", formatDateTime(account.createdAt)},
            {"updated_at", formatDateTime(account.createdAt)}};
}

/// Banks without balance synchronisation always show nought; the pages print it with decimals.
std::string accumulatedText(const BankAccount& account) {
    return account.reportsBalance ? std::to_string(account.accumulated) : "0.00";
}

Json sessionObject(const LinkSession& session) {
    return {{"xid", session.xid},
            {"context", nullptr},
            {"state", session.state},
            {"status", session.status},
            {"result", nullptr},
            {"finished_at", timeOrNull(session.finishedAt)},
            {"expires_at", formatDateTime(session.expiresAt)},
            {"created_at", formatDateTime(session.createdAt)},
            {"updated_at", formatDateTime(session.updatedAt)}};
}

Json eventObject(const LinkEvent& event) {
    return {{"xid", event.xid},
            {"name", event.name},
            {"metadata", event.metadata},
            {"created_at", formatDateTime(event.createdAt)}};
}

}  // namespace

Json textOrNull(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json(nullptr);
}

Json timeOrNull(const std::optional<WallSeconds>& time) {
    return time ? Json(formatDateTime(*time)) : Json(nullptr);
}

Json flagText(bool flag) {
    return flag ? "1" : "0";
}

Json companySummary(const Company& company) {
    return {{"xid", company.xid},
            {"full_name", company.fullName},
            {"status", company.status},
            {"active", flagText(company.isActive())},
            {"created_at", formatDateTime(company.createdAt)},
            {"updated_at", formatDateTime(company.updatedAt)}};
}

Json companyDetail(const Company& company) {
    return {{"xid", company.xid},
            {"full_name", company.fullName},
            {"status", company.status},
            {"active", flagText(company.isActive())},
            {"configuration", configurationObject(company.configuration)},
            {"created_at", formatDateTime(company.createdAt)},
            {"updated_at", formatDateTime(company.updatedAt)}};
}

Json bankAccountSummary(const Hub& hub, const BankAccount& account) {
    return {{"xid", account.xid},
            {"company_xid", hub.companies[account.company].xid},
            {"brand_name", account.brandName},
            {"account_holder_name", account.holder},
            {"account_number", account.number},
            {"accumulated", accumulatedText(account)},
            {"account_type", account.accountType},
            {"bank_api_connected", flagText(account.connected)},
            {"active", flagText(account.active)},
            {"last_transaction", timeOrNull(account.lastTransaction)},
            {"created_at", formatDateTime(account.createdAt)},
            {"updated_at", formatDateTime(account.updatedAt)}};
}

Json bankAccountDetail(const Hub& hub, const BankAccount& account) {
    Json list = Json::array();
    for (const VirtualAccount& entry : account.virtualAccounts)
        list.push_back(virtualAccountObject(entry));
    return {{"xid", account.xid},
            {"company_xid", hub.companies[account.company].xid},
            {"brand_name", account.brandName},
            {"account_holder_name", account.holder},
            {"account_number", account.number},
            {"accumulated", accumulatedText(account)},
            {"bank_api_connected", flagText(account.connected)},
            {"active", flagText(account.active)},
            {"last_transaction", timeOrNull(account.lastTransaction)},
            {"identification_number", account.identification},
            {"phone_number", account.phone},
            {"created_at", formatDateTime(account.createdAt)},
            {"updated_at", formatDateTime(account.updatedAt)},
            {"va_list", std::move(list)}};
}

/// Lists consist of this object, a hundred times over; it is put together without the search for repeated names that
/// a braced list of members costs.
Json transactionObject(const Hub& hub, const Transaction& row) {
    const BankAccount& account = hub.accounts[row.account];
    Json object = Json::object();
    auto& members = object.get_ref<Json::object_t&>();
    members.reserve(14);
    const auto add = [&members](const char* name, Json value) { members.emplace_back(name, std::move(value)); };
    add("transaction_id", row.id);
    add("transaction_date", formatDateTime(row.time));
    add("bank_account_xid", account.xid);
    add("company_xid", hub.companies[account.company].xid);
    add("brand_name", account.brandName);
    add("account_number", account.number);
    add("va", textOrNull(row.virtualNumber));
    add("va_xid", textOrNull(row.virtualXid));
    add("reference_number", row.reference);
    add("transfer_type", row.incoming ? "in" : "out");
    add("amount", row.amount);
    add("transaction_content", row.content);
    add("payment_code", textOrNull(row.paymentCode));
    add("webhook_success", row.webhookDelivered ? 1 : 0);
    return object;
}

Json linkTokenDetail(const Hub& hub, const LinkToken& link) {
    const Company& company = hub.companies[link.company];
    Json sessions = Json::array();
    for (const LinkSession& session : link.sessions)
        sessions.push_back(sessionObject(session));
    Json events = Json::array();
    for (const LinkEvent& event : link.events)
        events.push_back(eventObject(event));
    return {{"xid", link.xid},
            {"purpose", nameOf(link.purpose)},
            {"status", nameOf(link.state)},
            {"completion_redirect_uri", textOrNull(link.completionRedirectUri)},
            {"is_mobile_app", link.isMobileApp ? 1 : 0},
            {"language", link.language},
            {"session_count", link.sessions.size()},
            {"created_at", formatDateTime(link.createdAt)},
            {"updated_at", formatDateTime(link.updatedAt)},
            {"expires_at", formatDateTime(link.expiresAt)},
            {"company", {{"full_name", company.fullName}, {"status", company.status}, {"xid", company.xid}}},
            {"sessions", std::move(sessions)},
            {"events", std::move(events)}};
}

}  // namespace bankhub::simulator
