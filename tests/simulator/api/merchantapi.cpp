// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "api/routes.h"
#include "base/text.h"
#include "http/fields.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

constexpr std::size_t largestLogo = 1048576;
constexpr const char* merchantNumber = "42";

Json settingsObject(const Hub& hub) {
    const MerchantSettings& merchant = hub.merchant;
    Json settings{{"transaction_whitelist_remark_keywords", merchant.keywords}};
    if (hub.options.dialect != Dialect::Minimal) settings["global_hosted_link_custom_css"] = merchant.customCss;
    settings["logo_url"] = merchant.logo ? Json(hub.baseUrl + "/logo/" + merchant.logo->name) : Json(nullptr);
    if (hub.options.dialect == Dialect::Overview) {
        settings["name"] = merchant.name;
        settings["primary_color"] = merchant.primaryColor;
        settings["secondary_color"] = merchant.secondaryColor;
    }
    return settings;
}

/// Trimmed and without repetition.
void readKeywords(BodyReader& body, MerchantSettings& merchant) {
    constexpr const char* name = "transaction_whitelist_remark_keywords";
    if (!body.has(name)) return;
    const Json& value = body.value(name);
    if (!value.is_array()) return body.refuse(name, "Phải là danh sách từ khoá");
    std::vector<std::string> keywords;
    for (const Json& entry : value) {
        const std::string keyword = entry.is_string() ? trimmed(entry.get<std::string>()) : "";
        if (keyword.empty()) return body.refuse(name, "Từ khoá không được để trống");
        if (std::find(keywords.begin(), keywords.end(), keyword) == keywords.end()) keywords.push_back(keyword);
    }
    merchant.keywords = std::move(keywords);
}

void readColour(BodyReader& body, const std::string& name, std::string& colour) {
    const auto value = body.text(name, 7);
    if (!value) return;
    const bool hexadecimalDigits = value->size() == 7 && value->front() == '#' &&
                                   value->find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
    if (!hexadecimalDigits) return body.refuse(name, "Phải có dạng #RRGGBB");
    colour = *value;
}

void readStyleSheet(BodyReader& body, std::string& css) {
    constexpr const char* name = "global_hosted_link_custom_css";
    if (!body.has(name)) return;
    if (!body.value(name).is_string()) return body.refuse(name, "Phải là chuỗi ký tự");
    const std::string text = body.value(name).get<std::string>();
    const std::string folded = foldForSearch(text);
    for (const char* forbidden : {"<", "javascript:", "expression("}) {
        if (folded.find(forbidden) != std::string::npos) return body.refuse(name, "Không được chứa mã kịch bản");
    }
    css = text;
}

BodyReader readerFor(const Hub& hub, const Request& request) {
    constexpr const char* keywords = "transaction_whitelist_remark_keywords";
    constexpr const char* css = "global_hosted_link_custom_css";
    const bool strict = hub.options.strict;
    if (hub.options.dialect == Dialect::Minimal) return BodyReader(request, strict, {keywords});
    if (hub.options.dialect == Dialect::Css) return BodyReader(request, strict, {keywords, css});
    return BodyReader(request, strict, {keywords, css, "name", "primary_color", "secondary_color"});
}

Reply updateSettings(Hub& hub, const Request& request) {
    BodyReader body = readerFor(hub, request);
    if (!body.isObject()) return body.malformedReply();
    if (!body.hasAnyKnown()) body.refuse("body", "Cần ít nhất một trường để cập nhật");
    MerchantSettings changed = hub.merchant;
    readKeywords(body, changed);
    if (hub.options.dialect != Dialect::Minimal) readStyleSheet(body, changed.customCss);
    if (hub.options.dialect == Dialect::Overview) {
        if (const auto name = body.text("name", 200)) changed.name = *name;
        readColour(body, "primary_color", changed.primaryColor);
        readColour(body, "secondary_color", changed.secondaryColor);
    }
    if (body.hasErrors()) return body.errorReply();
    hub.merchant = std::move(changed);
    return replies::json(200, {{"data", settingsObject(hub)}});
}

/// The image type that the first bytes of a file reveal; empty when it is neither PNG nor JPEG.
std::string imageTypeOf(const std::string& content) {
    if (content.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
    if (content.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
    return {};
}

std::string imageTypeOfName(const std::string& fileName) {
    const std::string lower = foldForSearch(fileName);
    if (lower.ends_with(".png")) return "image/png";
    return lower.ends_with(".jpg") || lower.ends_with(".jpeg") ? "image/jpeg" : "";
}

Reply refuseLogo(const std::string& message) {
    return replies::validationFailed({{"logo", message}});
}

Reply uploadLogo(Hub& hub, const Request& request) {
    const auto found = request.uploads.find("logo");
    if (found == request.uploads.end() || found->second.content.empty()) return refuseLogo("Vui lòng chọn tệp logo");
    const Upload& file = found->second;
    if (file.content.size() > largestLogo) return replies::plainError(413, "Payload Too Large");
    const std::string type = imageTypeOfName(file.fileName);
    if (type.empty()) return refuseLogo("Chỉ chấp nhận tệp JPG hoặc PNG");
    if (file.contentType != type) return refuseLogo("Kiểu MIME không khớp với phần mở rộng của tệp");
    if (imageTypeOf(file.content) != type) return refuseLogo("Nội dung tệp không phải ảnh JPG hoặc PNG");
    // A new name for each upload, so that no cache shows the old picture.
    const std::int64_t stamp = hub.clock.unixNow() + hub.merchant.logoUploads++;
    const std::string name = std::string(merchantNumber) + "-" + std::to_string(stamp) + ".png";
    hub.merchant.logo = Logo{name, type, file.content};
    return replies::json(200, {{"data", {{"logo_url", hub.baseUrl + "/logo/" + name}}}});
}

}  // namespace

void addMerchantRoutes(Router& router, Hub& hub) {
    router.add({"GET", "/v1/merchant-config", [&hub](const Request&, const PathArguments&) {
                    return replies::json(200, {{"data", settingsObject(hub)}});
                }});
    router.add({"POST", "/v1/merchant-config",
                [&hub](const Request& request, const PathArguments&) { return updateSettings(hub, request); }});
    router.add({"POST", "/v1/merchant-config/logo",
                [&hub](const Request& request, const PathArguments&) { return uploadLogo(hub, request); }});
}

}  // namespace bankhub::simulator
