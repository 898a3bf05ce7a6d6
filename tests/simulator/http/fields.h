// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of query parameters and body members. A reader collects a Vietnamese sentence for each wrong field, so that
// one answer names all of them.
#pragma once

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "http/message.h"

namespace bankhub::simulator {

class FieldReader {
public:
    void refuse(const std::string& field, const std::string& message);
    bool hasErrors() const { return !errors_.empty(); }
    Reply errorReply() const;

private:
    Json errors_ = Json::object();
};

struct PageRequest {
    std::int64_t page = 1;
    std::int64_t perPage = 20;
    std::int64_t offset() const { return (page - 1) * perPage; }
};

class QueryReader : public FieldReader {
public:
    /// `known` are the parameters of the call; with `strict` any other one is an error.
    QueryReader(const Request& request, bool strict, std::initializer_list<std::string> known);

    std::optional<std::string> text(const std::string& name) const;
    std::optional<std::string> oneOf(const std::string& name, const std::vector<std::string>& allowed);
    std::optional<Day> date(const std::string& name);
    PageRequest page(std::int64_t largestPage);

private:
    std::int64_t positiveNumber(const std::string& name, std::int64_t fallback);
    const Request& request_;
};

class BodyReader : public FieldReader {
public:
    BodyReader(const Request& request, bool strict, std::initializer_list<std::string> known);

    /// False when the body is not a JSON object; `malformedReply` is then the answer.
    bool isObject() const { return isObject_; }
    Reply malformedReply() const;

    bool has(const std::string& name) const { return body_.contains(name); }
    bool hasAnyKnown() const;
    const Json& value(const std::string& name) const { return body_.at(name); }

    /// Text of 1 to `longest` characters after trimming; absent members give nothing.
    std::optional<std::string> text(const std::string& name, std::size_t longest);
    std::string requiredText(const std::string& name, std::size_t longest);
    std::optional<std::string> oneOf(const std::string& name, const std::vector<std::string>& allowed);
    std::optional<std::int64_t> integer(const std::string& name, std::int64_t low, std::int64_t high);

private:
    Json body_ = Json::object();
    std::set<std::string> known_;
    bool isObject_ = false;
};

/// Names of the members of a JSON body, for the log.
std::vector<std::string> memberNames(const std::string& body);

}  // namespace bankhub::simulator
