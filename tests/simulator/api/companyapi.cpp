// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "api/lists.h"
#include "api/objects.h"
#include "api/routes.h"
#include "base/text.h"
#include "http/fields.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

const std::vector<std::string> allStatuses{"Active", "Pending", "Suspended", "Terminated", "Cancelled", "Fraud"};
constexpr const char* nameTaken = "Tên công ty (tổ chức) đã tồn tại";

Reply companyMissing() {
    return replies::combinedNotFound("Công ty (tổ chức) không tồn tại");
}

Reply listCompanies(Hub& hub, const Request& request) {
    QueryReader query(request, hub.options.strict, {"page", "per_page", "q", "status", "sort[created_at]"});
    const PageRequest page = query.page(largestPage(hub));
    const auto status = query.oneOf("status", allStatuses);
    const bool oldestFirst = query.oneOf("sort[created_at]", {"asc", "desc"}) == "asc";
    const std::string search = foldForSearch(query.text("q").value_or(""));
    if (query.hasErrors()) return query.errorReply();

    std::vector<const Company*> chosen;
    for (const Company& company : hub.companies) {
        if (status && company.status != *status) continue;
        if (foldForSearch(company.fullName).find(search) == std::string::npos) continue;
        chosen.push_back(&company);
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const Company* left, const Company* right) { return left->createdAt < right->createdAt; });
    if (!oldestFirst) std::reverse(chosen.begin(), chosen.end());
    std::vector<Json> rows;
    for (const Company* company : chosen)
        rows.push_back(companySummary(*company));
    return answerList(hub, request, page, PagingBlock::CurrentPageAndPageCount, false,
                      [&rows](std::int64_t offset, std::int64_t limit) { return sliceOf(rows, offset, limit); });
}

Reply readCompany(const Hub& hub, const std::string& xid) {
    const auto company = hub.findCompany(xid);
    if (!company) return companyMissing();
    return replies::json(200, {{"data", companyDetail(hub.companies[*company])}});
}

Reply createCompany(Hub& hub, const Request& request) {
    BodyReader body(request, hub.options.strict, {"full_name", "status", "short_name"});
    if (!body.isObject()) return body.malformedReply();
    Company company;
    company.fullName = body.requiredText("full_name", 200);
    company.shortName = body.text("short_name", 20).value_or("");
    if (!body.has("status")) body.refuse("status", "Không được để trống");
    company.status = body.oneOf("status", {"Active", "Pending"}).value_or("");
    if (!company.fullName.empty() && hub.nameIsTaken(company.fullName, {})) body.refuse("full_name", nameTaken);
    if (body.hasErrors()) return body.errorReply();

    company.xid = hub.newObjectXid();
    company.internalNumber = 311 + static_cast<int>(hub.companies.size());
    company.createdAt = hub.clock.now();
    company.updatedAt = company.createdAt;
    hub.companies.push_back(company);
    return replies::json(201, {{"code", 201},
                               {"message", "Đã tạo công ty (tổ chức) thành công."},
                               {"data", {{"xid", company.xid}, {"full_name", company.fullName}}}});
}

std::optional<std::string> readPrefix(BodyReader& body) {
    const auto prefix = body.text("payment_code_prefix", 5);
    if (!prefix) return {};
    const bool letters = std::all_of(prefix->begin(), prefix->end(),
                                     [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
    if (!letters || prefix->size() < 2) {
        body.refuse("payment_code_prefix", "Chỉ gồm 2 đến 5 chữ cái");
        return {};
    }
    return bankSpelling(*prefix);
}

/// A natural number or the word Unlimited.
std::optional<std::string> readQuota(BodyReader& body) {
    if (!body.has("transaction_amount")) return {};
    const Json& value = body.value("transaction_amount");
    if (value == "Unlimited") return "Unlimited";
    if (value.is_number_integer() && value.get<std::int64_t>() >= 0) return std::to_string(value.get<std::int64_t>());
    body.refuse("transaction_amount", "Phải là số tự nhiên hoặc Unlimited");
    return {};
}

void applyConfiguration(BodyReader& body, CompanyConfiguration& configuration) {
    if (const auto value = body.oneOf("payment_code", {"on", "off"})) configuration.paymentCode = *value;
    if (const auto value = readPrefix(body)) configuration.prefix = *value;
    if (const auto value = body.integer("payment_code_suffix_from", 1, 30)) {
        configuration.suffixFrom = static_cast<int>(*value);
    }
    if (const auto value = body.integer("payment_code_suffix_to", 1, 30)) {
        configuration.suffixTo = static_cast<int>(*value);
    }
    if (const auto value = body.oneOf("payment_code_suffix_character_type", {"NumberAndLetter", "NumberOnly"})) {
        configuration.suffixCharacterType = *value;
    }
    if (const auto value = readQuota(body)) configuration.transactionAmount = *value;
    const bool backwards =
        configuration.suffixFrom && configuration.suffixTo && *configuration.suffixTo < *configuration.suffixFrom;
    if (backwards) body.refuse("payment_code_suffix_to", "Không được nhỏ hơn payment_code_suffix_from");
}

bool touchesConfiguration(const BodyReader& body) {
    for (const char* name : {"payment_code", "payment_code_prefix", "payment_code_suffix_from",
                             "payment_code_suffix_to", "payment_code_suffix_character_type", "transaction_amount"}) {
        if (body.has(name)) return true;
    }
    return false;
}

/// Nothing changes unless every member is right.
Reply editCompany(Hub& hub, const Request& request, const std::string& xid) {
    const auto position = hub.findCompany(xid);
    if (!position) return companyMissing();
    BodyReader body(
        request, hub.options.strict,
        {"full_name", "short_name", "status", "payment_code", "payment_code_prefix", "payment_code_suffix_from",
         "payment_code_suffix_to", "payment_code_suffix_character_type", "transaction_amount"});
    if (!body.isObject()) return body.malformedReply();
    if (!body.hasAnyKnown()) body.refuse("body", "Cần ít nhất một trường để cập nhật");
    Company changed = hub.companies[*position];
    if (const auto value = body.text("full_name", 200)) changed.fullName = *value;
    if (const auto value = body.text("short_name", 20)) changed.shortName = *value;
    if (const auto value = body.oneOf("status", allStatuses)) changed.status = *value;
    if (hub.nameIsTaken(changed.fullName, position)) body.refuse("full_name", nameTaken);
    if (touchesConfiguration(body)) {
        CompanyConfiguration configuration = changed.configuration.value_or(CompanyConfiguration{});
        applyConfiguration(body, configuration);
        changed.configuration = configuration;
    }
    if (body.hasErrors()) return body.errorReply();
    changed.updatedAt = hub.clock.now();
    hub.companies[*position] = std::move(changed);
    return replies::json(200, {{"code", 200}, {"message", "Đã cập nhật thông tin công ty (tổ chức) thành công."}});
}

}  // namespace

void addCompanyRoutes(Router& router, Hub& hub) {
    router.add({"GET", "/v1/company",
                [&hub](const Request& request, const PathArguments&) { return listCompanies(hub, request); }});
    router.add({"GET", "/v1/company/{}",
                [&hub](const Request&, const PathArguments& path) { return readCompany(hub, path[0]); }});
    router.add({"POST", "/v1/company/create",
                [&hub](const Request& request, const PathArguments&) { return createCompany(hub, request); }});
    router.add({"POST", "/v1/company/edit/{}", [&hub](const Request& request, const PathArguments& path) {
                    return editCompany(hub, request, path[0]);
                }});
}

}  // namespace bankhub::simulator
