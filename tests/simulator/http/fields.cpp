// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/fields.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

std::string listed(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

}  // namespace

void FieldReader::refuse(const std::string& field, const std::string& message) {
    if (!errors_.contains(field)) errors_[field] = message;
}

Reply FieldReader::errorReply() const {
    return replies::validationFailed(errors_);
}

QueryReader::QueryReader(const Request& request, bool strict, std::initializer_list<std::string> known)
    : request_(request) {
    if (!strict) return;
    for (const auto& [name, value] : request.query) {
        if (std::find(known.begin(), known.end(), name) == known.end()) refuse(name, "Tham số không được hỗ trợ");
        if (request.query.count(name) > 1) refuse(name, "Tham số bị lặp lại");
    }
}

std::optional<std::string> QueryReader::text(const std::string& name) const {
    const auto value = request_.queryValue(name);
    // An empty parameter is the same as none, as in a submitted search form.
    return value && !value->empty() ? value : std::nullopt;
}

std::optional<std::string> QueryReader::oneOf(const std::string& name, const std::vector<std::string>& allowed) {
    const auto value = text(name);
    if (value && std::find(allowed.begin(), allowed.end(), *value) == allowed.end()) {
        refuse(name, "Giá trị không hợp lệ, chỉ chấp nhận: " + listed(allowed));
        return {};
    }
    return value;
}

std::optional<Day> QueryReader::date(const std::string& name) {
    const auto value = text(name);
    if (!value) return {};
    const auto day = parseDate(*value);
    if (!day) refuse(name, "Ngày không hợp lệ, định dạng đúng là YYYY-MM-DD");
    return day;
}

std::int64_t QueryReader::positiveNumber(const std::string& name, std::int64_t fallback) {
    const auto value = text(name);
    if (!value) return fallback;
    if (!isNaturalNumber(*value) || std::stoll(*value) < 1 || std::stoll(*value) > 1000000000) {
        refuse(name, "Phải là số nguyên lớn hơn 0");
        return fallback;
    }
    return std::stoll(*value);
}

PageRequest QueryReader::page(std::int64_t largestPage) {
    PageRequest page;
    page.page = positiveNumber("page", 1);
    page.perPage = std::min(positiveNumber("per_page", 20), largestPage);
    return page;
}

BodyReader::BodyReader(const Request& request, bool strict, std::initializer_list<std::string> known) : known_(known) {
    body_ = Json::parse(request.body, nullptr, false);
    isObject_ = body_.is_object();
    if (!isObject_) {
        body_ = Json::object();
        return;
    }
    if (!strict) return;
    if (!request.contentType.starts_with("application/json")) refuse("Content-Type", "Phải là application/json");
    for (const auto& [name, value] : body_.items()) {
        if (!known_.contains(name)) refuse(name, "Trường không được hỗ trợ");
    }
}

Reply BodyReader::malformedReply() const {
    return replies::json(400, {{"code", 400}, {"message", "Nội dung JSON không hợp lệ"}, {"errors", nullptr}});
}

bool BodyReader::hasAnyKnown() const {
    return std::any_of(known_.begin(), known_.end(), [this](const std::string& name) { return body_.contains(name); });
}

std::optional<std::string> BodyReader::text(const std::string& name, std::size_t longest) {
    if (!has(name)) return {};
    if (!value(name).is_string()) {
        refuse(name, "Phải là chuỗi ký tự");
        return {};
    }
    const std::string text = trimmed(value(name).get<std::string>());
    if (text.empty()) {
        refuse(name, "Không được để trống");
        return {};
    }
    if (characterCount(text) > longest) {
        refuse(name, "Không được dài quá " + std::to_string(longest) + " ký tự");
        return {};
    }
    return text;
}

std::string BodyReader::requiredText(const std::string& name, std::size_t longest) {
    if (!has(name) || value(name).is_null()) {
        refuse(name, "Không được để trống");
        return {};
    }
    return text(name, longest).value_or("");
}

std::optional<std::string> BodyReader::oneOf(const std::string& name, const std::vector<std::string>& allowed) {
    if (!has(name)) return {};
    const Json& given = value(name);
    if (!given.is_string() || std::find(allowed.begin(), allowed.end(), given.get<std::string>()) == allowed.end()) {
        refuse(name, "Giá trị không hợp lệ, chỉ chấp nhận: " + listed(allowed));
        return {};
    }
    return given.get<std::string>();
}

std::optional<std::int64_t> BodyReader::integer(const std::string& name, std::int64_t low, std::int64_t high) {
    if (!has(name)) return {};
    const Json& given = value(name);
    if (!given.is_number_integer() || given.get<std::int64_t>() < low || given.get<std::int64_t>() > high) {
        refuse(name, "Phải là số nguyên từ " + std::to_string(low) + " đến " + std::to_string(high));
        return {};
    }
    return given.get<std::int64_t>();
}

std::vector<std::string> memberNames(const std::string& body) {
    std::vector<std::string> names;
    const Json parsed = Json::parse(body, nullptr, false);
    if (!parsed.is_object()) return names;
    for (const auto& [name, value] : parsed.items())
        names.push_back(name);
    return names;
}

}  // namespace bankhub::simulator
