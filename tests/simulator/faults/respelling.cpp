// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/respelling.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/random.h"

namespace bankhub::simulator {

namespace {

using Names = std::vector<std::string_view>;

bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Money may carry decimals.
const Names moneyMembers{"amount", "accumulated"};
/// Yes or no, spelled in several ways.
const Names flagMembers{"active", "bank_api_connected", "is_mobile_app"};
/// May be missing without taking anything from the reader.
const Names dispensableMembers{"code",     "updated_at", "message",    "request_content_type",
                               "has_more", "page_count", "total_pages"};
/// Identifiers are never touched.
const Names identifierMembers{"xid", "transaction_id", "bank_account_xid", "company_xid", "link_token", "access_token"};

void spellMoney(Json& value, RandomStream& random) {
    const std::string digits = value.is_string() ? value.get<std::string>() : std::to_string(value.get<std::int64_t>());
    const std::string whole = digits.substr(0, digits.find('.'));
    switch (random.below(3)) {
        case 0:
            value = std::stoll(whole);
            break;
        case 1:
            value = whole;
            break;
        default:
            value = whole + ".00";
    }
}

void spellFlag(Json& value, RandomStream& random) {
    const bool flag = value == "1" || value == 1 || value == true;
    switch (random.below(3)) {
        case 0:
            value = flag ? "1" : "0";
            break;
        case 1:
            value = flag ? 1 : 0;
            break;
        default:
            value = flag;
    }
}

/// A sibling interface counts deliveries instead of saying yes.
void spellDirection(Json& value, RandomStream& random) {
    if (!random.chance(0.5)) return;
    if (value == "in")
        value = "credit";
    else if (value == "out")
        value = "debit";
}

void spellNumber(Json& value, RandomStream& random) {
    if (random.chance(0.4)) value = std::to_string(value.get<std::int64_t>());
}

/// "Nothing" as null, as empty text or, where the answer is true, as a missing member.
bool nothingIsMissing(Json& value, const std::string& name, RandomStream& random) {
    const auto way = random.below(3);
    if (name == "configuration") {
        if (way == 0) value = Json::array();
        if (way == 1) value = Json::object();
        return way == 2 && random.chance(0.5);
    }
    if (name == "data" || name == "context" || name == "result" || name == "metadata") return false;
    if (way == 1) value = "";
    return way == 2;
}

class Speller {
public:
    explicit Speller(RandomStream& random) : random_(random), dropsDispensable_(random.chance(0.3)) {}

    void spell(Json& value) {
        if (value.is_object()) {
            spellObject(value);
        } else if (value.is_array()) {
            for (Json& entry : value)
                spell(entry);
        }
    }

private:
    void spellObject(Json& object) {
        std::vector<std::string> missing;
        for (auto& [name, value] : object.items()) {
            if (spellMember(name, value)) missing.push_back(name);
        }
        for (const std::string& name : missing)
            object.erase(name);
        if (random_.chance(0.15)) object["x_trace"] = random_.next() % 100000;
        if (random_.chance(0.05)) object["risk"] = {{"score", 0}, {"labels", Json::array({"new"})}};
        if (random_.chance(0.2)) reorder(object);
    }

    /// True when the member is to be left out.
    bool spellMember(const std::string& name, Json& value) {
        if (value.is_structured()) {
            if (name == "metadata" && value.is_object() && random_.chance(0.3))
                value = value.dump();
            else
                spell(value);
            return false;
        }
        if (contains(identifierMembers, name)) return false;
        if (value.is_null()) return nothingIsMissing(value, name, random_);
        if (contains(moneyMembers, name))
            spellMoney(value, random_);
        else if (contains(flagMembers, name))
            spellFlag(value, random_);
        else if (name == "transfer_type")
            spellDirection(value, random_);
        else if (value.is_number_integer())
            spellNumber(value, random_);
        else if (value.is_boolean() && random_.chance(0.5))
            value = value.get<bool>() ? "1" : "0";
        return dropsDispensable_ && contains(dispensableMembers, name);
    }

    void reorder(Json& object) {
        std::vector<std::pair<std::string, Json>> members;
        for (auto& [name, value] : object.items())
            members.emplace_back(name, std::move(value));
        const auto start = static_cast<std::ptrdiff_t>(random_.below(members.size()));
        std::rotate(members.begin(), members.begin() + start, members.end());
        object = Json::object();
        for (auto& [name, value] : members)
            object[name] = std::move(value);
    }

    RandomStream& random_;
    bool dropsDispensable_;
};

/// Either block on any list, both at once, or none.
void changePagingBlock(Json& body, RandomStream& random) {
    const Json meta = body["meta"];
    const std::int64_t perPage = meta["per_page"].get<std::int64_t>();
    const std::int64_t total = meta["total"].get<std::int64_t>();
    const std::int64_t page =
        meta.contains("page") ? meta["page"].get<std::int64_t>() : meta["current_page"].get<std::int64_t>();
    // For an empty list the number of pages may be 0 or 1.
    const std::int64_t pages =
        total == 0 ? static_cast<std::int64_t>(random.below(2)) : (total + perPage - 1) / perPage;
    const Json first{{"page", page}, {"per_page", perPage}, {"total", total}, {"total_pages", pages}};
    const Json second{{"per_page", perPage},
                      {"total", total},
                      {"has_more", page < pages},
                      {"current_page", page},
                      {"page_count", pages}};
    switch (random.below(6)) {
        case 0:
            body.erase("meta");
            break;
        case 1:
            body["meta"] = first;
            body["meta"].update(second);
            break;
        case 2:
            body["meta"] = nullptr;
            break;
        case 3:
            body["meta"] = second;
            break;
        default:
            body["meta"] = first;
    }
}

Json otherErrors(const Json& errors, RandomStream& random) {
    const auto way = random.below(3);
    if (way == 0) return errors;
    Json changed = way == 1 ? Json::object() : Json::array();
    for (const auto& [field, message] : errors.items()) {
        if (way == 1)
            changed[field] = Json::array({message});
        else
            changed.push_back(message);
    }
    return changed;
}

void changeErrorForm(Json& body, int status, RandomStream& random) {
    if (body.contains("errors") && body["errors"].is_object() && !body["errors"].empty()) {
        const Json errors = otherErrors(body["errors"], random);
        if (random.chance(0.5))
            body["errors"] = errors;
        else
            body = {{"status", status}, {"error", status}, {"messages", errors}};
    } else if (body.contains("message") && random.chance(0.5)) {
        const Json message = body["message"];
        Json messages = random.chance(0.5) ? message : Json{{"error", message}};
        body = {{"status", status}, {"error", status}, {"messages", std::move(messages)}};
    }
}

}  // namespace

void respell(Json& body, int status, std::uint64_t seed, std::uint64_t requestNumber) {
    RandomStream random(seed, Purpose::Spelling, requestNumber * 2 + 1);
    const bool isError = status >= 400;
    if (isError) changeErrorForm(body, status, random);
    if (body.contains("meta")) changePagingBlock(body, random);
    if (isError) return;
    Speller(random).spell(body);
}

}  // namespace bankhub::simulator
